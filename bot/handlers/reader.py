"""Answering the inbox: in order within a chat, several chats at once, each chat in its turn."""

from __future__ import annotations

import asyncio
import json
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Final

from aiogram import Bot, Dispatcher
from aiogram.exceptions import RestartingTelegram, TelegramNetworkError, TelegramRetryAfter, TelegramServerError
from aiogram.methods import TelegramMethod
from aiogram.types import Update

from bot.clock import Clock
from bot.dialogs.memory import Chat, Memory, Turn
from bot.domain.resident import Channel
from bot.stats.counting import Counted, collected, keep_counted
from bot.storage import Storage
from bot.storage.inbox import Attempt, Head

log = logging.getLogger(__name__)

OnDead = Callable[[Channel, int, str], Awaitable[None]]

OUTAGE: Final = (TelegramNetworkError, TelegramRetryAfter, TelegramServerError, RestartingTelegram)
OUTAGE_LASTS: Final = timedelta(hours=1)  # longer than that, and the update is at fault after all
LOOK_SECONDS: Final = 5.0  # another process may have stored an update
FIRST_REST: Final = 0.5
LONGEST_REST: Final = 30.0
OUTAGE_REST: Final = 5.0
KEEP_TRIES: Final = 5
CRASHES_ALONE: Final = 2  # an update found in so many crashes is tried with no other beside it


