"""Residents, with what they agreed to and what they like."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.consent import Consent, Purpose
from bot.domain.interests import Interests
from bot.domain.needs import EVERYBODY, Ages, Need, Travel
from bot.domain.place import Point
from bot.domain.resident import Channel, Reach, Resident, ResidentId
from bot.storage import availability
from bot.storage.tables import consents, interests, residents


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

    async def get(self, wanted: ResidentId) -> Resident | None:
        """The resident of that number, if not erased."""
        row = (await self.connection.execute(select(residents).where(residents.c.id == wanted))).one_or_none()
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
            )
            .returning(residents)
        )
        return _resident(made.one())

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
            )
        )

    async def lose(self, resident: ResidentId) -> None:
        """They cannot be written to any more; somebody who said STOP has still said so."""
        await self.connection.execute(
            update(residents)
            .where(residents.c.id == resident, residents.c.reach == Reach.OPEN.value)
            .values(reach=Reach.BLOCKED.value)
        )

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

    async def consents_of(self, resident: ResidentId) -> dict[Purpose, Consent]:
        """The last answer to each purpose that was asked about."""
        last = (
            select(func.max(consents.c.id)).where(consents.c.resident_id == resident).group_by(consents.c.purpose)
        ).scalar_subquery()
        rows = await self.connection.execute(select(consents).where(consents.c.id.in_(last)))
        return {
            Purpose(row.purpose): Consent(Purpose(row.purpose), row.granted, row.version, row.language, row.at)
            for row in rows
        }

    async def interests_of(self, resident: ResidentId) -> Interests:
        """What they like and dislike; both empty when they have not said."""
        rows = (await self.connection.execute(select(interests).where(interests.c.resident_id == resident))).all()
        return Interests(
            frozenset(row.topic for row in rows if row.likes), frozenset(row.topic for row in rows if not row.likes)
        )

    async def set_interests(self, resident: ResidentId, wanted: Interests) -> None:
        """Replace what they like and dislike."""
        await self.connection.execute(delete(interests).where(interests.c.resident_id == resident))
        rows = [*_topics(resident, wanted.likes, True), *_topics(resident, wanted.dislikes, False)]
        if rows:
            await self.connection.execute(insert(interests), rows)


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
    )
