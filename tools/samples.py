"""Facts to try every text with, and each text as a resident would see it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, time, timedelta
from itertools import product
from typing import Final

from fluent.syntax import ast

from bot.texts import Day, Distance, LanguageName, Moment, Say, Several, Span, TimeOfDay
from tools.catalogue import facts, selections

_EVENING: Final = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
_LATE: Final = Say("time-hours", begins=17, ends=24)
_EVENINGS: Final = Say("time-days-hours", days=Several((Say("day-1"), Say("day-3"))), hours=_LATE)
_WEEK: Final = Say("joined", one=_EVENINGS, other=Say("time-days", days=Say("time-weekend")))
_TERMS: Final = Say("joined", one=Say("cost-free"), other=Say("seats-left", left=3))
_WHY: Final = Say(
    "joined",
    one=Say("reason-likes", topic=Say("topic-knitting")),
    other=Say("reason-fits-week", day=Say("day-1"), part=Say("part-of-day-midday")),
)

# A fact that a text selects by is tried with each of its values, any other with the first.
SAMPLES: Final[Mapping[str, tuple[object, ...]]] = {
    "fewest": (2,),
    "most": (20,),
    "more": (2,),
    "mentor": ("Kari på frivilligsentralen",),
    "comes": ("rung", "chat"),
    "relation": (Say("relation-care-worker"),),
    "reason": (Say("proposal-declined-exists"),),
    "asked": (12,),
    "wanted": (4,),
    "meeting": ("Ved inngangen til biblioteket",),
    "standing": (Say("staff-proposal-waiting"),),
    "municipality": ("Arendal",),
    "age": (Say("staff-days", count=3),),
    "ages": (Say("ages", youngest=50, oldest=66),),
    "begins": (17,),
    "days": (Several((Say("day-1"), Say("day-3"))),),
    "ends": (24,),
    "even": ("even", "odd", "unsaid"),
    "first": (Say("day-0"),),
    "hour": (TimeOfDay(time(17)),),
    "hours": (_LATE, ""),
    "languages": (Several((LanguageName("en"), LanguageName("uk"))),),
    "last": (Say("day-3"),),
    "unknown": ("«annenhver»",),
    "amount": ("1 250",),
    "but": (Say("reason-missed-distance", distance=Distance(12_345)), ""),
    "channel": ("telegram", "browser", "phone"),
    "count": (5, 0, 1, 2),
    "currency": ("NOK", "DKK", "EUR"),
    "day": (Say("day-1"),),
    "demo": ("yes", "no"),
    "description": ("Ta med pinner og garn. Vi har kaffe.", ""),
    "detail": ("20 s",),
    "told": ("Alder: 72 år.",),
    "dislikes": (Say("not-told"),),
    "distance": (Distance(1234),),
    "helping": ("yes", "no"),
    "home": ("yes", "no"),
    "language": ("Bokmål",),
    "left": (3, 0, 1),
    "late": ("yes", "no"),
    "gathered": (2, 0, 1),
    "at": (Moment(_EVENING),),
    "instead": ("Turgruppe på Hisøy", ""),
    "others": (2, 0, 1),
    "party": (3, 1),
    "leads": (Several((Say("lead-days", count=1), Say("lead-hours", count=2))),),
    "likes": (Several((Say("topic-knitting"), Say("topic-choir"), Say("topic-chess"))),),
    "limit": (Say("limit", count=3),),
    "lines": (Say("digest-line", number=1, title="Strikkekafé", when=Moment(_EVENING), place="Biblioteket, Arendal"),),
    "line": ("12",),
    "link": ("https://t.me/medsam_bot?start=to-12",),
    "moment": (Moment(_EVENING),),
    "name": ("Hisøy, Arendal",),
    "needs": (Say("need-wheelchair"),),
    "number": (1,),
    "oclock": ("17",),
    "oldest": (66,),
    "one": (Say("cost-free"),),
    "organiser": ("Arendal frivilligsentral", ""),
    "other": (Say("seats-unlimited"),),
    "emergency": ("113",),
    "falls": ("today", "tomorrow", "later"),
    "part": (Say("part-of-day-evening"),),
    "open": ("11–05", ""),
    "phone": ("37 01 30 00", ""),
    "place": ("Arendal", "", "Voss"),
    "position": (2, 0),
    "reminders": (Several((Say("lead-days", count=1), Say("lead-hours", count=2))), ""),
    "quiet": (Say("quiet-hours", begins=TimeOfDay(time(21)), ends=TimeOfDay(time(8))),),
    "research": ("yes", "no"),
    "service": (Say("helpline-mental-helse"),),
    "signups": (2, 0, 1),
    "source": ("bibliotek", ""),
    "skills": (Say("skill-first-aid"),),
    "since": (Day(_EVENING),),
    "terms": (_TERMS,),
    "title": ("Strikkekafé",),
    "tongues": (Several((LanguageName("en"), LanguageName("uk"))),),
    "topic": (Say("topic-knitting"),),
    "topics": (Several((Say("topic-knitting"), Say("topic-choir"))), ""),
    "travel": (Say("travel-bus"),),
    "typed": ("Tromsø",),
    "until": (Moment(_EVENING),),
    "url": ("https://example.org/frivillig", ""),
    "waiting": (3, 0, 1),
    "granted": ("yes", "no"),
    "change": ("Nå spør jeg også om helgene.", ""),
    "week": (_WEEK,),
    "weekly": (Say("weekly", day=Say("day-3"), hour=TimeOfDay(time(17))),),
    "weeks": (4, 1),
    "when": (Span(_EVENING, _EVENING + timedelta(hours=2)),),
    "where": (Say("where-far", place="Biblioteket", distance=Distance(1234)),),
    "wish": (Say("wish-timed", topics=Say("topic-chess"), week=_WEEK),),
    "who": ("Arendal frivilligsentral", ""),
    "why": (_WHY, ""),
    "words": ("hurling",),
    "years": (72,),
    "old": (13, 0),
    "page": (1,),
    "pages": (2, 1),
    "seen": (Day(_EVENING),),
    "stopped": ("yes", "no"),
    "titles": (Several(("Strikkekafé", "Sjakkvenner")),),
    "what": ("interesser",),
    "youngest": (50,),
}


def spoken(message: ast.Message) -> Iterator[Say]:
    """The message with every combination of the facts that it selects by."""
    chosen = {selection.fact for selection in selections(message)}
    names = sorted(facts(message))
    for values in product(*(SAMPLES[name] if name in chosen else SAMPLES[name][:1] for name in names)):
        yield Say(message.id.name, **dict(zip(names, values, strict=True)))
