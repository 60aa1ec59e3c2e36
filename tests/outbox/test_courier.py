"""Letters reach people, whatever the API does."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta
from zlib import crc32

import pytest
from sqlalchemy import select, update

from bot.domain.letter import Kind, Letter, State
from bot.domain.resident import Channel, Reach
from bot.outbox.courier import Courier
from bot.outbox.drafts import Draft, Drop, Postpone
from bot.storage import Storage
from bot.storage.outbox import Settlement
from bot.storage.tables import outbox, residents
from tests.outbox.bot_api import ACCEPTED, BotApi, Fault
from tests.outbox.conftest import MakeCourier, StandingClock, eventually
from tests.outbox.letters import FIRST_CHAT, Row, lay_reminders, rows, unsettled, word

DELIVERED = Row(State.SENT, attempts=1, trouble=None, has_message=True)


async def test_each_due_letter_is_sent_once_with_its_buttons(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier
) -> None:
    letters = await lay_reminders(storage, 30, clock.now())
    assert await courier().deliver_due() == 30
    assert api.received == {(FIRST_CHAT + place, f"letter {letter}"): 1 for place, letter in enumerate(letters)}
    assert await rows(storage) == [DELIVERED] * 30
    assert '"text":"Kommer"' in api.forms[0]["reply_markup"].replace(" ", "")
    assert await courier().deliver_due() == 0


async def test_a_letter_waits_until_it_is_due(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier
) -> None:
    await lay_reminders(storage, 1, clock.now() + timedelta(hours=1))
    assert await courier().deliver_due() == 0
    clock.pass_by(hours=1)
    assert await courier().deliver_due() == 1
    assert api.received.total() == 1


async def test_a_letter_laid_twice_is_one_letter(storage: Storage, clock: StandingClock) -> None:
    await lay_reminders(storage, 1, clock.now())
    async with storage.begin() as town:
        first = (await town.connection.execute(select(outbox))).one()
        again = await town.outbox.put(
            first.resident_id,
            Kind.REMINDER,
            first.about,
            once=first.dedupe_key,
            not_before=clock.now(),
        )
    assert not again
    assert len(await rows(storage)) == 1


async def test_after_every_fault_each_letter_has_come_and_twice_only_when_in_doubt(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier
) -> None:
    faults = [Fault.PAUSE, Fault.ERROR, Fault.RESET_BEFORE, Fault.RESET_AFTER, Fault.GARBAGE, Fault.SLOW]
    dealt = [*faults, *[None] * 9]
    api.fault = lambda form: dealt[crc32(f"{len(api.forms)} {form['text']}".encode()) % len(dealt)]
    letters = await lay_reminders(storage, 40, clock.now())
    while await unsettled(storage):
        await courier().deliver_due()
        clock.pass_by(hours=1)
    doubtful: Counter[int] = Counter()
    for (chat, fault), times in api.injected.items():
        doubtful[chat] += times if fault in ACCEPTED else 0
    expected = {
        (FIRST_CHAT + place, f"letter {letter}"): 1 + doubtful[FIRST_CHAT + place]
        for place, letter in enumerate(letters)
    }
    assert {fault for _, fault in api.injected} == set(faults)
    assert api.received == expected
    assert [row.state for row in await rows(storage)] == [State.SENT] * 40


async def test_an_attempt_is_counted_for_each_fault_but_a_pause(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier
) -> None:
    plan = [Fault.PAUSE, Fault.ERROR, Fault.PAUSE, Fault.RESET_BEFORE]
    api.fault = lambda _form: plan.pop(0) if plan else None
    await lay_reminders(storage, 1, clock.now())
    while await unsettled(storage):
        await courier().deliver_due()
        clock.pass_by(hours=1)
    assert await rows(storage) == [Row(State.SENT, attempts=3, trouble=None, has_message=True)]


async def test_a_pause_that_the_api_asks_for_is_kept(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier
) -> None:
    plan = [Fault.PAUSE]
    api.fault = lambda _form: plan.pop(0) if plan else None
    await lay_reminders(storage, 1, clock.now())
    assert await courier().deliver_due() == 1
    assert await courier().deliver_due() == 0
    clock.pass_by(seconds=1)
    assert await courier().deliver_due() == 1
    assert api.received.total() == 1


async def test_a_letter_refused_too_often_is_given_up(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier
) -> None:
    api.fault = lambda _form: Fault.ERROR
    await lay_reminders(storage, 1, clock.now())
    for _ in range(5):
        await courier(tries=3).deliver_due()
        clock.pass_by(hours=1)
    assert await rows(storage) == [Row(State.FAILED, 3, "Internal Server Error", has_message=False)]
    assert len(api.forms) == 3


@pytest.mark.parametrize("fault", [Fault.BLOCKED, Fault.NO_CHAT])
async def test_who_cannot_be_reached_is_remembered_as_such(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier, fault: Fault
) -> None:
    api.fault = lambda form: fault if int(form["chat_id"]) == FIRST_CHAT else None
    await lay_reminders(storage, 2, clock.now())
    await courier().deliver_due()
    assert [row.state for row in await rows(storage)] == [State.FAILED, State.SENT]
    assert await reaches(storage) == [Reach.BLOCKED, Reach.OPEN]


async def test_somebody_who_said_stop_stays_stopped_even_if_they_block_the_bot(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier
) -> None:
    api.fault = lambda _form: Fault.BLOCKED
    await lay_reminders(storage, 1, clock.now())
    async with storage.begin() as town:
        await town.connection.execute(update(residents).values(reach=Reach.STOPPED.value))
    await courier().deliver_due()
    assert await reaches(storage) == [Reach.STOPPED]


async def test_a_message_that_the_api_refuses_for_good_is_not_tried_again(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier
) -> None:
    api.fault = lambda _form: Fault.BAD_TEXT
    await lay_reminders(storage, 1, clock.now())
    await courier().deliver_due()
    assert await rows(storage) == [Row(State.FAILED, 1, "Bad Request: message text is empty", has_message=False)]
    assert await reaches(storage) == [Reach.OPEN]


async def test_markup_that_the_api_cannot_read_goes_as_plain_text(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier
) -> None:
    async def marked_up(letter: Letter) -> Draft:
        return Draft(letter.chat_id, "<b>Strikk &amp; prat")

    api.fault = lambda form: Fault.BAD_MARKUP if "parse_mode" in form else None
    await lay_reminders(storage, 1, clock.now())
    await courier(marked_up).deliver_due()
    assert api.received == {(FIRST_CHAT, "Strikk & prat"): 1}
    assert await rows(storage) == [DELIVERED]


async def test_in_the_quiet_hours_a_letter_is_put_off_and_comes_afterwards(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier
) -> None:
    morning = clock.now() + timedelta(hours=9)

    async def not_at_night(letter: Letter) -> Draft | Postpone:
        return await word(letter) if clock.now() >= morning else Postpone(morning)

    await lay_reminders(storage, 1, clock.now())
    await courier(not_at_night).deliver_due()
    assert await rows(storage) == [Row(State.READY, 0, None, has_message=False)]
    clock.pass_by(hours=8)
    assert await courier(not_at_night).deliver_due() == 0
    clock.pass_by(hours=1)
    await courier(not_at_night).deliver_due()
    assert api.received.total() == 1


async def test_what_is_no_longer_true_is_not_sent(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier
) -> None:
    async def no_longer(_letter: Letter) -> Drop:
        return Drop("outdated")

    await lay_reminders(storage, 1, clock.now())
    await courier(no_longer).deliver_due()
    assert await rows(storage) == [Row(State.DROPPED, 0, "outdated", has_message=False)]
    assert api.forms == []


async def test_what_comes_too_late_is_not_sent(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier
) -> None:
    await lay_reminders(storage, 1, clock.now(), expires_at=clock.now() + timedelta(hours=2))
    clock.pass_by(hours=2)
    await courier().deliver_due()
    assert await rows(storage) == [Row(State.DROPPED, 0, "expired", has_message=False)]
    assert api.forms == []


async def test_a_letter_that_cannot_be_worded_holds_up_no_other(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier
) -> None:
    async def trips(letter: Letter) -> Draft:
        if letter.chat_id == FIRST_CHAT:
            raise KeyError("letter-reminder")
        return await word(letter)

    await lay_reminders(storage, 3, clock.now())
    for _ in range(3):
        await courier(trips, tries=3).deliver_due()
        clock.pass_by(hours=1)
    assert [row.state for row in await rows(storage)] == [State.FAILED, State.SENT, State.SENT]


async def test_silenced_before_it_goes_it_never_goes(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier
) -> None:
    await lay_reminders(storage, 1, clock.now())

    async def silenced_meanwhile(letter: Letter) -> Draft:
        async with storage.begin() as town:
            await town.outbox.silence(letter.about, frozenset({Kind.REMINDER}), clock.now())
        return await word(letter)

    await courier(silenced_meanwhile).deliver_due()
    assert await rows(storage) == [Row(State.DROPPED, 0, None, has_message=False)]
    assert api.forms == []


async def test_people_on_another_channel_wait_for_a_bot_that_reaches_them(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier
) -> None:
    await lay_reminders(storage, 1, clock.now())
    async with storage.begin() as town:
        await town.connection.execute(update(residents).values(channel=Channel.BROWSER.value))
    assert await courier().deliver_due() == 0
    assert await rows(storage) == [Row(State.READY, 0, None, has_message=False)]


async def test_a_running_courier_finishes_what_is_on_its_way_and_frees_the_rest(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier
) -> None:
    api.takes = 0.1
    await lay_reminders(storage, 100, clock.now())
    await stopped_after(courier(), api, messages=5)
    states = Counter(row.state for row in await rows(storage))
    assert states == {State.SENT: api.received.total(), State.READY: 100 - api.received.total()}
    assert max(api.received.values()) == 1


async def test_a_cancelled_courier_finishes_what_is_on_its_way_too(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier
) -> None:
    api.takes = 0.1
    await lay_reminders(storage, 100, clock.now())
    async with asyncio.TaskGroup() as group:
        running = group.create_task(courier().run())
        await until(api, messages=5)
        running.cancel()
    states = Counter(row.state for row in await rows(storage))
    assert states == {State.SENT: api.received.total(), State.READY: 100 - api.received.total()}


async def test_a_running_courier_takes_up_what_is_laid_later(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier
) -> None:
    running = courier()
    async with asyncio.TaskGroup() as group:
        group.create_task(running.run())
        await asyncio.sleep(0.1)
        await lay_reminders(storage, 3, clock.now())
        running.nudge()
        await until(api, messages=3)
        running.stop()
    assert await rows(storage) == [DELIVERED] * 3


async def test_two_couriers_at_once_send_each_letter_once(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier
) -> None:
    await lay_reminders(storage, 700, clock.now())
    taken = await asyncio.gather(courier().deliver_due(), courier().deliver_due())
    assert sorted(taken) == [200, 500]
    assert Counter(api.received.values()) == {1: 700}
    assert await rows(storage) == [DELIVERED] * 700


async def test_what_was_sent_is_settled_when_the_database_comes_back_and_never_sent_again(
    storage: Storage, clock: StandingClock, api: BotApi, courier: MakeCourier, monkeypatch: pytest.MonkeyPatch
) -> None:
    await lay_reminders(storage, 3, clock.now())
    sender, left = courier(lease=timedelta(seconds=0.3)), [2]
    commit = sender._settle.work

    async def down_twice(settled: list[tuple[Settlement, None]]) -> object:
        if left[0]:
            left[0] -= 1
            raise ConnectionError
        return await commit(settled)

    monkeypatch.setattr(sender._settle, "work", down_twice)
    monkeypatch.setattr("bot.outbox.courier.TROUBLE_SECONDS", 0.5)
    async with asyncio.TaskGroup() as group:
        group.create_task(sender.run())
        await eventually(lambda: settled(storage))
        sender.stop()
    assert await rows(storage) == [DELIVERED] * 3
    assert set(api.received.values()) == {1}


async def until(api: BotApi, *, messages: int) -> None:
    async def there() -> bool:
        return len(api.forms) >= messages

    await eventually(there)


async def stopped_after(courier: Courier, api: BotApi, *, messages: int) -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(courier.run())
        await until(api, messages=messages)
        courier.stop()


async def settled(storage: Storage) -> bool:
    return await unsettled(storage) == 0


async def reaches(storage: Storage) -> list[Reach]:
    async with storage.read() as town:
        found = await town.connection.execute(select(residents.c.reach).order_by(residents.c.id))
        return [Reach(reach) for reach in found.scalars()]
