"""Files and addresses are opened within bounds, and nobody can have us ask our own network."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from ipaddress import ip_address
from pathlib import Path
from time import monotonic

import pytest
from aiohttp import web

from bot.addresses import is_public
from bot.errors import Unreadable
from bot.importers.opening import Bounds, opened

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]
SMALL = Bounds(bytes_most=1_000_000, seconds=5, silent_seconds=1)


INSIDE = [
    *("127.0.0.1", "10.1.2.3", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "240.0.0.1"),
    *("::1", "::", "fe80::1", "fc00::1", "ff02::1", "fec0::1"),
    *("::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "2001:0:a00:1::", "::7f00:1"),  # hold an address inside
]


def anywhere(_address: object) -> bool:
    """Allows the loopback address that the servers of these tests listen on."""
    return True


@asynccontextmanager
async def server(handler: Handler) -> AsyncIterator[str]:
    """A real server with one answer; its address."""
    runner = web.ServerRunner(web.Server(handler), shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def reason_of(named: str, bounds: Bounds = SMALL, *, guarded: bool = False) -> tuple[str, str]:
    """Why it is not opened."""
    with pytest.raises(Unreadable) as unreadable:
        await (opened(named, bounds) if guarded else opened(named, bounds, allowed=anywhere))
    return unreadable.value.reason, unreadable.value.detail


async def test_what_a_server_answers_is_the_content() -> None:
    async def answer(request: web.BaseRequest) -> web.Response:
        return web.Response(body=f"{request.path} {request.headers['Accept-Encoding']}".encode())

    async with server(answer) as address:
        assert await opened(f"{address}/feed.ics", SMALL, allowed=anywhere) == b"/feed.ics identity"


async def test_a_redirect_is_followed_but_not_for_ever() -> None:
    async def answer(request: web.BaseRequest) -> web.Response:
        if request.path == "/once":
            raise web.HTTPFound("/there")
        if request.path == "/there":
            return web.Response(body=b"found")
        raise web.HTTPFound(request.path)

    async with server(answer) as address:
        assert await opened(f"{address}/once", SMALL, allowed=anywhere) == b"found"
        assert await reason_of(f"{address}/round") == ("too-many-redirects", "5")


async def test_a_feed_of_two_gigabytes_is_cut_off_early() -> None:
    sent = 0

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        nonlocal sent
        stream = web.StreamResponse()
        await stream.prepare(request)
        for _ in range(2_000):
            await stream.write(b"x" * 1_000_000)
            sent += 1
        return stream

    async with server(answer) as address:
        assert await reason_of(address) == ("too-large", "1 MB")
    assert sent < 20


async def test_a_feed_that_says_it_is_too_large_is_not_read() -> None:
    async def answer(_request: web.BaseRequest) -> web.Response:
        return web.Response(body=b"x" * 1_000_001)

    async with server(answer) as address:
        assert await reason_of(address) == ("too-large", "1 MB")


async def test_a_packed_feed_is_measured_unpacked() -> None:
    async def answer(_request: web.BaseRequest) -> web.Response:
        packed = web.Response(body=b"x" * 3_000_000)
        packed.enable_compression(web.ContentCoding.gzip)
        packed._compression_force = web.ContentCoding.gzip
        return packed

    async with server(answer) as address:
        assert await reason_of(address) == ("too-large", "1 MB")


async def test_a_feed_that_hangs_is_given_up() -> None:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        stream = web.StreamResponse()
        await stream.prepare(request)
        await stream.write(b"BEGIN:VCALENDAR")
        await asyncio.sleep(30)
        return stream

    begun = monotonic()
    async with server(answer) as address:
        assert (await reason_of(address))[0] in {"no-answer", "too-slow"}
    assert monotonic() - begun < 5


async def test_a_feed_that_drips_is_given_up() -> None:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        stream = web.StreamResponse()
        await stream.prepare(request)
        for _ in range(100):
            await stream.write(b"x")
            await asyncio.sleep(0.2)
        return stream

    async with server(answer) as address:
        assert await reason_of(address, Bounds(seconds=1.5, silent_seconds=1)) == ("too-slow", "1.5 s")


async def test_an_answer_that_is_no_content_is_told() -> None:
    async def answer(_request: web.BaseRequest) -> web.Response:
        return web.Response(status=404)

    async with server(answer) as address:
        assert await reason_of(address) == ("no-answer", "404")
    assert await reason_of(address) == ("no-answer", "ClientConnectorError")


@pytest.mark.parametrize(
    "named",
    [
        "http://127.0.0.1:1/",
        "http://localhost:1/",
        "http://2130706433:1/",
        "http://0x7f.1:1/",
        "http://[::1]:1/",
        "http://[::ffff:127.0.0.1]:1/",
        "http://[64:ff9b::7f00:1]:1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://user:word@192.0.2.1/",
        "webcal://127.0.0.1:1/",
        "ftp://example.org/feed.ics",
        "file:///etc/passwd",
        "gopher://127.0.0.1/",
        "http:///feed",
    ],
)
async def test_our_own_network_is_never_asked(named: str) -> None:
    assert (await reason_of(named, guarded=True))[0] == "forbidden-address"


async def test_a_redirect_into_our_own_network_is_not_followed() -> None:
    asked: list[str] = []

    async def answer(request: web.BaseRequest) -> web.Response:
        asked.append(request.path)
        raise web.HTTPFound("http://169.254.169.254/secret")

    def only_the_server(address: object) -> bool:
        return str(address) == "127.0.0.1"

    async with server(answer) as address:
        with pytest.raises(Unreadable, match="forbidden-address"):
            await opened(address, SMALL, allowed=only_the_server)
    assert asked == ["/"]


@pytest.mark.parametrize("address", INSIDE)
def test_an_address_that_leads_inside_is_not_public(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize("address", ["1.1.1.1", "193.0.6.139", "2606:4700::1111", "::ffff:1.1.1.1"])
def test_an_address_of_the_open_internet_is_public(address: str) -> None:
    assert is_public(ip_address(address))


async def test_a_file_is_opened_or_told_to_be_missing_or_too_large(tmp_path: Path) -> None:
    (tmp_path / "small.csv").write_bytes(b"title\n")
    (tmp_path / "large.csv").write_bytes(b"x" * 1_000_001)

    assert await opened("small.csv", SMALL, folder=tmp_path) == b"title\n"
    assert await reason_of(str(tmp_path / "large.csv")) == ("too-large", "1 MB")
    assert await reason_of(str(tmp_path / "none.csv")) == ("no-file", "none.csv: FileNotFoundError")
    assert await reason_of(str(tmp_path)) == ("no-file", tmp_path.name)
