"""Tells browsers that there is news, when no page has shown it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

import aiohttp
from yarl import URL

from bot.domain.local_time import QuietHours, to_utc
from bot.domain.resident import Channel
from bot.gateway.bells import PUSHES, hear
from bot.gateway.exchange import Exchange
from bot.gateway.push import Answer, Outcome, Push
from bot.storage import Town
from bot.storage.gateway_subscriptions import Subscription
from bot.texts import Texts

log = logging.getLogger(__name__)

ATTEMPTS: Final = 5
FIRST_PAUSE: Final = timedelta(seconds=30)  # then four times as long each time: the last attempt is after 40 minutes
AT_ONCE: Final = 100
LANES: Final = 10
PROMPT: Final = timedelta(minutes=1)  # what is later, at night, answers nobody who is still awake
LONGEST_REST_S: Final = 30.0
TROUBLE_REST_S: Final = 5.0
LONGEST_LIFE: Final = timedelta(hours=12)
LIFE_AT_NIGHT: Final = timedelta(minutes=10)  # of what answers somebody who is awake


class Attempt(NamedTuple):
    """A push that is being tried; unless it is settled the next try is ``until``."""

    subscription: Subscription
    quiet: QuietHours
    until: datetime


class Pushing:
    """Pushes what is due, a bounded number of times each, and never again into quiet hours."""

    def __init__(self, exchange: Exchange, push: Push, texts: Texts, zone: ZoneInfo) -> None:
        self._exchange = exchange
        self._push = push
        self._texts = texts
        self._zone = zone
        self._quiet = QuietHours()
        self._lanes = asyncio.Semaphore(LANES)

    async def run(self) -> None:
        """Push until the gateway is closed."""
        bells = self._exchange.bells
        async with self._push.client() as client:
            with bells.listening(PUSHES) as ear:
                while not bells.closed:
                    try:
                        rest = await self.push_due(client)
                    except Exception:  # the database may come back
                        log.exception("cannot push")
                        rest = TROUBLE_REST_S
                    await hear(ear, rest)

    async def push_due(self, client: aiohttp.ClientSession) -> float:
        """Push all that is due; how many seconds there is nothing to do then."""
        while (rest := await self._rest()) <= 0:
            attempts = await self._take()
            async with asyncio.TaskGroup() as group:
                for attempt in attempts:
                    group.create_task(self._attempt(client, attempt))
        return min(rest, LONGEST_REST_S)

    async def _rest(self) -> float:
        """The seconds until something is due."""
        async with self._exchange.storage.read() as town:
            due = await town.subscriptions.next_due()
        return (due - self._exchange.clock.now()).total_seconds() if due else LONGEST_REST_S

    async def _take(self) -> Sequence[Attempt]:
        """What is due, each put off before it is tried, so that a crash leads to another attempt and not to many."""
        now = self._exchange.clock.now()
        async with self._exchange.storage.begin() as town:
            due = await town.subscriptions.due(now, most=AT_ONCE)
            attempts = []
            for one in due:
                quiet = await self._quiet_of(town, one.chat_id)
                attempt = Attempt(one, quiet, quiet.next_open(now + _pause(one), self._zone))
                if one.attempts >= ATTEMPTS:
                    await town.subscriptions.give_up(one.id)
                elif now - one.due_at > PROMPT and quiet.hold(now, self._zone):
                    await town.subscriptions.wait_longer(one.id, one.due_at, quiet.next_open(now, self._zone))
                else:
                    await town.subscriptions.put_off(one.id, attempt.until)
                    attempts.append(attempt)
        return attempts

    async def _quiet_of(self, town: Town, chat_id: int) -> QuietHours:
        resident = await town.residents.of_chat(Channel.BROWSER, chat_id)
        return (resident.contact.quiet if resident else None) or self._quiet

    async def _attempt(self, client: aiohttp.ClientSession, attempt: Attempt) -> None:
        try:
            await self._try(client, attempt)
        except Exception:  # it stays put off, and holds up no other
            log.exception("a push came to nothing")

    async def _try(self, client: aiohttp.ClientSession, attempt: Attempt) -> None:
        subscription = attempt.subscription
        lives = self._life(attempt.quiet)
        async with self._lanes:
            answer = await self._push.send(client, subscription.address, self._told(subscription), lives=lives)
        if answer.outcome is Outcome.REFUSED:
            host = URL(subscription.address.endpoint).host
            log.warning("a push was refused", extra={"service": host, "status": answer.status})
        await self._settle(attempt, answer)

    async def _settle(self, attempt: Attempt, answer: Answer) -> None:
        subscription = attempt.subscription
        async with self._exchange.storage.begin() as town:
            if answer.outcome is Outcome.GONE:
                await town.subscriptions.remove(subscription.id)
            elif answer.outcome is not Outcome.LATER:
                await town.subscriptions.settle(subscription.id, attempt.until)
            else:
                now = self._exchange.clock.now()
                later = attempt.quiet.next_open(now + max(answer.wait, _pause(subscription)), self._zone)
                await town.subscriptions.wait_longer(subscription.id, attempt.until, later)

    def _told(self, subscription: Subscription) -> dict[str, str]:
        """That there is news, and nothing of what it is: it is shown where others may look."""
        language = subscription.language
        return {
            "title": self._texts.word(language, "gateway-title"),
            "body": self._texts.word(language, "gateway-push-news"),
        }

    def _life(self, quiet: QuietHours) -> timedelta:
        """Until quiet hours begin at the longest: what arrives late must not wake anybody."""
        now = self._exchange.clock.now()
        if quiet.hold(now, self._zone):
            return LIFE_AT_NIGHT
        begins = to_utc(datetime.combine(now.astimezone(self._zone).date(), quiet.begins), self._zone)
        return min(begins - now if begins > now else LONGEST_LIFE, LONGEST_LIFE)


def _pause(subscription: Subscription) -> timedelta:
    return FIRST_PAUSE * int(4**subscription.attempts)
