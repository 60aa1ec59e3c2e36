"""The face towards the bot answers as Telegram does."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import httpx

from bot.gateway.allowance import telegrams_own
from bot.gateway.editing import NOT_MODIFIED
from bot.storage import Storage
from tests.gateway.person import person
from tests.gateway.robot import robot
from tests.gateway.street import TOKEN, street


def keyboard(*labels: str) -> dict[str, object]:
    return {"inline_keyboard": [[{"text": label, "callback_data": label} for label in labels]]}


async def test_the_bot_knows_itself(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot:
        me = await bot.does("getMe")
        assert (me["id"], me["is_bot"], me["username"]) == (7000, True, "medsam_browser_bot")


async def test_only_the_one_token_is_let_in(storage: Storage) -> None:
    async with street(storage) as place, httpx.AsyncClient() as client:
        for token in ("7000:a-secret-of-the-tesu", "7000:", "x", "æ"):
            answer = await client.get(f"{place.api}/bot{token}/getMe")
            assert (answer.status_code, answer.json()["description"]) == (401, "Unauthorized")
            assert (await client.get(f"{place.api}/file/bot{token}/documents/x")).status_code == 401


async def test_a_method_is_called_in_any_case_and_any_encoding(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        chat_id = await bot.meets(anna)
        fields = {"chat_id": str(chat_id), "text": "hei"}
        answers = [
            await bot.client.get(place.method + "SENDmessage", params=fields),
            await bot.client.post(place.method + "sendMessage", json={"chat_id": chat_id, "text": "hei"}),
            await bot.client.post(place.method + "sendMessage", data=fields),
            await bot.client.post(place.method + "sendMessage", files={"text": (None, "hei")}, data=fields),
        ]
        assert [answer.json()["result"]["message_id"] for answer in answers] == [2, 3, 4, 5]


async def test_an_unknown_method_is_not_found(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot:
        assert await bot.refused("sendMassage") == (404, "Not Found")
        assert (await bot.client.get(f"{place.api}/else")).json()["ok"] is False


async def test_a_message_comes_back_as_it_was_kept(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        chat_id = await bot.meets(anna)
        sent = await bot.does(
            "sendMessage", chat_id=chat_id, text="<b>Hei</b>", parse_mode="HTML", reply_markup=keyboard("Ja", "Nei")
        )
        assert sent == {
            "message_id": 2,
            "from": {
                "id": 7000,
                "is_bot": True,
                "first_name": "Medsam",
                "username": "medsam_browser_bot",
                "language_code": "nb",
            },
            "chat": {"id": chat_id, "type": "private", "first_name": "–"},
            "date": int(place.clock.now().timestamp()),
            "text": "Hei",
            "entities": [{"type": "bold", "offset": 0, "length": 3}],
            "reply_markup": keyboard("Ja", "Nei"),
        }


async def test_telegrams_limits_are_kept(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        chat = {"chat_id": await bot.meets(anna)}

        async def refusal(**parameters: object) -> str:
            code, words = await bot.refused("sendMessage", **chat, **parameters)
            assert code == 400
            return words.removeprefix("Bad Request: ")

        assert await refusal(text="x" * 4097) == "message is too long"
        assert await refusal(text="😀" * 2049) == "message is too long"
        assert await refusal(text="<b>" + "x" * 4097 + "</b>", parse_mode="HTML") == "message is too long"
        assert await refusal(text=" \n ") == "message text is empty"
        assert await refusal() == "message text is empty"
        assert await refusal(text="a", parse_mode="MarkdownV2") == "unsupported parse_mode"
        assert await refusal(text="a", reply_markup=keyboard("æ" * 33)) == "BUTTON_DATA_INVALID"
        assert await refusal(text="a", reply_markup=keyboard(*"123456789")) == "REPLY_MARKUP_TOO_LONG"
        rows = [row for _ in range(101) for row in [[{"text": "a", "callback_data": "b"}]]]
        assert await refusal(text="a", reply_markup={"inline_keyboard": rows}) == "REPLY_MARKUP_TOO_LONG"
        nothing = {"inline_keyboard": [[{"text": "a"}]]}
        assert await refusal(text="a", reply_markup=nothing) == "Text buttons are unallowed in the inline keyboard"
        assert await refusal(text="a", parsemode="HTML") == "parsemode: is not known"
        await bot.does("sendMessage", **chat, text="<i>" + "x" * 4096 + "</i>", parse_mode="HTML")


async def test_a_chat_that_is_not_there_or_does_not_want_is_told_apart(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        assert await bot.refused("sendMessage", chat_id=1, text="a") == (400, "Bad Request: chat not found")
        assert await bot.refused("sendMessage", chat_id="@medsam", text="a") == (400, "Bad Request: chat not found")
        assert await bot.refused("sendMessage", text="a") == (400, "Bad Request: chat_id is empty")
        chat_id = await bot.meets(anna)
        async with storage.begin() as town:
            await town.gateway.set_blocked(chat_id, blocked=True)
        assert await bot.refused("sendMessage", chat_id=chat_id, text="a") == (
            403,
            "Forbidden: bot was blocked by the user",
        )


async def test_an_edit_returns_the_message_and_takes_the_buttons_that_it_does_not_give(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        chat_id = await bot.meets(anna)
        where = {"chat_id": chat_id, "message_id": 2}
        sent = await bot.does(
            "sendMessage", chat_id=chat_id, text="<b>Hei</b>", parse_mode="HTML", reply_markup=keyboard("Ja")
        )
        edited = await bot.does("editMessageText", **where, text="Hallo")
        body = {name: part for name, part in sent.items() if name not in ("entities", "reply_markup")}
        assert edited == {**body, "text": "Hallo", "edit_date": int(place.clock.now().timestamp())}

        assert await bot.refused("editMessageText", **where, text="Hallo") == (400, f"Bad Request: {NOT_MODIFIED}")
        marked = await bot.does("editMessageReplyMarkup", **where, reply_markup=keyboard("Nei"))
        assert (marked["text"], marked["reply_markup"]) == ("Hallo", keyboard("Nei"))


async def test_what_is_gone_or_of_another_kind_is_not_edited(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        chat_id = await bot.meets(anna)
        await bot.does("sendLocation", chat_id=chat_id, latitude=58.46, longitude=8.77)

        async def refusal(method: str, **parameters: object) -> str:
            return (await bot.refused(method, chat_id=chat_id, **parameters))[1].removeprefix("Bad Request: ")

        assert await refusal("editMessageText", message_id=99, text="a") == "message to edit not found"
        assert await refusal("editMessageText", text="a") == "message identifier is not specified"
        assert await refusal("editMessageText", message_id=1, text="a") == "message can't be edited"
        assert await refusal("editMessageText", message_id=2, text="a") == "there is no text in the message to edit"
        assert await refusal("editMessageCaption", message_id=2) == "there is no caption in the message to edit"
        await bot.does("deleteMessage", chat_id=chat_id, message_id=2)
        assert await refusal("deleteMessage", message_id=2) == "message to delete not found"
        assert await refusal("editMessageReplyMarkup", message_id=2) == "message to edit not found"


async def test_a_document_is_sent_fetched_sent_again_and_replaced(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna, person(place) as oleg:
        chat_id, other = await bot.meets(anna), await bot.meets(oleg)
        fields = {"chat_id": str(chat_id), "document": "attach://up", "caption": "<i>fil</i>", "parse_mode": "HTML"}
        upload = {"up": ("møte.ics", b"BEGIN", "text/calendar")}
        sent = (await bot.client.post(place.method + "sendDocument", data=fields, files=upload)).json()["result"]
        assert (sent["caption"], sent["document"]["file_name"]) == ("fil", "møte.ics")
        assert (sent["document"]["mime_type"], sent["document"]["file_size"]) == ("text/calendar", 5)

        file_id = sent["document"]["file_id"]
        file = await bot.does("getFile", file_id=file_id)
        content = await bot.client.get(f"{place.api}/file/bot{TOKEN}/{file['file_path']}")
        assert content.content == b"BEGIN"

        again = await bot.does("sendDocument", chat_id=chat_id, document=file_id)
        elsewhere = await bot.does("sendDocument", chat_id=other, document=file_id)
        assert again["document"] == sent["document"]
        assert elsewhere["document"]["file_id"] != file_id
        assert await bot.refused("sendDocument", chat_id=chat_id, document="nothing") == (
            400,
            "Bad Request: wrong file identifier/HTTP URL specified",
        )

        media = '{"type": "document", "media": "attach://new", "caption": "ny"}'
        fields = {"chat_id": str(chat_id), "message_id": str(sent["message_id"]), "media": media}
        files = {"new": ("ny.ics", b"END", "text/calendar")}
        edited = (await bot.client.post(place.method + "editMessageMedia", data=fields, files=files)).json()["result"]
        assert (edited["document"]["file_name"], edited["caption"]) == ("ny.ics", "ny")
        assert (await bot.refused("editMessageCaption", **{**fields, "caption": "x" * 1025}))[0] == 400
        long = await bot.refused(
            "editMessageCaption", chat_id=chat_id, message_id=sent["message_id"], caption="x" * 1025
        )
        assert long == (400, "Bad Request: message caption is too long")


async def test_updates_wait_until_they_are_confirmed(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        await bot.meets(anna)
        for text in "abc":
            await anna.browser.post("/chat/say", data={"text": text}, follow_redirects=False)
        first = await bot.does("getUpdates", limit=2)
        assert [update["message"]["text"] for update in first] == ["a", "b"]
        assert await bot.does("getUpdates", limit=2) == first
        rest = await bot.does("getUpdates", offset=first[0]["update_id"] + 1)
        assert [update["message"]["text"] for update in rest] == ["b", "c"]
        assert (await bot.does("getWebhookInfo"))["pending_update_count"] == 2
        assert await bot.does("getUpdates", offset=rest[-1]["update_id"] + 1) == []


async def test_a_poll_is_answered_as_soon_as_somebody_speaks(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        await bot.meets(anna)
        async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
            poll = tasks.create_task(bot.does("getUpdates", timeout=50))
            await asyncio.sleep(0.2)
            await anna.browser.post("/chat/say", data={"text": "hei"}, follow_redirects=False)
        assert [update["message"]["text"] for update in poll.result()] == ["hei"]


async def test_a_second_poller_ends_the_first(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, asyncio.TaskGroup() as tasks:
        first = tasks.create_task(bot.refused("getUpdates", timeout=50))
        await asyncio.sleep(0.3)
        assert await bot.does("getUpdates", timeout=0) == []
        assert await first == (
            409,
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
        )


async def test_a_webhook_stands_in_the_way_of_polling(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot:
        assert (await bot.refused("setWebhook", url="ftp://a.no"))[0] == 400
        await bot.does("setWebhook", url="https://a.no/telegram", secret_token="s")
        assert (await bot.does("getWebhookInfo"))["url"] == "https://a.no/telegram"
        code, words = await bot.refused("getUpdates")
        assert (code, words.partition(";")[0]) == (
            409,
            "Conflict: can't use getUpdates method while webhook is active",
        )
        await bot.does("deleteWebhook")
        assert await bot.does("getUpdates") == []


async def test_a_tap_is_answered_while_it_is_young(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        chat_id = await bot.meets(anna)
        await bot.does("sendMessage", chat_id=chat_id, text="Kommer du?", reply_markup=keyboard("Ja"))
        await anna.browser.post("/chat/tap", data={"tap": "2:0:0"}, follow_redirects=False)
        query = (await bot.hears())["callback_query"]
        assert (query["data"], query["message"]["message_id"], query["from"]["is_bot"]) == ("Ja", 2, False)
        assert query["chat_instance"].isdigit()

        name = query["id"]
        too_long = await bot.refused("answerCallbackQuery", callback_query_id=name, text="x" * 201)
        assert too_long[0] == 400
        await bot.does("answerCallbackQuery", callback_query_id=name, text="Fint")
        old = (400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        assert await bot.refused("answerCallbackQuery", callback_query_id="1.2.3.4") == old
        assert await bot.refused("answerCallbackQuery", callback_query_id=name[:-1] + "z") == old
        place.clock.pass_by(timedelta(minutes=16))
        assert await bot.refused("answerCallbackQuery", callback_query_id=name) == old


async def test_the_limiter_says_how_long_to_wait(storage: Storage) -> None:
    async with (
        street(storage, limiter=telegrams_own()) as place,
        robot(place) as bot,
        person(place) as anna,
        person(place) as oleg,
    ):
        chat_id, other = await bot.meets(anna), await bot.meets(oleg)
        for _ in range(20):
            await bot.does("sendMessage", chat_id=chat_id, text="a")
        assert await bot.calls("sendMessage", chat_id=chat_id, text="a") == {
            "ok": False,
            "error_code": 429,
            "description": "Too Many Requests: retry after 20",
            "parameters": {"retry_after": 20},
        }
        await bot.does("sendMessage", chat_id=other, text="a")
        place.clock.pass_by(timedelta(seconds=20))
        await bot.does("sendMessage", chat_id=chat_id, text="a")


async def test_commands_are_kept_by_language_and_taken_back(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot:
        commands = [{"command": "help", "description": "Hjelp"}]
        await bot.does("setMyCommands", commands=commands, language_code="nb")
        assert await bot.does("getMyCommands", language_code="nb") == commands
        assert await bot.does("getMyCommands") == []
        await bot.does("deleteMyCommands", language_code="nb")
        assert await bot.does("getMyCommands", language_code="nb") == []
        await bot.does("setMyDescription", description="En robot")
        await bot.does("setMyShortDescription", short_description="En robot")
        await bot.does("setChatMenuButton", menu_button={"type": "commands"})
        assert await bot.refused("setMyDescription", description="x" * 513) == (
            400,
            "Bad Request: description: 513 UTF-16 units, allowed 0-512",
        )


async def test_a_request_too_large_is_refused_before_it_is_read(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot:
        huge = b"x" * (51 * 1024 * 1024)
        answer = await bot.client.post(place.method + "sendDocument", files={"document": ("a", huge)})
        assert (answer.status_code, answer.json()["error_code"]) == (413, 413)


async def test_everything_outlives_a_restart(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna:
        chat_id = await bot.meets(anna)
        await bot.does("sendMessage", chat_id=chat_id, text="Kommer du?", reply_markup=keyboard("Ja"))
        await anna.browser.post("/chat/tap", data={"tap": "2:0:0"}, follow_redirects=False)
        cookie, clock = anna.cookie, place.clock
    async with street(storage, clock=clock, seed=2) as place, robot(place) as bot, person(place) as anna:
        anna.browser.cookies.set("medsam_chat", cookie)
        query = (await bot.hears())["callback_query"]
        await bot.does("answerCallbackQuery", callback_query_id=query["id"], text="Fint")
        await bot.does("editMessageText", chat_id=chat_id, message_id=2, text="Da ses vi")
        await anna.visits()
        assert [shown.words for shown in anna.messages] == ["Start samtalen", "Da ses vi"]


async def test_what_is_forgotten_is_gone(storage: Storage) -> None:
    async with street(storage) as place, robot(place) as bot, person(place) as anna, person(place) as oleg:
        chat_id, other = await bot.meets(anna), await bot.meets(oleg)
        files = {"document": ("a.ics", b"BEGIN", "text/calendar")}
        fields = {"chat_id": str(chat_id)}
        sent = (await bot.client.post(place.method + "sendDocument", data=fields, files=files)).json()["result"]
        await anna.browser.post("/chat/say", data={"text": "hemmelig"}, follow_redirects=False)
        async with storage.begin() as town:
            await town.gateway.forget(chat_id)
        assert await bot.does("getUpdates") == []
        assert (await bot.refused("getFile", file_id=sent["document"]["file_id"]))[0] == 400
        assert await bot.refused("getChat", chat_id=chat_id) == (400, "Bad Request: chat not found")
        assert (await bot.does("getChat", chat_id=other))["id"] == other
        await anna.visits()
        assert (anna.page.status_code, anna.messages) == (200, [])
