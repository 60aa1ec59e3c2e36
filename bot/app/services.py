"""The services, and what each of them needs."""

from __future__ import annotations

from datetime import timedelta

from bot.app.library import Library
from bot.clock import Clock
from bot.dialogs.services import Services
from bot.domain.activity import Role
from bot.domain.consent import Purpose
from bot.domain.local_time import QuietHours
from bot.matching.taxonomy import Taxonomy
from bot.services.alternatives import Alternatives
from bot.services.attendance import Attendance
from bot.services.callees import Callees
from bot.services.companions import Companions
from bot.services.digests import Digests
from bot.services.forgetting import Forgetting
from bot.services.index import Index
from bot.services.letters import Letters
from bot.services.particulars import Particulars
from bot.services.pooling import Pooling
from bot.services.proposals import Proposals
from bot.services.pseudonyms import Pseudonyms
from bot.services.reminders import Reminders
from bot.services.replacements import Replacements
from bot.services.residents import Residents
from bot.services.signups import Signups
from bot.services.suggestions import Suggestions
from bot.services.tickets import Tickets
from bot.services.unmet_wishes import UnmetWishes
from bot.services.wards import Wards
from bot.stats.counting import Counting
from bot.storage import Storage


def build_services(
    storage: Storage,
    clock: Clock,
    quiet: QuietHours,
    library: Library,
    index: Index,
    pseudonyms: Pseudonyms,
    *,
    ticket_words_kept: timedelta,
    public_url: str,
) -> Services:
    """Every service that dialogs call, around a database."""
    taxonomy, municipalities = library.taxonomy, library.municipalities
    signups = Signups(storage, clock, quiet)
    proposals = Proposals(storage, clock, signups, municipalities)
    companions = Companions(storage, clock, quiet)
    residents = Residents(
        storage,
        clock,
        signups,
        pseudonyms,
        library.countries.ages_of_consent(municipalities.all),
        [proposals.let_go, companions.let_go],
    )
    suggestions = Suggestions(storage, clock, index, municipalities)
    return Services(
        texts=library.texts,
        clock=clock,
        municipalities=municipalities,
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
        tickets=Tickets(storage, clock, municipalities, library.countries, words_kept=ticket_words_kept),
        replacements=Replacements(storage, clock, quiet, signups, _callees(storage, clock, taxonomy)),
        unmet_wishes=UnmetWishes(storage, clock, suggestions),
        digests=Digests(storage, clock, residents, suggestions),
        proposals=proposals,
        pooling=Pooling(proposals),
        companions=companions,
        wards=Wards(storage, clock, residents),
        letters=Letters(storage),
        counting=Counting(storage, clock, pseudonyms),
        public_url=public_url,
    )


def _callees(storage: Storage, clock: Clock, taxonomy: Taxonomy) -> dict[Role, Callees]:
    return {
        Role.JOIN: Callees(storage, clock, taxonomy, Purpose.MATCHING),
        Role.HELP: Callees(storage, clock, taxonomy, Purpose.HELP),
    }
