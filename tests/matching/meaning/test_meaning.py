"""What residents want is understood out of free words; what only looks like it is not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import Unreadable
from bot.matching.meaning.meanings import Meanings
from bot.matching.meaning.verbs import Verb
from tests.matching.meaning.judging import MONDAY, SEARCHING, read, verbs


def test_what_others_say_or_want_means_nothing() -> None:
    assert verbs("mamma vil slutte") == []
    assert verbs("mannen min sa at jeg skulle slutte å mase") == []


def test_a_stop_in_an_angry_message_is_heard() -> None:
    assert verbs("Hallo?? slutt å mase på meg, jeg orker ikke mer")[0] is Verb.STOP


def test_a_pause_has_the_day_on_which_messages_may_come_again() -> None:
    (pause,) = read("ikke skriv til meg før jul")
    assert (pause.verb, pause.until, pause.confidence, pause.aside) == (Verb.PAUSE, date(2026, 12, 23), 1.0, True)


def test_what_may_answer_a_question_is_no_aside() -> None:
    (likes,) = read("jeg liker å strikke")
    assert (likes.verb, likes.likes, likes.aside) == (Verb.LIKE, frozenset({"knitting"}), False)


def test_a_courtesy_comes_last() -> None:
    assert verbs("tusen takk for hjelpen, men jeg kan ikke komme likevel") == [Verb.CANCEL, Verb.THANKS]


@pytest.mark.parametrize("text", ["", "   ", "?!", "🙂", "qwerty zxcv"])
def test_what_says_nothing_means_nothing(text: str) -> None:
    assert read(text) == ()


@given(st.text(max_size=600) | st.text("ikke skriv (.,!?)<>", min_size=500, max_size=5000))
def test_anything_may_be_said(text: str) -> None:
    said = read(text)
    assert len({meaning.verb for meaning in said}) == len(said)
    assert all(0 < meaning.confidence <= 1 for meaning in said)


@pytest.mark.parametrize("text", ["[phrases", "edges = []", "fillers = 3"])
def test_broken_words_are_refused(text: str) -> None:
    with pytest.raises(Unreadable, match="meaning-unreadable"):
        Meanings.parse({"nb": text}, SEARCHING)


def test_nothing_is_understood_without_a_language() -> None:
    assert Meanings.parse({}, SEARCHING).read("stopp", "nb", MONDAY) == ()
