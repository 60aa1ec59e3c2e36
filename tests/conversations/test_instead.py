"""What is cancelled comes with something else; what was missed comes with kindness."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.activity import ActivityRecord
from tests.conversations.conftest import activity
from tests.conversations.knowing import known, seated
from tests.scenario import Person, Town

OTHER: Final = activity("quiz", "Quizkveld", ("quiz",), hours=200)
OSLO: Final = ZoneInfo("Europe/Oslo")


async def take(town: Town, *records: ActivityRecord) -> None:
    """What one more source lists now."""
    take = partial(town.house.imports.take, municipality="arendal", zone=OSLO, source="more")
    await take([*records, OTHER], after=town.house.notices.of_import)


async def test_a_cancellation_names_what_might_suit_instead_and_one_tap_opens_it(town: Town) -> None:
    await take(
        town,
        activity("garn", "Garnkveld", ("strikking",), hours=50),
        activity("s2", "Strikk", ("strikking",), hours=98),
    )
    anna = await known(town, "Anna", "knitting")
    await seated(town, anna, "Garnkveld")
    await seated(town, await known(town, "Oleg"), "Strikkekafé")  # it has one seat

    await take(town, activity("s2", "Strikk", ("strikking",), hours=98))
    await town.tick()
    anna.sees("Garnkveld", "avlyst", "Kanskje passer dette: Strikk", buttons=["🔎 Se på noe annet"])
    await anna.says("ja")
    anna.sees("Her er noe annet", "Strikk", "Vil du være med?")
    await town.passes(hours=1)
    anna.sees_nothing()


async def test_where_nothing_fits_the_suggestions_are_a_tap_away(town: Town) -> None:
    await take(town, activity("sopp", "Sopptur", ("sopp",), hours=50))
    anna = await known(town, "Anna", "wrestling")
    await seated(town, anna, "Sopptur")

    await take(town)
    await town.tick()
    anna.sees("Sopptur", "avlyst", "Skriv forslag", buttons=["🔎 Se på noe annet"])
    await anna.taps("🔎 Se på noe annet")
    anna.sees()


async def test_nothing_is_named_that_is_at_the_time_of_another_seat(town: Town) -> None:
    knitting = activity("s2", "Strikk", ("strikking",), hours=98)
    film = activity("film", "Filmklubb", ("film",), hours=99)
    await take(town, activity("garn", "Garnkveld", ("strikking",), hours=50), knitting, film)
    anna = await known(town, "Anna")
    await seated(town, anna, "Garnkveld")
    await seated(town, anna, "Filmklubb")
    await seated(town, await known(town, "Oleg"), "Strikkekafé")

    await take(town, knitting, film)
    await town.tick()
    message = anna.sees("Garnkveld", "avlyst")
    assert "Kanskje passer dette: Strikk," not in (message.text or "")


async def test_nobody_hears_of_a_cancellation_after_stop(town: Town) -> None:
    await take(town, activity("garn", "Garnkveld", ("strikking",), hours=50))
    anna = await known(town, "Anna")
    await seated(town, anna, "Garnkveld")
    await anna.says("stopp")
    anna.sees("Jeg har stoppet")
    await take(town)
    await town.passes(hours=2)


async def missed(town: Town, person: Person) -> None:
    """Reminders come and go; then they are asked whether they were there, and were not."""
    while not any("Var du på" in (message.text or "") for message in person.screen.unread):
        await town.passes(minutes=30)
    while "Var du på" not in (person.sees().text or ""):
        pass
    await person.says("nei")


async def test_whoever_misses_three_in_a_row_is_asked_whether_an_earlier_reminder_helps(town: Town) -> None:
    walks = [activity(str(n), f"Tur {n}", ("tur",), hours=2 + 4 * n, seats=5) for n in range(2)]
    await take(
        town, *walks, activity("2", "Tur 2", ("tur",), hours=23, seats=5), activity("3", "Fritt", ("tur",), hours=1)
    )
    anna = await known(town, "Anna")
    for title in ("Fritt", "Tur 0", "Tur 1"):
        await seated(town, anna, title)

    await missed(town, anna)  # of Fritt, where there is room for all: it does not count
    anna.sees("Takk for svaret. Det kommer flere sjanser.")
    await missed(town, anna)
    anna.sees("Takk for svaret. Det kommer flere sjanser.")
    await seated(town, anna, "Tur 2")
    await missed(town, anna)
    anna.sees("Takk for svaret. Det kommer flere sjanser.")
    await missed(town, anna)
    anna.sees("Skal jeg minne deg tidligere", buttons=["Ja, minn meg tidligere", "Nei, som før"])
    await anna.says("ja takk")
    anna.sees("Da minner jeg deg også tre dager før")
    leads = (await anna.resident()).contact.leads
    assert leads == (timedelta(days=3), timedelta(days=1), timedelta(hours=2))
