"""In a real browser: a person who wants to be told is told, and nobody else."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from bot.storage import Storage
from tests.gateway.person import SEES_WITHIN_S
from tests.gateway.phone import deliver, hide, phone, signs_up, soon, turn_on
from tests.gateway.street import beside


async def test_a_page_that_lies_hidden_is_told_by_a_notification(
    kept: Storage, browser: Browser, tmp_path: Path
) -> None:
    async with phone(kept, browser, tmp_path) as there:
        await turn_on(there)
        assert await there.known()
        await hide(there, hidden=True)
        async with beside(there.place.gateway.push(), there.close):
            await there.bot.does("sendMessage", chat_id=there.chat_id, text="I morgen kl. 18: strikkekafé")
            await expect(there.page.get_by_text("strikkekafé")).to_be_attached()
            there.place.clock.pass_by(timedelta(minutes=1))
            await there.bot.does("sendMessage", chat_id=there.chat_id, text="!", disable_notification=True)
            await soon(lambda: there.service.taken)
        assert await there.notifications() == []
        shown = await deliver(there, there.service.taken[0].told)
        assert shown == [["Medsam", "Du har fått en ny melding."]]
        await hide(there, hidden=False)
        async with asyncio.timeout(SEES_WITHIN_S):
            while await there.notifications():  # noqa: ASYNC110 - the page tells nobody
                await asyncio.sleep(0.05)
        assert (there.visit.errors, there.visit.foreign) == ([], [])


async def test_a_person_who_no_longer_wants_to_be_told_is_told_no_more(
    kept: Storage, browser: Browser, tmp_path: Path
) -> None:
    async with phone(kept, browser, tmp_path) as there:
        await turn_on(there)
        await there.page.reload()
        await there.menu()
        await there.page.get_by_role("button", name="Ikke si fra på denne enheten").click()
        await expect(there.page.get_by_text("Jeg sier ikke lenger fra på denne enheten.")).to_be_visible()
        assert not await there.known()


async def test_after_a_stop_the_page_offers_it_anew(kept: Storage, browser: Browser, tmp_path: Path) -> None:
    async with phone(kept, browser, tmp_path) as there:
        await turn_on(there)
        async with there.place.storage.begin() as town:
            await town.subscriptions.forget(there.chat_id)
        await there.page.reload()
        await there.menu()
        await expect(there.page.get_by_role("button", name="Si fra når det kommer noe")).to_be_visible()
        assert not await there.known()


async def test_a_browser_that_lets_nobody_tell_says_so(kept: Storage, browser: Browser, tmp_path: Path) -> None:
    async with phone(kept, browser, tmp_path, permission="denied") as there:
        await there.menu()
        await there.page.get_by_role("button", name="Si fra når det kommer noe").click()
        await expect(there.page.get_by_role("alert")).to_contain_text("Nettleseren lar meg ikke si fra.")
        assert not await there.known()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_after_the_first_sign_up_a_person_is_asked_once(
    kept: Storage, browser: Browser, tmp_path: Path, scheme: str
) -> None:
    async with phone(kept, browser, tmp_path, permission="default", width=320, color_scheme=scheme) as there:
        question = there.page.get_by_role("region", name="Spørsmål om varsler")
        await there.bot.does("sendMessage", chat_id=there.chat_id, text="Hei")
        await expect(there.page.get_by_text("Hei")).to_be_visible()
        await expect(question).to_be_hidden()
        await signs_up(there)
        await there.bot.does("sendMessage", chat_id=there.chat_id, text="Du er påmeldt")
        await expect(question).to_be_visible()
        assert (await there.visit.violations(), await there.visit.small_targets()) == ([], [])
        assert await there.visit.overflow() == 0
        await question.get_by_role("button", name="Nei takk").click()
        await expect(there.page.get_by_label("Skriv en melding")).to_be_focused()
        await there.page.reload()
        await expect(there.page.get_by_text("Du er påmeldt")).to_be_visible()
        await expect(question).to_be_hidden()


async def test_a_yes_to_the_question_is_enough(kept: Storage, browser: Browser, tmp_path: Path) -> None:
    async with phone(kept, browser, tmp_path, permission="default") as there:
        await signs_up(there)
        await there.page.reload()
        await there.page.get_by_role("button", name="Ja, si fra").click()
        await expect(there.page.get_by_text("Fra nå av sier jeg fra på denne enheten")).to_be_visible()
        await expect(there.page.get_by_role("region", name="Spørsmål om varsler")).to_be_hidden()
        assert await there.known()
