"""A call for helpers, as a question to a table of residents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from bot.domain.needs import Need
from bot.matching import call_search, scoring
from bot.matching.calls import Call
from bot.matching.reach_table import FARTHEST_FADE_M
from bot.matching.taxonomy import Taxonomy
from tests.benchmarks.parts.peers.asking import Asking, greatest, number, worth_of
from tests.benchmarks.parts.peers.columns import (
    LIKES,
    WORD_BITS,
    WORDS,
    Codes,
    language_bits,
    needs_bits,
    seconds,
    touched,
)
from tests.benchmarks.parts.peers.conditions import Among, Between, Condition, Expression, LacksBits, SharesBits, any_of

LIKED: Final = tuple(f"t{number}" for number in range(LIKES))
SURE: Final = tuple(f"c{number}" for number in range(LIKES))


def residents_for(call: Call, taxonomy: Taxonomy, codes: Codes, *, most: int) -> Asking:
    """Whom the call may reach, and how well it suits them; the call has a time, a place and a topic."""
    worths = [_worth(topic, taxonomy, codes) for topic in sorted(call.topics)]
    return Asking(
        worth={like: max(worth.get(like, 0.0) for worth in worths) for worth in worths for like in worth},
        conditions=(*_about_them(call, codes), *_about_the_time(call), *_dislikes(call, taxonomy, codes)),
        home=call.point,
        reach_m=None,
        within="metres <= reach",
        points=_points(call, worths),
        fitting=(),
        ties="asked, id",
        most=most,
    )


def _worth(topic: str, taxonomy: Taxonomy, codes: Codes) -> dict[int, float]:
    """What the topic is worth to somebody who likes each of the topics around it."""
    up = scoring.line(topic, taxonomy)
    worth = dict.fromkeys(taxonomy.below(topic), scoring.WIDER) | dict.fromkeys(up, scoring.NARROWER)
    return {codes.topics[like]: value for like, value in {**worth, topic: scoring.EXACT}.items()}


def _about_them(call: Call, codes: Codes) -> list[Condition]:
    unmet = needs_bits(need for need in Need if need not in call.meets)
    conditions: list[Condition] = [
        Among(("town",), [codes.towns[town] for town in call.municipalities]),
        Between("open", low=1),
        Between("paused", high=seconds(call.now)),
        Between("budget", low=1),
        Between("youngest", high=call.ages.oldest),
        Between("oldest", low=call.ages.youngest),
    ]
    if unmet:
        conditions.append(LacksBits("needs", unmet))
    if call.languages:
        conditions.append(SharesBits("languages", language_bits(call.languages)))
    return conditions


def _about_the_time(call: Call) -> list[Condition]:
    """Who has time, or has not said when."""
    assert call.starts is not None
    hours, day = touched(call.starts, call.ends), call.starts.toordinal()
    bits = [sum(1 << hour - WORD_BITS * word for hour in hours if hour // WORD_BITS == word) for word in range(WORDS)]
    first = WORDS * (call.starts.isocalendar().week % 2)
    free = [f"(h{first + word} & {wanted}) = {wanted}" for word, wanted in enumerate(bits) if wanted]
    apart = f"not ({day} between busy_first and busy_last) and lead <= {_ahead(call.starts, call.now)}"
    return [Expression(f"(timed = 0 or ({' and '.join(free)} and {apart}))")]


def _ahead(starts: datetime, now: datetime) -> int:
    return int((starts - now).total_seconds())


def _dislikes(call: Call, taxonomy: Taxonomy, codes: Codes) -> list[Condition]:
    """That the nearest thing said on the way up from no topic of the call is a dislike."""
    conditions: list[Condition] = []
    for topic in sorted(call.topics):
        up = [codes.topics[above] for above in scoring.line(topic, taxonomy)]
        cases = [f"(d0 = {above} and not {any_of(LIKED, up[:steps])})" for steps, above in enumerate(up)]
        conditions.append(Expression(f"not ({' or '.join(cases)})"))
    return conditions


def _points(call: Call, worths: Sequence[Mapping[int, float]]) -> str:
    fades = f"case when reach < {number(FARTHEST_FADE_M)} then reach else {_far_fade()} end"
    rested = f"({seconds(call.now)} - asked) / {number(call_search.REST_S)}"
    best = [
        greatest(f"{worth_of(liked, worth)} * {sure}" for liked, sure in zip(LIKED, SURE, strict=True))
        for worth in worths
    ]
    further = " + ".join(f"case when {any_of(LIKED, worth)} then 1 else 0 end" for worth in worths)
    terms = [
        greatest(best),
        f"{number(scoring.FURTHER_TOPIC)} * greatest({further} - 1, 0)",
        f"case when timed = 1 then {number(scoring.FITS)} else 0 end",
        f"case when metres >= 0 then {number(scoring.NEAR)} * greatest(1 - metres / ({fades}), 0) else 0 end",
        f"{number(call_search.ASKED)} * greatest(1 - {rested}, 0)",
    ]
    return " + ".join(terms)


def _far_fade() -> str:
    """Where nearness fades for who has not said how far they go, and for who goes very far."""
    return f"case when reach < 1e9 then {number(FARTHEST_FADE_M)} else {number(scoring.FADES_AT_M)} end"
