"""How well words are understood: misspelt, in another language's spelling, and how fast."""

from __future__ import annotations

import gc
import json
import re
import time
import tracemalloc
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np

import bot.matching
from bot.matching.taxonomy import Taxonomy
from bot.matching.understanding import Understood, link, understand
from tests.benchmarks.parts.measure import Measure, at_most, told
from tests.matching.judging import rightly, sentences, turned, wrongly_sure

ROOT: Final = Path(bot.matching.__file__).parent.parent.parent
TOPICS: Final = Path(bot.matching.__file__).parent / "topics"
LABELS: Final = {
    "osm": ROOT / "tools/data/osm_id_presets_labels.json",
    "cldr": ROOT / "tools/data/cldr_activity_labels.json",
}
LANGUAGES: Final = {"no": "nb", "nn": "nn", "da": "da"}  # of the label data, and of the taxonomy
SHORTEST, LONGEST, TWICE = 4, 20, 8  # letters of a label that is misspelt, and from which on it is so twice
SEEDS: Final = range(100, 130)
KEYBOARD: Final = ("qwertyuiopå", "asdfghjkløæ", "zxcvbnm")

Concepts = Sequence[tuple[str, Mapping[str, Sequence[str]]]]  # topic, labels by language


def measure_understanding() -> list[Measure]:
    """Typos, labels of a withheld language, sentences nobody tuned to, time and memory."""
    texts = [file.read_text("utf-8") for file in sorted(TOPICS.glob("*.toml"))]
    taxonomy = Taxonomy.parse(texts)
    concepts = list(labelled(taxonomy))
    measures = [measure for language in ("no", "da") for measure in _typos(taxonomy, concepts, language)]
    measures += [measure for language in LANGUAGES for measure in _withheld(taxonomy, texts, concepts, language)]
    return measures + _sentences(taxonomy) + _costs(taxonomy, texts)


def labelled(taxonomy: Taxonomy) -> Iterator[tuple[str, Mapping[str, Sequence[str]]]]:
    """The concepts of the label data that a topic claims, each with its labels, in lower case."""
    for name, path in LABELS.items():
        concepts = json.loads(path.read_text("utf-8"))
        claimed = {entry: code for code, topic in taxonomy.topics.items() for entry in topic.crosswalk[name]}
        for concept, labels in concepts.items():
            bare = concept.removeprefix("id:").removeprefix("cldr:")
            if bare in claimed:
                yield claimed[bare], {language: [_lower(one) for one in named] for language, named in labels.items()}


def without(language: str, text: str) -> str:
    """The text of a file of topics less all words of one language."""
    text = re.sub(rf"^{language} = \[.*?\]$", f"{language} = []", text, flags=re.MULTILINE | re.DOTALL)
    return re.sub(rf"^\[labels\.{language}\]$.*?(?=^\[|\Z)", "", text, flags=re.MULTILINE | re.DOTALL)


def misspelt(word: str, chance: np.random.Generator) -> str:
    """One slip of the fingers in a short word and two in a longer: a letter lost, doubled, swapped, or a neighbour."""
    for _ in range(1 if len(word) < TWICE else 2):
        at = int(chance.integers(max(1, len(word) - 1)))
        slips = (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :],
            word[:at] + _neighbour(word[at], chance) + word[at + 1 :],
        )
        word = slips[int(chance.integers(len(slips)))]
    return word


def _typos(taxonomy: Taxonomy, concepts: Concepts, language: str) -> list[Measure]:
    """Labels of the data that are words of a topic, or of several, misspelt."""
    words = _topics_of_words(taxonomy, LANGUAGES[language])
    first = (label for _, labels in concepts for label in labels.get(language, ())[:2])
    meant = {label: words[label] for label in first if SHORTEST <= len(label) <= LONGEST and label in words}
    right = wrong = tried = 0
    for seed in SEEDS:
        chance = np.random.default_rng(seed)
        for label, topics in meant.items():
            heard = understand(misspelt(label, chance), taxonomy)
            tried += 1
            right += bool(topics & _first(heard))
            wrong += any(one.topic not in topics for one in heard.likes)
    name = f"{tried} misspelt labels, {LANGUAGES[language]}"
    return [
        _at_least(f"{name}: heard, or asked about first", 100 * right / tried, 98, "%"),
        at_most(f"{name}: taken for another topic", 100 * wrong / tried, 1, "%"),
    ]


