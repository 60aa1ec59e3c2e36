"""Sentences that turn on more than a plain "not": exceptions, refusals, other people, what was, distress."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from bot.matching.understanding import Understood, link, tags, understand
from tests.matching.conftest import TAXONOMY

HELD_OUT: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "held_out_turns.toml").read_text("utf-8"))[
    "turns"
]

Told = tuple[set[str], set[str], set[str]]


def told(text: str) -> Told:
    """What is liked, disliked and asked about."""
    heard = understand(text, TAXONOMY)
    asked = {topic for unsure in heard.unsure for topic in unsure.candidates}
    return {one.topic for one in heard.likes}, {one.topic for one in heard.dislikes}, asked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hater alt utenom dans", ({"dance"}, set(), set())),
        ("I hate everything except chess", ({"chess"}, set(), set())),
        ("ingenting annet enn sjakk", ({"chess"}, set(), set())),
        ("ikke noe annet enn strikking", ({"knitting"}, set(), set())),
        ("jeg hater idrett bortsett fra svømming", ({"swimming"}, {"sport"}, set())),
        ("jeg hater alt utenom dans, spesielt fotball", ({"dance"}, set(), {"football"})),
        ("jeg vet ikke, alt unntatt fotball", (set(), {"football"}, set())),
        ("jeg liker alt unntatt fotball og golf", (set(), {"football", "golf"}, set())),
    ],
)
def test_what_is_excepted_from_hate_is_liked_and_from_all_the_rest_disliked(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("nei til fotball", "football"), ("nej tak til banko", "bingo"), ("no thanks to bingo", "bingo"),
        ("ittno dans", "dance"), ("eg vil sleppe korps", "brass-band"), ("slipp meg fra golf", "golf"),
        ("golf suger", "golf"), ("null golf", "golf"), ("driter i golf", "golf"), ("fotball er dritt", "football"),
    ],
)  # fmt: skip
def test_a_refusal_is_a_dislike(text: str, topic: str) -> None:
    assert told(text) == (set(), {topic}, set())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("golf nja", (set(), set(), {"golf"})),
        ("golf? nja", (set(), set(), {"golf"})),
        ("I like dogs. Cats, not so much", ({"dogs"}, set(), {"cats"})),
        ("mer yoga, mindre zumba", ({"yoga"}, set(), {"dance-fitness"})),
        ("jeg er null god i fotball", (set(), set(), {"football"})),
        ("lite fotball, mye ski", ({"skiing"}, set(), {"football"})),
        ("sjakk fremfor kortspill", ({"chess"}, set(), {"cards"})),
        ("I prefer tennis to squash", ({"tennis"}, set(), {"squash"})),
        ("I prefer to knit and to sew", ({"knitting", "sewing"}, set(), set())),
    ],
)
def test_the_lesser_of_two_and_what_is_half_meant_is_asked_about(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("jeg hater ikke dans", "dance"), ("jeg hader ikke at danse", "dance"),
        ("det er ikke det at jeg ikke liker å synge", "choir"), ("har aldri lært å svømme", "swimming"),
        ("lei meg for at jeg ikke kan danse", "dance"), ("there's not enough football", "football"),
        ("fotball hater jeg ikke", "football"), ("kanskje ikke fotball", "football"),
    ],
)  # fmt: skip
def test_two_negations_and_what_one_cannot_do_are_asked_about(text: str, topic: str) -> None:
    assert told(text) == (set(), set(), {topic})


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("I don't just like football, I live for it", "football"), ("nothing beats dancing", "dance"),
        ("jeg får ikke nok av dans", "dance"), ("I can't live without knitting", "knitting"),
    ],
)  # fmt: skip
def test_a_not_that_praises_is_a_like(text: str, topic: str) -> None:
    assert told(text) == ({topic}, set(), set())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("driter i været, elsker å sykle", ({"cycling"}, set(), set())),
        ("lei av å sitte hjemme, vil ut på tur", ({"hiking"}, set(), set())),
        ("vil ikke sitte alene og vil spille kort", ({"cards"}, set(), set())),
        ("driter i golf, elsker å sykle", ({"cycling"}, {"golf"}, set())),
        ("ikke gjerne golf", (set(), {"golf"}, set())),
    ],
)
def test_what_is_shunned_ends_where_a_new_wish_begins(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("🧶🎣❌⚽", (set(), set(), {"knitting", "fishing", "football"})),
        ("🧶 ❌ ⚽ ✅", ({"football"}, {"knitting"}, set())),
        ("❌🧶 ✅⚽", ({"football"}, {"knitting"}, set())),
    ],
)
def test_a_mark_between_two_signs_is_asked_about_unless_the_others_show_which_it_means(
    text: str, expected: Told
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "I have cancer and my husband beats me", "mannen slår meg", "jeg vil ikke leve lenger",
        "he is violent", "eg vil ikkje leva meir",
        "jeg har tænkt på selvmord", "I want to kill myself", "jeg ble voldtatt", "han slog mig", "she hits me",
        "jeg liker fotball. samboeren min truer meg",
    ],
)  # fmt: skip
def test_of_a_text_that_tells_of_distress_nothing_is_taken_for_sure(text: str) -> None:
    heard = understand(text, TAXONOMY)
    assert (heard.distress, heard.likes, heard.dislikes) == (True, (), ())


def test_nothing_is_asked_about_for_its_letters_beside_distress() -> None:
    assert understand("mannen min slår meg gul og blå", TAXONOMY) == Understood(distress=True)


@pytest.mark.parametrize(
    "text",
    [
        "jeg vil slå meg løs på dansegulvet", "vil ikke leve uten kaffe", "my husband beats me at chess",
        "slår meg sammen med andre som strikker", "I'd kill for a good coffee", "jeg vil ikke bo alene",
        "it beats me", "jeg lever for dans", "slå gress",
    ],
)  # fmt: skip
def test_words_that_only_sound_like_distress_tell_of_none(text: str) -> None:
    assert not understand(text, TAXONOMY).distress


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mannen min spiller sjakk, jeg gjør ikke det", (set(), set(), {"chess"})),
        ("min kone går til yoga, jeg vil hellere strikke", ({"knitting"}, set(), {"yoga"})),
        ("vennene mine spiller golf", (set(), set(), {"golf"})),
        ("mannen min liker ikke dans", (set(), set(), {"dance"})),
        ("my husband likes fishing and I like quilting", ({"quilting"}, set(), {"fishing"})),
        ("noe for meg og sønnen min, gjerne fotball", ({"football"}, set(), set())),
        ("vår familie er glad i ski", ({"family", "skiing"}, set(), set())),
        ("jeg og mannen min liker å danse", ({"dance"}, set(), set())),
        ("my wife thinks I should try golf", (set(), set(), {"golf"})),
        ("not sure about yoga", (set(), set(), {"yoga"})),
        ("eg likte fotball før", (set(), set(), {"football"})),
        ("my best friend and I love dancing", ({"dance"}, set(), set())),
        ("jeg liker å gå tur med mannen min", ({"hiking"}, set(), set())),
        ("broren min er i fengsel", (set(), set(), {"prison-visiting"})),
        ("my son wants to learn chess", ({"chess"}, set(), set())),
        ("jeg gikk på speider som barn", (set(), set(), {"scouts"})),
        ("jeg sluttet på kor i fjor", (set(), set(), {"choir"})),
        ("likte fotball som barn, nå liker jeg sjakk", ({"chess"}, set(), {"football"})),
    ],
)
def test_what_others_do_and_what_was_is_asked_about(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("børn? ikke mine egne", (set(), set(), {"family"})),
        ("slippe unna alkohol", (set(), set(), {"addiction"})),
        ("vil ikke undervise på fritida", (set(), {"course-instructor"}, set())),
        ("hater idrett", (set(), {"sport"}, set())),
        ("liker ikke musikken", (set(), {"music"}, set())),
    ],
)
def test_nobody_dislikes_a_hardship_nor_a_whole_area_for_one_word_of_it(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hvor er biblioteket?", (set(), set(), {"reading"})),
        ("jeg bor på Turnhallen", (set(), set(), {"gymnastics"})),
        ("I live in Oslo and like chess", ({"chess"}, set(), set())),
        ("hvor er det yoga?", ({"yoga"}, set(), set())),
        ("vil gjerne møte damer", (set(), set(), set())),
        ("jobber i barnehage", (set(), set(), set())),
        ("male gjerdet", ({"handyperson"}, set(), set())),
        ("skate, gaming", ({"video-games"}, set(), {"ice-skating", "skateboarding"})),
        ("kneet", (set(), set(), set())),
        ("høyder", (set(), set(), set())),
        ("noter", (set(), set(), set())),
        ("ridning/hest", ({"riding"}, set(), set())),
    ],
)
def test_where_somebody_lives_or_works_and_ordinary_words_are_no_interests(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("title", "categories", "topics"),
    [
        ("Sjakk", ["Brettspill"], {"chess"}),
        ("Kurs i strikking", [], {"knitting"}),
        ("Fotball", ["Idrett", "Sport"], {"football"}),
        ("Kurs", [], {"learning"}),
        ("Idrett", [], {"sport"}),
    ],
)
def test_an_activity_has_no_tag_that_another_of_its_tags_says_better(
    title: str, categories: list[str], topics: set[str]
) -> None:
    assert tags(title, "", categories, TAXONOMY) == topics


def test_half_a_letter_is_linked_to_nothing_and_stops_nobody() -> None:
    assert link("\ud83d", TAXONOMY) == []
    assert link("sjakk\ud83d", TAXONOMY, 1)[0][0] == "chess"


def test_hardships_are_needs_and_pastimes_are_not() -> None:
    hardships = [TAXONOMY.topics[code].hardship for code in ("cancer", "divorce", "homelessness", "addiction", "grief")]
    assert (hardships, TAXONOMY.topics["chess"].hardship) == ([True] * 5, False)


def test_a_hardship_that_is_chosen_by_its_name_is_taken() -> None:
    assert told("vold i nære relasjoner") == ({"abuse-survivors"}, set(), set())


def test_at_most_one_in_thirty_of_the_held_out_sentences_is_wrongly_sure() -> None:
    wrong = [one["text"] for block in HELD_OUT for one in block["sentences"] if _wrongly_sure(one)]
    assert wrong[2:] == []


def test_the_held_out_sentences_name_topics_that_exist() -> None:
    keys = ("likes", "dislikes", "asks", "may_dislike")
    named = {code for block in HELD_OUT for one in block["sentences"] for key in keys for code in one.get(key, ())}
    assert sorted(named - TAXONOMY.topics.keys()) == []


def _wrongly_sure(one: dict[str, Any]) -> bool:
    likes, dislikes, _ = told(one["text"])
    return bool(
        likes - _below(one.get("likes", []))
        or dislikes - _below([*one.get("dislikes", []), *one.get("may_dislike", [])])
    )


def _below(codes: list[str]) -> frozenset[str]:
    return frozenset[str]().union(*(TAXONOMY.below(code) for code in codes))
