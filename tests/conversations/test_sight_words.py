"""What somebody says of what they are shown, without a tap."""

from __future__ import annotations

from tests.conversations.knowing import known
from tests.scenario import Town


async def test_anna_comes_to_the_second_one_and_finds_the_first_too_far(town: Town) -> None:
    anna = await known(town, "Anna", "knitting", "chess")
    await anna.says("forslag")
    anna.sees("Strikkekafé", "Sjakkvenner")
    await anna.says("meld meg på")
    anna.sees("Hvilken av dem? Svar med tallet.")
    await anna.says("jeg tar den andre")
    anna.sees("Så fint at du kommer!")
    await anna.says("forslag")
    anna.sees()
    await anna.says("den første")
    anna.sees("Biblioteket")
    await anna.says("hvem andre kommer?")
    anna.sees("Hvem andre som kommer, sier jeg ikke til noen.")
    await anna.says("det er for langt unna")
    anna.sees()


async def test_who_wants_something_else_is_shown_what_else_there_is(town: Town) -> None:
    anna = await known(town, "Anna", "knitting")
    await anna.says("forslag")
    anna.sees("Strikkekafé")
    await anna.says("nei, det der vil jeg ikke")
    anna.sees("Hva er det som ikke passer med Strikkekafé?")
    await anna.says("tilbake")
    anna.sees("Strikkekafé")
    await anna.says("forslag")
    anna.sees("Strikkekafé")
    await anna.says("har du ikke noe annet?")
    anna.sees("Dette er det nærmeste", "Leksehjelp")


async def test_who_says_that_they_come_and_looks_at_nothing_is_shown_what_suits_them(town: Town) -> None:
    anna = await known(town, "Anna", "knitting")
    await anna.says("meld meg på")
    anna.sees("Strikkekafé")
    await anna.says("meld meg på strikkekafeen")
    anna.sees("Så fint at du kommer!")
