"""That the gateway speaks the Bot API is shown by a client nobody here wrote: python-telegram-bot."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup, Update
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes, MessageHandler, filters

from bot.storage import Storage
from tests.gateway.person import person
from tests.gateway.street import TOKEN, Street, street

pytestmark = pytest.mark.slow_on_postgresql

Context = ContextTypes.DEFAULT_TYPE


async def start(update: Update, context: Context) -> None:
    assert update.message
    buttons = [
        [InlineKeyboardButton("Kor", callback_data="choir"), InlineKeyboardButton("Sjakk", callback_data="chess")]
    ]
    await update.message.reply_text(
        f"<b>Velkommen</b> fra {context.args[0] if context.args else 'ingen steder'}",
        parse_mode=ParseMode.HTML,
        reply_markup=InlineKeyboardMarkup(buttons),
    )


async def chosen(update: Update, _context: Context) -> None:
    query = update.callback_query
    assert query
    await query.answer("Godt valg")
    await query.edit_message_text(f"Du valgte {query.data}")
    with pytest.raises(BadRequest, match="Message is not modified"):
        await query.edit_message_text(f"Du valgte {query.data}")


async def where(update: Update, _context: Context) -> None:
    assert update.message
    keys = [[KeyboardButton("Her", request_location=True), KeyboardButton("Hopp over")]]
    await update.message.reply_text("Hvor bor du?", reply_markup=ReplyKeyboardMarkup(keys, one_time_keyboard=True))


async def located(update: Update, _context: Context) -> None:
    assert update.message
    assert update.message.location
    await update.message.reply_text(f"{update.message.location.latitude:.1f}")
    await update.message.reply_venue(58.5, 8.8, "Biblioteket", "Torvet 6")


async def calendar(update: Update, context: Context) -> None:
    assert update.message
    await context.bot.send_chat_action(update.message.chat_id, ChatAction.UPLOAD_DOCUMENT)
    sent = await update.message.reply_document(b"BEGIN:VCALENDAR", filename="kor.ics", caption="Til kalenderen")
    assert sent.document
    file = await sent.document.get_file()
    assert bytes(await file.download_as_bytearray()) == b"BEGIN:VCALENDAR"


async def echo(update: Update, _context: Context) -> None:
    assert update.message
    await update.message.reply_text(update.message.text or "", do_quote=True)


@asynccontextmanager
async def foreign_bot(place: Street) -> AsyncIterator[None]:
    """The program, polling until the block is left."""
    address = f"{place.api}/bot"
    builder = Application.builder().token(TOKEN).base_url(address).base_file_url(f"{place.api}/file/bot")
    program: Application[Any, Any, Any, Any, Any, Any] = builder.build()
    program.add_handler(CommandHandler("start", start))
    program.add_handler(CommandHandler("where", where))
    program.add_handler(CommandHandler("calendar", calendar))
    program.add_handler(CallbackQueryHandler(chosen))
    program.add_handler(MessageHandler(filters.LOCATION, located))
    program.add_handler(MessageHandler(filters.TEXT, echo))
    async with program:
        await program.bot.set_my_commands([("where", "Hvor"), ("calendar", "Kalender")])
        await program.start()
        assert program.updater
        await program.updater.start_polling(timeout=5)
        try:
            yield
        finally:
            await program.updater.stop()
            await program.stop()


async def test_a_program_nobody_here_wrote_holds_a_conversation(storage: Storage) -> None:
    async with street(storage) as place, foreign_bot(place), person(place) as anna:
        await anna.starts("arendal-bibliotek")
        assert (anna.last, anna.labels) == ("Velkommen fra arendal-bibliotek", ["Kor", "Sjakk"])

        await anna.taps("Sjakk")
        assert (anna.last, anna.labels, anna.notice) == ("Du valgte chess", [], "Godt valg")

        await anna.says("Hei, <b>du</b> & jeg 😀")
        assert anna.last == "Hei, <b>du</b> & jeg 😀"

        await anna.says("/where")
        assert anna.last == "Hvor bor du?"
        assert 'value="Hopp over"' in anna.page.text
        await anna.posts("/chat/location", latitude="58.46", longitude="8.77")
        assert [shown.words for shown in anna.messages][-2:] == ["58.5", ""]
        assert "Torvet 6" in anna.page.text
        assert 'value="Hopp over"' not in anna.page.text

        await anna.says("/calendar")
        assert anna.last == "Til kalenderen"
        assert "kor.ics" in anna.page.text
        assert [shown.words for shown in anna.messages if shown.mine][-1] == "Kalender"
