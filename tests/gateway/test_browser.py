"""The chat in a real browser: with a finger, with a keyboard alone, with a screen reader's eyes, without scripts."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Final

import pytest
from playwright.async_api import Browser, Page, expect

from bot.storage import Storage
from tests.browser import Visit, visiting
from tests.gateway.robot import robot
from tests.gateway.small_bot import small_bot
from tests.gateway.street import street

FEW_TABS: Final = 8  # from the top of the page to what the bot said
EVIL = '<img src=x onerror="document.title=1"><script>document.title=2</script>'


async def stand_still(_moment: datetime) -> None:
    """Turn no clock."""


@asynccontextmanager
async def talk(kept: Storage, browser: Browser, **window: object) -> AsyncIterator[Visit]:
    """A talk with the small bot that has just begun."""
    async with (
        street(kept, turn=stand_still) as place,
        small_bot(place),
        visiting(browser, place.page, **window) as visit,  # type: ignore[arg-type]  # Playwright's own names
    ):
        await visit.page.get_by_role("button", name="Start samtalen").click()
        await expect(visit.page.get_by_role("button", name="Ja, gjerne")).to_be_visible()
        yield visit


async def say(page: Page, text: str) -> None:
    await page.get_by_label("Skriv en melding").fill(text)
    await page.get_by_role("button", name="Send", exact=True).click()


async def everything(page: Page) -> None:
    """Let the bot show all that it can."""
    await page.get_by_role("button", name="Ja, gjerne").click()
    await page.get_by_role("button", name="Og nå?").click()
    for text, answer in (
        ("forslag", "Flere"),
        ("uke", "Ferdig"),
        ("fil", "Torvet 6"),
        (EVIL, "Du skrev:"),
        ("sted", "Hopp over"),
    ):
        await say(page, text)
        await expect(page.get_by_text(answer).last).to_be_visible()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_everything_the_bot_shows_is_accessible_at_320_pixels(
    kept: Storage, browser: Browser, scheme: str, scripts: bool
) -> None:
    async with talk(
        kept, browser, width=320, height=640, color_scheme=scheme, java_script_enabled=scripts, bypass_csp=not scripts
    ) as visit:
        await everything(visit.page)
        if scripts:
            assert await visit.violations() == []
            assert await visit.small_targets() == []
        assert await visit.overflow() == 0
        assert (visit.errors, visit.foreign) == ([], [])
        assert await visit.page.title() == "Medsam"


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_first_page_is_accessible(kept: Storage, browser: Browser, scheme: str) -> None:
    async with street(kept) as place, visiting(browser, place.page, width=320, color_scheme=scheme) as visit:
        assert await visit.violations() == []
        assert await visit.small_targets() == []
        assert (await visit.overflow(), visit.errors, visit.foreign) == (0, [], [])


async def test_a_talk_needs_only_a_keyboard(kept: Storage, browser: Browser) -> None:
    async with street(kept) as place, small_bot(place), visiting(browser, place.page) as visit:
        page, keys = visit.page, visit.page.keyboard
        await keys.press("Tab")
        await keys.press("Enter")
        await page.wait_for_url("**/*#newest", wait_until="load")  # the fragment is where Tab goes on from
        await expect(page.get_by_role("button", name="Ja, gjerne")).to_be_visible()
        for name in ("/help", "Ja, gjerne", "Nei takk"):  # on from the newest message
            await keys.press("Tab")
            await expect(page.get_by_role("button", name=name)).to_be_focused()
        await keys.press("Tab")
        await expect(page.get_by_label("Skriv en melding")).to_be_focused()
        await keys.type("uke")
        await keys.press("Shift+Enter")
        await keys.press("Backspace")
        await keys.press("Enter")
        part = page.get_by_role("button", name="kveld").first
        await expect(part).to_be_visible()
        await expect(page.get_by_label("Skriv en melding")).to_have_value("")

        await part.focus()
        await keys.press("Enter")
        chosen = page.get_by_role("button", name="✓ kveld")
        await expect(chosen).to_be_focused()  # the message was edited under the finger
        await page.get_by_role("button", name="Ja, gjerne").focus()
        await keys.press("Space")
        await expect(page.get_by_role("button", name="Og nå?")).to_be_visible()
        focused = await page.evaluate("document.activeElement.closest('article')?.id")
        assert focused == "m2"


async def test_the_focus_can_be_seen(kept: Storage, browser: Browser) -> None:
    async with talk(kept, browser) as visit:
        page = visit.page
        looks = [await page.screenshot()]
        first = page.get_by_role("button", name="/help")
        for _ in range(FEW_TABS):  # a reply that came with the page is nearer than one that came later
            await page.keyboard.press("Tab")
            if await first.evaluate("each => each === document.activeElement"):
                break
        for name in ("/help", "Ja, gjerne", "Nei takk"):
            await expect(page.get_by_role("button", name=name)).to_be_focused()
            looks.append(await page.screenshot())
            await page.keyboard.press("Tab")
        assert len(set(looks)) == 4


async def test_a_new_message_is_in_the_log_that_a_screen_reader_follows(kept: Storage, browser: Browser) -> None:
    async with talk(kept, browser) as visit:
        log = visit.page.get_by_role("log", name="Samtalen")
        await say(visit.page, "hei")
        await expect(log.get_by_text("Du skrev: hei")).to_be_in_viewport()
        assert await log.get_attribute("aria-live") == "polite"
        said = [" ".join(text.split()) for text in await visit.page.locator("article").all_inner_texts()]
        assert said == [
            "Du Start samtalen 18.05",
            "Medsam Hei! Jeg er Medsam, en robot. Du kom fra: ingen steder Skriv /help når som helst."
            " 18.05 Ja, gjerne Nei takk",
            "Du hei 18.05",
            "Medsam Du skrev: hei 18.05 hei",
        ]
        assert await visit.page.evaluate("[...document.querySelectorAll('[id]')].length") == await visit.page.evaluate(
            "new Set([...document.querySelectorAll('[id]')].map(each => each.id)).size"
        )


async def test_what_the_bot_sends_unasked_arrives_by_itself(kept: Storage, browser: Browser) -> None:
    async with street(kept) as place, robot(place) as bot, visiting(browser, place.page) as visit:
        await visit.page.get_by_role("button", name="Start samtalen").click()
        chat_id = (await bot.hears())["message"]["chat"]["id"]
        await bot.does("sendMessage", chat_id=chat_id, text="I morgen kl. 18: strikkekafé")
        await expect(visit.page.get_by_text("strikkekafé")).to_be_visible()
        await bot.does("editMessageText", chat_id=chat_id, message_id=2, text="Avlyst")
        await expect(visit.page.get_by_text("Avlyst")).to_be_visible()
        await bot.does("deleteMessage", chat_id=chat_id, message_id=2)
        await expect(visit.page.get_by_text("Avlyst")).to_have_count(0)
        async with kept.begin() as town:
            await town.gateway.set_language(chat_id, "da")
        await bot.does("sendMessage", chat_id=chat_id, text="Hej")
        await expect(visit.page.get_by_label("Skriv en besked")).to_be_visible()


async def test_a_place_is_shared_where_the_person_agrees(kept: Storage, browser: Browser) -> None:
    here = {"latitude": 58.46, "longitude": 8.77}
    async with talk(kept, browser, geolocation=here, permissions=["geolocation"]) as visit:
        await say(visit.page, "sted")
        await visit.page.get_by_role("button", name="Del hvor jeg er").click()
        await expect(visit.page.get_by_text("Du er ved 58.46, 8.77")).to_be_visible()
        await expect(visit.page.get_by_role("button", name="Hopp over")).to_have_count(0)


async def test_a_place_that_is_not_shared_is_asked_for_in_words(kept: Storage, browser: Browser) -> None:
    async with talk(kept, browser) as visit:
        await visit.page.get_by_role("button", name="Del stedet der du er").click()
        await expect(visit.page.get_by_role("alert")).to_have_text(
            "Nettleseren vil ikke dele hvor du er. Skriv navnet på stedet i stedet."
        )


async def test_a_refused_text_stays_in_its_box(kept: Storage, browser: Browser) -> None:
    async with talk(kept, browser) as visit:
        box = visit.page.get_by_label("Skriv en melding")
        await box.evaluate("box => { box.removeAttribute('maxlength'); box.value = 'x'.repeat(4097) }")
        await visit.page.get_by_role("button", name="Send", exact=True).click()
        await expect(visit.page.get_by_role("alert")).to_contain_text("Meldingen er for lang")
        assert len(await box.input_value()) == 4097


async def test_the_chat_comes_back_after_the_server_was_away(kept: Storage, browser: Browser) -> None:
    async with street(kept) as place, robot(place) as bot, visiting(browser, place.page) as visit:
        await visit.page.get_by_role("button", name="Start samtalen").click()
        chat_id = (await bot.hears())["message"]["chat"]["id"]
        await visit.page.route("**/chat/news*", lambda route: route.abort())
        await bot.does("sendMessage", chat_id=chat_id, text="Er du der?")
        await expect(visit.page.get_by_text("Ingen forbindelse")).to_be_visible()
        await bot.does("sendMessage", chat_id=chat_id, text="Her er jeg")
        await visit.page.unroute("**/chat/news*")
        await expect(visit.page.get_by_text("Her er jeg")).to_be_visible(timeout=15_000)
        await expect(visit.page.get_by_text("Ingen forbindelse")).to_have_count(0)


async def test_two_windows_show_the_same_chat_and_two_people_never_do(kept: Storage, browser: Browser) -> None:
    async with talk(kept, browser) as visit:
        beside = await visit.page.context.new_page()
        await beside.goto(visit.origin)
        await say(beside, "fra den andre")
        await expect(visit.page.get_by_text("Du skrev: fra den andre")).to_be_visible()
        async with visiting(browser, visit.origin) as stranger:
            await expect(stranger.page.get_by_role("button", name="Start samtalen")).to_be_visible()
            assert "fra den andre" not in await stranger.page.content()
