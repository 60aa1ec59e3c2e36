"""What somebody who would start something answers in words, and what of it is not asked any more."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.dialogs.proposal_draft import Draft
from bot.dialogs.question import NotUnderstood
from bot.dialogs.speaker import profile_of
from bot.dialogs.talk import Talk, say_above
from bot.domain.local_time import to_utc
from bot.domain.proposal import FEWEST, LEAST_NOTICE, MOST, place_of, title_of, within_bounds, word_of
from bot.matching.places import Found, find_place
from bot.matching.times.reading import read
from bot.matching.times.senses import Kind
from bot.matching.times.starting import beginning
from bot.texts import Moment, Say

STAFF_NEED: Final = LEAST_NOTICE + timedelta(hours=24)  # to look at it before residents are asked
COUNTS: Final = frozenset({Kind.NUMBER, Kind.CLOCK})


class ProposalHearing(Talk):
    """Each answer is kept in the draft, which knows what to ask next."""

    async def hear_what(self, message: Message, manager: DialogManager) -> None:
        await self.what(manager, message.text or "")

    async def hear_when(self, message: Message, manager: DialogManager) -> None:
        language = profile_of(manager).resident.language
        told = beginning(message.text or "", self.services.times, language, self.today(manager))
        if told.day is None and told.at is None:
            raise NotUnderstood
        if told.wall is None:
            say_above(manager, "proposal-both")
            return
        await self._when(manager, told.wall)

    async def hear_where(self, message: Message, manager: DialogManager) -> None:
        if not (name := place_of(message.text or "")):
            raise NotUnderstood
        found = find_place(name, self.services.municipalities.all)
        point = found.district.point if isinstance(found, Found) and found.district else None
        await self.onward_with(manager, Draft.of(manager).told("where", place_name=name, point=point))

    async def hear_many(self, message: Message, manager: DialogManager) -> None:
        language = profile_of(manager).resident.language
        items = read(message.text or "", self.services.times, language)
        number = next((_number(item.sense.number, item.kind) for item in items if item.kind in COUNTS), 0)
        if not number:
            raise NotUnderstood
        await self.many(manager, number)

    async def hear_word(self, message: Message, manager: DialogManager) -> None:
        await self.onward_with(manager, Draft.of(manager).told("word", description=word_of(message.text or "")))

    async def what(self, manager: DialogManager, text: str) -> None:
        """What it is; of a time and a place in the same breath nothing is asked any more."""
        title, heard = title_of(text), self.search(manager, text)
        if not title:
            raise NotUnderstood
        draft = Draft.of(manager).told("what", title=title, topics=heard.likes)
        place = find_place(text, self.services.municipalities.all)
        if isinstance(place, Found) and place.district is not None:
            draft = draft.told("where", place_name=place.label, point=place.district.point)
        wall = beginning(text, self.services.times, profile_of(manager).resident.language, self.today(manager)).wall
        if wall is not None and self.moment(manager, wall) >= self.earliest():
            draft = draft.told("when", starts_at=self.moment(manager, wall))
        if not heard.likes:
            say_above(manager, "proposal-no-topic")
        await self.onward_with(manager, draft)

    async def _when(self, manager: DialogManager, wall: datetime) -> None:
        starts_at = self.moment(manager, wall)
        if starts_at < self.earliest():
            earliest = Moment(self.earliest().astimezone(self.zone(manager)))
            said = self.services.texts.plain(profile_of(manager).resident.language, Say("only", one=earliest))
            say_above(manager, "proposal-too-soon", moment=said)
            return
        await self.onward_with(manager, Draft.of(manager).told("when", starts_at=starts_at))

    async def many(self, manager: DialogManager, number: int) -> None:
        if number != within_bounds(number):
            say_above(manager, "proposal-bounds", fewest=FEWEST, most=MOST)
            return
        await self.onward_with(manager, Draft.of(manager).told("many", wanted=number))

    async def onward_with(self, manager: DialogManager, draft: Draft) -> None:
        draft.keep(manager)
        await manager.switch_to(draft.next())

    def moment(self, manager: DialogManager, wall: datetime) -> datetime:
        return to_utc(wall, self.zone(manager))

    def earliest(self) -> datetime:
        return self.services.clock.now() + STAFF_NEED

    def zone(self, manager: DialogManager) -> ZoneInfo:
        municipality = self.services.municipalities.get(profile_of(manager).resident.municipality or "")
        return municipality.zone if municipality is not None else ZoneInfo("UTC")


def _number(told: int, kind: Kind) -> int:
    """A count; what looks like a time of day ("15") is its hours."""
    return told // 60 if kind is Kind.CLOCK else told
