"""Write a conversation with the bot as a transcript.

``Town`` is one running bot with a clock that can be set, ``Person`` one person with one private chat.
Only Telegram's wire is faked: inbox, dispatcher, dialogs, services, outbox and database are real.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any, Final
from zoneinfo import ZoneInfo

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.enums import ParseMode
from aiogram.types import Message

from bot.app.bots import UPDATES
from bot.app.house import House, build
from bot.app.library import Library, read_library
from bot.clock import Clock
from bot.domain.activity import OccurrenceId
from bot.domain.resident import Channel, Resident
from bot.handlers.reader import Reader
from bot.jobs.scheduler import Scheduler
from bot.outbox.courier import Courier
from bot.storage import Storage
from bot.texts import Texts
from bot.texts.texts import END_OF_ISOLATE, ISOLATE, written
from tests.telegram import FakeTelegram, Screen, buttons_of
from tools.catalogue import LOCALES, promised

EVERY_LANGUAGE: Final = read_library()


def library(*further: str) -> Library:
    """With the promised languages and these: which others are complete just now changes no talk."""
    wanted = {*promised(), *further}
    return replace(
        EVERY_LANGUAGE, texts=Texts({code: files for code, files in written(LOCALES).items() if code in wanted})
    )


LIBRARY: Final = library()
UNSEEN: Final = dict.fromkeys(map(ord, (ISOLATE, END_OF_ISOLATE)))
KEY: Final = b"a key of the tests"
BOT: Final = "42:" + "t" * 35
STEPS: Final = {timedelta(hours=12): timedelta(minutes=15), timedelta(days=2): timedelta(hours=1)}
LONGEST_STEP: Final = timedelta(hours=3)


class SetClock(Clock):
    """Shows what it was set to."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment


@dataclass(repr=False)  # asyncio spells out what a fixture gave, and this would spell out every text
class Town:
    """One running bot. With ``restarts`` the whole bot is built anew before every turn."""

    storage: Storage
    clock: SetClock
    restarts: bool = False
    library: Library = LIBRARY
    telegram: FakeTelegram = field(default_factory=FakeTelegram)
    people: list[Person] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    _updates: count[int] = field(default_factory=lambda: count(1))
    _workers: count[int] = field(default_factory=lambda: count(1))
    _ran: dict[str, datetime] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.bot = Bot(BOT, session=self.telegram, default=DefaultBotProperties(parse_mode=ParseMode.HTML))
        self.restart()

    def restart(self) -> None:
        """Build the whole bot anew around the same database."""
        self.arrived = asyncio.Event()
        channels = {self.bot.id: Channel.TELEGRAM}
        self.house: House = build(self.storage, self.clock, self.library, KEY, self.arrived, channels)

    def person(self, name: str, language: str = "nb") -> Person:
        """Somebody with a phone whose language is ``language``."""
        person = Person(self, 1000 + len(self.people), name, language)
        self.people.append(person)
        return person

    async def deliver(self, *updates: dict[str, Any], again: bool = False) -> None:
        """Let updates arrive, and be answered. ``again`` delivers each a second time."""
        if self.restarts:
            self.restart()
        asked_for = [update for update in updates if update.keys() & set(UPDATES)]  # Telegram tells of nothing else
        numbered = [{"update_id": next(self._updates), **update} for update in asked_for]
        for batch in (numbered, numbered if again else []):
            await self.house.inbox.accept(Channel.TELEGRAM, batch)
        async with asyncio.timeout(30):
            await self.reader().drain()

    def reader(self) -> Reader:
        return Reader(
            self.storage,
            self.clock,
            self.house.dispatcher,
            {Channel.TELEGRAM: self.bot},
            self.house.memory,
            arrived=self.arrived,
            on_dead=self._dead,
            first_rest=0.01,
        )

    async def _dead(self, channel: Channel, chat_id: int, body: str) -> None:
        raise AssertionError(f"an update was buried: {channel} {chat_id} {body}")

    async def passes(self, **length: float) -> None:
        """Let time pass; jobs run and letters arrive as it does, in steps as fine as so long a time needs."""
        until = self.clock.moment + timedelta(**length)
        step = next((step for span, step in STEPS.items() if timedelta(**length) <= span), LONGEST_STEP)
        while self.clock.moment < until:
            self.clock.moment = min(self.clock.moment + step, until)
            await self.tick()

    async def comes(self, local: str, zone: str = "Europe/Oslo") -> None:
        """Let time pass until this local time, such as ``2026-11-24 09:00``."""
        until = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
        assert until > self.clock.moment, "that has been"
        await self.passes(seconds=(until - self.clock.moment).total_seconds())

    async def tick(self) -> None:
        """Run every job whose time has come, and send what is due."""
        now = self.clock.now()
        due = [job for job in self.house.jobs if job.name not in self._ran or now - self._ran[job.name] >= job.every]
        self._ran |= dict.fromkeys((job.name for job in due), now)
        await Scheduler(due).tick()
        courier = Courier(
            self.storage,
            self.clock,
            {Channel.TELEGRAM: self.bot},
            self.house.wording,
            lanes=4,
            worker=f"w{next(self._workers)}",
        )
        while await courier.deliver_due():
            pass


