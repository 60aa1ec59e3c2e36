"""Starting something: what, when, where, how many and a word to the neighbours; a last look, and then to staff."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any, Final

from aiogram.fsm.state import State as Window
from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Keyboard, Row

from bot.dialogs.buttons import button, choices
from bot.dialogs.proposal_draft import ORDER, Draft, in_words
from bot.dialogs.proposal_hearing import ProposalHearing
from bot.dialogs.question import Getter, Hear, Question, Spoken
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import My, Proposal
from bot.dialogs.talk import go, number_of, say_above
from bot.domain.proposal import Plan, ProposalId, State, title_of
from bot.errors import Outdated
from bot.services.proposals import Standing
from bot.texts import Say

POOL: Final = "pool"
SAID: Final = "said"
SIZES: Final = (3, 4, 5, 6, 8, 10)


class ProposalDialog(ProposalHearing):
    """May be started with ``{"said": words}`` for what, or ``{"pool": number}`` by somebody asked to start it."""

    def build(self) -> Dialog:
        texts = self.services.texts
        back, unsure, skip = (
            button(texts, "back", self.back),
            button(texts, "unsure", self.unsure),
            button(texts, "skip", self.skip_word),
        )
        sizes = choices(texts, "many", self.choose_many, width=len(SIZES))
        return Dialog(
            self._asks(Proposal.what, "proposal-what", self.hear_what, button(texts, "leave-it", self.leave)),
            self._asks(Proposal.when, "proposal-when", self.hear_when, Row(back, unsure)),
            self._asks(Proposal.where, "proposal-where", self.hear_where, Row(back, unsure)),
            self._asks(Proposal.many, "proposal-many", self.hear_many, sizes, back, getter=self.sizes),
            self._asks(Proposal.word, "proposal-word", self.hear_word, Row(back, skip)),
            self._last(),
            self._mine(),
            on_start=self.begun,
        )

    def _asks(
        self, state: Window, key: str, hear: Hear, *keyboards: Keyboard, getter: Getter | None = None
    ) -> Question:
        says, getter = Spoken(self.services.texts, key), getter or self.nothing
        return Question(self.services, says, *keyboards, state=state, getter=getter, hear=hear, asks=True)

    def _last(self) -> Question:
        texts = self.services.texts
        return Question(
            self.services,
            Spoken(texts),
            button(texts, "send-it", self.send, when="may_send"),
            choices(texts, "change", self.change, width=3),
            button(texts, "leave-it", self.leave),
            state=Proposal.last,
            getter=self.last,
        )

    def _mine(self) -> Question:
        texts = self.services.texts
        return Question(
            self.services,
            Spoken(texts),
            choices(texts, "withdraw_proposal", self.withdraw),
            Row(button(texts, "propose", self.anew), button(texts, "my", self.leave)),
            state=Proposal.mine,
            getter=self.mine,
        )

    async def begun(self, data: Any, manager: DialogManager) -> None:
        """Whatever is told already is not asked again."""
        if not isinstance(data, dict):
            return
        if POOL in data:
            await self._of_pool(manager, ProposalId(data[POOL]))
        elif data.get(SAID):
            await self.what(manager, str(data[SAID]))

    async def nothing(self, **_: Any) -> dict[str, Any]:
        return {}

    async def sizes(self, **_: Any) -> dict[str, Any]:
        return {"items": [(str(size), Say("party-number", number=size)) for size in SIZES]}

    async def last(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        draft, pooled = Draft.of(dialog_manager), _pool(dialog_manager) is not None
        after = Say("proposal-at-once") if pooled and draft.plan.whole else Say("proposal-to-staff")
        return {
            "says": [*in_words(draft.plan, self.zone(dialog_manager)), after],
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

    async def choose_many(self, _event: CallbackQuery, _select: Any, manager: DialogManager, size: str) -> None:
        await self.many(manager, number_of(size))

    async def unsure(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        """They do not know when, or where: staff find it out with them."""
        await self.count(manager, "proposal", "unsure")
        asked = _question(manager)
        undecided = {"starts_at": None} if asked == "when" else {"place_name": "", "point": None}
        await self.onward_with(manager, Draft.of(manager).told(asked, **undecided))

    async def skip_word(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await self.onward_with(manager, Draft.of(manager).told("word", description=""))

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

    async def _of_pool(self, manager: DialogManager, number: ProposalId) -> None:
        """With what is common to those who wish it: what, and the next such day."""
        resident = profile_of(manager).resident
        plan = (await self.services.pooling.offered(resident.id, number)).plan
        topic = min(plan.topics)
        title = title_of(self.services.texts.plain(resident.language, Say(f"topic-{topic}")))
        draft = Draft(Plan(title, plan.topics), frozenset({"what"}))
        if plan.hours is not None:
            draft = draft.told("when", starts_at=self._next_in(manager, plan.hours.mask))
        await self.onward_with(manager, draft)

    def _next_in(self, manager: DialogManager, mask: int) -> datetime:
        """The first time after staff could look at it that these hours of the week begin."""
        first = (mask & -mask).bit_length() - 1
        day, hour = divmod(first, 24)
        today = self.today(manager)
        days = (today + timedelta(days=ahead) for ahead in range(15))
        walls = (datetime.combine(one, time(hour)) for one in days if one.weekday() == day)
        return next(at for wall in walls if (at := self.moment(manager, wall)) >= self.earliest())


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
