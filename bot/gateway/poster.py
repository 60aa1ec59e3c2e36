"""A poster to be printed: codes that lead to the chat, and say where they hang."""

from __future__ import annotations

from typing import NamedTuple

from bot.domain.municipality import Municipality
from bot.gateway.passages import drawn
from bot.gateway.sheets import Sheets


class Way(NamedTuple):
    """One way into the chat: ``browser`` or ``telegram``, its link, and the link drawn."""

    channel: str
    link: str
    code: str


def poster(
    sheets: Sheets, municipality: Municipality, start: str, *, language: str, public_url: str, telegram: str
) -> str:
    """The poster as a page of its own, without any other file.

    ``start`` is what a deep link names; ``public_url`` and ``telegram``, the name of the bot there, may be empty.
    """
    links = {
        "browser": f"{public_url.rstrip('/')}/c/{start}" if public_url else "",
        "telegram": f"https://t.me/{telegram}?start={start}" if telegram else "",
    }
    ways = [Way(channel, link, drawn(link)) for channel, link in links.items() if link]
    return sheets.text("poster.html", language, {"municipality": municipality.name, "ways": ways})
