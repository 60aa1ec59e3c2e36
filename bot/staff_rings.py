"""``medsam staff rings``: whom to ring, what to tell them, and what they answered."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Annotated, Final

import typer
from markupsafe import Markup
from rich.console import Console

from bot.app.house import House, build
from bot.app.library import Library
from bot.app.opening import read_key
from bot.clock import Clock
from bot.command import REFUSED, UNKNOWN, Number, complain, console, do, municipality_of, read_settings
from bot.domain.letter import Letter, LetterId
from bot.domain.municipality import Municipality
from bot.errors import Outdated, Refused
from bot.gateway.sheets import Sheets
from bot.gateway.static_files import StaticFiles
from bot.outbox.drafts import Draft, Drop
from bot.services.ring_list import ANSWERS, Call, RingList
from bot.settings import Settings
from bot.storage import Storage
from bot.texts import Day, Say, without_markup
from bot.texts.texts import SOURCE

SIGN: Final = re.compile(r"^\W+")  # before a label: beside an empty box it would look ticked

rings = typer.Typer(
    help="For those who ring people without a chat of their own.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)


@rings.command("list")
def list_(
    municipality: Annotated[str, typer.Argument(help="Whose people, such as arendal.")],
    file: Annotated[
        Path | None, typer.Option("--page", help="Where a page to be printed goes; an earlier one is replaced.")
    ] = None,
) -> None:
    """List whom to ring until tomorrow, and what to tell them."""
    do(read_settings(), partial(_work, None, lambda phone: phone.list(municipality, file)))


@rings.command()
def told(
    number: Number,
    answer: Annotated[str, typer.Option(help="What they answered, such as coming; as the list tells it.")] = "",
) -> None:
    """Note that somebody was told, and what they answered."""
    do(read_settings(), partial(_work, LetterId(number), lambda phone: phone.told(LetterId(number), answer)))


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to tell: ``text`` in HTML as a chat would show it, and what may be answered."""

    number: LetterId
    text: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """One person to be rung."""

    name: str
    phone: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Phone:
    """Does what those who ring ask for and tells it on ``console``."""

    ring_list: RingList
    house: House
    library: Library
    console: Console

    async def list(self, slug: str, file: Path | None) -> int:
        municipality = municipality_of(self.library, slug, "MUNICIPALITY")
        if municipality is None:
            return UNKNOWN
        worded = [await self._worded(call) for call in await self.ring_list.calls(slug)]
        tellings = [telling for telling in worded if telling.lines]
        if file is not None:
            await asyncio.to_thread(file.write_text, self._page(municipality, tellings), "utf-8")
            self.console.print(str(file), highlight=False, soft_wrap=True)
            return 0
        for line in self._lines(municipality.language, tellings):
            self.console.print(line, markup=False, highlight=False, soft_wrap=True)
        return 0

    async def told(self, number: LetterId, answer: str) -> int:
        await self.ring_list.told(number, answer)
        self.console.print(await self._word(number, "staff-rung"), markup=False, soft_wrap=True)
        return 0

    async def refused(self, key: str, number: LetterId | None) -> int:
        """Say why nothing was done."""
        complain(await self._word(number, key))
        return REFUSED

    async def _word(self, number: LetterId | None, key: str) -> str:
        slug = await self.ring_list.municipality_of(number) if number is not None else ""
        municipality = self.library.municipalities.get(slug)
        return self.library.texts.word(municipality.language if municipality else SOURCE, key)

    async def _worded(self, call: Call) -> Telling:
        lines = [line for letter in call.letters if (line := await self._line(letter)) is not None]
        return Telling(call.ward.name, call.ward.phone, tuple(lines))

    async def _line(self, letter: Letter) -> Line | None:
        """What is to be said now; what is no longer true is dropped."""
        draft = await self.house.wording(letter)
        if isinstance(draft, Drop):
            await self.ring_list.drop(letter.id, draft.why)
        return Line(letter.id, draft.text, ANSWERS.get(letter.kind, ())) if isinstance(draft, Draft) else None

    def _lines(self, language: str, tellings: Sequence[Telling]) -> Iterator[str]:
        if not tellings:
            yield self.library.texts.word(language, "staff-nobody-to-ring")
        for telling in tellings:
            yield f"{telling.name} · {telling.phone}"
            for line in telling.lines:
                yield f"{line.number}. {without_markup(line.text)}"
                yield from [f"   --answer {' | '.join(line.answers)}"] if line.answers else []
            yield ""

    def _page(self, municipality: Municipality, tellings: Sequence[Telling]) -> str:
        texts, language = self.library.texts, municipality.language
        now: datetime = self.house.services.clock.now().astimezone(municipality.zone)
        people = [
            {
                "name": telling.name,
                "phone": telling.phone,
                "lines": [
                    {
                        "number": line.number,
                        "text": Markup(line.text),  # noqa: S704 - texts.html has escaped every fact in it
                        "answers": [SIGN.sub("", texts.word(language, f"button-{answer}")) for answer in line.answers],
                    }
                    for line in telling.lines
                ],
            }
            for telling in tellings
        ]
        facts = {
            "municipality": municipality.name,
            "day": texts.plain(language, Say("only", one=Day(now))),
            "people": people,
        }
        return Sheets(texts, StaticFiles()).text("ring_list.html", language, facts)


async def _work(
    number: LetterId | None,
    ask: Callable[[Phone], Awaitable[int]],
    settings: Settings,
    storage: Storage,
    clock: Clock,
    library: Library,
) -> int:
    """``number``: the letter that it is about, for what is refused is told in the language of that municipality."""
    house = build(storage, clock, library, await read_key(settings, storage), asyncio.Event(), {})
    services = house.services
    ring_list = RingList(storage, clock, services.signups, services.attendance, services.replacements)
    phone = Phone(ring_list, house, library, console)
    try:
        return await ask(phone)
    except Refused as refused:
        return await phone.refused(f"refused-{refused.rule}", number)
    except Outdated:
        return await phone.refused("refused-no-call", number)
