"""The whole house as a newcomer meets it: one command, one address, a talk in the browser."""

from __future__ import annotations

import asyncio
import signal

import httpx
import pytest
from playwright.async_api import Browser, Page, expect

from tests.browser import browser, visiting
from tests.demo.demonstration import STARTS_WITHIN_S, demonstration, started
from tests.gateway.person import Person

pytestmark = pytest.mark.slow_on_postgresql  # each starts whole processes

__all__ = ["browser"]


@pytest.mark.slow
async def test_a_talk_without_javascript_outlives_stops_and_kills(address: str) -> None:
    async with httpx.AsyncClient(headers={"accept-language": "nb"}, follow_redirects=True, timeout=40) as client:
        anna = Person(client)
        async with demonstration(address) as demo:
            client.base_url = httpx.URL(demo.address)
            assert (await client.get("/healthz")).status_code == 200
            assert (await client.get("/readyz")).json() == {
                "database": True,
                "reader": True,
                "courier": True,
                "jobs": True,
            }
            await to_the_first_suggestion(anna)
            await anna.says("1")
            await anna.sees("Vil du være med?")
            await anna.taps("✅ Jeg kommer")
            await anna.sees("fornavnet ditt")
            await anna.taps("Nei")
            await anna.sees("Du har plass")
            assert await demo.ends(signal.SIGTERM) == 0

        async with demonstration(address) as demo:
            client.base_url = httpx.URL(demo.address)
            await anna.visits()
            assert "Du har plass" in anna.last
            await anna.says("strikking")
            assert await demo.ends(signal.SIGKILL) != 0

        async with demonstration(address) as demo:
            client.base_url = httpx.URL(demo.address)
            await anna.says("mine")
            await anna.sees("Mine påmeldinger")
            assert anna.last.count("✅") == 1


async def test_a_second_one_on_the_same_database_is_refused(address: str) -> None:
    async with demonstration(address):
        second = await started(address)
        async with asyncio.timeout(STARTS_WITHIN_S):
            output, _ = await second.communicate()
        assert (second.returncode, output.decode()) == (1, "MEDSAM_DATABASE: another process runs the bot on it\n")


async def test_a_reminder_is_watched_arriving_when_the_clock_is_turned(address: str, browser: Browser) -> None:
    async with demonstration(address) as demo, visiting(browser, demo.address, width=320) as visit:
        page = visit.page
        await page.get_by_role("button", name="Start samtalen").click()
        for label, shown in (("Kom i gang", "Kan jeg bruke"), ("Ja", "forskning"), ("Nei", "Hvor bor du?")):
            await tap(page, label)
            await expect(page.get_by_text(shown)).to_be_visible()
        await say(page, "Arendal")
        await expect(page.get_by_text("Fint, Arendal.")).to_be_visible()
        await tap(page, "Ja")
        await say(page, "strikking, sjakk og kor")
        await expect(page.get_by_text("Du liker:")).to_be_visible()
        assert await visit.violations() == []
        await tap(page, "✅ Det stemmer")
        await expect(page.get_by_text("passer for deg")).to_be_visible()
        assert (await visit.violations(), await visit.overflow(), await visit.small_targets()) == ([], 0, [])
        await tap(page, "🗓 Når jeg har tid")
        await expect(page.get_by_role("button", name="Det varierer")).to_be_visible()
        assert (await visit.violations(), await visit.overflow(), await visit.small_targets()) == ([], 0, [])
        await tap(page, "Det varierer")
        await expect(page.get_by_text("passer for deg")).to_be_visible()
        await say(page, "1")
        await expect(page.get_by_text("Vil du være med?")).to_be_visible()
        await tap(page, "✅ Jeg kommer")
        await expect(page.get_by_text("fornavnet ditt")).to_be_visible()
        await tap(page, "Nei")
        await expect(page.get_by_text("Du har plass")).to_be_visible()
        question = page.get_by_role("button", name="Jeg kan ikke", exact=True)
        # What is tomorrow is asked about two hours before, what is later on the day before.
        for turn in (*["1 time fram"] * 26, *["I morgen kl. 9"] * 30):
            if await question.count():
                break
            await page.get_by_role("button", name=turn).click()
            await page.wait_for_timeout(500)
        await expect(question).to_be_visible()
        assert (visit.errors, visit.foreign) == ([], [])


async def to_the_first_suggestion(anna: Person) -> None:
    """Hello, two answers about consent, a place and a sentence."""
    await anna.visits()
    await anna.starts()
    for shown, label in (("Jeg er Medsam", "Kom i gang"), ("Kan jeg bruke", "Ja"), ("forskning", "Nei")):
        await anna.sees(shown)
        await anna.taps(label)
    await anna.sees("Hvor bor du?")
    await anna.says("hisøy")
    await anna.sees("Fint, Hisøy, Arendal.")
    await anna.taps("Ja")
    await anna.sees("Hva liker du")
    await anna.says("jeg liker å strikke, men ikke fotball")
    await anna.sees("Du liker: strikking")
    await anna.taps("✅ Det stemmer")
    await anna.sees("Fordi: du liker strikking")


async def tap(page: Page, label: str) -> None:
    await page.get_by_role("button", name=label, exact=True).last.click()


async def say(page: Page, words: str) -> None:
    field = page.get_by_role("textbox")
    await field.fill(words)
    await field.press("Enter")
    await expect(field).to_have_value("")
