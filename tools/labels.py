"""Writes the words that OpenStreetMap, Unicode and OpenActive have for our topics: topics/labels.toml."""

from __future__ import annotations

import json
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, Final

import typer
from rich.console import Console
from rich.table import Table

import bot.matching
from bot.matching.spelling import fold
from bot.matching.taxonomy import LANGUAGES, Taxonomy, Topic

DATA: Final = Path(__file__).parent / "data"
TOPICS: Final = Path(bot.matching.__file__).parent / "topics"
LABELS: Final = TOPICS / "labels.toml"

LISTS: Final = {  # what a topic calls the list, its file, what stands before a key there
    "osm": ("osm_id_presets_labels.json", "id:"),
    "cldr": ("cldr_activity_labels.json", "cldr:"),
}
OPENACTIVE: Final = "openactive-activity-list.jsonld"
WRITTEN_AS: Final = {"no": "nb"}  # languages that the lists call otherwise
FURTHER_LANGUAGES: Final = ("sv", "pl", "uk", "ar", "so")  # those that the lists are asked for besides ours
ORDER: Final = (*LANGUAGES, *FURTHER_LANGUAGES)

AKIN: Final = 4  # letters that akin words have in common at their beginning
SHORTEST: Final = 4  # letters of a search word
SHORTEST_LABEL: Final = 3
LONGEST: Final = 32
MOST_WORDS: Final = 3
WIDTH: Final = 119
_WORDS: Final = re.compile(r"[^\W\d_]+(?:[ '’-][^\W\d_]+)*")
_GENDERED: Final = re.compile("\u200d[♀♂]|^[👨👩]\u200d")

HEADER: Final = """\
# Made by `python -m tools.labels`; whatever is changed here by hand is lost. Sources and licences: licences/README.md.
"""

Concepts = Mapping[str, Mapping[str, list[str]]]  # an entry's labels by language, its name first
Labels = dict[str, dict[str, tuple[str, ...]]]  # by language, then by code of topic

app = typer.Typer(help=__doc__, add_completion=False)
console = Console()


@app.callback(invoke_without_command=True)
def write(context: typer.Context) -> None:
    """Write the labels anew."""
    if context.invoked_subcommand is None:
        labels = derive(curated())
        LABELS.write_text(worded(labels), "utf-8")
        console.print(", ".join(f"{language} {sum(map(len, of.values()))}" for language, of in labels.items()))


@app.command("coverage")
def show_coverage() -> None:
    """Show how many entries of each list belong to a topic, and which belong to none."""
    topics = curated().topics.values()
    excused = set().union(*unmapped().values())
    table = Table("list", "entries", "in a topic", "left out on purpose", "missing")
    for name in LISTS:
        mapped = {key for topic in topics for key in topic.crosswalk[name]}
        missing = [key for key in concepts(name) if key not in mapped | excused]
        left = [key for key in concepts(name) if key in excused]
        table.add_row(name, str(len(concepts(name))), str(len(mapped)), str(len(left)), " ".join(missing))
    named = {key for topic in topics for key in topic.crosswalk["openactive"]}
    missing = [key for key in activities() if not named & set(broader(key))]
    table.add_row("openactive", str(len(activities())), str(len(activities()) - len(missing)), "", " ".join(missing))
    console.print(table)


def curated() -> Taxonomy:
    """The topics with the words that we chose ourselves, without those that this module writes."""
    return Taxonomy.parse(file.read_text("utf-8") for file in sorted(TOPICS.glob("*.toml")) if file != LABELS)


@cache
def concepts(name: str) -> Concepts:
    """The entries of a list by key, each with its labels by our codes of languages."""
    file, before = LISTS[name]
    entries: dict[str, dict[str, list[str]]] = json.loads((DATA / file).read_text("utf-8"))
    return {key.removeprefix(before): _languages(labels) for key, labels in entries.items()}


@cache
def activities() -> Mapping[str, Mapping[str, Any]]:
    """OpenActive's activities by notation."""
    listed = json.loads((DATA / OPENACTIVE).read_text("utf-8"))["concept"]
    return {entry["notation"]: entry for entry in listed}


def broader(notation: str) -> Iterator[str]:
    """An activity of OpenActive and all above it."""
    at = {entry["id"]: key for key, entry in activities().items()}
    yield notation
    for above in activities()[notation].get("broader", ()):
        if above in at:
            yield from broader(at[above])


def unmapped() -> Mapping[str, list[str]]:
    """The entries that belong to no topic, by reason."""
    reasons: dict[str, list[str]] = tomllib.loads((DATA / "unmapped.toml").read_text("utf-8"))
    return reasons


