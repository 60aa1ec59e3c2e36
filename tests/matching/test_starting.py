"""When something is to begin, out of a sentence."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.matching.times.starting import beginning
from tests.scenario import LIBRARY

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("language", "text", "wall"),
    [
        ("nb", "torsdag kl 18", "2026-11-26 18:00"),
        ("nb", "torsdag 3. desember kl. 18.30", "2026-12-03 18:30"),
        ("nb", "på lørdag klokka to", "2026-11-28 14:00"),
        ("nn", "laurdag klokka 12", "2026-11-28 12:00"),
        ("da", "torsdag den 3. december kl. 19", "2026-12-03 19:00"),
        ("en", "Thursday 3 December at 6pm", "2026-12-03 18:00"),
        ("nb", "tirsdagskveld", "2026-11-24 17:00"),
        ("nb", "torsdager kl 18", "2026-11-26 18:00"),
        ("nb", "torsdag", None),
        ("nb", "vet ikke helt", None),
    ],
)
def test_a_day_and_an_hour_are_read_from_a_sentence(language: str, text: str, wall: str | None) -> None:
    expected = datetime.fromisoformat(wall) if wall else None
    assert beginning(text, LIBRARY.times, language, MONDAY).wall == expected
