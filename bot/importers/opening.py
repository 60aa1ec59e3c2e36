"""A file, or an address on the web, becomes bytes: bounded in size and time, and never from inside our own network."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from bot.errors import Unreadable

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Allowed = Callable[[Address], bool]

REDIRECTS_MOST: Final = 5
REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_MISLEADING: Final = tuple(  # global by name, but they lead to an IPv4 address that is written inside them
    ipaddress.ip_network(one) for one in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32", "::/96")
)


@dataclass(frozen=True, slots=True)
class Bounds:
    """What fetching one file may take."""

    bytes_most: int = 20_000_000
    seconds: float = 60.0
    silent_seconds: float = 20.0  # between two pieces


def is_public(address: Address) -> bool:
    """Whether an address is one of the open internet, and not a way back into a network of our own."""
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return is_public(address.ipv4_mapped)
        if any(address in network for network in _MISLEADING) or address.is_site_local:
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved


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
        cause = getattr(trouble, "os_error", trouble)  # aiohttp wraps what the resolver raises
        if isinstance(cause, _Forbidden | aiohttp.InvalidURL):
            raise Unreadable("forbidden-address", detail=str(cause)) from None
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


class _Forbidden(OSError):
    """An address that nobody outside may have us ask."""


class _Guard(AbstractResolver):
    """Gives only allowed addresses; since it gives what is connected to, a name cannot change in between."""

    def __init__(self, allowed: Allowed) -> None:
        self._allowed = allowed
        self._resolver = aiohttp.ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = await self._resolver.resolve(host, port, family)
        return [one for one in found if self._allowed(_address(one["host"]))] or _forbid(host)

    async def close(self) -> None:
        await self._resolver.close()


def _address(text: str) -> Address:
    return ipaddress.ip_address(text.partition("%")[0])


def _forbid(host: str) -> list[ResolveResult]:
    raise _Forbidden(host)


async def _fetched(address: str, bounds: Bounds, allowed: Allowed) -> bytes:
    connector = aiohttp.TCPConnector(resolver=_Guard(allowed), use_dns_cache=False)
    silence = aiohttp.ClientTimeout(total=bounds.seconds, sock_read=bounds.silent_seconds)
    headers = {"Accept-Encoding": "identity", "User-Agent": "Medsam"}
    async with aiohttp.ClientSession(connector=connector, timeout=silence, headers=headers) as session:
        url = URL(address)
        for _ in range(REDIRECTS_MOST + 1):
            _check(url, allowed)
            async with session.get(url, allow_redirects=False) as answer:
                if answer.status not in REDIRECTS:
                    return await _body(answer, bounds)
                url = url.join(URL(answer.headers.get("Location", "")))
        raise Unreadable("too-many-redirects", detail=str(REDIRECTS_MOST))


def _check(url: URL, allowed: Allowed) -> None:
    """The scheme, and an address written in numbers, which is never looked up."""
    if url.scheme not in ("http", "https") or not url.host or url.user:
        raise _Forbidden(url.scheme if url.host and not url.user else "")
    try:
        literal = _address(url.host)
    except ValueError:
        return
    if not allowed(literal):
        raise _Forbidden(url.host)


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
