"""What every test may ask for."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Final

import pytest

from bot.storage import Storage
from tests.databases import Databases, kinds
from tests.postgresql import NoPostgresql

# What speaks to the database itself passes on the oldest PostgreSQL too; the rest on the newest.
ON_THE_OLDEST_TOO: Final = frozenset({"inbox", "jobs", "outbox", "services", "storage"})
SLOW_ON_THE_OLDEST: Final = ON_THE_OLDEST_TOO - {"storage"}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--database",
        action="append",
        metavar="KIND",
        help="run tests that need a database on this kind only (sqlite, postgresql-18 …); may be given again",
    )
    parser.addoption("--rewrite-transcripts", action="store_true", help="write the transcripts of conversations anew")


def pytest_collection_finish() -> None:
    """What is imported by now stays: looking for garbage in it again and again took a tenth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 50, 100)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "kind" not in metafunc.fixturenames:
        return
    wanted = metafunc.config.getoption("--database") or _kinds_for(metafunc)
    metafunc.parametrize("kind", wanted, indirect=True, scope="session")


def _kinds_for(metafunc: pytest.Metafunc) -> list[pytest.ParameterSet | str]:
    try:
        sqlite, newest, oldest = kinds()
    except NoPostgresql as missing:
        raise pytest.UsageError(str(missing)) from missing
    room = metafunc.definition.path.relative_to(Path(__file__).parent).parts[0]
    wanted = [sqlite, newest, oldest] if room in ON_THE_OLDEST_TOO else [sqlite, newest]
    slow = {oldest} if room in SLOW_ON_THE_OLDEST else set()
    if metafunc.definition.get_closest_marker("slow_on_postgresql"):
        slow = {newest, oldest}
    return [pytest.param(kind, marks=pytest.mark.slow) if kind in slow else kind for kind in wanted]


@pytest.fixture(scope="session")
def databases() -> Iterator[Databases]:
    """Every kind of database; servers start when first asked for."""
    with Databases() as every:
        yield every


@pytest.fixture(scope="session")
def kind(request: pytest.FixtureRequest) -> str:
    """The kind of database that this test runs on."""
    wanted = request.param
    assert isinstance(wanted, str)
    return wanted


@pytest.fixture
async def address(databases: Databases, kind: str) -> AsyncIterator[str]:
    """The address of an empty database of the present shape."""
    async with databases.fresh(kind) as address:
        yield address


@pytest.fixture
async def storage(address: str) -> AsyncIterator[Storage]:
    """That database, opened."""
    storage = Storage(address)
    yield storage
    await storage.close()
