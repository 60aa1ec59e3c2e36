"""Staff answer from the command line."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.app.opening import open_storage
from bot.cli import main
from bot.clock import Clock
from bot.domain.interests import Interests
from bot.domain.place import Point
from bot.domain.resident import Channel
from bot.domain.ticket import Subject
from bot.services.countries import Countries
from bot.services.municipalities import Municipalities
from bot.services.pseudonyms import Pseudonyms
from bot.services.residents import Residents
from bot.services.signups import Signups
from bot.services.tickets import Tickets
from bot.settings import Settings


async def anna_asks(database: str, *, shares: bool, municipality: str = "arendal") -> None:
    storage = await open_storage(Settings(database=database))
    clock = Clock()
    residents = Residents(storage, clock, Signups(storage, clock), Pseudonyms(b"key"))
    anna = (await residents.meet(Channel.TELEGRAM, 4711, "nb")).resident.id
    await residents.settle(anna, "arendal", Point(58.435, 8.79))
    await residents.like(anna, Interests(frozenset({"chess"})))
    tickets = Tickets(storage, clock, Municipalities.load(), Countries.load())
    await tickets.open(anna, municipality, Subject.TRANSPORT, "Går det en [buss]?", shares=shares)
    await storage.close()


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    return f"sqlite:///{tmp_path}/medsam.db"


def staff(database: str, *words: str, typed: str = "") -> Result:
    return CliRunner().invoke(main, ["staff", *words], input=typed, env={"MEDSAM_DATABASE": database})


def plain(result: Result) -> str:
    return " ".join(re.sub(r"[┃│]", "", result.output).split())


def test_kari_sees_what_waits_takes_it_answers_and_closes(database: str) -> None:
    asyncio.run(anna_asks(database, shares=True))

    assert "1 Arendal Å komme seg dit venter 0 t" in plain(staff(database, "tickets", "--municipality", "arendal"))
    shown = staff(database, "show", "1").output
    assert "Bor: Hisøy, Arendal\nLiker: sjakk\n" in shown
    assert "Innbyggeren skrev:\nGår det en [buss]?\n" in shown
    assert "4711" not in shown
    assert "Samtalen er din, Kari." in staff(database, "take", "1", "--as", "Kari").output
    assert "1 Arendal Å komme seg dit tatt 0 t Kari" in plain(staff(database, "tickets"))
    assert "Svaret er lagt i utboksen" in staff(database, "answer", "1", "--as", "Kari", typed="Ja.\n").output
    assert "Samtalen er avsluttet" in staff(database, "close", "1", "--as", "Kari").output
    assert "Kari skrev:\nJa.\n" in staff(database, "show", "1").output
    assert "avsluttet 0 t Kari" in plain(staff(database, "tickets"))


def test_nothing_more_is_shown_of_who_did_not_agree(database: str) -> None:
    asyncio.run(anna_asks(database, shares=False))
    shown = staff(database, "show", "1").output
    assert "Vil ikke dele noe mer" in shown
    assert "Hisøy" not in shown
    assert "sjakk" not in shown


@pytest.mark.parametrize(
    ("words", "told", "code"),
    [
        (("show", "9"), "ingen samtale med det nummeret", 1),
        (("answer", "1", "--as", "Kari", "x" * 4097), "for langt", 1),
        (("answer", "1", "--as", " ", "Hei"), "Skriv hvem du er", 1),
        (("answer", "1", "--as", "Kari", " "), "ingen ord i svaret", 1),
        (("tickets", "--municipality", "bergen"), "arendal", 2),
        (("take", "1"), "--as", 2),
    ],
)
def test_what_cannot_be_is_told_in_words(database: str, words: tuple[str, ...], told: str, code: int) -> None:
    asyncio.run(anna_asks(database, shares=False))
    result = staff(database, *words)
    assert (result.exit_code, told in result.output) == (code, True), result.output


def test_who_takes_a_ticket_is_told_who_had_it(database: str) -> None:
    asyncio.run(anna_asks(database, shares=False))
    assert staff(database, "take", "1", "--as", "Kari").output == "Samtalen er din, Kari.\n"
    assert staff(database, "take", "1", "--as", "Kari").output == "Samtalen er din, Kari.\n"
    taken = staff(database, "take", "1", "--as", "Ola").output
    assert taken == "Samtalen er din, Ola.\nKari hadde den. Si fra til Kari.\n"


def test_what_is_refused_is_told_in_the_language_of_the_municipality(database: str) -> None:
    asyncio.run(anna_asks(database, shares=False, municipality="aarhus"))
    assert staff(database, "answer", "1", "--as", "Mette", " ").output == (
        "Der var ingen ord i svaret. Skriv, hvad borgeren skal have.\n"
    )


def test_nobody_waits(database: str) -> None:
    assert staff(database, "tickets").output == "Ingen venter på svar.\n"
