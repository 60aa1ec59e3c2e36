"""How numbers tell ages: of those whom an activity is for, and of those for whom somebody asks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from bot.domain.needs import OLDEST, Ages

_FIRST_GRADE_AGE: Final = 5  # years to add to a Norwegian grade for its youngest; a Danish one is a year older
_MONTHS_A_YEAR: Final = 12
_NUMBER: Final = r"(\d{1,3})"
_ENDS: Final = r"(?=\s*(?:[,;!?)]|\.(?!\d)|$|(?:og|and|men|but|som|who)\b))"  # no unit follows the number

Patterns = Sequence[tuple[re.Pattern[str], str]]  # with numbers as groups, and what these mean


def of_activities(ages: Mapping[str, Any]) -> Patterns:
    """How numbers tell ages, the most telling first: "6-12 år", "1.-4. trinn", "fra 16 år", "60+"."""
    years, months, grades = (any_of(ages[unit]) for unit in ("years", "months", "grades"))
    to, counted = rf"\s*(?:{any_of(ages['range'])})\s*", rf"(?!\s*(?:{any_of(ages['counted'])}))"
    past = rf"(?!\s*(?:{any_of(ages['past'])})(?!\w))"
    child = any_of(word for band in ages["bands"].values() for word in band["words"])
    mine, old = any_of(ages["mine"]), any_of(ages["old"])
    my_child = rf"(?:{mine})\s+\d{{1,3}}\s*(?:{years})\s+(?:{old})\b"  # this "min" is no minimum
    lead = any_of(ages["lead"])
    patterns = [
        (rf"\b{_NUMBER}{to}{_NUMBER}\s*-?\s*(?:{months})\b", "months"),
        (rf"\b{_NUMBER}(?:\s*-?\s*(?:{years}))?{to}{_NUMBER}\s*-?\s*(?:{years})(?!\w)", "range"),
        (rf"\b{_NUMBER}\s*\.?{to}{_NUMBER}\s*\.?\s*(?:{grades})\b", "grades"),
        (rf"\b(?:{child}|{lead}|alder)(?:\s+\w+)?[\s(]+{_NUMBER}{to}{_NUMBER}\b(?![:.]\d)", "range"),
        (rf"\b{_NUMBER}\s*(?:{years})?\s*(?:{any_of(ages['up'])})(?!\w){counted}", "from"),
        (rf"(?<![\w+])\+\s?{_NUMBER}\b{counted}", "from"),
        (
            rf"(?<!\bi )\b(?!{my_child})(?:{any_of(ages['from'])})[:.]?\s+{_NUMBER}\s*(?:{years})(?!\w){past}",
            "from",
        ),
        (rf"\b(?:{any_of(ages['limit'])})\s*:?\s*(?:(?:{any_of(ages['links'])})\s+)?{_NUMBER}\b(?![:.]\d)", "from"),
        (rf"\b(1[5-9]|2\d)\s*(?:{years})?[\s,(/|–-]*(?:{any_of(ages['card'])})(?!\w)", "from"),
        (rf"\b(?:{any_of(ages['over'])})[\s-]{_NUMBER}(?:'?s\b|\s+(?:{any_of(ages['only'])})(?!\w))", "from"),
        (rf"\b(?:{lead})\s+(?:\w+\s+)?(?:{any_of(ages['under'])})\s+{_NUMBER}\s*(?:{years})(?!\w)", "under"),
        (r"[-–,(|/]\s*(18)\s*år\b", "from"),
    ]
    return [(re.compile(pattern), meaning) for pattern, meaning in patterns]


def of_one_age(ages: Mapping[str, Any]) -> Patterns:
    """How an activity tells that it is for one age: "for 5-åringer", "for toåringer"."""
    lead, years = any_of(ages["lead"]), any_of(ages["years"])
    spelled = _spelled(ages)
    return [
        (re.compile(rf"\b(?:{lead})\s+(?:\w+\s+)?{_NUMBER}\s?-\s?(?:{years})(?!\w)"), "range"),
        (re.compile(rf"\b(?:{lead})\s+(?:\w+\s+)?{spelled}"), "range"),
    ]


def of_people(ages: Mapping[str, Any]) -> Patterns:
    """How a question tells an age, as the first number: "12-åring", "8 year old", "jeg er 12", "en på 16"."""
    years, old, past = (any_of(ages[words]) for words in ("years", "old", "past"))
    person, own, lead = (any_of(ages[words]) for words in ("person", "self", "lead"))
    mine, links, under = (any_of(ages[words]) for words in ("mine", "links", "under"))
    lasting = "".join(rf"(?<!\b{re.escape(word)} )" for word in ages["lasting"])
    aged = rf"(?:[\s-]*(?:{years})(?:[\s-]+(?:{old}))?(?!\w)(?!\s+(?:{past})))"
    is_of = rf"(?:\s+(?:{mine}))?(?:\s+(?:{links})\s+|\s*\()"
    patterns = [
        (rf"\b(?:{lead})\s+(?:\w+\s+)?(?:{under})\s+{_NUMBER}{_ENDS}", "under"),
        (rf"\b(?:{lead})\s+(?:\w+\s+)?over\s+{_NUMBER}{_ENDS}", "from"),
        (rf"\b(?:{person}){is_of}{_NUMBER}(?:{aged}|{_ENDS})", "range"),
        (rf"\b(?:{own})\s+{_NUMBER}(?:{aged}|{_ENDS})", "range"),
        (rf"{lasting}\b{_NUMBER}{aged}", "range"),
        (rf"\b{_spelled(ages)}", "range"),
    ]
    return [(re.compile(pattern), meaning) for pattern, meaning in patterns]


def _spelled(ages: Mapping[str, Any]) -> str:
    """An age in letters and a word for whoever has it: "toåring", "two-year-old"."""
    return rf"({any_of(ages['spelled'])})(?:[\s-]?(?:{any_of(ages['having'])}))(?!\w)"


def ages_of(meaning: str, numbers: Sequence[int]) -> Ages | None:
    """The ages that numbers mean; None when they mean none."""
    first, last = numbers[0], numbers[-1]
    match meaning:
        case "months":
            first, last = first // _MONTHS_A_YEAR, -(-last // _MONTHS_A_YEAR)
        case "grades":
            first, last = first + _FIRST_GRADE_AGE, last + _FIRST_GRADE_AGE + 2
        case "from":
            last = OLDEST
        case "under":
            first = 0
    return Ages(first, last) if 0 <= first <= last <= OLDEST and first < OLDEST else None


def any_of(words: Iterable[str]) -> str:
    """A pattern for any one of the words, the longest first; for none when there are none."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or "(?!)"
