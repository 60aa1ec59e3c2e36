"""What is counted of a talk: closed codes, once, with how long it took, and only of those who agreed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import SendMessage, TelegramMethod
from sqlalchemy import select

from bot.domain.consent import Purpose
from bot.domain.ward import Given, Relation
from bot.services.wards import Registration
from bot.stats.steps import STEPS
from bot.storage import Storage
from bot.storage.tables import events
from tests.conversations.conftest import MONDAY_NOON, fill
from tests.conversations.knowing import known, seated
from tests.scenario import SetClock, Town
from tests.telegram import FakeTelegram

Counted = tuple[str, str]


@pytest.fixture
async def town(storage: Storage) -> Town:
    town = Town(storage, SetClock(MONDAY_NOON))
    await fill(town)
    return town


async def rows(town: Town) -> list[dict[str, Any]]:
    async with town.storage.read() as reading:
        found = await reading.connection.execute(select(events).order_by(events.c.id))
        return [dict(row._mapping) for row in found]


async def steps(town: Town) -> list[Counted]:
    return [(row["step"], row["option"]) for row in await rows(town)]


async def test_nothing_is_counted_before_a_yes_and_a_no_withdraws_everything(town: Town) -> None:
    anna, oleg = await known(town, "Anna"), await known(town, "Oleg", "knitting", research=True)
    await anna.says("/my")
    anna.sees()
    await anna.says("forslag")
    anna.sees()
    assert await steps(town) == []

    await oleg.says("/suggestions")
    assert await steps(town) == [("suggestions", "shown")]
    oleg.screen.unread.clear()
    await oleg.says("/mydata")
    oleg.screen.unread.clear()
    for key in ("button-consents", "purpose-research", "button-no"):
        await oleg.taps(oleg.word(key))
        oleg.screen.unread.clear()
    assert await steps(town) == []


async def test_a_row_holds_closed_codes_and_no_words(town: Town) -> None:
    oleg = await known(town, "Oleg", research=True)
    await oleg.says("/interests")
    oleg.sees()
    town.clock.moment += timedelta(seconds=7)
    await oleg.says("jeg liker strikking og heter Ole Hansen")

    (row,) = await rows(town)
    assert row.pop("id")
    assert len(row.pop("person")) == 32
    assert row == {
        "at": MONDAY_NOON + timedelta(seconds=7),
        "step": "interests",
        "option": "sentence",
        "channel": "telegram",
        "language": "nb",
        "municipality": "arendal",
        "took_ms": 7000,
    }


async def test_what_was_typed_takes_as_long_as_what_was_tapped(town: Town) -> None:
    oleg = await known(town, "Oleg", "knitting", research=True)
    await oleg.says("/availability")
    oleg.sees()
    town.clock.moment += timedelta(seconds=5)
    await oleg.says("tirsdag kveld")
    oleg.sees()
    town.clock.moment += timedelta(seconds=3)
    await oleg.says("ferdig")
    oleg.sees()

    took = {(row["step"], row["option"]): row["took_ms"] for row in await rows(town)}
    assert took["availability", "sentence"] == 5000
    assert took["availability", "confirmed"] == 3000
    assert took["suggestions", "shown"] is None


async def test_the_same_suggestions_below_a_misunderstanding_are_shown_once(town: Town) -> None:
    oleg = await known(town, "Oleg", "knitting", research=True)
    await oleg.says("/suggestions")
    oleg.sees()
    await oleg.says("abrakadabra simsalabim")
    oleg.sees()
    assert await steps(town) == [("suggestions", "shown"), ("misunderstood", "words")]


async def test_an_answer_to_a_letter_has_nothing_to_do_with_the_question_that_is_open(town: Town) -> None:
    oleg = await known(town, "Oleg", "knitting", research=True)
    await seated(town, oleg, "Sjakkvenner")
    await oleg.says("/interests")
    oleg.sees()
    await town.comes("2026-11-25 19:00")
    oleg.sees()
    await oleg.taps("✅ Jeg kommer")

    assert [(row["step"], row["option"], row["took_ms"]) for row in await rows(town)] == [("reminder", "coming", None)]


async def test_of_a_ward_who_is_erased_nothing_counted_is_left_and_what_counts_the_proxy_stays(town: Town) -> None:
    anna = await known(town, "Anna", research=True)
    number, services = (await anna.resident()).id, town.house.services
    await anna.says("/suggestions")
    anna.sees()
    ward = await services.wards.register(number, Registration("Kim", Relation.CARE_WORKER, Given.HEARD, ""))
    await services.residents.settle(ward, "arendal", None)
    await services.residents.agree(ward, Purpose.RESEARCH, granted=True)
    await anna.says("jeg er 9 år")
    anna.sees("Kim er for ung til å svare selv")

    assert {row["person"] for row in await rows(town)} == {services.residents.pseudonyms.of(number)}


class Unreachable(FakeTelegram):
    """Telegram that cannot be reached for so many messages."""

    down = 0

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:  # noqa: ASYNC109
        if self.down and isinstance(method, SendMessage):
            self.down -= 1
            raise TelegramNetworkError(method, "cannot connect")
        return await super().make_request(bot, method, timeout)


async def test_what_is_answered_again_is_counted_once(storage: Storage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.handlers.reader.OUTAGE_REST", 0.01)
    telegram = Unreachable()
    town = Town(storage, SetClock(MONDAY_NOON), telegram=telegram)
    await fill(town)
    oleg = await known(town, "Oleg", "knitting", research=True)
    telegram.down = 3
    await oleg.says("/suggestions")
    oleg.sees()
    assert telegram.down == 0
    assert await steps(town) == [("suggestions", "shown")]


@pytest.mark.parametrize(("step", "option"), [("suggestions", "dreamt"), ("dance", "yes"), ("place", "Arendal")])
async def test_what_is_not_in_the_closed_list_is_refused(town: Town, step: str, option: str) -> None:
    oleg = await known(town, "Oleg", research=True)
    profile = await town.house.services.residents.profile((await oleg.resident()).id)
    with pytest.raises(ValueError, match="not counted"):
        await town.house.services.counting.count(profile, step, option)
    assert option not in STEPS.get(step, frozenset())
