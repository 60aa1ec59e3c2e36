"""The files that the pages are made of: our own and, from node_modules, those listed here and no others."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple

from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.settings import ROOT

OWN: Final = Path(__file__).parent / "static"
MODULES: Final = ROOT / "node_modules"
_INTER: Final = "@fontsource-variable/inter"
_ALPHABETS: Final = ("latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "greek-ext", "vietnamese")
ICONS: Final = (
    "icon.svg",
    "icon-192.png",
    "icon-512.png",
    "icon-maskable-512.png",
    "apple-touch-icon.png",
    "badge.png",
)
FILES: Final = {
    "chat.css": OWN / "chat.css",
    "chat.js": OWN / "chat.js",
    "device.js": OWN / "device.js",
    **{name: OWN / name for name in ICONS},
    "htmx.js": MODULES / "htmx.org/dist/htmx.min.js",
    "designsystemet.css": MODULES / "@digdir/designsystemet-css/dist/src/index.css",
    "theme.css": MODULES / "@digdir/designsystemet-css/dist/theme/designsystemet.css",
    "inter.css": MODULES / _INTER / "wght.css",
    **{
        f"files/inter-{alphabet}-wght-normal.woff2": MODULES / _INTER / f"files/inter-{alphabet}-wght-normal.woff2"
        for alphabet in _ALPHABETS
    },
}
_TYPES: Final = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
}


class _File(NamedTuple):
    content: bytes
    media_type: str
    version: str


class StaticFiles:
    """Reads every file once; ``address`` changes with what is in it, so that a browser may keep it."""

    def __init__(self) -> None:
        self._files = {name: _read(path) for name, path in FILES.items()}

    def address(self, name: str) -> str:
        return f"/static/{name}?v={self._files[name].version}"

    def routes(self, guards: Sequence[Middleware]) -> list[BaseRoute]:
        return [Route("/static/{name:path}", self._serve, middleware=guards)]

    async def _serve(self, request: Request) -> Response:
        file = self._files.get(request.path_params["name"])
        if file is None:
            raise HTTPException(404)
        return Response(file.content, media_type=file.media_type, headers={"cache-control": "public, max-age=604800"})


def _read(path: Path) -> _File:
    content = path.read_bytes()
    return _File(content, _TYPES[path.suffix], sha256(content).hexdigest()[:12])
