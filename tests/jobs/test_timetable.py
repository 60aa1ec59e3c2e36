"""The clock's jobs run in their time, and one that fails stops none."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Final

import pytest

from bot.jobs.scheduler import Scheduler
from bot.jobs.timetable import TIMETABLE, Job, timetable
from bot.settings import ROOT

SOON = timedelta(seconds=0.05)


async def nothing() -> int:
    return 0


class Work:
    """Counts how often it ran, and how many at once."""

    def __init__(self, *, takes: float = 0.0) -> None:
        self.takes = takes
        self.begun = self.ended = 0
        self.enough = asyncio.Event()

    async def __call__(self) -> int:
        self.begun += 1
        assert self.begun - self.ended == 1
        await asyncio.sleep(self.takes)
        self.ended += 1
        if self.ended == 3:
            self.enough.set()
        return self.ended


async def fails() -> int:
    raise KeyError


async def run_until(scheduler: Scheduler, happened: Callable[[], Awaitable[object]]) -> None:
    async with asyncio.TaskGroup() as group:
        running = group.create_task(scheduler.run())
        async with asyncio.timeout(10):
            await happened()
        running.cancel()


def test_every_job_of_the_timetable_is_run_and_nothing_else() -> None:
    jobs = timetable(dict.fromkeys(TIMETABLE, nothing))
    assert [(job.name, job.every) for job in jobs] == list(TIMETABLE.items())
    with pytest.raises(ValueError, match="remind"):
        timetable({name: nothing for name in TIMETABLE if name != "remind"})
    with pytest.raises(ValueError, match="dance"):
        timetable(dict.fromkeys([*TIMETABLE, "dance"], nothing))


async def test_a_tick_runs_each_job_once_and_tells_how_much_it_did() -> None:
    scheduler = Scheduler([Job("first", SOON, Work()), Job("fails", SOON, fails), Job("last", SOON, Work())])
    assert await scheduler.tick() == {"first": 1, "fails": 0, "last": 1}


async def test_jobs_run_at_once_and_then_again_and_again() -> None:
    work = Work()
    await run_until(Scheduler([Job("fails", SOON, fails), Job("work", SOON, work)]), work.enough.wait)
    assert work.ended >= 3


async def test_a_job_that_takes_longer_than_its_time_never_runs_twice_at_once() -> None:
    work = Work(takes=0.12)
    await run_until(Scheduler([Job("slow", SOON, work)]), work.enough.wait)
    assert work.ended >= 3


async def test_a_job_on_its_way_is_finished_before_the_scheduler_stops() -> None:
    work = Work(takes=0.3)
    again = asyncio.Event()

    async def slow() -> int:
        if work.ended:
            again.set()
        return await work()

    await run_until(Scheduler([Job("slow", SOON, slow)]), again.wait)
    assert work.begun == work.ended == 2


OFTEN: Final = {
    timedelta(seconds=0.5): "twice a second",
    timedelta(minutes=1): "each minute",
    timedelta(minutes=5): "every five minutes",
    timedelta(minutes=10): "every ten minutes",
    timedelta(minutes=15): "every quarter of an hour",
    timedelta(hours=1): "each hour",
    timedelta(hours=6): "every six hours",
    timedelta(hours=24): "each day",
}


def test_the_operating_guide_tells_every_job_and_how_often_it_runs() -> None:
    guide = (ROOT / "docs/operating.md").read_text("utf-8")
    [table] = re.findall(r"\| what the clock does by itself .*?\n\n", guide, re.DOTALL)
    told = re.findall(r"\| ([^|]+) \| `([^`]+)` \|\n", table)
    assert told == [(OFTEN[every], name) for name, every in TIMETABLE.items()]
