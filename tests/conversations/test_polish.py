"""Somebody who writes Polish in whole sentences, from hello to STOP."""

from __future__ import annotations

import pytest

from bot.domain.resident import Reach
from tests.scenario import Town


@pytest.mark.parametrize("language", ["pl"])
async def test_polish_in_free_words(town: Town, language: str) -> None:
    ewa = town.person("Ewa", language)

    await ewa.says("dzień dobry")
    ewa.sees("Cześć!")
    await ewa.taps("Zaczynamy")
    ewa.sees("stop")
    await ewa.says("tak proszę")
    ewa.sees("badaniach")
    await ewa.says("nie dziękuję")
    ewa.sees("Gdzie mieszkasz?")
    await ewa.says("Arendal")
    ewa.sees("13 lat")
    await ewa.says("tak")
    ewa.sees("Co lubisz")
    await ewa.says("lubię grać w szachy i chodzić po lesie, ale nie piłka nożna")
    ewa.sees("szachy", "spacery")
    await ewa.says("zgadza się")
    ewa.sees("Sjakkvenner")
    await ewa.says("nie pisz po 20")
    ewa.sees("cofnij")
    await ewa.says("dlaczego do mnie piszesz")
    ewa.sees("inicjatywy")
    await ewa.says("dajcie mi święty spokój")
    ewa.sees("To koniec wiadomości")

    assert (await ewa.resident()).reach == Reach.STOPPED
