"""What people ask for is read as topics, time, place, ages, needs, and words that are none of these."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bot.matching
from bot.domain.availability import Days, Week
from bot.domain.needs import EVERYBODY, Ages, Need
from bot.errors import Unreadable
from bot.matching.searching import MOST_WORDS, Search, Searching
from bot.matching.times.vocabulary import Vocabulary
from bot.services.municipalities import Municipalities
from tests.matching.conftest import TAXONOMY

FOLDER: Final = Path(bot.matching.__file__).parent
TIMES: Final = Vocabulary.parse({file.stem: file.read_text("utf-8") for file in (FOLDER / "times").glob("*.toml")})
SEARCHING: Final = Searching.parse(
    (FOLDER / "search.toml").read_text("utf-8"), TAXONOMY, TIMES, Municipalities.load().all
)
MONDAY: Final = date(2026, 11, 23)
SATURDAY: Final = Days(date(2026, 11, 28), date(2026, 11, 28))
CHILDREN: Final = Ages(0, 12)


def read(text: str, language: str = "nb") -> Search:
    return SEARCHING.read(text, language, MONDAY)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "Hva skjer på lørdag for barn?"),
        ("nn", "Kva skjer på laurdag for barn?"),
        ("da", "Hvad sker der på lørdag for børn?"),
        ("en", "What's on this Saturday for children?"),
    ],
)
def test_a_question_of_day_and_ages_is_read_in_each_language(language: str, text: str) -> None:
    search = read(text, language)
    assert (search.asks, search.days, search.ages) == (True, SATURDAY, CHILDREN)
    assert (search.likes, search.groups, search.place, search.words) == (frozenset(), frozenset({"family"}), None, ())


def test_topic_place_and_time_are_told_apart() -> None:
    search = read("er det noe strikking på Tromøy i helga")
    assert search.place is not None
    assert (search.likes, search.place.label) == (frozenset({"knitting"}), "Tromøy, Arendal")
    assert search.days == Days(date(2026, 11, 28), date(2026, 11, 29))


def test_hours_and_needs_are_heard() -> None:
    search = read("noe gratis i kveld")
    assert (search.days, search.needs) == (Days(MONDAY, MONDAY), frozenset({Need.FREE}))
    assert search.hours == Week.of_hours(range(7), range(17, 24))
    assert read("er det noe med rullestol?").needs == frozenset({Need.WHEELCHAIR})


def test_a_word_that_tells_the_ages_or_a_need_names_no_topic_besides() -> None:
    assert read("flere kurs for barn").likes == frozenset({"learning"})
    assert read("er det noe med rullestol?").likes == frozenset()


def test_what_is_refused_is_refused_in_a_search_too() -> None:
    search = read("kan jeg danse et sted, men ikke swing?")
    assert (search.likes, search.dislikes) == (frozenset({"dance"}), frozenset({"swing-dance"}))


def test_names_that_nobody_knows_are_words_to_look_for() -> None:
    assert set(read("Torungen fyr").words) == {"Torungen", "fyr"}


def test_telling_what_one_likes_is_not_asking() -> None:
    assert (read("jeg liker sjakk").asks, read("jeg liker sjakk").likes) == (False, frozenset({"chess"}))


@pytest.mark.parametrize("text", ["", "?", "hva skjer", "Ka skjer?", " \n"])
def test_a_question_for_nothing_in_particular_narrows_nothing_down(text: str) -> None:
    assert not read(text)


@given(st.text(max_size=600) | st.text("abc ?,", min_size=4000, max_size=4100))
def test_anything_may_be_asked(text: str) -> None:
    search = read(text)
    assert len(search.words) <= MOST_WORDS
    assert not search.likes & search.dislikes
    assert search.ages == EVERYBODY or search


@pytest.mark.parametrize("text", ["[asks", "asking = []", "asks = 3"])
def test_broken_words_are_refused(text: str) -> None:
    with pytest.raises(Unreadable, match="search-unreadable"):
        Searching.parse(text, TAXONOMY, TIMES, ())
