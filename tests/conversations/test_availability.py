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
    anna.sees("Da har jeg krysset av")
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
    anna.sees("Da har jeg krysset av")
    await anna.says("ferdig")
    anna.sees("Sjakkvenner")

    evenings = {(day, Part.EVENING) for day in range(7)}
    assert (await anna.resident()).availability == Availability(Week.of_cells(evenings - {(4, Part.EVENING)}))
