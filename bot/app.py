"""The only place that builds things, and runs them."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram_dialog import setup_dialogs

from bot.clock import Clock, TurnableClock
from bot.dialogs import DIALOGS
from bot.dialogs.intents import name_dialogs_uniquely
from bot.dialogs.memory import Memory
from bot.dialogs.talk import Services
from bot.domain.activity import Role
from bot.domain.consent import Purpose
from bot.domain.local_time import QuietHours
from bot.domain.resident import Channel
from bot.gateway.push import Push, new_key
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
from bot.handlers.gate import Gate
from bot.handlers.handover import Silence
from bot.handlers.letters import Answers, LetterAnswers
from bot.jobs.alerts import Alerts
from bot.jobs.timetable import Job, timetable
from bot.matching.meaning.meanings import Meanings
from bot.matching.parties import Parties
from bot.matching.searching import Searching
from bot.matching.taxonomy import Taxonomy
from bot.matching.times.vocabulary import NAMES, Vocabulary
from bot.outbox.about_companions import CompanionTeller
from bot.outbox.about_digests import DigestTeller
from bot.outbox.about_invitations import InvitationTeller
from bot.outbox.about_news import NewsTeller
from bot.outbox.about_proposals import ProposalTeller
from bot.outbox.about_residents import ResidentTeller
from bot.outbox.about_signups import SignupTeller
from bot.outbox.about_tickets import TicketTeller
from bot.outbox.pace import Pace
from bot.outbox.tellers import Teller
from bot.outbox.wording import Wording
from bot.services.agreements import Agreements
from bot.services.alternatives import Alternatives
from bot.services.attendance import Attendance
from bot.services.callees import Callees
from bot.services.companion_searches import CompanionSearches
from bot.services.companions import Companions
from bot.services.countries import Countries
from bot.services.describing import described
from bot.services.digests import Digests
from bot.services.dormant import Dormant
from bot.services.forgetting import Forgetting
from bot.services.imports import Imports
from bot.services.inbox import Inbox
from bot.services.index import Index
from bot.services.letters import Letters
from bot.services.met_wishes import MetWishes
from bot.services.municipalities import Municipalities
from bot.services.notices import Notices
from bot.services.particulars import Particulars
from bot.services.pooling import Pooling
from bot.services.proposal_waves import ProposalWaves
from bot.services.proposals import Proposals
from bot.services.pseudonyms import Pseudonyms
from bot.services.reminders import Reminders
from bot.services.replacements import Replacements
from bot.services.residents import Residents
from bot.services.signups import Signups
from bot.services.suggestions import Suggestions
from bot.services.tickets import WORDS_KEPT, Tickets
from bot.services.unmet_wishes import UnmetWishes
from bot.settings import ROOT, Settings
from bot.stats.counting import Counting
from bot.storage import Storage
from bot.storage.schema import upgrade
from bot.texts import Texts

CLOCK_AHEAD: Final = "demo-clock-ahead-seconds"
PUSH_KEY: Final = "push-key"
BROWSER_BOT: Final = 1  # the number of the bot that browsers talk to
UPDATES: Final = ("message", "callback_query", "my_chat_member")


@dataclass(frozen=True, slots=True)
class Library:
    """What is read once and never changes while the bot runs."""

    texts: Texts
    municipalities: Municipalities
    countries: Countries
    taxonomy: Taxonomy
    times: Vocabulary
    searching: Searching
    parties: Parties
    meanings: Meanings
    agreements: Agreements


def read_library(locales: Path = ROOT / "locales") -> Library:
    """The words, the municipalities, the topics and the words for times that come with this version."""
    matching = ROOT / "bot" / "matching"
    municipalities = Municipalities.load(ROOT / "bot" / "municipalities")
    texts = Texts.load(locales)
    topics = sorted((matching / "topics").glob("*.toml"))
    taxonomy = Taxonomy.parse([file.read_text("utf-8") for file in topics], texts.beginning("topic-"))
    words = sorted((matching / "times").glob("*.toml"))
    named = {language: {key: texts.word(language, key) for key in NAMES} for language in texts.languages}
    times = Vocabulary.parse({file.stem: file.read_text("utf-8") for file in words}, named)
    asks = (matching / "search.toml").read_text("utf-8")
    searching = Searching.parse(asks, taxonomy, times, municipalities.all)
    said = {file.stem: file.read_text("utf-8") for file in sorted((matching / "meaning").glob("*.toml"))}
    return Library(
        texts,
        municipalities,
        Countries.load(ROOT / "bot" / "municipalities" / "countries"),
        taxonomy,
        times,
        searching,
        Parties.parse((matching / "parties.toml").read_text("utf-8")),
        Meanings.parse(said, searching),
        Agreements.load(),
    )


async def open_storage(settings: Settings) -> Storage:
    """The database, in the shape that this version needs."""
    storage = Storage(settings.database)
    await upgrade(storage)
    return storage


async def read_key(settings: Settings, storage: Storage) -> bytes:
    """The key that signs: as set, or made once and kept."""
    if settings.secret is not None:
        return settings.secret.get_secret_value().encode()
    async with storage.begin() as town:
        return (await town.variables.first("secret", secrets.token_hex(32))).encode()


async def read_push(settings: Settings, storage: Storage) -> Push | None:
    """Who pushes to browsers, with a key made once and kept; None where push services could not reach the operator."""
    public = urlsplit(settings.public_url)
    contact = settings.push_contact or (f"https://{public.hostname}" if public.scheme == "https" else "")
    if not contact:
        return None
    async with storage.begin() as town:
        return Push(await town.variables.first(PUSH_KEY, new_key()), contact, Clock())


async def read_clock(settings: Settings, storage: Storage) -> Clock:
    """The clock; a demonstration's runs on from where it was turned to."""
    if not settings.demo:
        return Clock()
    async with storage.read() as town:
        ahead = await town.variables.get(CLOCK_AHEAD)
    return TurnableClock(timedelta(seconds=float(ahead or 0)))


