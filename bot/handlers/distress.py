"""Somebody is not well: before anything else, who can help right now."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from bot.dialogs.talk import Talk
from bot.domain.country import Country
from bot.domain.distress import Distress
from bot.domain.resident import Resident
from bot.matching.distress import distress
from bot.services.residents import Profile
from bot.texts import Say


def distress_in(message: Message) -> Distress | None:
    """What the words of a message tell of, be they below a picture."""
    return distress(message.text or message.caption or "")


class Distressed(Filter):
    """Passes words that tell of distress, with their kind."""

    async def __call__(self, message: Message) -> bool | dict[str, Distress]:
        kind = distress_in(message)
        return False if kind is None else {"kind": kind}


class Helplines(Talk):
    """The numbers of the country, with no menu; nothing is counted or kept, and the talk stays where it was."""

    def router(self) -> Router:
        router = Router(name="distress")
        router.message.register(self.tell, Distressed())
        return router

    async def tell(self, message: Message, profile: Profile, kind: Distress) -> None:
        resident = profile.resident
        countries = self._countries(resident)
        lines = [Say("distress")]
        for country in countries:
            lines += [Say(f"country-{country.code.lower()}")] if len(countries) > 1 else []
            lines += _numbers(country, kind)
        await message.answer("\n".join(self.services.texts.html(resident.language, line) for line in lines))

    def _countries(self, resident: Resident) -> tuple[Country, ...]:
        """Where they live; where they may live, when they have not told."""
        municipality = self.services.municipalities.get(resident.municipality or "")
        countries = self.services.countries
        return (countries.get(municipality.country),) if municipality else countries.speaking(resident.language)


def _numbers(country: Country, kind: Distress) -> list[Say]:
    return [
        Say("helpline", number=one.number, service=Say(f"helpline-{one.service}"), open=one.hours)
        for one in country.helplines_for(kind)
    ]
