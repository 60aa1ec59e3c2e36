"""What an activity is about and for whom, where its source told it only in words."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.activity import ActivityRecord
from bot.domain.needs import EVERYBODY, Need
from bot.matching.taxonomy import Taxonomy
from bot.matching.understanding import audience, tags


def described(record: ActivityRecord, taxonomy: Taxonomy) -> tuple[ActivityRecord, frozenset[str]]:
    """The record with the ages, needs, languages and freedom of charge that its text tells, and its topics.

    What the source told outright stands.
    """
    particulars = taxonomy.particulars
    text = "\n".join((record.title, *record.categories, record.description))
    met = particulars.met(text)
    told = record.ages != EVERYBODY
    ages = record.ages if told else audience(record.title, record.description, record.categories, taxonomy)
    fuller = replace(
        record,
        ages=ages,
        access=record.access | (met - {Need.FREE}),
        languages=record.languages or particulars.held_in(text),
        cost=0 if record.cost is None and Need.FREE in met else record.cost,
    )
    return fuller, tags(record.title, record.description, record.categories, taxonomy)
