"""The page without JavaScript: forms, links, and who may see what."""

from __future__ import annotations

import asyncio
import re
from datetime import datetime, timedelta
from html import escape

import pytest

from bot.gateway.guard import COOKIE
from bot.storage import Storage
from tests.gateway.person import Person, person
from tests.gateway.robot import Robot, robot
from tests.gateway.small_bot import small_bot
from tests.gateway.street import Street, street

pytestmark = pytest.mark.slow_on_postgresql

EVIL = '<img src=x onerror="alert(1)">\'&amp;</article><script>alert(2)</script>'


async def test_a_stranger_is_told_what_this_is_and_leaves_no_trace(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        await anna.visits()
        assert "Du skriver med en robot" in anna.page.text
        assert anna.page.headers.get("set-cookie") is None
        assert await bot.does("getUpdates") == []


@pytest.mark.parametrize("path", ["/?start=arendal-bibliotek", "/c/arendal-bibliotek"])
async def test_a_deep_link_brings_its_payload(storage: Storage, path: str) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        await anna.visits(path)
        payload = re.search(r'name="payload" value="([^"]*)"', anna.page.text)
        assert payload
        await anna.browser.post("/chat/start", data={"payload": payload[1]}, follow_redirects=False)
        message = (await bot.hears())["message"]
        assert message["text"] == "/start arendal-bibliotek"
        assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
        assert 2**51 < message["chat"]["id"] < 2**52


async def test_a_forged_payload_starts_without_one(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        await anna.visits("/?start=%3Cscript%3E")
        assert "<script>" not in anna.page.text
        await anna.browser.post("/chat/start", data={"payload": "x" * 65}, follow_redirects=False)
        assert (await bot.hears())["message"]["text"] == "/start"


async def test_a_conversation_needs_no_javascript(storage: Storage) -> None:
    async with street(storage) as place, small_bot(place), person(place) as anna:
        await anna.starts()
        assert anna.labels == ["Ja, gjerne", "Nei takk"]
        await anna.taps("Ja, gjerne")
        assert (anna.last, anna.page.url.fragment) == ("Så fint!", "m2")
        await anna.taps("Og nå?")
        assert anna.notice == "Nå er det din tur."
        await anna.says("første linje\r\n  andre linje")
        assert anna.last == "Du skrev: første linje\n  andre linje"
        await anna.taps("Og nå?")  # an old message's button still works
        assert anna.notice == "Nå er det din tur."
        await anna.visits()
        assert anna.notice == ""


async def test_a_message_that_the_bot_takes_back_leaves_the_page(storage: Storage) -> None:
    async with street(storage) as place, small_bot(place), person(place) as anna:
        await anna.starts()
        await anna.taps("Nei takk")
        assert [shown.words for shown in anna.messages] == ["Start samtalen"]
        assert anna.notice == "Greit. Meldingen er borte."


async def test_the_page_waits_for_the_bot_but_not_for_ever(storage: Storage) -> None:
    async with street(storage) as place, small_bot(place), person(place) as anna:
        await anna.starts()
        await anna.says("stille")
        assert anna.messages[-1].words == "stille"
        assert anna.page.elapsed < timedelta(seconds=6)


async def test_words_are_never_markup(storage: Storage) -> None:
    async with street(storage) as place, small_bot(place), person(place) as anna:
        await anna.starts()
        await anna.says(EVIL)
        assert anna.last == f"Du skrev: {EVIL}"
        assert anna.labels[-1] == EVIL[:60]
        assert "<img src=x" not in anna.page.text
        assert "<script>alert" not in anna.page.text
        assert escape(EVIL, quote=False).split(";")[0] in anna.page.text


async def test_a_link_to_a_script_is_shown_as_words(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        chat_id = await bot.meets(anna)
        text = '<a href="javascript:alert(1)">her</a> og <a href="https://a.no">der</a>'
        keys = {"inline_keyboard": [[{"text": "Åpne", "url": "javascript:alert(1)"}]]}
        await bot.does("sendMessage", chat_id=chat_id, text=text, parse_mode="HTML", reply_markup=keys)
        await anna.visits()
        assert anna.last == "her og der"
        assert "javascript:" not in anna.page.text
        assert 'href="https://a.no"' in anna.page.text


async def refuses_the_cookie(place: Street, cookie: str) -> bool:
    async with person(place) as stranger:
        stranger.browser.cookies.set(COOKIE, cookie)
        await stranger.visits()
        return stranger.messages == []


async def test_a_forged_cookie_is_a_strangers(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        chat_id = await bot.meets(anna)
        await anna.visits()
        assert len(anna.messages) == 1
        signature = anna.cookie.rpartition(".")[2]
        forged = [str(chat_id), f"{chat_id}.{signature[::-1]}", f"{chat_id + 1}.{signature}", "", anna.cookie[:-1]]
        assert [await refuses_the_cookie(place, cookie) for cookie in forged] == [True] * 5


async def test_nobody_reaches_anothers_message_or_file(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna, person(place) as oleg:
        chat_id = await bot.meets(anna)
        await bot.meets(oleg)
        files = {"document": ("møte.ics", b"BEGIN", "text/calendar")}
        sent = await bot.client.post(place.method + "sendDocument", data={"chat_id": str(chat_id)}, files=files)
        address = f"/chat/files/{sent.json()['result']['document']['file_id']}"
        await anna.visits(address)
        assert (anna.page.status_code, anna.page.content) == (200, b"BEGIN")
        assert anna.page.headers["content-disposition"] == "attachment; filename*=UTF-8''m%C3%B8te.ics"
        await oleg.visits(address)
        assert oleg.page.status_code == 404
        async with person(place) as stranger:
            await stranger.visits(address)
            assert stranger.page.status_code == 404

        keys = {"inline_keyboard": [[{"text": "Ja", "callback_data": "yes"}]]}
        await bot.does("sendMessage", chat_id=chat_id, text="Kommer du?", reply_markup=keys)
        await oleg.posts("/chat/tap", tap="3:0:0")
        assert (oleg.page.status_code, oleg.notice) == (
            409,
            "Denne knappen finnes ikke lenger. Se den nyeste meldingen.",
        )
        assert await bot.does("getUpdates") == []


@pytest.mark.parametrize("tap", ["", "2", "2:0:9", "-1:0:0", "999999999999999999:0:0", "2:0:0:0", "x:y:z", "1:0:0"])
async def test_a_forged_tap_reaches_nobody(storage: Storage, tap: str) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        chat_id = await bot.meets(anna)
        keys = {"inline_keyboard": [[{"text": "Åpne", "url": "https://a.no"}]]}
        await bot.does("sendMessage", chat_id=chat_id, text="Se her", reply_markup=keys)
        await anna.posts("/chat/tap", tap=tap)
        assert anna.page.status_code == 409
        assert await bot.does("getUpdates") == []


async def post_with(anna: Person, **headers: str) -> int:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    answer = await anna.browser.post("/chat/say", data={"text": "hei"}, headers=named, follow_redirects=False)
    return answer.status_code


async def test_another_site_posts_nothing_in_a_persons_name(storage: Storage) -> None:
    home = "https://medsam.example.no"
    async with street(storage, public_url=home) as place, robot(place) as bot, person(place) as anna:
        made = await anna.browser.post("/chat/start", follow_redirects=False)
        anna.browser.headers["cookie"] = made.headers["set-cookie"].partition(";")[0]  # as if by https
        await bot.hears()
        assert await post_with(anna, sec_fetch_site="cross-site") == 403
        assert await post_with(anna, sec_fetch_site="same-site", origin=place.page) == 403
        assert await post_with(anna, origin="https://evil.example") == 403
        assert await post_with(anna, origin="null") == 403
        assert await bot.does("getUpdates") == []
        assert await post_with(anna, sec_fetch_site="same-origin") == 303
        assert await post_with(anna, origin=home) == 303
        assert await post_with(anna, origin=place.page) == 303
        assert len(await bot.does("getUpdates")) == 3


async def test_the_cookie_is_for_this_page_alone(storage: Storage) -> None:
    async with street(storage, public_url="https://medsam.example.no") as place, person(place) as anna:
        made = await anna.browser.post("/chat/start", follow_redirects=False)
        cookie = made.headers["set-cookie"].partition(";")[2]
        assert cookie == " HttpOnly; Max-Age=34560000; Path=/; SameSite=lax; Secure"


async def test_every_answer_keeps_the_page_to_itself(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        await bot.meets(anna)
        for path in ("/", "/static/chat.js", "/chat/news?after=0&language=nb"):
            await anna.visits(path)
            policy = anna.page.headers["content-security-policy"]
            assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
            assert "unsafe" not in policy
            assert anna.page.headers["x-content-type-options"] == "nosniff"
        await anna.visits()
        assert anna.page.headers["cache-control"] == "no-store"
        assert re.findall(r"<style|<script>|\son\w+=|\sstyle=|javascript:", anna.page.text) == []


async def test_only_listed_files_are_served(storage: Storage) -> None:
    async with street(storage) as place, person(place) as anna:
        for name in ("package.json", "../gateway.py", "..%2fgateway.py", "chat.css/", "axe.js"):
            await anna.visits(f"/static/{name}")
            assert anna.page.status_code == 404
        await anna.visits("/static/files/inter-latin-wght-normal.woff2")
        assert (anna.page.status_code, anna.page.headers["content-type"]) == (200, "font/woff2")


async def test_a_text_too_long_is_kept_and_told_of(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        await bot.meets(anna)
        await anna.says("😀" * 2049)
        assert (anna.page.status_code, anna.notice) == (
            413,
            "Meldingen er for lang. Den kan ha høyst 4096 tegn. Del den gjerne i flere.",
        )
        assert "😀" * 2049 + "</textarea>" in anna.page.text
        await anna.says("x" * 70_000)
        assert anna.page.status_code == 413
        assert await bot.does("getUpdates") == []
        await anna.browser.post("/chat/say", data={"text": "😀" * 2048}, follow_redirects=False)
        assert (await bot.hears())["message"]["text"] == "😀" * 2048


async def test_whoever_is_too_fast_is_asked_to_wait_and_nobody_else(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna, person(place) as oleg:
        await bot.meets(anna)
        await bot.meets(oleg)
        codes = [
            (await anna.browser.post("/chat/say", data={"text": "hei"}, follow_redirects=False)).status_code
            for _ in range(31)
        ]
        assert codes == [303] * 30 + [429]
        await anna.says("hei")
        assert anna.notice == "Det gikk litt fort. Vent noen sekunder, og prøv igjen."
        assert (await oleg.browser.post("/chat/say", data={"text": "hei"}, follow_redirects=False)).status_code == 303
        assert len(await bot.does("getUpdates")) == 31
        place.clock.pass_by(timedelta(seconds=10))
        assert (await anna.browser.post("/chat/say", data={"text": "hei"}, follow_redirects=False)).status_code == 303


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("   ", None),
        ("a\x00b", "ab"),
        ("'; DROP TABLE residents; --", "'; DROP TABLE residents; --"),
        ("مرحبا", "مرحبا"),
    ],
)
async def test_odd_texts_are_taken_as_they_are(storage: Storage, text: str, heard: str | None) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        await bot.meets(anna)
        await anna.browser.post("/chat/say", data={"text": text}, follow_redirects=False)
        assert [update["message"]["text"] for update in await bot.does("getUpdates")] == ([heard] if heard else [])


@pytest.mark.parametrize("point", [("91", "0"), ("nan", "0"), ("x", "1"), ("", ""), ("0", "inf")])
async def test_a_place_that_is_none_is_not_handed_on(storage: Storage, point: tuple[str, str]) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        await bot.meets(anna)
        await anna.browser.post("/chat/location", data={"latitude": point[0], "longitude": point[1]})
        assert await bot.does("getUpdates") == []


async def page_language(place: Street, header: str) -> str:
    async with person(place, language=header) as anna:
        await anna.visits()
        found = re.search(r'<html lang="(\w+)"', anna.page.text)
        assert found
        return found[1]


async def test_the_page_speaks_as_the_browser_asks_and_then_as_the_bot_does(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place, language="nn") as anna:
        asked = ["nb-NO,nb;q=0.9", "no", "nn", "da-DK", "en-GB,nb;q=0.5", "fr,da;q=0.3", "de", "", "nb;q=x,en;q=0.1"]
        assert [await page_language(place, header) for header in asked] == [
            *("nb", "nb", "nn", "da", "en", "da", "nb", "nb", "en"),
        ]
        chat_id = await bot.meets(anna)
        await anna.visits()
        assert '<html lang="nn"' in anna.page.text
        async with storage.begin() as town:
            await town.gateway.set_language(chat_id, "da")
        await anna.visits()
        assert '<html lang="da"' in anna.page.text
        await anna.visits("/chat/news?after=0&last=0&language=nn")
        assert anna.page.headers["hx-refresh"] == "true"


async def test_the_clock_is_turned_only_where_it_may_be(storage: Storage) -> None:
    turned: list[datetime] = []

    async def turn(moment: datetime) -> None:
        turned.append(moment)

    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        await bot.meets(anna)
        await anna.visits()
        assert "/demo/clock" not in anna.page.text
        await anna.posts("/demo/clock", step="hour")
        assert anna.page.status_code == 404
    async with street(storage, turn=turn) as place, robot(place) as bot, person(place) as anna:
        await bot.meets(anna)
        await anna.visits()
        assert "mandag 23. november kl. 18.05" in anna.page.text
        for step, status in (("hour", 200), ("morning", 200), ("back", 400)):
            await anna.posts("/demo/clock", step=step)
            assert anna.page.status_code == status
    now = place.clock.now()
    assert turned == [now + timedelta(hours=1), datetime.fromisoformat("2026-11-24T08:00:00+00:00")]


async def somebody_new(bot: Robot, place: Street) -> int:
    async with person(place) as somebody:
        return await bot.meets(somebody)


async def test_chats_have_numbers_that_no_other_chat_has(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot:
        assert len({await somebody_new(bot, place) for _ in range(5)}) == 5
    async with street(storage) as place, robot(place) as bot:  # the same chance again finds the numbers taken
        assert len({await somebody_new(bot, place) for _ in range(2)}) == 2


async def test_buttons_taken_off_an_old_message_are_not_the_answer(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        chat_id = await bot.meets(anna)
        keys = {"inline_keyboard": [[{"text": "Ja", "callback_data": "yes"}]]}
        asked = await bot.does("sendMessage", chat_id=chat_id, text="Kommer du?", reply_markup=keys)

        async def answer() -> None:
            await bot.hears()
            await bot.does("editMessageReplyMarkup", chat_id=chat_id, message_id=asked["message_id"])
            await asyncio.sleep(1)
            await bot.does("sendMessage", chat_id=chat_id, text="Så fint!")

        async with asyncio.TaskGroup() as group:
            group.create_task(answer())
            await anna.says("ja")
        assert anna.last == "Så fint!"
