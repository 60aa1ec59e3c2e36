"""What residents tell of themselves, and their rights over it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.clock import Clock
from bot.domain.availability import Availability
from bot.domain.consent import VERSIONS, Consent, Purpose
from bot.domain.interests import Interests
from bot.domain.needs import EVERYBODY
from bot.domain.place import Point
from bot.domain.resident import Channel, Reach, Resident, ResidentId
from bot.domain.signup import LIVE, Seat
from bot.domain.ward import Ward
from bot.services import letting_go, tickets
from bot.services.existing import change, existing
from bot.services.pseudonyms import Pseudonyms
from bot.services.signups import Signups
from bot.storage import Storage, Town
from bot.storage.personal import erase, export, left_alone_by

# What others have to hear before somebody is forgotten, in the same transaction.
Farewell = Callable[[Town, ResidentId], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Profile:
    """A resident with their last answers and interests."""

    resident: Resident
    consents: dict[Purpose, Consent]
    interests: Interests
    age_of_consent: int | None = None  # where they live; None while that is not known
    ward: Ward | None = None  # who answers for them, if anybody does or did

    def forgotten(self) -> Profile:
        """Of whom nothing is known any more but where the last word to them goes, in which language."""
        known = self.resident
        resident = Resident(known.id, known.channel, known.chat_id, known.language, known.created_at)
        return Profile(resident, {}, Interests())

    def outdated(self, purpose: Purpose) -> bool:
        """Whether they answered words that have changed since."""
        return purpose in self.consents and not self.answered(purpose)

    def agreed(self, purpose: Purpose) -> bool:
        """Whether they said yes to that purpose, in the words that hold now."""
        consent = self.consents.get(purpose)
        return consent is not None and consent.holds

    def answered(self, purpose: Purpose) -> bool:
        """Whether they answered, yes or no, in the words that hold now."""
        consent = self.consents.get(purpose)
        return consent is not None and consent.answers

    @property
    def must_tell_age(self) -> bool:
        """Whether the law asks whether they are old enough, and they have told nothing that says so."""
        told = max(self.resident.of_age or 0, self.resident.ages.youngest)
        return self.age_of_consent is not None and told < self.age_of_consent and not self.has_guardian

    @property
    def is_too_young(self) -> bool:
        """Whether they told an age at which only a grown-up may agree for them."""
        young = self.age_of_consent is not None and self.resident.ages.oldest < self.age_of_consent
        return young and not self.has_guardian

    @property
    def has_guardian(self) -> bool:
        """Whether somebody may agree in their place."""
        return self.ward is not None and self.ward.has_guardian


class Residents:
    """Every verb takes the resident's number; Outdated when they are erased."""

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        signups: Signups,
        pseudonyms: Pseudonyms,
        ages_of_consent: Mapping[str, int] | None = None,
        farewells: Sequence[Farewell] = (),
    ) -> None:
        """``ages_of_consent`` by municipality; where none is told nobody is asked."""
        self.storage = storage
        self.clock = clock
        self.signups = signups
        self.pseudonyms = pseudonyms
        self.ages_of_consent = ages_of_consent or {}
        self.farewells = farewells

    async def meet(self, channel: Channel, chat_id: int, language: str) -> Profile:
        """Who speaks in that chat; somebody new speaks ``language`` until they say otherwise."""
        if (met := await self.known(channel, chat_id)) is not None:
            return met
        async with self.storage.begin() as town:
            known = await town.residents.of_chat(channel, chat_id)
            made = known or await town.residents.add(channel, chat_id, language, self.clock.now())
            return await self._profile(town, made)

    async def known(self, channel: Channel, chat_id: int) -> Profile | None:
        """Whoever has spoken in that chat and was not forgotten."""
        async with self.storage.read() as town:
            resident = await town.residents.of_chat(channel, chat_id)
            return await self._profile(town, resident) if resident is not None else None

    async def profile(self, wanted: ResidentId) -> Profile:
        """The resident as they are now."""
        async with self.storage.read() as town:
            return await self._profile(town, await existing(town, wanted))

    async def agree(self, wanted: ResidentId, purpose: Purpose, *, granted: bool) -> None:
        """Keep a yes or no. A no takes back what the yes had allowed: what was counted, the name, the waitlists."""
        async with self.storage.begin() as town:
            resident = await existing(town, wanted)
            consent = Consent(purpose, granted, VERSIONS[purpose], resident.language, self.clock.now())
            await town.residents.agree(wanted, consent)
            if not granted:
                await self._take_back(town, resident, purpose)

    async def call(self, wanted: ResidentId, name: str) -> None:
        """The first name that organisers may see of whoever signs up; that they agree is kept with it."""
        async with self.storage.begin() as town:
            resident = await existing(town, wanted)
            now, version = self.clock.now(), VERSIONS[Purpose.NAME]
            await town.residents.agree(wanted, Consent(Purpose.NAME, True, version, resident.language, now))
            await town.residents.change(replace(resident, name=name))

    async def be_of_age(self, wanted: ResidentId, years: int) -> None:
        """They said that they have lived so many years, whatever they said of their age before."""
        async with self.storage.begin() as town:
            resident = await existing(town, wanted)
            ages = resident.ages if resident.ages.oldest >= years else EVERYBODY
            await town.residents.change(replace(resident, of_age=years, ages=ages))

    async def see(self, wanted: ResidentId) -> None:
        """They have just said or tapped something."""
        await change(self.storage, wanted, seen_at=self.clock.now(), still_there_asked_at=None)

    async def settle(self, wanted: ResidentId, municipality: str, home: Point | None) -> None:
        """Where they live: a municipality, and a point to about 100 m if they told one."""
        await change(self.storage, wanted, municipality=municipality, home=home.coarse() if home else None)

    async def came_from(self, wanted: ResidentId, municipality: str, source: str) -> None:
        """The poster or QR code that brought them; the municipality they chose themselves stays."""
        async with self.storage.begin() as town:
            resident = await existing(town, wanted)
            await town.residents.change(
                replace(resident, source=source, municipality=resident.municipality or municipality)
            )

    async def like(self, wanted: ResidentId, interests: Interests) -> None:
        """What they like and dislike, in place of what they said before."""
        async with self.storage.begin() as town:
            await existing(town, wanted)
            await town.residents.set_interests(wanted, interests)

    async def have_time(self, wanted: ResidentId, availability: Availability | None) -> None:
        """When they have time; None when it varies."""
        await change(self.storage, wanted, availability=availability)

    async def speak(self, wanted: ResidentId, language: str) -> None:
        """The language they want to be spoken to in: one in a chat, whomever its person answers for."""
        async with self.storage.begin() as town:
            ward = await town.wards.of(wanted)
            person = await existing(town, ward.proxy if ward is not None and ward.proxy is not None else wanted)
            for resident in await _heard_in_chat_of(town, person):
                await town.residents.change(replace(resident, language=language))
            if person.channel is Channel.BROWSER:
                await town.gateway.set_language(person.chat_id, language)

    async def pause(self, wanted: ResidentId, until: datetime | None) -> None:
        """No message they did not ask for until then; None ends the pause."""
        await change(self.storage, wanted, paused_until=until)

    async def stop(self, wanted: ResidentId) -> None:
        """No message any more in their chat that they did not just ask for, no push: none for their wards either.

        Seats stay, waitlists and open tickets go. Who spoke for a ward speaks for themselves again.
        """
        async with self.storage.begin() as town:
            person = await existing(town, wanted)
            for resident in await _heard_in_chat_of(town, person):
                await town.residents.change(replace(resident, reach=Reach.STOPPED))
                await self.signups.leave_all(town, resident.id, frozenset({Seat.WAITING, Seat.OFFERED}))
                await tickets.leave(town, resident.id, self.clock.now())
            await town.wards.speak(wanted, None)
            await _leave_in_peace(town, person)

    async def block(self, wanted: ResidentId) -> None:
        """They blocked the bot: nothing reaches them until they write again. A STOP stays a STOP."""
        async with self.storage.begin() as town:
            await town.residents.lose(wanted)
            if (resident := await town.residents.get(wanted)) is not None:
                await _leave_in_peace(town, resident)

    async def unblock(self, wanted: ResidentId) -> None:
        """They, and their wards, can be reached again; a STOP and a pause are kept."""
        async with self.storage.begin() as town:
            for resident in await _heard_in_chat_of(town, await existing(town, wanted)):
                if resident.reach is Reach.BLOCKED:
                    await town.residents.change(replace(resident, reach=Reach.OPEN))

    async def open_again(self, wanted: ResidentId) -> None:
        """They said /start: neither STOP, for whomever they answer, nor their own pause holds any longer."""
        async with self.storage.begin() as town:
            person = await existing(town, wanted)
            for resident in await _heard_in_chat_of(town, replace(person, paused_until=None)):
                await town.residents.change(replace(resident, reach=Reach.OPEN))

    async def know(self, wanted: ResidentId) -> dict[str, Any]:
        """Everything that is kept about them, ready for JSON."""
        async with self.storage.read() as town:
            return await export(town, await existing(town, wanted), [self.pseudonyms.of(wanted)])

    async def erase(self, wanted: ResidentId) -> None:
        """Forget them, and wards whom nobody else could reach. Coming seats go on; what was is counted without them."""
        async with self.storage.begin() as town:
            resident = await existing(town, wanted)
            for alone in await left_alone_by(town, resident):
                await self._erase(town, await existing(town, alone))
            for ward in await town.wards.of_proxy(wanted):
                await letting_go.let_go(town, ward, self.clock.now())
            await self._erase(town, resident)
        await self.storage.scrub()

    async def alone_without(self, wanted: ResidentId) -> int:
        """How many wards would be forgotten with them."""
        async with self.storage.read() as town:
            return len(await left_alone_by(town, await existing(town, wanted)))

    async def _erase(self, town: Town, resident: Resident) -> None:
        for farewell in self.farewells:
            await farewell(town, resident.id)
        await self.signups.leave_all(town, resident.id, LIVE)
        await erase(town, resident, [self.pseudonyms.of(resident.id)])

    async def _take_back(self, town: Town, resident: Resident, purpose: Purpose) -> None:
        match purpose:
            case Purpose.MATCHING:
                await self.signups.leave_all(town, resident.id, frozenset({Seat.WAITING, Seat.OFFERED}))
            case Purpose.RESEARCH:
                await town.events.withdraw(self.pseudonyms.of(resident.id))
            case Purpose.NAME:
                await town.residents.change(replace(resident, name=None))

    async def _profile(self, town: Town, resident: Resident) -> Profile:
        consents = await town.residents.consents_of(resident.id)
        interests = await town.residents.interests_of(resident.id)
        age_of_consent = self.ages_of_consent.get(resident.municipality or "")
        ward = await town.wards.of(resident.id) if resident.channel is Channel.PHONE else None
        return Profile(resident, consents, interests, age_of_consent, ward)


async def _heard_in_chat_of(town: Town, person: Resident) -> list[Resident]:
    """Everybody whose letters come to that chat: its own person, and for whom they answer."""
    answered_for = [await town.residents.get(ward.resident) for ward in await town.wards.of_proxy(person.id)]
    return [person, *(resident for resident in answered_for if resident is not None)]


async def _leave_in_peace(town: Town, resident: Resident) -> None:
    """No browser of theirs is told of news any more, until they ask for it again."""
    if resident.channel is Channel.BROWSER:
        await town.subscriptions.forget(resident.chat_id)