def _withheld(taxonomy: Taxonomy, texts: Sequence[str], concepts: Concepts, language: str) -> list[Measure]:
    """The first label of each concept, all words of its language withheld from the taxonomy.

    The targets are for labels that are words of a topic. The data also describes pictures ("person
    bouncing ball"): what becomes of these is only told.
    """
    own = LANGUAGES[language]
    rest = Taxonomy.parse(without(own, text) for text in texts)
    words = _topics_of_words(taxonomy, own)
    labels = [(named[language][0], topic) for topic, named in concepts if named.get(language)]
    named = {label: words[label] for label, _ in labels if label in words}
    first, among = _found([*named.items()], rest)
    all_first, all_among = _found([(label, {topic}) for label, topic in labels], rest)
    return [
        _at_least(f"{len(named)} labels, {own} withheld: right first", 100 * first, 75, "%"),
        _at_least(f"{len(named)} labels, {own} withheld: right among five", 100 * among, 95, "%"),
        told(f"all {len(labels)} labels, {own} withheld: right first", 100 * all_first, "%"),
        told(f"all {len(labels)} labels, {own} withheld: right among five", 100 * all_among, "%"),
    ]


def _found(asked: Sequence[tuple[str, set[str]]], taxonomy: Taxonomy) -> tuple[float, float]:
    """The share of texts whose topic, or one below it, is linked first, and among the first five."""
    below = {topic: taxonomy.below(topic) for _, topics in asked for topic in topics}
    wanted = [(text, set[str]().union(*(below[topic] for topic in topics))) for text, topics in asked]
    ranked = [([code for code, _ in link(text, taxonomy)], topics) for text, topics in wanted]
    first = sum(bool(topics.intersection(codes[:1])) for codes, topics in ranked)
    return first / len(asked), sum(bool(topics.intersection(codes)) for codes, topics in ranked) / len(asked)


def _topics_of_words(taxonomy: Taxonomy, language: str) -> Mapping[str, set[str]]:
    words: defaultdict[str, set[str]] = defaultdict(set)
    for code, topic in taxonomy.topics.items():
        for alias in topic.aliases[language]:
            words[alias].add(code)
    return words


def _sentences(taxonomy: Taxonomy) -> list[Measure]:
    listed = [one for group in ("first", "second", "third") for one in sentences("held_out.toml", group)]
    rows: list[Measure] = []
    for language in dict.fromkeys(one.language for one in listed):
        own = [one for one in listed if one.language == language]
        name = f"{len(own)} sentences, {language}"
        rows += [
            told(f"{name}: heard rightly", 100 * _share(rightly(one, taxonomy) for one in own), "%"),
            told(f"{name}: like and dislike mistaken", 100 * _share(turned(one, taxonomy) for one in own), "%"),
            told(f"{name}: a topic too many", 100 * _share(wrongly_sure(one, taxonomy) for one in own), "%"),
        ]
    return rows


def _costs(taxonomy: Taxonomy, texts: Sequence[str]) -> list[Measure]:
    said = [one.text for one in sentences("sentences.toml", "all")]
    for text in said:
        understand(text, taxonomy)
    each = np.array([_seconds(partial(understand, text, taxonomy)) for _ in range(20) for text in said])
    build = min(_seconds(lambda: Taxonomy.parse(texts)) for _ in range(3))
    gc.collect()
    tracemalloc.start()
    kept = Taxonomy.parse(texts)
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return [
        told("topics", len(kept.topics), "topics"),
        told("aliases", sum(len(words) for topic in kept.topics.values() for words in topic.aliases.values()), "words"),
        at_most("a sentence, p50", 1000 * float(np.percentile(each, 50)), 2, "ms"),
        at_most("a sentence, p99", 1000 * float(np.percentile(each, 99)), 10, "ms"),
        at_most("the taxonomy, built", build, 0.5, "s"),
        told("the taxonomy, in memory", size / 1e6, "MB"),
    ]


def _at_least(measure: str, value: float, bound: float, unit: str) -> Measure:
    return Measure(measure, value, unit, f"≥ {bound:g}", value >= bound)


def _first(heard: Understood) -> set[str]:
    """The topics heard, and the first candidate of each that is asked about."""
    return {one.topic for one in heard.likes} | {asked.candidates[0] for asked in heard.unsure}


def _share(answers: Iterable[bool]) -> float:
    listed = list(answers)
    return sum(listed) / len(listed)


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _neighbour(letter: str, chance: np.random.Generator) -> str:
    for row in KEYBOARD:
        at = row.find(letter)
        if at >= 0:
            beside = row[max(0, at - 1) : at] + row[at + 1 : at + 2]
            return beside[int(chance.integers(len(beside)))]
    return letter


def _lower(label: str) -> str:
    return " ".join(label.lower().split())
