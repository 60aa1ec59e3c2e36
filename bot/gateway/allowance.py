"""How much may go in a while: Telegram's limits on a bot, and ours on a person."""

from __future__ import annotations

import math
from collections import OrderedDict, deque
from datetime import datetime, timedelta
from typing import Protocol


class Limiter(Protocol):
    """What the Bot API asks before it sends."""

    def wait(self, chat_id: int, now: datetime) -> int:
        """0 when a message may go to that chat now; else the whole seconds to wait, at least 1."""
        ...


class Allowance:
    """At most ``most`` in any ``seconds``, for each key; ``keys`` bounds how many are remembered."""

    def __init__(self, most: int, seconds: float, *, keys: int = 10_000) -> None:
        self._most = most
        self._span = timedelta(seconds=seconds)
        self._keys = keys
        self._taken: OrderedDict[object, deque[datetime]] = OrderedDict()

    def wait(self, key: object, now: datetime) -> int:
        """Take one; 0, or the whole seconds until there is one again, and then none is taken."""
        taken = self._taken.setdefault(key, deque())
        self._taken.move_to_end(key)
        while len(self._taken) > self._keys:
            self._taken.popitem(last=False)
        while taken and now - taken[0] >= self._span:
            taken.popleft()
        if len(taken) >= self._most:
            return max(math.ceil((self._span - (now - taken[0])).total_seconds()), 1)
        taken.append(now)
        return 0


class BotLimits:
    """A burst for each chat and one over all."""

    def __init__(self, chat: Allowance, overall: Allowance) -> None:
        self._chat = chat
        self._overall = overall

    def wait(self, chat_id: int, now: datetime) -> int:
        return self._chat.wait(chat_id, now) or self._overall.wait(None, now)


def telegrams_own() -> BotLimits:
    """About what Telegram allows a bot that does not pay: short bursts to one chat, 30 a second in all."""
    return BotLimits(chat=Allowance(20, 20), overall=Allowance(30, 1))


def generous() -> BotLimits:
    """What only a bot that has gone astray exceeds."""
    return BotLimits(chat=Allowance(200, 10), overall=Allowance(5_000, 1))
