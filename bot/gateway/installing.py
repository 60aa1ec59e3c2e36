"""Medsam on the home screen: the manifest, the worker that shows pushes, and a page for when there is no connection."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any, Final

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.gateway.sheets import Sheets
from bot.gateway.static_files import OWN

PAPER: Final = "#ffffff"
DEEP: Final = "#0b5f6b"  # of the icon
KEPT: Final = ("theme.css", "designsystemet.css", "chat.css", "icon.svg")  # what the offline page is made of
ICONS: Final = (
    ("icon.svg", "any", "any"),
    ("icon-192.png", "192x192", "any"),
    ("icon-512.png", "512x512", "any"),
    ("icon-maskable-512.png", "512x512", "maskable"),
)


class Installing:
    """Each answer is for one language, named in the query, so that it needs no cookie and may be kept."""

    def __init__(self, sheets: Sheets) -> None:
        self._sheets = sheets
        self._worker_source = (OWN / "worker.js").read_text("utf-8")

    def routes(self, guards: Sequence[Middleware]) -> list[BaseRoute]:
        return [
            Route("/manifest.webmanifest", self._manifest, middleware=guards),
            Route("/worker.js", self._worker, middleware=guards),
            Route("/offline", self._offline, middleware=guards),
            Route("/install", self._install, middleware=guards),
        ]

    async def _manifest(self, request: Request) -> Response:
        language = self._named(request)
        return _kept(json.dumps(self._manifest_of(language), ensure_ascii=False), "application/manifest+json")

    def _manifest_of(self, language: str) -> Mapping[str, Any]:
        """A web application manifest (W3C); the start address leads to the chat that this browser's cookie names."""
        word = self._sheets.texts.word
        icon = self._sheets.static.address
        return {
            "id": "/",
            "name": word(language, "gateway-title"),
            "short_name": word(language, "gateway-title"),
            "description": word(language, "gateway-welcome"),
            "lang": language,
            "start_url": "/",
            "scope": "/",
            "display": "standalone",
            "background_color": PAPER,
            "theme_color": DEEP,
            "icons": [{"src": icon(name), "sizes": sizes, "purpose": purpose} for name, sizes, purpose in ICONS],
        }

    async def _worker(self, request: Request) -> Response:
        """The service worker, told what to keep; it is new to a browser whenever any of that is."""
        language = self._named(request)
        page = f"/offline?language={language}"
        files = [self._sheets.static.address(name) for name in KEPT]
        offline = self._sheets.text("offline.html", language, {})
        told = {
            "store": "medsam-chat-" + sha256(f"{offline}{files}".encode()).hexdigest()[:12],
            "page": page,
            "files": files,
            "icon": self._sheets.static.address("icon-192.png"),
            "badge": self._sheets.static.address("badge.png"),
        }
        script = f"const told = {json.dumps(told)};\n{self._worker_source}"
        return Response(script, media_type="text/javascript", headers={"cache-control": "no-cache"})

    async def _offline(self, request: Request) -> Response:
        return self._sheets.html("offline.html", self._named(request))

    async def _install(self, request: Request) -> Response:
        return self._sheets.html("install.html", self._named(request))

    def _named(self, request: Request) -> str:
        return self._sheets.offered(request.query_params.get("language"))


def _kept(content: str, media_type: str) -> Response:
    return Response(content, media_type=media_type, headers={"cache-control": "public, max-age=3600"})
