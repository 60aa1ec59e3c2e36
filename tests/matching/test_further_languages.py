"""Ukrainian, Polish and Arabic: named topics are understood, with the few words that each language's own file tells."""

from __future__ import annotations

import pytest

from bot.matching.taxonomy import Taxonomy
from bot.matching.understanding import understand
from tests.matching.conftest import TOPICS


def heard(text: str, taxonomy: Taxonomy) -> tuple[set[str], set[str], tuple[str, ...]]:
    """What is liked, what is disliked, and what is not known."""
    understood = understand(text, taxonomy)
    return (
        {one.topic for one in understood.likes},
        {one.topic for one in understood.dislikes},
        understood.unknown,
    )


@pytest.mark.parametrize(
    ("text", "likes", "dislikes"),
    [
        ("в'язання", {"knitting"}, set()),
        ("В’ЯЗАННЯ", {"knitting"}, set()),
        ("вʼязання", {"knitting"}, set()),
        ("вязання", {"knitting"}, set()),
        ("спів", {"community-singing"}, set()),
        ("шахи, плавання", {"chess", "swimming"}, set()),
        ("люблю шахи і музику", {"chess", "music"}, set()),
        ("мені подобається гуляти, але не футбол", {"hiking"}, {"football"}),
        ("не люблю біг", set(), {"running"}),
        ("в’язання і прогулянки, але не футбол", {"knitting", "hiking"}, {"football"}),
        ("szachy", {"chess"}, set()),
        ("szachy i spacery, ale nie piłka nożna", {"chess", "hiking"}, {"football"}),
        ("lubię szachy i pływanie", {"chess", "swimming"}, set()),
        ("lubie spiewac", {"community-singing"}, set()),
        ("śpiewanie, ale nie piłka nożna", {"community-singing"}, {"football"}),
        ("nie lubię biegania", set(), {"running"}),
        ("люблю йогу та музику", {"yoga", "music"}, set()),
        ("захоплююся йогою і шахами", {"yoga", "chess"}, set()),
        ("без футболу", set(), {"football"}),
        ("uwielbiam jogę", {"yoga"}, set()),
        ("robię na drutach i szydełkuję", {"knitting", "crochet"}, set()),
        ("bardzo lubię chodzić po lesie", {"hiking"}, set()),
        ("kocham zwierzęta, zwłaszcza psy", {"animals", "dogs"}, set()),
        ("chetnie pomoge w ogrodku", {"gardening"}, set()),
        ("gram w karty", {"cards"}, set()),
        ("الشطرنج", {"chess"}, set()),
        ("شطرنج", {"chess"}, set()),
        ("أحب الشطرنج والسباحة", {"chess", "swimming"}, set()),
        ("احب القراءه", {"reading"}, set()),
        ("أحب الحياكة، لكن لا كرة القدم", {"knitting"}, {"football"}),
        ("لا أحب الجري", set(), {"running"}),
    ],
)
def test_topics_are_understood_by_their_names_and_by_what_people_do(
    taxonomy: Taxonomy, text: str, likes: set[str], dislikes: set[str]
) -> None:
    assert heard(text, taxonomy) == (likes, dislikes, ())


def test_a_name_belongs_to_its_topic_though_a_list_has_the_word_for_another() -> None:
    names = {"uk": {"ballroom-dancing": "бальні танці"}}
    dances = Taxonomy.parse(TOPICS.values(), names).topics
    assert dances["ballroom-dancing"].aliases["uk"] == ("бальні танці",)
    assert "бальні танці" not in dances["dance"].aliases["uk"]
    assert "бальні танці" in Taxonomy.parse(TOPICS.values()).topics["dance"].aliases["uk"]
