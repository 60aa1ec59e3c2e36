"""Medsam on the home screen, and what it says when there is no connection."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import httpx
import pytest
from playwright.async_api import Browser, expect

from bot.storage import Storage
from tests.browser import Visit
from tests.gateway.phone import phone
from tests.gateway.street import TEXTS, street

ICON_BYTES_MOST: Final = 40_000
CONTROLLED: Final = """new Promise((done) => {
  navigator.serviceWorker.addEventListener("controllerchange", () => done())
  if (navigator.serviceWorker.controller) done()
})"""


@pytest.mark.parametrize("language", TEXTS.languages)
async def test_the_manifest_speaks_the_persons_language(kept: Storage, language: str) -> None:
    async with street(kept) as place, httpx.AsyncClient(base_url=place.page) as client:
        answer = await client.get("/manifest.webmanifest", params={"language": language})
        manifest = answer.json()
        assert answer.headers["content-type"] == "application/manifest+json"
        assert (manifest["name"], manifest["lang"], manifest["start_url"]) == ("Medsam", language, "/")
        assert manifest["description"] == TEXTS.word(language, "gateway-welcome")
        for icon in manifest["icons"]:
            drawn = await client.get(icon["src"])
            assert drawn.status_code == 200
            assert icon["sizes"] in ("any", size_of(drawn.content))
            assert len(drawn.content) < ICON_BYTES_MOST


def size_of(png: bytes) -> str:
    """The size of a PNG as a manifest writes it (PNG, 11.2.2)."""
    return "x".join(str(int.from_bytes(png[at : at + 4], "big")) for at in (16, 20))


async def test_an_iphone_finds_its_icon(kept: Storage) -> None:
    async with street(kept) as place, httpx.AsyncClient(base_url=place.page) as client:
        page = (await client.get("/")).text
        found = re.search(r'<link rel="apple-touch-icon" href="([^"]+)">', page)
        assert found
        assert size_of((await client.get(found[1])).content) == "180x180"


async def test_the_worker_is_looked_up_anew_and_differs_by_language(kept: Storage) -> None:
    async with street(kept) as place, httpx.AsyncClient(base_url=place.page) as client:
        bokmål, danish, unknown = [
            await client.get("/worker.js", params={"language": language}) for language in ("nb", "da", "xx")
        ]
        assert bokmål.headers["cache-control"] == "no-cache"
        assert bokmål.text == unknown.text
        assert bokmål.text != danish.text


async def test_without_a_connection_the_page_says_so_and_keeps_nothing_of_the_chat(
    kept: Storage, browser: Browser, tmp_path: Path
) -> None:
    async with phone(kept, browser, tmp_path) as there:
        await there.bot.does("sendMessage", chat_id=there.chat_id, text="Hemmelig")
        await expect(there.page.get_by_text("Hemmelig")).to_be_visible()
        await there.page.evaluate(CONTROLLED)
        await there.page.context.set_offline(True)
        await there.page.reload()
        await expect(there.page.get_by_role("heading", name="Ingen forbindelse")).to_be_visible()
        assert "Hemmelig" not in await there.page.content()
        held = await there.page.evaluate(
            "caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name))))"
            ".then((stores) => Promise.all(stores.map((store) => store.keys())))"
            ".then((keys) => keys.flat().map((key) => new URL(key.url).pathname))"
        )
        files = [f"/static/{name}" for name in ("chat.css", "designsystemet.css", "icon.svg", "theme.css")]
        assert sorted(held) == ["/offline", *files]
        await there.page.context.set_offline(False)
        await there.page.get_by_role("link", name="Prøv igjen").click()
        await expect(there.page.get_by_text("Hemmelig")).to_be_visible()


async def test_a_browser_finds_nothing_missing_for_the_home_screen(
    kept: Storage, browser: Browser, tmp_path: Path
) -> None:
    async with phone(kept, browser, tmp_path) as there:
        session = await there.page.context.new_cdp_session(there.page)
        manifest = await session.send("Page.getAppManifest")
        assert manifest["errors"] == []
        assert manifest["url"] == f"{there.place.page}/manifest.webmanifest?language=nb"
        missing = (await session.send("Page.getInstallabilityErrors"))["installabilityErrors"]
        assert [each["errorId"] for each in missing if each["errorId"] != "in-incognito"] == []


async def test_the_menu_and_the_code_need_only_a_keyboard(kept: Storage, browser: Browser, tmp_path: Path) -> None:
    async with phone(kept, browser, tmp_path) as there:
        keys = there.page.keyboard
        await there.page.get_by_text("Meny", exact=True).focus()
        await keys.press("Enter")
        await expect(there.page.get_by_role("button", name="Si fra når det kommer noe")).to_be_visible()
        for kind, name in (("button", "Si fra når det kommer noe"), ("link", "Legg Medsam på hjemskjermen")):
            await keys.press("Tab")
            await expect(there.page.get_by_role(kind, name=name)).to_be_focused()  # type: ignore[arg-type]
        await keys.press("Tab")
        await keys.press("Enter")
        await expect(there.page.get_by_role("img", name="QR-kode som åpner samtalen din")).to_be_visible()
        await keys.press("Tab")
        await keys.press("Enter")
        await expect(there.page.get_by_text("/passage/")).to_be_visible()
        await keys.press("Tab")
        await keys.press("Enter")
        await expect(there.page.get_by_label("Skriv en melding")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_page_beside_the_chat_is_accessible_at_320_pixels(
    kept: Storage, browser: Browser, tmp_path: Path, scheme: str
) -> None:
    async with phone(kept, browser, tmp_path, width=320, height=640, color_scheme=scheme) as there:
        await there.menu()
        await sound(there.visit)
        await there.page.get_by_role("button", name="Ta med samtalen").click()
        await there.page.get_by_text("Uten kamera").click()
        await expect(there.page.locator(".link")).to_be_visible()
        link = await there.page.locator(".link").text_content() or ""
        await sound(there.visit)
        for address in (link, "/install?language=en", "/offline?language=da", "/install?language=xx"):
            await there.page.goto(address if address == link else there.place.page + address)
            await sound(there.visit)


async def sound(visit: Visit) -> None:
    assert (await visit.violations(), await visit.small_targets()) == ([], [])
    assert (await visit.overflow(), visit.errors, visit.foreign) == (0, [], [])
