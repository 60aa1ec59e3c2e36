"""No text without a use, no use without its text."""

from __future__ import annotations

from typing import Final

import pytest

from bot.dialogs.proposal_draft import ORDER
from bot.domain.availability import DAYS
from bot.domain.availability import Part as PartOfDay
from bot.domain.consent import Purpose
from bot.domain.dismissal import Why
from bot.domain.letter import Kind
from bot.domain.needs import Need, Travel
from bot.domain.proposal import FOR_STAFF, Reason
from bot.domain.signup import LIVE
from bot.domain.skill import Skill
from bot.domain.ticket import Act, State, Subject
from bot.domain.ward import Given, Relation
from bot.errors import Rule
from bot.handlers.commands import COMMANDS
from bot.outbox.tellers import BELOW_THE_UNASKED, OF_LETTER
from bot.outbox.wording import ANSWERS
from bot.services.countries import Countries
from bot.services.forgetting import Part
from bot.texts import Texts
from bot.texts.texts import SOURCE
from tests.matching.conftest import TAXONOMY
from tests.texts.named import named
from tests.texts.written import written
from tools.catalogue import facts

_DAYS: Final = {str(day) for day in range(DAYS)}
_PARTS: Final = {part.value for part in PartOfDay}
_COUNTRIES: Final = Countries.load().all
_ANSWERS: Final = {answer for answers in ANSWERS.values() for answer in answers}
_TAPPED: Final = _ANSWERS | set(BELOW_THE_UNASKED)


def topics() -> set[str]:
    return set(TAXONOMY.topics)


# Beginnings whose ends are a closed list: exactly these texts must exist.
CLOSED: Final = {
    "answered-": _ANSWERS - OF_LETTER - {"late"},  # those lead to a window; being late is answered as in words
    "command-words-": set(COMMANDS),
    "handover-about-": {subject.value for subject in Subject},
    "staff-column-": {"number", "place", "subject", "state", "age", "name"},
    "staff-did-": {"resident-wrote", "resident-closed", *(f"staff-{act}" for act in Act)},
    "staff-state-": {state.value for state in State},
    "staff-alert-": {state.value for state in State if state is not State.CLOSED},
    "alert-proposal-": {state.value for state in FOR_STAFF},
    "why-letter-": {kind.value for kind in Kind},
    "letter-": {kind.value for kind in Kind},
    "part-short-": _PARTS,
    "part-of-day-": _PARTS,
    "country-": {country.code.lower() for country in _COUNTRIES},
    "day-short-": _DAYS,
    "helpline-": {one.service for country in _COUNTRIES for one in country.helplines},
    "refused-": {rule.value for rule in Rule},
    "learned-": {why.value for why in Why},
    "topic-": topics(),
    "part-": {*Part, *(f"{kind}-{part}" for kind in ("short", "of-day") for part in _PARTS)},
    "relation-": {relation.value for relation in Relation},
    "given-": {given.value for given in Given},
    "purpose-": {purpose.value for purpose in Purpose},
    "proposal-change-": set(ORDER),
    "proposal-declined-": {reason.value for reason in Reason},
    "need-": {need.value for need in Need},
    "skill-": {skill.value for skill in Skill},
    "travel-": {way.value for way in Travel},
    "particulars-": {"travel", "needs", "ages", "tongues", "skills"},
}
# Beginnings whose ends share their name with other texts: these must exist, others may.
AT_LEAST: Final = {
    "button-": _TAPPED,
    "command-": set(COMMANDS),
    "day-": _DAYS,
    "my-signup-": {seat.value for seat in LIVE},
    "typed-": _TAPPED,
    "staff-proposal-": {"waiting", "asking"},
}
# Beginnings whose end stands as a word of its own elsewhere in the code.
OPEN: Final = {"button-", "gateway-", "import-flaw-", "import-unreadable-", "reason-", "typed-"}


def ends(beginning: str) -> set[str]:
    return {key.removeprefix(beginning) for key in written(SOURCE) if key.startswith(beginning)}


@pytest.mark.parametrize("beginning", sorted(CLOSED))
def test_a_closed_list_has_exactly_its_texts(beginning: str) -> None:
    assert ends(beginning) == CLOSED[beginning]


@pytest.mark.parametrize("beginning", sorted(AT_LEAST))
def test_a_list_lacks_no_text(beginning: str) -> None:
    assert AT_LEAST[beginning] - ends(beginning) == set()


def test_every_text_is_used() -> None:
    listed = {beginning + end for beginning, ends in (CLOSED | AT_LEAST).items() for end in ends}
    opened = {beginning + word for beginning in OPEN for word in named().words}
    assert sorted(written(SOURCE).keys() - listed - opened - named().words) == []


def test_every_beginning_is_one_that_the_code_names() -> None:
    assert {beginning for beginning in (*CLOSED, *AT_LEAST, *OPEN) if beginning not in named().beginnings} == set()


def test_every_text_that_the_code_names_exists() -> None:
    assert sorted(key for key in named().keys if key not in written(SOURCE) and not _of_a_page(key)) == []


def test_every_text_is_told_with_its_facts() -> None:
    told = {(key, given) for key, given in named().said if key in written(SOURCE)}
    assert {(key, missing) for key, given in told if (missing := facts(written(SOURCE)[key]) - given)} == set()
    assert {"heard-place", "interests-likes", "known", "letter-reminder"} - {key for key, _ in told} == {
        "letter-reminder"
    }


def test_every_answer_that_can_be_typed_has_its_button() -> None:
    assert sorted(ends("typed-") - ends("button-")) == []


@pytest.mark.parametrize("rule", list(Rule))
def test_a_refusal_is_said_without_further_facts(texts: Texts, rule: Rule) -> None:
    assert facts(written(SOURCE)[f"refused-{rule}"]) == frozenset()
    assert texts.word(SOURCE, f"refused-{rule}")


def _of_a_page(key: str) -> bool:
    """The pages' own ``word`` puts ``gateway-`` before a key."""
    return f"gateway-{key}" in written(SOURCE)
