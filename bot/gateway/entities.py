"""Marked-up text into plain text and entities, offsets and lengths in UTF-16 units."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import Any, Final, NamedTuple

from bot.gateway.bot_error import BotError, bad_request
from bot.gateway.specification import utf16_length

Entity = dict[str, Any]

_TAG: Final = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)(?P<attributes>[^<>]*)>")
_ATTRIBUTE: Final = re.compile(r"""([A-Za-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_KNOWN_REFERENCE: Final = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9A-Fa-f]+);")
_FOUND: Final = re.compile(
    r"(?P<url>https?://[^\s<>\"]*[^\s<>\"'.,;:!?)\]])|(?:(?<=\s)|^)(?P<bot_command>/[A-Za-z0-9_]{1,32})(?![\w/])"
)
_KINDS: Final = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em"), "italic"),
    **dict.fromkeys(("u", "ins"), "underline"),
    **dict.fromkeys(("s", "strike", "del"), "strikethrough"),
    **dict.fromkeys(("tg-spoiler", "span"), "spoiler"),
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
}


class Marked(NamedTuple):
    """A text and what of it is bold, a link, and so on."""

    text: str
    entities: list[Entity]


class _Open(NamedTuple):
    name: str
    offset: int
    attributes: dict[str, str]


@dataclass
class _Reading:
    """How far a text has been read."""

    source: str
    parts: list[str] = field(default_factory=list)
    length: int = 0
    open: list[_Open] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def words(self, source: str) -> None:
        plain = _KNOWN_REFERENCE.sub(lambda found: unescape(found[0]), source)
        self.parts.append(plain)
        self.length += utf16_length(plain)

    def opens(self, tag: re.Match[str]) -> None:
        name = tag["name"].lower()
        attributes = {
            found[1].lower(): unescape(found[2] or found[3] or found[4] or "")
            for found in _ATTRIBUTE.finditer(tag["attributes"])
        }
        if name not in _KINDS or (name == "span" and attributes.get("class") != "tg-spoiler"):
            raise _unparsed(f'Unsupported start tag "{name}" at byte offset {self._bytes(tag.start())}')
        self.open.append(_Open(name, self.length, attributes))

    def closes(self, tag: re.Match[str]) -> None:
        name, at = tag["name"].lower(), self._bytes(tag.start())
        if not self.open:
            raise _unparsed(f"Unexpected end tag at byte offset {at}")
        opened = self.open.pop()
        if opened.name != name:
            raise _unparsed(f'Unmatched end tag at byte offset {at}, expected "</{opened.name}>", found "</{name}>"')
        if self.length > opened.offset:
            self.entities.extend(_entity(opened, self.length - opened.offset))

    def _bytes(self, at: int) -> int:
        return len(self.source[:at].encode("utf-8", "surrogatepass"))


def read_text(text: str, parse_mode: str | None, given: list[Entity] | None) -> Marked:
    """The text as it will be shown: HTML read, links and commands found, white space around it gone."""
    if parse_mode and parse_mode.lower() != "html":
        raise bad_request("unsupported parse_mode")
    marked = read_html(text) if parse_mode else Marked(text, list(given or []))
    marked = _trimmed(marked)
    return marked._replace(entities=sorted([*marked.entities, *_found(marked)], key=_by_place))


def read_html(source: str) -> Marked:
    """Telegram's HTML: its few tags, properly nested; anything else is an error that says where."""
    reading = _Reading(source)
    at = 0
    while (bracket := source.find("<", at)) >= 0:
        tag = _TAG.match(source, bracket)
        if tag is None:
            raise _unparsed(f"Unclosed start tag at byte offset {len(source[:bracket].encode())}")
        reading.words(source[at:bracket])
        (reading.closes if tag["end"] else reading.opens)(tag)
        at = tag.end()
    reading.words(source[at:])
    if reading.open:
        raise _unparsed(f'Can\'t find end tag corresponding to start tag "{reading.open[-1].name}"')
    return Marked("".join(reading.parts), sorted(reading.entities, key=_by_place))


def commands(text: str) -> list[Entity]:
    """The commands in what a person wrote, as Telegram marks them."""
    return [entity for entity in _found(Marked(text, [])) if entity["type"] == "bot_command"]


def _entity(opened: _Open, length: int) -> list[Entity]:
    place = {"type": _KINDS[opened.name], "offset": opened.offset, "length": length}
    if opened.name == "a":
        href = opened.attributes.get("href")
        return [{**place, "url": href}] if href else []
    if opened.name == "blockquote" and "expandable" in opened.attributes:
        return [{**place, "type": "expandable_blockquote"}]
    return [place]


def _found(marked: Marked) -> list[Entity]:
    """Links and commands that nobody marked, outside of what was marked as link or code."""
    taken = [
        range(entity["offset"], entity["offset"] + entity["length"])
        for entity in marked.entities
        if entity["type"] in ("text_link", "code", "pre", "url", "bot_command")
    ]
    found: list[Entity] = []
    for match in _FOUND.finditer(marked.text):
        offset = utf16_length(marked.text[: match.start()])
        if not any(offset in place for place in taken):
            found.append({"type": match.lastgroup, "offset": offset, "length": utf16_length(match[0])})
    return found


def _trimmed(marked: Marked) -> Marked:
    text = marked.text.strip()
    lead = utf16_length(marked.text) - utf16_length(marked.text.lstrip())
    length = utf16_length(text)
    kept: list[Entity] = []
    for entity in marked.entities:
        start = max(entity["offset"] - lead, 0)
        end = min(entity["offset"] + entity["length"] - lead, length)
        if start < end:
            kept.append({**entity, "offset": start, "length": end - start})
    return Marked(text, kept)


def _by_place(entity: Entity) -> tuple[int, int]:
    return entity["offset"], -entity["length"]


def _unparsed(words: str) -> BotError:
    return bad_request(f"can't parse entities: {words}")
