"""Running the jobs of the timetable, for as long as the bot runs."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.jobs.timetable import Job

log = logging.getLogger(__name__)


class Scheduler:
    """Ticks each job so often as it wants. A tick that is missed is made up for by the next one."""

    def __init__(self, jobs: Sequence[Job]) -> None:
        self.jobs = jobs
        self._ticking = asyncio.Lock()

    async def run(self) -> None:
        """Run every job now, and then in its time, until cancelled; a job in its time is finished first."""
        await self.tick()
        scheduler = self._scheduler()
        scheduler.start()
        try:
            await asyncio.Event().wait()
        finally:
            async with self._ticking:  # shutting down cancels what is running
                scheduler.shutdown(wait=False)

    async def tick(self) -> dict[str, int]:
        """Run every job once, in the timetable's order; how much each did."""
        return {job.name: await self._run(job) for job in self.jobs}

    def _scheduler(self) -> AsyncIOScheduler:
        scheduler = AsyncIOScheduler(jobstores={"default": MemoryJobStore()}, timezone="UTC")
        for job in self.jobs:
            scheduler.add_job(
                self._run,
                "interval",
                args=[job],
                id=job.name,
                seconds=job.every.total_seconds(),
                coalesce=True,
                max_instances=1,
                misfire_grace_time=None,
            )
        return scheduler

    async def _run(self, job: Job) -> int:
        """Run the job, one at a time; a job that fails has its next turn all the same."""
        async with self._ticking:
            try:
                return await job.run()
            except Exception:  # whatever it was, the others run and its next turn comes
                log.exception("a job failed", extra={"job": job.name})
                return 0
