"""Activities are found by the words of their own titles, places, organisers and descriptions."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.activity import Activity, ActivityId, Role
from bot.matching.word_index import MOST_ASKED, WordIndex


def activity(number: int, title: str, description: str = "", organiser: str = "", place: str = "") -> Activity:
    return Activity(
        id=ActivityId(number),
        municipality="arendal",
        title=title,
        description=description,
        organiser=organiser,
        place_name=place,
        address="",
        point=None,
        zone=ZoneInfo("Europe/Oslo"),
        role=Role.JOIN,
        topics=frozenset(),
        cost=None,
        currency="NOK",
        url="",
    )


def index_of(*activities: Activity) -> WordIndex:
    index = WordIndex()
    for one in activities:
        index.put(one)
    return index


def found(index: WordIndex, *words: str) -> list[int]:
    return [number for number, _ in index.find(words)]


TORUNGEN = activity(1, "Tur til Torungen fyr", "Vi tar båten", organiser="Kystlaget", place="Pollen")
LIGHTHOUSE = activity(2, "Kystkultur", "Foredrag om fyrene på Torungen og livet der", place="Biblioteket")
RED_CROSS = activity(3, "Åpent hus", "Kaffe og prat", organiser="Røde Kors", place="Tromøy bydelshus")


def test_a_name_in_the_title_comes_before_the_same_name_in_the_text() -> None:
    assert found(index_of(LIGHTHOUSE, TORUNGEN, RED_CROSS), "Torungen") == [1, 2]


def test_who_uses_more_of_the_words_comes_first() -> None:
    assert found(index_of(TORUNGEN, LIGHTHOUSE), "foredrag", "Torungen") == [2, 1]


def test_organiser_and_place_are_words_too_and_letters_may_be_typed_plainly() -> None:
    index = index_of(TORUNGEN, LIGHTHOUSE, RED_CROSS)
    assert found(index, "rode", "kors") == [3]
    assert found(index, "tromoy") == [3]


def test_inflections_and_beginnings_are_found() -> None:
    index = index_of(TORUNGEN, LIGHTHOUSE, RED_CROSS)
    assert found(index, "foredraget") == [2]
    assert found(index, "bydel") == [3]
    assert found(index, "by") == []


def test_what_is_told_anew_is_found_by_its_new_words_alone() -> None:
    index = index_of(TORUNGEN)
    index.put(activity(1, "Sjakk"))
    assert (found(index, "torungen"), found(index, "sjakk"), len(index)) == ([], [1], 1)
    index.drop(ActivityId(1))
    index.drop(ActivityId(1))
    assert (found(index, "sjakk"), len(index)) == ([], 0)


def test_no_words_find_nothing() -> None:
    index = index_of(TORUNGEN)
    assert (index.find([]), index.find(["", "!", "a" * 4096])) == ([], [])


@given(st.lists(st.text(max_size=60), max_size=MOST_ASKED * 3))
def test_anything_may_be_asked_for(words: list[str]) -> None:
    assert {number for number, _ in index_of(TORUNGEN, RED_CROSS).find(words)} <= {1, 3}
