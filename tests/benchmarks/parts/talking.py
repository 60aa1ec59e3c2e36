"""How fast a turn is answered: by the real house, through inbox, dispatcher, dialogs and database, on a wire that
takes no time.
"""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter
from typing import Final

import numpy as np

from tests.benchmarks.parts.measure import Measure, at_most, told
from tests.conversations.knowing import known
from tests.play.towns import arendal
from tests.scenario import Person

ROUNDS: Final = 40
SAID: Final = ("/suggestions", "1", "/my", "/availability", "tirsdag kveld", "hva skjer på lørdag?", "zzxq")
PROMISED_MS: Final = 1000


async def measure(kind: str, address: str) -> Sequence[Measure]:
    """One person after another says the same; the milliseconds until each turn is answered and kept."""
    async with arendal(address) as town:
        took = []
        for number in range(ROUNDS):
            person = await known(town, f"Nr {number}", "knitting", "chess")
            took += [await _took_ms(person, words) for words in SAID]
    name = f"A turn, one after the other, {kind}"
    return [
        told(f"{name}: p50 of {len(took)}", round(float(np.percentile(took, 50)), 1), "ms"),
        at_most(f"{name}: p99", round(float(np.percentile(took, 99)), 1), PROMISED_MS, "ms"),
    ]


async def _took_ms(person: Person, words: str) -> float:
    began = perf_counter()
    await person.says(words)
    took = 1000 * (perf_counter() - began)
    assert person.screen.unread, "no answer"
    person.screen.unread.clear()
    return took
