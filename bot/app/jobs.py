"""What the clock does, and whose work that is."""

from __future__ import annotations

from bot.dialogs.services import Services
from bot.domain.activity import Role
from bot.domain.local_time import QuietHours
from bot.jobs.alerts import Alerts
from bot.jobs.timetable import Job, timetable
from bot.services.companion_searches import CompanionSearches
from bot.services.dormant import Dormant
from bot.services.inbox import Inbox
from bot.services.index import Index
from bot.services.met_wishes import MetWishes
from bot.services.proposal_waves import ProposalWaves
from bot.storage import Storage


def build_jobs(
    services: Services, storage: Storage, quiet: QuietHours, inbox: Inbox, index: Index, alerts: Alerts
) -> tuple[Job, ...]:
    """Every job of the timetable."""
    met_wishes = MetWishes(services.unmet_wishes, services.residents)
    waves = ProposalWaves(services.proposals, services.replacements.callees[Role.JOIN], quiet)
    dormant = Dormant(storage, services.clock, services.residents)
    return timetable(
        {
            "expire-offers": services.signups.offers.expire,
            "find-replacements": services.replacements.widen,
            "remind": services.reminders.remind,
            "ask-afterwards": services.reminders.ask_afterwards,
            "escalate-tickets": services.tickets.escalate,
            "alert-staff": alerts.tell,
            "forget-ticket-words": services.tickets.forget_words,
            "tell-met-wishes": met_wishes.tell,
            "send-digests": services.digests.send,
            "ask-around": waves.widen,
            "close-proposals": waves.close,
            "pool-wishes": services.pooling.pool,
            "seek-starters": services.pooling.seek,
            "seek-companions": CompanionSearches(services.companions).step,
            "tidy-inbox": inbox.tidy,
            "follow-changes": index.follow,
            "ask-still-there": dormant.ask,
            "forget-dormant": dormant.forget,
            "learn-kinship": index.learn,
            "keep-exposure": index.keep_exposure,
            "tidy-changes": index.tidy,
        }
    )
