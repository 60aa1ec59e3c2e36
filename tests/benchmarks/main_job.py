"""The promises of the main job, measured on every database: `make bench-main`."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.benchmarks.parts import killed_courier, last_seat
from tests.benchmarks.parts.measure import Measure, publish
from tests.databases import Databases, kinds

RESULTS: Final = Path("build/bench/main-job.json")


async def measure_all() -> Sequence[Measure]:
    """Each measurement on each kind of database, which keeps what it says it kept."""
    measures: list[Measure] = []
    with Databases(durable=True) as databases:
        for kind in kinds():
            for measure in (killed_courier.measure, last_seat.measure):
                async with databases.fresh(kind) as address:
                    measures += await measure(kind, address)
    return measures


def main() -> int:
    """Publish the measures; 1 when a promise does not hold."""
    measures = asyncio.run(measure_all())
    publish("The main job", measures, RESULTS)
    return 0 if all(measure.holds for measure in measures) else 1


if __name__ == "__main__":
    sys.exit(main())
