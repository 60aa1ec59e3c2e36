"""Names for taps on buttons: each says whose it is and when it was, and cannot be made up."""

from __future__ import annotations

import hmac
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Final

ANSWERABLE: Final = timedelta(minutes=15)


class Taps:
    """Callback query ids, signed, so that they outlive a restart without being stored."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def name(self, chat_id: int, number: int, now: datetime) -> str:
        """An id for a tap; ``number`` makes it the only one."""
        told = f"{chat_id:x}.{int(now.timestamp()):x}.{number:x}"
        return f"{told}.{self._sign(told)}"

    def chat_of(self, name: str, now: datetime) -> int | None:
        """The chat that was tapped in; None when the name is forged or too old to be answered."""
        told, _, signature = name.rpartition(".")
        if not hmac.compare_digest(self._sign(told).encode(), signature.encode()):
            return None
        chat_id, seconds, _number = (int(part, 16) for part in told.split("."))
        tapped = datetime.fromtimestamp(seconds, UTC)
        return chat_id if now - tapped <= ANSWERABLE else None

    def instance(self, chat_id: int) -> str:
        """The ``chat_instance``: the same for every tap in one chat, and not its number."""
        return str(int(self._sign(f"instance.{chat_id}"), 16))

    def _sign(self, told: str) -> str:
        return hmac.new(self._key, b"tap." + told.encode(), sha256).hexdigest()[:24]
