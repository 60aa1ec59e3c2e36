"""Who hears what residents say and tap."""

from __future__ import annotations

from collections.abc import Mapping

from aiogram import Dispatcher
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram_dialog import setup_dialogs

from bot.dialogs import DIALOGS
from bot.dialogs.intents import name_dialogs_uniquely
from bot.dialogs.memory import Memory
from bot.dialogs.services import Services
from bot.domain.resident import Channel
from bot.handlers.about_companions import CompanionAnswers
from bot.handlers.about_invitations import InvitationAnswers
from bot.handlers.about_letters import LetterWindows
from bot.handlers.about_proposals import ProposalAnswers
from bot.handlers.about_residents import ResidentAnswers
from bot.handlers.about_signups import SignupAnswers
from bot.handlers.about_tickets import TicketAnswers
from bot.handlers.commands import Commands
from bot.handlers.distress import Helplines
from bot.handlers.edges import Edges
from bot.handlers.edited import Edited
from bot.handlers.gate import Gate
from bot.handlers.handover import Silence
from bot.handlers.letters import Answers, LetterAnswers
from bot.outbox.wording import Wording


def create_dispatcher(
    services: Services, wording: Wording, memory: Memory, channels: Mapping[int, Channel]
) -> Dispatcher:
    """Who hears an update first.

    The gate, distress, a human who has the talk, commands, answers to letters, the open dialog, and the edges.
    """
    name_dialogs_uniquely()
    dispatcher = Dispatcher(storage=memory, events_isolation=SimpleEventIsolation())
    dispatcher.update.outer_middleware(Edited(services.texts))
    dispatcher.update.outer_middleware(Gate(services, channels))
    edges, silence = Edges(services), Silence(services)
    answers: list[Answers] = [
        SignupAnswers(services),
        InvitationAnswers(services),
        TicketAnswers(services),
        LetterWindows(services),
        ResidentAnswers(services),
        ProposalAnswers(services),
        CompanionAnswers(services),
    ]
    dispatcher.include_routers(
        silence.errors(),
        edges.errors(),
        Helplines(services).router(),
        silence.router(),
        Commands(services).router(),
        LetterAnswers(services, wording, answers).router(),
        *(dialog(services).build() for dialog in DIALOGS),
        edges.lost(),
    )
    setup_dialogs(dispatcher)
    return dispatcher
