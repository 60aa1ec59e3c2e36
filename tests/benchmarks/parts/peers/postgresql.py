"""PostgreSQL: topics in a GIN index of arrays, or words in one of `norwegian`; the rest is SQL."""

from __future__ import annotations

import io
import re
from typing import Final

import numpy as np
import polars
import psycopg

from tests.benchmarks.parts.peers.asking import Asking
from tests.benchmarks.parts.peers.engine import Engine, Found, Table
from tests.postgresql import Server, installed

FENCE: Final = "offset 0"
LITERAL: Final = re.compile(r"-?\b\d+(?:\.\d+)?e[+-]?\d+\b")  # without a type it would be a slow decimal
WORD: Final = re.compile(r"[^\W_]+")
TYPES: Final = {"bool": "boolean", "int32": "integer", "int64": "bigint", "float64": "double precision"}


class Gin(Engine[Table, Asking]):
    """One server for this machine alone, the newest found, that promises nothing about power cuts."""

    name = "PostgreSQL GIN"

    def build(self, material: Table) -> None:
        self.changing = material.changing
        self.server = Server(installed()[max(installed())])
        self.server.start()
        self.connection = psycopg.connect(self.server.address("postgres"), autocommit=True)
        self._copy(material)
        topics = f"array_remove(array[{', '.join(material.topics)}]::int[], -1) as topics"
        self._execute(f"create table things as select *, {topics} from given")
        self._execute("drop table given")
        self._execute("alter table things add primary key (id)")
        self._index()
        self._execute("create index on things (town)")
        self._execute("vacuum analyze things")
        self._execute("set jit = off")
        self._execute("set work_mem = '64MB'")

    def _index(self) -> None:
        self._execute("create index on things using gin (topics)")

    def best(self, question: Asking) -> list[Found]:
        return self._rows(question.sql("things", *self._about(question), fence=FENCE))

    def _about(self, asking: Asking) -> list[str]:
        return [f"topics && array[{', '.join(map(str, sorted(asking.worth)))}]::int[]"] if asking.worth else []

    def _rows(self, sql: str) -> list[Found]:
        exact = LITERAL.sub(lambda found: f"float8 '{found[0]}'", sql)
        return [(row, points) for row, points, *_ in self.connection.execute(exact.encode()).fetchall()]

    def change(self, row: int, value: int) -> None:
        self._execute(f"update things set {self.changing} = {value} where id = {row}")

    def elsewhere_mb(self) -> float:
        found = self.connection.execute("select pg_total_relation_size('things')").fetchone()
        assert found is not None
        return float(found[0]) / 1e6  # of the table and its indexes

    def close(self) -> None:
        self.connection.close()
        self.server.stop()

    def _copy(self, table: Table) -> None:
        types = [f"{name} {_type(column)}" for name, column in table.columns.items()]
        self._execute(f"create unlogged table given ({', '.join(types)}, text text)")
        lines = io.BytesIO()
        polars.DataFrame({**table.columns, "text": list(table.texts)}).write_csv(lines, include_header=False)
        with self.connection.cursor().copy("copy given from stdin (format csv)") as copy:
            copy.write(lines.getbuffer())

    def _execute(self, statement: str) -> None:
        self.connection.execute(statement.encode())


class FullText(Gin):
    """The same table, its topics found by the words for them and ranked by ``ts_rank``."""

    name = "PostgreSQL full text"
    missing = "topics by their words, in the text's own order"
    most = 20

    def build(self, material: Table) -> None:
        self.labels = material.labels
        super().build(material)

    def _index(self) -> None:
        self._execute("create index on things using gin (to_tsvector('norwegian', text))")

    def best(self, question: Asking) -> list[Found]:
        told = " | ".join(f"({' & '.join(WORD.findall(self.labels[topic]))})" for topic in sorted(question.worth))
        about = f"to_tsvector('norwegian', text) @@ to_tsquery('norwegian', '{told}')"
        points = f"ts_rank(to_tsvector('norwegian', text), to_tsquery('norwegian', '{told}'))"
        inner = question.sql("things", *([about] if told else []), fence=FENCE).replace(question.points, points)
        return self._rows(inner)


def _type(column: np.ndarray) -> str:
    return TYPES.get(column.dtype.name, "smallint")
