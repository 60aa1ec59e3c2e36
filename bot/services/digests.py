"""The weekly few: who wants them, and what is new to each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.clock import Clock
from bot.domain import digest
from bot.domain.activity import ActivityId
from bot.domain.consent import Purpose
from bot.domain.contact import HOURS_A_WEEK
from bot.domain.letter import Kind
from bot.domain.municipality import Municipality
from bot.domain.resident import ResidentId
from bot.errors import Outdated
from bot.matching.ranking import Suggestion
from bot.services.existing import existing
from bot.services.residents import Profile, Residents
from bot.services.suggestions import Suggestions
from bot.storage import Storage, Town

STANDS: Final = timedelta(days=2)  # a digest that could not be sent is of no use later

LOOKED_AT: Final = 4 * digest.MOST


class Digests:
    """Never when nothing new fits, but whoever wants them never waits four weeks without a word."""

    def __init__(self, storage: Storage, clock: Clock, residents: Residents, suggestions: Suggestions) -> None:
        self.storage = storage
        self.clock = clock
        self.residents = residents
        self.suggestions = suggestions

    async def want(self, wanted: ResidentId, hour: int | None) -> None:
        """A digest at that hour of each week; None: no digest."""
        async with self.storage.begin() as town:
            resident = await existing(town, wanted)
            told = replace(resident.contact, digest_wanted=hour is not None, digest_hour=hour)
            await town.residents.change(replace(resident, contact=told))

    def is_to_be_asked(self, profile: Profile) -> bool:
        """Whether somebody has not been asked yet, and may be: once, after their first suggestions or sign-up."""
        settled = profile.resident.municipality is not None and profile.agreed(Purpose.MATCHING)
        return settled and profile.resident.contact.digest_wanted is None

    async def send(self) -> int:
        """Lay the digests whose hour has come; how many."""
        now = self.clock.now()
        hours = {
            (digest.hour_of_week(now.astimezone(zone)) - late) % HOURS_A_WEEK
            for zone in {one.zone for one in self.suggestions.municipalities.all}
            for late in range(digest.CAUGHT_UP)
        }
        async with self.storage.read() as town:
            wanting = await town.digests.wanted_at(hours)
        laid = 0
        for number in wanting:
            laid += await self._send_to(number, now)
        return laid

    async def _send_to(self, number: ResidentId, now: datetime) -> bool:
        try:
            profile = await self.residents.profile(number)
        except Outdated:  # erased meanwhile
            return False
        municipality = self.suggestions.municipalities.get(profile.resident.municipality or "")
        if municipality is None or not profile.agreed(Purpose.MATCHING) or not profile.resident.may_be_written_to(now):
            return False
        due = _due_at(profile, municipality, now)
        once = f"digest:{due:%G-%V}:{number}" if due else ""
        async with self.storage.read() as town:
            if due is None or await town.digests.was_laid(once):
                return False
            told = await _told_of(town, number, now)
            last_word = await _last_word(town, profile)
        news = await self._news(profile, told)
        if not news and not digest.needs_a_word(last_word, due):
            return False
        return await self._lay(profile, news, once, now)

    async def _news(self, profile: Profile, told: frozenset[ActivityId]) -> Sequence[Suggestion]:
        """What fits and they were not told of, best first."""
        await self.suggestions.index.follow()
        wishes = await self.suggestions.wishes(profile)
        new = replace(wishes, declined=wishes.declined | told)
        best = self.suggestions.index.coming.occurrences.best(new, LOOKED_AT)
        return [one for one in best if not one.misses][: digest.MOST]

    async def _lay(self, profile: Profile, news: Sequence[Suggestion], once: str, now: datetime) -> bool:
        numbers = [one.occurrence.id for one in news]
        liked = {str(reason.facts["topic"]) for one in news for reason in one.reasons if reason.code == "likes"}
        async with self.storage.begin() as town:
            laid = await town.outbox.put(
                profile.resident.id,
                Kind.DIGEST,
                profile.resident.id,
                once=once,
                not_before=now,
                expires_at=now + STANDS,
                facts={
                    "occurrences": " ".join(map(str, numbers)),
                    "activities": " ".join(str(one.occurrence.activity.id) for one in news),
                    "topics": " ".join(sorted(liked)),
                },
            )
        if laid:
            self.suggestions.shown(profile, numbers)
        return laid


def _due_at(profile: Profile, municipality: Municipality, now: datetime) -> datetime | None:
    hour = profile.resident.contact.digest_hour
    return None if hour is None else digest.due_at(hour, now.astimezone(municipality.zone))


async def _told_of(town: Town, resident: ResidentId, now: datetime) -> frozenset[ActivityId]:
    """The activities of the digests that they got of late."""
    digests = await town.letters.since(resident, {Kind.DIGEST}, now - digest.REMEMBERED)
    return frozenset(ActivityId(int(number)) for one in digests for number in one.facts["activities"].split())


async def _last_word(town: Town, profile: Profile) -> datetime:
    """When they last heard from us, or we from them."""
    last, resident = await town.letters.last(profile.resident.id), profile.resident
    return max(filter(None, [last and last.sent_at, resident.seen_at, resident.created_at]))
