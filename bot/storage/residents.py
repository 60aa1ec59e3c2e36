"""Residents, with what they agreed to and what they like."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, exists, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.consent import Consent, Purpose
from bot.domain.interests import Interests
from bot.domain.needs import EVERYBODY, Ages, Need, Travel
from bot.domain.place import Point
from bot.domain.resident import Channel, Reach, Resident, ResidentId
from bot.domain.signup import LIVE
from bot.domain.skill import Skill
from bot.storage import availability, contact
from bot.storage.changes import Changes, Noun
from bot.storage.columns import CHUNK
from bot.storage.tables import consents, interests, occurrences, residents, signups, wards
from bot.storage.wards import RUNG


@dataclass(frozen=True, slots=True)
class Known:
    """A resident with what they like and the last answer to each purpose."""

    resident: Resident
    interests: Interests
    consents: Mapping[Purpose, Consent]


class Residents:
    """The people the bot knows."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def of_chat(self, channel: Channel, chat_id: int) -> Resident | None:
        """Who speaks in that chat, if they are known."""
        found = await self.connection.execute(
            select(residents).where(residents.c.channel == channel.value, residents.c.chat_id == chat_id)
        )
        row = found.one_or_none()
        return _resident(row) if row else None

    async def get(self, wanted: ResidentId, *, lock: bool = False) -> Resident | None:
        """The resident of that number, if not erased; with ``lock`` nobody else changes them in this transaction."""
        query = select(residents).where(residents.c.id == wanted)
        row = (await self.connection.execute(query.with_for_update() if lock else query)).one_or_none()
        return _resident(row) if row else None

    async def add(self, channel: Channel, chat_id: int, language: str, now: datetime) -> Resident:
        """Somebody new, of whom nothing but the chat and the language is known."""
        made = await self.connection.execute(
            insert(residents)
            .values(
                channel=channel.value,
                chat_id=chat_id,
                language=language,
                reach=Reach.OPEN.value,
                created_at=now,
                seen_at=now,
            )
            .returning(residents)
        )
        resident = _resident(made.one())
        await self._note(resident.id)
        return resident

    async def add_without_chat(self, proxy: Resident, now: datetime) -> Resident:
        """Somebody new for whom ``proxy``, whose lock is held, answers in their language."""
        made = await self.add(Channel.PHONE, -proxy.id, proxy.language, now)
        own = update(residents).where(residents.c.id == made.id).values(chat_id=made.id)  # which nobody else's can be
        await self.connection.execute(own)
        return replace(made, chat_id=made.id)

    async def change(self, resident: Resident) -> None:
        """Keep the resident as they are now."""
        await self.connection.execute(
            update(residents)
            .where(residents.c.id == resident.id)
            .values(
                language=resident.language,
                municipality=resident.municipality,
                source=resident.source,
                latitude=resident.home.latitude if resident.home else None,
                longitude=resident.home.longitude if resident.home else None,
                availability=availability.written(resident.availability),
                reach=resident.reach.value,
                paused_until=resident.paused_until,
                travel=resident.travel.value if resident.travel else None,
                reach_m=resident.told_reach_m,
                needs=sorted(resident.needs),
                youngest=resident.ages.youngest if resident.ages != EVERYBODY else None,
                oldest=resident.ages.oldest if resident.ages != EVERYBODY else None,
                speaks=sorted(resident.speaks),
                of_age=resident.of_age,
                skills=sorted(resident.skills),
                name=resident.name,
                seen_at=resident.seen_at,
                still_there_asked_at=resident.still_there_asked_at,
                **contact.written(resident.contact),
            )
        )
        await self._note(resident.id)

    async def lose(self, resident: ResidentId) -> None:
        """Nobody can be written to in their chat any more, the wards neither whose letters they read.

        A STOP that was said stays said.
        """
        theirs = select(wards.c.resident_id).where(wards.c.proxy_id == resident, ~RUNG)
        lost = await self.connection.execute(
            update(residents)
            .where((residents.c.id == resident) | residents.c.id.in_(theirs), residents.c.reach == Reach.OPEN.value)
            .values(reach=Reach.BLOCKED.value)
            .returning(residents.c.id)
        )
        await Changes(self.connection).note(Noun.RESIDENT, [resident, *map(ResidentId, lost.scalars())])

    async def agree(self, resident: ResidentId, consent: Consent) -> None:
        """Keep an answer; earlier ones stay, as proof of what was agreed when."""
        await self.connection.execute(
            insert(consents).values(
                resident_id=resident,
                purpose=consent.purpose.value,
                granted=consent.granted,
                version=consent.version,
                language=consent.language,
                at=consent.at,
            )
        )
        await self._note(resident)

    async def consents_of(self, resident: ResidentId) -> dict[Purpose, Consent]:
        """The last answer to each purpose that was asked about."""
        last = (
            select(func.max(consents.c.id)).where(consents.c.resident_id == resident).group_by(consents.c.purpose)
        ).scalar_subquery()
        rows = await self.connection.execute(select(consents).where(consents.c.id.in_(last)))
        return {Purpose(row.purpose): _consent(row) for row in rows}

    async def interests_of(self, resident: ResidentId) -> Interests:
        """What they like and dislike; both empty when they have not said."""
        rows = (await self.connection.execute(select(interests).where(interests.c.resident_id == resident))).all()
        return Interests(
            frozenset(row.topic for row in rows if row.likes), frozenset(row.topic for row in rows if not row.likes)
        )

    async def likes(self) -> Mapping[ResidentId, frozenset[str]]:
        """What everybody likes who likes anything."""
        rows = await self.connection.execute(select(interests).where(interests.c.likes))
        topics: dict[ResidentId, set[str]] = {}
        for row in rows:
            topics.setdefault(ResidentId(row.resident_id), set()).add(row.topic)
        return {resident: frozenset(found) for resident, found in topics.items()}

    async def set_interests(self, resident: ResidentId, wanted: Interests) -> None:
        """Replace what they like and dislike."""
        await self.connection.execute(delete(interests).where(interests.c.resident_id == resident))
        rows = [*_topics(resident, wanted.likes, True), *_topics(resident, wanted.dislikes, False)]
        if rows:
            await self.connection.execute(insert(interests), rows)
        await self._note(resident)

    async def everybody(self) -> AsyncIterator[list[Known]]:
        """All residents with what they agreed to and like, some at a time."""
        last = 0
        while True:
            wanted = select(residents.c.id).where(residents.c.id > last).order_by(residents.c.id).limit(CHUNK)
            numbers = [ResidentId(row.id) for row in await self.connection.execute(wanted)]
            if not numbers:
                return
            yield await self.some(numbers)
            last = numbers[-1]

    async def some(self, wanted: Sequence[ResidentId]) -> list[Known]:
        """Those of these numbers who are not erased."""
        found: list[Known] = []
        for at in range(0, len(wanted), CHUNK):
            numbers = wanted[at : at + CHUNK]
            liked, agreed = await self._interests(numbers), await self._agreed(numbers)
            for row in await self.connection.execute(select(residents).where(residents.c.id.in_(numbers))):
                resident = _resident(row)
                found.append(Known(resident, liked.get(resident.id, Interests()), agreed.get(resident.id, {})))
        return found

    async def silent_since(
        self, moment: datetime, now: datetime, *, asked_by: datetime | None, most: int
    ) -> list[Resident]:
        """The longest silent of those not seen since ``moment``, nor paused beyond it, nor to come to anything.

        Only those who were asked by ``asked_by`` whether they are still there; None: who was not asked at all.
        Nobody for whom another answers.
        """
        asked_at = residents.c.still_there_asked_at
        coming = (
            select(signups.c.id)
            .join(occurrences, occurrences.c.id == signups.c.occurrence_id)
            .where(
                signups.c.resident_id == residents.c.id,
                signups.c.seat.in_([seat.value for seat in LIVE]),
                occurrences.c.starts_at > now,
            )
        )
        answered_for = select(wards.c.id).where(wards.c.resident_id == residents.c.id, wards.c.proxy_id.is_not(None))
        wanted = (
            select(residents)
            .where(
                func.coalesce(residents.c.seen_at, residents.c.created_at) <= moment,
                residents.c.paused_until.is_(None) | (residents.c.paused_until <= moment),
                ~exists(coming),
                ~exists(answered_for),
                asked_at.is_(None) if asked_by is None else asked_at <= asked_by,
            )
            .order_by(residents.c.seen_at, residents.c.id)
            .limit(most)
        )
        return [_resident(row) for row in await self.connection.execute(wanted)]

    async def matched(self, version: int) -> frozenset[ResidentId]:
        """Those who may be written to and whose last word on being matched was a yes to that version."""
        last = (
            select(func.max(consents.c.id))
            .where(consents.c.purpose == Purpose.MATCHING.value)
            .group_by(consents.c.resident_id)
        ).scalar_subquery()
        rows = await self.connection.execute(
            select(residents.c.id)
            .join_from(residents, consents)
            .where(
                consents.c.id.in_(last),
                consents.c.granted,
                consents.c.version == version,
                residents.c.reach == Reach.OPEN.value,
            )
        )
        return frozenset(ResidentId(row.id) for row in rows)

    async def _interests(self, numbers: Sequence[ResidentId]) -> Mapping[ResidentId, Interests]:
        topics: dict[ResidentId, dict[bool, set[str]]] = {}
        theirs = select(interests).where(interests.c.resident_id.in_(numbers))
        for row in await self.connection.execute(theirs):
            topics.setdefault(ResidentId(row.resident_id), {True: set(), False: set()})[row.likes].add(row.topic)
        return {one: Interests(frozenset(said[True]), frozenset(said[False])) for one, said in topics.items()}

    async def _agreed(self, numbers: Sequence[ResidentId]) -> Mapping[ResidentId, dict[Purpose, Consent]]:
        agreed: dict[ResidentId, dict[Purpose, Consent]] = {}
        theirs = select(consents).where(consents.c.resident_id.in_(numbers)).order_by(consents.c.id)
        for row in await self.connection.execute(theirs):
            agreed.setdefault(ResidentId(row.resident_id), {})[Purpose(row.purpose)] = _consent(row)
        return agreed

    async def _note(self, resident: ResidentId) -> None:
        await Changes(self.connection).note(Noun.RESIDENT, [resident])


