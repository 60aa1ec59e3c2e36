"""What has been told so far of something that somebody would start."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager

from bot.dialogs.states import Proposal
from bot.dialogs.telling import topics
from bot.domain.place import Point
from bot.domain.proposal import Plan
from bot.texts import Moment, Say

DRAFT: Final = "draft"
ORDER: Final[dict[str, State]] = {
    "what": Proposal.what,
    "when": Proposal.when,
    "where": Proposal.where,
    "many": Proposal.many,
    "word": Proposal.word,
}


@dataclass(frozen=True, slots=True)
class Draft:
    """The plan, and which of the questions were ``answered``, be it with "I don't know"."""

    plan: Plan = field(default_factory=lambda: Plan(""))
    answered: frozenset[str] = frozenset()

    @classmethod
    def of(cls, manager: DialogManager) -> Draft:
        """As it was kept in this talk; empty in the beginning."""
        kept: dict[str, Any] = manager.dialog_data.get(DRAFT) or {}
        if not kept:
            return cls()
        point = Point(*kept["point"]) if kept["point"] else None
        starts_at = datetime.fromisoformat(kept["starts_at"]) if kept["starts_at"] else None
        plan = Plan(
            title=kept["title"],
            topics=frozenset(kept["topics"]),
            starts_at=starts_at,
            place_name=kept["place_name"],
            point=point,
            wanted=kept["wanted"],
            description=kept["description"],
        )
        return cls(plan, frozenset(kept["answered"]))

    def keep(self, manager: DialogManager) -> None:
        """Keep it in this talk."""
        plan = self.plan
        manager.dialog_data[DRAFT] = {
            "title": plan.title,
            "topics": sorted(plan.topics),
            "starts_at": plan.starts_at.isoformat() if plan.starts_at else None,
            "place_name": plan.place_name,
            "point": [plan.point.latitude, plan.point.longitude] if plan.point else None,
            "wanted": plan.wanted,
            "description": plan.description,
            "answered": sorted(self.answered),
        }

    def told(self, question: str, **changes: Any) -> Draft:
        """With the answer to one question."""
        return Draft(replace(self.plan, **changes), self.answered | {question})

    def next(self) -> State:
        """The first question that is open, else the last look."""
        return next((state for name, state in ORDER.items() if name not in self.answered), Proposal.last)


def in_words(plan: Plan, zone: ZoneInfo) -> Sequence[Say]:
    """The whole plan, as its proposer looks at it for the last time."""
    undecided = Say("proposal-undecided")
    when = Moment(plan.starts_at.astimezone(zone)) if plan.starts_at else undecided
    place = plan.place_name or undecided
    facts = {"title": plan.title or undecided, "when": when, "place": place, "count": plan.wanted}
    look = Say("proposal-last", **facts, topics=topics(plan.topics), description=plan.description)
    return [look]
