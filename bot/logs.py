"""Log lines, ours and every library's, on standard output; secrets are blacked out of the finished line.

What a line says is known only once it is rendered: an exception carries the address it failed on,
and Telegram's addresses carry the bot's token. So the formatter, the last to touch a line, hides
what must not be read, and nothing that logs has to remember to.
"""

from __future__ import annotations

import logging
import re
import sys
import threading
from collections.abc import Iterable
from typing import Any, Final, Literal, TextIO
from urllib.parse import quote, quote_plus

import structlog
from structlog.types import EventDict, Processor, WrappedLogger

HIDDEN: Final = "[hidden]"
SHORTEST: Final = 6  # a shorter secret would blacken ordinary words
QUIETER: Final = {
    "alembic": logging.WARNING,
    "apscheduler": logging.WARNING,
    "aiosqlite": logging.INFO,
    "asyncio": logging.INFO,
}

# Between a name and its value may stand quotes, escaped or not, and what tells them apart.
_BETWEEN: Final = r"""(?:["'\\]*\s*[:=]\s*|\\*["']\s*,\s*)b?["'\\]*"""
_SENSITIVE: Final = r"(?:secret|password|passwd|token|api[_-]?key|session)"

PATTERNS: Final = (
    # A bot token, wherever it stands, its colon as it is or encoded for a URL, once or more.
    (re.compile(r"(?<!\d)\d{3,}(?::|%(?:25)*3[Aa])[\w-]{20,}"), HIDDEN),
    # The password of scheme://user:password@host.
    (re.compile(r"(\w+://[^\s:/@\"']*):[^\s\"']+@"), rf"\1:{HIDDEN}@"),
    # The whole of these headers: their values hold spaces and semicolons.
    (re.compile(rf"([\w-]*(?:cookie|authorization)[\w-]*{_BETWEEN})[^\"'\\\r\n]+", re.IGNORECASE), rf"\1{HIDDEN}"),
    (re.compile(rf"([\w-]*{_SENSITIVE}[\w-]*{_BETWEEN})[^\s\"'\\,;&)\]}}]+", re.IGNORECASE), rf"\1{HIDDEN}"),
    # What pydantic could not read: a setting, or what a resident wrote. Too much is hidden rather than too little.
    (re.compile(r"input_value=.*, input_type="), f"input_value={HIDDEN}, input_type="),
)


class Redactor:
    """Hides known secrets, and what looks like one, in any text."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._known: set[str] = set()
        self.hide(*secrets)

    def hide(self, *secrets: str) -> None:
        """From now on hide these too, as they are and as a URL encodes them."""
        for secret in secrets:
            for part in (secret, secret.rpartition(":")[2]):
                if len(part) >= SHORTEST:
                    self._known |= {part, quote(part, safe=""), quote_plus(part), quote(quote(part, safe=""), safe="")}

    def __call__(self, text: str) -> str:
        """The same text without secrets."""
        for secret in sorted(self._known, key=len, reverse=True):
            text = text.replace(secret, HIDDEN)
        for pattern, instead in PATTERNS:
            text = pattern.sub(instead, text)
        return text


class Formatter(structlog.stdlib.ProcessorFormatter):
    """Renders a line, exceptions and all, and then hides what must not be read."""

    def __init__(self, redactor: Redactor, form: Literal["json", "console"], *, colours: bool) -> None:
        super().__init__(
            foreign_pre_chain=_chain(),
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *_rendering(form, colours)],
        )
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        return self._redactor(super().format(record))


def configure(
    level: Literal["debug", "info", "warning", "error"],
    form: Literal["json", "console"],
    redactor: Redactor,
    stream: TextIO | None = None,
) -> None:
    """Send every log line of this process, and every crash, to ``stream``, standard output if not given."""
    handler = logging.StreamHandler(stream or sys.stdout)
    handler.setFormatter(Formatter(redactor, form, colours=handler.stream.isatty()))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    for name, least in QUIETER.items():
        logging.getLogger(name).setLevel(max(least, root.level))
    logging.captureWarnings(True)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *_chain(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    sys.excepthook = _crashed
    threading.excepthook = _thread_crashed


def _chain() -> list[Processor]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
        _hide_by_name,
    ]


def _rendering(form: Literal["json", "console"], colours: bool) -> list[Processor]:
    if form == "json":
        return [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(default=str)]
    # A prettier traceback would show local variables, and break a token over two lines.
    return [
        structlog.dev.ConsoleRenderer(colors=colours, exception_formatter=structlog.dev.plain_traceback),
    ]


def _hide_by_name(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Hide values by their names before colours come between the two."""
    return {name: HIDDEN if _is_sensitive(name) else value for name, value in event.items()}


def _is_sensitive(name: Any) -> bool:
    return isinstance(name, str) and re.search(rf"cookie|authorization|{_SENSITIVE}", name, re.IGNORECASE) is not None


def _crashed(kind: type[BaseException], error: BaseException, trace: Any) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    structlog.get_logger("medsam").critical("crashed", exc_info=(kind, error, trace))


def _thread_crashed(crash: threading.ExceptHookArgs) -> None:
    if crash.exc_value is not None:
        _crashed(crash.exc_type, crash.exc_value, crash.exc_traceback)
