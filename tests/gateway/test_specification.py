"""Every request is held against the published description."""

from __future__ import annotations

import json

import pytest

from bot.gateway.specification import check, methods, utf16_length


def with_button(**button: object) -> dict[str, object]:
    keyboard = json.dumps({"inline_keyboard": [[{"text": "a", **button}]]})
    return {"chat_id": "1", "text": "hi", "reply_markup": keyboard}


@pytest.mark.parametrize(
    ("method", "parameters"),
    [
        ("sendMessage", {"chat_id": "1", "text": "hi", "link_preview_options": '{"is_disabled":true}'}),
        ("SENDMESSAGE", {"chat_id": "@name", "text": "x" * 4096, "disable_notification": "True"}),
        ("sendMessage", {"chat_id": "1", "text": "<b>" + "x" * 4096 + "</b>", "parse_mode": "HTML"}),
        ("sendMessage", with_button(callback_data="x" * 64, style="primary")),
        ("getUpdates", {"limit": "100", "timeout": "5", "allowed_updates": "[]"}),
        ("setMyCommands", {"commands": '[{"command":"a","description":"b"}]', "scope": '{"type":"default"}'}),
        ("sendLocation", {"chat_id": "1", "latitude": "58.46", "longitude": "8"}),
        ("editMessageMedia", {"chat_id": "1", "media": '{"type":"document","media":"attach://f"}'}),
    ],
)
def test_a_well_formed_request_has_no_problem(method: str, parameters: dict[str, object]) -> None:
    assert check(method, parameters, files=["f"] if method == "editMessageMedia" else []) == []


@pytest.mark.parametrize(
    ("method", "parameters", "problem"),
    [
        ("noSuch", {}, "noSuch: no such method"),
        ("sendMessage", {"chat_id": "1"}, "text: is required"),
        ("sendMessage", {"chat_id": "1", "text": "x" * 4097}, "text: 4097 UTF-16 units, allowed 1-4096"),
        ("sendMessage", {"chat_id": "1", "text": "😀" * 2049}, "text: 4098 UTF-16 units, allowed 1-4096"),
        ("sendMessage", {"chat_id": "1", "text": "a", "parsemode": "HTML"}, "parsemode: is not known"),
        (
            "sendMessage",
            with_button(callback_data="æ" * 33),
            "reply_markup.inline_keyboard[0][0].callback_data: 66 bytes, allowed 1-64",
        ),
        ("sendMessage", with_button(), "reply_markup.inline_keyboard[0][0]: a button does exactly one thing"),
        ("sendMessage", with_button(callback_dat="a"), "reply_markup.inline_keyboard[0][0].callback_dat: is not known"),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "y" * 201}, "text: 201 UTF-16 units, allowed 0-200"),
        (
            "setWebhook",
            {"url": "https://x", "secret_token": "s" * 257},
            "secret_token: 257 UTF-16 units, allowed 1-256",
        ),
        ("sendLocation", {"chat_id": "1", "latitude": "a", "longitude": "2"}, "latitude: expected float, got str"),
        ("getUpdates", {"limit": "101"}, "limit: 101 value, allowed 1-100"),
        ("setMyCommands", {"commands": '[{"command":"start"}]'}, "commands[0].description: is required"),
        ("sendMessage", {"chat_id": "1", "text": "a", "entities": "[" * 9999}, "entities: expected list, got str"),
    ],
)
def test_a_malformed_request_is_told_what_and_where(method: str, parameters: dict[str, object], problem: str) -> None:
    assert problem in check(method, parameters)


def test_a_file_that_nothing_points_at_is_a_problem() -> None:
    sent = {"chat_id": "1", "document": "attach://a"}
    assert check("sendDocument", sent, files=["a"]) == []
    assert check("sendDocument", sent, files=["a", "b"]) == ["b: is not known"]
    assert check("sendDocument", {"chat_id": "1"}, files=["document"]) == []
    assert check("sendDocument", {"chat_id": "1"}) == ["document: is required"]


def test_the_description_is_the_whole_one() -> None:
    assert len(methods()) >= 185
    assert {"sendmessage", "getupdates", "answercallbackquery"} <= set(methods())


def test_length_is_counted_as_telegram_counts() -> None:
    assert [utf16_length(text) for text in ("abc", "æøå", "😀", "👨‍👩‍👧")] == [3, 3, 2, 8]
