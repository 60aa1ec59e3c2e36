"""What fits: up to five suggestions, each with why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Row

from bot.dialogs.buttons import button, choices
from bot.dialogs.digest import leave_for
from bot.dialogs.dismissed import hide_shown, read
from bot.dialogs.meant import numbered
from bot.dialogs.question import NotUnderstood, Question, Spoken
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import Availability, Interests, My, Place, Signup, Suggestions, Wishes
from bot.dialogs.talk import Talk, go, number_of, say_above
from bot.dialogs.telling import card
from bot.dialogs.wishes import keep_wish, may_wish
from bot.domain.activity import ActivityId, OccurrenceId
from bot.errors import Outdated
from bot.matching.ranking import Suggestion
from bot.matching.searching import Search
from bot.matching.understanding import understand
from bot.services.residents import Profile
from bot.services.unmet_wishes import Wish, wish_of, wish_of_search
from bot.texts import Say

WORDS_OF_A_NUMBER: Final = 3  # "nummer to", "den første"


class SuggestionsDialog(Talk):
    """The list; a tap opens one, "more" hides these and shows the next."""

    def build(self) -> Dialog:
        services, texts = self.services, self.services.texts
        return Dialog(
            Question(
                services,
                Spoken(texts),
                choices(texts, "open", self.open),
                button(texts, "take-back", self.take_back, when="dismissed"),
                button(texts, "wish", self.wish, when="wishable"),
                button(texts, "wishes", self.wishes, when="wished"),
                Row(button(texts, "more", self.more, when="more"), button(texts, "first", self.first, when="hiding")),
                button(texts, "availability", self.availability, when="settled"),
                button(texts, "place", self.place, when="unsettled"),
                Row(button(texts, "interests", self.interests), button(texts, "my", self.my)),
                state=Suggestions.list,
                getter=self.suggest,
                hear=self.hear,
                asks=False,
                shown=self.shown,
            ),
            Question(
                services,
                Spoken(texts),
                choices(texts, "open", self.open),
                button(texts, "wish", self.wish_found, when="wishable"),
                button(texts, "wishes", self.wishes, when="wished"),
                Row(button(texts, "suggestions", self.suggestions), button(texts, "my", self.my)),
                state=Suggestions.found,
                getter=self.found,
                hear=self.hear,
                asks=False,
                shown=self.shown_found,
            ),
        )

    async def suggest(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        profile = await self.read_again(dialog_manager)
        settled = profile.resident.municipality is not None
        hidden = frozenset(OccurrenceId(number) for number in dialog_manager.dialog_data.get("hidden", []))
        found = await self.services.suggestions.for_resident(profile, hidden=hidden)
        if not found.suggestions:
            head = "suggestions-where" if not settled else "suggestions-no-more" if hidden else "suggestions-none"
        else:
            head = "suggestions" if _met(found.suggestions) else "suggestions-nearest"
        wish = wish_of(profile) if not hidden and not _met(found.suggestions) else None
        return {
            **await self._listed(profile, head, found.suggestions, wish),
            "more": found.more,
            "hiding": bool(hidden),
            "dismissed": _dismissed(dialog_manager) is not None,
            "settled": settled,
            "unsettled": not settled,
        }

    async def found(self, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
        profile = await self.read_again(dialog_manager)
        search = self._asked(dialog_manager)
        found = await self.services.suggestions.search(profile, search)
        head = "found-none" if not found else "found" if _met(found) else "found-nearest"
        wish = None if _met(found) else wish_of_search(profile, search)
        return await self._listed(profile, head, found, wish)

    async def hear(self, message: Message, manager: DialogManager) -> None:
        """A number opens that one; what asks for something is looked for; a topic is added to what they like."""
        profile = profile_of(manager)
        typed = (message.text or "").strip().casefold().rstrip(".")
        shown: list[int] = manager.dialog_data.get("shown", [])
        ordinals = self.services.texts.word(profile.resident.language, "ordinals").split(", ")
        number = numbered(typed, ordinals, len(shown)) if len(typed.split()) <= WORDS_OF_A_NUMBER else None
        if number is not None:
            await self._open(manager, shown[number - 1])
            return
        if self.services.parties.only(message.text or "", profile.resident.language):
            raise NotUnderstood  # to what, is not said: nobody likes "two children" from now on
        understood = understand(message.text or "", self.services.taxonomy)
        likes = frozenset(heard.topic for heard in understood.likes)
        dislikes = frozenset(heard.topic for heard in understood.dislikes)
        if not likes and not dislikes:
            raise NotUnderstood
        await self.services.residents.like(profile.resident.id, profile.interests.with_(likes, dislikes))
        await self.count(manager, "interests", "sentence")
        await self.read_again(manager)
        await go(manager, Interests.chips)

    async def open(self, _event: CallbackQuery, _select: Any, manager: DialogManager, number: str) -> None:
        await self._open(manager, number_of(number))

    async def more(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        hide_shown(manager)
        await self.count(manager, "suggestions", "more")

    async def first(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        manager.dialog_data["hidden"] = []

    async def take_back(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        dismissed = _dismissed(manager)
        if dismissed is None:
            raise Outdated("nothing to take back")
        activity, reach_m = ActivityId(dismissed["activity"]), dismissed["reach_m"]
        earlier = read(activity, dismissed["earlier"])
        await self.services.suggestions.take_back(profile_of(manager), activity, reach_m, earlier)
        await self.count(manager, "suggestions", "taken-back")
        manager.dialog_data["taken_back"] = True
        say_above(manager, "taken-back")

    async def wish(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await keep_wish(self, manager, wish_of(profile_of(manager)))

    async def wish_found(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await keep_wish(self, manager, wish_of_search(profile_of(manager), self._asked(manager)))

    async def wishes(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Wishes.list)

    async def suggestions(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Suggestions.list)

    async def availability(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Availability.grid)

    async def place(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Place.ask)

    async def interests(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await go(manager, Interests.ask)

    async def my(self, _event: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await leave_for(self, manager, My.overview)

    async def shown(self, manager: DialogManager, data: dict[str, Any]) -> None:
        if self._is_new(manager, data["found"]):
            met = _met(data["found"])
            await self.count_untimed(manager, "suggestions", "shown" if met else "nearest" if data["found"] else "none")

    async def shown_found(self, manager: DialogManager, data: dict[str, Any]) -> None:
        if self._is_new(manager, data["found"]):
            met = _met(data["found"])
            await self.count_untimed(manager, "search", "shown" if met else "nearest" if data["found"] else "none")

    def _is_new(self, manager: DialogManager, found: Sequence[Suggestion]) -> bool:
        """Keep what is shown; the same list again, under an answer that was not understood, is none."""
        shown = [suggestion.occurrence.id for suggestion in found]
        if manager.dialog_data.get("shown") == shown:
            return False
        manager.dialog_data["shown"] = shown
        self.services.suggestions.shown(profile_of(manager), shown)
        return True

    def _asked(self, manager: DialogManager) -> Search:
        assert isinstance(manager.start_data, dict)
        return self.search(manager, manager.start_data["asked"])

    async def _listed(
        self, profile: Profile, head: str, found: Sequence[Suggestion], wish: Wish | None
    ) -> dict[str, Any]:
        """The list; where nothing meets ``wish``, the offer to remember it."""
        wishable = await may_wish(self.services, profile, wish)
        listed = _listed(head, found)
        says = [*listed["says"], Say("wish-offer")] if wishable else listed["says"]
        return {**listed, "says": says, "wishable": wishable, "wished": wish is not None and not wishable}

    async def _open(self, manager: DialogManager, number: int) -> None:
        await self.count(manager, "suggestions", "opened")
        await go(manager, Signup.card, data={"occurrence": number})


def _dismissed(manager: DialogManager) -> dict[str, Any] | None:
    """The no with which they came here, until it is taken back."""
    started = manager.start_data if isinstance(manager.start_data, dict) else {}
    dismissed: dict[str, Any] | None = started.get("dismissed")
    return None if manager.dialog_data.get("taken_back") else dismissed


def _met(found: Sequence[Suggestion]) -> bool:
    """Whether any of them meets all that they told."""
    return not all(suggestion.misses for suggestion in found)


def _listed(head: str, suggestions: Sequence[Suggestion]) -> dict[str, Any]:
    """A heading, a card for each suggestion and a button for each card."""
    numbered = list(enumerate(suggestions, 1))
    return {
        "found": suggestions,
        "says": [Say(head, count=len(numbered)), *(card(suggestion, number) for number, suggestion in numbered)],
        "items": [
            (str(suggestion.occurrence.id), _button(number, suggestion.occurrence.activity.title))
            for number, suggestion in numbered
        ],
    }


def _button(number: int, title: str) -> Say:
    return Say("suggestion-button", number=number, title=title if len(title) <= 40 else title[:39] + "…")
