"""Taking back what the last sentence changed, and saying what holds again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from aiogram_dialog import DialogManager

from bot.dialogs.availability_words import in_words
from bot.dialogs.chat_notes import keep, note
from bot.dialogs.contact_words import leads, limit, quiet, weekly
from bot.dialogs.particular_words import ages, needs, skills, tongues, travel
from bot.dialogs.speaker import profile_of
from bot.dialogs.talk import Talk
from bot.dialogs.telling import topics
from bot.services.residents import Profile
from bot.texts import Day, LanguageName, Say

UNDO: Final = "undo"  # where the difference is kept


async def remember(talk: Talk, manager: DialogManager, before: Profile) -> Profile:
    """Keep what has changed since ``before``, and nothing from earlier; who speaks as they are now."""
    now = await talk.read_again(manager)
    await keep(manager, UNDO, talk.services.particulars.difference(before, now) or None)
    return now


async def forget_changes(manager: DialogManager) -> None:
    """The last change cannot be taken back."""
    await keep(manager, UNDO, None)


async def take_back(talk: Talk, manager: DialogManager) -> Mapping[str, str]:
    """Undo what is remembered, but what was changed again since; the key of what to say, and its facts."""
    made = await note(manager, UNDO)
    if made is None:
        return {"key": "said-nothing-to-undo"}
    undone = await talk.services.particulars.undo(profile_of(manager).resident.id, made)
    await forget_changes(manager)
    if not undone:
        return {"key": "said-changed-since"}
    now = await talk.read_again(manager)
    if "language" in undone:  # of everybody who is spoken to in this chat
        await talk.services.residents.speak(now.resident.id, now.resident.language)
    return {"key": "said-undone", "told": _told(talk, now, undone)}


def _told(talk: Talk, now: Profile, undone: frozenset[str]) -> str:
    """A sentence for each kind of fact that is as before."""
    kinds = {name.partition(":")[0] for name in undone}
    municipality = talk.services.municipalities.get(now.resident.municipality or "")
    told = [Say("restored-place", place=municipality.name if municipality else Say("not-told"))] * ("place" in kinds)
    told += [tell(now) for kind, tell in TELL.items() if kind in kinds]
    return " ".join(talk.services.texts.plain(now.resident.language, say) for say in told)


def _pause(now: Profile) -> Say:
    until = now.resident.paused_until
    return Say("my-paused", until=Day(until)) if until else Say("resumed")


TELL: Final[Mapping[str, Callable[[Profile], Say]]] = {
    "topic": lambda now: Say(
        "restored-interests", likes=topics(now.interests.likes), dislikes=topics(now.interests.dislikes)
    ),
    "time": lambda now: Say("restored-time", week=in_words(now.resident.availability)),
    "language": lambda now: Say("restored-language", language=LanguageName(now.resident.language)),
    "pause": _pause,
    "travel": lambda now: Say("restored-travel", travel=travel(now.resident)),
    "need": lambda now: Say("restored-needs", needs=needs(now.resident)),
    "ages": lambda now: Say("restored-ages", ages=ages(now.resident)),
    "tongue": lambda now: Say("restored-tongues", tongues=tongues(now.resident)),
    "skill": lambda now: Say("restored-skills", skills=skills(now.resident)),
    "quiet": lambda now: Say("restored-quiet", quiet=quiet(now.resident.contact)),
    "leads": lambda now: Say("restored-leads", leads=leads(now.resident.contact)),
    "limit": lambda now: Say("restored-limit", limit=limit(now.resident.contact)),
    "digest": lambda now: Say("restored-weekly", weekly=weekly(now.resident.contact)),
}
