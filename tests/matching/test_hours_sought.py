"""When a search wants something, and which of its words say so."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.availability import Days, Week
from bot.matching.times.sought import WHOLE_WEEK, Sought, when
from tests.matching.availability import LANGUAGES, TODAY, VOCABULARY, week


def sought(text: str, language: str = "nb") -> Sought:
    return when(text, VOCABULARY, language, TODAY)


def on(first: str, last: str | None = None) -> Days:
    return Days(date.fromisoformat(first), date.fromisoformat(last or first))


@pytest.mark.parametrize(
    ("language", "text", "days", "hours", "used"),
    [
        ("nb", "på lørdag", on("2026-11-28"), "sat 0-24", ["lørdag"]),
        ("nb", "hva skjer på lørdag for barn?", on("2026-11-28"), "sat 0-24", ["lørdag"]),
        ("nb", "i kveld", on("2026-11-23"), "all 17-24", ["i kveld"]),
        ("nb", "i morgen formiddag", on("2026-11-24"), "all 9-12", ["i morgen formiddag"]),
        ("nb", "noe i helga", on("2026-11-28", "2026-11-29"), "sat,sun 0-24", ["helga"]),
        ("nb", "neste uke", on("2026-11-30", "2026-12-06"), "all 0-24", ["neste uke"]),
        ("nb", "3. desember", on("2026-12-03"), "all 0-24", ["3. desember"]),
        ("nb", "i juleferien", on("2026-12-20", "2027-01-03"), "all 0-24", ["juleferien"]),
        ("nb", "om tre dager", on("2026-11-26"), "all 0-24", ["om tre dager"]),
        ("da", "denne uge", on("2026-11-23", "2026-11-29"), "all 0-24", ["denne uge"]),
        ("da", "koncert fredag aften", on("2026-11-27"), "fri 17-24", ["fredag aften"]),
        ("nn", "kva skjer i hælja", on("2026-11-28", "2026-11-29"), "sat,sun 0-24", ["hælja"]),
        ("nn", "om to veker", on("2026-12-07", "2026-12-13"), "all 0-24", ["om to veker"]),
        ("en", "what's on tonight", on("2026-11-23"), "all 17-24", ["tonight"]),
        ("en", "next Saturday morning", on("2026-11-28"), "sat 6-10", ["next Saturday morning"]),
        ("en", "chess on Thursday after 6", on("2026-11-26"), "thu 18-24", ["Thursday after 6"]),
        ("en", "tomorrow at 5pm", on("2026-11-24"), "all 17-18", ["tomorrow at 5pm"]),
        ("nb", "mandag i neste uke", on("2026-11-30"), "mon 0-24", ["mandag i neste uke"]),
        ("nb", "strikking på tirsdager", None, "tue 0-24", ["tirsdager"]),
        ("nb", "trening hver lørdag", None, "sat 0-24", ["lørdag"]),
        ("nb", "noe gøy, men ikke fredag", None, "all 0-24;-fri", ["fredag"]),
        ("nb", "fredag ikke", None, "all 0-24;-fri", ["fredag"]),
        ("en", "not on the weekend", None, "mon-fri 0-24", ["the weekend"]),
        ("nb", "hva skjer på lørdag som ikke er for barn?", on("2026-11-28"), "sat 0-24", ["lørdag"]),
        ("nb", "på torsdag som ikke er fotball?", on("2026-11-26"), "thu 0-24", ["torsdag"]),
        ("nn", "noko på laurdag som ikkje kostar pengar", on("2026-11-28"), "sat 0-24", ["laurdag"]),
        ("da", "noget på lørdag der ikke er for børn", on("2026-11-28"), "sat 0-24", ["lørdag"]),
        ("en", "anything not sporty on Tuesday?", on("2026-11-24"), "tue 0-24", ["Tuesday"]),
        ("en", "something on Saturday that isn't for kids", on("2026-11-28"), "sat 0-24", ["Saturday"]),
        ("nb", "er det noe på lørdag? ikke bingo", on("2026-11-28"), "sat 0-24", ["lørdag"]),
        ("nb", "tur i skogen 24/12", on("2026-12-24"), "all 0-24", ["24/12"]),
        ("nb", "kurs i januar 2028", on("2028-01-01", "2028-01-31"), "all 0-24", ["januar 2028"]),
        ("nb", "mandag", on("2026-11-23"), "mon 0-24", ["mandag"]),
        ("nb", "strikking for barn over 5", None, "all 0-24", []),
        ("nb", "første mandag i måneden", None, "all 0-24", []),
    ],
)
def test_the_days_and_hours_of_a_search(
    language: str, text: str, days: Days | None, hours: str, used: list[str]
) -> None:
    one = sought(text, language)
    assert (one.days, one.hours, [text[start:end] for start, end in one.used]) == (days, week(hours), used)


def test_a_search_without_a_time_wants_any() -> None:
    assert sought("") == sought("sjakk") == Sought(None, WHOLE_WEEK, ())


@given(st.text(max_size=600), st.sampled_from(LANGUAGES))
def test_what_was_used_stands_in_the_text_in_order(text: str, language: str) -> None:
    used = sought(text, language).used
    assert [(start, end) for start, end in used if not 0 <= start < end <= len(text)] == []
    assert sorted(used) == list(used)


@given(st.sampled_from(["lørdag", "i kveld", "neste uke", "desember", "tirsdag 17-19"]))
def test_some_hour_is_always_wanted(text: str) -> None:
    assert sought(text).hours != Week()
