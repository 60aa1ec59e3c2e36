"""Somebody who chats in a browser without JavaScript: forms, links and what the page then says."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from typing import NamedTuple

import httpx

from bot.gateway.guard import COOKIE
from tests.gateway.street import Street

SEES_WITHIN_S = 30


class Shown(NamedTuple):
    """A message on the page."""

    mine: bool
    words: str


@dataclass
class Person:
    """A browser; ``page`` is the answer it shows."""

    browser: httpx.AsyncClient
    page: httpx.Response = field(default_factory=lambda: httpx.Response(200))

    async def visits(self, path: str = "/") -> None:
        self.page = await self.browser.get(path)

    async def starts(self, payload: str = "") -> None:
        await self.posts("/chat/start", payload=payload)

    async def says(self, text: str) -> None:
        await self.posts("/chat/say", text=text)

    async def taps(self, label: str) -> None:
        """Tap the last button with that label."""
        places = [place for place, each in _buttons(self.page.text) if each == label]
        await self.posts("/chat/tap", tap=places[-1])

    async def sees(self, words: str) -> None:
        """Look again until the bot's last message has these words; a busy bot may take longer than a page waits."""
        async with asyncio.timeout(SEES_WITHIN_S):
            while not any(not shown.mine for shown in self.messages) or words not in self.last:
                await asyncio.sleep(0.1)
                await self.visits()

    async def posts(self, path: str, **form: str) -> None:
        self.page = await self.browser.post(path, data=form)

    @property
    def messages(self) -> list[Shown]:
        reader = _Messages()
        reader.feed(self.page.text)
        return [Shown(mine, "".join(words)) for mine, words in reader.found]

    @property
    def last(self) -> str:
        """The words of the bot's last message."""
        return [shown.words for shown in self.messages if not shown.mine][-1]

    @property
    def labels(self) -> list[str]:
        """The labels of all buttons below messages."""
        return [label for _, label in _buttons(self.page.text)]

    @property
    def notice(self) -> str:
        found = re.search(r'id="notice".*?<p class="ds-paragraph" dir="auto">(.*?)</p>', self.page.text, re.DOTALL)
        return unescape(found[1]) if found else ""

    @property
    def cookie(self) -> str:
        return self.browser.cookies[COOKIE]


class _Messages(HTMLParser):
    """Finds each article's words."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[bool, list[str]]] = []
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        classes = (dict(attrs).get("class") or "").split()
        if tag == "article":
            self.found.append(("mine" in classes, []))
        elif tag == "div" and (self._depth or "words" in classes):
            self._depth += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "div" and self._depth:
            self._depth -= 1

    def handle_data(self, data: str) -> None:
        if self._depth:
            self.found[-1][1].append(data)


def _buttons(page: str) -> list[tuple[str, str]]:
    found = re.findall(r'<button[^>]* name="tap" value="([^"]*)"[^>]*>(.*?)</button>', page)
    return [(place, unescape(label)) for place, label in found]


@asynccontextmanager
async def person(place: Street, language: str = "nb") -> AsyncIterator[Person]:
    """A stranger with an empty browser."""
    headers = {"accept-language": language}
    async with httpx.AsyncClient(base_url=place.page, headers=headers, follow_redirects=True, timeout=40) as browser:
        yield Person(browser)
