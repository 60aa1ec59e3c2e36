"""The one web application: the pages it is given, the webhook and the health checks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.storage import Storage
from bot.web.health import Alive, Health
from bot.web.webhook import Accept, Webhook

HEADERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "cache-control": "no-store",
        "content-security-policy": "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
        "referrer-policy": "same-origin",
        "x-content-type-options": "nosniff",
    }
)


def web_application(
    pages: Sequence[BaseRoute],
    *,
    storage: Storage,
    accept: Accept | None = None,
    webhook_secret: str = "",
    alive: Alive = MappingProxyType({}),
) -> Starlette:
    """Serve ``pages`` beside ``/healthz`` and ``/readyz``; with ``accept`` the webhook too.

    ``alive`` tells by name whether each loop that the work needs still runs. A page's own headers
    win over the strict ones that every answer gets here.
    """
    webhook = Webhook(accept, webhook_secret).routes() if accept is not None else []
    return Starlette(
        routes=[*Health(storage, alive).routes(), *webhook, *pages], middleware=[Middleware(StrictHeaders)]
    )


class StrictHeaders:
    """What holds for an answer that says nothing else, such as 404."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, with_headers)
