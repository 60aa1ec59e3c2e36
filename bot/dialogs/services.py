"""What every dialog calls."""

from __future__ import annotations

from dataclasses import dataclass

from bot.clock import Clock
from bot.matching.meaning.meanings import Meanings
from bot.matching.parties import Parties
from bot.matching.searching import Searching
from bot.matching.taxonomy import Taxonomy
from bot.matching.times.vocabulary import Vocabulary
from bot.services.agreements import Agreements
from bot.services.alternatives import Alternatives
from bot.services.attendance import Attendance
from bot.services.companions import Companions
from bot.services.countries import Countries
from bot.services.digests import Digests
from bot.services.forgetting import Forgetting
from bot.services.letters import Letters
from bot.services.municipalities import Municipalities
from bot.services.particulars import Particulars
from bot.services.pooling import Pooling
from bot.services.proposals import Proposals
from bot.services.reminders import Reminders
from bot.services.replacements import Replacements
from bot.services.residents import Residents
from bot.services.signups import Signups
from bot.services.suggestions import Suggestions
from bot.services.tickets import Tickets
from bot.services.unmet_wishes import UnmetWishes
from bot.services.wards import Wards
from bot.stats.counting import Counting
from bot.texts import Texts


@dataclass(frozen=True, slots=True)
class Services:
    """What dialogs call. They live as long as the app."""

    texts: Texts
    clock: Clock
    municipalities: Municipalities
    countries: Countries
    taxonomy: Taxonomy
    times: Vocabulary
    searching: Searching
    parties: Parties
    meanings: Meanings
    agreements: Agreements
    residents: Residents
    particulars: Particulars
    forgetting: Forgetting
    suggestions: Suggestions
    alternatives: Alternatives
    signups: Signups
    reminders: Reminders
    attendance: Attendance
    tickets: Tickets
    replacements: Replacements
    unmet_wishes: UnmetWishes
    digests: Digests
    proposals: Proposals
    pooling: Pooling
    companions: Companions
    wards: Wards
    letters: Letters
    counting: Counting
    public_url: str  # where a browser finds the chat; empty when nobody has said
