"""What a resident wishes, as a question to a table of occurrences."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from bot.domain.needs import EVERYBODY
from bot.matching import scoring
from bot.matching.scoring import disliked, related
from bot.matching.taxonomy import Taxonomy
from bot.matching.wishes import Wishes
from tests.benchmarks.parts.peers.asking import Asking, greatest, number, worth_of
from tests.benchmarks.parts.peers.columns import TOPICS, Codes, language_bits, needs_bits, seconds, slots_within
from tests.benchmarks.parts.peers.conditions import (
    Among,
    Between,
    Condition,
    HasBits,
    Neither,
    Outside,
    SharesBits,
    any_of,
)

DAY_S: Final = 86_400
COLUMNS: Final = tuple(f"t{number}" for number in range(TOPICS))


def occurrences_for(wishes: Wishes, taxonomy: Taxonomy, codes: Codes, *, most: int) -> Asking:
    """Every hard filter of the wishes, and the points that do not depend on what else is chosen."""
    worth = {codes.topics[topic]: value for topic, value in related(wishes.likes, taxonomy).items()}
    hated = {codes.topics[topic] for topic in disliked(wishes.likes, wishes.dislikes, taxonomy)}
    conditions = [*_about_the_activity(wishes, codes), *_about_the_time(wishes)]
    fitting = slots_within(wishes.availability) if wishes.availability is not None else []
    return Asking(
        worth=worth,
        conditions=(*conditions, Neither(COLUMNS, hated)) if hated else tuple(conditions),
        home=wishes.home,
        reach_m=wishes.reach_m,
        within="1 = 1" if wishes.reach_m is None else f"metres <= {number(wishes.reach_m)}",
        points=_points(wishes, worth, fitting),
        fitting=fitting,
        ties="starts, id",
        most=most,
    )


def _about_the_activity(wishes: Wishes, codes: Codes) -> list[Condition]:
    conditions: list[Condition] = [Between("seats", low=1)]
    if wishes.municipalities:
        conditions.append(Among(("town",), [codes.towns[town] for town in wishes.municipalities]))
    if wishes.ages != EVERYBODY:
        conditions.append(Between("youngest", high=wishes.ages.oldest))
        conditions.append(Between("oldest", low=wishes.ages.youngest))
    if wishes.needs:
        conditions.append(HasBits("meets", needs_bits(wishes.needs)))
    if wishes.languages:
        conditions.append(SharesBits("languages", language_bits(wishes.languages)))
    return conditions


def _about_the_time(wishes: Wishes) -> list[Condition]:
    now = seconds(wishes.now)
    if wishes.availability is None:
        return [Between("starts", low=now + 1)]
    lead = int(wishes.availability.lead.total_seconds())
    busy = [Outside("day", days.first.toordinal(), days.last.toordinal()) for days in wishes.availability.busy]
    return [Between("starts", low=now + max(lead, 1)), *busy]


def _points(wishes: Wishes, worth: Mapping[int, float], fitting: Collection[int]) -> str:
    now = seconds(wishes.now)
    near = f"greatest(1 - metres / {number(scoring.FADES_AT_M)}, 0)"
    fresh, stale = scoring.FRESH.total_seconds(), scoring.STALE_AT.total_seconds()
    faded = f"({now} - seen - {number(fresh)}) / {number(stale - fresh)}"
    terms = [
        f"case when metres >= 0 then {number(scoring.NEAR)} * {near} else 0 end",
        f"case when gratis then {number(scoring.FREE)} else 0 end",
        f"{number(scoring.A_DAY_LATER)} * ((starts - {now}) / {number(DAY_S)})",
        f"{number(scoring.STALE)} * case when {faded} < 0 then 0 when {faded} > 1 then 1 else {faded} end",
        "penalty",
    ]
    if worth:
        terms.append(_topic_points(worth))
    if fitting:
        terms.append(f"case when {any_of(['slot'], fitting)} then {number(scoring.FITS)} else 0 end")
    return " + ".join(terms)


def _topic_points(worth: Mapping[int, float]) -> str:
    """The best of what a row's topics are worth, and a little for each further one."""
    counts = " + ".join(f"case when {any_of([column], worth)} then 1 else 0 end" for column in COLUMNS)
    further = f"{number(scoring.FURTHER_TOPIC)} * greatest({counts} - 1, 0)"
    return f"{greatest(worth_of(column, worth) for column in COLUMNS)} + {further}"
