"""One whole conversation in each language, from hello to "how was it"."""

from __future__ import annotations

import pytest

from tests.scenario import EVERY_LANGUAGE, Person, Town

LIKES = {  # in the languages whose sentences are understood; in others one names topics
    "nb": "jeg liker å spille sjakk og gå på tur, men ikke fotball",
    "nn": "eg likar å spele sjakk og gå på tur, men ikkje fotball",
    "da": "jeg kan godt lide skak og at gå ture, men ikke fodbold",
    "en": "I like chess and hiking, but not football",
    "ar": "أحب الشطرنج والمشي، لكن لا كرة القدم",
    "uk": "люблю шахи і прогулянки, але не футбол",
}


@pytest.mark.parametrize("language", EVERY_LANGUAGE.texts.languages)
async def test_from_hello_to_how_was_it(town: Town, language: str) -> None:
    anna = town.person("Anna", language)

    await anna.says("/start")
    anna.sees("Medsam")
    await _taps(anna, "begin")
    anna.sees()
    await _taps(anna, "yes")
    anna.sees()
    await _taps(anna, "yes")
    anna.sees()
    await anna.says("arendall")
    anna.sees("Arendal")
    await _taps(anna, "yes")
    anna.sees()
    chess, hiking, football = (anna.word(f"topic-{topic}") for topic in ("chess", "hiking", "football"))
    await anna.says(LIKES.get(language, f"{chess}, {hiking}"))
    anna.sees(chess, hiking, *([football] if language in LIKES else []))
    await _taps(anna, "confirm")
    anna.sees("Sjakkvenner", "Turgruppe på Hisøy")
    await _taps(anna, "availability")
    anna.sees()
    await anna.says(f"{anna.word('day-3')} {anna.word('part-of-day-evening')}")
    anna.sees(anna.word("availability-heard"))
    await _taps(anna, "done")
    anna.sees("1. Sjakkvenner")
    await anna.says("1")
    anna.sees("Sjakkvenner", "Biblioteket")
    await _taps(anna, "join")
    anna.sees(anna.word("signup-taken"))
    await anna.says("Anna")
    anna.sees("Anna", "Sjakkvenner")
    await _taps(anna, "calendar")
    anna.sees()
    anna.sees("Sjakkvenner")
    await _taps(anna, "my")
    anna.sees(anna.word("digest-ask"))
    await _taps(anna, "digest-no")
    anna.sees("Sjakkvenner")

    await town.comes("2026-11-25 19:00")
    anna.sees("Sjakkvenner")
    await _taps(anna, "coming")
    anna.sees("Sjakkvenner")
    await town.comes("2026-11-26 17:00")
    anna.sees("Sjakkvenner")
    await _taps(anna, "coming")
    anna.sees("Sjakkvenner")
    await town.comes("2026-11-27 08:00")
    anna.sees("Sjakkvenner")
    await _taps(anna, "went")
    anna.sees()
    await _taps(anna, "rate-3")
    anna.sees()

    resident = await anna.resident()
    counted = await town.house.services.residents.know(resident.id)
    assert resident.language == language
    assert {event["option"] for event in counted["events"]} >= {"typed", "sentence", "taken", "coming", "went"}


async def _taps(anna: Person, name: str) -> None:
    await anna.taps(anna.word(f"button-{name}"))
