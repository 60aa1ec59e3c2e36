"""Draws the icons of the browser chat anew: PNG files beside ``icon.svg``, for home screens that take no SVG."""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from playwright.sync_api import sync_playwright

from tests.browser import chromium

STATIC: Final = Path(__file__).parents[1] / "bot/gateway/static"


class Icon(NamedTuple):
    """A file, its width, how much of it the drawing takes, and what lies behind the drawing."""

    name: str
    width: int
    share: float
    paper: str


ICONS: Final = (
    Icon("icon-192.png", 192, 1, "transparent"),
    Icon("icon-512.png", 512, 1, "transparent"),
    Icon("icon-maskable-512.png", 512, 0.8, "#0b5f6b"),  # what matters is within the middle 80 %
    Icon("apple-touch-icon.png", 180, 1, "#0b5f6b"),
)


def main() -> None:
    """Write every icon, and the badge: the two bubbles alone, in white, which Android colours itself."""
    drawing = (STATIC / "icon.svg").read_text("utf-8")
    badge = drawing.replace('fill="#0b5f6b"', 'fill="none"').replace("#9fe0d8", "#fff")
    with sync_playwright() as playwright:
        page = playwright.chromium.launch(executable_path=chromium(playwright)).new_page()
        for icon, svg in [*((icon, drawing) for icon in ICONS), (Icon("badge.png", 96, 1.3, "transparent"), badge)]:
            side = icon.width * icon.share
            margin = (icon.width - side) / 2
            page.set_viewport_size({"width": icon.width, "height": icon.width})
            page.set_content(
                f"<body style='margin:0;overflow:hidden;background:{icon.paper}'>"
                f"<div style='margin:{margin}px;width:{side}px;height:{side}px'>{svg}</div>"
            )
            page.screenshot(path=STATIC / icon.name, omit_background=icon.paper == "transparent")


if __name__ == "__main__":
    main()
