"""Somebody says that they come."""

from __future__ import annotations

from aiogram_dialog import DialogManager

from bot.dialogs.asking import asked_after_signup
from bot.dialogs.speaker import profile_of
from bot.dialogs.states import Coming, Signup
from bot.dialogs.talk import Talk, go
from bot.domain.activity import OccurrenceId
from bot.domain.signup import Seat
from bot.errors import Refused, Rule
from bot.services.seats import Place


class Comes(Talk):
    """Whoever comes, alone or with others, gets a seat, or is asked first what has to be asked."""

    async def come(
        self,
        manager: DialogManager,
        wanted: OccurrenceId,
        party: int | None = None,
        *,
        wait: bool = False,
        both: bool = False,
    ) -> None:
        """Sign them up, and stand at the card; first ask what has to be asked.

        Whoever has something else at the time is asked whether they want ``both``, a party that does not fit whether
        some of it come or all ``wait``.
        """
        resident = profile_of(manager).resident.id
        asked = {"occurrence": wanted, "party": party, "wait": wait}
        if not both and await self.clash(manager, wanted) is not None:
            await go(manager, Coming.clash, data=asked)
            return
        try:
            place = await self.services.signups.join(resident, wanted, party, wait=wait)
        except Refused as refused:
            await self.count(manager, "signup", "few-seats" if refused.rule is Rule.FEW_SEATS else "refused")
            if refused.rule is not Rule.FEW_SEATS:
                raise
            await go(manager, Coming.few, data=asked)
            return
        await self.come_so_far(manager, place)

    async def come_so_far(self, manager: DialogManager, place: Place) -> None:
        """Tell where that leaves them."""
        taken = place.signup.seat is Seat.TAKEN
        await self.count(manager, "signup", "taken" if taken else "waiting")
        data = {"occurrence": place.occurrence.id}
        asked = asked_after_signup(profile_of(manager)) or Signup.card
        await go(manager, asked, data=data, key="signup-taken" if taken else "signup-waiting")

    async def clash(self, manager: DialogManager, wanted: OccurrenceId) -> Place | None:
        """What else of theirs is at the same time, as long as they have no seat here."""
        resident = profile_of(manager).resident.id
        place = await self.services.signups.place(resident, wanted)
        if place is not None and place.signup.seat is Seat.TAKEN:
            return None
        return await self.services.signups.clashing(resident, await self.services.signups.occurrence(wanted))
