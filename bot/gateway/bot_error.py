"""How the Bot API says no."""

from __future__ import annotations

from typing import Any

from bot.errors import MedsamError


class BotError(MedsamError):
    """An answer with ``ok`` false, in the words that Telegram uses; the client knows an error by them."""

    def __init__(self, code: int, description: str, **parameters: object) -> None:
        super().__init__(code, description, parameters)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """The answer as it travels."""
        answer: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        return answer | {"parameters": self.parameters} if self.parameters else answer


def bad_request(words: str) -> BotError:
    """400, with Telegram's prefix."""
    return BotError(400, f"Bad Request: {words}")
