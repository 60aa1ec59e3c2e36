"""How somebody wants to be written to, in words."""

from __future__ import annotations

from datetime import time

from bot.dialogs.lead_words import lead_in_words
from bot.domain.contact import UNLIMITED, Contact
from bot.domain.local_time import QuietHours
from bot.domain.reminder import LEADS
from bot.texts import Say, Several, TimeOfDay


def leads(contact: Contact) -> Say | Several:
    """When reminders come: "dagen før og to timer før", or that none do."""
    chosen = LEADS if contact.leads is None else contact.leads
    return Several(tuple(map(lead_in_words, chosen))) if chosen else Say("leads-none")


def limit(contact: Contact) -> Say:
    """How many letters a week they get at most that they did not ask for."""
    return Say("limit", count=contact.limit) if contact.limit < UNLIMITED else Say("limit-none")


def quiet(contact: Contact) -> Say:
    """The hours in which nothing comes."""
    hours = contact.quiet or QuietHours()
    if hours.begins == hours.ends:
        return Say("quiet-none")
    return Say("quiet-hours", begins=TimeOfDay(hours.begins), ends=TimeOfDay(hours.ends))


def weekly(contact: Contact) -> Say:
    """When the weekly suggestions come, if they do."""
    if not contact.digest_wanted or contact.digest_hour is None:
        return Say("weekly-none")
    day, hour = divmod(contact.digest_hour, 24)
    return Say("weekly", day=Say(f"day-{day}"), hour=TimeOfDay(time(hour)))
