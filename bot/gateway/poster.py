"""A poster to be printed: codes that lead to the chat, and say where they hang."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from bot.errors import MedsamError
from bot.gateway.passages import drawn
from bot.gateway.sheets import Sheets
from bot.services.municipalities import Municipalities

TELEGRAM_NAME: Final = re.compile(r"\w{5,32}", re.ASCII)


class NoPoster(MedsamError):
    """What was asked for cannot be: ``option`` names it, ``detail`` what it may be."""

    def __init__(self, option: str, detail: str) -> None:
        super().__init__(option, detail)
        self.option = option
        self.detail = detail


class Way(NamedTuple):
    """One way into the chat: ``browser`` or ``telegram``, its link, and the link drawn."""

    channel: str
    link: str
    code: str


def poster(
    sheets: Sheets, municipalities: Municipalities, start: str, *, public_url: str, telegram: str, language: str
) -> str:
    """The poster as a page of its own, without any other file; NoPoster where it would lead nowhere.

    ``start`` is what a deep link names. ``public_url`` or ``telegram``, the name of the bot there, may be empty,
    and so may ``language``, which is then the municipality's.
    """
    found = municipalities.source(start)
    if found is None:
        raise NoPoster("START", ", ".join(_starts(municipalities)))
    municipality, _ = found
    spoken = language or municipality.language
    if spoken not in sheets.texts.languages:
        raise NoPoster("--language", ", ".join(sheets.texts.languages))
    facts = {"municipality": municipality.name, "ways": _ways(start, public_url, telegram.removeprefix("@"))}
    return sheets.text("poster.html", spoken, facts)


def _starts(municipalities: Municipalities) -> list[str]:
    """Everything that a deep link may name."""
    return ["-".join(filter(None, (one.slug, source))) for one in municipalities.all for source in ("", *one.sources)]


def _ways(start: str, public_url: str, telegram: str) -> list[Way]:
    if telegram and not TELEGRAM_NAME.fullmatch(telegram):
        raise NoPoster("--telegram", "the name that @BotFather gave, such as medsam_arendal_bot")
    if not (public_url or telegram):
        raise NoPoster("MEDSAM_PUBLIC_URL or --telegram", "one of them is what the code leads to")
    links = {
        "browser": f"{public_url.rstrip('/')}/c/{start}" if public_url else "",
        "telegram": f"https://t.me/{telegram}?start={start}" if telegram else "",
    }
    return [Way(channel, link, drawn(link)) for channel, link in links.items() if link]
