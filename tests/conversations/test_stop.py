"""STOP is heard in every language, however it is typed and whatever was asked, and holds until it is taken back."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

import pytest

from bot.domain.resident import Reach
from bot.handlers.commands import Commanded
from bot.storage import Storage
from bot.texts import Texts
from tests.conversations.conftest import MONDAY_NOON
from tests.conversations.knowing import known, seated
from tests.scenario import EVERY_LANGUAGE, Person, SetClock, Town
from tools.catalogue import LOCALES
from tools.catalogue import languages as every_language

SAID: Final = {
    "nb": ["stopp", "STOPP!!!", "Stopp 🛑", "stopp nå", "slutt å skrive til meg", "Ikke send meg flere meldinger."],
    "nn": ["stopp", "Stopp no!", "slutt å skrive til meg", "ikkje skriv til meg meir", "lat meg vere i fred"],
    "da": ["stop", "Stop nu", "hold op med at skrive til mig", "lad mig være i fred", "Send mig ikke flere beskeder!"],
    "en": ["stop", "STOP.", "unsubscribe", "please stop", "Don’t write to me any more", "leave me alone 😡"],
    "uk": ["стоп", "Стоп!", "зупиніться", "не пишіть мені", "відписатися"],
    "pl": ["przestań", "Przestań!", "nie pisz do mnie", "wypisz mnie ze wszystkiego", "proszę przestań"],
    "ar": ["توقف"],
}


@pytest.mark.parametrize(("language", "said"), [(code, word) for code, words in SAID.items() for word in words])
def test_stop_is_a_command_everywhere_that_has_words(language: str, said: str) -> None:
    assert language in every_language(LOCALES)
    assert Commanded(EVERY_LANGUAGE.texts).command_of(said) == "stop"


def test_a_language_that_is_not_complete_still_stops() -> None:
    words = {"nb": {"a": "hello = Hei\ncommand-words-stop = stopp\n"}, "sv": {"a": "command-words-stop = seis\n"}}
    texts = Texts(words)
    assert texts.languages == ("nb",)
    assert texts.everywhere("command-words-stop") == ["stopp", "seis"]


async def stops(person: Person, said: str) -> None:
    await person.says(said)
    person.sees("Jeg har stoppet")
    assert (await person.resident()).reach is Reach.STOPPED
    await person.says("/start")
    person.sees()
    assert (await person.resident()).reach is Reach.OPEN


async def test_stop_is_heard_whatever_was_asked(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    await seated(town, anna, "Sjakkvenner")
    asking = {
        "/place": "STOPP!",
        "/interests": "stopp nå 🛑",
        "/availability": "Stop",
        "/suggestions": "slutt å skrive til meg",
        "/my": "stopp...",
        "/pause": "stopp takk",
        "/mydata": "unsubscribe",
        "/delete": "stop",
        "/language": "ikke skriv til meg mer",
        "/help": "  stopp  ",
    }
    for command, said in asking.items():
        await anna.says(command)
        anna.sees()
        await stops(anna, said)


async def test_stop_is_heard_in_the_middle_of_an_aside_and_before_the_first_yes(town: Town) -> None:
    anna, oleg = await known(town, "Anna"), town.person("Oleg")
    await anna.says("/place")
    anna.sees("Hvor bor du?")
    await anna.says("hva vet du om meg")
    anna.sees("Dette vet jeg om deg")
    await stops(anna, "Vær så snill å stoppe å skrive til meg, stopp!")
    await oleg.says("/start")
    oleg.sees("Hei!")
    await oleg.says("stopp")
    oleg.sees("Jeg har stoppet")


async def test_after_a_stop_everything_asked_is_answered_and_nothing_unasked_comes(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    await seated(town, anna, "Sjakkvenner")
    await anna.says("stopp")
    anna.sees("Jeg har stoppet", buttons=["Start igjen", "Slett meg"])

    for said, shown in (("forslag", "1. "), ("takk", "Bare hyggelig"), ("hei", "Jeg har stoppet")):
        await anna.says(said)
        anna.sees(shown)
        assert (await anna.resident()).reach is Reach.STOPPED
    await town.passes(days=7)
    anna.sees_nothing()
    town.clock.moment += timedelta(days=365)
    await town.tick()
    anna.sees_nothing()
    await anna.taps("Start igjen")
    anna.sees("Velkommen tilbake!")
    assert (await anna.resident()).reach is Reach.OPEN


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *[("nb", "START"), ("nb", "start igjen"), ("nn", "byrj"), ("da", "begynd igen"), ("en", "Start!")],
        *[("uk", "почати"), ("pl", "zacznij"), ("ar", "ابدأ")],
    ],
)
async def test_the_word_start_takes_a_stop_back_wherever_the_talk_stands_and_a_greeting_does_not(
    storage: Storage, language: str, said: str
) -> None:
    town = Town(storage, SetClock(MONDAY_NOON), library=EVERY_LANGUAGE)
    anna = await known(town, "Anna", language=language)
    for word in ("stop", "/suggestions", "hello"):
        await anna.says(word)
        anna.sees()
        assert word != "hello" or (await anna.resident()).reach is Reach.STOPPED
    await anna.says("/suggestions")
    anna.sees()
    await anna.says(said)
    anna.sees()
    assert (await anna.resident()).reach is Reach.OPEN


async def test_stop_below_a_picture_is_a_stop(storage: Storage) -> None:
    anna = await known(Town(storage, SetClock(MONDAY_NOON)), "Anna")
    await anna.sends(photo=[{"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}], caption="STOPP!")
    anna.sees("Jeg har stoppet")
    assert (await anna.resident()).reach is Reach.STOPPED
