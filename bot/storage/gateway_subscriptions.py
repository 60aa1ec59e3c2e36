"""Browsers that want to be told of news: where to push, and what is due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.resident import Channel
from bot.storage.tables import gateway_chats, gateway_subscriptions, residents, signups
from bot.storage.upsert import insert_or_ignore


@dataclass(frozen=True, slots=True)
class Address:
    """What a browser gives out so that it can be pushed to (Push API, PushSubscription.toJSON)."""

    endpoint: str
    p256dh: str
    auth: str


@dataclass(frozen=True, slots=True)
class Subscription:
    """A browser to which something is due, in its chat's language."""

    id: int
    chat_id: int
    address: Address
    language: str
    due_at: datetime
    attempts: int


class GatewaySubscriptions:
    """A browser is known by its endpoint, and belongs to one chat at a time."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def keep(self, chat_id: int, address: Address, now: datetime, *, most: int) -> None:
        """Tell this browser from now on; beyond ``most`` of one chat the oldest is told no more."""
        theirs = gateway_subscriptions.c.chat_id == chat_id
        await self.connection.execute(
            delete(gateway_subscriptions).where(gateway_subscriptions.c.endpoint == address.endpoint)
        )
        await self.connection.execute(
            insert_or_ignore(self.connection, gateway_subscriptions).values(
                chat_id=chat_id,
                endpoint=address.endpoint,
                p256dh=address.p256dh,
                auth=address.auth,
                created_at=now,
                attempts=0,
            )
        )
        newest = (
            select(gateway_subscriptions.c.id).where(theirs).order_by(gateway_subscriptions.c.id.desc()).limit(most)
        )
        await self.connection.execute(
            delete(gateway_subscriptions).where(theirs, gateway_subscriptions.c.id.not_in(newest))
        )

    async def knows(self, chat_id: int, endpoint: str) -> bool:
        """Whether that browser is told of that chat's news."""
        found = select(
            exists().where(gateway_subscriptions.c.chat_id == chat_id, gateway_subscriptions.c.endpoint == endpoint)
        )
        return bool((await self.connection.execute(found)).scalar_one())

    async def forget(self, chat_id: int, endpoint: str | None = None) -> None:
        """Tell that browser no more; none of the chat's when none is named."""
        theirs = delete(gateway_subscriptions).where(gateway_subscriptions.c.chat_id == chat_id)
        if endpoint is not None:
            theirs = theirs.where(gateway_subscriptions.c.endpoint == endpoint)
        await self.connection.execute(theirs)

    async def remove(self, subscription: int) -> None:
        """The push service no longer knows that browser."""
        await self.connection.execute(delete(gateway_subscriptions).where(gateway_subscriptions.c.id == subscription))

    async def is_worth_asking(self, chat_id: int) -> bool:
        """Whether they ever signed up for anything, and no browser of theirs is told of news."""
        told = exists().where(gateway_subscriptions.c.chat_id == chat_id)
        signed_up = exists().where(
            residents.c.channel == Channel.BROWSER.value,
            residents.c.chat_id == chat_id,
            signups.c.resident_id == residents.c.id,
        )
        return bool((await self.connection.execute(select(signed_up & ~told))).scalar_one())

    async def wake(self, chat_id: int, due: datetime) -> None:
        """There is news: push at ``due``, or when it was due already."""
        pushed = gateway_subscriptions.c
        await self.connection.execute(
            update(gateway_subscriptions)
            .where(pushed.chat_id == chat_id, or_(pushed.due_at.is_(None), pushed.attempts > 0))
            .values(due_at=due, attempts=0)
        )

    async def is_awake(self, chat_id: int) -> bool:
        """Whether there is news that a browser of that chat is to be told."""
        due = exists().where(gateway_subscriptions.c.chat_id == chat_id, gateway_subscriptions.c.due_at.is_not(None))
        return bool((await self.connection.execute(select(due))).scalar_one())

    async def calm(self, chat_id: int) -> None:
        """The news was seen: nothing is due any more."""
        await self.connection.execute(
            update(gateway_subscriptions)
            .where(gateway_subscriptions.c.chat_id == chat_id)
            .values(due_at=None, attempts=0)
        )

    async def due(self, now: datetime, *, most: int) -> Sequence[Subscription]:
        """The browsers to push to now, the longest overdue first."""
        rows = await self.connection.execute(
            select(gateway_subscriptions, gateway_chats.c.language)
            .join_from(gateway_subscriptions, gateway_chats)
            .where(gateway_subscriptions.c.due_at <= now)
            .order_by(gateway_subscriptions.c.due_at, gateway_subscriptions.c.id)
            .limit(most)
        )
        return [
            Subscription(
                row.id, row.chat_id, Address(row.endpoint, row.p256dh, row.auth), row.language, row.due_at, row.attempts
            )
            for row in rows
        ]

    async def next_due(self) -> datetime | None:
        """When something is due next."""
        soonest: datetime | None = (
            await self.connection.execute(select(func.min(gateway_subscriptions.c.due_at)))
        ).scalar_one()
        return soonest

    async def give_up(self, subscription: int) -> None:
        """It was tried often enough: nothing is due until there is news again."""
        await self.connection.execute(
            update(gateway_subscriptions)
            .where(gateway_subscriptions.c.id == subscription)
            .values(due_at=None, attempts=0)
        )

    async def put_off(self, subscription: int, until: datetime) -> None:
        """An attempt is being made; unless it is settled the next one is due ``until``."""
        await self.connection.execute(
            update(gateway_subscriptions)
            .where(gateway_subscriptions.c.id == subscription)
            .values(due_at=until, attempts=gateway_subscriptions.c.attempts + 1)
        )

    async def wait_longer(self, subscription: int, until: datetime, later: datetime) -> None:
        """What was put off ``until`` then is put off for longer; news that came since stays due."""
        pushed = gateway_subscriptions.c
        await self.connection.execute(
            update(gateway_subscriptions).where(pushed.id == subscription, pushed.due_at == until).values(due_at=later)
        )

    async def settle(self, subscription: int, until: datetime) -> None:
        """What was put off ``until`` then is told, or given up; news that came since stays due."""
        pushed = gateway_subscriptions.c
        await self.connection.execute(
            update(gateway_subscriptions)
            .where(pushed.id == subscription, pushed.due_at == until)
            .values(due_at=None, attempts=0)
        )
