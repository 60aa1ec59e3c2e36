"""One push to one browser, through the push service that this browser named."""

from __future__ import annotations

import base64
import json
import ssl
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto
from typing import Final

import aiohttp
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from py_vapid import Vapid02
from pywebpush import WebPusher
from yarl import URL

from bot.addresses import Allowed, forbidden, guarded, is_public, literal
from bot.clock import Clock
from bot.storage.gateway_subscriptions import Address

ENDPOINT_MOST: Final = 1000  # characters; those of today's browsers have about 200
POINT_BYTES: Final = 65  # an uncompressed point of P-256 (RFC 8291, 3.1)
SECRET_BYTES: Final = 16  # (RFC 8291, 3.2)
SIGNED_FOR: Final = timedelta(hours=1)  # 24 hours at most (RFC 8292, 2)
LONGEST_WAIT: Final = timedelta(hours=1)
_TIMEOUT: Final = aiohttp.ClientTimeout(total=20)


class Outcome(Enum):
    """What became of a push."""

    TAKEN = auto()  # the push service brings it to the browser
    GONE = auto()  # that browser is not told any more
    LATER = auto()  # it may go another time
    REFUSED = auto()  # it never goes


@dataclass(frozen=True, slots=True)
class Answer:
    """An outcome; ``wait`` is how long the push service wants to be left alone, where it said so."""

    outcome: Outcome
    wait: timedelta = timedelta()
    status: int | None = None


def new_key() -> str:
    """A private key to sign with, in base64url."""
    number = ec.generate_private_key(ec.SECP256R1()).private_numbers().private_value
    return _encoded(number.to_bytes(32, "big"))


def read_address(endpoint: str, p256dh: str, auth: str) -> Address | None:
    """What a browser gave out; None unless it is https to a name, and keys that can be encrypted for."""
    try:
        url = URL(endpoint)
        named = url.scheme == "https" and url.host and not url.user and literal(url.host) is None
        point, secret = _decoded(p256dh), _decoded(auth)
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
    except ValueError:
        return None
    if not named or len(endpoint) > ENDPOINT_MOST or len(point) != POINT_BYTES or len(secret) != SECRET_BYTES:
        return None
    return Address(endpoint, _encoded(point), _encoded(secret))


class Push:
    """Encrypts for the browser (RFC 8291), signs for the push service (RFC 8292), and posts (RFC 8030).

    ``key`` is one of ``new_key``; ``contact`` a mailto: or https: address at which push services reach the operator;
    ``clock`` tells the world's time, for signatures run out. ``allowed`` and ``tls`` say whom to trust.
    """

    def __init__(
        self,
        key: str,
        contact: str,
        clock: Clock,
        *,
        allowed: Allowed = is_public,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._vapid = Vapid02(
            Vapid02.from_raw(key.encode()).private_key, {"no-strict": True}
        )  # intranets have names too
        self._contact = contact
        self._clock = clock
        self._allowed = allowed
        self._tls = tls

    @property
    def public_key(self) -> str:
        """The key that browsers know us by, in base64url."""
        point: bytes = self._vapid.public_key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return _encoded(point)

    def client(self) -> aiohttp.ClientSession:
        """What ``send`` posts through; made within a running loop, and closed by whoever asked for it."""
        return aiohttp.ClientSession(connector=guarded(self._allowed), timeout=_TIMEOUT)

    async def send(
        self, client: aiohttp.ClientSession, address: Address, told: dict[str, str], *, lives: timedelta
    ) -> Answer:
        """Push once; the push service keeps it for as long as it ``lives`` when the browser is away."""
        body = self._encrypted(address, told)
        headers = {**self._signature(address), **_headers(lives)}
        try:
            async with client.post(
                address.endpoint, data=body, headers=headers, allow_redirects=False, ssl=self._tls or True
            ) as answer:
                return Answer(_outcome(answer.status), _wait(answer.headers.get("Retry-After", "")), answer.status)
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as trouble:
            return Answer(Outcome.GONE if forbidden(trouble) else Outcome.LATER)

    def _encrypted(self, address: Address, told: dict[str, str]) -> bytes:
        keys = {"p256dh": address.p256dh, "auth": address.auth}
        pusher = WebPusher({"endpoint": address.endpoint, "keys": keys})
        body: bytes = pusher.encode(json.dumps(told).encode())["body"]
        return body

    def _signature(self, address: Address) -> dict[str, str]:
        expires = int((self._clock.now() + SIGNED_FOR).timestamp())
        claims = {"aud": str(URL(address.endpoint).origin()), "exp": expires, "sub": self._contact}
        signed: dict[str, str] = self._vapid.sign(claims)
        return signed


def _headers(lives: timedelta) -> dict[str, str]:
    """A later push takes the place of an earlier one that has not arrived (RFC 8030, 5.4)."""
    seconds = str(int(lives.total_seconds()))
    return {
        "Content-Encoding": "aes128gcm",
        "Content-Type": "application/octet-stream",
        "TTL": seconds,
        "Topic": "news",
        "Urgency": "normal",
        "User-Agent": "Medsam",
    }


def _outcome(status: int) -> Outcome:
    """What an answer means (RFC 8030, 5, 7.3, 8.4)."""
    if status in (404, 410):
        return Outcome.GONE
    if status in (408, 429) or status >= 500:
        return Outcome.LATER
    return Outcome.TAKEN if 200 <= status < 300 else Outcome.REFUSED


def _wait(told: str) -> timedelta:
    """A Retry-After in seconds, bounded; one given as a date is not obeyed beyond our own pauses."""
    seconds = int(told) if told.isascii() and told.isdigit() and len(told) < 10 else 0
    return min(timedelta(seconds=seconds), LONGEST_WAIT)


def _encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def _decoded(text: str) -> bytes:
    """Base64url with or without padding; ValueError for anything else."""
    bare = text.rstrip("=")
    if len(bare) > 2 * POINT_BYTES or not bare.isascii():
        raise ValueError("no key")
    return base64.b64decode(bare + "=" * (-len(bare) % 4), altchars=b"-_", validate=True)
