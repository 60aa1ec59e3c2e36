"""The courier: the sole sender of the outbox.

It leases letters in batches, has each worded, commits the intent to send it, sends it and settles
it, on a few lanes. After a crash only letters whose intent was committed are in doubt, at most one
a lane; they are sent again, all others are surely unsent.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Final

from aiogram import Bot

from bot.clock import Clock
from bot.domain.letter import Letter, LetterId, State
from bot.domain.resident import Channel, ResidentId
from bot.outbox.drafts import Draft, Drop, Postpone, Wording
from bot.outbox.sending import Outcome, Sent, send
from bot.outbox.together import Together
from bot.storage import Storage
from bot.storage.outbox import Settlement

log = logging.getLogger(__name__)

BATCH: Final = 500
LEASE: Final = timedelta(seconds=30)
TRIES: Final = 20
ANSWER_SECONDS: Final = 20
IDLE_SECONDS: Final = 1.0
TROUBLE_SECONDS: Final = 1.0  # until the database is asked again
FIRST_REST: Final = timedelta(seconds=5)
LONGEST_REST: Final = timedelta(minutes=15)
LAST_TRIES: Final = 5  # to settle a letter, once stopping

Settled = tuple[Settlement, ResidentId | None]  # whom it found out of reach


class Courier:
    """Delivers due letters until stopped.

    ``worker`` names one run of one process: never use it again, or a crashed run's letters count as
    one's own. ``lanes`` bounds how many letters are on their way, and so how many a crash can
    double. A letter that is refused for now is tried again up to ``tries`` times, ever later.
    """

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        bots: Mapping[Channel, Bot],
        wording: Wording,
        *,
        lanes: int,
        worker: str,
        lease: timedelta = LEASE,
        tries: int = TRIES,
        answer_seconds: int = ANSWER_SECONDS,
        idle_seconds: float = IDLE_SECONDS,
    ) -> None:
        self.storage = storage
        self.clock = clock
        self.bots = bots
        self.wording = wording
        self.lanes = lanes
        self.worker = worker
        self.lease = lease
        self.tries = tries
        self.answer_seconds = answer_seconds
        self.idle_seconds = idle_seconds
        self._held: deque[Letter] = deque()
        self._flying: set[LetterId] = set()  # sent or being sent, and not settled yet
        self._feeding = asyncio.Lock()
        self._writing = asyncio.Lock()  # else its own renewals and settlements lock each other's rows
        self._stopping = asyncio.Event()
        self._nudged = asyncio.Event()
        self._intend = Together(self._commit_intents)
        self._settle = Together(self._commit_settlements)

    async def run(self) -> None:
        """Deliver until stopped or cancelled; then what is on its way is finished, unless cancelled again."""
        async with asyncio.TaskGroup() as group:
            renewing = group.create_task(self._renew())
            lanes = [group.create_task(self._lane()) for _ in range(self.lanes)]
            try:
                await self._stopping.wait()
            finally:
                self.stop()
                await asyncio.wait(lanes)
                renewing.cancel()
                await self._release()

    def stop(self) -> None:
        """Begin nothing more; ``run`` returns once what is on its way is finished."""
        self._stopping.set()
        self._nudged.set()

    def nudge(self) -> None:
        """Look into the outbox now: something was laid there, or the clock was turned."""
        self._nudged.set()

    async def deliver_due(self) -> int:
        """One pass over what is due now, up to 500 letters; how many it took up."""
        leased = await self._lease()
        letters = iter(leased)

        async def lane() -> None:
            for letter in letters:
                await self._deliver(letter)

        async with asyncio.TaskGroup() as group:
            for _ in range(self.lanes):
                group.create_task(lane())
        return len(leased)

    async def _lane(self) -> None:
        while (letter := await self._next()) is not None:
            try:
                await self._deliver(letter)
            except Exception:  # the lease ends, and the letter is free again
                log.exception("a letter came to nothing", extra={"letter": letter.id})
                await asyncio.sleep(TROUBLE_SECONDS)

    async def _next(self) -> Letter | None:
        async with self._feeding:
            while not self._stopping.is_set():
                if self._held:
                    return self._held.popleft()
                try:
                    self._nudged.clear()
                    self._held.extend(await self._lease())
                except Exception:  # the database may come back
                    log.exception("cannot lease letters")
                if not self._held:
                    await self._idle()
        return None

    async def _idle(self) -> None:
        if not self._stopping.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(self.idle_seconds):
                    await self._nudged.wait()

    async def _lease(self) -> Sequence[Letter]:
        now = self.clock.now()
        async with self._writing, self.storage.begin() as town:
            await town.outbox.recover(now, tries=self.tries, sparing=self._flying)
            await town.outbox.expire(now)
            return await town.outbox.lease(self.worker, self.bots, now, lasts=self.lease, most=BATCH)

    async def _renew(self) -> None:
        while True:
            await asyncio.sleep(self.lease.total_seconds() / 3)
            try:
                async with self._writing, self.storage.begin() as town:
                    await town.outbox.renew(self.worker, lasts=self.lease)
            except Exception:  # without a lease nothing is sent, so nothing goes wrong
                log.exception("cannot renew leases")

    async def _release(self) -> None:
        self._held.clear()
        try:
            async with self.storage.begin() as town:
                await town.outbox.release(self.worker)
        except Exception:  # the leases end by themselves
            log.exception("cannot release letters")

    async def _deliver(self, letter: Letter) -> None:
        draft = await self._worded(letter)
        if isinstance(draft, Settlement):
            await self._settle((draft, None))
        elif await self._intend(letter.id):
            self._flying.add(letter.id)
            try:
                sent = await send(self.bots[letter.channel], draft, self.answer_seconds)
                gone = letter.reader if sent.outcome is Outcome.UNREACHABLE else None
                await self._settle_surely(self._after(letter, sent), gone)
            finally:
                self._flying.discard(letter.id)

    async def _worded(self, letter: Letter) -> Draft | Settlement:
        now = self.clock.now()
        if letter.expires_at is not None and letter.expires_at <= now:
            return Settlement(letter.id, State.DROPPED, "expired")
        try:
            draft = await self.wording(letter)
        except Exception as error:  # one letter that cannot be worded holds up no other
            log.exception("cannot word a letter", extra={"letter": letter.id})
            return self._again(letter, f"wording: {type(error).__name__}")._replace(more_attempts=1)
        match draft:
            case Draft():
                return draft
            case Postpone():
                return Settlement(letter.id, State.READY, draft.why, not_before=draft.until)
            case Drop():
                return Settlement(letter.id, State.DROPPED, draft.why)

    def _after(self, letter: Letter, sent: Sent) -> Settlement:
        match sent.outcome:
            case Outcome.SENT:
                return Settlement(letter.id, State.SENT, message_id=sent.message_id)
            case Outcome.REFUSED | Outcome.UNREACHABLE:
                return Settlement(letter.id, State.FAILED, sent.trouble)
            case Outcome.PAUSED:
                until = self.clock.now() + sent.rest
                return Settlement(letter.id, State.READY, sent.trouble, not_before=until, more_attempts=-1)
            case Outcome.NOT_NOW | Outcome.IN_DOUBT:
                return self._again(letter, sent.trouble)

    def _again(self, letter: Letter, trouble: str | None) -> Settlement:
        if letter.attempts + 1 >= self.tries:
            return Settlement(letter.id, State.FAILED, trouble)
        rest = min(FIRST_REST * 2**letter.attempts, LONGEST_REST)
        return Settlement(letter.id, State.READY, trouble, not_before=self.clock.now() + rest)

    async def _settle_surely(self, settlement: Settlement, gone: ResidentId | None) -> None:
        """Settle what is known for certain, however long the database takes to come back."""
        left = LAST_TRIES
        while left:
            try:
                await self._settle((settlement, gone))
                return
            except Exception:  # forgetting it would send the letter again
                log.exception("cannot settle a letter", extra={"letter": settlement.letter})
                left -= self._stopping.is_set()
                await asyncio.sleep(TROUBLE_SECONDS)

    async def _commit_intents(self, wanted: Sequence[LetterId]) -> Sequence[bool]:
        async with self._writing, self.storage.begin() as town:
            going = await town.outbox.intend(self.worker, wanted, lasts=self.lease)
        return [letter in going for letter in wanted]

    async def _commit_settlements(self, settled: Sequence[Settled]) -> Sequence[None]:
        async with self._writing, self.storage.begin() as town:
            await town.outbox.settle(self.worker, [settlement for settlement, _ in settled], self.clock.now())
            for _, gone in settled:
                if gone is not None:
                    await town.residents.lose(gone)
        return [None] * len(settled)
