"""An unmet wish in words: "sjakk, tirsdag 17–24"."""

from __future__ import annotations

from bot.dialogs.availability_words import in_words
from bot.dialogs.telling import topics
from bot.domain.availability import Availability
from bot.domain.unmet_wish import Wanted
from bot.texts import Say


def wish_in_words(wanted: Wanted) -> Say:
    """The topics, and the hours if some were told."""
    if wanted.hours is None:
        return Say("only", one=topics(wanted.topics))
    return Say("wish-timed", topics=topics(wanted.topics), week=in_words(Availability(wanted.hours)))
