"""What somebody likes: a sentence, a grid, chips that can be removed."""

from __future__ import annotations

from tests.conversations.knowing import known
from tests.scenario import Town


async def test_a_chip_is_removed_and_another_is_added_in_words(town: Town) -> None:
    anna = await known(town, "Anna", "chess", "knitting")

    await anna.says("/interests")
    anna.sees("Du liker: sjakk og strikking.")
    await anna.taps("✕ sjakk")
    anna.sees("Du liker: strikking.")
    await anna.says("kor")
    anna.sees("Du liker:", "strikking")
    await anna.taps("✅ Det stemmer")
    anna.sees("Åpent kor")

    profile = await town.house.services.residents.profile((await anna.resident()).id)
    assert profile.interests.likes == {"choir", "knitting"}


async def test_the_grid_marks_what_was_tapped(town: Town) -> None:
    anna = await known(town, "Anna")

    await anna.says("interesser")
    anna.sees("Hva liker du")
    await anna.taps("Velg fra en liste")
    offered = anna.sees("Trykk på det du liker")
    first = offered.reply_markup.inline_keyboard[0][0].text if offered.reply_markup else ""
    await anna.taps(first)
    anna.sees("Trykk på det du liker")
    await anna.taps(f"✓ {first}")
    anna.sees("Trykk på det du liker")
    await anna.taps(first)
    anna.sees("Trykk på det du liker")
    await anna.says("ferdig")
    anna.sees(f"Du liker: {first}.")


async def test_a_word_nobody_taught_the_bot_is_never_guessed(town: Town) -> None:
    anna = await known(town, "Anna")

    await anna.says("interesser")
    anna.sees()
    await anna.says("qwrtplk zzzzz")
    anna.sees("Det skjønte jeg ikke", "Jeg har ikke notert noe ennå")
    await anna.says("hopp over")
    anna.sees("passer for deg")


async def test_a_wish_while_looking_at_suggestions_is_heard(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("forslag")
    anna.sees("1. Sjakkvenner")
    await anna.says("strikking, men ikke sjakk")
    anna.sees("Du liker: strikking.", "Ikke: sjakk.")


async def test_who_says_again_what_stands_on_a_chip_keeps_it(town: Town) -> None:
    anna = await known(town, "Anna", "chess", "knitting")

    await anna.says("interesser")
    anna.sees("Du liker: sjakk og strikking.")
    await anna.says("strikking")
    anna.sees("Du liker: sjakk og strikking.")
    await anna.says("ikke sjakk")
    anna.sees("Du liker: strikking.", "Ikke: sjakk.")


async def test_what_is_no_interest_but_something_else_is_done_and_the_question_comes_back(town: Town) -> None:
    anna = await known(town, "Anna")
    await anna.says("/interests")
    anna.sees("Hva liker du")
    await anna.says("strikking")
    anna.sees("Du liker: strikking.")
    await anna.says("hva er det i helga")
    anna.sees("Det fant jeg ikke noe av.")
    await anna.says("tilbake til spørsmålet")
    anna.sees("Du liker: strikking.")
    await anna.says("ja det stemmer")
    anna.sees("1. Strikkekafé")


async def test_what_may_have_been_meant_is_taken_by_a_yes(town: Town) -> None:
    ruth = await known(town, "Ruth")

    await ruth.says("interesser")
    ruth.sees("Hva liker du")
    await ruth.says("jeg likte å synge før, og å bake")
    ruth.sees("Mente du noe av det", buttons=["? kor", "? baking", "Velg fra en liste", "Hopp over"])
    await ruth.says("ja takk")
    ruth.sees("Du liker: baking og kor.")


async def test_a_sorrow_is_not_repeated_as_words_to_be_learnt(town: Town) -> None:
    ruth = await known(town, "Ruth")

    await ruth.says("interesser")
    ruth.sees("Hva liker du")
    await ruth.says("etter at mannen min døde er det blitt så stille")
    heard = ruth.sees("Det skjønte jeg ikke. Prøv med andre ord")
    assert "døde" not in (heard.text or "")
