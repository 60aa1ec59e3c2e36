"""Residents for whom somebody else answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.resident import ResidentId
from bot.domain.ward import Given, Relation, Ward
from bot.storage.tables import wards

# Those who are rung: bot.domain.ward.Ward.is_rung.
RUNG: Final = (wards.c.phone != "") & (wards.c.proxy_id.is_(None) | (wards.c.relation == Relation.CENTRE.value))


class Wards:
    """A row for each ward. Whoever adds one holds the lock of the proxy."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def add(self, ward: Ward) -> None:
        """Keep who answers for a resident."""
        await self.connection.execute(insert(wards).values(resident_id=ward.resident, at=ward.at, **_values(ward)))

    async def change(self, ward: Ward) -> None:
        """Keep it as it is now."""
        await self.connection.execute(update(wards).where(wards.c.resident_id == ward.resident).values(**_values(ward)))

    async def of(self, resident: ResidentId) -> Ward | None:
        """Who answers for that resident, if they are anybody's ward or were."""
        row = (await self.connection.execute(select(wards).where(wards.c.resident_id == resident))).one_or_none()
        return _ward(row) if row else None

    async def of_proxy(self, proxy: ResidentId) -> Sequence[Ward]:
        """For whom they answer, in the order in which they were registered."""
        rows = await self.connection.execute(select(wards).where(wards.c.proxy_id == proxy).order_by(wards.c.id))
        return [_ward(row) for row in rows]

    async def spoken_for(self, proxy: ResidentId) -> Ward | None:
        """For whom they speak just now; None: for themselves."""
        rows = await self.connection.execute(
            select(wards).where(wards.c.proxy_id == proxy, wards.c.speaking).order_by(wards.c.id).limit(1)
        )
        row = rows.one_or_none()
        return _ward(row) if row else None

    async def speak(self, proxy: ResidentId, ward: ResidentId | None) -> None:
        """From now on they speak for that ward of theirs and no other; None: for themselves."""
        chosen = wards.c.resident_id == (ward if ward is not None else -1)
        await self.connection.execute(update(wards).where(wards.c.proxy_id == proxy).values(speaking=chosen))

    async def let_go(self, ward: Ward) -> None:
        """Nobody answers for them any longer."""
        await self.change(replace(ward, proxy=None, speaking=False))


def _values(ward: Ward) -> dict[str, Any]:
    return {
        "proxy_id": ward.proxy,
        "name": ward.name,
        "phone": ward.phone,
        "relation": ward.relation.value,
        "consent": ward.consent.value,
        "speaking": ward.speaking,
    }


def _ward(row: Row[Any]) -> Ward:
    at: datetime = row.at
    return Ward(
        resident=ResidentId(row.resident_id),
        proxy=ResidentId(row.proxy_id) if row.proxy_id is not None else None,
        name=row.name,
        phone=row.phone,
        relation=Relation(row.relation),
        consent=Given(row.consent),
        speaking=row.speaking,
        at=at,
    )
