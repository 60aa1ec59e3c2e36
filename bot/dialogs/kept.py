"""Everything that is kept of somebody, in words, section by section."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from bot.dialogs.availability_words import in_words
from bot.dialogs.contact_words import leads, limit, quiet, weekly
from bot.dialogs.particular_words import ages, needs, skills, tongues, travel
from bot.dialogs.telling import topics
from bot.domain.contact import UNCHOSEN
from bot.domain.needs import EVERYBODY
from bot.domain.resident import Reach
from bot.services.forgetting import Part
from bot.services.residents import Profile
from bot.texts import Date, LanguageName, Say, Several

MOST: Final = 8  # titles that a section tells before it counts the rest

Rows = Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody, the rows of them by table as they are exported, and what their municipality is called."""

    profile: Profile
    rows: Mapping[str, Rows]
    place: str

    def of(self, *tables: str) -> list[Mapping[str, Any]]:
        """The rows of these tables, one after the other."""
        return [row for table in tables for row in self.rows.get(table, ())]


Tell = Callable[[Known], Say | None]


@dataclass(frozen=True, slots=True)
class Section:
    """``tell`` says what is kept in ``tables``, None when that is nothing; ``part`` is what may be deleted of it."""

    tables: frozenset[str]
    tell: Tell
    part: Part | None = None


def _self(known: Known) -> Say:
    resident = known.profile.resident
    return Say(
        "kept-self",
        since=Date(resident.created_at),
        seen=Date(resident.seen_at or resident.created_at),
        channel=resident.channel.value,
        language=LanguageName(resident.language),
        name=resident.name or "",
        old=resident.of_age or 0,
        stopped="yes" if resident.reach is Reach.STOPPED else "no",
    )


def _place(known: Known) -> Say | None:
    resident = known.profile.resident
    if resident.municipality is None:
        return None
    return Say("kept-place", place=known.place, home="yes" if resident.home else "no", source=resident.source or "")


def _interests(known: Known) -> Say | None:
    told = known.profile.interests
    if not told.likes and not told.dislikes:
        return None
    return Say("kept-interests", likes=topics(told.likes), dislikes=topics(told.dislikes))


def _time(known: Known) -> Say | None:
    told = known.profile.resident.availability
    return Say("kept-time", week=in_words(told)) if told is not None else None


def _particulars(known: Known) -> Say | None:
    one = known.profile.resident
    if not (one.travel or one.needs or one.ages != EVERYBODY or one.speaks or one.skills or one.told_reach_m):
        return None
    return Say(
        "kept-particulars",
        travel=travel(one),
        needs=needs(one),
        ages=ages(one),
        tongues=tongues(one),
        skills=skills(one),
    )


def _contact(known: Known) -> Say | None:
    told = known.profile.resident.contact
    if told == UNCHOSEN:
        return None
    return Say("kept-contact", limit=limit(told), quiet=quiet(told), leads=leads(told), weekly=weekly(told))


def _titles(key: str, *tables: str) -> Tell:
    """The titles of the rows, the last of very many, and how many there are."""

    def tell(known: Known) -> Say | None:
        rows = known.of(*tables)
        titles = [_short(str(row["title"])) for row in rows if row.get("title")]
        return Say(key, count=len(rows), titles=Several(tuple(titles[-MOST:]))) if rows else None

    return tell


def _wishes(known: Known) -> Say | None:
    rows = known.of("unmet_wishes")
    wished = {topic for row in rows for topic in row["topics"]}
    return Say("kept-wishes", count=len(rows), topics=topics(wished)) if rows else None


def _counted(key: str, *tables: str) -> Tell:
    """How many rows there are."""

    def tell(known: Known) -> Say | None:
        rows = known.of(*tables)
        return Say(key, count=len(rows)) if rows else None

    return tell


def _letters(known: Known) -> Say | None:
    rows = known.of("outbox")
    moments = sorted(datetime.fromisoformat(row["settled_at"]) for row in rows if row["settled_at"])
    return Say("kept-letters", count=len(rows), last=Date(moments[-1]) if moments else "") if rows else None


SECTIONS: Final = (
    Section(frozenset({"residents"}), _self),
    Section(frozenset(), _place, Part.PLACE),
    Section(frozenset({"interests"}), _interests, Part.INTERESTS),
    Section(frozenset(), _time, Part.TIME),
    Section(frozenset(), _particulars, Part.PARTICULARS),
    Section(frozenset(), _contact, Part.CONTACT),
    Section(frozenset({"consents"}), _counted("kept-consents", "consents")),
    Section(frozenset({"signups"}), _titles("kept-signups", "signups")),
    Section(frozenset({"companions"}), _counted("kept-companions", "companions")),
    Section(frozenset({"replacements", "invitations"}), _counted("kept-replacing", "replacements", "invitations")),
    Section(frozenset({"dismissals"}), _titles("kept-dismissals", "dismissals"), Part.DISMISSALS),
    Section(frozenset({"unmet_wishes"}), _wishes, Part.WISHES),
    Section(frozenset({"proposals"}), _titles("kept-proposals", "proposals")),
    Section(frozenset({"proposal_answers"}), _counted("kept-proposal-answers", "proposal_answers")),
    Section(frozenset({"wards"}), _counted("kept-wards", "wards")),
    Section(frozenset({"tickets"}), _counted("kept-tickets", "tickets")),
    Section(frozenset({"ticket_messages"}), _counted("kept-ticket-messages", "ticket_messages")),
    Section(frozenset({"outbox"}), _letters),
    Section(frozenset({"talks", "inbox"}), _counted("kept-talk", "talks")),
    Section(frozenset({"events"}), _counted("kept-events", "events")),
    Section(
        frozenset({"gateway_chats", "gateway_messages", "gateway_updates", "gateway_files"}),
        _counted("kept-browser", "gateway_messages"),
    ),
    Section(
        frozenset({"gateway_subscriptions", "gateway_passages"}), _counted("kept-devices", "gateway_subscriptions")
    ),
)


def told(known: Known) -> list[tuple[Say, Part | None]]:
    """What is kept, section by section; sections without anything are left out."""
    found = ((section.tell(known), section.part) for section in SECTIONS)
    return [(said, part) for said, part in found if said is not None]


def _short(title: str) -> str:
    return title if len(title) <= 60 else title[:59].rstrip() + "…"
