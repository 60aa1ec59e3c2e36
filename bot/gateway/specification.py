"""The published Bot API description, as the installed aiogram carries it in its classes and docstrings.

Source: https://core.telegram.org/bots/api, through ``aiogram.methods`` and ``aiogram.types``.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
import types
import typing
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from functools import cache
from typing import Any, Final, Literal, NamedTuple

import aiogram.methods
from aiogram.client.default import Default
from aiogram.types import InlineKeyboardButton, InputFile
from pydantic import BaseModel

_CHARACTERS: Final = re.compile(r"(\d+)-(\d+) characters")
_BYTES: Final = re.compile(r"(\d+)-(\d+) bytes")
_BETWEEN: Final = re.compile(r"Values between (\d+)-(\d+)")
_AT_MOST: Final = re.compile(r"[Aa]t most (\d+) commands")
_DECORATION: Final = {"text", "style", "icon_custom_emoji_id"}
_BOOLEANS: Final = {"true": True, "1": True, "false": False, "0": False}


class Problem(NamedTuple):
    """What is wrong with a request: where (``reply_markup.inline_keyboard[0][0]``), which rule, in words."""

    path: str
    rule: Literal["method", "unknown", "missing", "type", "short", "long", "action"]
    words: str

    def __str__(self) -> str:
        return f"{self.path}: {self.words}"


@dataclass(frozen=True, slots=True)
class Limit:
    """From ``least`` to ``most`` of a unit; some count only once the entities have been read out of the text."""

    least: int
    most: int
    unit: Literal["UTF-16 units", "bytes", "items", "value"]
    after_entities: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """One parameter of a method, or one field of an object."""

    annotation: Any
    required: bool
    limits: tuple[Limit, ...]


def utf16_length(text: str) -> int:
    """The length as Telegram counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@cache
def methods() -> Mapping[str, type[BaseModel]]:
    """Every method by its name in lower case, as Telegram takes it in any case."""
    found = (getattr(aiogram.methods, name) for name in aiogram.methods.__all__)
    named = {getattr(one, "__api_method__", None): one for one in found if isinstance(one, type)}
    return {name.lower(): one for name, one in named.items() if isinstance(name, str)}


@cache
def fields(model: type[BaseModel]) -> Mapping[str, Field]:
    """The fields of a method or an object, by the names they travel under."""
    descriptions = _descriptions(model)
    return {
        info.alias or name: Field(info.annotation, info.is_required(), tuple(_limits(descriptions.get(name, ""))))
        for name, info in model.model_fields.items()
    }


def check(method: str, parameters: Mapping[str, object], files: Iterable[str] = ()) -> list[str]:
    """Everything in a request that the Bot API would not take; empty when it is well formed."""
    return [str(problem) for problem in problems(method, decoded(method, parameters), files)]


def decoded(method: str, parameters: Mapping[str, object]) -> dict[str, Any]:
    """The parameters of a form as the values that they spell; what spells none stays as it came."""
    model = methods().get(method.lower())
    known = fields(model) if model else {}
    return {
        name: _decode(value, known[name].annotation) if isinstance(value, str) and name in known else value
        for name, value in parameters.items()
    }


def problems(method: str, parameters: Mapping[str, Any], files: Iterable[str] = ()) -> list[Problem]:
    """As ``check``, for parameters already decoded and with the rule of each problem."""
    model = methods().get(method.lower())
    if model is None:
        return [Problem(method, "method", "no such method")]
    attached = set(files)
    taken = {name: value for name, value in parameters.items() if name not in attached}
    named = {*attached - _attachments(taken)}
    return list(_members(model, taken, prefix="", given=named))


def _attachments(parameters: Mapping[str, Any]) -> set[str]:
    """The names that the values point at by ``attach://``."""
    return set(re.findall(r"attach://([^\"'\s\\]+)", json.dumps(parameters, default=str)))


def _members(model: type[BaseModel], value: Mapping[str, Any], prefix: str, given: set[str]) -> Iterator[Problem]:
    known = fields(model)
    for name, field in known.items():
        if field.required and name not in value and name not in given:
            yield Problem(prefix + name, "missing", "is required")
    for name in sorted(given - set(known)):
        yield Problem(prefix + name, "unknown", "is not known")
    parsed = bool(value.get("parse_mode"))
    for name, member in value.items():
        if name not in known:
            yield Problem(prefix + name, "unknown", "is not known")
            continue
        yield from _value(prefix + name, member, known[name], parsed)
    if model is InlineKeyboardButton and len(set(value) - _DECORATION) != 1:
        yield Problem(prefix.removesuffix("."), "action", "a button does exactly one thing")


