"""What the words of each kind of slot tell, as fields of a meaning."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from bot.domain.availability import DAYS, Week
from bot.domain.needs import OLDEST, Ages, Need, Travel
from bot.matching.meaning import hours
from bot.matching.meaning.slots import Facts, Slot
from bot.matching.places import Found, find_place
from bot.matching.spelling import AND
from bot.matching.times.senses import Kind
from bot.matching.times.sought import when

MOST_PEOPLE: Final = 20
MOST_MESSAGES: Final = 50


def _liked(slot: Slot) -> Facts | None:
    heard = slot.understood
    likes = frozenset(one.topic for one in heard.likes)
    return {"likes": likes, "dislikes": frozenset(one.topic for one in heard.dislikes)} if likes else None


def _shunned(slot: Slot) -> Facts | None:
    heard = slot.understood
    topics = frozenset(one.topic for one in (*heard.likes, *heard.dislikes))
    return {"dislikes": topics, "words": slot.text} if topics or heard.unsure or heard.unknown else None


def _disliked(slot: Slot) -> Facts | None:
    facts = _shunned(slot)
    return facts if facts and facts["dislikes"] else None


def _idea(slot: Slot) -> Facts:
    return {"likes": frozenset(one.topic for one in slot.understood.likes), "words": slot.text}


def _place(slot: Slot) -> Facts | None:
    found = None if slot.refuses else find_place(slot.text, slot.searching.municipalities)
    return {"place": found} if isinstance(found, Found) else None


def _where(slot: Slot) -> Facts:
    return _place(slot) or {"words": slot.text}


def _which(slot: Slot) -> Facts | None:
    """Of which activity somebody speaks; None when it is of one day each week: "kan ikke komme på mandager"."""
    sought = when(slot.text, slot.searching.times, slot.language, slot.today)
    each = slot.named.each.match(slot.text.lower()) and any(item.kind is Kind.DAY for item in slot.items)
    if each:
        return None
    if sought.days is None and any(
        not sought.hours & Week.of_hours([day], range(hours.HOURS_A_DAY)) for day in range(DAYS)
    ):
        return None
    likes = frozenset(one.topic for one in slot.understood.likes)
    return {"days": sought.days, "likes": likes, "words": slot.text}


def _time(slot: Slot) -> Facts | None:
    sought = when(slot.text, slot.searching.times, slot.language, slot.today)
    return {"days": sought.days, "words": slot.text} if sought.used else None


def _count(slot: Slot) -> Facts | None:
    number = slot.number
    return {"count": number} if 0 < number <= MOST_MESSAGES else None


def _along(slot: Slot) -> Facts | None:
    alone = slot.named.articles.fullmatch(f"{slot.text.lower()} ")  # "en venn" is one
    number = 1 if alone else slot.number
    return {"count": number} if 0 < number <= MOST_PEOPLE else None


def _altogether(slot: Slot) -> Facts | None:
    number = slot.number
    return {"count": number - 1} if 1 < number <= MOST_PEOPLE else None


def _age(slot: Slot) -> Facts | None:
    digits = re.fullmatch(r"[0-9]{1,3}", slot.text)
    number = int(slot.text) if digits else slot.named.tens.get(slot.text.lower()) or slot.number
    return {"ages": Ages(number, number)} if 0 < number < OLDEST else None


def _needed(slot: Slot) -> Facts | None:
    needs = _named(slot, slot.named.needs)
    return {"needs": frozenset(map(Need, needs))} if needs else None


def _travel(slot: Slot) -> Facts | None:
    travel = _named(slot, slot.named.travel)
    return {"travel": frozenset(map(Travel, travel))} if travel else None


def _skills(slot: Slot) -> Facts | None:
    skills = _named(slot, slot.named.skills)
    return {"skills": skills} if skills else None


def _named(slot: Slot, choices: Mapping[str, re.Pattern[str]]) -> frozenset[str]:
    """The choices that the slot names, if it begins with one and refuses none."""
    said = slot.text.lower()
    begins = slot.named.articles.match(said)
    said = said[begins.end() :] if begins else said
    if not any(words.match(said) for words in choices.values()) or slot.refuses:
        return frozenset()
    return frozenset(code for code, words in choices.items() if words.search(said))


def _spoken(slot: Slot) -> Facts | None:
    languages = frozenset(_languages(slot))
    return {"languages": languages} if languages and not slot.refuses else None


def _language(slot: Slot) -> Facts | None:
    languages = list(_languages(slot))
    return {"language": languages[0]} if len(languages) == 1 else None


def _languages(slot: Slot) -> Iterator[str]:
    """The languages named, in their order."""
    names = slot.searching.taxonomy.particulars.languages
    words = re.findall(r"[^\W\d_]+", slot.text.lower())
    apart = (word if word in names else word.removeprefix(AND) for word in words)
    return iter(dict.fromkeys(names[word] for word in apart if word in names))


READERS: Final[Mapping[str, Callable[[Slot], Facts | None]]] = {
    "liked": _liked,
    "shunned": _shunned,
    "disliked": _disliked,
    "idea": _idea,
    "place": _place,
    "where": _where,
    "which": _which,
    "time": _time,
    "until": hours.until,
    "count": _count,
    "along": _along,
    "altogether": _altogether,
    "age": _age,
    "after": hours.after,
    "before": hours.before,
    "part": hours.part,
    "leads": hours.leads,
    "weekly": hours.weekly,
    "need": _needed,
    "travel": _travel,
    "skills": _skills,
    "spoken": _spoken,
    "language": _language,
}
