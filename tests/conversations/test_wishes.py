"""What is not there is remembered, and told about once it comes."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.domain.activity import ActivityRecord
from bot.domain.unmet_wish import Wanted, Where
from tests.conversations.conftest import activity
from tests.conversations.knowing import known, occurrence, seated
from tests.scenario import Person, Town


async def comes_up(town: Town, *records: ActivityRecord) -> None:
    """A source of their own lists these from now on."""
    zone = ZoneInfo("Europe/Oslo")
    await town.house.imports.take(records, municipality="arendal", zone=zone, source=records[0].key, demo=False)


async def wishes(person: Person, *topics: str) -> None:
    """They asked to be told when something about these comes."""
    profile = await person.town.house.services.residents.profile((await person.resident()).id)
    wanted = Wanted(frozenset(topics))
    await person.town.house.services.unmet_wishes.keep(profile, wanted, Where("arendal", None))


async def test_what_was_asked_for_and_not_there_is_told_about_when_it_comes(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("finnes det noe bordtennis?")
    anna.sees("Akkurat det fant jeg ikke", "Skal jeg si fra når det kommer noe?")
    await anna.says("ja takk")
    anna.sees("Jeg sier fra når det kommer: bordtennis", "1. Leksehjelp")
    await town.passes(hours=1)
    anna.sees_nothing()
    await comes_up(town, activity("bt", "Bordtennis på Stinta", ("bordtennis",), hours=100))
    await town.passes(minutes=15)
    anna.sees(
        "noe du har ønsket deg: Bordtennis på Stinta, fredag 27. november",
        buttons=["Se hva det er", "Hvorfor får jeg dette?", "Sjeldnere"],
    )
    await anna.taps("Hvorfor får jeg dette?")
    anna.sees("Du ba meg si fra når det kommer noe om bordtennis", "stopp")
    await anna.taps("Se hva det er")
    anna.sees("Bordtennis på Stinta", "Vil du være med?")
    await comes_up(town, activity("bt", "Bordtennis på Stinta", ("bordtennis",), hours=100), again(hours=124))
    await town.passes(hours=2)


def again(*, hours: int) -> ActivityRecord:
    return activity("bt2", "Mer bordtennis", ("bordtennis",), hours=hours)


async def test_nothing_that_fits_is_remembered_with_the_hours_they_have(town: Town) -> None:
    anna = await known(town, "Anna", "theatre")

    await anna.says("forslag")
    anna.sees("Skal jeg si fra når det kommer noe?")
    await anna.says("si fra")
    anna.sees("Jeg sier fra når det kommer: teater")
    await anna.says("ønskene mine")
    anna.sees("Jeg sier fra når det kommer:", "1. teater", buttons=["❌ Ta bort 1", "🔎 Forslag", "Min side"])
    await anna.says("1")
    anna.sees("Det ønsket er borte.", "Du har ingen ønsker nå")
    await anna.says("angre")
    anna.sees("Da er alt som før.", "1. teater")
    await anna.taps("❌ Ta bort 1")
    anna.sees("Det ønsket er borte.")
    await comes_up(town, activity("t", "Teaterverksted", ("teater",), hours=100))
    await town.passes(hours=2)
    anna.sees_nothing()


async def test_news_waits_for_the_morning_and_for_the_end_of_a_pause(town: Town) -> None:
    anna, oleg = await known(town, "Anna"), await known(town, "Oleg")
    await wishes(anna, "theatre")
    await wishes(oleg, "theatre")
    await oleg.says("pause")
    oleg.sees("Hvor lenge")
    await oleg.taps("1 uke")
    oleg.sees("Pausen er satt")

    await town.comes("2026-11-23 22:00")
    await comes_up(town, activity("t", "Teaterverksted", ("teater",), hours=300))
    await town.comes("2026-11-24 07:45")
    anna.sees_nothing()
    await town.comes("2026-11-24 08:00")
    anna.sees("Teaterverksted")
    await town.comes("2026-11-30 11:30")
    oleg.sees_nothing()
    await town.comes("2026-11-30 13:00")
    oleg.sees("Teaterverksted")


async def test_nobody_hears_of_it_after_stop_or_when_it_is_full_or_they_are_going(town: Town) -> None:
    anna, oleg, kari = await known(town, "Anna"), await known(town, "Oleg"), await known(town, "Kari")
    for person in (anna, kari):
        await wishes(person, "theatre")
    await anna.says("stopp")
    anna.sees("Jeg har stoppet")

    await town.comes("2026-11-23 22:00")
    await comes_up(town, activity("t", "Teaterverksted", ("teater",), hours=100, seats=1))
    await town.passes(minutes=15)
    await seated(town, oleg, "Teaterverksted")
    await town.comes("2026-11-24 12:00")
    kari.sees_nothing()
    anna.sees_nothing()


async def test_one_letter_tells_of_several_wishes_that_one_thing_meets(town: Town) -> None:
    anna = await known(town, "Anna")
    await wishes(anna, "theatre")
    await wishes(anna, "theatre", "circus")

    await comes_up(town, activity("t", "Teaterverksted", ("teater",), hours=100))
    await town.passes(minutes=15)
    anna.sees("Teaterverksted")
    await anna.says("mine")
    anna.sees()
    await town.passes(hours=3)


async def test_the_eleventh_wish_is_refused_kindly_and_the_same_is_one(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    for topic in ("theatre", "circus", "judo", "sailing", "fencing", "archery", "bingo", "boxing", "cheerleading"):
        await wishes(anna, topic)
        await wishes(anna, topic)
    await wishes(anna, "table-tennis")

    await anna.says("finnes det noe curling?")
    anna.sees("Skal jeg si fra når det kommer noe?")
    await anna.taps("🔔 Si fra når det kommer")
    anna.sees("Du har ti ønsker alt")


async def test_somebody_else_s_wish_cannot_be_taken_away(town: Town) -> None:
    anna, eve = await known(town, "Anna"), await known(town, "Eve")
    await wishes(anna, "theatre")
    await wishes(eve, "judo")
    theirs = await town.house.services.unmet_wishes.of((await anna.resident()).id)

    await eve.says("forslag")
    eve.sees()
    await eve.says("finnes det noe judo?")
    shown = eve.sees()
    await eve.taps("Ønskene mine")
    listed = eve.sees("1. judo")
    data = next(
        button.callback_data or ""
        for row in (listed.reply_markup.inline_keyboard if listed.reply_markup else [])
        for button in row
        if button.text.startswith("❌")
    )
    forged = data.rpartition(":")[0] + f":{theirs[0].id}"
    await town.deliver({"callback_query": eve.press(forged, listed)})
    eve.sees("Den knappen var gammel")
    assert shown
    assert await town.house.services.unmet_wishes.of((await anna.resident()).id) == theirs


async def test_a_wish_goes_with_the_person(town: Town) -> None:
    anna = await known(town, "Anna")
    await wishes(anna, "theatre")
    resident = await anna.resident()
    told = await town.house.services.residents.know(resident.id)
    assert told["unmet_wishes"][0]["topics"] == ["theatre"]

    await town.house.services.residents.erase(resident.id)
    await comes_up(town, activity("t", "Teaterverksted", ("teater",), hours=100))
    await town.passes(hours=1)
    anna.sees_nothing()
    assert await town.house.services.unmet_wishes.of(resident.id) == []
    assert timedelta() < (await occurrence(town, "Teaterverksted")).starts_at - town.clock.now()
