"""A country as its file in ``bot/municipalities/countries/`` tells it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.distress import Distress
from bot.domain.holidays import Holidays


@dataclass(frozen=True, slots=True)
class Helpline:
    """A number that somebody who is not well may call."""

    service: str  # its name is the text "helpline-<service>"
    number: str
    hours: str  # on the local clock: "11–05"; empty: day and night
    only: tuple[Distress, ...] = ()  # told for these kinds; empty: for all


@dataclass(frozen=True, slots=True)
class Country:
    """Data, no code: adding a country is adding one file."""

    code: str  # ISO 3166-1 alpha-2
    languages: tuple[str, ...]  # of those who have not told where they live
    helplines: tuple[Helpline, ...]
    first: Mapping[Distress, tuple[str, ...]]  # the services that help most with each kind
    age_of_consent: int  # whole years of life; who is younger comes by a grown-up (GDPR, article 8)
    holidays: Holidays

    @property
    def emergency(self) -> str:
        """The number to call when a life is in danger."""
        return self.helplines_for(Distress.DANGER)[0].number

    def helplines_for(self, distress: Distress) -> tuple[Helpline, ...]:
        """All that help with it, those that help most first."""
        first = self.first[distress]
        helping = (one for one in self.helplines if not one.only or distress in one.only)
        return tuple(sorted(helping, key=lambda one: _place(one.service, first)))


def _place(service: str, first: tuple[str, ...]) -> int:
    return first.index(service) if service in first else len(first)