def _consent(row: Row[Any]) -> Consent:
    return Consent(Purpose(row.purpose), row.granted, row.version, row.language, row.at)


def _topics(resident: ResidentId, topics: Iterable[str], likes: bool) -> list[dict[str, Any]]:
    return [{"resident_id": resident, "topic": topic, "likes": likes} for topic in sorted(topics)]


def _resident(row: Row[Any]) -> Resident:
    return Resident(
        id=ResidentId(row.id),
        channel=Channel(row.channel),
        chat_id=row.chat_id,
        language=row.language,
        created_at=row.created_at,
        municipality=row.municipality,
        source=row.source,
        home=Point(row.latitude, row.longitude) if row.latitude is not None and row.longitude is not None else None,
        availability=availability.read(row.availability),
        reach=Reach(row.reach),
        paused_until=row.paused_until,
        travel=Travel(row.travel) if row.travel else None,
        told_reach_m=row.reach_m,
        needs=frozenset(map(Need, row.needs)),
        ages=Ages(row.youngest, row.oldest) if row.youngest is not None else EVERYBODY,
        speaks=frozenset(row.speaks),
        of_age=row.of_age,
        skills=frozenset(map(Skill, row.skills)),
        contact=contact.read(row._mapping),
        name=row.name,
        seen_at=row.seen_at,
        still_there_asked_at=row.still_there_asked_at,
    )
