"""How somebody wants to be written to comes back as it was kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Final

import pytest

from bot.domain.contact import UNCHOSEN, Contact
from bot.domain.local_time import QuietHours
from bot.domain.resident import Channel
from bot.domain.skill import Skill
from bot.storage import Storage

NOW: Final = datetime(2026, 11, 23, 11, tzinfo=UTC)
CHOSEN: Final = Contact(
    quiet=QuietHours(time(20, 30), time(9)),
    leads=(timedelta(days=7), timedelta(hours=3)),
    weekly_limit=0,
    digest_wanted=True,
    digest_hour=89,
)


async def test_what_somebody_chose_is_kept_and_what_they_did_not_choose_stays_open(storage: Storage) -> None:
    async with storage.begin() as town:
        new = await town.residents.add(Channel.TELEGRAM, 1, "nb", NOW)
        chosen = replace(
            new, contact=CHOSEN, skills=frozenset({Skill.DRIVING_LICENCE}), name="Anna", still_there_asked_at=NOW
        )
        await town.residents.change(chosen)
    async with storage.read() as town:
        kept = await town.residents.get(new.id)
    assert (new.contact, new.seen_at, new.skills) == (UNCHOSEN, NOW, frozenset())
    assert kept == chosen


def test_nobody_chooses_less_than_no_letters_or_an_hour_that_no_week_has() -> None:
    with pytest.raises(ValueError):
        Contact(weekly_limit=-1)
    with pytest.raises(ValueError):
        Contact(digest_hour=168)
