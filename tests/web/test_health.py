"""What those who watch over the process are told."""

from __future__ import annotations

from bot.storage import Storage
from bot.web.application import web_application
from tests.databases import Databases
from tests.web.conftest import Serve


async def test_a_process_that_serves_is_healthy(storage: Storage, serve: Serve) -> None:
    async with serve(web_application([], storage=storage)) as client:
        answer = await client.get("/healthz")
    assert (answer.status_code, answer.text) == (200, "ok")


async def test_it_is_ready_when_the_database_answers_and_every_loop_runs(storage: Storage, serve: Serve) -> None:
    alive = {"reader": lambda: True, "courier": lambda: True}
    async with serve(web_application([], storage=storage, alive=alive)) as client:
        answer = await client.get("/readyz")
    assert (answer.status_code, answer.json()) == (200, {"database": True, "reader": True, "courier": True})


async def test_it_is_not_ready_when_a_loop_has_ended(storage: Storage, serve: Serve) -> None:
    alive = {"reader": lambda: True, "courier": lambda: False}
    async with serve(web_application([], storage=storage, alive=alive)) as client:
        answer = await client.get("/readyz")
    assert (answer.status_code, answer.json()) == (503, {"database": True, "reader": True, "courier": False})


async def test_it_is_not_ready_without_its_tables_and_does_not_say_more(
    databases: Databases, kind: str, serve: Serve
) -> None:
    async with databases.blank(kind) as address:
        storage = Storage(address)
        async with serve(web_application([], storage=storage)) as client:
            answer = await client.get("/readyz")
            healthy = await client.get("/healthz")
        await storage.close()
    assert (answer.status_code, answer.json()) == (503, {"database": False})
    assert healthy.status_code == 200


async def test_an_answer_that_says_nothing_of_itself_gets_strict_headers(storage: Storage, serve: Serve) -> None:
    async with serve(web_application([], storage=storage)) as client:
        answer = await client.get("/nothing-here")
    assert answer.status_code == 404
    assert answer.headers["content-security-policy"] == "default-src 'none'; base-uri 'none'; frame-ancestors 'none'"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "server" not in answer.headers
