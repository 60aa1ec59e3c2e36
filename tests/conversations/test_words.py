"""Free words at any moment: they do what the buttons do, and a question that was open comes back."""

from __future__ import annotations

import pytest

from bot.domain.consent import Purpose
from bot.domain.interests import Interests
from bot.domain.needs import Need, Travel
from bot.domain.resident import Reach
from bot.services.residents import Profile
from tests.conversations.knowing import known, seated
from tests.scenario import Person, Town


async def asked_for_interests(town: Town) -> Person:
    """Somebody new, who has just said where they live."""
    anna = town.person("Anna")
    await anna.says("/start arendal-bibliotek")
    anna.sees("Hei!")
    await anna.taps("Kom i gang")
    anna.sees("Kan jeg bruke svarene dine")
    await anna.taps("Ja")
    anna.sees("telle deg med")
    await anna.taps("Nei")
    anna.sees("Er du 13 år eller eldre?")
    await anna.taps("Ja")
    anna.sees("Hva liker du")
    return anna


async def test_an_aside_in_the_middle_of_a_question_is_answered_and_the_question_comes_back(town: Town) -> None:
    anna = await asked_for_interests(town)

    await anna.says("hvem er du egentlig?")
    anna.sees("Jeg er Medsam, en robot", "Hva liker du")
    await anna.says("hva skjer med kor på torsdag?")
    found = ["1. Åpent kor", "2. Sjakkvenner", "3. Gåfotball"]
    ways = ["🔔 Si fra når det kommer", "🔎 Forslag", "Min side", "↩ Tilbake til spørsmålet"]
    anna.sees("Åpent kor", buttons=[*found, *ways])
    await anna.taps("↩ Tilbake til spørsmålet")
    anna.sees("Hva liker du")
    await anna.says("strikking")
    anna.sees("Du liker: strikking")
    await anna.says("hjelp")
    anna.sees("Dette kan du skrive når som helst")
    await anna.says("tilbake")
    anna.sees("Du liker: strikking")
    await anna.taps("✅ Det stemmer")
    anna.sees("Strikkekafé")


async def test_a_window_opened_in_an_aside_leads_on_and_still_back_to_the_question(town: Town) -> None:
    anna = await asked_for_interests(town)

    await anna.says("er det kor på torsdag?")
    anna.sees("1. Åpent kor")
    await anna.taps("1. Åpent kor")
    anna.sees("Vil du være med?")
    await anna.taps("✅ Jeg kommer")
    anna.sees("Så fint", "fornavnet ditt")
    await anna.taps("Nei")
    anna.sees("Du har plass")
    await anna.taps("↩ Tilbake til spørsmålet")
    anna.sees("Hva liker du")


async def test_what_is_told_in_a_sentence_is_said_back_kept_and_undone_on_request(town: Town) -> None:
    anna = await known(town, "Anna", "football")

    await anna.says("jeg har flyttet til Hisøy")
    anna.sees("Du bor her: Hisøy, Arendal", "angre")
    await anna.says("ikke spør meg om fotball mer")
    anna.sees("Dette foreslår jeg ikke mer: fotball")
    assert await interests(town, anna) == Interests(frozenset(), frozenset({"football"}))
    await anna.says("angre")
    anna.sees("Da er det som før. Du liker: fotball.")
    assert await interests(town, anna) == Interests(frozenset({"football"}), frozenset())
    await anna.says("angre")
    anna.sees("Jeg har ikke noe å angre på")
    assert (await anna.resident()).home is not None


