"""Times in Ukrainian, Polish and Arabic, and in a language that is known by its buttons alone."""

from __future__ import annotations

from typing import Final

import pytest

from bot.domain.availability import Availability, Week
from bot.matching.hours import tell
from bot.matching.times.vocabulary import NAMES, Vocabulary
from tests.matching.availability import FOLDER, TODAY, days, heard, meant, phrases, told, week

SAMI: Final = {
    **{f"day-{number}": f"beaivi{'abcdefg'[number]}" for number in range(7)},
    "part-of-day-morning": "iđitbeaivi",
    "part-of-day-midday": "gaskabeaivi",
    "part-of-day-afternoon": "eahketbeaivi",
    "part-of-day-evening": "eahkes",
    "time-workdays": "árgabeaivvit",
    "time-weekend": "vahkkoloahppa",
    "time-every-day": "juohke beaivvi",
    "time-always": "goas beare",
}


@pytest.mark.parametrize(
    ("language", "text", "hours"),
    [
        ("uk", "вівторок увечері", "tue 17-24"),
        ("uk", "вівторок, вечір", "tue 17-24"),
        ("uk", "у п'ятницю ввечері", "fri 17-24"),
        ("uk", "П’ЯТНИЦЯ", "fri"),
        ("uk", "у вихідні", "sat,sun"),
        ("uk", "понеділок і середа після 17", "mon,wed 17-24"),
        ("uk", "щодня з 10 до 14", "all 10-14"),
        ("uk", "у будні вранці", "mon-fri 6-11"),
        ("uk", "будь-коли", "all"),
        ("uk", "усі дні, крім неділі", "all;-sun"),
        ("uk", "по вівторках і четвергах з 17 до 20", "tue,thu 17-20"),
        ("uk", "не можу в понеділок", "all;-mon"),
        ("uk", "з понеділка по п'ятницю", "mon-fri"),
        ("uk", "після шостої вечора", "all 18-24"),
        ("uk", "воскресенье", "sun"),
        ("uk", "будь-який день крім середи", "all;-wed"),
        ("uk", "понеділок-середа після 15", "mon-wed 15-24"),
        ("uk", "вільний у вт і чт після обіду", "tue,thu 12-17"),
        ("uk", "з 9 ранку до 3 дня", "all 9-15"),
        ("uk", "пізно ввечері у п'ятницю", "fri 20-24"),
        ("pl", "wtorek wieczorem", "tue 17-24"),
        ("pl", "we wtorki po 17", "tue 17-24"),
        ("pl", "w piatek wieczorem", "fri 17-24"),
        ("pl", "w weekendy", "sat,sun"),
        ("pl", "poniedziałek i środa od 10 do 14", "mon,wed 10-14"),
        ("pl", "codziennie przed południem", "all 6-11"),
        ("pl", "o każdej porze", "all"),
        ("pl", "wszystkie dni oprócz niedzieli", "all;-sun"),
        ("pl", "w sobotę wieczorem", "sat 17-24"),
        ("pl", "w tygodniu po szesnastej", "mon-fri 16-24"),
        ("pl", "wolne mam środy i piątki rano", "wed,fri 6-11"),
        ("pl", "weekendy odpadają", "mon-fri"),
        ("pl", "prawie zawsze, ale nie rano", "all 11-24"),
        ("pl", "od 17 do 20 w czwartki", "thu 17-20"),
    ],
)
def test_hours_are_understood(language: str, text: str, hours: str) -> None:
    understood = told(text, language)
    assert (understood.applied_to(None).week, understood.unknown) == (week(hours), ())


@pytest.mark.parametrize(
    ("language", "text"), [("uk", "вівторок після 17, але не в липні"), ("pl", "wtorki po 17, ale nie w lipcu")]
)
def test_the_example_that_the_bot_gives_is_understood(language: str, text: str) -> None:
    understood = told(text, language).applied_to(None)
    assert (understood.week, understood.busy) == (week("tue 17-24"), (days("2027-07-01/2027-07-31"),))


def test_sentences_in_arabic_are_understood_however_their_letters_and_digits_are_typed() -> None:
    entries = phrases("arabic")["ar"]
    assert [entry["text"] for entry in entries if heard(entry["text"], "ar") != meant(entry)] == []


@pytest.mark.parametrize("text", ["щодругий вівторок", "кожен другий вівторок", "раз на два тижні у вівторок"])
def test_every_second_week_is_understood(text: str) -> None:
    assert told(text, "uk").applied_to(None) == Availability(alternate=week("tue"))


@pytest.mark.parametrize(("language", "text"), [("uk", "буває по-різному"), ("pl", "to zależy")])
def test_that_it_varies_is_understood(language: str, text: str) -> None:
    assert told(text, language).varies


def test_a_language_without_a_file_is_understood_by_what_its_buttons_say() -> None:
    assert sorted(SAMI) == sorted(NAMES)
    times = Vocabulary.parse({"nb": (FOLDER / "nb.toml").read_text("utf-8")}, {"se": SAMI})

    def hours(text: str) -> Week:
        return tell(text, times, "se", TODAY).applied_to(None).week

    assert hours("beaivib eahkes") == week("tue 17-24")
    assert hours("Vahkkoloahppa iđitbeaivi") == week("sat,sun 6-11")
    assert hours("goas beare") == week("all")
    assert hours("tirsdag kveld") == week("tue 17-24")


def test_what_is_not_known_is_said() -> None:
    assert told("колись там", "uk").applied_to(None) == Availability()
