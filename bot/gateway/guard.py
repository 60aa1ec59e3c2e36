"""Who may do what from a browser: the signed cookie, posts from our own pages only, the headers of every answer."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from itsdangerous import BadSignature, URLSafeSerializer
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

COOKIE: Final = "medsam_chat"
COOKIE_S: Final = 400 * 24 * 3600  # the longest that browsers keep one
HEADERS: Final = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; "
        "img-src 'self' data:; manifest-src 'self'; worker-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "geolocation=(self), camera=(), microphone=()",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}


class ChatCookie:
    """A browser is known by the number of its chat, signed: read it from a request, write it to an answer."""

    def __init__(self, key: bytes, *, secure: bool) -> None:
        self._serializer = URLSafeSerializer(key, salt="gateway-chat")
        self._secure = secure

    def read(self, request: Request) -> int | None:
        """The chat of this browser; None for a stranger and for a cookie that we did not sign."""
        try:
            chat_id = self._serializer.loads(request.cookies.get(COOKIE, ""))
        except BadSignature:
            return None
        return chat_id if isinstance(chat_id, int) else None

    def write(self, response: Response, chat_id: int) -> None:
        response.set_cookie(
            COOKIE,
            str(self._serializer.dumps(chat_id)),
            max_age=COOKIE_S,
            secure=self._secure,
            httponly=True,
            samesite="lax",
        )


class OwnPagesOnly:
    """Refuses a post that another site's page makes a browser send, with 403."""

    def __init__(self, app: ASGIApp, public_url: str) -> None:
        self._app = app
        self._public = urlsplit(public_url).netloc.lower()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] not in ("GET", "HEAD") and not self._is_own(scope):
            raise HTTPException(403)
        await self._app(scope, receive, send)

    def _is_own(self, scope: Scope) -> bool:
        """By ``Sec-Fetch-Site``, else by ``Origin``; what sends neither is no browser that could be misled."""
        headers = HTTPConnection(scope).headers
        site = headers.get("sec-fetch-site")
        if site is not None:
            return site in ("same-origin", "none")
        origin = headers.get("origin")
        if origin is None:
            return True
        return urlsplit(origin).netloc.lower() in {self._public, headers.get("host", "").lower()} - {""}


class SafeHeaders:
    """Adds to every answer what keeps a page to itself."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("cache-control", "no-store")
            await send(message)

        await self._app(scope, receive, with_headers)
