"""Taking back a single part of what one has told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Any, Final

from bot.domain.contact import UNCHOSEN
from bot.domain.interests import Interests
from bot.domain.needs import EVERYBODY
from bot.domain.resident import ResidentId
from bot.services.existing import existing
from bot.storage import Storage
from bot.storage.personal import forget_rows


class Part(StrEnum):
    """A part of what is known of somebody that they may take back by itself; its name is the text ``part-<part>``."""

    PLACE = "place"
    INTERESTS = "interests"
    TIME = "time"
    PARTICULARS = "particulars"
    CONTACT = "contact"
    DISMISSALS = "dismissals"
    WISHES = "wishes"


COLUMNS: Final[Mapping[Part, Mapping[str, Any]]] = {
    Part.PLACE: {"municipality": None, "home": None, "source": None},
    Part.TIME: {"availability": None},
    Part.PARTICULARS: {
        "travel": None,
        "told_reach_m": None,
        "needs": frozenset(),
        "ages": EVERYBODY,
        "speaks": frozenset(),
        "skills": frozenset(),
    },
    Part.CONTACT: {"contact": UNCHOSEN},
}
TABLES: Final[Mapping[Part, str]] = {Part.DISMISSALS: "dismissals", Part.WISHES: "unmet_wishes"}
UNDOABLE: Final = frozenset({*COLUMNS, Part.INTERESTS})  # as long as it is remembered what they had told


class Forgetting:
    """What was told goes; what follows from it, such as a seat, stays."""

    def __init__(self, storage: Storage) -> None:
        self.storage = storage

    async def forget(self, wanted: ResidentId, part: Part) -> None:
        """Take that part back; Outdated when they are erased altogether."""
        async with self.storage.begin() as town:
            resident = await existing(town, wanted)
            if part in TABLES:
                await forget_rows(town, resident, TABLES[part])
            elif part is Part.INTERESTS:
                await town.residents.set_interests(wanted, Interests())
            else:
                await town.residents.change(replace(resident, **COLUMNS[part]))
