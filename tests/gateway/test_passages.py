"""A chat goes along to another device: once, for ten minutes, and never by guessing."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape

import pytest
from sqlalchemy import select

from bot.gateway.passages import GOOD_FOR
from bot.storage import Storage
from bot.storage.tables import gateway_passages
from tests.gateway.person import Person, person
from tests.gateway.robot import robot
from tests.gateway.small_bot import small_bot
from tests.gateway.street import street

pytestmark = pytest.mark.slow_on_postgresql

OPENED = "Samtalen er nå åpnet på en enhet til. Var det ikke deg? Skriv «slett meg», så sletter jeg alt."


async def link_of(anna: Person) -> str:
    """The link that the code on Anna's page leads to, as the page also writes it."""
    await anna.posts("/chat/passage")
    found = re.search(r'<p class="link" dir="ltr">(.*?)</p>', anna.page.text)
    assert found, anna.page.text
    return unescape(found[1])


def secret_of(link: str) -> str:
    return link.rpartition("/")[2]


async def test_the_same_chat_is_open_on_both_devices(storage: Storage) -> None:
    async with street(storage) as place, small_bot(place), person(place) as anna, person(place) as laptop:
        await anna.starts()
        link = await link_of(anna)
        assert link.startswith(f"{place.page}/passage/")
        assert "fram til mandag 23. november kl. 18.15" in anna.page.text
        await laptop.visits(link)
        assert "Åpne samtalen her?" in laptop.page.text
        assert "en samtale fra før" not in laptop.page.text
        await laptop.posts("/passage", secret=secret_of(link))
        assert laptop.labels == ["Ja, gjerne", "Nei takk"]
        await laptop.says("fra den andre")
        await anna.visits()
        assert anna.last == "Du skrev: fra den andre"
        await anna.says("fra den første")
        assert anna.last == "Du skrev: fra den første"


async def test_the_first_device_is_told_that_another_has_the_chat(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna, person(place) as laptop:
        await bot.meets(anna)
        link = await link_of(anna)
        back = re.search(r'href="(/\?since=\d+)"', anna.page.text)
        assert back
        await anna.visits(back[1])
        assert anna.notice == ""
        await laptop.posts("/passage", secret=secret_of(link))
        assert laptop.notice == ""
        await anna.visits(back[1])
        assert anna.notice == OPENED


async def test_a_link_is_good_once(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna, person(place) as laptop:
        await bot.meets(anna)
        link = await link_of(anna)
        await laptop.visits(link)  # looking, as programs do that show what a link leads to, does not use it
        await laptop.posts("/passage", secret=secret_of(link))
        assert len(laptop.messages) == 1
        async with person(place) as third:
            await third.posts("/passage", secret=secret_of(link))
            assert (third.page.status_code, "Koden virker ikke lenger" in third.page.text) == (410, True)
            await third.visits()
            assert third.messages == []


async def test_a_link_is_good_for_ten_minutes(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna, person(place) as laptop:
        await bot.meets(anna)
        link = await link_of(anna)
        place.clock.pass_by(GOOD_FOR)
        await laptop.posts("/passage", secret=secret_of(link))
        assert laptop.page.status_code == 410
        link = await link_of(anna)
        place.clock.pass_by(GOOD_FOR - timedelta(seconds=1))
        await laptop.posts("/passage", secret=secret_of(link))
        assert laptop.page.status_code == 200


async def test_a_new_link_takes_the_place_of_the_old_one(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna, person(place) as laptop:
        await bot.meets(anna)
        old, new = await link_of(anna), await link_of(anna)
        await laptop.posts("/passage", secret=secret_of(old))
        assert laptop.page.status_code == 410
        await laptop.posts("/passage", secret=secret_of(new))
        assert laptop.page.status_code == 200


async def test_the_database_opens_no_chat(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna, person(place) as thief:
        chat_id = await bot.meets(anna)
        secret = secret_of(await link_of(anna))
        async with storage.read() as town:
            (kept,) = await town.connection.execute(select(gateway_passages))
        assert kept.chat_id == chat_id
        assert secret not in str(kept)
        await thief.posts("/passage", secret=kept.digest)
        assert thief.page.status_code == 410
        assert len(secret) == 22  # 128 bits


@pytest.mark.parametrize("secret", ["", "x", "\x00", "å" * 40, "A" * 22, "../..", "x" * 5000])
async def test_a_made_up_secret_opens_nothing_and_says_no_more_than_an_old_one(storage: Storage, secret: str) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna, person(place) as thief:
        await bot.meets(anna)
        await link_of(anna)
        await thief.posts("/passage", secret=secret)
        assert (thief.page.status_code, "Koden virker ikke lenger" in thief.page.text) == (410, True)
        assert thief.page.headers.get("set-cookie") is None


async def test_guessing_is_slow(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna, person(place) as thief:
        await bot.meets(anna)
        link = await link_of(anna)
        answers = []
        for number in range(21):
            await thief.posts("/passage", secret=f"guess{number}")
            answers.append(thief.page.status_code)
        assert answers == [410] * 20 + [429]
        await thief.posts("/passage", secret=secret_of(link))
        assert thief.page.status_code == 429


async def test_links_are_made_for_a_chat_and_not_too_many(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna, person(place) as stranger:
        await stranger.posts("/chat/passage")
        assert "Start samtalen" in stranger.page.text
        await bot.meets(anna)
        for _ in range(10):
            await link_of(anna)
        await anna.posts("/chat/passage")
        assert anna.page.status_code == 429


async def test_another_site_makes_and_uses_no_link(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        await bot.meets(anna)
        foreign = {"sec-fetch-site": "cross-site"}
        answers = [await anna.browser.post(path, headers=foreign) for path in ("/chat/passage", "/passage")]
        assert [answer.status_code for answer in answers] == [403, 403]


async def test_whoever_has_a_chat_is_told_that_it_goes(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna, person(place) as oleg:
        await bot.meets(anna)
        await bot.meets(oleg)
        await oleg.visits(await link_of(anna))
        assert "Denne nettleseren har en samtale fra før." in oleg.page.text


async def test_the_link_begins_with_the_public_address(storage: Storage) -> None:
    home = "https://medsam.example.no"
    async with street(storage, public_url=f"{home}/") as place, person(place) as anna:
        made = await anna.browser.post("/chat/start", follow_redirects=False)
        anna.browser.headers["cookie"] = made.headers["set-cookie"].partition(";")[0]  # as if by https
        assert (await link_of(anna)).startswith(f"{home}/passage/")
        assert anna.page.headers["cache-control"] == "no-store"
        assert anna.page.headers["referrer-policy"] == "same-origin"
