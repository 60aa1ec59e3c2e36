"""A sentence about time becomes an availability, and what was not understood is named."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.availability import Availability, Week
from bot.matching.hours import LONGEST_UNKNOWN, MOST_UNKNOWN, WAKING_WEEK, WHOLE_WEEK
from tests.matching.availability import LANGUAGES, days, heard, meant, phrases, told, week

# Sentences of the held-out files that are understood otherwise than they are meant.
KNOWN_FAILURES: Final = {
    ("held_out", "nb"): ["formiddager og tidlig ettermiddag mandag til torsdag"],
}


def failing(name: str, language: str) -> list[str]:
    entries: list[dict[str, Any]] = phrases(name)[language]
    return [entry["text"] for entry in entries if heard(entry["text"], language) != meant(entry)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_that_the_grammar_was_written_from_is_understood(language: str) -> None:
    assert failing("design", language) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["held_out", "fresh", "last", "final", "refusals"])
def test_sentences_that_were_kept_away_from_the_grammar_fail_where_it_is_known(name: str, language: str) -> None:
    assert failing(name, language) == KNOWN_FAILURES.get((name, language), [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_hour_that_was_refused_is_never_free(language: str) -> None:
    files = ("design", "held_out", "fresh", "last", "final", "refusals")
    entries: list[dict[str, Any]] = [entry for name in files for entry in phrases(name)[language]]
    refused = {entry["text"]: week(entry["refused"]) for entry in entries if "refused" in entry}
    free = {text: heard(text, language).availability for text in refused}
    assert [text for text, hours in refused.items() if (free[text].week | free[text].alternate) & hours] == []


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("tirsdager, kanskje torsdager", ("kanskje torsdager",)),
        ("kan ikek tirsdag", ("kan ikek tirsdag",)),
        ("ikke mandager, tirsdager", ("tirsdager",)),
        ("onsdag og første fredag i måneden", ("onsdag og første fredag i måneden",)),
        ("kl 99:99", ("99:99",)),
        ("25-30", ("25", "30")),
        ("onsdager i partallsuker, torsdager i oddetallsuker", ("torsdager i oddetallsuker",)),
        ("ikke sikker på mandag, men tirsdag ja", ("ikke sikker på mandag",)),
        ("alle dager bortsett fra når jeg er på jobb", ("alle dager bortsett fra når jeg er på jobb",)),
        ("fredag den 13.", ("fredag den 13",)),
        ("32. januar", ("32. januar",)),
        ("00.00.0000", ("00.00.0000",)),
        ("tirsdag nei onsdag", ("tirsdag nei onsdag",)),
        ("nei, tirsdag", ("tirsdag",)),
        ("skulle ønske jeg kunne på tirsdager", ("skulle ønske jeg kunne på tirsdager",)),
        ("har ikke tid", ()),
        ("purpur", ()),
        ("", ()),
        ("x", ()),
    ],
)
def test_what_was_not_understood_is_named_as_it_was_typed(text: str, unknown: tuple[str, ...]) -> None:
    assert told(text).unknown == unknown


def test_what_may_have_been_refused_is_not_free() -> None:
    assert told("alle kvelder, ikke mandag, tirsdag").applied_to(None).week == week("all 17-24;-mon,tue")
    assert told("kvelder, kanskje ikke fredag").applied_to(None).week == week("all 17-24;-fri")


def test_a_near_miss_of_a_refusal_is_not_read_as_a_yes() -> None:
    for text in ("kan ikek tirsdag", "kan ike på tirsdager", "tirsdag kan jeg ikkke", "kan tirsdag, ikkee onsdag"):
        assert told(text).applied_to(None).week & week("wed") == Week()
    assert told("kan ikek tirsdag").changes == ()


def test_hours_are_added_to_what_was_there() -> None:
    present = Availability(week("mon 17-24"), lead=timedelta(hours=5))
    assert told("tirsdager").applied_to(present) == Availability(week("mon 17-24;tue"), lead=timedelta(hours=5))


@pytest.mark.parametrize("text", ["bare tirsdager", "kun tirsdager", "kan bare tirsdager"])
def test_only_begins_anew(text: str) -> None:
    assert told(text).applied_to(Availability(week("mon 17-24"))) == Availability(week("tue"))


def test_only_beside_a_day_speaks_of_that_day() -> None:
    present = Availability(week("mon 17-24"))
    assert told("lørdag hele dagen, søndag bare formiddag").applied_to(present).week == week("mon 17-24;sat;sun 9-12")


def test_what_is_refused_is_taken_from_what_was_there() -> None:
    assert told("ikke på fredager").applied_to(Availability(week("thu,fri 17-24"))).week == week("thu 17-24")


def test_hours_beside_an_exception_are_those_of_the_other_days() -> None:
    assert told("alle hverdager utenom mandag og fredag mellom 9 og 14").applied_to(None).week == week("tue-thu 9-14")
    assert told("hver dag unntatt fredag etter 17").applied_to(None).week == week("all;-fri 17-24")


def test_a_part_of_the_day_does_not_narrow_what_is_refused() -> None:
    assert told("ikke før åtte om kvelden").applied_to(None).week == week("all 20-24")
    assert told("ikke etter tre om ettermiddagen").applied_to(None).week == week("all 6-15")
    assert told("før ni om kvelden").applied_to(None).week == week("all 17-21")


def test_the_latest_hour_is_an_end_and_the_latest_day_a_notice() -> None:
    assert told("senest 20").applied_to(None).week == week("all 6-20")
    assert told("tirsdager, senest to dager før").lead == timedelta(days=2)


def test_a_verb_that_pulls_both_ways_frees_nothing() -> None:
    assert [told(text).applied_to(None) for text in ("kan jobbe kveld", "vil gjerne trene på mandager")] == [
        Availability(),
        Availability(),
    ]


def test_a_doubtful_sentence_opens_no_week_for_somebody_who_told_nothing() -> None:
    assert told("mandager hvis jeg ikke jobber").applied_to(None) == Availability()


def test_exceptions_that_meet_are_one_and_those_that_are_over_are_forgotten() -> None:
    present = Availability(week("tue"), busy=(days("2026-10-01/2026-10-04"), days("2027-02-01/2027-02-28")))
    assert told("ikke i mars").applied_to(present).busy == (days("2027-02-01/2027-03-31"),)


def test_two_seasons_apart_are_not_one() -> None:
    assert told("i juni og juli").valid == days("2027-06-01/2027-07-31")
    assert told("i juni, juli og august").valid == days("2027-06-01/2027-08-31")
    assert told("i mars og i mai").valid == days("2027-03-01/2027-03-31")
    assert told("i mars og i mai").unknown == ("mars og i mai",)


def test_a_sentence_without_time_changes_nothing() -> None:
    present = Availability(week("mon"), week("sat"), True, (days("2027-07-01/2027-07-31"),))
    assert told("det varierer").applied_to(present) == present


def test_every_second_week_moves_what_was_there_to_every_second_week() -> None:
    present = Availability(week("sat,sun;tue 17-24"))
    expected = Availability(week("tue 17-24"), week("sat,sun"))
    assert told("ikke annenhver helg").applied_to(present) == expected


def test_what_is_told_of_odd_weeks_ends_what_held_in_even_ones() -> None:
    present = Availability(week("tue"), week("sat"), even=True)
    assert told("onsdager i oddetallsuker").applied_to(present) == Availability(week("tue"), week("wed"), even=False)


def test_weeks_that_nobody_named_stay_those_that_were_named_before() -> None:
    present = Availability(week("tue"), week("sat"), even=True)
    assert told("annenhver onsdag").applied_to(present) == Availability(week("tue"), week("wed,sat"), even=True)


def test_a_refusal_outlives_a_wider_yes() -> None:
    assert told("ikke fredager, ellers alltid").applied_to(None).week == week("all;-fri")
    assert told("ikke fredager, men fredag kveld går fint").applied_to(None).week == week("all;-fri 0-17")


def test_the_readers_language_decides_what_a_word_means() -> None:
    assert told("ikke i vinterferien", "nb").busy == (days("2027-02-22/2027-03-07"),)
    assert told("ikke i vinterferien", "da").busy == (days("2027-02-15/2027-02-21"),)
    assert told("ettermiddager", "nb").applied_to(None).week == week("all 12-17")
    assert told("eftermiddage", "nb").applied_to(None).week == week("all 12-18")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_in_another_language_than_the_readers_is_understood(language: str) -> None:
    assert told("weekdays from 5 to 7 except Wednesdays", language).applied_to(None).week == week("mon-fri 17-19;-wed")


def test_may_is_a_month_only_where_it_can_be_no_verb() -> None:
    may = days("2027-05-01/2027-05-31")
    assert [told(text, "en").valid for text in ("Tuesdays in May", "all of May", "I may do Tuesdays")] == [
        may,
        may,
        None,
    ]
    assert told("not on 15 May", "en").busy == (days("2027-05-15/2027-05-15"),)
    assert told("weekends from May", "en").valid == days("2027-05-01/")
    assert told("I may do Tuesdays", "en").applied_to(None).week == week("tue")


def test_languages_may_be_mixed() -> None:
    assert told("tirsdag evening og tysdag morgon og lørdag eftermiddag").applied_to(None).week == week(
        "tue 17-24;tue 6-10;sat 12-18"
    )


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("17.30-20", "17-20"),
        ("17:45-20", "17-20"),
        ("17-20.15", "17-20"),
        ("17-20.30", "17-21"),
        ("halv seks til halv åtte", "17-20"),
        ("kl 0730-0900", "7-9"),
        ("22-02", "22-24;all 0-2"),
        ("8-4", "8-16"),
        ("5-7", "17-19"),
        ("05:00-07:00", "5-7"),
        ("6-14", "6-14"),
        ("fra 7 om kvelden", "19-24"),
        ("etter 8 på kvelden", "20-24"),
        ("før 9", "6-9"),
        ("før 5", "6-17"),
        ("fra fem til sju om morgenen", "5-7"),
    ],
)
def test_hours_of_the_day(text: str, hours: str) -> None:
    assert told(text).applied_to(None).week == week(f"all {hours}")


@given(st.text(max_size=4096), st.sampled_from(LANGUAGES))
def test_any_text_is_survived_and_what_is_named_stands_in_it(text: str, language: str) -> None:
    one = told(text, language)
    assert len(one.unknown) <= MOST_UNKNOWN
    assert [name for name in one.unknown if name not in text or len(name) > LONGEST_UNKNOWN] == []


_WORDS: Final = (
    "tirsdager", "onsdag", "helg", "kvelder", "formiddag", "etter", "før", "17", "8", "halv", "ikke", "unntatt", "bare",
    "kan", "jobber", "og", "eller", "men", ",", ".", "annenhver", "uke", "partallsuker", "juli", "til", "fra", "mellom",
    "kanskje", "hvis", "passer", "alltid", "-", "3", "desember", "to", "dager", "før", "purpur", "i", "måneden",
    "neste",
)  # fmt: skip


@given(st.lists(st.sampled_from(_WORDS), max_size=25))
def test_any_words_of_time_make_a_lawful_availability(words: list[str]) -> None:
    after = told(" ".join(words)).applied_to(None)
    assert after.week & after.alternate == Week()
    assert after.week - WHOLE_WEEK == Week()


@given(st.sampled_from([entry["text"] for entry in phrases("design")["nb"] if "week" in entry]))
def test_saying_it_again_changes_nothing(text: str) -> None:
    once = told(text).applied_to(None)
    assert told(text).applied_to(once) == once


@pytest.mark.parametrize(
    "text",
    ["etter 31/12/9999", "før 0100-01-01", "31.02.", "31/02", "uke 99", "ikke 30. februar", "32. januar", "00.00.0000"],
)
def test_a_date_that_is_none_or_too_far_away_is_not_understood(text: str) -> None:
    one = told(text)
    assert (one.busy, one.valid, one.changes) == ((), None, ())


def test_ten_languages_at_once_are_survived() -> None:
    text = "вівторок wtorek الثلاثاء Dienstag mardi martes 火曜日 화요일 thứ ba tirsdag"
    assert told(text).changes == ()
    assert told(text).unknown == (text[:LONGEST_UNKNOWN],)


def test_only_the_first_500_characters_are_read() -> None:
    assert told("x " * 250 + "tirsdager") == told("x " * 250)


def test_the_waking_week_is_six_to_midnight() -> None:
    assert week("all") == WAKING_WEEK


def test_two_ends_before_a_day_are_one_stretch_of_it() -> None:
    assert told("etter 10 og før 14 på tirsdager").applied_to(None).week == week("tue 10-14")
