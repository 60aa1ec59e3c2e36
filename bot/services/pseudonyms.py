"""A person's name in the counts: stable within one study, told to nobody, and no way back."""

from __future__ import annotations

import hashlib
import hmac
from typing import Final

from bot.domain.resident import ResidentId

STUDY: Final = "main"


class Pseudonyms:
    """Made with a key that only the operator holds."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def of(self, resident: ResidentId, study: str = STUDY) -> str:
        """The pseudonym in that study: 128 bits of HMAC-SHA-256, in hexadecimal."""
        return hmac.new(self._key, f"{study}:{resident}".encode(), hashlib.sha256).hexdigest()[:32]
