"""A web server within a running loop; when to stop is for others to say."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import uvicorn
from starlette.types import ASGIApp

FINISHES_WITHIN_S: Final = 10
LARGEST_HEAD: Final = 32_768  # bytes of request line and headers
BACKLOG: Final = 1024


def listen(host: str, port: int) -> socket.socket:
    """A socket that takes connections from now on; port 0 is any free one. OSError when it is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(BACKLOG)
    except OSError:
        listening.close()
        raise
    return listening


class WebServer:
    """Serves ``application`` on a listening socket.

    ``proxies`` are addresses, with commas, whose X-Forwarded-… headers are believed; nobody's if empty.
    """

    def __init__(self, application: ASGIApp, listening: socket.socket, *, proxies: str = "") -> None:
        self.port: int = listening.getsockname()[1]
        self._listening = listening
        self._server = _Server(
            uvicorn.Config(
                application,
                access_log=False,  # paths and addresses say who spoke when
                date_header=True,
                forwarded_allow_ips=proxies,
                h11_max_incomplete_event_size=LARGEST_HEAD,
                http="h11",
                lifespan="off",
                log_config=None,
                proxy_headers=bool(proxies),
                server_header=False,
                timeout_graceful_shutdown=FINISHES_WITHIN_S,
                ws="none",
            )
        )

    async def run(self) -> None:
        """Serve until told to stop, and finish what has begun."""
        try:
            await self._server.serve(sockets=[self._listening])
        finally:
            self._listening.close()

    def stop(self) -> None:
        """Take no new requests, finish those that have begun, and let ``run`` return."""
        self._server.should_exit = True


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals are for whoever runs several servers in one process."""
        yield
