"""Plain language, measured."""

from __future__ import annotations

import pytest

from bot.texts import Texts
from tools.readability import lix, longer_texts, readability
from tools.reviews import offered


def test_lix_counts_words_a_sentence_and_long_words() -> None:
    assert lix("Vi liker <b>strikking</b>. Kom!") == pytest.approx(4 / 2 + 100 / 4)


def test_lix_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="no word"):
        lix("✅ 18.00")


@pytest.mark.parametrize("language", ["nb", "nn", "da"])
def test_longer_texts_are_plain(texts: Texts, language: str) -> None:
    assert readability(language, texts).lix <= 35


@pytest.mark.parametrize("language", offered())
def test_longer_texts_are_short(texts: Texts, language: str) -> None:
    assert readability(language, texts).length <= 300


@pytest.mark.parametrize("language", offered())
def test_no_text_is_a_screen_long(texts: Texts, language: str) -> None:
    assert {key: len(text) for key, text in longer_texts(language, texts).items() if len(text) > 500} == {}
