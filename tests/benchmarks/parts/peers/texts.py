"""Engines that know texts: rapidfuzz compares them all, tantivy has an index of them and of numbers."""

from __future__ import annotations

from collections.abc import Collection
from math import cos, radians
from typing import Final

import tantivy
from rapidfuzz import fuzz, process
from tantivy import FieldType, Occur, Query

from bot.domain.place import EARTH_RADIUS_M
from tests.benchmarks.parts.peers.asking import Asking, levels
from tests.benchmarks.parts.peers.conditions import (
    Among,
    Between,
    Condition,
    Expression,
    HasBits,
    LacksBits,
    Neither,
    Outside,
    SharesBits,
)
from tests.benchmarks.parts.peers.engine import Engine, Found, Table

WRITER_BYTES: Final = 200_000_000
FEWER: Final = "hours, distance; points but of topics"
TIE_BREAKER: Final = 0.1  # what each further topic adds
BITS: Final = 64  # columns of bits hold less


class Rapidfuzz(Engine[Table, Asking]):
    """Every row's words compared to the topics asked for."""

    name = "rapidfuzz extract"
    missing = "all but the topics' words"
    most = 2

    def build(self, material: Table) -> None:
        self.texts, self.labels, self.ids = list(material.texts), material.labels, material.columns["id"]

    def best(self, question: Asking) -> list[Found]:
        told = ", ".join(self.labels[topic] for topic, value in question.worth.items() if value == 1)
        found = process.extract(told, self.texts, scorer=fuzz.WRatio, limit=question.most)
        return [(int(self.ids[at]), score) for _, score, at in found]

    def change(self, row: int, value: int) -> None:
        self.texts[row - 1] = f"{self.labels[value]}, {row}"


class Tantivy(Engine[Table, Asking]):
    """An index in memory of one number a topic, filtered by ranges and sets of numbers."""

    name = "tantivy"
    changes = 20

    def build(self, material: Table) -> None:
        self.table = table = material
        self.missing = "exact distance; points but of topics and hours" if "slot" in table.compared else FEWER
        self.names = ("id", *table.compared)
        builder = tantivy.SchemaBuilder()
        for name in self.names:
            builder.add_integer_field(name, stored=name == "id", indexed=True, fast=True)
        for name in ("north", "east"):
            builder.add_float_field(name, indexed=True, fast=True)
        builder.add_integer_field("topic", indexed=True)
        self.schema = builder.build()
        self.index = tantivy.Index(self.schema)
        self.writer = self.index.writer(WRITER_BYTES, 1)
        for at in range(len(table.columns["id"])):
            self._add(at, int(table.columns[table.changing][at]))
        self.writer.commit()
        self.writer.wait_merging_threads()
        self.writer = self.index.writer(WRITER_BYTES, 1)
        self.index.reload()
        self.searcher = self.index.searcher()

    def _add(self, at: int, changing: int) -> None:
        document = tantivy.Document()
        for name in self.names:
            value = changing if name == self.table.changing else int(self.table.columns[name][at])
            document.add_integer(name, value)
        for name in ("north", "east"):
            document.add_float(name, float(self.table.columns[name][at]))
        for name in self.table.topics:
            if self.table.columns[name][at] >= 0:
                document.add_integer("topic", int(self.table.columns[name][at]))
        self.writer.add_document(document)

    def best(self, question: Asking) -> list[Found]:
        parts = [(Occur.Must, self._topics(question))] if question.worth else []
        parts += [self._must(condition) for condition in question.conditions if not isinstance(condition, Expression)]
        if question.fitting:
            fits = Query.term_set_query(self.schema, "slot", sorted(question.fitting))
            parts.append((Occur.Should, Query.const_score_query(fits, 0.5)))
        parts += self._box(question)
        hits = self.searcher.search(Query.boolean_query(parts), question.most, count=False).hits
        return [(self._id(address), float(score)) for score, address in hits]

    def change(self, row: int, value: int) -> None:
        self.writer.delete_documents_by_term("id", row)
        self._add(row - 1, value)
        self.writer.commit()
        self.index.reload()
        self.searcher = self.index.searcher()

    def _id(self, address: tantivy.DocAddress) -> int:
        return int(self.searcher.doc(address)["id"][0])

    def _topics(self, asking: Asking) -> Query:
        each = [(value, Query.term_set_query(self.schema, "topic", topics)) for value, topics in levels(asking.worth)]
        return Query.disjunction_max_query([Query.const_score_query(one, value) for value, one in each], TIE_BREAKER)

    def _must(self, condition: Condition) -> tuple[Occur, Query]:
        match condition:
            case Between(column, low, high):
                return self._range(column, low, high)
            case Outside(column, low, high):
                return Occur.MustNot, self._range(column, low, high)[1]
            case Among((column,), values):
                return self._set(column, values)
            case Neither(_, values):
                return Occur.MustNot, Query.term_set_query(self.schema, "topic", sorted(values))
            case HasBits(column, bits):
                return self._set(column, [value for value in range(BITS) if value & bits == bits])
            case LacksBits(column, bits):
                return self._set(column, [value for value in range(BITS) if not value & bits])
            case SharesBits(column, bits):
                return self._set(column, [value for value in range(BITS) if not value or value & bits])
        raise ValueError(f"no query for {condition}")

    def _set(self, column: str, values: Collection[int]) -> tuple[Occur, Query]:
        found = Query.term_set_query(self.schema, column, sorted(values))
        return Occur.Must, Query.const_score_query(found, 0.0)

    def _range(self, column: str, low: int | None, high: int | None) -> tuple[Occur, Query]:
        found = Query.range_query(self.schema, column, FieldType.Integer, low, high)
        return Occur.Must, Query.const_score_query(found, 0.0)

    def _box(self, asking: Asking) -> list[tuple[Occur, Query]]:
        """North and south, east and west of home as far as the reach goes."""
        if asking.home is None or asking.reach_m is None:
            return []
        angle = asking.reach_m / EARTH_RADIUS_M
        north, east = radians(asking.home.latitude), radians(asking.home.longitude)
        sides = (("north", north, angle), ("east", east, angle / cos(north)))
        ranges = [Query.range_query(self.schema, name, FieldType.Float, at - by, at + by) for name, at, by in sides]
        return [(Occur.Must, Query.const_score_query(one, 0.0)) for one in ranges]
