"""Two couriers that crash, stall and race: no letter is lost, and none doubled that was not in doubt.

The model sends nothing. It takes the ledger's word for who may send what, counts what would have
reached people, and counts each time a letter came to be in doubt: its sender crashed, its answer
was lost, or its sender stalled until another took it over. A letter reaches a person at most once
and once more for each doubt.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Collection
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import delete, select, update

from bot.domain.letter import Letter, LetterId, State
from bot.domain.resident import Channel
from bot.storage import Storage
from bot.storage.outbox import Outbox, Settlement
from bot.storage.tables import activities, outbox, residents
from tests.outbox.letters import lay_reminders

T = TypeVar("T")

LEASE = timedelta(seconds=60)
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
MANY = settings(
    max_examples=60,
    stateful_step_count=20,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],  # the failing ledgers need no smallest example
    database=None,
    suppress_health_check=list(HealthCheck),
)
COURIERS = st.sampled_from(["anna", "oleg"])


class Unfenced(Outbox):
    """A ledger that lets a courier send what it once leased, whoever has it now."""

    async def intend(self, worker: str, wanted: Collection[LetterId], *, lasts: timedelta) -> frozenset[LetterId]:
        await self.connection.execute(
            update(outbox)
            .where(outbox.c.id.in_(wanted))
            .values(state=State.SENDING.value, worker=worker, leased_until=self._from_now(lasts))
        )
        return frozenset(wanted)


class Forgetful(Outbox):
    """A ledger that takes what is in doubt for sent."""

    async def recover(self, now: datetime, *, tries: int, sparing: Collection[LetterId] = ()) -> None:
        await self.connection.execute(
            update(outbox)
            .where(outbox.c.state == State.SENDING.value, outbox.c.leased_until < self._now())
            .values(state=State.SENT.value)
        )
        await super().recover(now, tries=tries, sparing=sparing)


class Couriers(RuleBasedStateMachine):
    """What the couriers do, in any order; ``runner`` and ``storage`` belong to the test."""

    def __init__(self, runner: asyncio.Runner, storage: Storage, ledger: type[Outbox]) -> None:
        super().__init__()
        self.runner = runner
        self.storage = storage
        self.ledger = ledger
        self.runs: Counter[str] = Counter()
        self.held: dict[str, list[Letter]] = {"anna": [], "oleg": []}
        self.flying: dict[str, set[LetterId]] = {"anna": set(), "oleg": set()}
        self.letters: list[int] = []
        self.received: Counter[int] = Counter()
        self.doubts: Counter[int] = Counter()

    @initialize(count=st.integers(1, 3))
    def lay(self, count: int) -> None:
        async def anew() -> list[int]:
            async with self.storage.begin() as town:
                await town.connection.execute(delete(residents))
                await town.connection.execute(delete(activities))
            return list(await lay_reminders(self.storage, count, NOON))

        self.letters = self.runner.run(anew())

    @rule(first=COURIERS, most=st.integers(1, 3))
    def take_up(self, first: str, most: int) -> None:
        courier = self.whoever(first, lambda one: not self.held[one])
        if courier is None:
            return
        spared = self.flying[courier]
        for letter in self.stalled() - spared:
            self.doubts[letter] += letter in self.flying["anna"] | self.flying["oleg"]

        async def lease(ledger: Outbox) -> list[Letter]:
            await ledger.recover(NOON, tries=1000, sparing=spared)
            return list(await ledger.lease(self.name(courier), [Channel.TELEGRAM], NOON, lasts=LEASE, most=most))

        self.held[courier] = self.ask(lease)

    @precondition(lambda self: any(self.held.values()))
    @rule(first=COURIERS, goes=st.sampled_from(["well", "well", "refused", "in doubt", "crash before", "crash after"]))
    def send_next(self, first: str, goes: str) -> None:
        courier = self.whoever(first, lambda one: bool(self.held[one]))
        assert courier is not None
        letter = self.held[courier].pop(0).id
        granted = self.ask(lambda ledger: ledger.intend(self.name(courier), [letter], lasts=LEASE))
        if not granted:
            return
        if goes in ("well", "in doubt", "crash after"):
            self.received[letter] += 1
        if goes in ("in doubt", "crash after"):
            self.doubts[letter] += 1
        if goes == "well":
            self.flying[courier].add(letter)
        elif goes in ("refused", "in doubt"):
            self.settle(courier, Settlement(letter, State.READY))
        else:
            self.crash(courier)

    @precondition(lambda self: any(self.flying.values()))
    @rule(first=COURIERS)
    def settle_all(self, first: str) -> None:
        courier = self.whoever(first, lambda one: bool(self.flying[one]))
        if courier is None:
            return
        self.settle(courier, *(Settlement(letter, State.SENT) for letter in self.flying[courier]))
        self.flying[courier].clear()

    @precondition(lambda self: any(self.held.values()))
    @rule(courier=COURIERS, leaves=st.booleans())
    def renew_or_leave(self, courier: str, leaves: bool) -> None:
        if leaves:
            self.held[courier].clear()
            self.ask(lambda ledger: ledger.release(self.name(courier)))
        else:
            self.ask(lambda ledger: ledger.renew(self.name(courier), lasts=LEASE))

    @rule(seconds=st.sampled_from([30, 61]))
    def time_passes(self, seconds: int) -> None:
        async def sooner(ledger: Outbox) -> None:
            await ledger.connection.execute(update(outbox).values(leased_until=outbox.c.leased_until - seconds))

        self.ask(sooner)

    @rule(first=COURIERS)
    def take_over(self, first: str) -> None:
        self.time_passes(61)
        self.take_up(first, most=3)

    @invariant()
    def none_is_doubled_that_was_not_in_doubt(self) -> None:
        doubled = [letter for letter, times in self.received.items() if times > 1 + self.doubts[letter]]
        assert doubled == [], "doubled"

    def teardown(self) -> None:
        if not self.letters:
            return
        self.crash("anna")
        self.crash("oleg")
        for _ in range(2 * len(self.letters)):
            self.time_passes(61)
            self.take_up("anna", most=3)
            while self.held["anna"]:
                self.send_next("anna", goes="well")
            self.settle_all("anna")
        assert set(self.states().values()) == {State.SENT}
        assert set(self.received) == set(self.letters), "lost"

    def crash(self, courier: str) -> None:
        self.doubts.update(self.flying[courier])
        self.flying[courier].clear()
        self.held[courier].clear()
        self.runs[courier] += 1

    def whoever(self, first: str, can: Callable[[str], bool]) -> str | None:
        """That courier or else the other one, whichever can."""
        return next((one for one in sorted(self.held, key=lambda one: one != first) if can(one)), None)

    def name(self, courier: str) -> str:
        return f"{courier}-{self.runs[courier]}"

    def settle(self, courier: str, *settlements: Settlement) -> None:
        self.ask(lambda ledger: ledger.settle(self.name(courier), settlements, NOON))

    def states(self) -> dict[int, State]:
        async def read(ledger: Outbox) -> dict[int, State]:
            rows = await ledger.connection.execute(select(outbox.c.id, outbox.c.state))
            return {row.id: State(row.state) for row in rows}

        return self.ask(read)

    def stalled(self) -> set[int]:
        """What is being sent under a lease that is over."""

        async def read(ledger: Outbox) -> set[int]:
            rows = await ledger.connection.execute(
                select(outbox.c.id).where(outbox.c.state == State.SENDING.value, outbox.c.leased_until < ledger._now())
            )
            return set(rows.scalars())

        return self.ask(read)

    def ask(self, question: Callable[[Outbox], Awaitable[T]]) -> T:
        async def within() -> T:
            async with self.storage.begin() as town:
                return await question(self.ledger(town.connection))

        return self.runner.run(within())


def play(address: str, ledger: type[Outbox]) -> None:
    """Let the couriers do their worst with that ledger."""
    with asyncio.Runner() as runner:
        storage = Storage(address)

        class These(Couriers):
            def __init__(self) -> None:
                super().__init__(runner, storage, ledger)

        try:
            run_state_machine_as_test(These, settings=MANY)
        finally:
            runner.run(storage.close())


@pytest.mark.slow_on_postgresql
def test_no_letter_is_lost_and_none_doubled_that_was_not_in_doubt(address: str) -> None:
    play(address, Outbox)


@pytest.mark.slow_on_postgresql
def test_the_model_catches_a_ledger_without_a_fence(address: str) -> None:
    with pytest.raises(AssertionError, match="doubled"):
        play(address, Unfenced)


@pytest.mark.slow_on_postgresql
def test_the_model_catches_a_ledger_that_takes_doubt_for_certainty(address: str) -> None:
    with pytest.raises(AssertionError, match="lost"):
        play(address, Forgetful)
