"""DuckDB and Polars: every filter on every row, column by column, on all cores."""

from __future__ import annotations

import duckdb
import polars

from tests.benchmarks.parts.peers.asking import Asking
from tests.benchmarks.parts.peers.conditions import any_of
from tests.benchmarks.parts.peers.engine import Engine, Found, Table


class DuckDb(Engine[Table, Asking]):
    """A table in memory."""

    name = "DuckDB"

    def build(self, material: Table) -> None:
        self.changing, self.topics = material.changing, material.topics
        self.connection = duckdb.connect()
        self.connection.register("given", dict(material.columns))
        self.connection.execute("create table things as select * from given")
        self.connection.unregister("given")

    def best(self, question: Asking) -> list[Found]:
        about = (any_of(self.topics, question.worth),) if question.worth else ()
        found = self.connection.execute(question.sql("things", *about)).fetchall()
        return [(row, points) for row, points, *_ in found]

    def change(self, row: int, value: int) -> None:
        self.connection.execute(f"update things set {self.changing} = ? where id = ?", [value, row])


class Polars(Engine[Table, Asking]):
    """A frame, asked lazily; a changed value makes its column anew."""

    name = "Polars"

    def build(self, material: Table) -> None:
        self.changing, self.topics = material.changing, material.topics
        self.frame = polars.DataFrame(dict(material.columns))

    def best(self, question: Asking) -> list[Found]:
        about = (any_of(self.topics, question.worth),) if question.worth else ()
        conditions = [polars.sql_expr(condition) for condition in question.filters(*about)]
        near = self.frame.lazy().filter(*conditions).with_columns(polars.sql_expr(question.metres()).alias("metres"))
        points = polars.sql_expr(question.points).alias("points")
        ranked = near.filter(polars.sql_expr(question.within)).with_columns(points)
        ties = question.ties.split(", ")
        best = ranked.sort("points", *ties, descending=[True] + [False] * len(ties)).head(question.most)
        return [(row, points) for row, points in best.select("id", "points").collect().rows()]

    def change(self, row: int, value: int) -> None:
        changed = polars.when(polars.col("id") == row).then(value).otherwise(polars.col(self.changing))
        self.frame = self.frame.with_columns(changed.alias(self.changing))

    def elsewhere_mb(self) -> float:
        return float(self.frame.estimated_size()) / 1e6  # of the columns as they were given
