"""The texts of every language, read once from ``locales/<language>/<word>.ftl``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from html import escape, unescape
from pathlib import Path
from typing import Any, Final
from unicodedata import bidirectional

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message, Resource

from bot.texts.facts import Say, Several, spell

SOURCE: Final = "nb"  # the language that texts are first written in; the others follow it
MACROLANGUAGES: Final = {"no": "nb"}  # tags that browsers and phones still send for one of ours (RFC 5646, 4.1.2)
ISOLATE: Final = "\u2068"  # from here to its end a text has the direction of its first letter
END_OF_ISOLATE: Final = "\u2069"
TAG: Final = re.compile(r"<[^>]*>")
LONG: Final = 500  # characters; Fluent refuses what is over 2,500, so a longer fact is put in afterwards


def given(fact: object) -> Any:  # a str, which Fluent selects by and its annotations leave out
    """``GIVEN($fact)`` in a text: ``yes`` when there is something to tell; no variant can ask for an empty text."""
    return "yes" if fact else "no"


class Language:
    """One language and its texts."""

    def __init__(self, code: str, resources: Sequence[Resource], *, escaping: bool) -> None:
        self.locale = Locale.parse(code)
        self._escaping = escaping
        self.keys = _keys(resources)
        self._bundle = FluentBundle([code], use_isolating=False, functions={"GIVEN": given})
        for resource in resources:
            self._bundle.add_resource(resource)

    def has(self, key: str) -> bool:
        return key in self.keys

    def word(self, key: str, facts: Mapping[str, object]) -> str:
        """The text of ``key``; LookupError when there is none, ValueError when a fact is missing."""
        pattern = self._bundle.get_message(key).value if self.has(key) else None
        if pattern is None:
            raise LookupError(f"no text {key} in {self.locale}")
        told = {name: self._fact(fact) for name, fact in facts.items()}
        long = {f"\ue000{name}\ue000": fact for name, fact in told.items() if len(str(fact)) > LONG}
        marked = {name: mark if (mark := f"\ue000{name}\ue000") in long else fact for name, fact in told.items()}
        text, errors = self._bundle.format_pattern(pattern, marked)
        if errors:
            raise ValueError(f"{key} in {self.locale}: {errors[0]}")
        return reduce(lambda said, mark: said.replace(mark, str(long[mark])), long, str(text))

    def _fact(self, fact: object) -> object:
        if isinstance(fact, int | float) and not isinstance(fact, bool):
            return fact  # Fluent chooses the plural by it
        words = spell(fact, self)
        told = escape(words, quote=False) if self._escaping and isinstance(fact, str) else words
        return f"{ISOLATE}{told}{END_OF_ISOLATE}" if self._runs_against(fact, words) else told

    def _runs_against(self, fact: object, words: str) -> bool:
        """Whether a fact has to be set apart, so that it keeps its order and disturbs none around it (UAX 9)."""
        if self.locale.text_direction == "ltr" or isinstance(fact, Say | Several):
            return False
        return any(bidirectional(sign) == "L" for sign in words)


def without_markup(html: str) -> str:
    """The words alone of a text in Telegram's HTML."""
    return unescape(TAG.sub("", html))


class Texts:
    """Every language that is offered: each that has all the texts of the source."""

    def __init__(self, resources: Mapping[str, Mapping[str, str]]) -> None:
        parsed = {code: [FluentResource(source) for source in files.values()] for code, files in resources.items()}
        needed = _keys(parsed.get(SOURCE, []))
        whole = {code: read for code, read in parsed.items() if needed <= _keys(read)}
        self.languages = tuple(sorted(whole, key=lambda code: (code != SOURCE, code)))
        self._written = {code: Language(code, read, escaping=False) for code, read in parsed.items()}
        self._plain = {code: self._written[code] for code in whole}
        self._html = {code: Language(code, read, escaping=True) for code, read in whole.items()}

    @classmethod
    def load(cls, folder: Path) -> Texts:
        """Read every language that has a folder of ``.ftl`` files."""
        return cls(written(folder))

    def word(self, language: str, key: str, **facts: object) -> str:
        """The text of a key, with its facts as they are; in the source's words where a language is not offered."""
        return self._plain[self.closest(language)].word(key, facts)

    def html(self, language: str, say: Say) -> str:
        """A text for a chat: its own markup stays, whatever its facts bring is escaped."""
        return self._html[self.closest(language)].word(say.key, say.facts)

    def plain(self, language: str, say: Say) -> str:
        """A text for a button, a file or a log."""
        return self._plain[self.closest(language)].word(say.key, say.facts)

    def has(self, language: str, key: str) -> bool:
        """Whether there is such a text."""
        return self._plain[self.closest(language)].has(key)

    def everywhere(self, key: str) -> list[str]:
        """The text of a key in each language that has it, offered or not."""
        return [spoken.word(key, {}) for spoken in self._written.values() if spoken.has(key)]

    def beginning(self, beginning: str) -> dict[str, dict[str, str]]:
        """For each language the texts whose keys begin so, by what follows in the key."""
        return {
            language: {
                key.removeprefix(beginning): spoken.word(key, {}) for key in spoken.keys if key.startswith(beginning)
            }
            for language, spoken in self._plain.items()
        }

    def name(self, language: str) -> str:
        """What a language calls itself."""
        return self.word(language, "language-name")

    def direction(self, language: str) -> str:
        """Which way a language is written: ``ltr`` or ``rtl``."""
        return self._plain[self.closest(language)].locale.text_direction

    def closest(self, wanted: str | None) -> str:
        """The language that is offered for a BCP 47 tag such as ``no``, ``nn-NO`` or ``en-GB``, else the source."""
        return self.first_of([wanted or ""]) or SOURCE

    def first_of(self, wanted: Sequence[str]) -> str | None:
        """The first of these BCP 47 tags that is offered, as the code of its folder."""
        codes = (tag.strip().lower().partition("-")[0] for tag in wanted)
        return next((code for tag in codes if (code := MACROLANGUAGES.get(tag, tag)) in self._plain), None)


def written(folder: Path) -> dict[str, dict[str, str]]:
    """The files of each language that has a folder, by their names without ``.ftl``."""
    return {
        language.name: {file.stem: file.read_text("utf-8") for file in sorted(language.glob("*.ftl"))}
        for language in sorted(folder.iterdir())
        if language.is_dir()
    }


def _keys(resources: Iterable[Resource]) -> frozenset[str]:
    return frozenset(entry.id.name for read in resources for entry in read.body if isinstance(entry, Message))