@dataclass
class Person:
    """One person in one private chat."""

    town: Town
    number: int
    name: str
    language: str

    @property
    def screen(self) -> Screen:
        return self.town.telegram.screen(self.number)

    async def says(self, text: str, *, again: bool = False) -> None:
        """They write something."""
        self._turn(f"{self.name}: {text}")
        await self.town.deliver(self.message(text=text), again=again)

    async def edits(self, text: str) -> None:
        """They write something else in place of what they last sent."""
        self._turn(f"{self.name} edits: {text}")
        await self.town.deliver({"edited_message": {**self.message(text=text)["message"], "edit_date": 2}})

    async def shares_location(self, latitude: float, longitude: float) -> None:
        self._turn(f"{self.name}: 📍")
        await self.town.deliver(self.message(location={"latitude": latitude, "longitude": longitude}))

    def word(self, key: str, **facts: object) -> str:
        """A text in their language."""
        return self.town.house.services.texts.word(self.language, key, **facts)

    async def sends(self, **content: Any) -> None:
        """They send something that is no text."""
        self._turn(f"{self.name}: ({', '.join(content)})")
        await self.town.deliver(self.message(**content))

    async def taps(self, label: str, *, on: Message | None = None) -> None:
        """They tap a button that is on their screen, on the newest message that has it."""
        self._turn(f"{self.name}: [{label}]")
        tap = self.tap(label, on=on)
        await self.town.deliver({"callback_query": tap})
        assert tap["id"] in self.town.telegram.answered, f"the tap on [{label}] was never answered: the button spins"

    def sees(self, *fragments: str, buttons: list[str] | None = None) -> Message:
        """The next message, new or changed, has these words, and exactly these buttons if given."""
        assert self.screen.unread, f"{self.name} sees nothing new, expected {fragments}"
        message = self.screen.unread.pop(0)
        text = (message.text or message.caption or "").translate(UNSEEN)
        labels = [button.text for button in buttons_of(message)]
        rows = message.reply_markup.inline_keyboard if message.reply_markup else []
        drawn = ["    " + " ".join(f"[{button.text}]" for button in row) for row in rows]
        self.town.log.append("\n".join([f"Bot: {text}", *drawn]))
        for fragment in fragments:
            assert fragment in text, f"expected {fragment!r} in:\n{text}"
        if buttons is not None:
            assert labels == buttons, f"buttons are {labels}"
        return message

    def sees_nothing(self) -> None:
        left = [message.text for message in self.screen.unread]
        assert left == [], f"{self.name} sees more: {left}"

    def message(self, **content: Any) -> dict[str, Any]:
        """A message of theirs as Telegram tells the bot."""
        number = next(self.town.telegram.ids)
        return {
            "message": {"message_id": number, "date": 1, "chat": self._chat(), "from": self._user(), **content},
        }

    def tap(self, label: str, *, on: Message | None = None) -> dict[str, Any]:
        """A tap of theirs as Telegram tells the bot."""
        candidates = [on] if on else list(reversed(self.screen.shown.values()))
        for message in candidates:
            for button in buttons_of(message):
                if button.text == label:
                    return self.press(button.callback_data or "", message)
        every = [button.text for message in candidates for button in buttons_of(message)]
        raise AssertionError(f"no [{label}] on screen; there is {every}")

    def press(self, data: str, message: Message) -> dict[str, Any]:
        """A press with that callback data, whether or not there is such a button."""
        return {
            "id": f"q{next(self.town.telegram.ids)}",
            "chat_instance": "-",
            "from": self._user(),
            "data": data,
            "message": {**message.model_dump(mode="json", exclude_none=True, by_alias=True), "chat": self._chat()},
        }

    def blocks(self) -> dict[str, Any]:
        """That they blocked the bot, as Telegram tells the bot."""
        bot = {"id": self.town.bot.id, "is_bot": True, "first_name": "Medsam"}
        return {
            "chat": self._chat(),
            "from": self._user(),
            "date": 1,
            "old_chat_member": {"status": "member", "user": bot},
            "new_chat_member": {"status": "kicked", "user": bot, "until_date": 0},
        }

    async def resident(self) -> Resident:
        """What the bot knows of them."""
        async with self.town.storage.read() as town:
            known = await town.residents.of_chat(Channel.TELEGRAM, self.number)
        assert known is not None
        return known

    async def has_seat(self, occurrence: OccurrenceId) -> None:
        """They have signed up, by whatever way."""
        await self.town.house.services.signups.join((await self.resident()).id, occurrence)

    def _turn(self, line: str) -> None:
        left = [message.text for message in self.screen.unread]
        assert left == [], f"the scenario skipped what the bot said: {left}"
        self.town.log.append(line)

    def _user(self) -> dict[str, Any]:
        return {"id": self.number, "is_bot": False, "first_name": self.name, "language_code": self.language}

    def _chat(self) -> dict[str, Any]:
        return {"id": self.number, "type": "private", "first_name": self.name}
