"""The weekly few: asked about once, only with news, and never four weeks without a word."""

from __future__ import annotations

from typing import Final

from tests.conversations.conftest import activity
from tests.conversations.knowing import known
from tests.conversations.test_wishes import comes_up
from tests.scenario import Person, Town

THURSDAY_17: Final = 3 * 24 + 17


async def wants_digests(person: Person, hour: int = THURSDAY_17) -> None:
    await person.town.house.services.digests.want((await person.resident()).id, hour)


async def unasked(person: Person) -> None:
    """As if they had never been asked."""
    resident = await person.resident()
    await person.town.house.services.letters.as_before(resident.id, None, None)


async def test_on_leaving_the_first_suggestions_they_are_asked_once(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    await unasked(anna)

    await anna.says("forslag")
    anna.sees("1. Sjakkvenner")
    await anna.taps("Min side")
    anna.sees("Vil du ha noen forslag fra meg en gang i uka?")
    await anna.taps("torsdag")
    anna.sees("noen forslag hver torsdag, rundt klokka 17", "Mine påmeldinger")
    assert (await anna.resident()).contact.digest_hour == THURSDAY_17
    await anna.says("forslag")
    anna.sees("1. Sjakkvenner")
    await anna.taps("Min side")
    anna.sees("Mine påmeldinger")


async def test_after_the_first_sign_up_a_day_and_an_hour_may_be_typed(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    await unasked(anna)

    await anna.says("forslag")
    anna.sees("1. Sjakkvenner")
    await anna.says("1")
    anna.sees("Vil du være med?")
    await anna.says("jeg kommer")
    anna.sees("Så fint at du kommer!")
    await anna.taps("🔎 Forslag")
    anna.sees("en gang i uka?")
    await anna.says("søndager etter 19")
    anna.sees("noen forslag hver søndag, rundt klokka 19")
    assert (await anna.resident()).contact.digest_hour == 6 * 24 + 19


async def test_who_says_nothing_to_the_question_is_not_asked_again(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    await unasked(anna)

    await anna.says("forslag")
    anna.sees("1. Sjakkvenner")
    await anna.taps("Min side")
    anna.sees("en gang i uka?")
    await anna.says("forslag")
    anna.sees("1. Sjakkvenner")
    await anna.taps("Min side")
    anna.sees("Mine påmeldinger")


async def test_a_digest_brings_what_is_new_and_never_the_same_again(town: Town) -> None:
    anna = await known(town, "Anna", "chess", "choir")
    await wants_digests(anna)
    await comes_up(
        town,
        activity("a", "Lynsjakk", ("sjakk",), hours=150),
        activity("b", "Sjakk for alle", ("sjakk",), hours=160),
        activity("c", "Gospelkor", ("kor",), hours=170),
        activity("d", "Barbershop", ("kor",), hours=180),
    )

    await town.comes("2026-11-26 16:45")
    anna.sees_nothing()
    await town.comes("2026-11-26 17:00")
    letter = anna.sees("er nye og passer for deg", "1. ", "5. ")
    await anna.says("2")
    anna.sees("Vil du være med?")
    second = (letter.text or "").partition("2. ")[2].partition(",")[0]
    assert second in (anna.screen.shown[max(anna.screen.shown)].text or "")
    await anna.taps("Hvorfor får jeg dette?")
    anna.sees("Du har sagt ja til noen forslag en gang i uka", "sjakk og kor")
    await comes_up(town, activity("e", "Hurtigsjakk", ("sjakk",), hours=400))
    await town.comes("2026-12-03 17:00")
    text = anna.sees("1. Hurtigsjakk", buttons=["1", "Hvorfor får jeg dette?", "Sjeldnere"]).text or ""
    assert "Lynsjakk" not in text
    await town.comes("2026-12-17 18:00")


async def test_without_news_nobody_waits_four_weeks_without_a_word(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    await wants_digests(anna)

    await town.comes("2026-11-26 17:00")
    anna.sees("1. Sjakkvenner")
    await town.comes("2026-12-24 16:00")
    anna.sees_nothing()
    await town.comes("2026-12-24 17:30")
    anna.sees("Det er ikke kommet noe nytt", buttons=["Hvorfor får jeg dette?", "Sjeldnere"])
    await town.comes("2027-01-21 16:00")
    anna.sees_nothing()


async def test_no_digest_comes_to_whoever_said_stop_paused_or_wants_none(town: Town) -> None:
    anna, oleg, kari = [await known(town, name, "chess") for name in ("Anna", "Oleg", "Kari")]
    for person in (anna, oleg):
        await wants_digests(person)
    await anna.says("stopp")
    anna.sees("Jeg har stoppet")
    await oleg.says("pause")
    oleg.sees("Hvor lenge")
    await oleg.taps("1 uke")
    oleg.sees("Pausen er satt")

    await town.comes("2026-11-27 12:00")
    for person in (anna, oleg, kari):
        person.sees_nothing()


async def test_a_digest_waits_for_the_end_of_the_quiet_hours(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    await wants_digests(anna, 3 * 24 + 6)

    await town.comes("2026-11-26 07:45")
    anna.sees_nothing()
    await town.comes("2026-11-26 08:00")
    anna.sees("1. Sjakkvenner")


async def test_less_of_a_digest_is_none_and_undone_by_a_tap(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    await wants_digests(anna)

    await town.comes("2026-11-26 17:00")
    anna.sees("1. Sjakkvenner")
    await anna.says("sjeldnere")
    anna.sees("Nå får du ikke flere ukentlige forslag", buttons=["Angre", "🔎 Forslag", "Min side"])
    assert (await anna.resident()).contact.digest_wanted is False
    await anna.taps("Angre")
    anna.sees("Da er alt som før.")
    assert (await anna.resident()).contact.digest_wanted is True


async def test_somebody_else_s_digest_opens_nothing(town: Town) -> None:
    anna, eve = await known(town, "Anna", "chess"), await known(town, "Eve")
    await wants_digests(anna)

    await town.comes("2026-11-26 17:00")
    letter = anna.sees("1. Sjakkvenner")
    rows = letter.reply_markup.inline_keyboard if letter.reply_markup else []
    for data in [button.callback_data or "" for row in rows for button in row]:
        await town.deliver({"callback_query": eve.press(data, letter)})
        eve.sees("Den knappen var gammel")
