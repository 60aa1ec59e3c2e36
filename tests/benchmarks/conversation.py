"""How good the conversation is: `make bench-conversation`."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bot.domain.distress import Distress
from bot.matching.distress import distress
from tests.benchmarks.parts import fresh_talks, talking
from tests.benchmarks.parts.measure import Measure, at_most, exactly, publish, told
from tests.conversations.test_windows import STATES
from tests.databases import SQLITE, Databases, kinds
from tests.matching.meaning import judging
from tests.play.crowd import Tally, beginning, play
from tests.play.first_suggestion import to_first_suggestion
from tests.play.graph import GONE, Graph, mermaid
from tests.play.scenes import File
from tests.play.towns import arendal
from tests.play.walking import walk_everywhere
from tests.scenario import LIBRARY
from tools.readability import readability

log = logging.getLogger(__name__)

RESULTS: Final = Path("build/bench/conversation.json")
PICTURE: Final = Path("build/bench/state-graph.mmd")
NORDIC: Final = ("nb", "nn", "da")  # LIX was made for their words
CROWDS, STEPS = 300, 30
DISTRESS: Final = ("held_out_distress", "held_out_distress_later", "held_out_distress_last")
SETS: Final = ("", "_fresh", "_last")  # Arabic has the first alone


async def measure_beginning(databases: Databases) -> list[Measure]:
    """From hello to the first suggestion in each language."""
    measures = []
    for language in LIBRARY.texts.languages:
        async with databases.fresh(SQLITE) as address, arendal(address) as town:
            road = await to_first_suggestion(town.person("Anna", language))
        name = f"From hello to the first suggestion, {language}"
        measures.append(at_most(name, road.moves, 9, "taps or sentences"))
        measures.append(at_most(f"{name}, by the model of reading and typing", round(road.seconds), 180, "s"))
    return measures


def measure_texts() -> list[Measure]:
    """How long and how hard to read the texts are that residents get."""
    measures = []
    for language in LIBRARY.texts.languages:
        read = readability(language, LIBRARY.texts)
        measures.append(at_most(f"{read.texts} texts, {language}: length", round(read.length), 300, "characters"))
        if language in NORDIC:
            measures.append(at_most(f"{read.texts} texts, {language}: LIX", round(read.lix, 1), 35, ""))
    return measures


async def measure_graph(databases: Databases) -> list[Measure]:
    """Everywhere that a talk can stand, by walking there; the picture is written beside the figures."""
    async with databases.fresh(SQLITE) as address:
        graph = await walk_everywhere(File(Path(address.removeprefix("sqlite:///"))), "nb")
    _draw(graph)
    wanted = len(STATES)
    return [
        told("States of dialogs", wanted, "states"),
        exactly("reached by walking", len(graph.states), wanted, "states"),
        exactly("left by taps alone", len(graph.states - (graph.stuck - {GONE})), wanted, "states"),
        exactly("resumed by a house built anew", len(graph.resumed), wanted, "states"),
        told("Windows with different buttons", len(graph.scenes), "windows"),
        told("Ways gone", len(graph.edges), "moves"),
        exactly("Taps without an answer, dead ends, replies sent twice", len(graph.faults), 0, "faults"),
    ]


async def measure_crowd(databases: Databases, file: File) -> list[Measure]:
    """Thousands of residents at random; the first broken promise ends it."""
    async with databases.fresh(SQLITE) as address:
        file.lay(File(Path(address.removeprefix("sqlite:///"))).read())
    tally, broken = Tally(), 0
    try:
        await asyncio.to_thread(play, await beginning(file), tally, examples=CROWDS, steps=STEPS)
    except AssertionError:
        log.exception("a promise was broken")
        broken = 1
    played = [told(f"Played at random: {what}", number, "") for what, number in sorted(tally.counts.items())]
    return [*played, exactly("Played at random: promises broken", broken, 0, "")]


def measure_words() -> list[Measure]:
    """The sets that were written before any word for them, as they are understood now that misses are mended."""
    measures = []
    for language in judging.LANGUAGES:
        sets = [language + each for each in SETS if (judging.HERE / f"{language}{each}.toml").exists()]
        said = sum(len(judging.entries(each, "said")) for each in sets)
        missed = sum(len(judging.missed(each, language)) for each in sets)
        near = sum(len(judging.mistaken(each, language)) for each in sets)
        measures.append(told(f"Words at any moment, {language}: understood of {said}", said - missed, "messages"))
        measures.append(exactly(f"Words at any moment, {language}: near misses taken for them", near, 0, "messages"))
    return [*measures, *_distress_measures()]


def _distress_measures() -> list[Measure]:
    here = Path(judging.__file__).parents[1]
    sets = [tomllib.loads((here / f"{name}.toml").read_text("utf-8")) for name in DISTRESS]
    told_ = [text for file in sets for said in file.values() for kind in Distress for text in said.get(kind, ())]
    harmless = [text for file in sets for said in file.values() for text in said["harmless"]]
    return [
        exactly(f"Distress: heard of {len(told_)}", sum(distress(text) is not None for text in told_), len(told_), ""),
        exactly(
            f"Distress: heard in {len(harmless)} harmless", sum(distress(text) is not None for text in harmless), 0, ""
        ),
    ]


async def measure_turns(databases: Databases) -> list[Measure]:
    """How fast a turn is answered on each kind of database."""
    measures: list[Measure] = []
    for kind in kinds():
        async with databases.fresh(kind) as address:
            measures += await talking.measure(kind, address)
    return measures


async def measure_all(directory: Path) -> Sequence[Measure]:
    """Everything, one after the other."""
    with Databases() as databases:
        return [
            told("Load of the machine at the beginning", os.getloadavg()[0], "processes"),
            *await measure_beginning(databases),
            *measure_texts(),
            *measure_words(),
            *await fresh_talks.measure(databases),
            *await measure_turns(databases),
            *await measure_graph(databases),
            *await measure_crowd(databases, File(directory / "crowd.db")),
        ]


def _draw(graph: Graph) -> None:
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    PICTURE.write_text(mermaid(graph), "utf-8")


def main() -> int:
    """Publish the measures; 1 when a target is missed."""
    with tempfile.TemporaryDirectory() as directory:
        measures = asyncio.run(measure_all(Path(directory)))
    publish("The conversation", measures, RESULTS)
    return 0 if all(measure.holds for measure in measures) else 1


if __name__ == "__main__":
    sys.exit(main())
