"""Answering for somebody who has no chat of their own: for whom is plain at every step, and nobody is mistaken."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

from bot.domain.local_time import QuietHours
from bot.domain.resident import ResidentId
from bot.domain.ward import Given, Relation
from bot.services.wards import Registration
from tests.conversations.conftest import activity
from tests.conversations.knowing import known, occurrence
from tests.conversations.test_instead import take
from tests.scenario import Person, Town


async def answers_for(town: Town, proxy: Person, name: str, *, phone: str = "", title: str = "") -> ResidentId:
    """They answer for somebody of Arendal, who has a seat if there is a ``title``, and speak for themselves."""
    services = town.house.services
    person = (await proxy.resident()).id
    told = Registration(name, Relation.CARE_WORKER, Given.HEARD, phone)
    ward = await services.wards.register(person, told)
    await services.residents.be_of_age(ward, 18)
    await services.residents.settle(ward, "arendal", None)
    await services.digests.want(ward, None)
    if title:
        await services.signups.join(ward, (await occurrence(town, title)).id)
    await services.wards.speak_for_oneself(person)
    return ward


async def test_a_yes_in_words_says_that_the_person_said_so(town: Town) -> None:
    anna = await known(town, "Anna", "knitting")
    await anna.says("jeg spør for faren min som er 82")
    anna.sees("Hva er fornavnet?")
    await anna.says("Olav")
    anna.sees("Hva er du for Olav?")
    await anna.says("pårørende")
    anna.sees("Har Olav sagt ja?")
    await anna.says("ja, men han vet det ikke ennå")
    anna.sees("Har Olav sagt ja?")
    await anna.says("ja, det har han")
    anna.sees("en telefon som frivilligsentralen kan ringe?")
    await anna.says("hopp over")
    anna.sees("For Olav:", "Nå svarer du for Olav")
    [olav] = await town.house.services.wards.of_proxy((await anna.resident()).id)
    assert olav.name == "Olav"


async def test_a_daughter_registers_her_mother_and_goes_on_to_an_activity(town: Town) -> None:
    anna = await known(town, "Anna", "knitting")
    await anna.says("jeg vil melde på moren min")
    anna.sees("Hva er fornavnet?")
    await anna.says("Gunvor")
    anna.sees("Hva er du for Gunvor?")
    await anna.says("pårørende eller venn")
    anna.sees("Har Gunvor sagt ja?", "Meldingene kommer til deg")
    await anna.taps("Ja, Gunvor har sagt det selv")
    anna.sees("en telefon som frivilligsentralen kan ringe?")
    await anna.says("370 13 000")
    anna.sees("For Gunvor:", "Nå svarer du for Gunvor", "Hvor bor du?")
    await anna.taps("📍 Arendal, som meg")
    anna.sees("For Gunvor:", "Er du 13 år eller eldre?")
    await anna.says("ja")
    anna.sees("For Gunvor:", "Hva")
    await anna.says("sjakk")
    anna.sees("For Gunvor:")
    await anna.taps("✅ Det stemmer")
    anna.sees("For Gunvor:", "Sjakkvenner")
    await anna.taps("1. Sjakkvenner")
    anna.sees("For Gunvor:", "Sjakkvenner")
    await anna.says("ja")
    anna.sees("For Gunvor:")
    [gunvor] = await town.house.services.wards.of_proxy((await anna.resident()).id)
    assert len(await town.house.services.signups.coming(gunvor.resident)) == 1
    assert await town.house.services.signups.coming((await anna.resident()).id) == []


async def test_a_letter_about_a_ward_is_answered_for_them_while_one_speaks_for_oneself(town: Town) -> None:
    anna = await known(town, "Anna", "knitting")
    gunvor = await answers_for(town, anna, "Gunvor", title="Sjakkvenner")
    await town.comes("2026-11-25 19:00")
    anna.sees("For Gunvor:", "Sjakkvenner", "Kommer du?")
    await anna.says("ja")
    anna.sees("For Gunvor:", "Sjakkvenner")
    await anna.says("mine")
    anna.sees("Du er ikke påmeldt noe nå")
    await town.comes("2026-11-26 17:00")
    anna.sees("For Gunvor:", "Sjakkvenner")
    await anna.taps("Jeg kan ikke")
    anna.sees("For Gunvor:", "Sjakkvenner")
    assert await town.house.services.signups.coming(gunvor) == []


async def test_a_letter_of_ones_own_is_answered_for_oneself_while_one_speaks_for_a_ward(town: Town) -> None:
    anna = await known(town, "Anna", "knitting")
    gunvor = await answers_for(town, anna, "Gunvor")
    await anna.has_seat((await occurrence(town, "Sjakkvenner")).id)
    await town.house.services.wards.speak_for((await anna.resident()).id, gunvor)
    await town.comes("2026-11-25 19:00")
    anna.sees("Sjakkvenner", "Kommer du?")
    await anna.taps("Jeg kan ikke")
    said = anna.sees("Sjakkvenner")
    assert "Gunvor" not in (said.text or "")
    await anna.says("mine")
    anna.sees("For Gunvor:")


async def test_somebody_elses_tap_and_a_ward_of_somebody_elses_are_refused(town: Town) -> None:
    anna, oleg = await known(town, "Anna"), await known(town, "Oleg")
    gunvor = await answers_for(town, anna, "Gunvor", title="Sjakkvenner")
    await town.comes("2026-11-25 19:00")
    letter = anna.sees("For Gunvor:")
    [place] = await town.house.services.signups.coming(gunvor)
    for data in (
        f"letter:cannot:{place.signup.id}:{gunvor}",
        f"letter:cannot:{place.signup.id}",
        "letter:cannot:1:2:3",
    ):
        town.log.append(f"Oleg: ({data.count(':')} numbers of somebody else's letter)")
        await town.deliver({"callback_query": oleg.press(data, letter)})
        oleg.sees("Mine påmeldinger")
    assert len(await town.house.services.signups.coming(gunvor)) == 1


async def test_a_care_worker_speaks_for_one_at_a_time(town: Town) -> None:
    kari = await known(town, "Kari", "knitting")
    for name in ("Gunvor", "Einar"):
        await answers_for(town, kari, name)
    await kari.says("hvem svarer jeg for")
    kari.sees("Dem du svarer for", buttons=["Gunvor", "Einar", "➕ Meld på en annen", "Tilbake"])
    await kari.taps("Gunvor")
    kari.sees("Gunvor", "Ansatt i helse og omsorg", "ingen")
    await kari.says("svar for Gunvor")
    kari.sees("For Gunvor:", "Mine påmeldinger")
    await kari.says("jeg liker sjakk")
    kari.sees("For Gunvor:")
    await kari.says("/wards")
    card = kari.sees("Dem du svarer for")
    assert "For Gunvor" not in (card.text or "")
    await kari.taps("Einar")
    kari.sees("Einar")
    await kari.taps("💬 Svar for Einar")
    kari.sees("For Einar:", "Liker: ikke oppgitt")
    await kari.says("angre")
    kari.sees("For Einar:", "ikke")
    await kari.says("meg selv igjen")
    kari.sees("Liker: strikking")


async def test_a_guardian_registers_a_child_of_nine(town: Town) -> None:
    anna = await known(town, "Anna", "knitting")
    await anna.says("/wards")
    anna.sees("Du svarer ikke for noen ennå")
    await anna.taps("➕ Meld på en annen")
    anna.sees("Hva er fornavnet?")
    await anna.says("Kim")
    anna.sees("Hva er du for Kim?")
    await anna.taps("Forelder eller verge")
    anna.sees("Hvor gammel er Kim?")
    await anna.says("ni eller ti")
    anna.sees("Hvor gammel er Kim?")
    await anna.says("9 år")
    anna.sees("Du sier ja for Kim.", "Spør Kim også", buttons=["Ja, jeg svarer for Kim", "Tilbake", "Nei"])
    await anna.taps("Ja, jeg svarer for Kim")
    anna.sees("telefon")
    await anna.says("hopp over")
    anna.sees("For Kim:", "Hvor bor du?")
    await anna.says("Hisøy")
    anna.sees("For Kim:", "liker")  # nobody asks how old


async def test_nobody_but_a_guardian_registers_a_child(town: Town) -> None:
    anna = await known(town, "Anna", "knitting")
    await answers_for(town, anna, "Kim")
    await anna.says("/wards")
    anna.sees("Dem du svarer for")
    await anna.taps("Kim")
    anna.sees("Kim")
    await anna.taps("💬 Svar for Kim")
    anna.sees("For Kim:")
    await anna.says("jeg er 9 år")
    anna.sees("Kim er for ung til å svare selv", "Bare en forelder eller verge", "Liker: strikking")
    await anna.says("/wards")
    anna.sees("Du svarer ikke for noen ennå")


async def test_stop_for_whomever_it_is_said_leaves_the_chat_in_peace(town: Town) -> None:
    anna = await known(town, "Anna", "knitting")
    gunvor = await answers_for(town, anna, "Gunvor", title="Sjakkvenner")
    await anna.has_seat((await occurrence(town, "Turgruppe på Hisøy")).id)
    await town.house.services.wards.speak_for((await anna.resident()).id, gunvor)
    await anna.says("stopp")
    anna.sees("Jeg har stoppet", "Det gjelder også meldinger om dem du svarer for")
    await town.comes("2026-11-27 12:00")
    anna.sees_nothing()
    await anna.says("/start")
    anna.sees()
    assert len(await town.house.services.wards.of_proxy((await anna.resident()).id)) == 1


async def test_erasing_says_whom_and_erases_nobody_else(town: Town) -> None:
    anna = await known(town, "Anna", "knitting")
    gunvor = await answers_for(town, anna, "Gunvor", title="Strikkekafé")
    await town.house.services.wards.speak_for((await anna.resident()).id, gunvor)
    await anna.says("slett meg")
    anna.sees(
        "For Gunvor:", "slette alt jeg vet om Gunvor?", "Det du har fortalt om deg selv, blir ikke slettet", "én plass"
    )
    await anna.taps("Ja, slett alt")
    anna.sees("Alt om Gunvor er slettet", "Liker: strikking")
    assert await town.house.services.wards.of_proxy((await anna.resident()).id) == []


async def test_who_stops_answering_is_told_what_becomes_of_them(town: Town) -> None:
    kari = await known(town, "Kari", "knitting")
    await answers_for(town, kari, "Gunvor", phone="37013000", title="Sjakkvenner")
    await answers_for(town, kari, "Einar")
    for name, consequence, said in (
        ("Gunvor", "Frivilligsentralen ringer Gunvor på 37013000", "Frivilligsentralen ringer fra nå av"),
        ("Einar", "Derfor sletter jeg alt om Einar", "Alt om Einar er slettet"),
    ):
        await kari.says("/wards")
        kari.sees("Dem du svarer for")
        await kari.taps(name)
        kari.sees(name)
        await kari.taps("Slutt å svare")
        kari.sees(consequence)
        await kari.says("ja")
        kari.sees(said)
    await town.comes("2026-11-27 12:00")
    kari.sees_nothing()


async def test_a_second_of_the_same_name_is_told_apart(town: Town) -> None:
    kari = await known(town, "Kari", "knitting")
    await answers_for(town, kari, "Gunvor")
    await kari.says("/wards")
    kari.sees("Dem du svarer for")
    await kari.taps("➕ Meld på en annen")
    kari.sees("Hva er fornavnet?")
    await kari.says("gunvor")
    kari.sees("Du svarer allerede for en med det navnet", "Hva er fornavnet?")
    await kari.says("<b>Gunvor</b> B")
    kari.sees("Hva er du for Gunvor B?")
    await kari.taps("Frivilligsentral")
    kari.sees("Har Gunvor B sagt ja?", "Frivilligsentralen ringer Gunvor B hvis det finnes et nummer")
    await kari.says("nei")
    kari.sees("Da lar jeg det være", "Liker: strikking")


async def test_in_distress_the_numbers_come_for_whomever_one_speaks(town: Town) -> None:
    anna = await known(town, "Anna", "knitting")
    gunvor = await answers_for(town, anna, "Gunvor")
    await town.house.services.wards.speak_for((await anna.resident()).id, gunvor)
    await anna.says("jeg orker ikke leve lenger")
    told = anna.sees("116 123")
    assert "Gunvor" not in (told.text or "")


async def test_quiet_hours_of_whoever_reads_a_letter_hold_for_letters_about_others(town: Town) -> None:
    anna = await known(town, "Anna", "knitting")
    await answers_for(town, anna, "Gunvor", title="Sjakkvenner")
    early_evening = QuietHours(time(15), time(9))
    async with town.storage.begin() as writing:
        resident = await anna.resident()
        await writing.residents.change(replace(resident, contact=replace(resident.contact, quiet=early_evening)))
    await town.comes("2026-11-26 08:45")
    anna.sees_nothing()
    await town.comes("2026-11-26 09:15")
    anna.sees("For Gunvor:", "Sjakkvenner")


async def test_while_the_proxy_has_a_pause_nothing_comes_about_others(town: Town) -> None:
    anna = await known(town, "Anna", "knitting")
    await answers_for(town, anna, "Gunvor", title="Sjakkvenner")
    paused_until = town.clock.now() + timedelta(days=20)
    await town.house.services.residents.pause((await anna.resident()).id, paused_until)
    await town.comes("2026-11-28 12:00")
    anna.sees_nothing()


async def test_a_window_that_a_letter_leads_to_goes_on_for_whom_the_letter_is_about(town: Town) -> None:
    await take(town, activity("sopp", "Sopptur", ("sopp",), hours=50))
    anna = await known(town, "Anna", "knitting")
    await answers_for(town, anna, "Gunvor", title="Sopptur")
    await take(town)
    await town.tick()
    anna.sees("For Gunvor:", "Sopptur", "avlyst")
    await anna.says("jeg liker sjakk")
    anna.sees("Notert: du liker sjakk")
    await anna.taps("🔎 Se på noe annet")
    anna.sees("For Gunvor:")
    await anna.says("angre")
    anna.sees("For Gunvor:", "ikke noe å angre på")
    await anna.says("mine")
    anna.sees("For Gunvor:", "Liker: ikke oppgitt")


async def test_a_file_and_a_hand_over_say_for_whom_they_are(town: Town) -> None:
    anna = await known(town, "Anna", "knitting")
    gunvor = await answers_for(town, anna, "Gunvor", title="Sjakkvenner")
    await town.house.services.wards.speak_for((await anna.resident()).id, gunvor)

    await anna.says("mine")
    anna.sees("For Gunvor:", "Sjakkvenner")
    await anna.taps("Sjakkvenner")
    anna.sees("For Gunvor:", "Sjakkvenner")
    await anna.taps("🗓 Legg i kalender")
    anna.sees("For Gunvor:", "Åpne fila")
    anna.sees("For Gunvor:", "Sjakkvenner")
    await anna.says("jeg vil snakke med et menneske")
    anna.sees("For Gunvor:")
    await anna.says("Kan hun ta med hunden?")
    anna.sees("For Gunvor:")
    await anna.taps("Nei")
    anna.sees("For Gunvor:")
    await anna.says("/help")
    anna.sees("For Gunvor:")
