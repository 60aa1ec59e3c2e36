"""Several lanes' writes in one transaction, because it is the commit that costs."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Together(Generic[T, R]):
    """Gathers what is asked while an earlier transaction is still running, and does it all at once.

    ``work`` is given the items and returns a result for each, in order. When it fails, everybody
    whose item was in that batch gets the error.
    """

    def __init__(self, work: Callable[[Sequence[T]], Awaitable[Sequence[R]]]) -> None:
        self.work = work
        self._asked: list[tuple[T, asyncio.Future[R]]] = []
        self._working = asyncio.Lock()

    async def __call__(self, item: T) -> R:
        """Do this one, together with others; its result."""
        answer: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        self._asked.append((item, answer))
        async with self._working:
            if not answer.done():
                batch, self._asked = self._asked, []
                await self._do(batch)
        return answer.result()

    async def _do(self, batch: list[tuple[T, asyncio.Future[R]]]) -> None:
        try:
            results = await self.work([item for item, _ in batch])
        except BaseException as error:
            for _, answer in batch:
                answer.set_exception(error)
                answer.exception()  # seen, even if whoever asked has been cancelled
            raise
        for (_, answer), result in zip(batch, results, strict=True):
            answer.set_result(result)
