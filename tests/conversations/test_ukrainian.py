"""A whole talk in Ukrainian, in her own words: a folder of texts and four files of words are all that it takes."""

from __future__ import annotations

import pytest

from bot.domain.resident import Reach
from tests.scenario import Person, Town


@pytest.mark.parametrize("language", ["uk"])
async def test_a_whole_talk_is_held_in_free_words(town: Town, language: str) -> None:
    olena = town.person("Олена", language)

    await tells_who_she_is(olena)
    await goes_along(olena)
    await changes_her_mind(olena)

    await town.comes("2026-11-25 19:00")
    olena.sees("Нагадую про завтра", "Sjakkvenner")
    await olena.says("чому ви мені це пишете?")
    olena.sees("У вас є місце. Тому я нагадую")
    await olena.says("вибачте, я захворіла і не зможу прийти в четвер")
    olena.sees("Не можете прийти", "Sjakkvenner")
    await olena.says("так")
    olena.sees("Ваш запис скасовано.")
    await olena.says("не пишіть мені більше")
    olena.sees("Усе, я зупиняюся.")

    assert (await olena.resident()).reach is Reach.STOPPED


async def tells_who_she_is(olena: Person) -> None:
    await olena.says("Добрий день!")
    olena.sees("Вітаю!", "видалити мене")
    await olena.says("так")
    olena.sees("стоп")
    await olena.says("так, звісно")
    olena.sees("дослідженні")
    await olena.says("ні, дякую")
    olena.sees("Де ви живете?")
    await olena.says("я живу в Арендалі")
    olena.sees("Arendal", "13 років")
    await olena.says("так")
    olena.sees("Що вам подобається робити?")
    await olena.says("люблю шахи і прогулянки, але не футбол")
    olena.sees("шахи", "футбол")


async def goes_along(olena: Person) -> None:
    await olena.says("все правильно")
    olena.sees("Sjakkvenner", "ваш інтерес — шахи")
    await olena.says("2")
    olena.sees("Sjakkvenner", "Хочете прийти?")
    await olena.says("хочу прийти")
    olena.sees("Чудово, чекаємо на вас!")
    await olena.says("мене звати Олена")
    olena.sees("Дякую, Олена!")


async def changes_her_mind(olena: Person) -> None:
    await olena.says("я полюбила вишивку")
    olena.sees("вишивання")
    await olena.says("ой, я помилилася")
    olena.sees("Усе знову як раніше.")
    await olena.says("нє пишіть мені після 21:00")
    olena.sees("21:00–08:00")
    await olena.says("шо ви про мене знаєте")
    olena.sees("шахи", "футбол", "Тиша: 21:00–08:00")
