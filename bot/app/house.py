"""The whole house, built around a database."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from aiogram import Dispatcher

from bot.app.dispatching import create_dispatcher
from bot.app.jobs import build_jobs
from bot.app.library import Library
from bot.app.services import build_services
from bot.app.tellers import build_tellers
from bot.clock import Clock
from bot.dialogs.memory import Memory
from bot.dialogs.services import Services
from bot.domain.local_time import QuietHours
from bot.domain.resident import Channel
from bot.jobs.alerts import Alerts
from bot.jobs.timetable import Job
from bot.outbox.wording import Wording
from bot.services.describing import described
from bot.services.imports import Imports
from bot.services.inbox import Inbox
from bot.services.index import Index
from bot.services.notices import Notices
from bot.services.proposal_desk import ProposalDesk
from bot.services.pseudonyms import Pseudonyms
from bot.services.tickets import WORDS_KEPT
from bot.storage import Storage


@dataclass(frozen=True, slots=True)
class House:
    """Everything that answers and writes, built and not yet running."""

    services: Services
    wording: Wording
    inbox: Inbox
    imports: Imports
    notices: Notices
    memory: Memory
    dispatcher: Dispatcher
    jobs: tuple[Job, ...]


def build(
    storage: Storage,
    clock: Clock,
    library: Library,
    key: bytes,
    arrived: asyncio.Event,
    channels: Mapping[int, Channel],
    *,
    ticket_words_kept: timedelta = WORDS_KEPT,
    alert_url: str = "",
    public_url: str = "",
) -> House:
    """Build the house around a database.

    ``channels`` tells the channel of each bot by its number, ``public_url`` where a browser finds the chat.
    """
    quiet = QuietHours()
    index = Index(storage, clock, library.taxonomy)
    services = build_services(
        storage,
        clock,
        quiet,
        library,
        index,
        Pseudonyms(key),
        ticket_words_kept=ticket_words_kept,
        public_url=public_url,
    )
    wording = Wording(storage, clock, services.texts, quiet, build_tellers(services))
    inbox = Inbox(storage, clock, arrived)
    memory = Memory(storage, clock, channels)
    desk = ProposalDesk(services.proposals, library.countries)
    alerts = Alerts(services.tickets, desk, library.municipalities, library.texts, alert_url)
    return House(
        services=services,
        wording=wording,
        inbox=inbox,
        imports=Imports(storage, clock, partial(described, taxonomy=library.taxonomy)),
        notices=Notices(clock, quiet, services.signups),
        memory=memory,
        dispatcher=create_dispatcher(services, wording, memory, channels),
        jobs=build_jobs(services, storage, quiet, inbox, index, alerts),
    )
