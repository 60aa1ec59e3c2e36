"""What fits, why, and what is learned from a no."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.activity import TimeRecord
from bot.domain.availability import Availability, Week
from bot.domain.dismissal import Why
from bot.domain.needs import Ages
from bot.domain.place import Point
from tests.conversations.conftest import MONDAY_NOON, activity
from tests.conversations.knowing import known, occurrence
from tests.scenario import Person, Town


async def test_what_somebody_says_no_to_is_not_suggested_again_until_they_take_it_back(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("/suggestions")
    anna.sees("1. Sjakkvenner")
    await anna.says("1")
    anna.sees("Sjakkvenner", "Vil du være med?")
    await anna.taps("Ikke dette")
    anna.sees("Hva er det som ikke passer med Sjakkvenner?")
    await anna.says("ikke min greie")
    anna.sees("Greit. Sjakkvenner foreslår jeg ikke igjen.")
    await anna.says("/suggestions")
    assert "Sjakkvenner" not in (anna.sees().text or "")


async def says_no_to(person: Person, title: str) -> None:
    """To the first suggestion; why is asked next."""
    await person.says("/suggestions")
    person.sees(f"1. {title}")
    await person.taps(f"1. {title}")
    person.sees("Vil du være med?")
    await person.taps("Ikke dette")
    person.sees("Hva er det som ikke passer")


async def test_a_no_is_taken_back_by_one_tap(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await says_no_to(anna, "Sjakkvenner")
    await anna.taps("Ikke min greie")
    anna.sees("foreslår jeg ikke igjen")
    await anna.taps("Angre")
    anna.sees("Da er alt som før.", "1. Sjakkvenner")


async def test_a_wrong_time_moves_the_time_and_leaves_the_topic(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await says_no_to(anna, "Sjakkvenner")
    await anna.taps("Tida passer ikke")
    text = anna.sees("Da ser jeg etter andre tider enn den til Sjakkvenner").text or ""
    assert "1. Sjakkvenner" not in text
    assert (await anna.resident()).reach_m is None
    await anna.taps("Angre")
    anna.sees("Da er alt som før.", "1. Sjakkvenner")


async def test_too_far_away_shortens_how_far_they_go(town: Town) -> None:
    anna = await known(town, "Anna", "hiking")
    residents = town.house.services.residents
    number = (await anna.resident()).id
    await residents.settle(number, "arendal", Point(58.55, 8.9))

    await says_no_to(anna, "Turgruppe på Hisøy")
    await anna.says("for langt")
    anna.sees("Nå foreslår jeg bare det som er nærmere enn Turgruppe på Hisøy")
    reach = (await anna.resident()).reach_m
    assert reach is not None
    assert 500 < reach < 16_000
    await anna.taps("Angre")
    anna.sees("Da er alt som før.")
    assert (await anna.resident()).reach_m is None


async def test_a_question_in_plain_words_is_looked_up_from_anywhere(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("mine")
    anna.sees("Mine påmeldinger")
    await anna.says("er det noe kor på onsdag?")
    anna.sees("Dette fant jeg:", "1. Åpent kor", "onsdag 25. november")
    await anna.says("hva skjer med turgruppe på Hisøy denne uka")
    anna.sees("Dette fant jeg:", "1. Turgruppe på Hisøy")
    await anna.says("1")
    anna.sees("Turgruppe på Hisøy", "Vil du være med?")
    await anna.says("finnes det strikking i kveld?")
    anna.sees("Akkurat det fant jeg ikke")
    profile = await town.house.services.residents.profile((await anna.resident()).id)
    assert profile.interests.likes == {"chess"}


async def test_what_is_nowhere_is_said_to_be_nowhere(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("/suggestions")
    anna.sees("1. Sjakkvenner")
    await anna.says("hva skjer 3. mars?")
    anna.sees("Det fant jeg ikke noe av")
    await anna.says("forslag")
    anna.sees("1. Sjakkvenner")


async def test_what_somebody_likes_is_no_question(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("/suggestions")
    anna.sees("1. Sjakkvenner")
    await anna.says("jeg liker strikking")
    anna.sees("du liker strikking", "1. Strikkekafé")


async def test_what_is_for_children_is_suggested_to_those_who_come_with_one(town: Town) -> None:
    children = replace(activity("barnekor", "Barnekor for barn 6-12 år", ("kor",), hours=30), ages=Ages(6, 12))
    zone = ZoneInfo("Europe/Oslo")
    await town.house.imports.take([children], municipality="arendal", zone=zone, source="children", demo=False)
    anna, oleg = await known(town, "Anna", "choir"), await known(town, "Oleg", "choir", "family")

    await anna.says("forslag")
    assert "Barnekor" not in (anna.sees("Åpent kor").text or "")
    await oleg.says("forslag")
    oleg.sees("Åpent kor", "Barnekor")
    await anna.says("er det noe for barn denne uka?")
    assert "Åpent kor" not in (anna.sees("Dette fant jeg:", "1. Barnekor").text or "")


async def test_a_typed_number_opens_what_stood_there(town: Town) -> None:
    anna = await known(town, "Anna", "choir", "chess", "knitting", "hiking")

    await anna.says("/suggestions")
    shown = anna.sees().text or ""
    third = shown.partition("3. ")[2].partition("\n")[0]
    await town.passes(minutes=3)
    await anna.says("3")
    anna.sees(third, "Vil du være med?")


async def test_what_does_not_fit_the_hours_says_so(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    tuesdays = Availability(Week.of_hours([1], range(17, 24)))
    await town.house.services.residents.have_time((await anna.resident()).id, tuesdays)

    await anna.says("/suggestions")
    anna.sees("Dette er det nærmeste", "1. Sjakkvenner", "Men: til en annen tid enn du ønsket")


async def test_too_far_never_lets_them_go_farther(town: Town) -> None:
    anna = await known(town, "Anna", "hiking")
    residents = town.house.services.residents
    resident = await anna.resident()
    await residents.settle(resident.id, "arendal", Point(58.55, 8.9))
    far = (await occurrence(town, "Turgruppe på Hisøy")).id
    profile = await residents.profile(resident.id)
    first = await town.house.services.suggestions.dismiss(profile, far, Why.DISTANCE)
    near = replace(activity("near", "Tur hjemme", ("tur",), hours=50), point=Point(58.5501, 8.9001))
    await town.house.imports.take(
        [near], municipality="arendal", zone=ZoneInfo("Europe/Oslo"), source="near", demo=False
    )
    second = await town.house.services.suggestions.dismiss(
        await residents.profile(resident.id), (await occurrence(town, "Tur hjemme")).id, Why.DISTANCE
    )
    third = await town.house.services.suggestions.dismiss(await residents.profile(resident.id), far, Why.DISTANCE)
    assert first.reach_m is not None
    assert (second.reach_m, third.reach_m) == (500.0, 500.0)


async def test_two_wrong_times_of_one_thing_are_both_remembered(town: Town) -> None:
    zone = ZoneInfo("Europe/Oslo")
    twice = replace(
        activity("bingo", "Bingo", ("bingo",), hours=30),
        times=(day_at(MONDAY_NOON, hours=30), day_at(MONDAY_NOON, hours=54)),
    )
    await town.house.imports.take([twice], municipality="arendal", zone=zone, source="bingo", demo=False)
    anna = await known(town, "Anna", "bingo")
    text = ""
    for hint in ("tirsdag 24. november", "onsdag 25. november"):
        await anna.says("forslag")
        anna.sees("1. Bingo", hint)
        await anna.says("1")
        anna.sees("Vil du være med?")
        await anna.taps("Ikke dette")
        anna.sees("Hva er det som ikke passer")
        await anna.taps("Tida passer ikke")
        text = anna.sees("Da ser jeg etter andre tider").text or ""
    assert "1. Bingo" not in text
    await anna.taps("Angre")
    anna.sees("Da er alt som før.", "1. Bingo", "onsdag 25. november")


def day_at(start: datetime, *, hours: int) -> TimeRecord:
    begins = start + timedelta(hours=hours)
    return TimeRecord(f"{hours}", begins, begins + timedelta(hours=1))
