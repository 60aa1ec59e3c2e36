"""Those who ring see whom, what to tell them, and note what they answered."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest
from typer.testing import CliRunner, Result

from bot.app.opening import open_storage
from bot.cli import main
from bot.clock import Clock
from bot.domain.activity import OccurrenceId
from bot.domain.letter import Kind
from bot.domain.resident import Channel, ResidentId
from bot.domain.signup import SignupId
from bot.domain.ward import Given, Relation
from bot.services.pseudonyms import Pseudonyms
from bot.services.residents import Residents
from bot.services.signups import Signups
from bot.services.wards import Registration, Wards
from bot.settings import Settings
from bot.storage import Storage
from tests.outbox.letters import make_occurrence

GUNVOR: Final = Registration("Gunvor <B>", Relation.CENTRE, Given.HEARD, "37013000")
REMINDED: Final = "Gunvor <B> · 37013000\n1. "


async def is_reminded(database: str, told: Registration) -> ResidentId:
    """Somebody for whom another answers has a seat in two days, and a reminder of it is due tonight."""
    storage, clock = await open_storage(Settings(database=database)), Clock()
    signups = Signups(storage, clock)
    residents = Residents(storage, clock, signups, Pseudonyms(b"key"))
    proxy = (await residents.meet(Channel.TELEGRAM, 4711, "nb")).resident.id
    ward = await Wards(storage, clock, residents).register(proxy, told)
    await residents.settle(ward, "arendal", None)
    occurrence = await make_occurrence(storage, clock.now() + timedelta(days=2), capacity=None)
    place = await signups.join(ward, OccurrenceId(occurrence))
    async with storage.begin() as town:
        tonight = clock.now() + timedelta(hours=8)
        await town.outbox.put(ward, Kind.REMINDER, place.signup.id, once="reminder", not_before=tonight)
    await storage.close()
    return ward


async def confirmed(database: str) -> bool:
    storage = await open_storage(Settings(database=database))
    async with storage.read() as town:
        signup = await town.signups.get(SignupId(1))
    await storage.close()
    return signup is not None and signup.confirmed_at is not None


async def changes(database: str, change: str, ward: ResidentId) -> None:
    storage, clock = await open_storage(Settings(database=database)), Clock()
    signups = Signups(storage, clock)
    residents = Residents(storage, clock, signups, Pseudonyms(b"key"))
    match change:
        case "gives the seat up":
            await signups.leave(ward, OccurrenceId(1))
        case "says stop":
            await residents.stop(ward)
        case "is erased":
            await residents.erase(ward)
        case "is let go of":
            await Wards(storage, clock, residents).release(await _proxy(storage), ward)
    await storage.close()


async def _proxy(storage: Storage) -> ResidentId:
    async with storage.read() as town:
        known = await town.residents.of_chat(Channel.TELEGRAM, 4711)
    assert known is not None
    return known.id


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    return f"sqlite:///{tmp_path}/medsam.db"


def rings(database: str, *words: str) -> Result:
    return CliRunner().invoke(main, ["staff", "rings", *words], env={"MEDSAM_DATABASE": database})


def test_kari_sees_whom_to_ring_tells_them_and_notes_the_answer(database: str) -> None:
    asyncio.run(is_reminded(database, GUNVOR))
    listed = rings(database, "list", "arendal").output
    assert listed.startswith(REMINDED)
    assert "Strikkekafé" in listed
    assert "   --answer coming | cannot\n" in listed
    assert "<b>" not in listed
    assert rings(database, "list", "steinkjer").output == "Ingen å ringe til før i morgen.\n"

    assert rings(database, "told", "1", "--answer", "coming").output == "Notert. Da står det ikke på lista lenger.\n"
    assert asyncio.run(confirmed(database))
    assert rings(database, "list", "arendal").output == "Ingen å ringe til før i morgen.\n"
    assert rings(database, "told", "1", "--answer", "coming").exit_code == 1


def test_whoever_was_only_told_has_answered_nothing(database: str) -> None:
    asyncio.run(is_reminded(database, GUNVOR))
    assert rings(database, "told", "1").exit_code == 0
    assert not asyncio.run(confirmed(database))
    assert rings(database, "list", "arendal").output == "Ingen å ringe til før i morgen.\n"


def test_an_answer_that_does_not_fit_changes_nothing(database: str) -> None:
    asyncio.run(is_reminded(database, GUNVOR))
    refused = rings(database, "told", "1", "--answer", "accept")
    assert (refused.exit_code, refused.output) == (1, "Det svaret passer ikke her. Lista viser svarene som går an.\n")
    assert rings(database, "list", "arendal").output.startswith(REMINDED)


def test_the_page_to_be_printed_says_the_same_and_escapes_names(database: str, tmp_path: Path) -> None:
    asyncio.run(is_reminded(database, GUNVOR))
    page = tmp_path / "ring list.html"
    assert rings(database, "list", "arendal", "--page", str(page)).exit_code == 0
    written = page.read_text("utf-8")
    assert "Ringeliste for Arendal" in written
    assert "<span>Gunvor &lt;B&gt;</span>" in written
    assert "37013000" in written
    assert "<li>Jeg kommer</li><li>Jeg kan ikke</li><li>Ikke nådd</li>" in written
    assert "src=" not in written


@pytest.mark.parametrize(
    "told",
    [
        pytest.param(Registration("Gunvor", Relation.RELATIVE, Given.HEARD, "37013000"), id="read by a relative"),
        pytest.param(Registration("Gunvor", Relation.CENTRE, Given.HEARD), id="without a number"),
    ],
)
def test_nobody_is_rung_for_whom_a_proxy_reads(database: str, told: Registration) -> None:
    asyncio.run(is_reminded(database, told))
    assert rings(database, "list", "arendal").output == "Ingen å ringe til før i morgen.\n"
    assert rings(database, "told", "1").output == (
        "Det venter ingen telefon med det nummeret. Kanskje er det ringt alt.\n"
    )


def test_whom_a_relative_no_longer_answers_for_is_rung(database: str) -> None:
    relative = Registration("Gunvor <B>", Relation.RELATIVE, Given.HEARD, "37013000")
    ward = asyncio.run(is_reminded(database, relative))
    asyncio.run(changes(database, "is let go of", ward))
    assert rings(database, "list", "arendal").output.startswith(REMINDED)


@pytest.mark.parametrize("change", ["gives the seat up", "says stop", "is erased"])
def test_what_is_no_longer_true_or_wanted_is_not_told(database: str, change: str) -> None:
    ward = asyncio.run(is_reminded(database, GUNVOR))
    asyncio.run(changes(database, change, ward))
    assert rings(database, "list", "arendal").output == "Ingen å ringe til før i morgen.\n"
    assert rings(database, "told", "1").exit_code == 1


def test_a_municipality_that_is_none_is_told_which_there_are(database: str) -> None:
    wrong = rings(database, "list", "Arendal")
    assert wrong.exit_code == 2
    assert "MUNICIPALITY: aarhus, arendal, " in wrong.output
