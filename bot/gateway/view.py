"""What a page shows of a chat: messages and keys as plain values for the templates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from unicodedata import bidirectional
from zoneinfo import ZoneInfo

from babel.dates import format_datetime

from bot.gateway.pieces import Piece, pieces, safe_link
from bot.storage.gateway_chats import Kept
from bot.texts import Day, Moment, Texts

DENSE: Final = 4  # from so many buttons in a row on, each is narrow


@dataclass(frozen=True, slots=True)
class Button:
    """One button below a message; ``kind`` is tap, link or copy, ``value`` what it taps, opens or copies."""

    name: str
    label: str
    kind: str
    value: str
    style: str


@dataclass(frozen=True, slots=True)
class Row:
    """Buttons side by side."""

    buttons: tuple[Button, ...]

    @property
    def dense(self) -> bool:
        return len(self.buttons) >= DENSE


@dataclass(frozen=True, slots=True)
class Document:
    """A file to be fetched."""

    address: str
    name: str
    kilobytes: int


@dataclass(frozen=True, slots=True)
class Place:
    """A point on a map, with the name and the address of a venue."""

    address: str
    title: str
    street: str


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message."""

    number: int
    mine: bool
    words: tuple[Piece, ...]
    direction: str  # ltr or rtl
    language: str  # the bot spoke it then; empty for what a person wrote, who may write any
    rows: tuple[Row, ...]
    document: Document | None
    place: Place | None
    moment: str  # machine-readable
    date: str
    time: str
    day: str
    edited: bool


@dataclass(frozen=True, slots=True)
class Key:
    """A key of the reply keyboard: it says its label, or shares where one is."""

    name: str
    label: str
    shares_location: bool


class Viewer:
    """Sees a chat in one language and one time zone; ``commands`` are shown by what they do."""

    def __init__(self, texts: Texts, language: str, zone: ZoneInfo, commands: Sequence[Mapping[str, str]]) -> None:
        self._texts = texts
        self._language = language
        self._zone = zone
        self._named = {f"/{command['command']}": command["description"] for command in commands}

    def bubble(self, kept: Kept) -> Bubble:
        body = kept.body
        local = datetime.fromtimestamp(body["date"], UTC).astimezone(self._zone)
        mine = not body["from"]["is_bot"]
        return Bubble(
            number=kept.message_id,
            mine=mine,
            words=self._said(body.get("text", "")) if mine else _words(body),
            direction=direction(body.get("text") or body.get("caption", "")) or self._texts.direction(self._language),
            language="" if mine else body["from"].get("language_code", self._language),
            rows=_rows(kept.message_id, body.get("reply_markup", {}).get("inline_keyboard", [])),
            document=_document(body.get("document")),
            place=_place(body),
            moment=local.isoformat(),
            date=local.date().isoformat(),
            time=format_datetime(local, self._texts.word(self._language, "pattern-time"), locale=self._language),
            day=self._texts.word(self._language, "gateway-day", day=Day(local)),
            edited="edit_date" in body,
        )

    def moment(self, moment: datetime) -> str:
        """A day and a time on the local clock."""
        return self._texts.word(self._language, "gateway-moment", moment=Moment(moment.astimezone(self._zone)))

    def _said(self, text: str) -> tuple[Piece, ...]:
        """What a person wrote, plainly; of a command that they tapped, what was on the button."""
        if text.split(" ")[0] == "/start":
            text = self._texts.word(self._language, "gateway-start")
        return pieces(self._named.get(text, text), [])


def direction(text: str) -> str | None:
    """Which way a message is written, by its first letter outside what is set apart (UAX 9, P2); None without one.

    A list of names in another script is so read in the direction of the words around them.
    """
    depth = 0
    for sign in text:
        match bidirectional(sign):
            case "LRI" | "RLI" | "FSI":
                depth += 1
            case "PDI":
                depth = max(depth - 1, 0)
            case "L" if not depth:
                return "ltr"
            case "R" | "AL" if not depth:
                return "rtl"
    return None


def keys(keyboard: Mapping[str, Any] | None) -> list[list[Key]]:
    """The reply keyboard, row by row; keys that a browser has no way to serve are left out."""
    rows: Sequence[Sequence[Any]] = (keyboard or {}).get("keyboard", [])
    named = [[_key(f"k{at}-{number}", key) for number, key in enumerate(row)] for at, row in enumerate(rows)]
    return [row for row in ([key for key in row if key] for row in named) if row]


def _key(name: str, key: str | Mapping[str, Any]) -> Key | None:
    if isinstance(key, str):
        return Key(name, key, shares_location=False)
    if set(key) & {"request_contact", "request_users", "request_chat", "request_poll", "web_app"}:
        return None
    return Key(name, key["text"], shares_location=bool(key.get("request_location")))


def _words(body: Mapping[str, Any]) -> tuple[Piece, ...]:
    if "text" in body:
        return pieces(body["text"], body.get("entities", []))
    return pieces(body.get("caption", ""), body.get("caption_entities", []))


def _rows(message_id: int, rows: Sequence[Sequence[Mapping[str, Any]]]) -> tuple[Row, ...]:
    return tuple(
        Row(tuple(_button(f"{message_id}:{at}:{number}", button) for number, button in enumerate(row)))
        for at, row in enumerate(rows)
    )


def _button(where: str, button: Mapping[str, Any]) -> Button:
    name, label, style = "b" + where.replace(":", "-"), button["text"], button.get("style", "")
    if "callback_data" in button:
        return Button(name, label, "tap", where, style)
    if "copy_text" in button:
        return Button(name, label, "copy", button["copy_text"]["text"], style)
    return Button(name, label, "link", safe_link(button.get("url")) or "#", style)


def _document(document: Mapping[str, Any] | None) -> Document | None:
    if document is None:
        return None
    size = max(round(document["file_size"] / 1024), 1)
    return Document(f"/chat/files/{document['file_id']}", document["file_name"], size)


def _place(body: Mapping[str, Any]) -> Place | None:
    point = body.get("location")
    if point is None:
        return None
    latitude, longitude = point["latitude"], point["longitude"]
    address = f"https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=16/{latitude}/{longitude}"
    venue = body.get("venue", {})
    return Place(address, venue.get("title", ""), venue.get("address", ""))
