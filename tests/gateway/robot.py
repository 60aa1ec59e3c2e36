"""A bot that calls methods as any HTTP client would."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx

from tests.gateway.person import Person
from tests.gateway.street import Street


@dataclass
class Robot:
    """Knows how a method is called, and no more."""

    place: Street
    client: httpx.AsyncClient

    async def calls(self, method: str, **parameters: object) -> dict[str, Any]:
        form = {name: value if isinstance(value, str) else json.dumps(value) for name, value in parameters.items()}
        answer = await self.client.post(self.place.method + method, data=form)
        body: dict[str, Any] = answer.json()
        assert answer.status_code == body.get("error_code", 200)
        return body

    async def does(self, method: str, **parameters: object) -> Any:
        """The result of a call that succeeds."""
        body = await self.calls(method, **parameters)
        assert body["ok"] is True, body
        return body["result"]

    async def refused(self, method: str, **parameters: object) -> tuple[int, str]:
        """The code and the words of a call that is refused."""
        body = await self.calls(method, **parameters)
        assert body["ok"] is False, body
        return body["error_code"], body["description"]

    async def meets(self, somebody: Person) -> int:
        """Let somebody start, and take in all that was said so far; their chat."""
        await somebody.browser.post("/chat/start", follow_redirects=False)
        (update,) = await self.does("getUpdates", offset=-1)
        await self.does("getUpdates", offset=update["update_id"] + 1)
        chat_id: int = update["message"]["chat"]["id"]
        return chat_id

    async def hears(self) -> dict[str, Any]:
        """The one update that waits, confirmed."""
        (update,) = await self.does("getUpdates", timeout=5)
        await self.does("getUpdates", offset=update["update_id"] + 1)
        heard: dict[str, Any] = update
        return heard


@asynccontextmanager
async def robot(place: Street) -> AsyncIterator[Robot]:
    """A robot at that street."""
    async with httpx.AsyncClient(timeout=70) as client:
        yield Robot(place, client)