async def test_only_what_the_last_sentence_told_is_undone_and_not_what_was_tapped_since(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("jeg trenger teleslynge")
    anna.sees("teleslynge")
    await anna.says("mine")
    anna.sees("Mine påmeldinger")
    await anna.taps("🙂 Mer om meg")
    anna.sees("teleslynge")
    await anna.taps("Behov")
    anna.sees("Hva må være på plass")
    await anna.taps("gratis")
    anna.sees("Hva må være på plass")
    await anna.taps("Ferdig")
    anna.sees("gratis og teleslynge")
    await anna.taps("Reise")
    anna.sees("Hvordan kommer du deg rundt")
    await anna.taps("med bil")
    anna.sees("Hvordan kommer du deg rundt")
    await anna.says("angre")
    anna.sees("Da er det som før. Dette må være på plass: gratis.")
    told = await anna.resident()
    assert (told.needs, told.travel) == (frozenset({Need.FREE}), Travel.CAR)


async def test_what_was_changed_again_by_tap_is_not_undone(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("jeg har ikke bil")
    anna.sees("med buss")
    await anna.says("mine")
    anna.sees("Mine påmeldinger")
    await anna.taps("🙂 Mer om meg")
    anna.sees("med buss")
    await anna.taps("Reise")
    anna.sees("Hvordan kommer du deg rundt")
    await anna.taps("på sykkel")
    anna.sees("Hvordan kommer du deg rundt")
    await anna.says("angre")
    anna.sees("Det har du endret siden, så det står som det er.")
    assert (await anna.resident()).travel is Travel.BICYCLE
    await anna.says("angre")
    anna.sees("Jeg har ikke noe å angre på")


async def test_who_cannot_come_after_all_says_so_from_anywhere(town: Town) -> None:
    anna = await known(town, "Anna", "chess", "choir")
    await anna.says("jeg kan ikke komme likevel")
    anna.sees("Du er ikke påmeldt noe nå")

    await seated(town, anna, "Sjakkvenner")
    await anna.says("jeg kan ikke komme likevel")
    anna.sees("Kan du ikke komme på Sjakkvenner?")
    await anna.taps("Nei")
    anna.sees("Du har plass")

    await seated(town, anna, "Åpent kor")
    await anna.says("mine")
    anna.sees("Mine påmeldinger")
    await anna.says("jeg kan ikke komme likevel")
    anna.sees("Hvilken mener du?", "Sjakkvenner", "Åpent kor")
    await anna.says("meld meg av koret")
    anna.sees("Kan du ikke komme på Åpent kor?")
    await anna.says("ja")
    anna.sees("Da er du meldt av")


@pytest.mark.parametrize(
    ("language", "words", "asked"),
    [
        ("nb", "meld meg av", "Kan du ikke komme på Sjakkvenner?"),
        ("nn", "meld meg av", "Kan du ikkje kome på Sjakkvenner?"),
        ("da", "meld mig fra", "Kan du ikke komme til Sjakkvenner?"),
        ("en", "take me off the list", "Sjakkvenner"),
    ],
)
async def test_who_signs_off_is_asked_about_their_seat_and_only_without_one_is_it_a_stop(
    town: Town, language: str, words: str, asked: str
) -> None:
    anna = await known(town, "Anna", "chess", language=language)
    await seated(town, anna, "Sjakkvenner")
    await anna.says(words)
    anna.sees(asked)
    assert (await anna.resident()).reach is Reach.OPEN
    oleg = await known(town, "Oleg", "chess", language=language)
    await oleg.says(words)
    oleg.sees("")
    assert (await oleg.resident()).reach is Reach.STOPPED


async def test_nothing_is_written_before_christmas_to_who_says_so(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    await seated(town, anna, "Sjakkvenner")

    await anna.says("ikke skriv til meg før jul")
    anna.sees("Jeg skriver ikke av meg selv før onsdag 23. desember")
    await town.comes("2026-11-27 12:00")
    anna.sees_nothing()
    await anna.says("du kan skrive igjen")
    anna.sees("Pausen er over")


async def test_how_one_wants_to_be_written_to_is_told_in_sentences(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("maks en melding i uka")
    anna.sees("høyst én i uka")
    await anna.says("ikke skriv til meg etter klokka 20")
    anna.sees("20.00–08.00")
    await anna.says("minn meg på det tre timer før")
    anna.sees("3 timer før")
    await anna.says("send meg forslag hver torsdag klokka 17")
    anna.sees("torsdag kl. 17.00")
    await anna.taps("Min side")
    anna.sees()
    await anna.taps("✉ Meldinger")
    anna.sees("høyst én i uka", "20.00–08.00", "3 timer før", "torsdag kl. 17.00")


async def test_what_one_needs_and_can_is_told_in_sentences_or_tapped(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("jeg sitter i rullestol")
    anna.sees("plass til rullestol")
    await anna.says("jeg har ikke bil")
    anna.sees("med buss")
    await anna.says("jeg er 72 år")
    anna.sees("72 år")
    await anna.says("jeg kan førstehjelp")
    anna.sees("førstehjelp")
    await anna.taps("Min side")
    anna.sees("Om meg")
    await anna.taps("🙂 Mer om meg")
    anna.sees("med buss", "plass til rullestol", "72 år", "førstehjelp")
    await anna.taps("Behov")
    anna.sees("Hva må være på plass")
    await anna.taps("✓ plass til rullestol")
    anna.sees("Hva må være på plass")
    await anna.says("teleslynge")
    anna.sees("Hva må være på plass")
    await anna.taps("Ferdig")
    anna.sees("Må være på plass: teleslynge")


async def test_who_tells_in_a_sentence_how_they_can_help_is_asked_whether_they_want_to_be_asked(town: Town) -> None:
    anna = await known(town, "Anna", "chess", asked_later=False)

    await anna.says("jeg kan førstehjelp")
    anna.sees("Dette kan du hjelpe med: førstehjelp", "Kan jeg spørre deg om hjelp", buttons=["Ja", "Nei"])
    await anna.says("ja")
    anna.sees("Mine samtykker")
    assert (await profile(town, anna)).agreed(Purpose.HELP)
    await anna.says("jeg kan lage mat")
    assert "Kan jeg spørre deg om hjelp" not in (anna.sees("matlaging").text or "")


async def test_whoever_likes_to_help_is_asked_in_the_middle_of_a_question_which_comes_back(town: Town) -> None:
    anna = town.person("Anna")
    await anna.says("/start arendal-bibliotek")
    anna.sees("Hei!")
    await anna.taps("Kom i gang")
    anna.sees("Kan jeg bruke svarene dine")
    await anna.taps("Ja")
    anna.sees("telle deg med")
    await anna.says("jeg kan førstehjelp")
    anna.sees("førstehjelp", "Kan jeg spørre deg om hjelp")
    await anna.taps("Nei")
    anna.sees("telle deg med")


async def test_who_says_how_many_they_bring_is_not_asked(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    await seated(town, anna, "Sjakkvenner")

    await anna.says("vi blir tre")
    anna.sees("Sjakkvenner", "Du har plass, og 2 til")
    await anna.says("mine")
    anna.sees("Sjakkvenner +2")
    await anna.says("jeg tar med en venn")
    anna.sees("Sjakkvenner", "Du har plass, og én til")
    await anna.says("mine")
    anna.sees("Sjakkvenner +1")


async def test_what_one_agreed_to_is_told_by_a_command_or_in_words(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("/consents")
    anna.sees("Mine samtykker")
    await anna.says("mine")
    anna.sees("Mine påmeldinger")
    await anna.says("Hva har jeg sagt ja til?")
    anna.sees("Mine samtykker")


async def test_the_weekly_few_are_asked_for_and_refused_in_words(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("send meg noe hver mandag")
    anna.sees("mandag kl. 17.00")
    await anna.says("ikke send ukesbrev")
    anna.sees("Da sender jeg ingen forslag hver uke")
    await anna.says("jeg vil gjerne ha forslag én gang i uka")
    anna.sees("Velg en dag")
    await anna.says("fredag")
    anna.sees("fredag")


async def test_a_message_edited_into_a_stop_is_a_stop_and_other_edits_are_nothing(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("mine")
    anna.sees("Mine påmeldinger")
    await anna.edits("forslag")
    anna.sees_nothing()
    await anna.edits("stopp")
    anna.sees("Jeg har stoppet")
    assert (await anna.resident()).reach is Reach.STOPPED


async def test_thanks_and_hello_are_answered_and_never_twice_the_same(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("forslag")
    anna.sees("Sjakkvenner")
    await anna.says("tusen takk!")
    anna.sees("Bare hyggelig!", "Sjakkvenner")
    await anna.says("tusen takk!")
    anna.sees("Her er det igjen:", "Bare hyggelig!")
    await anna.says("tusen takk!")
    assert not (anna.sees("Bare hyggelig!").text or "").startswith("Her er det igjen:")


async def test_who_is_not_understood_twice_is_offered_a_human(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("mine")
    anna.sees("Mine påmeldinger")
    await anna.says("blåmeis karbonat")
    anna.sees("Det skjønte jeg ikke")
    await anna.says("karbonat blåmeis")
    anna.sees("Arendal frivilligsentral")
    assert "💬 Snakk med et menneske" in [label for row in buttons(anna) for label in row]


def buttons(person: Person) -> list[list[str]]:
    """What is on the newest message."""
    newest = list(person.screen.shown.values())[-1]
    rows = newest.reply_markup.inline_keyboard if newest.reply_markup else []
    return [[button.text for button in row] for row in rows]


MOVED = {
    "nb": "jeg har flyttet til Hisøy",
    "nn": "eg har flytta til Hisøy",
    "da": "jeg er flyttet til Hisøy",
    "en": "I have moved to Hisøy",
}


@pytest.mark.parametrize("language", MOVED)
async def test_somebody_who_moved_says_so_in_their_language(town: Town, language: str) -> None:
    anna = await known(town, "Anna", "chess", language=language)

    await anna.says(MOVED[language])
    anna.sees("Hisøy, Arendal")
    assert (await anna.resident()).home is not None


async def interests(town: Town, person: Person) -> Interests:
    return (await profile(town, person)).interests


async def profile(town: Town, person: Person) -> Profile:
    return await town.house.services.residents.profile((await person.resident()).id)


async def test_somebody_new_is_not_greeted_as_an_old_friend(town: Town) -> None:
    anna = town.person("Anna", "en")
    await anna.says("hi there")
    assert "again" not in (anna.sees("I am Medsam").text or "")


async def test_a_yes_to_the_times_as_they_were_understood_is_done(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    await anna.says("jeg kan bare på tirsdager etter 17")
    anna.sees("Slik forsto jeg det")
    await anna.says("ja, det stemmer")
    anna.sees("Sjakkvenner")
    assert (await anna.resident()).availability is not None


@pytest.mark.parametrize(
    ("language", "stop", "asks", "starts"),
    [
        ("nb", "stopp", "hva skjer på lørdag?", "START"),
        ("nn", "stopp", "kva skjer på laurdag?", "start igjen"),
        ("da", "stop", "hvad sker der på lørdag?", "begynd igen"),
        ("en", "stop", "what is on this saturday?", "Start"),
    ],
)
async def test_start_takes_a_stop_back_whatever_was_asked_meanwhile(
    town: Town, language: str, stop: str, asks: str, starts: str
) -> None:
    anna = await known(town, "Anna", "chess", language=language)
    await anna.says(stop)
    anna.sees("/start")
    await anna.says(asks)
    anna.sees("")
    assert (await anna.resident()).reach is Reach.STOPPED
    await anna.says(starts)
    anna.sees("Sjakkvenner")
    assert (await anna.resident()).reach is Reach.OPEN


async def test_undo_is_no_way_back_from_a_question(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("/place")
    anna.sees("Hvor bor du?")
    await anna.says("ikke skriv til meg etter klokka 20")
    anna.sees("angre")
    await anna.says("angre")
    anna.sees("Da er det som før.")
