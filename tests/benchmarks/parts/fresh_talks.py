"""What people type, played as it stands: twelve talks that were met before misses were mended, twelve that never were.

A line is what they type; ``~1 day`` lets time pass. A reply that begins as one does that understood nothing is counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Final

from bot.texts import Say
from tests.benchmarks.parts.measure import Measure, told
from tests.databases import SQLITE, Databases
from tests.play.towns import arendal
from tests.scenario import Person

TALKS: Final = Path(__file__).parents[1] / "talks"
PLAYED: Final = Path("build/bench/talks")
OPENING: Final = 14  # characters by which a text is known
LOST: Final = ("misunderstood", "misunderstood-again", "place-unknown", "interests-not-understood")


async def measure(databases: Databases) -> Sequence[Measure]:
    """Play each; the transcripts are written beside the figures."""
    return [*await _of(databases, "mended"), *await _of(databases, "fresh")]


async def _of(databases: Databases, kept: str) -> Sequence[Measure]:
    played, files = PLAYED / kept, sorted((TALKS / kept).glob("*.txt"))
    played.mkdir(parents=True, exist_ok=True)
    lines = lost = 0
    for file in files:
        async with databases.fresh(SQLITE) as address, arendal(address) as town:
            person = town.person("Resident", file.name.partition("-")[0])
            for line in file.read_text("utf-8").splitlines():
                understood = await _turn(person, line)
                lines, lost = lines + 1, lost + (not understood)
            (played / file.name).write_text("\n\n".join(town.log) + "\n", "utf-8")
    return [
        told(f"Talks, {kept}", len(files), "talks"),
        told(f"Talks, {kept}: what people typed", lines, "messages"),
        told(f"Talks, {kept}: answered as not understood", lost, "messages"),
    ]


async def _turn(person: Person, line: str) -> bool:
    if line.startswith("~"):
        await person.town.passes(seconds=_length(line).total_seconds())
    else:
        await person.says(line)
    before = len(person.town.log)
    while person.screen.unread:
        person.sees()
    replies = "\n".join(person.town.log[before:])
    return not any(_opening(person, key) in replies for key in LOST)


def _opening(person: Person, key: str) -> str:
    """How that text begins, before any fact in it."""
    blank = dict.fromkeys(("who", "phone", "url", "typed"), "")
    return person.town.library.texts.plain(person.language, Say(key, **blank))[:OPENING]


def _length(line: str) -> timedelta:
    number, unit = line.removeprefix("~").split()
    return timedelta(**{unit.rstrip("s") + "s": int(number)})