async def turn_clock(clock: TurnableClock, storage: Storage, moment: datetime) -> None:
    """Turn a demonstration's clock, and keep it turned."""
    clock.turn_to(moment)
    async with storage.begin() as town:
        await town.variables.put(CLOCK_AHEAD, str(clock.ahead.total_seconds()))


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
    pseudonyms = Pseudonyms(key)
    signups = Signups(storage, clock, quiet)
    tickets = Tickets(storage, clock, library.municipalities, library.countries, words_kept=ticket_words_kept)
    taxonomy = library.taxonomy
    inbox = Inbox(storage, clock, arrived)
    index = Index(storage, clock, taxonomy)
    replacements = _replacements(storage, clock, quiet, signups, taxonomy)
    proposals = Proposals(storage, clock, signups, library.municipalities)
    companions = Companions(storage, clock, quiet)
    residents = Residents(
        storage,
        clock,
        signups,
        pseudonyms,
        library.countries.ages_of_consent(library.municipalities.all),
        [proposals.let_go, companions.let_go],
    )
    suggestions = Suggestions(storage, clock, index, library.municipalities)
    services = Services(
        texts=library.texts,
        clock=clock,
        municipalities=library.municipalities,
        countries=library.countries,
        taxonomy=taxonomy,
        times=library.times,
        searching=library.searching,
        parties=library.parties,
        meanings=library.meanings,
        agreements=library.agreements,
        forgetting=Forgetting(storage),
        particulars=Particulars(storage),
        residents=residents,
        suggestions=suggestions,
        alternatives=Alternatives(residents, suggestions, signups),
        signups=signups,
        reminders=Reminders(storage, clock, quiet),
        attendance=Attendance(storage, clock),
        tickets=tickets,
        replacements=replacements,
        unmet_wishes=UnmetWishes(storage, clock, suggestions),
        digests=Digests(storage, clock, residents, suggestions),
        proposals=proposals,
        pooling=Pooling(proposals),
        companions=companions,
        letters=Letters(storage),
        counting=Counting(storage, clock, pseudonyms),
        public_url=public_url,
    )
    memory = Memory(storage, clock, channels)
    tellers: list[Teller] = [
        SignupTeller(clock, signups, services.attendance, services.alternatives),
        InvitationTeller(clock, signups),
        TicketTeller(tickets, library.municipalities),
        NewsTeller(clock, signups),
        DigestTeller(clock, signups, library.municipalities),
        ResidentTeller(library.municipalities),
        ProposalTeller(clock, proposals, services.pooling, signups, library.municipalities),
        CompanionTeller(clock, companions, signups, library.municipalities),
    ]
    wording = Wording(storage, clock, services.texts, quiet, tellers)
    waves = ProposalWaves(proposals, replacements.callees[Role.JOIN], quiet)
    alerts = Alerts(tickets, library.municipalities, library.texts, alert_url)
    return House(
        services=services,
        wording=wording,
        inbox=inbox,
        imports=Imports(storage, clock, partial(described, taxonomy=taxonomy)),
        notices=Notices(clock, quiet, signups),
        memory=memory,
        dispatcher=create_dispatcher(services, wording, memory, channels),
        jobs=_jobs(services, alerts, inbox, index, Dormant(storage, clock, residents), waves),
    )


def _replacements(
    storage: Storage, clock: Clock, quiet: QuietHours, signups: Signups, taxonomy: Taxonomy
) -> Replacements:
    callees = {
        Role.JOIN: Callees(storage, clock, taxonomy, Purpose.MATCHING),
        Role.HELP: Callees(storage, clock, taxonomy, Purpose.HELP),
    }
    return Replacements(storage, clock, quiet, signups, callees)


def _jobs(
    services: Services, alerts: Alerts, inbox: Inbox, index: Index, dormant: Dormant, waves: ProposalWaves
) -> tuple[Job, ...]:
    met_wishes = MetWishes(services.unmet_wishes, services.residents)
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


def create_dispatcher(
    services: Services, wording: Wording, memory: Memory, channels: Mapping[int, Channel]
) -> Dispatcher:
    """Who hears an update first.

    The gate, distress, a human who has the talk, commands, answers to letters, the open dialog, and the edges.
    """
    name_dialogs_uniquely()
    dispatcher = Dispatcher(storage=memory, events_isolation=SimpleEventIsolation())
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


def telegram_bot(token: str, api: str, a_second: float) -> Bot:
    """The bot that speaks to Telegram, within Telegram's limits."""
    bot = bot_at(token, api)
    bot.session.middleware(Pace(a_second, clock=asyncio.get_running_loop().time))
    return bot


def bot_at(token: str, api: str) -> Bot:
    """The bot, speaking to the Bot API server at that address; for browser chats that is the gateway."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(api))
    return Bot(token, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))


def demo_calendars() -> list[Path]:
    """The demo's calendar files, one for each municipality, named after it."""
    return sorted((ROOT / "bot" / "municipalities" / "demo").glob("*.ics"))
