"""What was agreed can be read again: the words of every version are kept, and the newest are those that are asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.consent import VERSIONS, Consent, Purpose
from bot.errors import Unreadable
from bot.services.agreements import SHIPPED, Agreements
from bot.texts import Texts, without_markup
from bot.texts.texts import written
from tools.catalogue import LOCALES, promised

AGREEMENTS = Agreements.load()
YES = Consent(Purpose.HELP, True, 1, "da", datetime(2026, 11, 23, tzinfo=UTC))


@pytest.mark.parametrize("purpose", list(Purpose))
def test_the_newest_words_are_those_that_are_asked(purpose: Purpose) -> None:
    """Whoever changes the words of a consent adds a version; the head of the file tells how."""
    texts = Texts({code: files for code, files in written(LOCALES).items() if code in promised()})
    versions = AGREEMENTS.versions[purpose]
    assert len(versions) == VERSIONS[purpose]
    asked = {code: without_markup(texts.word(code, f"consent-{purpose}")) for code in texts.languages}
    assert {code: versions[-1].words.get(code) for code in asked} == asked
    assert [set(version.changes) >= set(promised()) for version in versions[1:]] == [True] * (len(versions) - 1)


def test_what_was_agreed_is_told_in_the_language_it_was_read_in() -> None:
    assert AGREEMENTS.agreed(YES).startswith("Nogle gange er der brug for flere hænder")
    assert AGREEMENTS.agreed(replace(YES, language="pl")) == ""


def test_a_purpose_without_words_is_refused() -> None:
    with pytest.raises(Unreadable):
        Agreements.parse(
            SHIPPED.read_text("utf-8").replace("[[help]]", "[[hjelp]]").replace("[help.words]", "[hjelp.words]")
        )
