"""Answering for somebody else: registering them, speaking for them, and no longer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.clock import Clock
from bot.domain.consent import VERSIONS, Consent, Purpose
from bot.domain.needs import Ages
from bot.domain.resident import ResidentId
from bot.domain.ward import Given, Relation, Ward, may_register
from bot.errors import Outdated
from bot.services.existing import existing
from bot.services.letting_go import let_go
from bot.services.residents import Residents
from bot.storage import Storage, Town


@dataclass(frozen=True, slots=True)
class Registration:
    """What a proxy tells of whom they answer for; ``years`` where they are the guardian of a child."""

    name: str
    relation: Relation
    consent: Given
    phone: str = ""
    years: int | None = None


class Wards:
    """Every verb takes the proxy's number; Outdated when they, or a ward of theirs, are no more."""

    def __init__(self, storage: Storage, clock: Clock, residents: Residents) -> None:
        self.storage = storage
        self.clock = clock
        self.residents = residents

    async def may_register(self, proxy: ResidentId, name: str) -> None:
        """Refused when they answer for too many already, or for somebody of that name."""
        may_register(name, await self.of_proxy(proxy))

    async def register(self, proxy: ResidentId, told: Registration) -> ResidentId:
        """Somebody new, who agreed to be matched, as their proxy says; from now on the proxy speaks for them.

        Refused when they answer for too many already, or for somebody of that name.
        """
        async with self.storage.begin() as town:
            person = await existing(town, proxy, lock=True)
            may_register(told.name, await town.wards.of_proxy(proxy))
            now = self.clock.now()
            new = await town.residents.add_without_chat(person, now)
            if told.years is not None:
                await town.residents.change(replace(new, ages=Ages(told.years, told.years)))
            consent = Consent(Purpose.MATCHING, True, VERSIONS[Purpose.MATCHING], new.language, now)
            await town.residents.agree(new.id, consent)
            ward = Ward(new.id, proxy, told.name, told.phone, told.relation, told.consent, speaking=False, at=now)
            await town.wards.add(ward)
            await town.wards.speak(proxy, new.id)
            return new.id

    async def of_proxy(self, proxy: ResidentId) -> Sequence[Ward]:
        """For whom they answer, in the order in which they registered them."""
        async with self.storage.read() as town:
            return await town.wards.of_proxy(proxy)

    async def get(self, proxy: ResidentId, ward: ResidentId) -> Ward:
        """One for whom they answer."""
        async with self.storage.read() as town:
            return await _theirs(town, proxy, ward)

    async def spoken_for(self, proxy: ResidentId) -> Ward | None:
        """For whom they speak just now; None: for themselves."""
        async with self.storage.read() as town:
            return await town.wards.spoken_for(proxy)

    async def speak_for(self, proxy: ResidentId, ward: ResidentId) -> None:
        """What they say from now on is said for that ward of theirs."""
        async with self.storage.begin() as town:
            await _theirs(town, proxy, ward)
            await town.wards.speak(proxy, ward)

    async def speak_for_oneself(self, proxy: ResidentId) -> None:
        """What they say from now on is their own again."""
        async with self.storage.begin() as town:
            await town.wards.speak(proxy, None)

    async def ring_at(self, proxy: ResidentId, ward: ResidentId, phone: str) -> None:
        """The number at which the volunteer centre may ring them; empty: they are not rung."""
        async with self.storage.begin() as town:
            await town.wards.change(replace(await _theirs(town, proxy, ward), phone=phone))

    async def release(self, proxy: ResidentId, ward: ResidentId) -> bool:
        """They no longer answer for them. True when they are rung instead; forgotten, if nobody could reach them."""
        async with self.storage.begin() as town:
            released = await _theirs(town, proxy, ward)
            if released.phone:
                await let_go(town, released, self.clock.now())
        if not released.phone:
            await self.residents.erase(ward)
        return bool(released.phone)


async def _theirs(town: Town, proxy: ResidentId, wanted: ResidentId) -> Ward:
    ward = await town.wards.of(wanted)
    if ward is None or ward.proxy != proxy:
        raise Outdated("not their ward")
    return ward
