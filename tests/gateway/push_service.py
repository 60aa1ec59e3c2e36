"""A push service on this machine, over https, that reads what it is given as strictly as the real ones."""

from __future__ import annotations

import base64
import json
import ssl
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import http_ece
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from cryptography.x509.oid import NameOID
from py_vapid import Vapid02

from bot.addresses import Address
from bot.clock import Clock
from bot.gateway.push import Push, new_key

KEY: Final = new_key()
CONTACT: Final = "mailto:it@kommune.no"
BODY_MOST: Final = 4096  # bytes (RFC 8030, 7.2)


@dataclass
class Device:
    """A browser that can be pushed to: what it keeps to itself, and what it gives out."""

    name: str
    endpoint: str
    private: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    secret: bytes = b"sixteen bytes ok"

    @property
    def given_out(self) -> dict[str, str]:
        point = self.private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return {"endpoint": self.endpoint, "p256dh": encoded(point), "auth": encoded(self.secret)}


@dataclass
class Taken:
    """A push as it arrived."""

    name: str
    told: dict[str, str]
    lives_s: int
    topic: str


@dataclass
class PushService:
    """``refusals`` are answered first, in their order; else what is right is taken with 201."""

    folder: Path
    origin: str = ""
    devices: dict[str, Device] = field(default_factory=dict)
    refusals: deque[tuple[int, dict[str, str]]] = field(default_factory=deque)
    asked: int = 0
    taken: list[Taken] = field(default_factory=list)

    def device(self, name: str) -> Device:
        """A browser that this service knows."""
        made = self.devices[name] = Device(name, f"{self.origin}/push/{name}")
        return made

    def push(self) -> Push:
        """Who pushes to it: only to this machine, and trusting its certificate."""
        return Push(
            KEY, CONTACT, Clock(), allowed=_is_here, tls=ssl.create_default_context(cafile=self.folder / "c.pem")
        )

    async def answer(self, request: web.Request) -> web.Response:
        self.asked += 1
        if self.refusals:
            status, headers = self.refusals.popleft()
            return web.Response(status=status, headers=headers)
        device = self.devices.get(request.match_info["name"])
        if device is None:
            return web.Response(status=410)
        body = await request.read()
        if len(body) > BODY_MOST:
            return web.Response(status=413)
        if not self._is_signed(request.headers.get("Authorization", "")):
            return web.Response(status=403)
        if request.headers.get("Content-Encoding") != "aes128gcm" or "TTL" not in request.headers:
            return web.Response(status=400)
        told = http_ece.decrypt(body, private_key=device.private, auth_secret=device.secret, version="aes128gcm")
        lives, topic = int(request.headers["TTL"]), request.headers["Topic"]
        self.taken.append(Taken(device.name, json.loads(told), lives, topic))
        return web.Response(status=201)

    def _is_signed(self, header: str) -> bool:
        """RFC 8292: by our key, for this service, and for a day at most."""
        if not Vapid02.verify(header):
            return False
        signed = dict(part.split("=", 1) for part in header.removeprefix("vapid ").split(","))
        claims: dict[str, Any] = json.loads(decoded(signed["t"].split(".")[1]))
        left = datetime.fromtimestamp(claims["exp"], UTC) - Clock().now()
        return (
            claims["aud"] == self.origin
            and claims["sub"] == CONTACT
            and signed["k"] == self.push().public_key
            and timedelta() < left <= timedelta(days=1)
        )


def encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _is_here(address: Address) -> bool:
    return address.is_loopback


@asynccontextmanager
async def push_service(folder: Path) -> AsyncIterator[PushService]:
    """Serving until the block is left; ``folder`` takes its certificate."""
    service = PushService(folder)
    app = web.Application()
    app.router.add_post("/push/{name}", service.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "localhost", 0, ssl_context=_certified(folder))
    await site.start()
    (address, *_) = runner.addresses
    service.origin = f"https://localhost:{address[1]}"
    try:
        yield service
    finally:
        await runner.cleanup()


def _certified(folder: Path) -> ssl.SSLContext:
    """A certificate for ``localhost`` that is good for an hour."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = Clock().now()
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    (folder / "c.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
    (folder / "k.pem").write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "c.pem", folder / "k.pem")
    return context
