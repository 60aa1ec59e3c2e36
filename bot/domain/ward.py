"""A ward: a resident for whom somebody else answers, because they have no phone of their own or are a child."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.domain.resident import ResidentId
from bot.errors import Refused, Rule

MOST_WARDS: Final = 30  # of one proxy: more is a register of its own; its refusal tells the number
FEWEST_DIGITS, MOST_DIGITS = 5, 15  # of a telephone number; the most by ITU-T E.164
NOT_IN_NUMBERS: Final = re.compile(r"[^0-9+]")


class Relation(StrEnum):
    """What the proxy is to them."""

    RELATIVE = "relative"
    CARE_WORKER = "care-worker"
    CENTRE = "centre"  # a volunteer centre
    GUARDIAN = "guardian"  # of a child too young to agree alone, or by appointment


class Given(StrEnum):
    """How it is known that they agreed."""

    HEARD = "heard"  # they told the proxy so themselves
    WRITTEN = "written"
    GUARDIAN = "guardian"  # who agrees in their place


@dataclass(frozen=True, slots=True)
class Ward:
    """Who answers for a resident. ``proxy`` is None once nobody does."""

    resident: ResidentId
    proxy: ResidentId | None
    name: str  # as the proxy calls them
    phone: str  # empty: nobody rings
    relation: Relation
    consent: Given
    speaking: bool  # the proxy's words are theirs just now
    at: datetime  # when they were registered, and agreed

    @property
    def is_rung(self) -> bool:
        """Whether the volunteer centre tells them by telephone what there is to say, and nobody reads it for them."""
        return bool(self.phone) and (self.proxy is None or self.relation is Relation.CENTRE)

    @property
    def has_guardian(self) -> bool:
        """Whether somebody may agree in their place, so that nobody asks how old they are."""
        return self.relation is Relation.GUARDIAN and self.proxy is not None


def phone_number(text: str) -> str:
    """The digits of a telephone number, with a plus before those of another country; empty when it is none."""
    digits = NOT_IN_NUMBERS.sub("", text[:80])
    country, number = digits[:1] == "+", digits.lstrip("+")
    if "+" in number or not FEWEST_DIGITS <= len(number) <= MOST_DIGITS:
        return ""
    return f"+{number}" if country else number


def may_register(name: str, others: Sequence[Ward]) -> None:
    """Refused when the proxy answers for enough already, or for somebody of that name: whom would they mean?"""
    if len(others) >= MOST_WARDS:
        raise Refused(Rule.MOST_WARDS)
    if name.casefold() in {other.name.casefold() for other in others}:
        raise Refused(Rule.SAME_NAME)
