"""Which occurrences to suggest to one resident, out of all that are coming."""

from __future__ import annotations

from typing import Final

from bot.domain.activity import Occurrence, OccurrenceId
from bot.matching.exposure import Exposure
from bot.matching.occurrence_search import Miss, OccurrenceSearch
from bot.matching.occurrence_table import OccurrenceTable
from bot.matching.ranking import Suggestion
from bot.matching.reasons import suggestion
from bot.matching.taxonomy import Taxonomy
from bot.matching.variety import Variety
from bot.matching.wishes import Wishes

ROOM: Final = 1_024


class OccurrenceIndex:
    """The coming occurrences, in memory: put in what is stored, ask what is best.

    It is never the source of truth: a sign-up checks again.
    """

    def __init__(self, taxonomy: Taxonomy, exposure: Exposure | None = None, *, room: int = ROOM) -> None:
        self.exposure = exposure or Exposure()
        self._table = OccurrenceTable(taxonomy, self.exposure, room)

    def __len__(self) -> int:
        return len(self._table.occurrences)

    @property
    def nbytes(self) -> int:
        """Bytes of the index, without the occurrences themselves."""
        return self._table.nbytes

    def put(self, occurrence: Occurrence) -> None:
        """Take in an occurrence or what it has become; a changed activity holds for all of its occurrences."""
        self._table.put(occurrence)

    def seats(self, id: OccurrenceId, taken: int, waiting: int = 0) -> None:
        """Take in how many seats are taken and how many people wait; nothing for an unknown occurrence."""
        self._table.seats(id, taken, waiting)

    def drop(self, id: OccurrenceId) -> None:
        """Let go of an occurrence; nothing for an unknown one."""
        self._table.drop(id)

    def best(self, wishes: Wishes, most: int = 5) -> list[Suggestion]:
        """The ``most`` best, best first, no activity twice.

        Never: what has begun or is cancelled, is for other ages, does not meet a need, is held in languages
        they do not speak, is about something disliked (or under it, unless liked by name), lies beyond their
        reach or the municipalities, falls on a busy day or starts before they could come, was declined, or an
        activity of which an occurrence is hidden. What is full, and what meets no like when likes were told,
        comes only when nothing else does: then come the nearest misses, marked, each missing exactly one wish,
        first what is full, then what has the wrong time, lies too far, has the wrong topic.
        """
        search = OccurrenceSearch(self._table, wishes)
        variety = Variety()
        chosen = self._suggested(search, variety, None, most)
        misses = iter(Miss) if not chosen else iter(())
        for miss in misses:
            chosen += self._suggested(search, variety, miss, most - len(chosen))
        return chosen

    def _suggested(self, search: OccurrenceSearch, variety: Variety, miss: Miss | None, most: int) -> list[Suggestion]:
        chosen = variety.choose(search.looks(miss), most)
        return [suggestion(self._table.occurrences[row], search.wishes, self._table.taxonomy, miss) for row in chosen]
