"""Days, ways, sums and lists, as each language spells them."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.texts import Day, Distance, Moment, Money, Say, Several, Span, Texts

EVENING = datetime(2026, 11, 24, 18, 0, tzinfo=ZoneInfo("Europe/Oslo"))


def told(texts: Texts, language: str, fact: object) -> str:
    return texts.word(language, "named", name=fact)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nb", "tirsdag 24. november kl. 18.00"),
        ("nn", "tysdag 24. november kl. 18.00"),
        ("da", "tirsdag den 24. november kl. 18.00"),
        ("en", "Tuesday 24 November at 18:00"),
    ],
)
def test_a_moment_is_a_day_and_a_time(texts: Texts, language: str, words: str) -> None:
    assert told(texts, language, Moment(EVENING)) == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nb", "søndag 1. mars"),
        ("nn", "søndag 1. mars"),
        ("da", "søndag den 1. marts"),
        ("en", "Sunday 1 March"),
    ],
)
def test_a_day_has_no_leading_nought(texts: Texts, language: str, words: str) -> None:
    assert told(texts, language, Day(datetime(2026, 3, 1, 12, 0, tzinfo=EVENING.tzinfo))) == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nb", "tirsdag 24. november kl. 18.00–20.30"),
        ("nn", "tysdag 24. november kl. 18.00–20.30"),
        ("da", "tirsdag den 24. november kl. 18.00–20.30"),
        ("en", "Tuesday 24 November at 18:00–20:30"),
    ],
)
def test_a_span_within_a_day_tells_the_day_once(texts: Texts, language: str, words: str) -> None:
    assert told(texts, language, Span(EVENING, EVENING + timedelta(hours=2, minutes=30))) == words


def test_a_span_over_midnight_tells_both_days(texts: Texts) -> None:
    span = Span(EVENING, EVENING + timedelta(hours=8))
    assert told(texts, "nb", span) == "tirsdag 24. november kl. 18.00 – onsdag 25. november kl. 02.00"


def test_a_span_without_an_end_is_its_beginning(texts: Texts) -> None:
    assert told(texts, "nb", Span(EVENING, None)) == told(texts, "nb", Moment(EVENING))


@pytest.mark.parametrize(
    ("metres", "nordic", "english"),
    [
        (0, "50 m", "50 m"),
        (120, "100 m", "100 m"),
        (949, "950 m", "950 m"),
        (950, "1 km", "1 km"),
        (1234, "1,2 km", "1.2 km"),
        (9_949, "9,9 km", "9.9 km"),
        (9_950, "10 km", "10 km"),
        (13_600, "14 km", "14 km"),
    ],
)
def test_a_way_is_no_more_exact_than_it_need_be(texts: Texts, metres: float, nordic: str, english: str) -> None:
    assert [told(texts, language, Distance(metres)) for language in ("nb", "nn", "da", "en")] == [
        *[nordic] * 3,
        english,
    ]


@pytest.mark.parametrize(
    ("language", "norwegian", "danish", "other"),
    [
        ("nb", "50 kr", "50 danske kroner", "12,5 EUR"),
        ("nn", "50 kr", "50 danske kroner", "12,5 EUR"),
        ("da", "50 norske kroner", "50 kr.", "12,5 EUR"),
        ("en", "50 Norwegian kroner", "50 Danish kroner", "12.5 EUR"),
    ],
)
def test_a_sum_names_its_currency_where_it_is_foreign(
    texts: Texts, language: str, norwegian: str, danish: str, other: str
) -> None:
    sums = [Money(5000, "NOK"), Money(5000, "DKK"), Money(1250, "EUR")]
    assert [told(texts, language, money) for money in sums] == [norwegian, danish, other]


@pytest.mark.parametrize(
    ("language", "three", "two"),
    [
        ("nb", "strikking, kor og sjakk", "strikking og kor"),
        ("nn", "strikking, kor og sjakk", "strikking og kor"),
        ("da", "strikning, kor og skak", "strikning og kor"),
        ("en", "knitting, choir, and chess", "knitting and choir"),
    ],
)
def test_a_list_ends_with_and(texts: Texts, language: str, three: str, two: str) -> None:
    topics = (Say("topic-knitting"), Say("topic-choir"), Say("topic-chess"))
    assert told(texts, language, Several(topics)) == three
    assert told(texts, language, Several(topics[:2])) == two
    assert told(texts, language, Several(("sjakk",))) == "sjakk"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nb", "du har tid tirsdag kveld"),
        ("nn", "du har tid tysdag kveld"),
        ("da", "du har tid tirsdag aften"),
        ("en", "you have time on Tuesday evening"),
    ],
)
def test_a_fact_may_itself_be_said(texts: Texts, language: str, words: str) -> None:
    fits = Say("reason-fits-week", day=Say("day-1"), part=Say("part-of-day-evening"))
    assert told(texts, language, fits) == words


def test_only_what_comes_from_outside_is_escaped(texts: Texts) -> None:
    title = "Øl & <b>vin</b>"
    assert texts.html("nb", Say("reason-likes", topic=title)) == "du liker Øl &amp; &lt;b&gt;vin&lt;/b&gt;"
    assert texts.html("nb", Say("reason-likes", topic=Say("named", name=title))) == (
        "du liker Øl &amp; &lt;b&gt;vin&lt;/b&gt;"
    )


def test_a_long_fact_is_told_whole(texts: Texts) -> None:
    assert texts.html("nb", Say("named", name="&" * 3000)) == "&amp;" * 3000
    assert texts.html("nb", Say("named", name=Several(("a" * 2000, "b" * 2000)))) == "a" * 2000 + " og " + "b" * 2000


def test_a_missing_text_and_a_missing_fact_are_refused(texts: Texts) -> None:
    with pytest.raises(LookupError, match="no text no-such in nb"):
        texts.word("nb", "no-such")
    with pytest.raises(ValueError, match="named in nb"):
        texts.word("nb", "named")


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("no", "nb"),
        ("nb-NO", "nb"),
        ("nn-NO", "nn"),
        ("da", "da"),
        ("en-GB", "en"),
        ("EN", "en"),
        ("fr", "nb"),
        ("", "nb"),
    ],
)
def test_the_closest_language_is_offered(texts: Texts, tag: str, language: str) -> None:
    assert texts.closest(tag) == language


def test_a_folder_of_files_is_a_language(tmp_path: Path) -> None:
    (tmp_path / "sv").mkdir()
    (tmp_path / "sv" / "hello.ftl").write_text(
        'hello = Hej{ GIVEN($who) ->\n    [yes] {" "}{ $who }\n   *[no] {""}\n    }!\n'
    )
    (tmp_path / "sv" / "reviewed.json").write_text("{}")
    texts = Texts.load(tmp_path)
    assert texts.languages == ("sv",)
    assert [texts.word("sv", "hello", who=who) for who in ("Anna", "")] == ["Hej Anna!", "Hej!"]


def test_a_language_that_lacks_a_text_is_not_offered_and_who_spoke_it_is_told_in_the_source() -> None:
    source = {"hello": "hello = Hei\nbye = Ha det\n"}
    texts = Texts({"nb": source, "da": {"hello": "hello = Hej\nbye = Farvel\n"}, "uk": {"hello": "hello = Вітаю\n"}})
    assert texts.languages == ("nb", "da")
    assert [texts.word(language, "hello") for language in ("da", "uk")] == ["Hej", "Hei"]
    assert texts.closest("uk-UA") == "nb"


def test_what_runs_the_other_way_is_set_apart_where_writing_runs_from_right_to_left() -> None:
    seat = "seat = { $title }: { $when }\nto = { $seat }!\n"
    texts = Texts({code: {"seat": seat} for code in ("nb", "ar")})
    say = Say("to", seat=Say("seat", title="<Kafé>", when="18:00"))
    assert texts.html("nb", say) == "&lt;Kafé&gt;: 18:00!"
    assert texts.html("ar", say) == "\u2068&lt;Kafé&gt;\u2069: 18:00!"
    assert [texts.direction(language) for language in texts.languages] == ["ltr", "rtl"]
