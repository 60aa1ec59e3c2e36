"""Answering for somebody else: whom it makes, who hears of them, and what is left when it ends."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

import pytest

from bot.domain.consent import Purpose
from bot.domain.dormancy import ASKED_AFTER, TO_ANSWER
from bot.domain.letter import Kind
from bot.domain.needs import Ages
from bot.domain.resident import Channel, Reach, ResidentId
from bot.domain.ward import MOST_WARDS, Given, Relation, phone_number
from bot.errors import Outdated, Refused
from bot.services.dormant import Dormant
from bot.services.pseudonyms import Pseudonyms
from bot.services.residents import Residents
from bot.services.signups import Signups
from bot.services.wards import Registration, Wards
from bot.storage import Storage
from tests.conversations.conftest import MONDAY_NOON
from tests.scenario import SetClock

GUNVOR: Final = Registration("Gunvor", Relation.RELATIVE, Given.HEARD, "37 01 30 00")
KIM: Final = Registration("Kim", Relation.GUARDIAN, Given.GUARDIAN, years=9)
MINUTE: Final = timedelta(minutes=1)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(MONDAY_NOON)


@pytest.fixture
def residents(storage: Storage, clock: SetClock) -> Residents:
    return Residents(storage, clock, Signups(storage, clock), Pseudonyms(b"key"), {"arendal": 13})


@pytest.fixture
def wards(storage: Storage, clock: SetClock, residents: Residents) -> Wards:
    return Wards(storage, clock, residents)


async def person(residents: Residents, chat: int) -> ResidentId:
    return (await residents.meet(Channel.TELEGRAM, chat, "nn")).resident.id


async def leased(storage: Storage, clock: SetClock, *channels: Channel) -> list[tuple[ResidentId, ResidentId, int]]:
    """What a courier of these channels would take just now: about whom, read by whom, in which chat."""
    async with storage.begin() as town:
        found = await town.outbox.lease("w", channels, clock.now(), lasts=MINUTE, most=10)
        await town.outbox.release("w")
    return [(letter.resident, letter.reader, letter.chat_id) for letter in found]


async def writes(storage: Storage, clock: SetClock, *about: ResidentId) -> None:
    async with storage.begin() as town:
        for one in about:
            await town.outbox.put(one, Kind.STILL_THERE, one, once=f"test:{one}", not_before=clock.now())


async def test_a_ward_is_a_resident_who_agreed_through_their_proxy(
    residents: Residents, wards: Wards, clock: SetClock
) -> None:
    anna = await person(residents, 1)
    gunvor = await residents.profile(await wards.register(anna, GUNVOR))
    assert (gunvor.resident.channel, gunvor.resident.chat_id) == (Channel.PHONE, gunvor.resident.id)
    assert (gunvor.resident.language, gunvor.agreed(Purpose.MATCHING)) == ("nn", True)
    consent = gunvor.consents[Purpose.MATCHING]
    assert (consent.language, consent.at) == ("nn", clock.now())
    assert gunvor.ward is not None
    assert (gunvor.ward.proxy, gunvor.ward.name, gunvor.ward.consent) == (anna, "Gunvor", Given.HEARD)
    assert set(gunvor.consents) == {Purpose.MATCHING}
    assert (await residents.profile(anna)).ward is None


async def test_two_proxies_register_without_taking_each_others_numbers(residents: Residents, wards: Wards) -> None:
    anna, oleg = await person(residents, 1), await person(residents, 2)
    made = [await wards.register(proxy, told) for proxy in (anna, oleg) for told in (GUNVOR, KIM)]
    assert len(set(made)) == 4
    assert [ward.resident for ward in await wards.of_proxy(anna)] == made[:2]


async def test_of_a_child_with_a_guardian_nobody_asks_the_age(residents: Residents, wards: Wards) -> None:
    anna = await person(residents, 1)
    kim, gunvor = await wards.register(anna, KIM), await wards.register(anna, GUNVOR)
    for one in (kim, gunvor):
        await residents.settle(one, "arendal", None)
    child = await residents.profile(kim)
    assert (child.resident.ages, child.must_tell_age, child.is_too_young) == (Ages(9, 9), False, False)
    assert (await residents.profile(gunvor)).must_tell_age


async def test_nobody_answers_for_two_of_one_name_or_for_a_whole_town(residents: Residents, wards: Wards) -> None:
    anna = await person(residents, 1)
    await wards.register(anna, GUNVOR)
    with pytest.raises(Refused, match="same-name"):
        await wards.register(anna, Registration("gunvor", Relation.CENTRE, Given.WRITTEN))
    for number in range(1, MOST_WARDS):
        await wards.register(anna, Registration(f"Kari {number}", Relation.CENTRE, Given.WRITTEN))
    with pytest.raises(Refused, match="most-wards"):
        await wards.register(anna, KIM)


async def test_one_is_spoken_for_at_a_time_and_nobody_of_somebody_else(residents: Residents, wards: Wards) -> None:
    anna, oleg = await person(residents, 1), await person(residents, 2)
    gunvor, kim = await wards.register(anna, GUNVOR), await wards.register(anna, KIM)
    await wards.speak_for(anna, gunvor)
    assert [ward.name for ward in await wards.of_proxy(anna) if ward.speaking] == ["Gunvor"]
    for verb in (wards.speak_for(oleg, kim), wards.release(oleg, kim), wards.ring_at(oleg, kim, "1")):
        with pytest.raises(Outdated):
            await verb
    await wards.speak_for_oneself(anna)
    assert await wards.spoken_for(anna) is None


async def test_a_letter_about_a_ward_goes_to_the_proxys_chat(
    storage: Storage, clock: SetClock, residents: Residents, wards: Wards
) -> None:
    anna = await person(residents, 1)
    gunvor = await wards.register(anna, GUNVOR)
    await writes(storage, clock, gunvor, anna)
    assert await leased(storage, clock, Channel.TELEGRAM) == [(gunvor, anna, 1), (anna, anna, 1)]
    assert await leased(storage, clock, Channel.BROWSER) == []
    assert await wards.release(anna, gunvor)
    assert await leased(storage, clock, Channel.TELEGRAM) == [(anna, anna, 1)]  # hers waits for whoever rings


async def test_stop_and_a_blocked_chat_hold_for_everybody_whose_letters_come_there(
    storage: Storage, residents: Residents, wards: Wards
) -> None:
    anna = await person(residents, 1)
    gunvor = await wards.register(anna, GUNVOR)

    async def reach() -> list[Reach]:
        return [(await residents.profile(one)).resident.reach for one in (anna, gunvor)]

    await residents.stop(anna)
    assert (await reach(), await wards.spoken_for(anna)) == ([Reach.STOPPED] * 2, None)
    await residents.open_again(anna)
    assert await reach() == [Reach.OPEN] * 2
    async with storage.begin() as town:
        await town.residents.lose(anna)
    assert await reach() == [Reach.BLOCKED] * 2
    await residents.unblock(anna)
    assert await reach() == [Reach.OPEN] * 2


async def test_there_is_one_language_in_a_chat(residents: Residents, wards: Wards) -> None:
    anna = await person(residents, 1)
    gunvor = await wards.register(anna, GUNVOR)
    await residents.speak(gunvor, "en")
    assert [(await residents.profile(one)).resident.language for one in (anna, gunvor)] == ["en", "en"]


async def test_who_can_be_rung_is_rung_when_nobody_answers_for_them_and_who_cannot_is_forgotten(
    residents: Residents, wards: Wards
) -> None:
    anna = await person(residents, 1)
    gunvor, kim = await wards.register(anna, GUNVOR), await wards.register(anna, KIM)
    await residents.stop(anna)
    assert [await wards.release(anna, one) for one in (gunvor, kim)] == [True, False]
    rung = await residents.profile(gunvor)
    assert (rung.resident.reach, rung.ward is not None and rung.ward.proxy) == (Reach.OPEN, None)
    with pytest.raises(Outdated):
        await residents.profile(kim)
    assert await wards.of_proxy(anna) == []


async def test_an_erased_proxy_leaves_those_who_can_be_rung(residents: Residents, wards: Wards) -> None:
    anna = await person(residents, 1)
    gunvor, kim = await wards.register(anna, GUNVOR), await wards.register(anna, KIM)
    await residents.stop(anna)
    assert await residents.alone_without(anna) == 1
    await residents.erase(anna)
    assert (await residents.profile(gunvor)).resident.reach is Reach.OPEN
    with pytest.raises(Outdated):
        await residents.profile(kim)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("37 01 30 00", "37013000"),
        ("+47 370-13-000", "+4737013000"),
        ("(0047) 370 13 000", "004737013000"),
        *[(typed, "") for typed in ("nei", "12", "1" * 16, "+", "3+7013000", "1" * 5000)],
    ],
)
def test_a_telephone_number_is_digits_within_bounds(typed: str, number: str) -> None:
    assert phone_number(typed) == number


async def test_nobody_asks_a_ward_whether_they_are_still_there_nor_forgets_them(
    residents: Residents, wards: Wards, storage: Storage, clock: SetClock
) -> None:
    anna = await person(residents, 1)
    await wards.register(anna, GUNVOR)
    dormant = Dormant(storage, clock, residents)
    clock.moment += ASKED_AFTER
    async with storage.read() as town:
        silent = await town.residents.silent_since(clock.now() - ASKED_AFTER, clock.now(), asked_by=None, most=9)
    assert [one.id for one in silent] == [anna]
    await dormant.ask()
    await residents.see(anna)
    clock.moment += TO_ANSWER
    assert await dormant.forget() == 0
