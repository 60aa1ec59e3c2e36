"""Those who word letters."""

from __future__ import annotations

from bot.dialogs.services import Services
from bot.outbox.about_companions import CompanionTeller
from bot.outbox.about_digests import DigestTeller
from bot.outbox.about_invitations import InvitationTeller
from bot.outbox.about_news import NewsTeller
from bot.outbox.about_proposals import ProposalTeller
from bot.outbox.about_residents import ResidentTeller
from bot.outbox.about_signups import SignupTeller
from bot.outbox.about_tickets import TicketTeller
from bot.outbox.tellers import Teller


def build_tellers(services: Services) -> list[Teller]:
    """One for each noun that letters speak of."""
    clock, signups, municipalities = services.clock, services.signups, services.municipalities
    return [
        SignupTeller(clock, signups, services.attendance, services.alternatives),
        InvitationTeller(clock, signups),
        TicketTeller(services.tickets, municipalities),
        NewsTeller(clock, signups),
        DigestTeller(clock, signups, municipalities),
        ResidentTeller(municipalities),
        ProposalTeller(clock, services.proposals, services.pooling, signups, municipalities),
        CompanionTeller(clock, services.companions, signups, municipalities),
    ]
