"""The methods that change or take back what was sent, and that answer a tap."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

from bot.gateway.bot_error import bad_request
from bot.gateway.call import Call, caption_fields
from bot.gateway.exchange import Exchange
from bot.gateway.sending import addressee, document
from bot.storage import Town
from bot.storage.gateway_chats import Chat, Kept

NOT_MODIFIED: Final = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
_WORDS: Final = ("text", "entities")
_CAPTION: Final = ("caption", "caption_entities")


class Editing:
    """editMessageText, …Caption, …Media, …ReplyMarkup, deleteMessage, answerCallbackQuery."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange

    async def text(self, call: Call) -> Any:
        marked = call.text()
        words = {"text": marked.text, **({"entities": marked.entities} if marked.entities else {})}
        return await self._edit(call, words, without=_WORDS, needs="text")

    async def caption(self, call: Call) -> Any:
        return await self._edit(call, call.caption(), without=_CAPTION, needs="document")

    async def reply_markup(self, call: Call) -> Any:
        return await self._edit(call, {}, without=(), needs="message_id")

    async def media(self, call: Call) -> Any:
        medium = call.get("media")
        if medium.get("type") != "document":
            raise bad_request("can't use media of the specified type in the method")
        caption = caption_fields(medium)
        return await self._edit(call, caption, without=(*_CAPTION, *_WORDS), needs="message_id", medium=medium["media"])

    async def delete(self, call: Call) -> bool:
        async with self._exchange.storage.begin() as town:
            chat = await addressee(town, call, lock=True)
            if await town.gateway.message(chat.id, call.get("message_id")) is None:
                raise bad_request("message to delete not found")
            await town.gateway.delete_message(chat.id, call.get("message_id"))
        self._exchange.bells.ring(chat.id)
        return True

    async def answer(self, call: Call) -> bool:
        chat_id = self._exchange.taps.chat_of(call.get("callback_query_id"), self._exchange.clock.now())
        if chat_id is None:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        if call.get("text"):
            async with self._exchange.storage.begin() as town:
                notice = {"text": call.get("text"), "alert": bool(call.get("show_alert"))}
                if await town.gateway.get(chat_id, lock=True) is not None:
                    await town.gateway.set_notice(chat_id, notice)
            self._exchange.bells.ring(chat_id)
        return True

    async def _edit(
        self,
        call: Call,
        content: Mapping[str, Any],
        *,
        without: Collection[str],
        needs: str,
        medium: str | None = None,
    ) -> Any:
        """Put ``content`` in place of the fields ``without``; a keyboard that is not given is taken away."""
        keyboard = call.inline_keyboard()
        async with self._exchange.storage.begin() as town:
            chat, kept = await self._own(town, call, needs)
            replaced = {*without, "reply_markup", "edit_date"}
            body = {name: part for name, part in kept.body.items() if name not in replaced}
            body |= {**content, **keyboard}
            if medium is not None:
                body["document"] = await document(self._exchange, town, body["chat"]["id"], medium, call)
            if body == {name: part for name, part in kept.body.items() if name != "edit_date"}:
                raise bad_request(NOT_MODIFIED)
            body["edit_date"] = self._exchange.date()
            if without:
                body["from"] = self._exchange.speaking(chat.language)
            await town.gateway.change_message(body["chat"]["id"], kept.message_id, body)
        self._exchange.bells.ring(body["chat"]["id"])
        return body

    async def _own(self, town: Town, call: Call, needs: str) -> tuple[Chat, Kept]:
        """The chat, and its message to be edited: the bot's own, and of the kind that the method edits."""
        if call.get("message_id") is None:
            raise bad_request("message identifier is not specified")
        chat = await addressee(town, call, lock=True)
        kept = await town.gateway.message(chat.id, call.get("message_id"))
        if kept is None:
            raise bad_request("message to edit not found")
        if not kept.body["from"]["is_bot"]:
            raise bad_request("message can't be edited")
        if needs not in kept.body:
            raise bad_request(f"there is no {'text' if needs == 'text' else 'caption'} in the message to edit")
        return chat, kept
