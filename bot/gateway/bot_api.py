"""The face towards the bot: the Telegram Bot API over HTTP, for one bot on this machine."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.gateway.allowance import Limiter
from bot.gateway.bot_error import BotError
from bot.gateway.call import BoundedBody, Call, read_call
from bot.gateway.editing import Editing
from bot.gateway.exchange import Exchange
from bot.gateway.fetching import Fetching
from bot.gateway.profile import Profile
from bot.gateway.sending import DOCUMENTS, Sending

MOST_BYTES: Final = 50 * 1024 * 1024  # what Telegram lets a bot upload

Method = Callable[[Call], Awaitable[Any]]


class BotApi:
    """Serves ``/bot<token>/<method>`` and ``/file/bot<token>/<path>``; to be listened to on loopback only."""

    def __init__(self, exchange: Exchange, token: str, limiter: Limiter) -> None:
        self._exchange = exchange
        self._token = token.encode()
        self._methods = _methods(exchange, limiter)

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/bot{token}/{method}", self._call, methods=["GET", "POST"]),
                Route("/file/bot{token}/{path:path}", self._file),
            ],
            middleware=[Middleware(BoundedBody, most=MOST_BYTES)],
            exception_handlers={BotError: _say_no, HTTPException: _say_no_to_http},
        )

    async def _call(self, request: Request) -> Response:
        self._only_the_bot(request)
        name = request.path_params["method"]
        method = self._methods.get(name.lower())
        if method is None:
            raise BotError(404, "Not Found")
        result = await method(await read_call(request, name))
        return JSONResponse({"ok": True, "result": result})

    async def _file(self, request: Request) -> Response:
        self._only_the_bot(request)
        wanted = request.path_params["path"].removeprefix(DOCUMENTS)
        async with self._exchange.storage.read() as town:
            file = await town.gateway.file(wanted)
        if file is None:
            raise BotError(404, "Not Found")
        return Response(file.content, media_type="application/octet-stream")

    def _only_the_bot(self, request: Request) -> None:
        if not hmac.compare_digest(request.path_params["token"].encode("utf-8", "replace"), self._token):
            raise BotError(401, "Unauthorized")


def _methods(exchange: Exchange, limiter: Limiter) -> Mapping[str, Method]:
    """Every method that the gateway serves, by its name in lower case."""
    fetching, sending, editing, profile = (
        Fetching(exchange),
        Sending(exchange, limiter),
        Editing(exchange),
        Profile(exchange),
    )
    return {
        "getupdates": fetching.updates,
        "setwebhook": fetching.set_webhook,
        "deletewebhook": fetching.delete_webhook,
        "getwebhookinfo": fetching.webhook_info,
        "sendmessage": sending.message,
        "senddocument": sending.document,
        "sendlocation": sending.location,
        "sendvenue": sending.venue,
        "sendchataction": sending.chat_action,
        "editmessagetext": editing.text,
        "editmessagecaption": editing.caption,
        "editmessagemedia": editing.media,
        "editmessagereplymarkup": editing.reply_markup,
        "deletemessage": editing.delete,
        "answercallbackquery": editing.answer,
        "getme": profile.me,
        "setmycommands": profile.set_commands,
        "getmycommands": profile.get_commands,
        "deletemycommands": profile.delete_commands,
        "setmydescription": profile.set_description,
        "setmyshortdescription": profile.set_short_description,
        "setchatmenubutton": profile.set_menu_button,
        "getchat": profile.chat,
        "getfile": profile.file,
    }


async def _say_no(_request: Request, error: Exception) -> Response:
    assert isinstance(error, BotError)
    return JSONResponse(error.body(), status_code=error.code)


async def _say_no_to_http(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    known = {404: "Not Found", 405: "Method Not Allowed", 413: "Request Entity Too Large"}
    refusal = BotError(error.status_code, known.get(error.status_code, "Bad Request"))
    return JSONResponse(refusal.body(), status_code=error.status_code)
