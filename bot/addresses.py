"""Which network addresses we let ourselves be sent to by what others wrote: none inside our own network."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from typing import Final

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Allowed = Callable[[Address], bool]

_MISLEADING: Final = tuple(  # global by name, but they lead to an IPv4 address that is written inside them
    ipaddress.ip_network(one) for one in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32", "::/96")
)


class ForbiddenAddress(OSError):
    """An address that nobody outside may have us ask."""


def is_public(address: Address) -> bool:
    """Whether an address is one of the open internet, and not a way back into a network of our own."""
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return is_public(address.ipv4_mapped)
        if any(address in network for network in _MISLEADING) or address.is_site_local:
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved


def literal(host: str) -> Address | None:
    """The address that a host is written as; None for a name."""
    try:
        return ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return None


def check(url: URL, allowed: Allowed) -> None:
    """ForbiddenAddress unless it is http or https to a name, or to an address in numbers that is allowed.

    Numbers are never looked up, so the connector's resolver does not see them.
    """
    if url.scheme not in ("http", "https") or not url.host or url.user:
        raise ForbiddenAddress(url.scheme if url.host and not url.user else "")
    numbers = literal(url.host)
    if numbers is not None and not allowed(numbers):
        raise ForbiddenAddress(url.host)


def guarded(allowed: Allowed) -> aiohttp.TCPConnector:
    """Connects to allowed addresses only, whatever a name leads to; made within a running loop."""
    return aiohttp.TCPConnector(resolver=_Guard(allowed), use_dns_cache=False)


def forbidden(trouble: Exception) -> bool:
    """Whether an address was refused; aiohttp wraps what the resolver raises."""
    return isinstance(getattr(trouble, "os_error", trouble), ForbiddenAddress | aiohttp.InvalidURL)


class _Guard(AbstractResolver):
    """Gives only allowed addresses; since it gives what is connected to, a name cannot change in between."""

    def __init__(self, allowed: Allowed) -> None:
        self._allowed = allowed
        self._resolver = aiohttp.ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = await self._resolver.resolve(host, port, family)
        return [one for one in found if self._is_allowed(one["host"])] or _forbid(host)

    def _is_allowed(self, host: str) -> bool:
        address = literal(host)
        return address is not None and self._allowed(address)

    async def close(self) -> None:
        await self._resolver.close()


def _forbid(host: str) -> list[ResolveResult]:
    raise ForbiddenAddress(host)
