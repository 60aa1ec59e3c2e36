"""Staff decide from the command line about what residents would start."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update
from typer.testing import CliRunner, Result

from bot.app.opening import open_storage
from bot.cli import main
from bot.clock import Clock
from bot.domain.consent import Purpose
from bot.domain.proposal import Plan
from bot.domain.resident import Channel
from bot.domain.unmet_wish import Wanted, Where
from bot.services.municipalities import Municipalities
from bot.services.pooling import Pooling
from bot.services.proposals import Proposals
from bot.services.pseudonyms import Pseudonyms
from bot.services.residents import Residents
from bot.services.signups import Signups
from bot.settings import Settings
from bot.storage import tables


async def proposes(database: str) -> None:
    """Anna proposes a chess evening of which neither day nor place is decided."""
    storage, clock = await open_storage(Settings(database=database)), Clock()
    signups = Signups(storage, clock)
    residents = Residents(storage, clock, signups, Pseudonyms(b"key"))
    anna = (await residents.meet(Channel.TELEGRAM, 4711, "nb")).resident.id
    await residents.settle(anna, "arendal", None)
    plan = Plan("Sjakk [kveld]", frozenset({"chess"}), description="Alle er velkomne.")
    await Proposals(storage, clock, signups, Municipalities.load()).propose(anna, plan)
    await storage.close()


async def lives_in(database: str, slug: str) -> None:
    """Everybody and everything of the test is of that municipality."""
    storage = await open_storage(Settings(database=database))
    async with storage.begin() as town:
        await town.connection.execute(update(tables.proposals).values(municipality=slug))
    await storage.close()


async def wish(database: str, count: int) -> None:
    """So many wish for table tennis, and the night has been."""
    storage, clock = await open_storage(Settings(database=database)), Clock()
    signups = Signups(storage, clock)
    residents = Residents(storage, clock, signups, Pseudonyms(b"key"))
    async with storage.begin() as town:
        for number in range(count):
            resident = await town.residents.add(Channel.TELEGRAM, number, "nb", clock.now())
            wanted = Wanted(frozenset({"table-tennis"}))
            await town.unmet_wishes.add(resident.id, wanted, Where("arendal", None), [], clock.now())
    for number in range(count):
        known = await residents.known(Channel.TELEGRAM, number)
        assert known is not None
        await residents.agree(known.resident.id, Purpose.MATCHING, granted=True)
    await Pooling(Proposals(storage, clock, signups, Municipalities.load())).pool()
    await storage.close()


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    return f"sqlite:///{tmp_path}/medsam.db"


def staff(database: str, *words: str) -> Result:
    return CliRunner().invoke(main, ["staff", "proposals", *words], env={"MEDSAM_DATABASE": database})


def test_kari_sees_a_proposal_decides_what_is_open_and_approves_it(database: str) -> None:
    asyncio.run(proposes(database))
    day = f"{Clock().now() + timedelta(days=9):%Y-%m-%d} 18:00"

    line = "1. Sjakk [kveld] · ikke bestemt ennå · ikke bestemt ennå · Arendal · 0 t · venter på dere\n"
    assert staff(database, "list", "--municipality", "arendal").output == line
    assert staff(database, "show", "1").output == f"{line}sjakk\nAlle er velkomne.\n"
    assert "Noe mangler ennå" in staff(database, "approve", "1", "--mentor", "Kari").output
    assert staff(database, "approve", "1", "--mentor", "Kari", "--topic", "hurling").exit_code == 2
    for moment in ("torsdag", day[:10], f"9999{day[4:]}"):
        assert staff(database, "approve", "1", "--mentor", "Kari", "--at", moment).exit_code == 2
    done = staff(database, "approve", "1", "--mentor", "Kari", "--at", day, "--place", "Biblioteket")
    assert "Godkjent. Innbyggeren får vite at Kari hjelper til" in done.output
    assert "kl. 18.00 · Biblioteket · Arendal · 0 t · 0 av 4 vil komme" in staff(database, "list").output
    assert "Det er avgjort allerede" in staff(database, "approve", "1", "--mentor", "Kari").output


def test_a_no_has_a_reason_out_of_a_closed_list(database: str) -> None:
    asyncio.run(proposes(database))
    assert staff(database, "decline", "1", "--reason", "ugly").exit_code == 2
    assert "Det finnes noe som ligner." in staff(database, "decline", "1", "--reason", "exists").output
    assert staff(database, "list").output == "Ingen venter på svar.\n"


def test_a_danish_municipality_is_refused_in_danish(database: str) -> None:
    asyncio.run(proposes(database))
    asyncio.run(lives_in(database, "aarhus"))
    assert (
        staff(database, "approve", "1", "--mentor", "Kari").output
        == "Noget mangler endnu: hvad, hvornår, hvor eller hvem der hjælper til.\n"
    )
    assert staff(database, "list", "--municipality", "sonderborg").output == "Ingen venter på svar.\n"


def test_a_pool_of_four_is_shown_to_nobody(database: str) -> None:
    asyncio.run(wish(database, 4))
    assert staff(database, "pools").output == "Ingen venter på svar.\n"


def test_a_pool_of_five_is_shown_and_blessed(database: str) -> None:
    asyncio.run(wish(database, 5))
    assert "1. 5 personer ved Arendal ønsker bordtennis, mandag 8–10 · Arendal · 0 t" in staff(database, "pools").output
    assert "Nå spør Medsam én om gangen" in staff(database, "bless", "1", "--mentor", "Kari").output
    assert staff(database, "pools").output == "Ingen venter på svar.\n"


@pytest.mark.parametrize("command", ["list", "pools"])
def test_a_municipality_that_is_none_is_told_which_there_are(database: str, command: str) -> None:
    wrong = staff(database, command, "--municipality", "Arendal")
    assert (wrong.exit_code, wrong.output) == (
        2,
        "--municipality: aarhus, arendal, levanger, oslo, sonderborg, steinkjer, voss\n",
    )


def test_a_number_beyond_all_is_refused_in_words(database: str) -> None:
    wrong = staff(database, "show", "99999999999999999999")
    assert wrong.exit_code == 2
    assert "Traceback" not in wrong.output


def test_names_that_are_too_long_are_cut_and_one_that_says_nothing_is_refused(database: str) -> None:
    asyncio.run(wish(database, 5))
    staff(database, "pools")
    assert staff(database, "bless", "1", "--mentor", "  ").exit_code == 1
    blessed = staff(database, "bless", "1", "--mentor", " Kari " * 100)
    assert f"{('Kari ' * 16).strip()}… hjelper til." in blessed.output
