"""Unmet wishes that fit together: staff give their blessing, one is asked to start, the others would come or not."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

import pytest

from bot.domain.availability import Part, Week
from bot.domain.proposal import Plan, ProposalId, State
from bot.domain.unmet_wish import Wanted, Where
from bot.errors import Outdated, Refused
from bot.services.proposal_desk import ProposalDesk
from tests.conversations.knowing import known
from tests.scenario import Person, Town

THURSDAY_EVENING: Final = Week.of_cells({(3, Part.EVENING)})
THURSDAY_SIX: Final = datetime(2026, 12, 3, 17, tzinfo=UTC)  # in the evening, local time
NAMES: Final = ("Anna", "Oleg", "Siri", "Per", "Kim")
ASKED: Final = ["🌱 Ja, jeg starter det", "Nei, ikke jeg", "Hvorfor får jeg dette?", "Sjeldnere"]


async def wishes(person: Person, hours: Week = THURSDAY_EVENING) -> None:
    """They wish for table tennis in Arendal at those hours."""
    profile = await person.town.house.services.residents.profile((await person.resident()).id)
    wanted = Wanted(frozenset({"table-tennis"}), hours)
    await person.town.house.services.unmet_wishes.keep(profile, wanted, Where("arendal", None))


async def five(town: Town) -> list[Person]:
    people = [await known(town, name) for name in NAMES]
    for person in people:
        await wishes(person)
    return people


async def pooled(town: Town) -> ProposalId:
    await town.house.services.pooling.pool()
    [found] = await town.house.services.pooling.found("arendal")
    assert found.count == len(NAMES)
    return found.proposal.id


async def test_five_wish_the_same_and_one_of_them_starts_it(town: Town) -> None:
    anna, oleg, *others = await five(town)
    number = await pooled(town)
    await town.house.services.pooling.bless(number, "Kari")
    await town.passes(hours=1)
    anna.sees(
        "Flere ved Arendal ønsker det samme som du: bordtennis, torsdag 17–19", "Kari hjelper deg.", buttons=ASKED
    )
    await anna.taps("Nei, ikke jeg")
    anna.sees("Det er greit.")
    await town.passes(hours=1)
    oleg.sees("Vil du være den som starter det?", buttons=ASKED)
    await oleg.says("ja")
    oleg.sees("Hvor skal det være?")
    await oleg.says("Stintahallen")
    oleg.sees("Hvor mange andre")
    await oleg.taps("3")
    oleg.sees("Vil du si noe til naboene?")
    await oleg.says("hopp over")
    oleg.sees("Bordtennis", "torsdag 26. november kl. 17.00", "Stintahallen", "Frivilligsentralen har alt sagt ja.")
    await oleg.says("send")
    oleg.sees("Nå spør jeg de andre.", "0 av 3 vil komme, 0 er spurt")
    await town.passes(minutes=15)
    for person in (anna, *others):
        person.sees("Noen nær deg vil starte Bordtennis: torsdag 26. november kl. 17.00, Stintahallen.")
    with pytest.raises(Refused):
        await town.house.services.pooling.offered((await anna.resident()).id, number)


async def test_the_next_is_asked_when_the_one_before_says_nothing_for_a_week(town: Town) -> None:
    anna, oleg, *_ = await five(town)
    await town.house.services.pooling.bless(await pooled(town), "Kari")
    await town.passes(days=6)
    anna.sees("Vil du være den som starter det?")
    oleg.sees_nothing()
    await town.passes(days=2)
    oleg.sees("Vil du være den som starter det?")


async def test_four_are_shown_to_nobody(town: Town) -> None:
    anna, *_ = await five(town)
    number = await pooled(town)
    await town.house.services.residents.stop((await anna.resident()).id)
    assert await town.house.services.pooling.found() == []
    with pytest.raises(Outdated):
        await town.house.services.pooling.bless(number, "Kari")
    await town.house.services.pooling.pool()
    standing = await town.house.services.proposals.get(number)
    assert standing is not None
    assert standing.proposal.state is State.ENDED


async def test_pooling_twice_finds_nothing_twice(town: Town) -> None:
    await five(town)
    await pooled(town)
    assert await town.house.services.pooling.pool() == 0


async def test_who_was_not_asked_to_start_cannot(town: Town) -> None:
    anna, *_ = await five(town)
    number = await pooled(town)
    with pytest.raises(Refused):
        await town.house.services.pooling.refuse((await anna.resident()).id, number)


async def test_what_somebody_starts_is_not_shown_to_staff_again(town: Town) -> None:
    anna, *_ = await five(town)
    number = await pooled(town)
    await town.house.services.pooling.bless(number, "Kari")
    await town.passes(hours=1)
    anna.sees("Vil du være den som starter det?")
    plan = Plan("Bordtennis", frozenset({"table-tennis"}))
    started = await town.house.services.pooling.start((await anna.resident()).id, number, plan)
    assert started.state is State.WAITING
    assert await town.house.services.pooling.pool() == 0


async def test_a_sixth_who_wishes_the_same_at_other_hours_ends_nothing(town: Town) -> None:
    anna, *_ = await five(town)
    number = await pooled(town)
    await town.house.services.pooling.bless(number, "Kari")
    for name in ("Ida", "Ali"):
        sixth = await known(town, name)
        await wishes(sixth, Week.of_hours([3], range(20, 24)))
        await wishes(sixth, Week.of_hours([0], range(8, 12)))
    assert await town.house.services.pooling.pool() == 0
    await town.passes(hours=1)
    anna.sees("Vil du være den som starter det?")
    standing = await town.house.services.proposals.get(number)
    assert standing is not None
    assert standing.proposal.state is State.SEEKING


async def test_who_wishes_it_at_other_hours_or_far_away_is_not_asked_as_a_wisher(town: Town) -> None:
    anna, evening, morning = await known(town, "Anna"), await known(town, "Oleg"), await known(town, "Siri")
    await wishes(evening)
    await wishes(morning, Week.of_hours([3], range(8, 12)))
    plan = Plan("Bordtennis", frozenset({"table-tennis"}), THURSDAY_SIX, place_name="Stintahallen", wanted=2)
    proposal = await town.house.services.proposals.propose((await anna.resident()).id, plan)
    await ProposalDesk(town.house.services.proposals, town.house.services.countries).approve(proposal.id, "Kari")
    await town.passes(hours=1)
    anna.sees("Kari")
    evening.sees("Noen nær deg vil starte Bordtennis")
    morning.sees_nothing()
