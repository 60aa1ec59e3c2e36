"""A file, or an address on the web, becomes bytes: bounded in size and time, and never from inside our own network."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import aiohttp
from yarl import URL

from bot.addresses import Allowed, check, forbidden, guarded, is_public
from bot.errors import Unreadable

REDIRECTS_MOST: Final = 5
REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Bounds:
    """What fetching one file may take."""

    bytes_most: int = 20_000_000
    seconds: float = 60.0
    silent_seconds: float = 20.0  # between two pieces


async def opened(
    named: str, bounds: Bounds | None = None, *, folder: Path | None = None, allowed: Allowed = is_public
) -> bytes:
    """The content of a file or of what an http, https or webcal address answers.

    ``folder`` is where a relative path begins. Unreadable when it is too large or too slow, is not there, or lies at
    an address that is not ``allowed``.
    """
    bounds = bounds or Bounds()
    scheme, mark, rest = named.partition("://")
    if not mark:
        return await asyncio.to_thread(_file, (folder or Path()) / named, bounds)
    if scheme.lower() in ("webcal", "webcals"):
        named = f"https://{rest}"
    try:
        async with asyncio.timeout(bounds.seconds):
            return await _fetched(named, bounds, allowed)
    except TimeoutError:
        raise Unreadable("too-slow", detail=f"{bounds.seconds:g} s") from None
    except (aiohttp.ClientError, OSError, ValueError) as trouble:
        if forbidden(trouble):
            raise Unreadable("forbidden-address", detail=str(getattr(trouble, "os_error", trouble))) from None
        raise Unreadable("no-answer", detail=type(trouble).__name__) from None


def _file(path: Path, bounds: Bounds) -> bytes:
    try:
        with path.open("rb") as stream:
            content = stream.read(bounds.bytes_most + 1)
    except IsADirectoryError:
        raise Unreadable("no-file", detail=path.name) from None
    except OSError as trouble:
        raise Unreadable("no-file", detail=f"{path.name}: {type(trouble).__name__}") from None
    if len(content) > bounds.bytes_most:
        raise Unreadable("too-large", detail=f"{bounds.bytes_most // 1_000_000} MB")
    return content


async def _fetched(address: str, bounds: Bounds, allowed: Allowed) -> bytes:
    silence = aiohttp.ClientTimeout(total=bounds.seconds, sock_read=bounds.silent_seconds)
    headers = {"Accept-Encoding": "identity", "User-Agent": "Medsam"}
    async with aiohttp.ClientSession(connector=guarded(allowed), timeout=silence, headers=headers) as session:
        url = URL(address)
        for _ in range(REDIRECTS_MOST + 1):
            check(url, allowed)
            async with session.get(url, allow_redirects=False) as answer:
                if answer.status not in REDIRECTS:
                    return await _body(answer, bounds)
                url = url.join(URL(answer.headers.get("Location", "")))
        raise Unreadable("too-many-redirects", detail=str(REDIRECTS_MOST))


async def _body(answer: aiohttp.ClientResponse, bounds: Bounds) -> bytes:
    if answer.status != 200:
        raise Unreadable("no-answer", detail=str(answer.status))
    too_large = Unreadable("too-large", detail=f"{bounds.bytes_most // 1_000_000} MB")
    if (answer.content_length or 0) > bounds.bytes_most:
        raise too_large
    pieces = bytearray()
    async for piece in answer.content.iter_chunked(64 * 1024):
        pieces += piece
        if len(pieces) > bounds.bytes_most:
            raise too_large
    return bytes(pieces)
