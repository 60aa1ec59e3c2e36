"""Whether the process serves, and whether it can do its work, for those who watch over it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.storage import Storage

log = logging.getLogger(__name__)

DATABASE_ANSWERS_WITHIN_S: Final = 3.0

Alive = Mapping[str, Callable[[], bool]]


class Health:
    """``/healthz`` answers 200 while the process serves, ``/readyz`` only when all its parts work, else 503."""

    def __init__(self, storage: Storage, alive: Alive) -> None:
        self._storage = storage
        self._alive = alive

    def routes(self) -> list[Route]:
        return [Route("/healthz", self._serves), Route("/readyz", self._is_ready)]

    async def _serves(self, _request: Request) -> Response:
        return PlainTextResponse("ok")

    async def _is_ready(self, _request: Request) -> Response:
        parts = {"database": await self._database_answers()}
        parts |= {name: is_alive() for name, is_alive in self._alive.items()}
        return JSONResponse(parts, 200 if all(parts.values()) else 503)

    async def _database_answers(self) -> bool:
        """Whether a table can be read; the reason why not goes into the log, not to whoever asks."""
        try:
            async with asyncio.timeout(DATABASE_ANSWERS_WITHIN_S), self._storage.read() as town:
                await town.variables.get("")
        except Exception:  # whatever it is, the database cannot be worked with
            log.warning("the database does not answer", exc_info=True)
            return False
        return True
