"""A chat in Arabic, in a real browser: it begins to the right, and what is written otherwise keeps its order."""

from __future__ import annotations

from playwright.async_api import Browser, Locator, Page, expect

from bot.gateway.view import direction
from bot.storage import Storage
from tests.browser import Visit, visiting
from tests.gateway import street as streets
from tests.gateway.robot import Robot, robot
from tests.gateway.street import Street, street

CARD = "1. \u2068Strikkekafé\u2069\n🕑 الثلاثاء، 18:00–20:00\n📍 \u2068Biblioteket\u2069 (على بعد \u20681 km\u2069)"
ONLY_NAMES = "1. \u2068Strikkekafé\u2069 · \u2068Arendal\u2069"


def test_a_message_is_written_as_its_first_letter_outside_what_is_set_apart() -> None:
    texts = {"مرحبا Anna": "rtl", "Anna: مرحبا": "ltr", CARD: "rtl", ONLY_NAMES: None, "17:00 👍": None, "": None}
    assert {text: direction(text) for text in texts} == texts


async def test_an_arabic_chat_begins_to_the_right_and_what_is_written_otherwise_keeps_its_order(
    kept: Storage, browser: Browser
) -> None:
    async with (
        street(kept) as place,
        robot(place) as bot,
        visiting(browser, place.page, width=360, locale="ar") as visit,
    ):
        page = visit.page
        await expect(page.locator("html")).to_have_attribute("lang", "ar")
        await expect(page.locator("html")).to_have_attribute("dir", "rtl")
        chat_id = await begins(page, bot)
        for text in (CARD, ONLY_NAMES, "Du har plass."):
            await bot.does("sendMessage", chat_id=chat_id, text=text)
        await expect(page.get_by_text("Du har plass.")).to_be_visible()
        words = page.locator(".bots .words")
        directions = [await words.nth(number).get_attribute("dir") for number in range(3)]
        assert directions == [
            "rtl",
            "rtl",
            "ltr",
        ]  # names alone go with the page, a text of another language goes its own way
        assert await middle(page.locator(".bots .bubble").first) > await middle(page.locator(".mine .bubble").first)
        assert await middle(page.locator("#text")) > await middle(page.locator(".send"))
        assert await middle(page.locator(".top h1")) > await middle(page.locator(".top .menu"))
        assert await whole(visit) == ([], 0)


async def test_buttons_side_by_side_are_read_from_the_right(kept: Storage, browser: Browser) -> None:
    rows = [[{"text": "نعم", "callback_data": "y"}, {"text": "لا", "callback_data": "n"}]]
    async with (
        street(kept) as place,
        robot(place) as bot,
        visiting(browser, place.page, width=360, locale="ar") as visit,
    ):
        chat_id = await begins(visit.page, bot)
        await bot.does("sendMessage", chat_id=chat_id, text="هل تريدون؟", reply_markup={"inline_keyboard": rows})
        yes, no = (visit.page.get_by_role("button", name=name, exact=True) for name in ("نعم", "لا"))
        await expect(yes).to_be_visible()
        assert await middle(yes) > await middle(no)


async def test_each_message_is_in_the_language_that_the_bot_spoke_then(kept: Storage, browser: Browser) -> None:
    async with street(kept) as place, robot(place) as bot, visiting(browser, place.page, locale="ar") as visit:
        chat_id = await begins(visit.page, bot)
        first = await bot.does("sendMessage", chat_id=chat_id, text="مرحبا")
        await bot.does("sendMessage", chat_id=chat_id, text="أين تسكنون؟")
        await speak(place, chat_id, "nb")
        await bot.does("editMessageText", chat_id=chat_id, message_id=first["message_id"], text="Hei")
        await bot.does("sendMessage", chat_id=chat_id, text="Hvor bor du?")
        await expect(visit.page.get_by_text("Hvor bor du?")).to_be_visible()
        words = visit.page.locator(".words")
        told = [(await one.inner_text(), await one.get_attribute("lang")) for one in await words.all()]
        assert told[1:] == [("Hei", "nb"), ("أين تسكنون؟", "ar"), ("Hvor bor du?", "nb")]
        assert told[0][1] is None  # what a person writes may be in any


async def test_the_page_turns_when_the_bot_speaks_another_language(kept: Storage, browser: Browser) -> None:
    async with street(kept) as place, robot(place) as bot, visiting(browser, place.page, locale="ar") as visit:
        chat_id = await begins(visit.page, bot)
        await speak(place, chat_id, "nb")
        await bot.does("sendMessage", chat_id=chat_id, text="Da snakker vi bokmål.")
        await expect(visit.page.locator("html")).to_have_attribute("dir", "ltr")


async def begins(page: Page, bot: Robot) -> int:
    """Start a talk and say something; the chat's number."""
    await bot.does("setMyCommands", commands=[{"command": "help", "description": "مساعدة"}], language_code="ar")
    await page.get_by_role("button", name=streets.TEXTS.word("ar", "gateway-start")).click()
    update = await bot.hears()
    chat_id: int = update["message"]["chat"]["id"]
    return chat_id


async def speak(place: Street, chat_id: int, language: str) -> None:
    async with place.storage.begin() as town:
        await town.gateway.set_language(chat_id, language)


async def middle(part: Locator) -> float:
    """How far to the right a part of the page stands, in pixels."""
    box = await part.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2


async def whole(visit: Visit) -> tuple[list[str], int]:
    """What axe finds wrong, and the pixels by which the page is too wide."""
    return await visit.violations(), await visit.overflow()
