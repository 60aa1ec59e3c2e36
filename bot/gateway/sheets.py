"""Pages in words: a template, a language and facts become an answer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from bot.gateway.call import TEXT_UNITS
from bot.gateway.languages import preferred
from bot.gateway.static_files import StaticFiles
from bot.texts import Texts

TEMPLATES: Final = Path(__file__).parent / "templates"


class Sheets:
    """Every template may use ``word``, for a text of the gateway, and ``static``, for the address of a file.

    ``spoken`` is the language of those texts, ``direction`` the way it is written.
    """

    def __init__(self, texts: Texts, static: StaticFiles) -> None:
        self.texts = texts
        self.static = static
        self._templates = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def html(
        self, template: str, language: str, facts: Mapping[str, object] | None = None, status: int = 200
    ) -> HTMLResponse:
        """The page, in that language."""
        page = self.text(template, language, facts or {})
        return HTMLResponse(page, status_code=status, headers={"vary": "Accept-Language, Cookie"})

    def text(self, template: str, language: str, facts: Mapping[str, object]) -> str:
        """What the template says."""

        def word(key: str, **of: object) -> str:
            return self.texts.word(language, f"gateway-{key}", **of)

        spoken = self.texts.closest(language)
        base = {
            "language": language,
            "spoken": spoken,
            "direction": self.texts.direction(spoken),
            "word": word,
            "static": self.static.address,
            "most": TEXT_UNITS,
        }
        return self._templates.get_template(template).render({**base, **facts})

    def asked_for(self, request: Request) -> str:
        """The language that a stranger's browser asks for."""
        return preferred(request.headers.get("accept-language", ""), self.texts)

    def offered(self, language: str | None) -> str:
        """That language if it is offered, else the source."""
        return language if language in self.texts.languages else self.texts.languages[0]
