"""Residents at random, held against every promise; and houses that break one, to prove that it would be noticed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from aiogram_dialog.manager.message_manager import MessageManager

from bot.domain.activity import Occurrence
from bot.domain.local_time import QuietHours
from bot.domain.resident import Resident
from bot.services import residents
from bot.storage import Town
from bot.storage.personal import erase
from tests.databases import SQLITE, Databases
from tests.play.crowd import Beginning, Tally, beginning, play
from tests.play.scenes import File

Breaking = Callable[[pytest.MonkeyPatch], None]


@pytest.fixture(scope="module")
def begins(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> Beginning:
    file = File(tmp_path_factory.mktemp("crowd") / "town.db")

    async def filled() -> Beginning:
        async with databases.fresh(SQLITE) as address:
            file.lay(File(Path(address.removeprefix("sqlite:///"))).read())
        return await beginning(file)

    return asyncio.run(filled())


def test_whatever_residents_do_the_promises_hold(begins: Beginning) -> None:
    tally = Tally()
    play(begins, tally, examples=12, steps=30)
    assert min(tally.counts[each] for each in ("taps", "words", "letters", "erased")) > 0


@pytest.mark.slow
@pytest.mark.parametrize("chance", range(1, 6))
def test_whatever_thousands_of_residents_do_the_promises_hold(begins: Beginning, chance: int) -> None:
    tally = Tally()
    play(begins, tally, examples=50, steps=30, chance=chance)
    assert tally.counts["residents"] >= 400  # the tool plays one more for each that it gives up halfway


def overselling(patch: pytest.MonkeyPatch) -> None:
    """A house that always finds one seat more."""
    patch.setattr(Occurrence, "free", property(lambda _: 99))


def deaf_to_stop(patch: pytest.MonkeyPatch) -> None:
    """A house that writes to whoever said STOP."""
    patch.setattr(Resident, "may_be_written_to", lambda *_: True)


def up_all_night(patch: pytest.MonkeyPatch) -> None:
    """A house that knows no quiet hours."""
    patch.setattr(QuietHours, "hold", lambda *_: False)


def leaving_taps(patch: pytest.MonkeyPatch) -> None:
    """A house whose dialogs let buttons spin."""

    async def nothing(*_: object) -> None: ...

    patch.setattr(MessageManager, "answer_callback", nothing)


def remembering(patch: pytest.MonkeyPatch) -> None:
    """A house that keeps what was counted of those whom it erased."""

    async def forgetful(town: Town, resident: Resident, _pseudonyms: Sequence[str]) -> None:
        await erase(town, resident, [])

    patch.setattr(residents, "erase", forgetful)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("breaking", "noticed"),
    [
        (overselling, "oversold"),
        (deaf_to_stop, "a message after STOP"),
        (up_all_night, "a message in the quiet hours"),
        (leaving_taps, "a tap that was never answered"),
        (remembering, "erased and still kept"),
    ],
)
def test_a_house_that_breaks_a_promise_is_caught(
    begins: Beginning, monkeypatch: pytest.MonkeyPatch, breaking: Breaking, noticed: str
) -> None:
    breaking(monkeypatch)
    with pytest.raises(AssertionError, match=noticed):
        play(begins, Tally(), examples=60, steps=30)
