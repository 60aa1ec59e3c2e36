"""What is known, and being forgotten."""

from __future__ import annotations

import json

from bot.domain.resident import Channel
from tests.conversations.knowing import known, seated
from tests.scenario import Town


async def test_everything_that_is_known_is_told_in_words_and_as_a_file(town: Town) -> None:
    anna = await known(town, "Anna", "chess", research=True)
    await seated(town, anna, "Sjakkvenner")

    await anna.says("hva vet du om meg")
    anna.sees("Dette vet jeg om deg", "Arendal", "sjakk", "Sjakkvenner")
    await anna.taps("Få alt som fil")
    anna.sees("Alt jeg har lagret om deg")
    anna.sees("Dette vet jeg om deg")
    await anna.taps("Mine samtykker")
    anna.sees("Forskning: ja, 23. november 2026, på norsk bokmål")
    await anna.taps("Forskning")
    anna.sees("Dette svarte du på:", "Kan jeg telle deg med i forskning")
    await anna.taps("Nei")
    anna.sees("Forskning: nei, 23. november 2026")

    name, content = anna.screen.files[0]
    assert name == "medsam.json"
    told = json.loads(content)
    assert told["residents"][0]["municipality"] == "arendal"
    assert told["signups"][0]["title"] == "Sjakkvenner"
    known_now = await town.house.services.residents.know((await anna.resident()).id)
    assert "events" not in known_now


async def test_who_is_deleted_is_forgotten_and_their_seat_goes_on(town: Town) -> None:
    anna, oleg = await known(town, "Anna"), await known(town, "Oleg")
    await seated(town, anna, "Strikkekafé")
    await seated(town, oleg, "Strikkekafé")

    await anna.says("slett meg")
    anna.sees("Skal jeg slette alt")
    await anna.says("nei")
    anna.sees("Mine påmeldinger", "Strikkekafé")
    await anna.says("/delete")
    anna.sees("Skal jeg slette alt")
    await anna.taps("Ja, slett alt")
    anna.sees("Nå er alt slettet")

    async with town.storage.read() as reading:
        assert await reading.residents.of_chat(Channel.TELEGRAM, anna.number) is None
        assert await reading.talks.of(Channel.TELEGRAM, anna.number) == {}
    await town.passes(minutes=15)
    oleg.sees("ledig plass", "Strikkekafé")
    await anna.says("hei")
    anna.sees("Jeg er Medsam")


async def test_who_deletes_and_blocks_in_one_go_is_forgotten_all_the_same(town: Town) -> None:
    anna = await known(town, "Anna")

    await anna.says("slett meg")
    anna.sees("Skal jeg slette alt")
    town.telegram.blocked.add(anna.number)
    await town.deliver({"callback_query": anna.tap("Ja, slett alt")})

    async with town.storage.read() as reading:
        assert await reading.residents.of_chat(Channel.TELEGRAM, anna.number) is None
    await town.deliver({"my_chat_member": anna.blocks()})
    async with town.storage.read() as reading:
        assert await reading.residents.of_chat(Channel.TELEGRAM, anna.number) is None
