"""Browsers are told of news that no page has shown: once, without a word of it, and not at night."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.addresses import is_public
from bot.clock import Clock
from bot.gateway.exchange import PAGE_FIRST, Exchange
from bot.gateway.push import Push
from bot.gateway.pushing import ATTEMPTS, FIRST_PAUSE, LIFE_AT_NIGHT, Pushing
from bot.gateway.taps import Taps
from bot.storage import Storage
from tests.gateway.person import Person, person
from tests.gateway.push_service import CONTACT, KEY, Device, PushService, Taken, push_service
from tests.gateway.robot import Robot, robot
from tests.gateway.street import KEY as COOKIE_KEY
from tests.gateway.street import TEXTS, Dice, Street, street

SECRET = "Strikkekafé på tirsdag hos Kari"
NEWS = {"title": "Medsam", "body": "Du har fått en ny melding."}
NOON = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)  # 12.00 in Oslo
NEARLY_NINE = datetime(2026, 11, 24, 19, 59, 50, tzinfo=UTC)
NINE_HOURS_S = 9 * 3600 - 5


@dataclass
class Evening:
    """Anna's chat, her phone, the bot, and who pushes."""

    place: Street
    bot: Robot
    anna: Person
    chat_id: int
    service: PushService
    pushing: Pushing
    push: Push

    async def asks(self, name: str = "phone") -> Device:
        """Anna asks to be told on that device."""
        device = self.service.device(name)
        assert await self.posts("/chat/push", **device.given_out) == 204
        return device

    async def posts(self, path: str, **form: str) -> int:
        return (await self.anna.browser.post(path, data=form)).status_code

    async def writes(self, text: str = SECRET, **more: object) -> None:
        await self.bot.does("sendMessage", chat_id=self.chat_id, text=text, **more)

    async def passes(self, span: timedelta = PAGE_FIRST) -> None:
        """Time goes by, and what is due is pushed."""
        self.place.clock.pass_by(span)
        async with self.push.client() as client:
            await self.pushing.push_due(client)

    async def knows(self, device: Device) -> bool:
        return await self.posts("/chat/push/known", endpoint=device.endpoint) == 204


@asynccontextmanager
async def evening(storage: Storage, folder: Path, push: Push | None = None) -> AsyncIterator[Evening]:
    async with push_service(folder) as service:
        pushes = push or service.push()
        async with street(storage, push=pushes) as place, robot(place) as bot, person(place) as anna:
            place.clock.moment = NOON
            exchange = Exchange(storage, place.clock, Dice(2), Taps(COOKIE_KEY), bot_id=7000)
            pushing = Pushing(exchange, pushes, TEXTS, ZoneInfo("Europe/Oslo"))
            chat_id = await bot.meets(anna)
            yield Evening(place, bot, anna, chat_id, service, pushing, pushes)


async def test_a_browser_is_told_that_there_is_news_and_not_what(storage: Storage, tmp_path: Path) -> None:
    async with evening(storage, tmp_path) as there:
        await there.asks()
        await there.writes()
        await there.passes()
        assert there.service.taken == [Taken("phone", NEWS, NINE_HOURS_S, "news")]
        await there.passes(timedelta(hours=1))
        assert there.service.asked == 1


async def test_it_is_told_in_the_language_of_the_chat(storage: Storage, tmp_path: Path) -> None:
    async with evening(storage, tmp_path) as there:
        await there.asks()
        async with storage.begin() as town:
            await town.gateway.set_language(there.chat_id, "da")
        await there.writes()
        await there.passes()
        assert [taken.told["body"] for taken in there.service.taken] == ["Du har fået en ny besked."]


async def test_nobody_is_told_who_did_not_ask_or_asks_no_longer(storage: Storage, tmp_path: Path) -> None:
    async with evening(storage, tmp_path) as there:
        phone = await there.asks()
        assert await there.posts("/chat/push/stop", endpoint=phone.endpoint) == 204
        assert not await there.knows(phone)
        await there.writes()
        await there.passes()
        assert there.service.asked == 0


async def test_what_a_page_shows_is_not_pushed(storage: Storage, tmp_path: Path) -> None:
    async with evening(storage, tmp_path) as there:
        await there.asks()
        await there.writes()
        await there.anna.visits()
        await there.passes()
        assert there.service.asked == 0


async def look(there: Evening, after: int, more: str = "") -> None:
    """As the script of an open page does, which then waits for what comes after that."""
    await there.anna.browser.get(f"/chat/news?after={after}&language=da{more}")


