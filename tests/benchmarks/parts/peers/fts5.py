"""SQLite: FTS5 finds the topics, the rest is SQL."""

from __future__ import annotations

import sqlite3

from tests.benchmarks.parts.peers.asking import Asking
from tests.benchmarks.parts.peers.engine import Engine, Found, Table


class Fts5(Engine[Table, Asking]):
    """A table in memory and a full-text index of its topics' numbers."""

    name = "SQLite FTS5"

    def build(self, material: Table) -> None:
        self.changing = material.changing
        self.connection = sqlite3.connect(":memory:")
        names = list(material.columns)
        self.connection.execute(f"create table things (id integer primary key, {', '.join(names[1:])})")
        self.connection.execute("create virtual table words using fts5(topics, content='', detail=none)")
        rows = zip(*(column.tolist() for column in material.columns.values()), strict=True)
        self.connection.executemany(f"insert into things values ({', '.join('?' * len(names))})", rows)
        topics = zip(*(material.columns[name].tolist() for name in ("id", *material.topics)), strict=True)
        lines = ((row, " ".join(f"t{topic}" for topic in said if topic >= 0)) for row, *said in topics)
        self.connection.executemany("insert into words (rowid, topics) values (?, ?)", lines)
        self.connection.commit()

    def best(self, question: Asking) -> list[Found]:
        wanted = " OR ".join(f"t{topic}" for topic in sorted(question.worth))
        about = (f"words match '{wanted}'",) if wanted else ()
        source = "words join things on things.id = words.rowid" if wanted else "things"
        sql = question.sql(source, *about, fence="limit -1 offset 0").replace("greatest(", "max(")
        return [(row, points) for row, points, *_ in self.connection.execute(sql)]

    def change(self, row: int, value: int) -> None:
        self.connection.execute(f"update things set {self.changing} = ? where id = ?", (value, row))
        self.connection.commit()
