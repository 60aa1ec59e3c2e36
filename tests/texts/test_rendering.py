"""Every text as a resident sees it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from bot.texts import Say, Texts
from tests.texts.written import written
from tools.catalogue import facts
from tools.reviews import offered
from tools.samples import SAMPLES, spoken

LONGEST_MESSAGE = 4096  # characters; Bot API, sendMessage
LONGEST_LABEL = 64  # characters of an inline button that phones still show in one or two lines
LONGEST_COMMAND = 256  # characters; Bot API, BotCommand
MARKUP = {"b", "i", "u", "s", "code", "a"}
LABELS = ("button-", "chip-", "cell-", "pause-weeks", "named", "week-all", "suggestion-button", "my-signup-button")
NOT_SHOWN = ("typed-", "command-words-", "pattern-", "import-", "gateway-")

# Facts as long as they come: a title and a place from a feed, a description, a name of a contact.
LONGEST = {
    "title": "T" * 200,
    "where": "P" * 400,
    "place": "P" * 200,
    "organiser": "O" * 200,
    "description": "<&>" * 200,
    "typed": "&" * 40,
}

every_language = pytest.mark.parametrize("language", offered())


def shown(language: str) -> Iterator[Say]:
    """Every text of the chat with every combination of facts that it selects by."""
    for key, message in written(language).items():
        if not key.startswith(NOT_SHOWN):
            yield from spoken(message)


@every_language
def test_every_text_can_be_said(texts: Texts, language: str) -> None:
    said = {say.key for message in written(language).values() for say in spoken(message) if texts.html(language, say)}
    assert said | {"nothing"} == written(language).keys()


@every_language
def test_markup_is_whole_and_what_telegram_knows(texts: Texts, language: str) -> None:
    tags = {
        element.tag
        for say in shown(language)
        for element in ElementTree.fromstring(_wrapped(texts.html(language, say))).iter()
    }
    assert tags - {"message"} <= MARKUP
    assert tags >= {"b", "i"}


@every_language
def test_no_text_has_doubled_spaces_loose_lines_or_spaces_before_a_sign(texts: Texts, language: str) -> None:
    untidy = re.compile(r"  | \n|\n |\n{3,}|^\s|\s$| [,.!?;:]|\(\s|\s\)|,,|\.\.(?!\.)")
    assert [(say.key, text) for say in shown(language) if untidy.search(text := texts.html(language, say))] == []


@every_language
def test_no_text_shows_how_it_was_written(texts: Texts, language: str) -> None:
    assert [say.key for say in shown(language) if re.search(r"[{}$]|->|\\u", texts.html(language, say))] == []


@every_language
def test_the_longest_facts_fit_into_a_message(texts: Texts, language: str) -> None:
    longest = [
        len(
            texts.html(
                language, Say(say.key, **(dict(say.facts) | {k: v for k, v in LONGEST.items() if k in say.facts}))
            )
        )
        for say in shown(language)
    ]
    assert max(longest) <= LONGEST_MESSAGE


@every_language
def test_labels_fit_on_a_button(texts: Texts, language: str) -> None:
    labels = [texts.plain(language, say) for say in shown(language) if say.key.startswith(LABELS)]
    assert [label for label in labels if len(label) > LONGEST_LABEL] == []
    assert [label for label in labels if "<" in label or "\n" in label] == []


@every_language
def test_buttons_are_short(texts: Texts, language: str) -> None:
    keys = [key for key in written(language) if key.startswith("button-")]
    assert {key: label for key in keys if len(label := texts.word(language, key)) > 26} == {}


@every_language
def test_the_head_of_the_week_is_short_enough_for_five_columns(texts: Texts, language: str) -> None:
    days = [texts.word(language, f"day-short-{day}") for day in range(7)]
    parts = [texts.word(language, key) for key in written(language) if key.startswith("part-short-")]
    assert {len(day) for day in days} == {2}
    assert len(set(days)) == 7
    assert max(len(part) for part in parts) <= 5


@every_language
def test_commands_fit_into_the_menu(texts: Texts, language: str) -> None:
    keys = [key for key in written(language) if key.startswith("command-") and not key.startswith("command-words-")]
    assert {key for key in keys if not 3 <= len(texts.word(language, key)) <= LONGEST_COMMAND} == set()


@every_language
def test_what_facts_bring_is_escaped_in_a_chat_and_left_alone_elsewhere(texts: Texts, language: str) -> None:
    say = Say("my-signup-button", title="7 <& 8>")
    assert texts.html(language, say) == "7 &lt;&amp; 8&gt;"
    assert texts.plain(language, say) == "7 <& 8>"


@every_language
def test_no_fact_can_bring_markup(texts: Texts, language: str) -> None:
    evil = "<b>&<i></a>"
    for key, message in written(language).items():
        if key.startswith(NOT_SHOWN):
            continue
        said = Say(
            key, **{name: evil if isinstance(SAMPLES[name][0], str) else SAMPLES[name][0] for name in facts(message)}
        )
        ElementTree.fromstring(_wrapped(texts.html(language, said)))


def _wrapped(html: str) -> str:
    return f"<message>{html}</message>"