def derive(taxonomy: Taxonomy) -> Labels:
    """The words that the lists have for each topic and that we don't have already.

    A word that would mean two topics is left out, and so is one that steers a sentence or means nothing by
    itself (``stop_words.toml``).
    """
    found = {
        language: {code: tuple(_said_of(topic, language)) for code, topic in taxonomy.topics.items()}
        for language in ORDER
    }
    owners = _owners(taxonomy, found)
    stopped = {language: stop_words(language) for language in ORDER}
    labels: Labels = {}
    for language, by_code in found.items():
        labels[language] = {}
        for code, words in by_code.items():
            have = taxonomy.topics[code].aliases.get(language, ())
            new = [word for word in words if owners[fold(word)] == {code} and fold(word) not in stopped[language]]
            if kept := tuple(dict.fromkeys(word for word in new if word not in have)):
                labels[language][code] = kept
    return labels


@cache
def stop_words(language: str) -> frozenset[str]:
    """Words, folded, that are never a topic in a language: those of ``stop_words.toml`` and those of sentences."""
    listed: dict[str, list[str]] = tomllib.loads((DATA / "stop_words.toml").read_text("utf-8"))
    steering = [tomllib.loads(file.read_text("utf-8")).get("words", {}).values() for file in TOPICS.glob("*.toml")]
    return frozenset(map(fold, chain(listed["all"], listed.get(language, ()), *chain.from_iterable(steering))))


def worded(labels: Labels) -> str:
    """The labels as TOML."""
    tables = [HEADER]
    for language in ORDER:
        rows = [_row(code, words) for code, words in labels[language].items()]
        tables.append("\n".join([f"[labels.{language}]", *rows, ""]))
    return "\n".join(tables)


def _languages(labels: Mapping[str, list[str]]) -> dict[str, list[str]]:
    known: dict[str, list[str]] = {}
    for language, words in labels.items():
        known.setdefault(WRITTEN_AS.get(language, language), []).extend(words)
    return known


def _said_of(topic: Topic, language: str) -> Iterator[str]:
    """What the lists call a topic in a language: the names of its entries, then the search words akin to a name."""
    entries = [
        [_plain(word) for word in concepts(name)[key].get(language, ())]
        for name in LISTS
        for key in topic.crosswalk[name]
        if not _GENDERED.search(key)  # says what its neutral form says
    ]
    names = [labels[0] for labels in entries if labels]
    if language == "en":
        names += [_plain(activities()[key]["prefLabel"]) for key in topic.crosswalk["openactive"]]
    known = _beginnings([*names, *topic.aliases.get(language, ())])
    yield from (name for name in names if _fits(name, SHORTEST_LABEL))
    for word in chain.from_iterable(labels[1:] for labels in entries):
        if _fits(word, SHORTEST) and _beginnings([word]) & known:
            yield word


def _beginnings(phrases: Iterable[str]) -> set[str]:
    """How the longer words of some phrases begin: akin words mostly begin alike ("simma", "simmare")."""
    return {fold(word)[:AKIN] for phrase in phrases for word in phrase.split() if len(word) >= AKIN}


def _plain(word: str) -> str:
    return unicodedata.normalize("NFC", word).strip().lower()


def _fits(word: str, shortest: int) -> bool:
    whole = _WORDS.fullmatch(word) is not None
    return whole and shortest <= len(word) <= LONGEST and len(word.split()) <= MOST_WORDS


def _owners(taxonomy: Taxonomy, found: Labels) -> Mapping[str, set[str]]:
    """The topics that each word, folded, means in any language: our own words and the lists' alike."""
    owners: dict[str, set[str]] = {}
    own = ((code, words) for code, topic in taxonomy.topics.items() for words in topic.aliases.values())
    listed = (pair for by_code in found.values() for pair in by_code.items())
    for code, words in (*own, *listed):
        for word in words:
            owners.setdefault(fold(word), set()).add(code)
    return owners


def _row(code: str, words: Iterable[str]) -> str:
    """A line of TOML, or several if one would be too long."""
    quoted = [f'"{word}"' for word in words]
    line = f"{code} = [{', '.join(quoted)}]"
    if len(line) <= WIDTH:
        return line
    lines = [" "]
    for word in quoted:
        if len(lines[-1]) + len(word) + 2 > WIDTH:
            lines.append(" ")
        lines[-1] += f" {word},"
    return "\n".join([f"{code} = [", *lines, "]"])


if __name__ == "__main__":
    app()
