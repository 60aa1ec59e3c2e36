"""Why a letter came, fewer of them, and never more than the weekly limit."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from bot.domain.letter import Kind, State
from bot.storage.tables import outbox
from tests.conversations.conftest import activity
from tests.conversations.knowing import known, seated
from tests.conversations.test_wishes import comes_up, wishes
from tests.scenario import Person, Town

WISHED = {"theatre": "teater", "circus": "sirkus", "judo": "judo", "sailing": "seiling", "fencing": "fekting"}


async def everything_comes(person: Person) -> None:
    """Five wishes, met one after the other; of these letters three come."""
    for number, (topic, word) in enumerate(WISHED.items()):
        await wishes(person, topic)
        await comes_up(person.town, activity(topic, f"Prøv {word}", (word,), hours=800 + number))
        await person.town.passes(minutes=15)
        if number < 3:
            person.sees(f"noe du har ønsket deg: Prøv {word}")


async def letters(town: Town, kind: Kind) -> Sequence[tuple[str, str | None]]:
    async with town.storage.read() as reading:
        rows = await reading.connection.execute(select(outbox).where(outbox.c.kind == kind.value).order_by(outbox.c.id))
        return [(row.state, row.trouble) for row in rows]


async def test_three_unasked_letters_a_week_and_the_rest_waits_for_room(town: Town) -> None:
    anna = await known(town, "Anna")
    await seated(town, anna, "Sjakkvenner")
    await everything_comes(anna)
    assert (await letters(town, Kind.NEWS))[3:] == [(State.READY, "weekly-limit")] * 2
    await town.comes("2026-11-25 19:00")
    anna.sees("Husk Sjakkvenner i morgen")  # what they asked for always comes
    await town.comes("2026-11-26 17:00")
    anna.sees("I dag er det Sjakkvenner")
    await town.comes("2026-11-27 08:00")
    anna.sees("Var du på Sjakkvenner")
    await town.comes("2026-11-30 12:15")
    anna.sees("noe du har ønsket deg: Prøv seiling")
    await town.comes("2026-11-30 14:00")
    anna.sees("noe du har ønsket deg: Prøv fekting")


async def test_less_often_lowers_the_limit_step_by_step_and_is_undone_by_word(town: Town) -> None:
    anna = await known(town, "Anna")
    await everything_comes(anna)

    await anna.says("sjeldnere")
    anna.sees("Nå skriver jeg av meg selv høyst 2 ganger i uka")
    assert (await anna.resident()).contact.limit == 2
    await anna.says("angre")
    anna.sees("Da er alt som før.", "høyst 3 ganger i uka")
    assert (await anna.resident()).contact.weekly_limit is None
    for said in ("høyst 2 ganger", "høyst én gang", "bare om det du er med på", "bare om det du er med på"):
        await anna.taps("Sjeldnere")
        anna.sees(said)
    await town.passes(days=9)
    assert (await letters(town, Kind.NEWS))[3:] == [(State.DROPPED, "weekly-limit")] * 2


async def test_a_letter_that_would_come_too_late_is_dropped_and_why_can_be_told(town: Town) -> None:
    anna = await known(town, "Anna")
    await everything_comes(anna)
    await wishes(anna, "archery")
    await comes_up(town, activity("bow", "Prøv bueskyting", ("bueskyting",), hours=20))

    await town.passes(hours=2)
    assert sorted(await letters(town, Kind.NEWS)) == [
        (State.DROPPED, "weekly-limit"),
        *[(State.READY, "weekly-limit")] * 2,
        *[(State.SENT, None)] * 3,
    ]


async def test_too_often_is_an_answer_to_a_suggestion_too(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("forslag")
    anna.sees("1. Sjakkvenner")
    await anna.says("1")
    anna.sees("Vil du være med?")
    await anna.taps("Ikke dette")
    anna.sees("Hva er det som ikke passer")
    await anna.says("for ofte")
    anna.sees("høyst 2 ganger i uka", buttons=["Angre", "🔎 Forslag", "Min side"])
    await anna.taps("Angre")
    anna.sees("Da er alt som før.")
    await anna.says("forslag")
    anna.sees("1. Sjakkvenner")
