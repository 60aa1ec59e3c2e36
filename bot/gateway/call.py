"""One call of a Bot API method, as it came over HTTP."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.gateway.bot_error import BotError, bad_request
from bot.gateway.entities import Marked, read_text
from bot.gateway.specification import Problem, decoded, problems, utf16_length

TEXT_UNITS: Final = 4096
CAPTION_UNITS: Final = 1024
BUTTONS: Final = 100
BUTTONS_A_ROW: Final = 8
KNOWN_BUTTONS: Final = {"callback_data", "url", "copy_text"}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a call."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Call:
    """A method in lower case, its parameters as values, and the files by the names they came under."""

    method: str
    parameters: Mapping[str, Any]
    files: Mapping[str, Upload]

    def get(self, name: str, default: Any = None) -> Any:
        return self.parameters.get(name, default)

    def upload(self, source: object) -> Upload | None:
        """The file that a value such as ``attach://name`` points at."""
        return self.files.get(str(source).removeprefix("attach://"))

    def text(self) -> Marked:
        """The text of a message; an empty one and one that is too long are refused."""
        marked = read_text(self.get("text", ""), self.get("parse_mode"), self.get("entities"))
        if not marked.text:
            raise bad_request("message text is empty")
        if utf16_length(marked.text) > TEXT_UNITS:
            raise bad_request("message is too long")
        return marked

    def caption(self) -> dict[str, Any]:
        """The caption, if any, as fields of a message."""
        return caption_fields(self.parameters)

    def inline_keyboard(self) -> dict[str, Any]:
        """The buttons below the message, if any, as a field of a message."""
        markup = self.get("reply_markup") or {}
        rows = [row for row in markup.get("inline_keyboard", []) if row]
        _check_buttons(rows)
        return {"reply_markup": {"inline_keyboard": rows}} if rows else {}


def caption_fields(source: Mapping[str, Any]) -> dict[str, Any]:
    """The caption of a message or of a medium, as fields of a message."""
    marked = read_text(source.get("caption") or "", source.get("parse_mode"), source.get("caption_entities"))
    if utf16_length(marked.text) > CAPTION_UNITS:
        raise bad_request("message caption is too long")
    found = {"caption": marked.text, "caption_entities": marked.entities}
    return {name: value for name, value in found.items() if value}


def _check_buttons(rows: list[list[dict[str, Any]]]) -> None:
    if sum(map(len, rows)) > BUTTONS or any(len(row) > BUTTONS_A_ROW for row in rows):
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    for button in (button for row in rows for button in row):
        if not button["text"].strip():
            raise bad_request("BUTTON_TEXT_INVALID")
        if not KNOWN_BUTTONS & set(button):
            raise bad_request("BUTTON_TYPE_INVALID")


async def read_call(request: Request, method: str) -> Call:
    """Read and check a call; parameters come in the query, a form or a JSON object."""
    sent: dict[str, Any] = dict(request.query_params)
    files: dict[str, Upload] = {}
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        sent |= await _json_object(request)
    elif kind in ("application/x-www-form-urlencoded", "multipart/form-data"):
        async with request.form() as form:
            for name, value in form.items():
                if isinstance(value, UploadFile):
                    files[name] = await _upload(value)
                else:
                    sent[name] = value
    call = Call(method.lower(), decoded(method, sent), files)
    for problem in problems(method, call.parameters, files):
        raise refusal(problem)
    return call


async def _json_object(request: Request) -> dict[str, Any]:
    try:
        body = await request.json()
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        raise bad_request("can't parse JSON object")
    return body


async def _upload(file: UploadFile) -> Upload:
    return Upload(file.filename or "file", file.content_type or "application/octet-stream", await file.read())


_WORDS: Final = {
    ("chat_id", "missing"): "chat_id is empty",
    ("text", "missing"): "message text is empty",
    ("text", "short"): "message text is empty",
    ("text", "long"): "message is too long",
    ("caption", "long"): "message caption is too long",
    ("message_id", "missing"): "message identifier is not specified",
}


def refusal(problem: Problem) -> BotError:
    """The problem in Telegram's words, where it has its own."""
    if problem.rule == "method":
        return BotError(404, "Not Found")
    if problem.path.endswith("callback_data") and problem.rule in ("short", "long"):
        return bad_request("BUTTON_DATA_INVALID")
    if problem.rule == "action":
        return bad_request("Text buttons are unallowed in the inline keyboard")
    return bad_request(_WORDS.get((problem.path, problem.rule), str(problem)))


class BoundedBody:
    """Answers 413 before more than ``most`` bytes of a request have been taken in."""

    def __init__(self, app: ASGIApp, most: int) -> None:
        self._app = app
        self._most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        taken = 0

        async def bounded() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > self._most:
                raise HTTPException(413, "Request Entity Too Large")
            return message

        await self._app(scope, bounded if scope["type"] == "http" else receive, send)
