"""Errors carry a rule and its facts, never words; the edge that shows them words each rule once.

MedsamError
├── Refused     a person asked for what a rule does not allow
├── Outdated    a button or message speaks of what is no longer so
└── Unreadable  input from outside that cannot be taken
"""

from __future__ import annotations

from enum import StrEnum


class Rule(StrEnum):
    """What a person may be refused; each has the text ``refused-<rule>`` in every language."""

    FULL = "full"
    FEW_SEATS = "few-seats"
    STARTED = "started"
    CANCELLED = "cancelled"
    NO_OFFER = "no-offer"
    NOT_YOURS = "not-yours"
    MOST_WISHES = "most-wishes"
    MOST_PROPOSALS = "most-proposals"
    NOT_WHOLE = "not-whole"
    TOO_SOON = "too-soon"
    TOO_LATE = "too-late"
    TOO_LONG = "too-long"
    TOO_FAST = "too-fast"
    NOT_TEXT = "not-text"
    UNANSWERED = "unanswered"
    NO_TICKET = "no-ticket"
    TICKET_CLOSED = "ticket-closed"
    UNREACHABLE = "unreachable"
    NO_NAME = "no-name"
    MOST_WARDS = "most-wards"
    SAME_NAME = "same-name"
    NO_CALL = "no-call"
    NO_SUCH_ANSWER = "no-such-answer"


class MedsamError(Exception):
    """Everything Medsam itself raises."""


class Refused(MedsamError):
    """A person asked for what ``rule`` does not allow; ``facts`` are the arguments of its text."""

    def __init__(self, rule: Rule, **facts: object) -> None:
        super().__init__(rule.value, facts)
        self.rule = rule
        self.facts = facts


class Outdated(MedsamError):
    """A button or message speaks of what is no longer so; a fresh menu is the answer."""


class Unreadable(MedsamError):
    """Input from outside that cannot be taken: ``reason`` is a code, ``line`` where (1 is the first)."""

    def __init__(self, reason: str, *, line: int | None = None, detail: str = "") -> None:
        super().__init__(f"line {line}: {reason}" if line else reason, detail)
        self.reason = reason
        self.line = line
        self.detail = detail
