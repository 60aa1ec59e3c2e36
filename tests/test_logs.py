"""Nothing that is logged, by us or by a library, gives a secret away."""

from __future__ import annotations

import io
import json
import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Final, Literal
from urllib.parse import quote

import pytest
import structlog
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import GetMe
from aiogram.types import Update
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.logs import HIDDEN, Redactor, configure

SECRET_PART: Final = "AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"  # the example of Telegram's own manual, lengthened
TOKEN: Final = f"110201543:{SECRET_PART}"
OTHER_TOKEN: Final = "987654321:ZZHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"  # not told to the redactor
URL: Final = f"https://api.telegram.org/bot{TOKEN}/getMe"
PASSWORD: Final = "p@ss/w0rd&ä"
WEBHOOK_SECRET: Final = "webhook-secret-1"
COOKIE: Final = "Yc00kieValue"

Form = Literal["json", "console"]
Read = Callable[[], str]


@pytest.fixture(params=["json", "console"])
def read(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Read]:
    """Logs as an operator reads them: what was written so far."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    root, written = logging.getLogger(), io.StringIO()
    handlers, level = root.handlers, root.level
    configure("debug", request.param, Redactor([TOKEN, PASSWORD, WEBHOOK_SECRET]), written)
    yield written.getvalue
    structlog.reset_defaults()
    logging.captureWarnings(False)
    root.handlers = handlers
    root.setLevel(level)


def assert_nothing_leaked(text: str) -> None:
    whole = {SECRET_PART, OTHER_TOKEN.partition(":")[2], PASSWORD, quote(PASSWORD), WEBHOOK_SECRET, COOKIE}
    assert [secret for secret in sorted(whole) if secret in text] == []
    assert HIDDEN in text


def test_an_error_of_aiogram_with_its_address_gives_no_token_away(read: Read) -> None:
    try:
        raise TelegramNetworkError(method=GetMe(), message=f"Cannot connect to {URL}")
    except TelegramNetworkError:
        structlog.get_logger().exception("send-failed", url=URL)
        logging.getLogger("aiogram").exception("Failed to fetch updates from %s", URL)
    assert_nothing_leaked(read())
    assert read().count("TelegramNetworkError") >= 2
    assert "╭" not in read()  # the frame of a traceback that shows local variables


def test_an_error_within_an_error_within_a_group_gives_no_token_away(read: Read) -> None:
    try:
        try:
            raise OSError(f"reset by {URL}")
        except OSError as inner:
            raise ExceptionGroup("both", [ValueError(OTHER_TOKEN), RuntimeError(quote(URL, safe=""))]) from inner
    except ExceptionGroup:
        structlog.get_logger().exception("lane-failed")
    assert_nothing_leaked(read())
    assert "reset by" in read()


def test_arguments_that_are_dictionaries_or_lists_give_nothing_away(read: Read) -> None:
    log = logging.getLogger("uvicorn")
    log.info("headers %s", {"cookie": f"medsam={COOKIE}; other={COOKIE}"})
    log.info("headers %(set-cookie)s", {"set-cookie": f"medsam={TOKEN}"})
    log.info("headers %r", [(b"cookie", f"medsam={COOKIE}".encode())])
    log.info("headers %s", {"X-Telegram-Bot-Api-Secret-Token": "another-secret-token"})
    log.info("form %s", {"secret_token": "another-secret-token", "url": "https://medsam.example/telegram"})
    assert_nothing_leaked(read())
    assert "another-secret-token" not in read()


def test_values_logged_by_name_give_nothing_away(read: Read) -> None:
    structlog.get_logger().info("request", cookie=COOKIE, Authorization=f"Bearer {COOKIE}", password=COOKIE)
    structlog.get_logger().info("request", headers={"Cookie": f"a={COOKIE}", "nested": {"api_key": COOKIE}})
    assert_nothing_leaked(read())


def test_the_password_of_a_database_is_hidden_known_or_not(read: Read) -> None:
    for password in (quote(PASSWORD, safe=""), "un:known", "unknown"):
        structlog.get_logger().info("opened", database=f"postgresql://medsam:{password}@db/medsam?password={password}")
    assert_nothing_leaked(read())
    assert "unknown" not in read()
    assert "postgresql://medsam:" in read()


def test_what_a_resident_wrote_stays_out_of_an_update_that_cannot_be_read(read: Read) -> None:
    chat = {"id": 1, "type": "private"}
    message = {"message_id": 1, "date": 1, "chat": chat, "text": ["Jeg er ensom, input_type="], "photo": "bildet"}
    try:
        Update.model_validate({"update_id": 1, "message": message})
    except ValidationError as error:
        logging.getLogger("x").error("an update came to nothing", exc_info=error)
    assert [words for words in ("ensom", "bildet") if words in read()] == []
    assert "message.text" in read()


def test_a_raw_request_with_its_headers_gives_no_cookie_away(read: Read) -> None:
    logging.getLogger("x").debug("GET / HTTP/1.1\r\nCookie: medsam=%s; b=%s\r\nAccept: text/html\r\n", COOKIE, COOKIE)
    assert_nothing_leaked(read())
    assert "Accept: text/html" in read()


def test_a_secret_made_later_is_hidden_from_then_on() -> None:
    redactor = Redactor()
    redactor.hide("made-just-now")
    assert redactor("key made-just-now") == f"key {HIDDEN}"


@given(
    before=st.text(st.characters(exclude_categories=["Nd", "Cs"]), max_size=20),
    after=st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    encode=st.sampled_from([str, lambda text: quote(text, safe=""), lambda text: quote(quote(text, safe=""), safe="")]),
)
@example(before="bot", after="/getMe", encode=str)
def test_a_token_is_hidden_whatever_stands_around_it(before: str, after: str, encode: Callable[[str], str]) -> None:
    assert OTHER_TOKEN.partition(":")[2] not in Redactor()(f"{before}{encode(OTHER_TOKEN)}{after}")


@pytest.mark.parametrize(
    "harmless",
    [
        "2026-11-23T12:00:00.123456Z update 123456789 answered in 12 ms",
        "http://127.0.0.1:8080/healthz",
        "reminder:123:day-before",
        "sqlite:///var/medsam.db",
        "postgresql://db/medsam",
    ],
)
def test_what_is_no_secret_is_left_alone(harmless: str) -> None:
    assert Redactor([TOKEN, PASSWORD])(harmless) == harmless


def test_a_line_of_json_is_one_object_with_time_level_and_name() -> None:
    program = (
        "import structlog; from bot.logs import Redactor, configure; configure('info', 'json', Redactor());"
        "structlog.get_logger('medsam.outbox').info('sent', letters=3); structlog.get_logger().debug('unseen')"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    line = json.loads(done.stdout)
    assert line.pop("timestamp").endswith("Z")
    assert line == {"event": "sent", "letters": 3, "level": "info", "logger": "medsam.outbox"}


@pytest.mark.parametrize("where", ["raise OSError(url)", "threading.Thread(target=fail).start()"])
def test_a_crash_is_a_log_line_too_and_gives_no_token_away(where: str) -> None:
    program = f"""
import threading
from bot.logs import Redactor, configure
configure("info", "json", Redactor())
url = {URL!r}
def fail(): raise OSError(url)
{where}
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert_nothing_leaked(done.stdout)
    assert json.loads(done.stdout)["event"] == "crashed"
