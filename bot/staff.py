"""``medsam staff``: those who answer residents see what waits, take it, answer and close."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Annotated, Final

import typer
from rich.console import Console
from rich.table import Table

from bot.app.library import Library
from bot.clock import Clock
from bot.command import REFUSED, UNKNOWN, Number, age, complain, console, do, municipality_of, read_settings
from bot.domain.place import distance_m
from bot.domain.resident import Resident
from bot.domain.ticket import Act, Entry, State, Ticket, TicketId
from bot.errors import Refused, Rule
from bot.services.desk import Case, Desk, Shared
from bot.services.signups import Signups
from bot.settings import Settings
from bot.storage import Storage
from bot.texts import Moment, Say, Several
from bot.texts.texts import SOURCE

STYLES: Final = {State.ESCALATED: "bold red", State.CLOSED: "dim"}

staff = typer.Typer(
    help="For those who answer residents who want to talk with a human.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)

Name = Annotated[str, typer.Option("--as", metavar="NAME", help="Your name, as the resident shall see it.")]


@staff.command()
def tickets(
    municipality: Annotated[str, typer.Option(help="Only those of one municipality, such as arendal.")] = "",
) -> None:
    """List the talks that are open, the most urgent first, and those closed in the last week."""
    do(read_settings(), partial(_work, None, lambda counter: counter.list(municipality)))


@staff.command()
def show(number: Number) -> None:
    """Show one ticket: what was written, and what the resident agreed to share."""
    do(read_settings(), partial(_work, TicketId(number), lambda counter: counter.show(TicketId(number))))


@staff.command()
def take(number: Number, name: Name) -> None:
    """Take a ticket, so that others see who has it."""
    do(read_settings(), partial(_work, TicketId(number), lambda counter: counter.take(TicketId(number), name)))


@staff.command()
def answer(
    number: Number,
    name: Name,
    words: Annotated[str, typer.Argument(help="What to write; from standard input if left out.")] = "",
) -> None:
    """Write to the resident, in your name."""
    said = words or typer.get_text_stream("stdin").read()
    do(read_settings(), partial(_work, TicketId(number), lambda counter: counter.answer(TicketId(number), name, said)))


@staff.command()
def close(number: Number, name: Name) -> None:
    """Close a ticket: the resident is told, and Medsam answers in the chat again."""
    do(read_settings(), partial(_work, TicketId(number), lambda counter: counter.close(TicketId(number), name)))


@dataclass(frozen=True, slots=True)
class Counter:
    """Does what staff ask for and tells it on ``console``, in the language of the municipality."""

    desk: Desk
    library: Library
    clock: Clock
    console: Console

    async def list(self, municipality: str) -> int:
        if municipality and municipality_of(self.library, municipality, "--municipality") is None:
            return UNKNOWN
        known = self.library.municipalities.get(municipality)
        language, listed = known.language if known else "", await self.desk.tickets(municipality)
        if not listed:
            self._print(language, "staff-nothing")
            return 0
        columns = ("number", "place", "subject", "state", "age", "name")
        table = Table(*(self._word(language, f"staff-column-{column}") for column in columns))
        for ticket in listed:
            table.add_row(*self._row(language, ticket), style=STYLES.get(ticket.state))
        self.console.print(table)
        return 0

    async def show(self, number: TicketId) -> int:
        case = await self.desk.look(number)
        ticket, language = case.ticket, self._language(case.ticket.municipality)
        self.console.print(" · ".join(self._row(language, ticket)), style="bold", markup=False)
        if case.shared is None:
            self._print(language, "staff-shares-nothing")
        else:
            for line in self._shared(language, case.shared):
                self.console.print(line, markup=False, highlight=False, soft_wrap=True)
        for entry in case.entries:
            self._print_entry(language, case, entry)
        return 0

    async def take(self, number: TicketId, name: str) -> int:
        taken = await self.desk.take(number, name)
        language = self._language(taken.ticket.municipality)
        self._print(language, "staff-taken", name=taken.ticket.staff)
        if taken.before:
            self._print(language, "staff-taken-from", name=taken.before)
        return 0

    async def answer(self, number: TicketId, name: str, words: str) -> int:
        ticket = await self.desk.answer(number, name, words)
        self._print(self._language(ticket.municipality), "staff-answered")
        return 0

    async def close(self, number: TicketId, name: str) -> int:
        ticket = await self.desk.close(number, name)
        self._print(self._language(ticket.municipality), "staff-closed")
        return 0

    async def refused(self, refused: Refused, number: TicketId | None) -> int:
        """Say why nothing was done."""
        language = self._language(await self.desk.municipality_of(number)) if number is not None else SOURCE
        key = "staff-no-words" if refused.rule is Rule.NOT_TEXT else f"refused-{refused.rule}"
        complain(self._word(language, key))
        return REFUSED

    def _row(self, language: str, ticket: Ticket) -> tuple[str, ...]:
        municipality = self.library.municipalities.get(ticket.municipality)
        return (
            str(ticket.id),
            municipality.name if municipality else ticket.municipality,
            self._word(language, f"handover-about-{ticket.subject}"),
            self._word(language, f"staff-state-{ticket.state}"),
            self.library.texts.plain(language, age(ticket.waiting_since or ticket.at, self.clock.now())),
            ticket.staff,
        )

    def _shared(self, language: str, shared: Shared) -> Iterator[str]:
        texts = self.library.texts
        interests = Several(tuple(Say(f"topic-{code}") for code in sorted(shared.interests.likes)))
        yield texts.plain(language, Say("staff-place", place=self._place(shared.resident)))
        yield texts.plain(language, Say("staff-likes", likes=interests))
        for place in shared.coming:
            start = Moment(place.occurrence.local_start())
            yield texts.plain(language, Say("staff-coming", title=place.occurrence.activity.title, when=start))

    def _place(self, resident: Resident) -> str:
        """The municipality and the district, and nothing closer."""
        municipality = self.library.municipalities.get(resident.municipality or "")
        if municipality is None:
            return ""
        if resident.home is None or not municipality.districts:
            return municipality.name
        home = resident.home
        near = min(municipality.districts, key=lambda district: distance_m(district.point, home))
        return f"{near.name}, {municipality.name}"

    def _print_entry(self, language: str, case: Case, entry: Entry) -> None:
        municipality = self.library.municipalities.get(case.ticket.municipality)
        local = entry.at.astimezone(municipality.zone) if municipality else entry.at
        done = self._word(language, f"staff-did-{entry.author}-{entry.act}", name=entry.name)
        self.console.print(f"\n{local:%Y-%m-%d %H:%M} {done}", style="bold", markup=False, highlight=False)
        if entry.act is Act.WROTE:
            words = entry.body or self._word(language, "staff-words-deleted")
            self.console.print(words, markup=False, highlight=False, soft_wrap=True)

    def _language(self, slug: str) -> str:
        municipality = self.library.municipalities.get(slug)
        return municipality.language if municipality else SOURCE

    def _word(self, language: str, key: str, **facts: object) -> str:
        return self.library.texts.word(language, key, **facts)

    def _print(self, language: str, key: str, **facts: object) -> None:
        self.console.print(self._word(language, key, **facts), markup=False, soft_wrap=True)


async def _work(
    number: TicketId | None,
    ask: Callable[[Counter], Awaitable[int]],
    _settings: Settings,
    storage: Storage,
    clock: Clock,
    library: Library,
) -> int:
    """``number``: the ticket that it is about, for what is refused is told in its municipality's language."""
    counter = Counter(Desk(storage, clock, Signups(storage, clock)), library, clock, console)
    try:
        return await ask(counter)
    except Refused as refused:
        return await counter.refused(refused, number)
