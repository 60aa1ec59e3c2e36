"""Who is silent for a year is asked once, and forgotten a month later."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.consent import Purpose
from bot.domain.resident import Channel
from tests.conversations.conftest import activity
from tests.conversations.knowing import known, occurrence
from tests.scenario import Person, Town


async def later(town: Town, **length: float) -> None:
    """So much later, at noon: the jobs run and letters arrive."""
    town.clock.moment += timedelta(**length)
    await town.tick()


async def is_known(town: Town, person: Person) -> bool:
    async with town.storage.read() as reading:
        return await reading.residents.of_chat(Channel.TELEGRAM, person.number) is not None


async def test_who_is_silent_for_a_year_is_asked_once_and_forgotten_a_month_later(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await later(town, days=364)
    anna.sees_nothing()
    await later(town, days=1)
    anna.sees("Vil du fortsatt være med?", buttons=["Ja, behold meg", "Slett meg"])
    await later(town, days=29)
    anna.sees_nothing()
    assert await is_known(town, anna)
    await later(town, days=1)
    assert not await is_known(town, anna)


async def test_who_answers_stays_and_is_asked_again_only_after_another_year(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await later(town, days=365)
    anna.sees("Vil du fortsatt være med?")
    await anna.says("ja, jeg vil være med")
    anna.sees("Så fint!")
    await later(town, days=364)
    anna.sees_nothing()
    await later(town, days=1)
    anna.sees("Vil du fortsatt være med?")


async def test_who_would_rather_go_is_shown_what_goes_and_gone(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await later(town, days=365)
    anna.sees("Vil du fortsatt være med?")
    await anna.taps("Slett meg")
    anna.sees("Skal jeg slette alt", "Du er ikke påmeldt noe nå")
    await anna.taps("Ja, slett alt")
    anna.sees("Nå er alt slettet")
    assert not await is_known(town, anna)


async def test_any_word_at_all_says_that_somebody_is_still_there(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await later(town, days=300)
    await anna.says("takk")
    anna.sees()
    await later(town, days=100)
    anna.sees_nothing()
    assert await is_known(town, anna)


async def test_who_said_stop_or_never_agreed_is_not_asked_and_forgotten_all_the_same(town: Town) -> None:
    anna, oleg = await known(town, "Anna"), await known(town, "Oleg")
    await anna.says("stopp")
    anna.sees("Jeg har stoppet")
    await town.house.services.residents.agree((await oleg.resident()).id, Purpose.MATCHING, granted=False)

    await later(town, days=366)
    for person in (anna, oleg):
        person.sees_nothing()
        assert await is_known(town, person)
    await later(town, days=30)
    assert [await is_known(town, person) for person in (anna, oleg)] == [False, False]


async def test_whom_the_letter_never_reached_is_forgotten_all_the_same(town: Town) -> None:
    anna = await known(town, "Anna")
    town.telegram.blocked.add(anna.number)

    await later(town, days=365)
    await later(town, days=30)
    assert not await is_known(town, anna)


async def test_after_an_outage_everybody_has_a_month_to_answer_all_the_same(town: Town) -> None:
    anna, oleg = await known(town, "Anna"), await known(town, "Oleg")
    await town.house.services.residents.agree((await oleg.resident()).id, Purpose.MATCHING, granted=False)

    await later(town, days=400)
    anna.sees("Vil du fortsatt være med?")
    oleg.sees_nothing()
    await later(town, days=29)
    assert [await is_known(town, person) for person in (anna, oleg)] == [True, True]
    await later(town, days=1)
    assert [await is_known(town, person) for person in (anna, oleg)] == [False, False]


async def test_a_pause_is_kept_and_the_year_counts_from_its_end(town: Town) -> None:
    anna = await known(town, "Anna")
    await town.house.services.residents.pause((await anna.resident()).id, town.clock.now() + timedelta(days=200))

    await later(town, days=400)
    anna.sees_nothing()
    assert await is_known(town, anna)
    await later(town, days=165)
    anna.sees("Vil du fortsatt være med?")


async def test_a_seat_to_come_is_a_sign_of_life(town: Town) -> None:
    anna = await known(town, "Anna")
    await later(town, days=300)
    record = activity("tur", "Langtur", ("tur",), hours=24 * 420)
    await town.house.imports.take(
        [record], municipality="arendal", zone=ZoneInfo("Europe/Oslo"), source="far", demo=False
    )
    await anna.has_seat((await occurrence(town, "Langtur")).id)

    await later(town, days=100)
    anna.sees_nothing()
    assert await is_known(town, anna)


async def test_the_question_waits_for_the_morning(town: Town) -> None:
    anna = await known(town, "Anna")

    await later(town, days=365, hours=11)
    anna.sees_nothing()
    await later(town, hours=10)
    anna.sees("Vil du fortsatt være med?")


@pytest.mark.parametrize("answer", ["still-here", "forget-me"])
async def test_nobody_answers_for_somebody_else(town: Town, answer: str) -> None:
    anna, oleg = await known(town, "Anna"), await known(town, "Oleg")
    await later(town, days=365)
    letter = anna.sees("Vil du fortsatt være med?")
    oleg.sees("Vil du fortsatt være med?")
    await town.deliver({"callback_query": oleg.press(f"letter:{answer}:{(await anna.resident()).id}", letter)})
    oleg.sees()
    assert await is_known(town, anna)
