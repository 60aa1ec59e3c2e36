"""The methods that put a message into a chat."""

from __future__ import annotations

import html
from collections.abc import Mapping
from typing import Any, Final

from bot.gateway.allowance import Limiter
from bot.gateway.bells import PUSHES
from bot.gateway.bot_error import BotError, bad_request
from bot.gateway.call import Call, Upload
from bot.gateway.exchange import Exchange, private
from bot.storage import Town
from bot.storage.gateway_chats import Chat, File

DOCUMENTS: Final = "documents/"


class Sending:
    """sendMessage, sendDocument, sendLocation, sendVenue, sendChatAction."""

    def __init__(self, exchange: Exchange, limiter: Limiter) -> None:
        self._exchange = exchange
        self._limiter = limiter

    async def message(self, call: Call) -> Any:
        marked = call.text()
        return await self._send(
            call, {"text": marked.text, **({"entities": marked.entities} if marked.entities else {})}
        )

    async def document(self, call: Call) -> Any:
        return await self._send(call, call.caption(), medium=call.get("document", "attach://document"))

    async def location(self, call: Call) -> Any:
        return await self._send(call, {"location": _location(call)})

    async def venue(self, call: Call) -> Any:
        place = _location(call)
        venue = {"location": place, "title": call.get("title"), "address": call.get("address")}
        return await self._send(call, {"location": place, "venue": venue})

    async def chat_action(self, call: Call) -> bool:
        async with self._exchange.storage.read() as town:
            await addressee(town, call)
        return True

    async def _send(self, call: Call, content: Mapping[str, Any], medium: str | None = None) -> Any:
        body = {**content, **call.inline_keyboard()}
        async with self._exchange.storage.begin() as town:
            chat = await addressee(town, call, lock=True)
            if wait := self._limiter.wait(chat.id, self._exchange.clock.now()):
                raise BotError(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
            if medium is not None:
                body["document"] = await document(self._exchange, town, chat.id, medium, call)
            head = {
                "from": self._exchange.speaking(chat.language),
                "chat": private(chat.id),
                "date": self._exchange.date(),
            }
            kept = await town.gateway.put_message(chat.id, {**head, **await _reply(town, call), **body})
            await _lay_keyboard(town, chat.id, call.get("reply_markup") or {})
            if not call.get("disable_notification"):
                await self._exchange.wake(town, chat.id)
        self._exchange.bells.ring(chat.id)
        self._exchange.bells.ring(PUSHES)
        return kept.body


async def addressee(town: Town, call: Call, *, lock: bool = False) -> Chat:
    """The chat that a call speaks to, if it is there and wants to hear."""
    wanted = call.get("chat_id")
    chat = await town.gateway.get(wanted, lock=lock) if isinstance(wanted, int) and abs(wanted) < 2**63 else None
    if chat is None:
        raise bad_request("chat not found")
    if chat.blocked:
        raise BotError(403, "Forbidden: bot was blocked by the user")
    return chat


async def document(exchange: Exchange, town: Town, chat_id: int, source: str, call: Call) -> dict[str, Any]:
    """A Document of the Bot API: of an uploaded file, or of one that was sent before."""
    upload = call.upload(source)
    if upload is None:
        earlier = await town.gateway.file(source)
        if earlier is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        upload = Upload(earlier.name, earlier.media_type, earlier.content)
        if earlier.chat_id == chat_id:
            return _document(earlier)
    if not upload.content:
        raise bad_request("file must be non-empty")
    name = html.unescape(upload.name).replace("/", "_").replace("\x00", "")[-255:]
    file = File(exchange.secret_name(), chat_id, name, upload.media_type[:100], upload.content)
    await town.gateway.add_file(file)
    return _document(file)


def _document(file: File) -> dict[str, Any]:
    return {
        "file_id": file.id,
        "file_unique_id": file.id[:16],
        "file_name": file.name,
        "mime_type": file.media_type,
        "file_size": len(file.content),
    }


def _location(call: Call) -> dict[str, float]:
    latitude, longitude = call.get("latitude"), call.get("longitude")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("LOCATION_INVALID")
    return {"latitude": latitude, "longitude": longitude}


async def _reply(town: Town, call: Call) -> dict[str, Any]:
    """The message that this one answers, as far as it is still there."""
    wanted = (call.get("reply_parameters") or {}).get("message_id")
    kept = await town.gateway.message(call.get("chat_id"), wanted) if wanted else None
    if kept is None:
        return {}
    return {"reply_to_message": {name: part for name, part in kept.body.items() if name != "reply_to_message"}}


async def _lay_keyboard(town: Town, chat_id: int, markup: Mapping[str, Any]) -> None:
    if "keyboard" in markup:
        await town.gateway.set_keyboard(chat_id, markup)
    elif markup.get("remove_keyboard"):
        await town.gateway.set_keyboard(chat_id, None)
