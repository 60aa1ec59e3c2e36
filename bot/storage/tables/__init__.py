"""Every table; migrations/ builds them, and a test holds the two together."""

from __future__ import annotations

from bot.storage.tables.activities import activities, dismissals, exposures, occurrences
from bot.storage.tables.gateway import (
    gateway_chats,
    gateway_files,
    gateway_messages,
    gateway_passages,
    gateway_subscriptions,
    gateway_updates,
)
from bot.storage.tables.messages import inbox, outbox, talks
from bot.storage.tables.metadata import metadata
from bot.storage.tables.residents import consents, interests, residents, wards
from bot.storage.tables.signups import companions, invitations, replacements, signups
from bot.storage.tables.tickets import ticket_messages, tickets
from bot.storage.tables.upkeep import changes, events, variables
from bot.storage.tables.wishes import proposal_answers, proposals, unmet_wishes

__all__ = [
    "activities",
    "changes",
    "companions",
    "consents",
    "dismissals",
    "events",
    "exposures",
    "gateway_chats",
    "gateway_files",
    "gateway_messages",
    "gateway_passages",
    "gateway_subscriptions",
    "gateway_updates",
    "inbox",
    "interests",
    "invitations",
    "metadata",
    "occurrences",
    "outbox",
    "proposal_answers",
    "proposals",
    "replacements",
    "residents",
    "signups",
    "talks",
    "ticket_messages",
    "tickets",
    "unmet_wishes",
    "variables",
    "wards",
]