class Reader:
    """Hands waiting updates to the dispatcher.

    An attempt is counted before it is made, so that an update which kills the process is known by
    its count. After ``tries`` attempts an update is buried, and ``on_dead(channel, chat_id, body)``
    may tell the person. When it is the API that cannot be reached, the attempt does not count.
    One process reads the inbox of a bot.
    """

    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        dispatcher: Dispatcher,
        bots: Mapping[Channel, Bot],
        memory: Memory,
        *,
        arrived: asyncio.Event,
        on_dead: OnDead,
        at_once: int = 16,
        tries: int = 5,
        seconds: float = 60.0,
        first_rest: float = FIRST_REST,
    ) -> None:
        self.storage = storage
        self.clock = clock
        self.dispatcher = dispatcher
        self.bots = bots
        self.memory = memory
        self.arrived = arrived
        self.on_dead = on_dead
        self.at_once = at_once
        self.tries = tries
        self.seconds = seconds
        self.first_rest = first_rest
        self._round: deque[Head] = deque()
        self._busy: set[Chat] = set()
        self._alone = False
        self._resting: dict[Chat, float] = {}  # until when, by the event loop's clock
        self._stopping = False

    async def run(self) -> None:
        """Answer until stopped or cancelled; then what has begun is finished, unless cancelled again."""
        cancelled: asyncio.CancelledError | None = None
        async with asyncio.TaskGroup() as group:
            try:
                await self._run(group)
            except asyncio.CancelledError as error:  # the group waits for what has begun
                cancelled = error
        if cancelled is not None:
            raise cancelled

    async def _run(self, group: asyncio.TaskGroup) -> None:
        while not self._stopping:
            self.arrived.clear()
            try:
                await self._fill(group)
            except Exception:  # the database may come back
                log.exception("cannot read the inbox")
            await self._wait()

    async def drain(self) -> None:
        """Answer until nothing waits any more."""
        async with asyncio.TaskGroup() as group:
            while True:
                self.arrived.clear()
                await self._fill(group)
                if not self._busy and not await self._waiting():
                    return
                await self._wait()

    def stop(self) -> None:
        """Begin nothing more; ``run`` returns once what has begun is finished."""
        self._stopping = True
        self.arrived.set()

    async def _wait(self) -> None:
        now = asyncio.get_running_loop().time()
        soonest = min(self._resting.values(), default=now + LOOK_SECONDS)
        with suppress(TimeoutError):
            async with asyncio.timeout(min(max(soonest - now, 0.0), LOOK_SECONDS)):
                await self.arrived.wait()

    async def _waiting(self) -> int:
        async with self.storage.read() as town:
            return len(await town.inbox.heads(self.bots))

    async def _fill(self, group: asyncio.TaskGroup) -> None:
        """Give every free place to the next chat of the round; a used-up round is followed by the next."""
        while wanted := await self._next():
            async with self.storage.begin() as town:
                attempts = await town.inbox.attempt([head.id for head in wanted])
            for attempt in attempts:
                self._busy.add((attempt.channel, attempt.chat_id))
                group.create_task(self._answer(attempt))
            self._alone = any(is_suspect(head) for head in wanted) and bool(attempts)

    async def _next(self) -> list[Head]:
        now = asyncio.get_running_loop().time()
        self._resting = {chat: until for chat, until in self._resting.items() if until > now}
        free = 0 if self._alone else self.at_once - len(self._busy)
        if free and not self._round:
            async with self.storage.read() as town:
                heads = await town.inbox.heads(self.bots)
            self._round.extend(head for head in heads if self._is_free(head))
        return self._choose(free)

    def _choose(self, free: int) -> list[Head]:
        chosen: list[Head] = []
        while self._round and len(chosen) < free:
            if is_suspect(self._round[0]):
                if not chosen and not self._busy:
                    chosen.append(self._round.popleft())
                break
            chosen.append(self._round.popleft())
        return chosen

    def _is_free(self, head: Head) -> bool:
        chat = (head.channel, head.chat_id)
        return chat not in self._busy and chat not in self._resting

    async def _answer(self, attempt: Attempt) -> None:
        chat = (attempt.channel, attempt.chat_id)
        try:
            if attempt.attempts > self.tries:
                await self._bury(attempt, "crash")
                return
            async with self.memory.turn(*chat) as turn:
                with collected() as counted:
                    await self._handle(attempt)
                await self._keep(attempt, turn, counted)
        except Exception as error:  # whatever a handler raises, the other chats are answered
            await self._came_to_nothing(attempt, error)
        finally:
            self._busy.discard(chat)
            self._alone = False
            self.arrived.set()

    async def _handle(self, attempt: Attempt) -> None:
        bot = self.bots[attempt.channel]
        async with asyncio.timeout(self.seconds):
            update = Update.model_validate(json.loads(attempt.body), context={"bot": bot})
            answer = await self.dispatcher.feed_update(bot, update)
            if isinstance(answer, TelegramMethod):
                await bot(answer)

    async def _keep(self, attempt: Attempt, turn: Turn, counted: Sequence[Counted]) -> None:
        """Keep what the dialogs remember, what was counted and that it is answered, all or nothing."""
        pages = turn.take()
        for tried in range(1, KEEP_TRIES + 1):
            try:
                async with self.storage.begin() as town:
                    await town.talks.keep(attempt.channel, attempt.chat_id, pages, self.clock.now())
                    await keep_counted(town, counted)
                    await town.inbox.finish(attempt.id)
                return
            except Exception:  # the answer is sent: better to wait for the database than to answer again
                if tried == KEEP_TRIES:
                    raise
                await asyncio.sleep(self._rest(tried))

    async def _came_to_nothing(self, attempt: Attempt, error: Exception) -> None:
        trouble = type(error).__name__
        outage = isinstance(error, OUTAGE) and self.clock.now() - attempt.received_at < OUTAGE_LASTS
        log.error("an update came to nothing", exc_info=error, extra={"inbox": attempt.id, "try": attempt.attempts})
        rest = OUTAGE_REST if outage else self._rest(attempt.attempts)
        self._resting[attempt.channel, attempt.chat_id] = asyncio.get_running_loop().time() + rest
        try:
            if attempt.attempts >= self.tries and not outage:
                await self._bury(attempt, trouble)
                return
            async with self.storage.begin() as town:
                await town.inbox.fail(attempt.id, trouble, counts=not outage)
        except Exception:  # the attempt is counted already, which is what matters
            log.exception("cannot note the trouble")

    async def _bury(self, attempt: Attempt, trouble: str) -> None:
        async with self.storage.begin() as town:
            await town.inbox.bury(attempt.id, trouble)
        self._resting.pop((attempt.channel, attempt.chat_id), None)
        try:
            await self.on_dead(attempt.channel, attempt.chat_id, attempt.body)
        except Exception:  # it is buried all the same
            log.exception("cannot tell of a buried update")

    def _rest(self, tried: int) -> float:
        return float(min(self.first_rest * 2 ** (tried - 1), LONGEST_REST))


def is_suspect(head: Head) -> bool:
    """Whether its attempts ended without a word: it may be what kills the process."""
    return head.attempts >= CRASHES_ALONE and head.trouble is None
