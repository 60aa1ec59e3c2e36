"""Starting something: proposed in a few answers, approved by staff, asked about, happening once enough would come."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

import pytest

from bot.domain.consent import Purpose
from bot.domain.proposal import Proposal, ProposalId, Reason, Reply, State
from bot.errors import Outdated, Refused
from bot.services.proposal_desk import ProposalDesk
from tests.conversations.knowing import known, occurrence
from tests.scenario import Person, Town

ASKED: Final = ["✅ Ja, jeg ville kommet", "Nei takk", "Kanskje en annen gang", "Hvorfor får jeg dette?", "Sjeldnere"]


def desk(town: Town) -> ProposalDesk:
    return ProposalDesk(town.house.services.proposals, town.house.services.countries)


async def begins(person: Person) -> None:
    """They are asked what it shall be."""
    await person.says("starte noe")
    person.sees("Hva skal det være?", buttons=["Avbryt"])


async def proposed(person: Person) -> Proposal:
    """They proposed a chess evening for three, by whatever way."""
    await begins(person)
    await person.says("En sjakk-kveld på Hisøy torsdag 3. desember kl. 18")
    person.sees("Hvor mange andre")
    await person.says("to")
    person.sees("Vil du si noe til naboene?")
    await person.says("hopp over")
    person.sees("En sjakk-kveld", "torsdag 3. desember kl. 18.00", "Hisøy", "minst 2 andre")
    await person.says("send")
    person.sees("Nå ser et menneske på forslaget", "venter på svar")
    [waiting] = await desk(person.town).waiting()
    return waiting.proposal


async def approved(person: Person) -> ProposalId:
    """The same, and staff said yes."""
    proposal = await proposed(person)
    await desk(person.town).approve(proposal.id, "Kari")
    return proposal.id


async def standing(town: Town, wanted: ProposalId) -> Proposal:
    found = await town.house.services.proposals.get(wanted)
    assert found is not None
    return found.proposal


async def test_anna_starts_a_chess_evening_that_three_want_to_come_to(town: Town) -> None:
    anna, oleg, siri = await known(town, "Anna"), await known(town, "Oleg", "chess"), await known(town, "Siri", "chess")

    await begins(anna)
    await anna.says("sjakk-kveld for nybegynnere")
    anna.sees("Når skal det være?", buttons=["Tilbake", "Vet ikke"])
    await anna.says("i morgen kl 18")
    anna.sees("Det er litt for snart", "onsdag 25. november kl. 12.00")
    await anna.says("torsdag")
    anna.sees("både dag og klokkeslett")
    await anna.says("torsdag 3. desember klokka 18.30")
    anna.sees("Hvor skal det være?")
    await anna.says("grendehuset på Hisøy")
    anna.sees("Hvor mange andre", buttons=["3", "4", "5", "6", "8", "10", "Tilbake"])
    await anna.says("100")
    anna.sees("Velg et tall fra 2 til 20.")
    await anna.says("to")
    anna.sees("Vil du si noe til naboene?")
    await anna.says("Alle er velkomne, <b>også</b> du!")
    anna.sees("Sjakk-kveld for nybegynnere", "kl. 18.30", "grendehuset på Hisøy", "minst 2 andre", "sjakk")
    await anna.taps("✅ Send")
    anna.sees("Takk! Nå ser et menneske på forslaget.", "1. Sjakk-kveld for nybegynnere: venter på svar")
    [waiting] = await desk(town).waiting("arendal")
    await desk(town).approve(waiting.proposal.id, "Kari på frivilligsentralen")
    await town.passes(minutes=15)

    anna.sees("Forslaget ditt er godkjent: Sjakk-kveld for nybegynnere", "Kari på frivilligsentralen hjelper deg")
    oleg.sees("Noen nær deg vil starte Sjakk-kveld for nybegynnere", "«Alle er velkomne, også du!»", buttons=ASKED)
    siri.sees("Ville du ha kommet?", buttons=ASKED)
    await oleg.says("ja gjerne")
    oleg.sees("Jeg sier fra når det er nok")
    await anna.says("starte noe")
    anna.sees("1 av 2 vil komme, 2 er spurt")
    await siri.taps("✅ Ja, jeg ville kommet")
    siri.sees("Da er dere nok!", "torsdag 3. desember kl. 18.30. Du har plass.")
    await town.passes(minutes=15)
    anna.sees("blir noe av", "2 kommer", "Kari på frivilligsentralen hjelper deg.")
    oleg.sees("Det ble nok!", "Du har plass.", buttons=["Jeg kan ikke"])

    happens = await occurrence(town, "Sjakk-kveld for nybegynnere")
    assert (happens.taken, happens.activity.organiser) == (3, "Arendal frivilligsentral")
    await oleg.says("kan ikke")
    oleg.sees("Takk for at du sa fra")
    assert (await occurrence(town, "Sjakk-kveld for nybegynnere")).taken == 2


async def test_a_sentence_with_everything_in_it_is_asked_of_no_more(town: Town) -> None:
    anna = await known(town, "Anna")
    plan = (await proposed(anna)).plan
    assert (plan.topics, plan.place_name, plan.wanted) == (frozenset({"chess"}), "Hisøy, Arendal", 2)


async def test_what_is_not_decided_staff_decide_with_the_proposer(town: Town) -> None:
    anna = await known(town, "Anna")
    await begins(anna)
    await anna.says("noe koselig")
    anna.sees("Jeg vet ikke helt hvem dette passer for.", "Når skal det være?")
    await anna.taps("Vet ikke")
    anna.sees("Hvor skal det være?")
    await anna.says("vet ikke")
    anna.sees("Hvor mange andre")
    await anna.taps("3")
    anna.sees("Vil du si noe til naboene?")
    await anna.says("tilbake")
    anna.sees("Hvor mange andre")
    await anna.taps("4")
    anna.sees("Vil du si noe til naboene?")
    await anna.taps("Hopp over")
    anna.sees("Noe koselig", "ikke bestemt ennå", "minst 4 andre")
    await anna.taps("✏ Hva")
    anna.sees("Hva skal det være?")
    await anna.says("strikkekveld")
    anna.sees("Strikkekveld", "strikking")
    await anna.taps("✅ Send")
    anna.sees("Nå ser et menneske på forslaget")
    [waiting] = await desk(town).waiting()
    with pytest.raises(Refused):
        await desk(town).approve(waiting.proposal.id, "Kari")
    starts_at = town.clock.now() + timedelta(days=9)
    await desk(town).approve(waiting.proposal.id, "Kari", starts_at=starts_at, place_name="Biblioteket")
    await town.passes(minutes=15)
    anna.sees("er godkjent: Strikkekveld, onsdag 2. desember kl. 12.00, Biblioteket")


async def test_a_no_comes_with_its_reason_and_another_way(town: Town) -> None:
    anna = await known(town, "Anna")
    proposal = await proposed(anna)
    await desk(town).decline(proposal.id, Reason.EXISTS)
    with pytest.raises(Outdated):
        await desk(town).approve(proposal.id, "Kari")
    await town.passes(minutes=15)
    anna.sees("Det ble dessverre et nei denne gangen.", "Det finnes noe som ligner. Skriv forslag")


async def test_too_few_end_it_kindly_for_everybody_who_hoped_for_it(town: Town) -> None:
    anna, oleg, siri = await known(town, "Anna"), await known(town, "Oleg", "chess"), await known(town, "Siri", "chess")
    per = await known(town, "Per", "chess")
    number = await approved(anna)
    await town.passes(minutes=15)
    anna.sees("er godkjent")
    for person, answer in ((oleg, "ja takk"), (siri, "en annen gang"), (per, "nei takk")):
        person.sees("Ville du ha kommet?")
        await person.says(answer)
    oleg.sees("Jeg sier fra når det er nok")
    siri.sees("kan passe en annen gang")
    per.sees("Det er greit.")
    await town.comes("2026-12-03 12:00")
    town.clock.moment += timedelta(minutes=15)
    await town.tick()
    anna.sees("Det ble ikke mange nok")
    oleg.sees("Det ble dessverre ikke noe av det du ble spurt om: sjakk.")
    siri.sees("Det ble dessverre ikke noe av")
    assert (await standing(town, number)).state is State.ENDED


async def test_only_those_who_may_be_asked_and_whom_it_fits_are_asked(town: Town) -> None:
    anna = await known(town, "Anna", "chess")
    stopped, paused, silent = await known(town, "Oleg", "chess"), await known(town, "Siri", "chess"), town.person("Per")
    await known(town, "Kim", "knitting")
    refused = await known(town, "Eva", "chess")
    residents = town.house.services.residents
    await residents.stop((await stopped.resident()).id)
    await residents.pause((await paused.resident()).id, town.clock.now() + timedelta(days=20))
    await residents.agree((await refused.resident()).id, Purpose.MATCHING, granted=False)
    await approved(anna)
    await town.passes(days=2)
    anna.sees("er godkjent")
    assert silent.screen.unread == []


async def test_nobody_is_asked_at_night(town: Town) -> None:
    anna, oleg = await known(town, "Anna"), await known(town, "Oleg", "chess")
    proposal = await proposed(anna)
    await town.comes("2026-11-23 22:00")
    await desk(town).approve(proposal.id, "Kari")
    await town.passes(hours=9)
    oleg.sees_nothing()
    await town.passes(hours=2)
    anna.sees("er godkjent")
    oleg.sees("Ville du ha kommet?")


async def test_a_withdrawn_proposal_is_told_to_those_who_would_have_come(town: Town) -> None:
    anna, oleg = await known(town, "Anna"), await known(town, "Oleg", "chess")
    number = await approved(anna)
    await town.passes(minutes=15)
    anna.sees("er godkjent")
    oleg.sees("Ville du ha kommet?")
    await oleg.says("ja")
    oleg.sees("Jeg sier fra")
    await anna.says("starte noe")
    anna.sees("1 av 2 vil komme", buttons=["❌ Trekk 1", "🌱 Start noe", "Min side"])
    await anna.taps("❌ Trekk 1")
    anna.sees("Da er forslaget trukket.", "Du har ikke foreslått noe nå.")
    await town.passes(minutes=15)
    oleg.sees("Det ble dessverre ikke noe av det du ble spurt om: sjakk.")
    with pytest.raises(Outdated):
        await town.house.services.proposals.answer((await oleg.resident()).id, number, Reply.YES)


async def test_forgetting_the_proposer_tells_the_others_and_leaves_nothing(town: Town) -> None:
    anna, oleg = await known(town, "Anna"), await known(town, "Oleg", "chess")
    number = await approved(anna)
    await town.passes(minutes=15)
    anna.sees("er godkjent")
    oleg.sees("Ville du ha kommet?")
    await oleg.says("ja")
    oleg.sees("Jeg sier fra")
    await town.house.services.residents.erase((await anna.resident()).id)
    await town.passes(minutes=15)
    oleg.sees("Det ble dessverre ikke noe av det du ble spurt om: sjakk.")
    assert await town.house.services.proposals.get(number) is None


async def test_whoever_was_not_asked_cannot_answer(town: Town) -> None:
    anna, oleg = await known(town, "Anna"), await known(town, "Oleg")
    number = await approved(anna)
    with pytest.raises(Refused):
        await town.house.services.proposals.answer((await oleg.resident()).id, number, Reply.YES)
    await town.passes(minutes=15)
    anna.sees("er godkjent")


async def test_nobody_has_more_than_three_proposals_open(town: Town) -> None:
    anna = await known(town, "Anna")
    plan = (await proposed(anna)).plan
    number = (await anna.resident()).id
    for _ in range(2):
        await town.house.services.proposals.propose(number, plan)
    with pytest.raises(Refused):
        await town.house.services.proposals.propose(number, plan)


async def test_what_is_asked_in_the_middle_of_a_proposal_leaves_its_answers_alone(town: Town) -> None:
    anna = await known(town, "Anna")
    await begins(anna)
    await anna.says("sjakk-kveld for nybegynnere")
    anna.sees("Når skal det være?")
    await anna.says("hjelp")
    anna.sees()
    await anna.taps("↩ Tilbake til spørsmålet")
    anna.sees("Når skal det være?", buttons=["Tilbake", "Vet ikke"])
    await anna.says("hva skjer på lørdag?")
    anna.sees()
    await anna.says("tilbake til spørsmålet")
    anna.sees("Når skal det være?")
    await anna.says("jeg liker strikking, ikke fotball")
    anna.sees("strikking", "Når skal det være?")
    await anna.says("torsdag 3. desember klokka 18.30")
    anna.sees("Hvor")
    await anna.says("biblioteket")
    anna.sees("Hvor mange andre")
    await anna.says("to")
    anna.sees("Vil du si noe")
    await anna.says("hopp over")
    anna.sees("Sjakk-kveld for nybegynnere", "torsdag 3. desember kl. 18.30")


async def test_who_has_proposed_something_is_shown_it_before_they_start_another_thing(town: Town) -> None:
    anna = await known(town, "Anna")
    await proposed(anna)
    await anna.says("starte noe")
    anna.sees("Det du vil starte", "En sjakk-kveld")
    await anna.taps("🌱 Start noe")
    anna.sees("Hva skal det være?", buttons=["Avbryt"])


async def test_a_no_comes_to_those_who_would_have_come_as_well(town: Town) -> None:
    anna, siri = await known(town, "Anna"), await known(town, "Siri", "chess")
    number = await approved(anna)
    await town.passes(minutes=15)
    anna.sees("Forslaget ditt er godkjent")
    siri.sees("Noen nær deg vil starte", buttons=ASKED)
    await siri.taps("✅ Ja, jeg ville kommet")
    siri.sees("Så fint!")
    await desk(town).decline(number, Reason.SAFETY)
    await town.passes(minutes=15)
    anna.sees("Det ble dessverre et nei denne gangen.", "De er redd for at noen kan bli skadet.")
    siri.sees("Det ble dessverre ikke noe av det du ble spurt om")


async def test_what_nobody_looked_at_in_time_is_told_to_whoever_proposed_it(town: Town) -> None:
    anna = await known(town, "Anna")
    number = (await proposed(anna)).id
    await town.passes(days=10)
    anna.sees("Ingen rakk å se på det i tide, og det beklager vi.")
    assert (await standing(town, number)).state is State.DECLINED
