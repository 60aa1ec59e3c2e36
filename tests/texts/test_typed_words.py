"""What residents may type instead of tapping."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

from bot.handlers.commands import COMMANDS, Commanded
from bot.matching.words import closest
from bot.outbox.wording import ANSWERS
from bot.texts import Texts
from tests.texts.written import written
from tools.reviews import offered

every_language = pytest.mark.parametrize("language", offered())

# Buttons that stand beside each other and mean different things.
TOGETHER = (
    ("yes", "no", "back"),
    ("begin", "back"),
    ("back", "skip", "done", "any-time"),
    ("confirm", "skip", "back"),
    ("join", "calendar", "map"),
    ("wait", "calendar", "map"),
    ("accept", "decline", "calendar", "map"),
    ("leave", "calendar", "map"),
    ("coming", "cannot"),
    ("went", "missed"),
)
# Said as an answer, or liked by somebody.
NO_COMMANDS = (
    *("språk", "sprog", "language", "languages", "flytting", "moving", "data", "tid", "time", "sted", "stad", "place"),
    *("ja", "nei", "nej", "yes", "no", "ok", "start", "menneske", "human", "kafé", "hjelpe", "hjelpe til", "helping"),
)
# A command by its own button: typing the label may be either.
SAME = {"know": "mydata", "open-again": "start", "forget-me": "delete"}


def words(texts: Texts, language: str, key: str) -> list[str]:
    return [word.strip() for word in texts.word(language, key).split(",")]


def bare(text: str) -> str:
    return " ".join(re.findall(r"[\w']+", text.casefold()))


@every_language
def test_typed_words_are_small_separate_and_written_once(texts: Texts, language: str) -> None:
    wrong = {}
    for key in written(language):
        if key.startswith(("typed-", "command-words-")):
            said = words(texts, language, key)
            if len(set(said)) != len(said) or [bare(word) for word in said] != said:
                wrong[key] = said
    assert wrong == {}


@every_language
def test_every_command_has_its_words_and_a_line_in_the_menu(language: str) -> None:
    keys = written(language)
    assert {key.removeprefix("command-words-") for key in keys if key.startswith("command-words-")} == set(COMMANDS)
    assert {
        key.removeprefix("command-")
        for key in keys
        if key.startswith("command-") and not key.startswith("command-words-")
    } == set(COMMANDS)


def test_no_word_is_two_commands_in_any_language(texts: Texts) -> None:
    said = {
        command: {word for language in texts.languages for word in words(texts, language, f"command-words-{command}")}
        for command in COMMANDS
    }
    assert {(one, other): both for one, other in combinations(COMMANDS, 2) if (both := said[one] & said[other])} == {}


@pytest.mark.parametrize(
    "word", ["stopp", "stop", "Stopp!", "STOP", "slutt", "slut", "unsubscribe", "stopp no", "/stop"]
)
def test_stop_is_understood_whatever_language_was_chosen(texts: Texts, word: str) -> None:
    assert Commanded(texts).command_of(word) == "stop"


@pytest.mark.parametrize(
    "word",
    ["СТОП", "стоп", "Перестаньте!", "przestań", "PRZESTAN", "koniec", "توقف", "أوقفوا الرسائل", "اوقفوا الرسائل"],
)
def test_stop_is_understood_in_other_scripts_and_without_accents(texts: Texts, word: str) -> None:
    assert Commanded(texts).command_of(word) == "stop"


def test_stop_is_understood_in_a_language_that_is_not_offered_yet(texts: Texts) -> None:
    source = {f"command-words-{name}": f"{name}x" for name in COMMANDS}
    written = "".join(f"{key} = {words}\n" for key, words in source.items())
    incomplete = Texts({"nb": {"commands": written}, "uk": {"commands": "command-words-stop = стоп\n"}})
    assert incomplete.languages == ("nb",)
    assert Commanded(incomplete).command_of("Стоп!") == "stop"


@pytest.mark.parametrize("typed", ["what's on", "What’s on?", "whats on", "Hva skjer?", "kva skjer", "HVAD SKER DER"])
def test_a_command_is_heard_however_it_is_typed(texts: Texts, typed: str) -> None:
    assert Commanded(texts).command_of(typed) == "suggestions"


@pytest.mark.parametrize("word", NO_COMMANDS)
def test_an_answer_or_an_interest_is_no_command(texts: Texts, word: str) -> None:
    assert Commanded(texts).command_of(word) is None


def test_no_topic_is_a_command(texts: Texts) -> None:
    topics = {
        texts.word(language, key)
        for language in texts.languages
        for key in written(language)
        if key.startswith("topic-")
    }
    commanded = Commanded(texts)
    assert {topic: command for topic in topics if (command := commanded.command_of(topic))} == {}


def test_no_answer_is_a_command_of_another_meaning(texts: Texts) -> None:
    commanded, taken = Commanded(texts), {}
    for language in texts.languages:
        for key in written(language):
            kind, _, name = key.partition("-")
            said = (
                words(texts, language, key)
                if kind == "typed"
                else [texts.word(language, key)]
                if kind == "button"
                else []
            )
            meant = {command for word in said if (command := commanded.command_of(bare(word)))}
            if meant - {SAME.get(name, name)}:
                taken[language, key] = meant
    assert taken == {}


@every_language
@pytest.mark.parametrize("names", TOGETHER, ids="-".join)
def test_answers_to_one_question_do_not_share_a_word(texts: Texts, language: str, names: tuple[str, ...]) -> None:
    said = {name: set(words(texts, language, f"typed-{name}")) for name in names}
    assert {(one, other): both for one, other in combinations(names, 2) if (both := said[one] & said[other])} == {}


@every_language
def test_every_answer_to_a_letter_can_be_typed(language: str) -> None:
    answers = {f"typed-{answer}" for answers in ANSWERS.values() for answer in answers}
    assert answers - written(language).keys() == set()


@pytest.mark.parametrize(
    ("language", "typed", "answer"),
    [
        ("nb", "Jeg kommer!", "coming"),
        ("nb", "jeg kommer ikke", "cannot"),
        ("nb", "Nei, jeg kan ikke komme", "cannot"),
        ("nb", "kommer ikkje", "cannot"),
        ("nn", "Ja, eg kjem", "coming"),
        ("nn", "eg kjem ikkje", "cannot"),
        ("da", "ja jeg kommer", "coming"),
        ("da", "jeg kommer ikke", "cannot"),
        ("da", "Jeg melder afbud.", "cannot"),
        ("en", "I’m coming", "coming"),
        ("en", "I'm not coming", "cannot"),
        ("en", "I am not coming", "cannot"),
        ("en", "can’t", "cannot"),
        ("en", "perhaps", None),
    ],
)
def test_a_no_is_never_heard_as_a_yes(texts: Texts, language: str, typed: str, answer: str | None) -> None:
    labels = {
        f"{name}\0{number}": word
        for name in ("coming", "cannot")
        for number, word in enumerate(
            [texts.word(language, f"button-{name}"), *words(texts, language, f"typed-{name}")]
        )
    }
    meant = closest(typed, labels)
    assert (meant.partition("\0")[0] if meant else None) == answer
