"""Where Telegram delivers updates: stored first, acknowledged then."""

from __future__ import annotations

import hmac
import logging
from collections.abc import Awaitable, Callable
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.domain.resident import Channel
from bot.errors import Unreadable
from bot.services.inbox import LARGEST_BODY, Receipt

log = logging.getLogger(__name__)

PATH: Final = "/telegram"
SECRET_HEADER: Final = "x-telegram-bot-api-secret-token"  # its name, not a secret  # noqa: S105
RETRY_AFTER_S: Final = 5

Accept = Callable[[Channel, bytes], Awaitable[Receipt]]


class Webhook:
    """Takes in what brings the secret that Telegram was told.

    Answers 200 once the update is stored or was before, 401 without the secret, 413 above the
    largest body, 400 to what is no update, and 503 with Retry-After when too many wait.
    """

    def __init__(self, accept: Accept, secret: str) -> None:
        if not secret:
            raise ValueError("without a secret anybody could bring updates")
        self._accept = accept
        self._secret = secret.encode()

    def routes(self) -> list[Route]:
        return [Route(PATH, self._take, methods=["POST"])]

    async def _take(self, request: Request) -> Response:
        if not self._is_telegram(request):
            return Response(status_code=401)
        body = await _bounded(request)
        if body is None:
            return Response(status_code=413)
        try:
            receipt = await self._accept(Channel.TELEGRAM, body)
        except Unreadable as unreadable:
            log.warning("no update: %s", unreadable.reason)
            return Response(status_code=400)
        if receipt is Receipt.FULL:
            return Response(status_code=503, headers={"retry-after": str(RETRY_AFTER_S)})
        return Response()

    def _is_telegram(self, request: Request) -> bool:
        brought = request.headers.get(SECRET_HEADER, "").encode("latin-1")
        return hmac.compare_digest(brought, self._secret)


async def _bounded(request: Request) -> bytes | None:
    """The body, or None as soon as it is larger than any update: no more of it is read."""
    told = request.headers.get("content-length", "")
    if told.isdecimal() and int(told) > LARGEST_BODY:
        return None
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_BODY:
            return None
    return bytes(body)
