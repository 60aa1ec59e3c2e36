"""The letters that somebody got: which one it was, and fewer of them from now on."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.contact import Contact
from bot.domain.letter import Kind, LetterId
from bot.domain.resident import ResidentId
from bot.errors import Outdated
from bot.services.existing import existing
from bot.storage import Storage
from bot.storage.letters import Delivered


class Letters:
    """Every verb takes the resident's number; Outdated when they are erased."""

    def __init__(self, storage: Storage) -> None:
        self.storage = storage

    async def last(self, resident: ResidentId) -> Delivered | None:
        """The last letter that they got."""
        async with self.storage.read() as town:
            return await town.letters.last(resident)

    async def last_in_chat_of(self, person: ResidentId) -> Delivered | None:
        """The last letter that reached their chat, about them or about somebody for whom they answer."""
        async with self.storage.read() as town:
            return await town.letters.last_in_chat_of(person)

    async def get(self, resident: ResidentId, wanted: LetterId) -> Delivered:
        """One of theirs; Outdated when there is none of that number."""
        async with self.storage.read() as town:
            found = await town.letters.get(resident, wanted)
        if found is None:
            raise Outdated("no such letter")
        return found

    async def less(self, wanted: ResidentId, kind: Kind | None) -> Contact:
        """Less of what that letter was: no digest any more, or one letter a week fewer that they did not ask for.

        How they wanted to be written to before.
        """
        async with self.storage.begin() as town:
            resident = await existing(town, wanted)
            before = resident.contact
            now = replace(before, digest_wanted=False) if kind is Kind.DIGEST else before.fewer()
            await town.residents.change(replace(resident, contact=now))
        return before

    async def as_before(self, wanted: ResidentId, limit: int | None, digest_wanted: bool | None) -> None:
        """Take ``less`` back."""
        async with self.storage.begin() as town:
            resident = await existing(town, wanted)
            contact = replace(resident.contact, weekly_limit=limit, digest_wanted=digest_wanted)
            await town.residents.change(replace(resident, contact=contact))
