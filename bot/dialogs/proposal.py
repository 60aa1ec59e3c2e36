"""Starting something: what, when, where, how many and a word to the neighbours; a last look, and then to staff."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.buttons import button, choices
from bot.dialogs.proposal_draft import ORDER, Draft, in_words
from bot.dialogs.question import NotUnderstood, Question, Spoken
from bot.dialogs.states import My, Proposal
from bot.dialogs.talk import Talk, go, number_of, profile_of, say_above
from bot.domain.local_time import to_utc
from bot.domain.proposal import (
    FEWEST,
    LEAST_NOTICE,
    MOST,
    Plan,
    ProposalId,
    State,
    place_of,
    title_of,
    within_bounds,
    word_of,
)
from bot.errors import Outdated
from bot.matching.places import Found, find_place
from bot.matching.times.reading import read
from bot.matching.times.senses import Kind
from bot.matching.times.starting import beginning
from bot.services.proposals import Standing
from bot.texts import Moment, Say

POOL: Final = "pool"
SAID: Final = "said"
SIZES: Final = (3, 4, 5, 6, 8, 10)
STAFF_NEED: Final = LEAST_NOTICE + timedelta(hours=24)  # to look at it before residents are asked


class ProposalDialog(Talk):
    """May be started with ``{"said": words}`` for what, or ``{"pool": number}`` by somebody asked to start it."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts, "proposal-what"),
                button(texts, "leave-it", self.leave),
                state=Proposal.what,
                getter=self.nothing,
                hear=self.hear_what,
                asks=True,
            ),
            Question(
                services,
                Spoken(texts, "proposal-when"),
                Row(button(texts, "back", self.back), button(texts, "unsure", self.unsure)),
                state=Proposal.when,
                getter=self.nothing,
                hear=self.hear_when,
                asks=True,
            ),
            Question(
                services,
                Spoken(texts, "proposal-where"),
                Row(button(texts, "back", self.back), button(texts, "unsure", self.unsure)),
                state=Proposal.where,
                getter=self.nothing,
                hear=self.hear_where,
                asks=True,
            ),
            Question(
                services,
                Spoken(texts, "proposal-many"),
                choices(texts, "many", self.choose_many, width=len(SIZES)),
                button(texts, "back", self.back),
                state=Proposal.many,
                getter=self.sizes,
                hear=self.hear_many,
                asks=True,
            ),
            Question(
                services,
                Spoken(texts, "proposal-word"),
                Row(button(texts, "back", self.back), button(texts, "skip", self.skip_word)),
                state=Proposal.word,
                getter=self.nothing,
                hear=self.hear_word,
                asks=True,
            ),
            Question(
                services,
                Spoken(texts),
                button(texts, "send-it", self.send, when="may_send"),
                choices(texts, "change", self.change, width=3),
                button(texts, "leave-it", self.leave),
                state=Proposal.last,
                getter=self.last,
            ),
            Question(
                services,
                Spoken(texts),
                choices(texts, "withdraw_proposal", self.withdraw),
                Row(button(texts, "propose", self.anew), button(texts, "my", self.leave)),
                state=Proposal.mine,
                getter=self.mine,
            ),
            on_start=self.begun,
        )

    async def begun(self, data: Any, manager: DialogManager) -> None:
        """Whatever is told already is not asked again."""
        if not isinstance(data, dict):
            return
        if POOL in data:
            await self._of_pool(manager, ProposalId(data[POOL]))
        elif data.get(SAID):
            await self._what(manager, str(data[SAID]))

    async def nothing(self, **_: Any) -> dict[str, Any]:
        return {}

    async def sizes(self, **_: Any) -> dict[str, Any]:
        return {"items": [(str(size), Say("party-number", number=size)) for size in SIZES]}

    async def last(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        draft, pooled = Draft.of(dialog_manager), _pool(dialog_manager) is not None
        after = Say("proposal-at-once") if pooled and draft.plan.whole else Say("proposal-to-staff")
        return {
            "says": [*in_words(draft.plan, self._zone(dialog_manager)), after],
            "items": [(name, Say(f"proposal-change-{name}")) for name in ORDER],
            "may_send": bool(draft.plan.title),
        }

    async def mine(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        found = await self.services.proposals.of(profile_of(dialog_manager).resident.id)
        lines = [_line(number, one) for number, one in enumerate(found, 1)]
        return {
            "says": [Say("proposals", count=len(found)), *lines],
            "items": [
                (str(one.proposal.id), Say("proposal-withdraw", number=number)) for number, one in enumerate(found, 1)
            ],
        }

    async def hear_what(self, message: Message, manager: DialogManager) -> None:
        await self._what(manager, message.text or "")

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
        await self._onward(manager, Draft.of(manager).told("where", place_name=name, point=point))

    async def hear_many(self, message: Message, manager: DialogManager) -> None:
        language = profile_of(manager).resident.language
        items = read(message.text or "", self.services.times, language)
        number = next((_number(item.sense.number, item.kind) for item in items if item.kind in _COUNTS), 0)
        if not number:
            raise NotUnderstood
        await self._many(manager, number)

    async def hear_word(self, message: Message, manager: DialogManager) -> None:
        await self._onward(manager, Draft.of(manager).told("word", description=word_of(message.text or "")))

    async def choose_many(self, _event: CallbackQuery, _select: Any, manager: DialogManager, size: str) -> None:
        await self._many(manager, number_of(size))

    async def unsure(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        """They do not know when, or where: staff find it out with them."""
        await self.count(manager, "proposal", "unsure")
        asked = _question(manager)
        undecided = {"starts_at": None} if asked == "when" else {"place_name": "", "point": None}
        await self._onward(manager, Draft.of(manager).told(asked, **undecided))

    async def skip_word(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self._onward(manager, Draft.of(manager).told("word", description=""))

    async def back(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        order = list(ORDER)
        await manager.switch_to(ORDER[order[order.index(_question(manager)) - 1]])

    async def change(self, _event: CallbackQuery, _select: Any, manager: DialogManager, name: str) -> None:
        if name not in ORDER:
            raise Outdated("forged")
        await manager.switch_to(ORDER[name])

    async def send(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        plan, resident = Draft.of(manager).plan, profile_of(manager).resident.id
        pool = _pool(manager)
        if pool is None:
            await self.services.proposals.propose(resident, plan)
            at_once = False
        else:
            at_once = (await self.services.pooling.start(resident, pool, plan)).state is State.ASKING
        await self.count(manager, "proposal", "sent")
        await go(manager, Proposal.mine, key="proposal-asked-now" if at_once else "proposal-sent")

    async def leave(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.count(manager, "proposal", "left")
        await go(manager, My.overview)

    async def anew(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Proposal.what)

    async def withdraw(self, _event: CallbackQuery, _select: Any, manager: DialogManager, number: str) -> None:
        await self.services.proposals.withdraw(profile_of(manager).resident.id, ProposalId(number_of(number)))
        await self.count(manager, "proposal", "withdrawn")
        say_above(manager, "proposal-withdrawn")

    async def _what(self, manager: DialogManager, text: str) -> None:
        """What it is; of a time and a place in the same breath nothing is asked any more."""
        title, heard = title_of(text), self.search(manager, text)
        if not title:
            raise NotUnderstood
        draft = Draft.of(manager).told("what", title=title, topics=heard.likes)
        place = find_place(text, self.services.municipalities.all)
        if isinstance(place, Found) and place.district is not None:
            draft = draft.told("where", place_name=place.label, point=place.district.point)
        wall = beginning(text, self.services.times, profile_of(manager).resident.language, self.today(manager)).wall
        if wall is not None and self._moment(manager, wall) >= self._earliest():
            draft = draft.told("when", starts_at=self._moment(manager, wall))
        if not heard.likes:
            say_above(manager, "proposal-no-topic")
        await self._onward(manager, draft)

    async def _when(self, manager: DialogManager, wall: datetime) -> None:
        starts_at = self._moment(manager, wall)
        if starts_at < self._earliest():
            earliest = Moment(self._earliest().astimezone(self._zone(manager)))
            said = self.services.texts.plain(profile_of(manager).resident.language, Say("only", one=earliest))
            say_above(manager, "proposal-too-soon", moment=said)
            return
        await self._onward(manager, Draft.of(manager).told("when", starts_at=starts_at))

    async def _many(self, manager: DialogManager, number: int) -> None:
        if number != within_bounds(number):
            say_above(manager, "proposal-bounds", fewest=FEWEST, most=MOST)
            return
        await self._onward(manager, Draft.of(manager).told("many", wanted=number))

    async def _onward(self, manager: DialogManager, draft: Draft) -> None:
        draft.keep(manager)
        await manager.switch_to(draft.next())

    async def _of_pool(self, manager: DialogManager, number: ProposalId) -> None:
        """With what is common to those who wish it: what, and the next such day."""
        resident = profile_of(manager).resident
        plan = (await self.services.pooling.offered(resident.id, number)).plan
        topic = min(plan.topics)
        title = title_of(self.services.texts.plain(resident.language, Say(f"topic-{topic}")))
        draft = Draft(Plan(title, plan.topics), frozenset({"what"}))
        if plan.hours is not None:
            draft = draft.told("when", starts_at=self._next_in(manager, plan.hours.mask))
        await self._onward(manager, draft)

    def _next_in(self, manager: DialogManager, mask: int) -> datetime:
        """The first time after staff could look at it that these hours of the week begin."""
        first = (mask & -mask).bit_length() - 1
        day, hour = divmod(first, 24)
        today = self.today(manager)
        days = (today + timedelta(days=ahead) for ahead in range(15))
        walls = (datetime.combine(one, time(hour)) for one in days if one.weekday() == day)
        return next(at for wall in walls if (at := self._moment(manager, wall)) >= self._earliest())

    def _moment(self, manager: DialogManager, wall: datetime) -> datetime:
        return to_utc(wall, self._zone(manager))

    def _earliest(self) -> datetime:
        return self.services.clock.now() + STAFF_NEED

    def _zone(self, manager: DialogManager) -> ZoneInfo:
        municipality = self.services.municipalities.get(profile_of(manager).resident.municipality or "")
        return municipality.zone if municipality is not None else ZoneInfo("UTC")


_COUNTS: Final = frozenset({Kind.NUMBER, Kind.CLOCK})


def _number(told: int, kind: Kind) -> int:
    """A count; what looks like a time of day ("15") is its hours."""
    return told // 60 if kind is Kind.CLOCK else told


def _question(manager: DialogManager) -> str:
    asked = manager.current_context().state
    return next((name for name, state in ORDER.items() if state == asked), "what")


def _pool(manager: DialogManager) -> ProposalId | None:
    data = manager.start_data
    return ProposalId(data[POOL]) if isinstance(data, dict) and POOL in data else None


def _line(number: int, one: Standing) -> Say:
    asking = one.proposal.state is State.ASKING
    facts = {"number": number, "title": one.proposal.plan.title}
    if not asking:
        return Say("proposal-line-waiting", **facts)
    return Say("proposal-line-asking", **facts, asked=one.asked, count=one.willing, wanted=one.proposal.plan.wanted)
