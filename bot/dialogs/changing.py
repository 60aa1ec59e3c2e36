"""What residents change about themselves in one sentence, and what is said back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from aiogram.fsm.state import State

from bot.dialogs import states
from bot.dialogs.contact_words import leads, limit, quiet, weekly
from bot.dialogs.particular_words import ages, needs, skills, tongues, travel
from bot.dialogs.services import Services
from bot.dialogs.telling import topics
from bot.domain.contact import Contact
from bot.domain.interests import Interests
from bot.domain.local_time import QuietHours
from bot.domain.needs import REACH_M, Travel
from bot.domain.skill import Skill
from bot.matching.meaning.verbs import Meaning, Verb
from bot.services.residents import Profile
from bot.texts import Say

THURSDAY: Final = 3
AFTERNOON: Final = 17


@dataclass(frozen=True, slots=True)
class Change:
    """``make`` keeps it, ``said`` tells what holds now."""

    make: Callable[[Services], Awaitable[None]]
    said: Callable[[Profile], Say]


Changing = Callable[[Profile, Meaning], Change | None]


def _like(profile: Profile, meaning: Meaning) -> Change | None:
    return _liked(profile, meaning.likes, meaning.dislikes)


def _unlike(profile: Profile, meaning: Meaning) -> Change | None:
    return _liked(profile, frozenset(), meaning.dislikes)


def _liked(profile: Profile, likes: frozenset[str], dislikes: frozenset[str]) -> Change | None:
    if not likes and not dislikes:
        return None
    told: Interests = profile.interests.with_(likes, dislikes)
    key = "said-likes" if likes else "said-dislikes"
    return Change(
        lambda services: services.residents.like(profile.resident.id, told),
        lambda _now: Say(key, topics=topics(likes or dislikes)),
    )


def _less(profile: Profile, meaning: Meaning) -> Change | None:
    contact = profile.resident.contact
    fewer = contact.fewer() if meaning.count is None else replace(contact, weekly_limit=meaning.count)
    return _contacted(profile, fewer, lambda now: Say("said-limit", limit=limit(now.resident.contact)))


def _quiet(profile: Profile, meaning: Meaning) -> Change | None:
    if meaning.quiet_from is None and meaning.quiet_to is None:
        return None
    before = profile.resident.contact.quiet or QuietHours()
    hours = QuietHours(meaning.quiet_from or before.begins, meaning.quiet_to or before.ends)
    told = replace(profile.resident.contact, quiet=hours)
    return _contacted(profile, told, lambda now: Say("said-quiet", quiet=quiet(now.resident.contact)))


def _remind(profile: Profile, meaning: Meaning) -> Change | None:
    if not meaning.leads and not meaning.negated:
        return None
    told = replace(profile.resident.contact, leads=tuple(sorted(meaning.leads, reverse=True)))
    return _contacted(profile, told, lambda now: Say("said-leads", leads=leads(now.resident.contact)))


def _digest(profile: Profile, meaning: Meaning) -> Change | None:
    contact = profile.resident.contact
    if meaning.negated:
        return _contacted(profile, replace(contact, digest_wanted=False), lambda _now: Say("said-no-digest"))
    if meaning.weekday is None and meaning.hour is None:
        return None
    day = THURSDAY if meaning.weekday is None else meaning.weekday
    hour = AFTERNOON if meaning.hour is None else meaning.hour
    told = replace(contact, digest_wanted=True, digest_hour=24 * day + hour)
    return _contacted(profile, told, lambda now: Say("said-digest", when=weekly(now.resident.contact)))


def _contacted(profile: Profile, told: Contact, said: Callable[[Profile], Say]) -> Change:
    return Change(lambda services: services.particulars.contact(profile.resident.id, told), said)


def _need(profile: Profile, meaning: Meaning) -> Change | None:
    before = profile.resident.needs
    told = before - meaning.needs if meaning.negated else before | meaning.needs
    if not meaning.needs:
        return None
    return Change(
        lambda services: services.particulars.need(profile.resident.id, told),
        lambda now: Say("said-needs", needs=needs(now.resident)),
    )


def _travel(profile: Profile, meaning: Meaning) -> Change | None:
    """The way that takes them farthest; without a car they take the bus, if they have not said what else."""
    if not meaning.travel:
        return None
    way: Travel | None = max(meaning.travel, key=REACH_M.__getitem__)
    if meaning.negated:
        before = profile.resident.travel
        way = before if before not in meaning.travel and before is not None else _without(meaning.travel)
    return Change(
        lambda services: services.particulars.travel(profile.resident.id, way),
        lambda now: Say("said-travel", travel=travel(now.resident)),
    )


def _without(ways: frozenset[Travel]) -> Travel | None:
    others = [way for way in Travel if way not in ways and way is not Travel.CAR]
    return max(others, key=REACH_M.__getitem__, default=None)


def _age(profile: Profile, meaning: Meaning) -> Change | None:
    if meaning.ages is None:
        return None
    told = meaning.ages
    return Change(
        lambda services: services.particulars.aged(profile.resident.id, told),
        lambda now: Say("said-ages", ages=ages(now.resident)),
    )


def _speaks(profile: Profile, meaning: Meaning) -> Change | None:
    if not meaning.languages:
        return None
    before = profile.resident.speaks
    told = before - meaning.languages if meaning.negated else before | meaning.languages
    return Change(
        lambda services: services.particulars.understand(profile.resident.id, told),
        lambda now: Say("said-speaks", languages=tongues(now.resident)),
    )


def _skill(profile: Profile, meaning: Meaning) -> Change | None:
    named = frozenset(skill for skill in Skill if skill.value in meaning.skills)
    if not named:
        return None
    before = profile.resident.skills
    told = before - named if meaning.negated else before | named
    return Change(
        lambda services: services.particulars.can(profile.resident.id, told),
        lambda now: Say("said-skills", skills=skills(now.resident)),
    )


# None where the sentence does not tell enough: then ASKED is where it is asked.
CHANGES: Final[Mapping[Verb, Changing]] = {
    Verb.LIKE: _like,
    Verb.UNLIKE: _unlike,
    Verb.LESS: _less,
    Verb.QUIET: _quiet,
    Verb.REMIND: _remind,
    Verb.DIGEST: _digest,
    Verb.NEED: _need,
    Verb.TRAVEL: _travel,
    Verb.AGE: _age,
    Verb.SPEAKS: _speaks,
    Verb.SKILL: _skill,
}
ASKED: Final[Mapping[Verb, State]] = {
    Verb.LIKE: states.Interests.ask,
    Verb.UNLIKE: states.Interests.ask,
    Verb.LESS: states.Contact.limit,
    Verb.QUIET: states.Contact.quiet,
    Verb.REMIND: states.Contact.leads,
    Verb.DIGEST: states.Digest.ask,
    Verb.NEED: states.Particulars.needs,
    Verb.TRAVEL: states.Particulars.travel,
    Verb.AGE: states.Particulars.ages,
    Verb.SPEAKS: states.Particulars.tongues,
    Verb.SKILL: states.Particulars.skills,
}
