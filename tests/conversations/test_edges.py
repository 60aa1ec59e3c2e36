"""What nobody asked for: floods, pictures, forged buttons, endless texts, another script."""

from __future__ import annotations

from dataclasses import replace
from typing import Final
from zoneinfo import ZoneInfo

import pytest

from bot.domain.place import Point
from tests.conversations.conftest import activity
from tests.conversations.knowing import known, seated
from tests.scenario import Town
from tests.telegram import buttons_of

MOST_BUTTONS: Final = 100  # Telegram


async def test_the_second_misunderstanding_in_a_row_offers_a_human(town: Town) -> None:
    anna = await known(town, "Anna")

    await anna.says("mine")
    anna.sees("Mine påmeldinger")
    await anna.says("blablabla")
    anna.sees("Det skjønte jeg ikke")
    await anna.says("blobloblo")
    anna.sees("menneske")


async def test_a_picture_or_a_voice_is_answered_with_what_can_be_done(town: Town) -> None:
    anna = await known(town, "Anna")

    await anna.says("interesser")
    anna.sees("Hva liker du")
    await anna.sends(photo=[{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}])
    anna.sees("Jeg kan bare lese tekst", "Hva liker du")
    await anna.sends(voice={"file_id": "v", "file_unique_id": "v", "duration": 3})
    anna.sees("Jeg kan bare lese tekst", "Hva liker du")


async def test_4096_characters_emoji_and_other_scripts_are_survived(town: Town) -> None:
    anna = await known(town, "Anna")

    for text in (
        "x" * 4096,
        "sjakk " * 682,
        "🧶" * 2000,
        "أحب الشطرنج",
        "я люблю шахи",
        "\u202egnittink",
        "<script>&amp;",
    ):
        await anna.says("interesser")
        anna.sees()
        await anna.says(text)
        anna.sees()


async def test_forged_buttons_show_what_is_open_now(town: Town) -> None:
    anna = await known(town, "Anna", "chess")

    await anna.says("forslag")
    shown = anna.sees("Sjakkvenner")
    genuine = buttons_of(shown)[0].callback_data or ""
    intent = genuine.partition("open")[0]
    for forged in (
        f"{intent}open:999999999",
        f"{intent}open:-1",
        f"{intent}open:1 OR 1=1",
        f"{intent}nowhere",
        "letter:coming:999999",
        "letter:coming:x",
        "letter:shout:1",
        "x" * 64,
        "\x1d",
    ):
        tap = anna.press(forged, shown)
        await town.deliver({"callback_query": tap})
        assert tap["id"] in town.telegram.answered
        anna.screen.unread.clear()
    await anna.says("forslag")
    anna.sees("Sjakkvenner")


async def test_a_flood_is_answered_once_and_stop_still_stops(town: Town) -> None:
    anna, oleg = await known(town, "Anna"), await known(town, "Oleg")

    town.restarts = False  # what is counted is forgotten by a restart
    await town.deliver(*(anna.message(text="mine") for _ in range(200)))
    assert len(anna.screen.unread) == 41
    assert "Vent et minutt" in (anna.screen.unread[-1].text or "")
    anna.screen.unread.clear()
    await oleg.says("mine")
    oleg.sees("Mine påmeldinger")
    await anna.says("stopp")
    anna.sees("Jeg har stoppet")
    await town.passes(minutes=15)
    await anna.says("mine")
    anna.sees("Mine påmeldinger")


async def test_taps_faster_than_the_answers_are_all_heard(town: Town) -> None:
    anna = await known(town, "Anna")

    await anna.says("/availability")
    grid = anna.sees()
    days = [button for button in buttons_of(grid) if button.text in ("ma", "ti", "on", "to", "fr")]
    await town.deliver(*({"callback_query": anna.press(day.callback_data or "", grid)} for day in days))
    anna.screen.unread.clear()
    await anna.taps("Ferdig")
    anna.sees()

    told = (await anna.resident()).availability
    assert told is not None
    assert {day for day, _ in told.week.cells()} == {0, 1, 2, 3, 4}


async def test_somebody_who_changed_their_name_or_writes_in_a_group_changes_nothing(town: Town) -> None:
    anna = await known(town, "Anna")

    update = anna.message(text="mine")
    update["message"]["chat"] = {"id": -100, "type": "group", "title": "Alle"}
    await town.deliver(update)
    anna.sees_nothing()


async def test_two_dialogs_started_within_a_second_are_never_taken_for_one(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("random.randint", lambda low, _high: low)
    monkeypatch.setattr("time.time", lambda: 1_800_000_000.0)
    anna = await known(town, "Anna")

    await anna.says("forslag")
    anna.sees("passer for deg")
    await anna.says("interesser")
    anna.sees("Hva liker du")
    await anna.says("hopp over")
    anna.sees("passer for deg")
    anna.sees_nothing()


async def test_somebody_who_likes_everything_can_still_confirm_it(town: Town) -> None:
    anna = await known(town, "Anna")
    texts, taxonomy = town.house.services.texts, town.house.services.taxonomy

    await anna.says("interesser")
    anna.sees("Hva liker du")
    await anna.says(", ".join(texts.word("nb", f"topic-{code}") for code in taxonomy.topics))
    assert len(buttons_of(anna.sees("Du liker"))) <= MOST_BUTTONS
    await anna.taps("✅ Det stemmer")
    anna.sees()
    await anna.says("mine")
    anna.sees("Liker:")


async def test_what_has_endless_names_is_told_all_the_same(town: Town) -> None:
    zone = ZoneInfo("Europe/Oslo")
    long = [
        replace(
            activity(f"long{number}", f"{number}" * 200, ("sykling",), hours=30 + number),
            place_name="&" * 200,
            address="<" * 300,
            organiser="o" * 200,
            description="d" * 4000,
        )
        for number in range(9)
    ]
    await town.house.imports.take(long, municipality="arendal", zone=zone, source="long", demo=False)
    anna = await known(town, "Anna", *town.house.services.taxonomy.topics)
    await town.house.services.residents.settle((await anna.resident()).id, "arendal", Point(58.30, 8.60))

    await anna.says("forslag")
    anna.sees("1. ", "5. ")
    await anna.says("1")
    anna.sees("Vil du være med?")
    for number in range(9):
        await seated(town, anna, f"{number}" * 200)
    await anna.says("mine")
    anna.sees("Mine påmeldinger")
