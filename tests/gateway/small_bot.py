"""A small bot in aiogram that does everything a page has to show."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from html import escape

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command, CommandObject
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from tests.gateway.street import TOKEN, Street, beside

SUGGESTIONS = "\n\n".join(
    f"<b>{number}. {name}</b>\ntirsdag 24. november kl. 18.00–20.00\n"
    f"{place} · 1,2 km fra deg · gratis · 4 ledige plasser\n"
    "<i>Fordi du liker strikking, og har tid på tirsdager</i>"
    for number, (name, place) in enumerate(
        [
            ("Strikkekafé på biblioteket", "Arendal bibliotek"),
            ("Språkkafé", "Frivilligsentralen, Torvet 5"),
            ("Reparasjonskafé", "Barbu bydelshus"),
            ("Turgruppe for alle", "Oppmøte ved Hisøy kirke"),
            ("Kor uten prøvesang", "Kulturhuset"),
        ],
        start=1,
    )
)
PARTS = ("morgen", "midt på dagen", "ettermiddag", "kveld")
DAYS = ("ma", "ti", "on", "to", "fr", "lø", "sø")


def button(label: str, data: str, style: str | None = None) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=label, callback_data=data, style=style)


def week(taken: str = "") -> InlineKeyboardMarkup:
    rows = [
        [button(day, f"day:{day}")]
        + [button(("✓ " if f"{day}{at}" == taken else "") + part, f"part:{day}{at}") for at, part in enumerate(PARTS)]
        for day in DAYS
    ]
    return InlineKeyboardMarkup(inline_keyboard=[*rows, [button("Ferdig", "done", "primary")]])


def routes() -> Router:
    router = Router()

    @router.message(Command("start"))
    async def start(message: Message, command: CommandObject) -> None:
        keyboard = InlineKeyboardMarkup(
            inline_keyboard=[[button("Ja, gjerne", "yes", "primary"), button("Nei takk", "no")]]
        )
        await message.answer(
            f"Hei! Jeg er <b>Medsam</b>, en robot. Du kom fra: {command.args or 'ingen steder'}\n"
            "Skriv /help når som helst.",
            reply_markup=keyboard,
        )

    @router.message(F.text == "forslag")
    async def suggest(message: Message) -> None:
        rows = [
            [button(f"{number}: Jeg kommer", f"come:{number}"), button("Ikke denne", f"not:{number}")]
            for number in range(1, 6)
        ]
        await message.answer(
            SUGGESTIONS, reply_markup=InlineKeyboardMarkup(inline_keyboard=[*rows, [button("Flere", "more")]])
        )

    @router.message(F.text == "uke")
    async def when(message: Message) -> None:
        await message.answer("Når passer det for deg?", reply_markup=week())

    @router.message(F.text == "sted")
    async def where(message: Message) -> None:
        keys = [[KeyboardButton(text="Del hvor jeg er", request_location=True)], [KeyboardButton(text="Hopp over")]]
        await message.answer("Hvor bor du?", reply_markup=ReplyKeyboardMarkup(keyboard=keys))

    @router.message(F.text == "fil")
    async def file(message: Message) -> None:
        content = BufferedInputFile(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "strikkekafé.ics")
        await message.answer_document(content, caption="Til kalenderen din")
        await message.answer_venue(58.46, 8.77, "Arendal bibliotek", "Torvet 6")

    @router.message(F.text == "stille")
    async def silent(_message: Message) -> None:
        return

    @router.message(F.location)
    async def located(message: Message) -> None:
        assert message.location
        words = f"Du er ved {message.location.latitude:.2f}, {message.location.longitude:.2f}"
        await message.answer(words, reply_markup=ReplyKeyboardRemove())

    @router.message(F.text)
    async def echo(message: Message) -> None:
        label = (message.text or "")[:60]
        keyboard = InlineKeyboardMarkup(inline_keyboard=[[button(label, "echo")]])
        await message.answer(f"Du skrev: {escape(message.text or '', quote=False)}", reply_markup=keyboard)

    @router.callback_query(F.data == "no")
    async def take_back(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        await query.message.delete()
        await query.answer("Greit. Meldingen er borte.")

    @router.callback_query(F.data == "yes")
    async def agree(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        await query.message.edit_text(
            "Så fint!", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button("Og nå?", "alert")]])
        )
        await query.answer()

    @router.callback_query(F.data == "alert")
    async def alert(query: CallbackQuery) -> None:
        await query.answer("Nå er det din tur.", show_alert=True)

    @router.callback_query(F.data.startswith("part:"))
    async def part(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        await query.message.edit_reply_markup(reply_markup=week((query.data or "").removeprefix("part:")))
        await query.answer()

    return router


@asynccontextmanager
async def small_bot(place: Street) -> AsyncIterator[Bot]:
    """The bot, polling at that gateway until the block is left."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(place.api))
    bot = Bot(TOKEN, session=session, default=DefaultBotProperties(parse_mode="HTML"))
    dispatcher = Dispatcher()
    dispatcher.include_router(routes())
    await bot.set_my_commands(
        [BotCommand(command="help", description="Hjelp"), BotCommand(command="my", description="Mine påmeldinger")]
    )
    polling = dispatcher.start_polling(bot, handle_signals=False, polling_timeout=1)
    async with beside(polling, dispatcher.stop_polling):
        yield bot
