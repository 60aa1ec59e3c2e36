"""Whatever refuses a time or turns a sentence round, nothing refused becomes free."""

from __future__ import annotations

import tomllib
from typing import Any, Final

import pytest

from bot.domain.availability import Availability, Week
from tests.matching.availability import FOLDER, LANGUAGES, days, heard, meant, phrases, told, week

REFUSED: Final = phrases("refused")


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_way_a_day_is_refused_it_is_never_free(language: str) -> None:
    names, sentences = REFUSED["days"][language], REFUSED["sentences"][language]
    pairs = [(free, busy) for free in range(7) for busy in range(7) if free != busy]
    wrong = [
        text
        for sentence in sentences
        for free, busy in pairs
        if _free(text := sentence.replace("FREE", names[free]).replace("BUSY", names[busy]), language)
        & Week.of_hours([busy], range(24))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_day_that_is_offered_beside_it_is_free(language: str) -> None:
    names = REFUSED["days"][language]
    offered = [text.replace("FREE", names[1]).replace("BUSY", names[3]) for text in REFUSED["sentences"][language]]
    tuesday = Week.of_hours([1], range(24))
    assert [text for text in offered if names[1] in text and not _free(text, language) & tuesday] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", ["DAY? {}", "DAY, {}", "DAY {}", "DAY. {}", "{} DAY", "DAY? {}. ELSE? {other}"])
def test_every_word_for_no_refuses_the_day_beside_it(language: str, way: str) -> None:
    file = tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))
    names, yes = REFUSED["days"][language], file["cues"]["yes"][0]
    answers = [*file["cues"]["no"], "❌", "👎", "🚫", "⛔"]
    texts = [way.replace("DAY", names[1]).replace("ELSE", names[3]).format(no, other=yes) for no in answers]
    assert [text for text in texts if _free(text, language) & Week.of_hours([1], range(24))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_for_a_wish_frees_nothing(language: str) -> None:
    wishes = tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))["cues"]["wish"]
    day = REFUSED["days"][language][1]
    texts = [way.format(wish, day) for wish in wishes for way in ("{0} {1}", "{1} {0}", "{0}, {1}")]
    assert [text for text in texts if _free(text, language) != Week()] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["inverted", "turned", "unheard", "later", "evening"])
def test_what_turns_a_sentence_round_frees_nothing_and_keeps_what_was_offered(name: str, language: str) -> None:
    entries: list[dict[str, Any]] = [entry for entry in phrases(name)[language] if "refused" in entry]
    free = {entry["text"]: _sure(entry["text"], language) for entry in entries}
    assert [one["text"] for one in entries if free[one["text"]] & week(one["refused"])] == []
    assert [one["text"] for one in entries if week(one.get("free", "")) - free[one["text"]]] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["inverted", "turned", "unheard", "later", "evening"])
def test_what_turns_a_sentence_round_is_understood_or_named(name: str, language: str) -> None:
    entries: list[dict[str, Any]] = phrases(name)[language]
    one = {entry["text"]: told(entry["text"], language) for entry in entries}
    assert [text for text, it in one.items() if not it and not it.unknown] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_weeks_with_the_children_are_not_free_and_the_others_are(language: str) -> None:
    told_whole = [entry for name in ("inverted", "unheard", "evening") for entry in phrases(name)[language]]
    entries: list[dict[str, Any]] = [entry for entry in told_whole if "refused" not in entry]
    assert [one["text"] for one in entries if heard(one["text"], language) != meant(one)] == []


def _sure(text: str, language: str) -> Week:
    """The hours that are free in weeks somebody could be called in: every second week only if it is known which."""
    availability = told(text, language).applied_to(None)
    return availability.week | (availability.alternate if availability.even is not None else Week())


def _free(text: str, language: str) -> Week:
    availability = told(text, language).applied_to(None)
    return availability.week | availability.alternate


def test_a_wish_and_the_past_take_away_what_may_be_over() -> None:
    present = Availability(week("mon,tue"))
    for text in ("I wish I could on Mondays", "Mondays used to work but not anymore"):
        assert told(text, "en").applied_to(present) == Availability(week("tue"))


def test_somebody_without_time_has_none_left() -> None:
    assert told("har ikke tid").applied_to(Availability(week("mon,tue"))) == Availability()
    assert told("har ikke tid på tirsdager").applied_to(Availability(week("mon,tue"))) == Availability(week("mon"))


def test_hours_for_the_days_that_are_left_are_all_that_is_free() -> None:
    assert told("kan aldri på fredager, men ellers stort sett ledig etter fem").applied_to(None).week == week(
        "all 17-24;-fri"
    )


def test_the_end_of_work_is_the_beginning_of_what_is_free() -> None:
    assert told("jeg er ferdig på jobb klokka 16").applied_to(None).week == week("all 16-24")
    assert told("slutter på jobb 15.30").applied_to(None).week == week("all 15-24")
    assert told("not until after 6pm on weekdays", "en").applied_to(None).week == week("all;-mon-fri 0-18")


def test_an_open_month_beside_one_away_closes_no_other() -> None:
    away = told("hele juli er jeg borte, men august er åpen").applied_to(None)
    assert away == Availability(week("all"), busy=(days("2027-07-01/2027-07-31"),))
    assert told("borte i juli, ledig fra august").valid == days("2027-08-01/")


def test_without_is_an_exception_between_two_times_alone() -> None:
    assert told("kan alle dager uten fredag").applied_to(None).week == week("all;-fri")
    assert told("jeg kan uten bil på tirsdager").applied_to(None).week == week("tue")


def test_a_refusal_of_something_else_after_a_time_is_asked_about() -> None:
    for text in (
        "tirsdag passer best, har ikke bil",
        "tirsdag passer best, men jeg har ikke bil",
        "tirsdag passer, men jobber",
        "tirsdag går, men jeg har kor",
    ):
        assert told(text).applied_to(None) == Availability()
        assert told(text).unknown != ()


def test_what_somebody_does_otherwise_refuses_nothing() -> None:
    for text in ("jeg kan tirsdager, men jobber ellers", "ledig tirsdager, jobber i butikk", "tirsdager, hilsen Kari"):
        assert told(text).applied_to(None) == Availability(week("tue"))


def test_not_working_a_day_may_be_a_yes_and_a_day_that_does_not_work_is_a_no() -> None:
    for text in ("I never work Mondays", "I don't work Mondays", "don't work on Mondays", "don't work Mondays"):
        assert (told(text, "en").applied_to(None), told(text, "en").unknown != ()) == (Availability(), True)
    for text in ("Mondays don't work", "Mondays never work for me"):
        assert told(text, "en").applied_to(None) == Availability(week("all;-mon"))
