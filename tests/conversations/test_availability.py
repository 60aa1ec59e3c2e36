"""When somebody has time: a grid to tap, or words."""

from __future__ import annotations

from bot.domain.availability import Availability, Part, Week
from tests.conversations.knowing import known
from tests.scenario import Town
from tests.telegram import buttons_of


async def test_a_day_a_part_and_a_cell_are_turned_by_one_tap_each(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("/availability")
    anna.sees("Når har du tid?")
    await anna.taps("ti")
    anna.sees()
    await anna.taps("17–24")
    grid = anna.sees()
    evening_of_tuesday = buttons_of(grid)[14]
    await town.deliver({"callback_query": anna.press(evening_of_tuesday.callback_data or "", grid)})
    anna.sees()
    await anna.taps("Ferdig")
    anna.sees("Sjakkvenner", "du har tid torsdag kveld")

    expected = {(day, Part.EVENING) for day in range(7)} | {(1, part) for part in Part}
    assert (await anna.resident()).availability == Availability(Week.of_cells(expected - {(1, Part.EVENING)}))


async def test_words_mark_the_same_cells(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("når har jeg tid")
    anna.sees("Når har du tid?")
    await anna.says("tirsdager og torsdager på kvelden")
    anna.sees("Slik forsto jeg det", "Så langt: tirsdag og torsdag 17–24")
    await anna.says("ferdig")
    anna.sees("Sjakkvenner")

    assert (await anna.resident()).availability == Availability(Week.of_cells({(1, Part.EVENING), (3, Part.EVENING)}))


async def test_words_that_are_no_time_are_asked_about_again(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("/availability")
    anna.sees()
    await anna.says("purpur")
    anna.sees("Det skjønte jeg ikke", "Når har du tid?")
    await anna.says("det varierer")
    anna.sees("Sjakkvenner")
    assert (await anna.resident()).availability is None


async def test_what_comes_after_a_not_is_taken_off(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("/availability")
    anna.sees()
    await anna.says("kvelder, men ikke fredag")
    anna.sees("Slik forsto jeg det", "Så langt: mandag, tirsdag, onsdag, torsdag, lørdag og søndag 17–24")
    await anna.says("ferdig")
    anna.sees("Sjakkvenner")

    evenings = {(day, Part.EVENING) for day in range(7)}
    assert (await anna.resident()).availability == Availability(Week.of_cells(evenings - {(4, Part.EVENING)}))


async def test_what_was_not_understood_is_named_and_the_rest_is_kept(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("/availability")
    anna.sees()
    await anna.says("tirsdager etter 17, kanskje torsdager")
    anna.sees("Dette forsto jeg ikke: «kanskje torsdager»", "Så langt: tirsdag 17–24")
    await anna.says("første mandag i måneden")
    anna.sees("Dette forsto jeg ikke: «første mandag i måneden»", "Så langt: tirsdag 17–24")
    await anna.says("ferdig")
    anna.sees("Sjakkvenner")

    assert (await anna.resident()).availability == Availability(Week.of_hours([1], range(17, 24)))


async def test_every_second_week_asks_which_weeks(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("/availability")
    anna.sees()
    await anna.says("mandager, og annenhver onsdag")
    asked = anna.sees("mandag · annenhver uke: onsdag", "denne uka eller neste")
    assert [button.text for button in buttons_of(asked)][:3] == ["Denne uka", "Neste uke", "Alt"]
    await anna.says("neste uke")
    known_weeks = anna.sees("mandag · i oddetallsuker: onsdag")
    assert [button.text for button in buttons_of(known_weeks)][:1] == ["Alt"]
    await anna.taps("Ferdig")
    anna.sees("Sjakkvenner")

    monday, wednesday = (Week.of_hours([day], range(6, 24)) for day in (0, 2))
    assert (await anna.resident()).availability == Availability(monday, wednesday, even=False)


async def test_exceptions_and_how_early_they_must_know_are_said_back_and_kept(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("/availability")
    anna.sees()
    await anna.says("helgene, ikke i juli, og jeg må vite det to dager før")
    anna.sees("Så langt: helg · ikke 1. juli 2027 – 31. juli 2027 · minst 2 dager før")
    await anna.says("ikke søndager")
    anna.sees("Så langt: lørdag · ikke 1. juli 2027 – 31. juli 2027 · minst 2 dager før")
    await anna.taps("Ferdig")
    anna.sees("Sjakkvenner")
    await anna.says("/my")
    anna.sees("Har tid: lørdag · ikke 1. juli 2027 – 31. juli 2027 · minst 2 dager før")


async def test_a_cell_of_which_some_is_free_is_drawn_half_and_one_tap_fills_it(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("/availability")
    anna.sees()
    await anna.says("tirsdager 18-20")
    grid = anna.sees("Så langt: tirsdag 18–20")
    evening_of_tuesday = buttons_of(grid)[14]
    assert evening_of_tuesday.text == "◐"
    await town.deliver({"callback_query": anna.press(evening_of_tuesday.callback_data or "", grid)})
    anna.sees("Så langt: tirsdag 17–24")


async def test_who_works_shifts_is_shown_the_way_to_say_that_it_varies(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("/availability")
    anna.sees()
    await anna.says("jeg jobber turnus")
    anna.sees("Trykk «Det varierer»")
    await anna.taps("Det varierer")
    anna.sees("Sjakkvenner")
    assert (await anna.resident()).availability is None


async def test_no_time_at_all_is_not_any_time(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("/availability")
    anna.sees("Når har du tid?")
    await anna.says("jeg er opptatt hele uka")
    anna.sees("Når har du tid?")
    await anna.says("ferdig")
    anna.sees("Nå er det ingen tid igjen", "Når har du tid?")
    await anna.taps("Det varierer")
    anna.sees("Sjakkvenner")
    assert (await anna.resident()).availability is None
