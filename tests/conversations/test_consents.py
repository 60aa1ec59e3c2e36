"""My consents: each by itself, asked when it matters, and again when its words change."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain import consent
from bot.domain.consent import Purpose
from bot.domain.interests import Interests
from bot.domain.resident import Channel
from bot.services.agreements import Agreements, Version
from tests.conversations.knowing import known, seated
from tests.scenario import LIBRARY, Person, Town


async def newcomer(town: Town) -> Person:
    """Somebody who answered what everybody is asked, and nothing that comes later."""
    anna = town.person("Anna")
    residents = town.house.services.residents
    number = (await residents.meet(Channel.TELEGRAM, anna.number, "nb")).resident.id
    await residents.agree(number, Purpose.MATCHING, granted=True)
    await residents.agree(number, Purpose.RESEARCH, granted=False)
    await residents.settle(number, "arendal", None)
    await residents.be_of_age(number, 13)
    await residents.like(number, Interests(frozenset({"chess"})))
    return anna


async def granted(town: Town, person: Person) -> dict[Purpose, bool]:
    profile = await town.house.services.residents.profile((await person.resident()).id)
    return {purpose: one.granted for purpose, one in profile.consents.items()}


async def test_the_name_is_asked_at_the_first_sign_up_and_help_at_the_next(town: Town) -> None:
    anna = await newcomer(town)

    await anna.says("forslag")
    anna.sees("1. Sjakkvenner")
    await anna.says("1")
    anna.sees("Sjakkvenner")
    await anna.taps("✅ Jeg kommer")
    anna.sees("Så fint at du kommer!", "fornavnet ditt", buttons=["Nei"])
    await anna.says("ja")
    anna.sees("Hvilket navn skal de se?")
    await anna.says("12345 <b>")
    anna.sees("fornavnet ditt")
    await anna.says("jeg heter Anna")
    anna.sees("Takk, Anna!", "Sjakkvenner", "Du har plass")
    assert (await anna.resident()).name == "Anna"

    await anna.says("er det kor på torsdag?")
    anna.sees("Åpent kor")
    await anna.says("1")
    anna.sees("Åpent kor")
    await anna.taps("✅ Jeg kommer")
    anna.sees("flere hender", buttons=["Ja", "Nei"])
    await anna.taps("Nei")
    anna.sees("Det er helt i orden.", "Åpent kor")
    assert (await granted(town, anna))[Purpose.HELP] is False


async def test_every_consent_is_told_read_and_changed_on_one_page(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    await town.house.services.residents.call((await anna.resident()).id, "Anna")

    await anna.says("hva vet du om meg")
    anna.sees("Fornavn: Anna")
    await anna.taps("Mine samtykker")
    anna.sees("Forslag og meldinger: ja", "Forskning: nei", "Bli spurt om hjelp: nei", "Vise fornavnet mitt: ja")
    await anna.taps("Bli spurt om hjelp")
    anna.sees("Dette svarte du på:", "flere hender", buttons=["Ja", "Tilbake"])
    await anna.says("ja")
    anna.sees("Bli spurt om hjelp: ja", buttons=["Nei", "Tilbake"])
    await anna.taps("Tilbake")
    anna.sees("Mine samtykker")
    await anna.taps("Vise fornavnet mitt")
    anna.sees("Vise fornavnet mitt: ja")
    await anna.taps("Nei")
    anna.sees("Vise fornavnet mitt: nei")
    assert (await anna.resident()).name is None
    await anna.taps("Tilbake")
    anna.sees("Mine samtykker")
    await anna.taps("Forslag og meldinger")
    anna.sees("Forslag og meldinger: ja")
    await anna.taps("Nei")
    anna.sees("Forslag og meldinger: nei")
    await anna.says("forslag")
    anna.sees("Da foreslår jeg ingenting")


async def test_who_takes_the_yes_back_gets_no_reminder(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    await seated(town, anna, "Sjakkvenner")
    await town.house.services.residents.agree((await anna.resident()).id, Purpose.MATCHING, granted=False)

    await town.passes(days=4)
    anna.sees_nothing()


async def test_when_the_words_of_one_purpose_change_that_one_is_asked_again(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await known(town, "Anna", "chess")
    monkeypatch.setitem(consent.VERSIONS, Purpose.RESEARCH, 2)
    older = LIBRARY.agreements.versions
    newer = Version(older[Purpose.RESEARCH][0].words, {"nb": "Nytt er at tallene deles med kommunen."})
    versions = {**older, Purpose.RESEARCH: (*older[Purpose.RESEARCH], newer)}
    town.library = replace(LIBRARY, agreements=Agreements(versions))
    town.restart()

    await anna.says("/start")
    anna.sees("Du svarte på dette 23. november 2026", "Nytt er at tallene deles med kommunen.", "telle deg med")
    await anna.taps("Nei")
    anna.sees("1. Sjakkvenner")
    await anna.says("/start")
    anna.sees("1. Sjakkvenner")


async def test_who_can_help_is_asked_once_whether_they_want_to_be_asked(town: Town) -> None:
    anna = await newcomer(town)

    await anna.says("/my")
    anna.sees()
    for label in ("🙂 Mer om meg", "Kan hjelpe med", "førstehjelp"):
        await anna.taps(label)
        anna.sees()
    await anna.taps("Ferdig")
    anna.sees("flere hender", buttons=["Ja", "Nei"])
    await anna.taps("Ja")
    anna.sees("Takk!", "Bli spurt om hjelp: ja")
    assert (await granted(town, anna))[Purpose.HELP] is True