async def test_a_page_that_asks_for_what_comes_next_has_shown_what_came(storage: Storage, tmp_path: Path) -> None:
    async with evening(storage, tmp_path) as there:
        await there.asks()
        await there.writes()
        there.place.gateway.close()  # so that nobody waits for news that does not come
        await look(there, after=1)  # it shows what was said before
        await look(there, after=2, more="&hidden=yes")  # it lies behind another page
        await there.passes()
        assert there.service.asked == 1
        await there.writes()
        await look(there, after=3)
        await there.passes()
        assert there.service.asked == 1


async def test_many_messages_are_one_push(storage: Storage, tmp_path: Path) -> None:
    async with evening(storage, tmp_path) as there:
        await there.asks()
        for number in range(4):
            await there.writes(f"{SECRET} {number}")
            there.place.clock.pass_by(timedelta(seconds=1))
        await there.passes()
        assert there.service.asked == 1


async def test_a_silent_message_and_an_edit_are_not_pushed(storage: Storage, tmp_path: Path) -> None:
    async with evening(storage, tmp_path) as there:
        await there.asks()
        await there.writes(disable_notification=True)
        await there.bot.does("editMessageText", chat_id=there.chat_id, message_id=2, text="Avlyst")
        await there.passes()
        assert there.service.asked == 0


@pytest.mark.parametrize("status", [404, 410])
async def test_a_browser_that_is_gone_is_forgotten(storage: Storage, tmp_path: Path, status: int) -> None:
    async with evening(storage, tmp_path) as there:
        phone = await there.asks()
        there.service.refusals.append((status, {}))
        await there.writes()
        await there.passes()
        assert not await there.knows(phone)


@pytest.mark.parametrize("status", [302, 400, 401, 403, 413])
async def test_a_refused_push_is_given_up_and_the_next_one_is_tried(
    storage: Storage, tmp_path: Path, status: int
) -> None:
    async with evening(storage, tmp_path) as there:
        await there.asks()
        there.service.refusals.append((status, {"Location": f"{there.service.origin}/push/phone"}))
        await there.writes()
        await there.passes()
        await there.passes(timedelta(hours=1))
        assert there.service.asked == 1
        await there.writes()
        await there.passes()
        assert [taken.name for taken in there.service.taken] == ["phone"]


async def test_a_service_in_trouble_is_tried_again_and_again_but_not_for_ever(storage: Storage, tmp_path: Path) -> None:
    async with evening(storage, tmp_path) as there:
        await there.asks()
        there.service.refusals.extend([(503, {})] * 99)
        await there.writes()
        await there.passes()
        asked = []
        for pause in (FIRST_PAUSE * 4**number for number in range(ATTEMPTS)):
            await there.passes(pause - timedelta(seconds=1))
            await there.passes(timedelta(seconds=1))
            asked.append(there.service.asked)
        assert asked == [2, 3, 4, 5, 5]
        there.service.refusals.clear()
        await there.writes()
        await there.passes()
        assert there.service.taken != []


async def test_a_service_that_wants_to_be_left_alone_is_left_alone(storage: Storage, tmp_path: Path) -> None:
    async with evening(storage, tmp_path) as there:
        await there.asks()
        there.service.refusals.append((429, {"Retry-After": "300"}))
        await there.writes()
        await there.passes()
        await there.passes(timedelta(seconds=299))
        assert there.service.taken == []
        await there.passes(timedelta(seconds=1))
        assert [taken.told for taken in there.service.taken] == [NEWS]


async def test_what_could_not_be_told_before_the_quiet_hours_waits_until_the_morning(
    storage: Storage, tmp_path: Path
) -> None:
    async with evening(storage, tmp_path) as there:
        await there.asks()
        there.place.clock.moment = NEARLY_NINE
        there.service.refusals.append((503, {}))
        await there.writes()
        await there.passes()
        await there.passes(timedelta(hours=10, minutes=59))
        assert there.service.asked == 1
        await there.passes(timedelta(minutes=2))
        assert len(there.service.taken) == 1


async def test_what_arrives_late_wakes_nobody(storage: Storage, tmp_path: Path) -> None:
    async with evening(storage, tmp_path) as there:
        await there.asks()
        there.place.clock.moment = NEARLY_NINE - timedelta(hours=1)
        await there.writes()
        await there.passes()
        there.place.clock.pass_by(timedelta(hours=2))
        await there.writes("Du skrev nettopp")  # an answer, for letters wait
        await there.passes()
        assert [taken.lives_s for taken in there.service.taken] == [3605, int(LIFE_AT_NIGHT.total_seconds())]


