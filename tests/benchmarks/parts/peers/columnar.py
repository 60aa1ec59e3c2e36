"""DuckDB and Polars: every filter on every row, column by column, on all cores."""

from __future__ import annotations

import duckdb
import polars

from tests.benchmarks.parts.peers.asking import Asking
from tests.benchmarks.parts.peers.conditions import any_of
from tests.benchmarks.parts.peers.engine import Found, Table


class DuckDb:
    """A table in memory."""

    name = "DuckDB"
    missing = ""
    most = 60

    def build(self, table: Table) -> None:
        self.changing, self.topics = table.changing, table.topics
        self.connection = duckdb.connect()
        self.connection.register("given", dict(table.columns))
        self.connection.execute("create table things as select * from given")
        self.connection.unregister("given")

    def best(self, asking: Asking) -> list[Found]:
        about = (any_of(self.topics, asking.worth),) if asking.worth else ()
        found = self.connection.execute(asking.sql("things", *about)).fetchall()
        return [(row, points) for row, points, *_ in found]

    def change(self, row: int, value: int) -> None:
        self.connection.execute(f"update things set {self.changing} = ? where id = ?", [value, row])


class Polars:
    """A frame, asked lazily; a changed value makes its column anew."""

    name = "Polars"
    missing = ""
    most = 60

    def build(self, table: Table) -> None:
        self.changing, self.topics = table.changing, table.topics
        self.frame = polars.DataFrame(dict(table.columns))

    def best(self, asking: Asking) -> list[Found]:
        about = (any_of(self.topics, asking.worth),) if asking.worth else ()
        conditions = [polars.sql_expr(condition) for condition in asking.filters(*about)]
        near = self.frame.lazy().filter(*conditions).with_columns(polars.sql_expr(asking.metres()).alias("metres"))
        points = polars.sql_expr(asking.points).alias("points")
        ranked = near.filter(polars.sql_expr(asking.within)).with_columns(points)
        ties = asking.ties.split(", ")
        best = ranked.sort("points", *ties, descending=[True] + [False] * len(ties)).head(asking.most)
        return best.select("id", "points").collect().rows()

    def change(self, row: int, value: int) -> None:
        changed = polars.when(polars.col("id") == row).then(value).otherwise(polars.col(self.changing))
        self.frame = self.frame.with_columns(changed.alias(self.changing))
