"""Telling somebody else: a link opens the card in their own chat, after whatever has to be asked first."""

from __future__ import annotations

from tests.conversations.knowing import known, occurrence
from tests.scenario import Town
from tests.telegram import buttons_of


async def test_a_link_from_a_friend_opens_what_they_go_to(town: Town) -> None:
    anna, oleg = await known(town, "Anna", "chess"), await known(town, "Oleg")

    await anna.says("forslag")
    anna.sees("1. Sjakkvenner")
    await anna.says("1")
    anna.sees("Vil du være med?")
    await anna.says("del med noen")
    link = f"https://t.me/medsam_bot?start=to-{(await occurrence(town, 'Sjakkvenner')).id}"
    [send_on, back] = buttons_of(anna.sees("Sjakkvenner", link))
    assert (send_on.text, back.text) == ("➤ Send på Telegram", "Tilbake")
    assert (send_on.url or "").startswith("https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fmedsam_bot%3Fstart%3Dto-")
    await anna.taps("Tilbake")
    anna.sees("Vil du være med?")

    await oleg.says(f"/start {link.partition('start=')[2]}")
    oleg.sees("Hva liker du")
    await oleg.says("hopp over")
    oleg.sees("Sjakkvenner", "Vil du være med?")


async def test_somebody_new_who_follows_a_link_is_asked_first_and_then_led_to_it(town: Town) -> None:
    kari = town.person("Kari")
    chess = await occurrence(town, "Sjakkvenner")

    await kari.says(f"/start to-{chess.id}")
    kari.sees("i Arendal")
    await kari.says("ja")
    kari.sees("Kan jeg bruke svarene dine")
    await kari.says("ja")
    kari.sees("telle deg med")
    await kari.says("nei")
    kari.sees("Er du 13 år eller eldre?")
    await kari.says("ja")
    kari.sees("Hva liker du")
    await kari.says("hopp over")
    kari.sees("Sjakkvenner", "Vil du være med?")
    await kari.says("forslag")
    kari.sees("Åpent kor")


async def test_a_link_to_what_is_gone_or_never_was_is_politely_ignored(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    for said in ("to-99999", "to-0", "to-١", "to-1234567890123456"):
        await anna.says(f"/start {said}")
        anna.sees("1. Sjakkvenner")


async def test_a_command_with_words_after_it_does_what_they_tell(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("/place Hisøy")
    anna.sees("Du bor her: Hisøy, Arendal")
    await anna.says("/suggestions kor")
    anna.sees("1. Åpent kor")
    await anna.says("/interests strikking, ikke fotball")
    anna.sees("du liker strikking")
    await anna.says("/pause to uker")
    anna.sees("før mandag 7. desember")
    await anna.says("/availability tirsdag kveld")
    anna.sees("Slik forsto jeg det", "tirsdag")
    await anna.says("/place Langtvekkistan")
    anna.sees("Hvor bor du")
