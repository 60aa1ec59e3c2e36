"""Browsers are told of news that no page has shown: once, without a word of it, and not at night."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.gateway.exchange import PAGE_FIRST
from bot.gateway.pushing import ATTEMPTS, FIRST_PAUSE, LIFE_AT_NIGHT
from bot.storage import Storage
from tests.gateway.evening import SECRET, Evening, evening
from tests.gateway.push_service import Taken

pytestmark = pytest.mark.slow_on_postgresql

NEWS = {"title": "Medsam", "body": "Du har fått en ny melding."}
NEARLY_NINE = datetime(2026, 11, 24, 19, 59, 50, tzinfo=UTC)
NINE_HOURS_S = 9 * 3600 - 5


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


async def test_what_came_due_while_nobody_pushed_waits_until_the_morning(storage: Storage, tmp_path: Path) -> None:
    async with evening(storage, tmp_path) as there:
        await there.asks()
        there.place.clock.moment = NEARLY_NINE
        await there.writes()
        await there.passes(timedelta(hours=6))  # as after a night without electricity
        assert there.service.asked == 0
        await there.passes(timedelta(hours=5, minutes=1))
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
