"""Marked-up text becomes entities, and entities become pieces that a page can show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.gateway.bot_error import BotError
from bot.gateway.entities import commands, read_html, read_text
from bot.gateway.pieces import Piece, pieces, safe_link


def test_offsets_are_utf16_units() -> None:
    marked = read_html("😀 <b>fet <i>og skrå</i></b> &lt;3 &amp; <a href='https://a.no/?b=1&amp;c'>her</a>")
    assert marked.text == "😀 fet og skrå <3 & her"
    assert marked.entities == [
        {"type": "bold", "offset": 3, "length": 11},
        {"type": "italic", "offset": 7, "length": 7},
        {"type": "text_link", "offset": 20, "length": 3, "url": "https://a.no/?b=1&c"},
    ]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<h1>a</h1>", 'Unsupported start tag "h1" at byte offset 0'),
        ("æ<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("æ < b", "Unclosed start tag at byte offset 3"),
        ("<span>a</span>", 'Unsupported start tag "span" at byte offset 0'),
    ],
)
def test_what_cannot_be_parsed_is_refused_in_telegrams_words(source: str, words: str) -> None:
    with pytest.raises(BotError) as refusal:
        read_html(source)
    assert refusal.value.body() == {
        "ok": False,
        "error_code": 400,
        "description": f"Bad Request: can't parse entities: {words}",
    }


def test_white_space_around_a_text_goes_and_entities_move_with_it() -> None:
    marked = read_text("  \n<b> fet </b>  ", "HTML", None)
    assert (marked.text, marked.entities) == ("fet", [{"type": "bold", "offset": 0, "length": 3}])


def test_links_and_commands_are_found_but_not_within_code() -> None:
    marked = read_text("Se https://a.no/b. Skriv /help, ikke <code>/stop</code> eller og/eller", "HTML", None)
    assert [(each["type"], each["offset"], each["length"]) for each in marked.entities] == [
        ("url", 3, 14),
        ("bot_command", 25, 5),
        ("code", 37, 5),
    ]


def test_a_persons_command_is_marked_where_a_bot_looks_for_it() -> None:
    assert commands("/start arendal") == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert commands("https://a.no") == []


def test_an_entity_that_crosses_another_is_cut_at_its_end() -> None:
    crossing = [{"type": "bold", "offset": 0, "length": 4}, {"type": "italic", "offset": 2, "length": 4}]
    assert pieces("abcdef", crossing) == (
        Piece("bold", "abcd", (Piece("text", "ab"), Piece("italic", "cd", (Piece("text", "cd"),)))),
        Piece("text", "ef"),
    )


def plain(list_of: tuple[Piece, ...]) -> str:
    return "".join(plain(piece.inside) if piece.inside else piece.text for piece in list_of)


@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=60),
    st.lists(st.tuples(st.integers(0, 70), st.integers(1, 70)), max_size=8),
)
def test_pieces_lose_no_word_whatever_the_entities(text: str, places: list[tuple[int, int]]) -> None:
    coded = text.encode("utf-16-le")
    whole = [
        (offset, length)
        for offset, length in places
        if coded[2 * offset : 2 * (offset + length)].decode("utf-16-le", "replace").encode("utf-16-le")
        == coded[2 * offset : 2 * (offset + length)]
    ]
    entities = [{"type": "bold", "offset": offset, "length": length} for offset, length in whole]
    assert plain(pieces(text, entities)) == text


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "//a.no", "", None, "http://[", "\tjavascript:1"]
)
def test_a_page_links_to_no_script(address: str | None) -> None:
    assert safe_link(address) is None


def test_a_page_links_to_the_web_to_mail_and_to_phones() -> None:
    assert [safe_link(each) for each in ("https://a.no", "mailto:a@b.no", "tel:+4712345678")] == [
        "https://a.no",
        "mailto:a@b.no",
        "tel:+4712345678",
    ]