async def test_a_crash_in_between_leads_to_one_more_attempt(storage: Storage, tmp_path: Path) -> None:
    async with evening(storage, tmp_path) as there:
        await there.asks()
        await there.writes()
        there.place.clock.pass_by(PAGE_FIRST)
        async with storage.begin() as town:
            (due,) = await town.subscriptions.due(there.place.clock.now(), most=9)
            await town.subscriptions.put_off(due.id, there.place.clock.now() + FIRST_PAUSE)
        await there.passes(timedelta())
        assert there.service.asked == 0
        await there.passes(FIRST_PAUSE)
        await there.passes(timedelta(hours=1))
        assert there.service.asked == 1


async def test_news_during_a_push_is_told_too(storage: Storage, tmp_path: Path) -> None:
    async with evening(storage, tmp_path) as there:
        await there.asks()
        await there.writes()
        there.place.clock.pass_by(PAGE_FIRST)
        until = there.place.clock.now() + FIRST_PAUSE
        async with storage.begin() as town:
            (due,) = await town.subscriptions.due(there.place.clock.now(), most=9)
            await town.subscriptions.put_off(due.id, until)
        await there.writes()
        async with storage.begin() as town:
            await town.subscriptions.settle(due.id, until)
        await there.passes()
        assert there.service.asked == 1


async def test_a_chat_has_five_browsers_at_most(storage: Storage, tmp_path: Path) -> None:
    async with evening(storage, tmp_path) as there:
        devices = [await there.asks(f"phone-{number}") for number in range(6)]
        assert [await there.knows(device) for device in devices] == [False, True, True, True, True, True]
        await there.writes()
        await there.passes()
        assert sorted(taken.name for taken in there.service.taken) == [f"phone-{number}" for number in range(1, 6)]


async def test_a_browser_that_goes_over_to_another_chat_is_told_of_that_one_alone(
    storage: Storage, tmp_path: Path
) -> None:
    async with evening(storage, tmp_path) as there, person(there.place) as oleg:
        phone = await there.asks()
        await there.bot.meets(oleg)
        answer = await oleg.browser.post("/chat/push", data=phone.given_out)
        assert answer.status_code == 204
        await there.writes()
        await there.passes()
        assert there.service.asked == 0


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://push.example.com/1",
        "https://127.0.0.1/1",
        "https://[::1]/1",
        "https://10.0.0.7/1",
        "https://8.8.8.8/1",
        "https://user@push.example.com/1",
        "https://",
        "//push.example.com/1",
        "javascript:alert(1)",
        "",
        "https://push.example.com/" + "x" * 1000,
        "https://[push/1",
    ],
)
async def test_an_address_that_nobody_may_be_sent_to_is_refused(
    storage: Storage, tmp_path: Path, endpoint: str
) -> None:
    async with evening(storage, tmp_path) as there:
        given = there.service.device("phone").given_out | {"endpoint": endpoint}
        assert await there.posts("/chat/push", **given) == 422


@pytest.mark.parametrize("name", ["p256dh", "auth"])
@pytest.mark.parametrize("value", ["", "AAAA", "not/url+safe", "å" * 22, "B" + "A" * 86, "x" * 100_000])
async def test_keys_that_nobody_can_encrypt_for_are_refused(
    storage: Storage, tmp_path: Path, name: str, value: str
) -> None:
    async with evening(storage, tmp_path) as there:
        given = there.service.device("phone").given_out | {name: value}
        assert await there.posts("/chat/push", **given) in (413, 422)


async def test_a_name_that_leads_into_our_own_network_is_never_asked(storage: Storage, tmp_path: Path) -> None:
    async with evening(storage, tmp_path, Push(KEY, CONTACT, Clock(), allowed=is_public)) as there:
        phone = await there.asks()
        await there.writes()
        await there.passes()
        assert there.service.asked == 0
        assert not await there.knows(phone)


async def test_a_stranger_and_a_hurried_one_are_refused(storage: Storage, tmp_path: Path) -> None:
    async with evening(storage, tmp_path) as there, person(there.place) as stranger:
        given = there.service.device("phone").given_out
        answers = [await stranger.browser.post(path, data=given) for path in ("/chat/push", "/chat/push/known")]
        assert [answer.status_code for answer in answers] == [404, 404]
        assert [await there.posts("/chat/push", **given) for _ in range(21)] == [204] * 20 + [429]


async def test_where_nobody_can_be_pushed_to_nothing_is_offered(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        await bot.meets(anna)
        await anna.visits()
        assert 'data-key=""' in anna.page.text
        assert (await anna.browser.post("/chat/push", data={})).status_code == 404
