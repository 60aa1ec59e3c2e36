"""Residents at random: they tap, write, stop, block and are erased, alone or several at once, while time passes,
jobs run, letters go out, the house is built anew and an organiser changes what there is.

After every step the promises are looked up. A step that breaks one fails with an AssertionError that names it.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from typing import Any, Final, TypeVar
from zoneinfo import ZoneInfo

from aiogram.types import Message
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from bot.domain.activity import ActivityRecord, OccurrenceId, TimeRecord
from bot.domain.resident import Channel, Reach, Resident
from bot.errors import Outdated, Refused
from bot.storage import Storage
from tests.conversations.conftest import MONDAY_NOON, activity
from tests.conversations.knowing import known, seated
from tests.play.promises import Seats, left_of, may_hear
from tests.play.scenes import File, kind_of
from tests.scenario import Person, SetClock, Town
from tests.telegram import buttons_of

T = TypeVar("T")

OSLO: Final = ZoneInfo("Europe/Oslo")
LANGUAGES: Final = ("nb", "nn", "da", "en")
KNOWN: Final = 6  # who have told who they are; the others have yet to begin
STRANGERS: Final = 2
LIKES: Final = ("knitting", "chess", "hiking", "choir")
STOPS: Final = ("stopp", "/stop", "stop")
OPENS_AGAIN: Final = "open_again"
SAID: Final = (
    *("/start", "/my", "/suggestions", "/pause", "/mydata", "/language", "/availability", "/interests", "/place"),
    *("ja", "nei", "1", "2", "jeg kommer", "kan ikke", "meld meg av", "hva skjer på lørdag?", "tilbake", "menneske"),
    *("hei", "takk", "Hisøy", "arendall", "tirsdag kveld", "jeg liker strikking, ikke fotball", "zzxq", "🧶"),
)
IN_SIGHT: Final = 3  # messages at the bottom of a screen
PACE: Final = timedelta(seconds=5)  # between two steps, slower than a flood

PEOPLE: Final = st.integers(0, KNOWN + STRANGERS - 1)
CHOICES: Final = st.integers(0, 10_000)
LENGTHS: Final = st.sampled_from([(1, 0.25), (4, 0.5), (6, 2), (8, 3)])  # so many times so many hours
WEEKS: Final = 3


@dataclass
class Tally:
    """How much was played."""

    counts: Counter[str] = field(default_factory=Counter)

    def add(self, what: str, number: int = 1) -> None:
        self.counts[what] += number


@dataclass(frozen=True)
class Beginning:
    """Where every crowd begins: a database with residents and activities, and the file to lay it in."""

    file: File
    database: bytes
    records: tuple[ActivityRecord, ...]


async def beginning(file: File) -> Beginning:
    """Arendal with more wishes than seats, where everybody who is known has two; the file holds an empty database."""
    town = Town(Storage(file.address), SetClock(MONDAY_NOON))
    records = (
        _weekly(activity("strikk", "Strikkekafé", ("strikking",), hours=30, seats=1)),
        _weekly(activity("tur", "Turgruppe på Hisøy", ("tur",), hours=47, seats=2)),
        _weekly(activity("kor", "Åpent kor", ("kor",), hours=55, seats=3)),
        _weekly(activity("sjakk", "Sjakkvenner", ("sjakk",), hours=79, seats=2)),
        _weekly(activity("lekse", "Leksehjelp", ("leksehjelp",), hours=28)),
        _weekly(activity("bad", "Morgenbad", ("svømming",), hours=42)),  # at six in the morning
    )
    await _listed(town, records)
    for number in range(KNOWN):
        language = LANGUAGES[number % len(LANGUAGES)]
        likes = LIKES[: 1 + number % len(LIKES)]
        person = await known(town, f"Nr {number}", *likes, language=language, research=True)
        for title in ("Leksehjelp", "Morgenbad"):
            await seated(town, person, title)
    await town.storage.close()
    return Beginning(file, file.read(), records)


def _weekly(record: ActivityRecord) -> ActivityRecord:
    [first] = record.times
    starts = [first.starts_at + timedelta(weeks=week) for week in range(WEEKS)]
    return replace(record, times=tuple(TimeRecord(f"{record.key}{start:%d%m}", start) for start in starts))


async def _listed(town: Town, records: Sequence[ActivityRecord]) -> None:
    house = town.house
    await house.imports.take(records, municipality="arendal", zone=OSLO, source="test", after=house.notices.of_import)


class Crowd(RuleBasedStateMachine):
    """One town and its residents; ``runner`` and the file that it begins in belong to the test."""

    def __init__(self, runner: asyncio.Runner, begins: Beginning, tally: Tally) -> None:
        super().__init__()
        self.runner = runner
        self.begins = begins
        self.tally = tally
        self.stopped: set[int] = set()
        self.seats = Seats()
        self.records = {record.key: record for record in begins.records}
        self.town: Town | None = None

    @initialize()
    def begin(self) -> None:
        self.begins.file.lay(self.begins.database)
        self.town = Town(Storage(self.begins.file.address), SetClock(MONDAY_NOON), _updates=count(1000))
        for number in range(KNOWN + STRANGERS):
            self.town.person(f"Nr {number}", LANGUAGES[number % len(LANGUAGES)])
        self.run(self._promised())
        self.tally.add("examples")
        self.tally.add("residents", KNOWN + STRANGERS)

    @rule(who=PEOPLE, choice=CHOICES)
    def taps(self, who: int, choice: int) -> None:
        self.run(self._turn([self._tap(who, choice)]))

    @rule(who=PEOPLE, words=st.sampled_from(SAID))
    def says(self, who: int, words: str) -> None:
        self.run(self._turn([self._words(who, words)]))

    @rule(who=PEOPLE, words=st.sampled_from(STOPS))
    def says_stop(self, who: int, words: str) -> None:
        self.run(self._turn([self._words(who, words)]))

    @rule(moves=st.dictionaries(PEOPLE, CHOICES, min_size=2))
    def all_tap_at_once(self, moves: dict[int, int]) -> None:
        self.run(self._turn([self._tap(who, choice) for who, choice in moves.items()]))

    @rule(who=PEOPLE)
    def looks_for_something_and_comes(self, who: int) -> None:
        for words in ("/suggestions", "1", "jeg kommer"):
            self.run(self._turn([self._words(who, words)]))

    @rule(choice=CHOICES)
    def everybody_wants_the_same(self, choice: int) -> None:
        self.run(self._rush(choice))

    @rule(length=LENGTHS)
    def time_passes(self, length: tuple[int, float]) -> None:
        times, hours = length
        for _ in range(times):
            self.run(self._tick(hours))

    @rule()
    def a_night_goes_by(self) -> None:
        for hour in (22, 4, 6, 9):
            self.run(self._tick(_hours_until(hour, self.playing.clock.now())))

    @rule(choice=CHOICES, seats=st.sampled_from([None, 0, 1, 2, 5]))
    def an_organiser_changes_the_seats(self, choice: int, seats: int | None) -> None:
        self.run(self._organised(choice, lambda record: replace(record, capacity=seats)))

    @rule(choice=CHOICES, hours=st.sampled_from([-3, 2, 26]))
    def an_organiser_moves_it(self, choice: int, hours: int) -> None:
        self.run(self._organised(choice, lambda record: _moved(record, timedelta(hours=hours))))

    @rule(choice=CHOICES)
    def an_organiser_cancels_or_takes_it_back(self, choice: int) -> None:
        self.run(self._organised(choice, _turned))

    @rule(who=PEOPLE)
    def blocks_the_bot(self, who: int) -> None:
        person = self.people[who]
        self.playing.telegram.blocked.add(person.number)
        self.run(self._turn([(person, {"my_chat_member": person.blocks()})]))

    @rule(who=PEOPLE, sure=st.booleans())
    def wants_to_be_deleted(self, who: int, sure: bool) -> None:
        if not sure:
            return
        self.run(self._turn([self._words(who, "/delete")]))
        self.run(self._turn([self._tap(who, 0, kind="delete_now")]))

    @rule()
    def the_house_is_built_anew(self) -> None:
        self.playing.restart()

    def teardown(self) -> None:
        if self.town is not None:
            self.run(self.town.storage.close())

    @property
    def playing(self) -> Town:
        assert self.town is not None
        return self.town

    @property
    def people(self) -> list[Person]:
        return self.playing.people

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        self.tally.add("steps")
        return self.runner.run(work)

    def _words(self, who: int, words: str) -> tuple[Person, dict[str, Any]]:
        return self.people[who], self.people[who].message(text=words)

    def _tap(self, who: int, choice: int, kind: str = "") -> tuple[Person, dict[str, Any]]:
        """A tap on one of the buttons in sight, or a word of somebody who sees none."""
        person = self.people[who]
        offered = [
            (message, button.callback_data)
            for message in _in_sight(person)
            for button in buttons_of(message)
            if button.callback_data and (not kind or kind_of(button.callback_data) == kind)
        ]
        if not offered:
            return self._words(who, "hei")
        message, data = offered[choice % len(offered)]
        return person, {"callback_query": person.press(data, message)}

    async def _turn(self, moves: Sequence[tuple[Person, dict[str, Any]]]) -> None:
        """Somebody speaks, or several at once: each is answered, nobody else hears anything."""
        town = self.playing
        town.clock.moment += PACE
        before = {person.number: await self._resident(person) for person, _ in moves}
        silent = {person.number: await self._is_with_a_human(person) for person, _ in moves}
        for person, update in moves:
            if "my_chat_member" not in update:
                town.telegram.blocked.discard(person.number)
        await town.deliver(*(update for _, update in moves))
        for person, update in moves:
            await self._answered(person, update, before[person.number], silent=silent[person.number])
        for person in self.people:
            assert not person.screen.unread, f"a message to somebody who did not speak: {_heard(person)}"
        await self._promised()

    async def _answered(self, person: Person, update: dict[str, Any], before: Resident | None, *, silent: bool) -> None:
        after, heard = await self._resident(person), _heard(person)
        self.tally.add("messages", len(heard))
        self._note_stop(person, update, before, after)
        if before is not None and (after is None or after.id != before.id):
            await self._erased(person, before)
        if "callback_query" in update:
            self.tally.add("taps")
            assert update["callback_query"]["id"] in self.playing.telegram.answered, "a tap that was never answered"
        elif "message" in update:
            self.tally.add("words")
            assert heard or silent, f"no answer to {update['message']['text']!r}"
        if "my_chat_member" not in update and after is not None and not await self._is_with_a_human(person):
            await self._can_go_on(person)

    def _note_stop(
        self, person: Person, update: dict[str, Any], before: Resident | None, after: Resident | None
    ) -> None:
        """STOP holds until they begin again, and only then."""
        words = update.get("message", {}).get("text", "")
        tapped = kind_of(update.get("callback_query", {}).get("data", ""))
        begun = after is None or before is None or before.id != after.id
        if begun or words.startswith("/start") or tapped == OPENS_AGAIN:
            self.stopped.discard(person.number)
        if words in STOPS:
            self.stopped.add(person.number)
        if person.number in self.stopped:
            assert after is not None
            assert after.reach is Reach.STOPPED, "STOP was forgotten"

    async def _can_go_on(self, person: Person) -> None:
        """There is something to tap in sight; or else help is one word away."""
        if person.screen.keyboard or any(buttons_of(message) for message in _in_sight(person)):
            return
        await self.playing.deliver(person.message(text="hjelp"))
        assert any(buttons_of(message) for message in _in_sight(person)), f"a dead end: {_heard(person)}"
        _heard(person)

    async def _erased(self, person: Person, resident: Resident) -> None:
        self.tally.add("erased")
        pseudonym = self.playing.house.services.residents.pseudonyms.of(resident.id)
        async with self.playing.storage.read() as town:
            left = await left_of(town, resident, [pseudonym])
        assert left == {}, f"erased and still kept: {left}"

    async def _rush(self, choice: int) -> None:
        """Everybody joins one occurrence at the same moment."""
        async with self.playing.storage.read() as reading:
            now = self.playing.clock.now()
            coming = await reading.occurrences.coming("arendal", now, now + timedelta(days=365))
        residents = [resident for person in self.people if (resident := await self._resident(person))]
        if not coming or not residents:
            return
        wanted = coming[choice % len(coming)].id
        joining = (self._joins(resident, wanted) for resident in residents)
        await asyncio.gather(*joining)
        await self._promised()

    async def _joins(self, resident: Resident, wanted: OccurrenceId) -> None:
        try:
            await self.playing.house.services.signups.join(resident.id, wanted)
        except (Refused, Outdated):
            return

    async def _tick(self, hours: float) -> None:
        """Time passes; whoever hears something now did not ask for it."""
        town = self.playing
        town.clock.moment += timedelta(hours=hours)
        await town.tick()
        for person in self.people:
            if heard := _heard(person):
                self.tally.add("letters", len(heard))
                broken = may_hear(await self._resident(person), town.clock.now(), town.house.services.municipalities)
                assert not broken, f"{broken}: {heard}"
                assert person.number not in self.stopped, f"a message after STOP: {heard}"
        await self._promised()

    async def _organised(self, choice: int, change: Callable[[ActivityRecord], ActivityRecord]) -> None:
        key = sorted(self.records)[choice % len(self.records)]
        self.records[key] = change(self.records[key])
        await _listed(self.playing, list(self.records.values()))
        await self._promised()

    async def _promised(self) -> None:
        async with self.playing.storage.read() as town:
            await self.seats.held(town)

    async def _is_with_a_human(self, person: Person) -> bool:
        """Whether their words go to staff, so that the bot is silent."""
        resident = await self._resident(person)
        return resident is not None and await self.playing.house.services.tickets.open_of(resident.id) is not None

    async def _resident(self, person: Person) -> Resident | None:
        async with self.playing.storage.read() as town:
            return await town.residents.of_chat(Channel.TELEGRAM, person.number)


def _in_sight(person: Person) -> list[Message]:
    return list(person.screen.shown.values())[-IN_SIGHT:]


def _heard(person: Person) -> list[str]:
    """What they had not read yet, read."""
    heard = [message.text or message.caption or "" for message in person.screen.unread]
    person.screen.unread.clear()
    return heard


def _hours_until(hour: int, now: datetime) -> float:
    """How long it is until the clock in Oslo shows that hour again."""
    wall = now.astimezone(OSLO)
    return ((hour - wall.hour) % 24 or 24) - wall.minute / 60


def _moved(record: ActivityRecord, by: timedelta) -> ActivityRecord:
    return replace(
        record, times=tuple(replace(each, starts_at=each.starts_at + by, ends_at=None) for each in record.times)
    )


def _turned(record: ActivityRecord) -> ActivityRecord:
    return replace(record, times=tuple(replace(each, cancelled=not each.cancelled) for each in record.times))


def play(begins: Beginning, tally: Tally, *, examples: int, steps: int, chance: int = 0) -> None:
    """Let at least so many crowds take so many steps each; the same chance plays the same."""
    with asyncio.Runner() as runner:

        @seed(chance)
        class This(Crowd):
            def __init__(self) -> None:
                super().__init__(runner, begins, tally)

        run_state_machine_as_test(
            This,
            settings=settings(
                max_examples=examples,
                stateful_step_count=steps,
                deadline=None,
                report_multiple_bugs=False,
                phases=[Phase.generate],  # what failed is printed as it was played
                database=None,
                suppress_health_check=list(HealthCheck),
            ),
        )