def _value(path: str, value: Any, field: Field, parsed: bool) -> Iterator[Problem]:
    wrong = _fit(path, value, field.annotation)
    yield from wrong
    if not wrong:
        for limit in field.limits:
            if not (limit.after_entities and parsed):
                yield from _measure(path, value, limit)


def _measure(path: str, value: Any, limit: Limit) -> Iterator[Problem]:
    sizes: dict[str, Any] = {"value": value}
    if isinstance(value, str):
        sizes = {"UTF-16 units": utf16_length(value), "bytes": len(value.encode("utf-8", "surrogatepass"))}
    elif isinstance(value, list):
        sizes = {"items": len(value)}
    size = sizes.get(limit.unit)
    if isinstance(size, int) and not limit.least <= size <= limit.most:
        rule: Literal["short", "long"] = "short" if size < limit.least else "long"
        yield Problem(path, rule, f"{size} {limit.unit}, allowed {limit.least}-{limit.most}")


def _fit(path: str, value: Any, annotation: Any) -> list[Problem]:
    """What keeps the value from being of that type; of several types the nearest one speaks."""
    if annotation is Any:
        return []
    choices = _choices(annotation)
    if len(choices) != 1:
        tried = [_fit(path, value, choice) for choice in choices]
        return min(tried, key=_gravity, default=[])
    (only,) = choices
    if typing.get_origin(only) is list:
        return _fit_list(path, value, typing.get_args(only)[0])
    if isinstance(only, type) and issubclass(only, BaseModel):
        if not isinstance(value, dict):
            return [_mistyped(path, only.__name__, value)]
        return list(_members(only, value, prefix=f"{path}.", given=set()))
    return [] if _is_scalar(value, only) else [_mistyped(path, getattr(only, "__name__", str(only)), value)]


def _gravity(found: list[Problem]) -> tuple[bool, int]:
    """A value of quite another kind is farther off than one with a slip inside."""
    return any(problem.rule in ("type", "unknown", "missing") for problem in found), len(found)


def _fit_list(path: str, value: Any, item: Any) -> list[Problem]:
    if not isinstance(value, list):
        return [_mistyped(path, "list", value)]
    return [problem for at, each in enumerate(value) for problem in _fit(f"{path}[{at}]", each, item)]


def _mistyped(path: str, wanted: str, value: Any) -> Problem:
    return Problem(path, "type", f"expected {wanted}, got {type(value).__name__}")


def _is_scalar(value: Any, wanted: Any) -> bool:
    if typing.get_origin(wanted) is Literal:
        return value in typing.get_args(wanted)
    if wanted is bool:
        return isinstance(value, bool)
    if wanted in (int, datetime, timedelta):
        return isinstance(value, int) and not isinstance(value, bool)
    if wanted is float:
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return value in {member.value for member in wanted}
    return isinstance(value, str)


def _choices(annotation: Any) -> tuple[Any, ...]:
    """The types that a union is made of, without None and aiogram's own defaults."""
    if typing.get_origin(annotation) is typing.Annotated:
        return _choices(typing.get_args(annotation)[0])
    if typing.get_origin(annotation) not in (typing.Union, types.UnionType):
        return () if annotation is type(None) or annotation is Default else (annotation,)
    inner = [choice for part in typing.get_args(annotation) for choice in _choices(part)]
    return tuple(dict.fromkeys(inner))


def _decode(value: str, annotation: Any) -> Any:
    choices = _choices(annotation)
    if str in choices or InputFile in choices or any(_is_scalar(value, choice) for choice in choices if _named(choice)):
        return int(value) if int in choices and re.fullmatch(r"-?\d{1,19}", value) else value
    if bool in choices and value.lower() in _BOOLEANS:
        return _BOOLEANS[value.lower()]
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value


def _named(choice: Any) -> bool:
    return typing.get_origin(choice) is Literal or (isinstance(choice, type) and issubclass(choice, Enum))


def _descriptions(model: type[BaseModel]) -> dict[str, str]:
    """The docstring below each field."""
    (body,) = ast.parse(inspect.getsource(model)).body
    found: dict[str, str] = {}
    name = ""
    for statement in typing.cast(ast.ClassDef, body).body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            name = statement.target.id
        elif isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant) and name:
            found.setdefault(name, str(statement.value.value))
    return found


def _limits(description: str) -> Iterator[Limit]:
    if found := _CHARACTERS.search(description):
        yield Limit(int(found[1]), int(found[2]), "UTF-16 units", "after entities parsing" in description)
    if found := _BYTES.search(description):
        yield Limit(int(found[1]), int(found[2]), "bytes")
    if found := _BETWEEN.search(description):
        yield Limit(int(found[1]), int(found[2]), "value")
    if found := _AT_MOST.search(description):
        yield Limit(0, int(found[1]), "items")
