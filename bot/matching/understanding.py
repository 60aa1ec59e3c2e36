"""What somebody likes and dislikes, out of a free sentence; what an activity is about, out of its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.domain.needs import Ages
from bot.matching.clause import Wanted
from bot.matching.distress import distress
from bot.matching.polarity import wanted
from bot.matching.reading import Cue
from bot.matching.sentence import read
from bot.matching.taxonomy import Taxonomy

MOST_CANDIDATES: Final = 3
MOST_FROM_DESCRIPTION: Final = 3
SHORTEST_STRONG: Final = 5  # letters of a word of a description that counts


@dataclass(frozen=True, slots=True)
class Heard:
    """A topic, the words it was heard in, and how surely they mean it: 1 for its very alias, less for a guess."""

    topic: str
    word: str
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Unsure:
    """Words that may mean one of the topics ``candidates``, likeliest first: worth asking."""

    word: str
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Understood:
    """What a sentence told; no topic stands in more than one of the first two."""

    likes: tuple[Heard, ...] = ()
    dislikes: tuple[Heard, ...] = ()
    unsure: tuple[Unsure, ...] = ()
    unknown: tuple[str, ...] = ()
    distress: bool = False  # it tells that somebody is not well

    @property
    def anything(self) -> bool:
        """Whether any word was, or may have been, a topic."""
        return bool(self.likes or self.dislikes or self.unsure)


def understand(text: str, taxonomy: Taxonomy) -> Understood:
    """The topics liked and disliked in a sentence of any of the languages.

    Nothing is guessed: a word with two meanings, a far-off spelling or an unclear "not" is ``unsure``, a
    word that is none of ours ``unknown``. Of a text that tells of distress nothing is taken for sure.
    The first 4,096 characters count; time grows with their number.
    """
    sentence, troubled = read(text, taxonomy.lexicon), distress(text) is not None
    named = len(sentence.items) == 1  # a hardship by its name alone is chosen, not told of
    heard: dict[Wanted, dict[str, Heard]] = {Wanted.YES: {}, Wanted.NO: {}, Wanted.UNCLEAR: {}}
    unsure: dict[str, tuple[str, ...]] = {}
    for item, told in zip(sentence.said, wanted(sentence.items), strict=True):
        for topic in item.reading.sure:
            how = _taken(told, topic, item.word, taxonomy, troubled=troubled and not named)
            before = heard[how].get(topic)
            if before is None or before.confidence < item.reading.confidence:
                heard[how][topic] = Heard(topic, item.word, item.reading.confidence)
        if item.reading.maybe and not troubled:
            unsure.setdefault(item.word, item.reading.maybe[:MOST_CANDIDATES])
    clear = heard[Wanted.YES].keys() ^ heard[Wanted.NO].keys()
    for said in heard.values():
        unsure |= {one.word: (topic,) for topic, one in said.items() if topic not in clear}
    return Understood(
        tuple(one for topic, one in heard[Wanted.YES].items() if topic in clear),
        tuple(one for topic, one in heard[Wanted.NO].items() if topic in clear),
        tuple(Unsure(word, candidates) for word, candidates in unsure.items()),
        () if troubled else sentence.unknown,
        troubled,
    )


def _taken(told: Wanted, topic: str, word: str, taxonomy: Taxonomy, *, troubled: bool) -> Wanted:
    """How surely a topic is taken that was told of so.

    Nobody dislikes a hardship, nor everything below a root for a word that is not its very name.
    """
    doubtful = told is Wanted.NO and (taxonomy.topics[topic].hardship or not taxonomy.names_wholly(topic, word))
    return Wanted.UNCLEAR if troubled or doubtful else told


def link(text: str, taxonomy: Taxonomy, most: int = 5) -> list[tuple[str, float]]:
    """The ``most`` topics whose words look and sound most like any short text, with their scores, the best first.

    Meant as first candidates for somebody to choose from when nothing was understood: a score is never sure.
    """
    return taxonomy.lexicon.nearest(text, most)


def tags(title: str, description: str, categories: Sequence[str], taxonomy: Taxonomy) -> frozenset[str]:
    """The topics of an activity.

    Title and categories count as a resident's words would, less the names of places and of those who hold
    it. The description has more to say than what it is about: its whole words count when the title says
    nothing, else when they come back. Of a topic and one below it only the latter counts, and "course" or
    "sport" only where nothing else does.
    """
    names, lexicon = taxonomy.lexicon.names, taxonomy.lexicon
    named = [_topics(names.without(title), taxonomy) or _topics(names.without_hosts(title), taxonomy)]
    named += [_topics(category, taxonomy) for category in categories]
    found = {topic for topics in named for topic in topics}
    general = _general(" ".join((title, *categories)), taxonomy)
    found = found - general or found
    said = read(names.without(description), lexicon, guesses=0).said
    times = Counter(topic for one in said if len(one.word) >= SHORTEST_STRONG for topic in one.reading.sure)
    least = 2 if found else 1
    found.update(topic for topic, count in times.most_common(MOST_FROM_DESCRIPTION) if count >= least)
    return frozenset(topic for topic in found if len(found & taxonomy.below(topic)) == 1)


def audience(title: str, description: str, categories: Sequence[str], taxonomy: Taxonomy) -> Ages:
    """For whom an activity is by its own words; everybody when they don't say."""
    return taxonomy.particulars.ages(title, description, categories)


def _topics(text: str, taxonomy: Taxonomy) -> list[str]:
    return [topic for said in read(text, taxonomy.lexicon).said for topic in said.reading.sure]


def _general(text: str, taxonomy: Taxonomy) -> set[str]:
    """The topics that only words such as "course" tell of."""
    general: set[str] = set()
    special: set[str] = set()
    for one in read(text, taxonomy.lexicon).said:
        (general if one.word.lower() in taxonomy.lexicon.beside[Cue.GENERIC] else special).update(one.reading.sure)
    return general - special
