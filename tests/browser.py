"""A real browser, and what every page is held to in it: accessible, within its policy, within 320 pixels."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pytest
from playwright.async_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Playwright,
    Request,
    async_playwright,
    expect,
)

from bot.settings import ROOT

NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ON_A_MAC: Final = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
AXE: Final = ROOT / "node_modules/axe-core/axe.min.js"
RULES: Final = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
NO_BROWSER: Final = "no Chromium found: `apt-get install chromium`, or `.venv/bin/playwright install chromium`"


expect.set_options(timeout=15_000)  # a busy machine is not a broken page


def chromium(playwright: Playwright) -> str | None:
    """Where Chromium is: the system's, else Playwright's own; None when there is neither."""
    found = [shutil.which(name) for name in NAMES]
    paths = [*(path for path in found if path), str(ON_A_MAC), playwright.chromium.executable_path]
    return next((path for path in paths if Path(path).exists()), None)


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """Chromium without a window; a test that asks for it fails where there is none."""
    async with async_playwright() as playwright:
        path = chromium(playwright)
        if path is None:
            pytest.fail(NO_BROWSER, pytrace=False)
        started = await playwright.chromium.launch(executable_path=path)
        yield started
        await started.close()


# A newer question takes the place of one under way (hx-sync); one that fails is told by further events.
REPLACED: Final = ("htmx:sendAbort", "htmx:afterRequest")


@dataclass
class Visit:
    """A page and all that went wrong on it."""

    page: Page
    errors: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    origin: str = ""

    def watch(self) -> None:
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("request", self._asked)

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not message.text.startswith(REPLACED):
            self.errors.append(message.text)

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self.origin, "data:")):
            self.foreign.append(request.url)

    async def violations(self) -> list[str]:
        """What axe finds wrong: each rule and the first element that breaks it."""
        await self.page.evaluate(AXE.read_text("utf-8"))
        found: dict[str, Any] = await self.page.evaluate(
            "rules => axe.run(document, {runOnly: {type: 'tag', values: rules}})", list(RULES)
        )
        return [f"{each['id']}: {each['nodes'][0]['html'][:160]}" for each in found["violations"]]

    async def overflow(self) -> int:
        """How many pixels the page is wider than the window."""
        width = await self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        return int(width)

    async def small_targets(self, least: int = 44) -> Sequence[str]:
        """Buttons and fields lower than so many pixels; links and buttons within a sentence may be (WCAG 2.5.8)."""
        small: list[str] = await self.page.evaluate(
            """least => [...document.querySelectorAll('button, summary, textarea, a.ds-button')]
                .filter(each => each.checkVisibility() && !each.closest('.words'))
                .filter(each => each.getBoundingClientRect().height < least)
                .map(each => each.outerHTML)""",
            least,
        )
        return small


@asynccontextmanager
async def visiting(
    browser: Browser, address: str, *, width: int = 390, height: int = 844, **more: Any
) -> AsyncIterator[Visit]:
    """Somebody's own window on a page; ``more`` goes to Playwright's ``new_context``."""
    size: Any = {"width": width, "height": height}
    context: BrowserContext = await browser.new_context(viewport=size, **{"locale": "nb-NO", **more})
    context.set_default_timeout(10_000)
    visit = Visit(await context.new_page(), origin=address)
    visit.watch()
    await visit.page.goto(address)
    try:
        yield visit
    finally:
        await context.close()
