"""Which browsers are told: those that asked, a few of each chat, and none at an address inside our own network."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.addresses import is_public
from bot.clock import Clock
from bot.gateway.push import Push
from bot.storage import Storage
from tests.gateway.evening import evening
from tests.gateway.person import person
from tests.gateway.push_service import CONTACT, KEY
from tests.gateway.robot import robot
from tests.gateway.street import street

pytestmark = pytest.mark.slow_on_postgresql


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
        "https://xn--/",
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
