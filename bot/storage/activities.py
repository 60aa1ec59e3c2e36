"""Activities as their sources tell them."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncConnection


class Activities:
    """What happens, by source."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection
