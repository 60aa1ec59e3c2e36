"""Words: a key, its facts and a language become a text. Nothing else knows a word."""

from bot.texts.facts import Date, Day, Distance, LanguageName, Moment, Money, Say, Several, Span, TimeOfDay
from bot.texts.texts import Texts, without_markup

__all__ = [
    "Date",
    "Day",
    "Distance",
    "LanguageName",
    "Moment",
    "Money",
    "Say",
    "Several",
    "Span",
    "Texts",
    "TimeOfDay",
    "without_markup",
]
