"""Words that come out otherwise than they were meant: taken, asked about or left."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.matching.misspelling import Spellings
from bot.matching.reading import Reading
from bot.matching.understanding import understand
from tests.matching.conftest import TAXONOMY

ALIASES = [
    ("strikking", "knitting"), ("badminton", "badminton"), ("kor", "choir"), ("tur", "hiking"), ("tennis", "tennis"),
    ("sjakk", "chess"), ("bordtennis", "table-tennis"), ("bowling", "bowling"), ("boling", "housing"),
    ("ski og staver", "skiing"),
]  # fmt: skip
SPELLINGS = Spellings.of(ALIASES)


@pytest.mark.parametrize(
    ("typed", "topic"),
    [
        ("striking", "knitting"),  # a letter lost that nobody hears
        ("strikkking", "knitting"),
        ("badmintno", "badminton"),  # one slip in a long word
        ("bordtenis", "table-tennis"),
        ("skiogstaver", "skiing"),
        ("ski og stavr", "skiing"),
    ],
)
def test_what_can_hardly_be_anything_else_is_taken(typed: str, topic: str) -> None:
    reading = SPELLINGS.read(typed)
    assert (reading.sure, reading.maybe) == ((topic,), ())
    assert 0 < reading.confidence < 1


@pytest.mark.parametrize(("typed", "topic"), [("tenmis", "tennis"), ("shakk", "chess"), ("yennis", "tennis")])
def test_a_slip_in_a_short_word_is_asked_about(typed: str, topic: str) -> None:
    assert SPELLINGS.read(typed, lowest=70.0) == Reading(maybe=(topic,))


def test_what_lies_between_two_topics_is_asked_about_and_the_nearer_named_first() -> None:
    assert SPELLINGS.read("bwling").maybe == ("bowling", "housing")


@pytest.mark.parametrize("typed", ["", "k", "kro", "korrekt", "turist", "x" * 100, "strand"])
def test_short_words_and_far_ones_are_left(typed: str) -> None:
    assert SPELLINGS.read(typed) == Reading()


def test_a_neighbour_on_the_keyboard_is_nearer_than_a_letter_far_away() -> None:
    spellings = Spellings.of([("dans", "dance"), ("hans", "name")])
    assert spellings.read("fans", lowest=70.0).maybe == ("dance", "name")


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_whatever_is_typed_a_reading_is_sure_or_not_and_never_both(typed: str) -> None:
    reading = SPELLINGS.read(typed, lowest=60.0)
    assert not (reading.sure and reading.maybe)


@pytest.mark.parametrize("word", ["politi", "løsning", "bakke", "message", "wedding"])
def test_a_real_word_is_not_taken_for_a_slip_in_writing_another(word: str) -> None:
    heard = understand(f"det var noe med {word} i går kveld", TAXONOMY)
    assert [one.word for one in heard.likes] == []
