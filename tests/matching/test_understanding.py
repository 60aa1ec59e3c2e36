"""Free sentences in four languages, and everything that is not one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.matching.understanding import Understood, Unsure, tags, understand
from tests.matching.conftest import TAXONOMY
from tests.matching.judging import rightly, sentences, turned

SENTENCES = sentences("sentences.toml", "all")
WORDS = ["ikke", "men", "og", "strikke", "fotball", ",", ".", "alt", "unntatt", "liker", "nei takk", "x"]


def likes(understood: Understood) -> set[str]:
    return {heard.topic for heard in understood.likes}


def dislikes(understood: Understood) -> set[str]:
    return {heard.topic for heard in understood.dislikes}


def asked(understood: Understood) -> set[str]:
    return {topic for unsure in understood.unsure for topic in unsure.candidates}


def test_of_the_sentences_that_were_tuned_to_at_most_four_are_misheard() -> None:
    missed = [sentence.text for sentence in SENTENCES if not rightly(sentence, TAXONOMY)]
    assert missed[4:] == []


def test_nothing_disliked_is_taken_for_liked_or_the_other_way_round() -> None:
    assert [sentence.text for sentence in SENTENCES if turned(sentence, TAXONOMY)] == []


@pytest.mark.parametrize(
    ("text", "liked", "disliked"),
    [
        ("jeg liker å strikke og gå på tur, men ikke fotball", {"knitting", "hiking"}, {"football"}),
        ("ikke fotball eller ski", set(), {"football", "skiing"}),
        ("jeg liker ikke fotball, ski eller dans", set(), {"football", "skiing", "dance"}),
        ("alt unntatt fotball og håndball", set(), {"football", "handball"}),
        ("alt undtagen bingo", set(), {"bingo"}),
        ("everything but football", set(), {"football"}),
        ("I like chess but not football or skiing", {"chess"}, {"football", "skiing"}),
        ("fotball liker jeg ikke", set(), {"football"}),
        ("fotball, ski og dans liker jeg ikke", set(), {"football", "skiing", "dance"}),
        ("jeg liker sang, ski liker jeg ikke", {"choir"}, {"skiing"}),
        ("fotball liker jeg ikke, ski er fint", {"skiing"}, {"football"}),
        ("jeg har prøvd yoga, men det var ikke noe for meg", set(), {"yoga"}),
        ("cooking yes, baking no", {"food"}, {"baking"}),
        ("jeg bryder mig ikke om fodbold", set(), {"football"}),
        ("trening er jeg ikke interessert i", set(), {"fitness"}),
        ("det eneste jeg ikke liker er bingo", set(), {"bingo"}),
        ("anything except football, handball and golf. Love chess!", {"chess"}, {"football", "handball", "golf"}),
        ("tur ja, men ikke ski, ikke sykkel og ikke løping", {"hiking"}, {"skiing", "cycling", "running"}),
        ("jeg liker strikking, ikke så ofte", {"knitting"}, set()),
        ("sjakk ja, fotball nei takk", {"chess"}, {"football"}),
        ("ikke fotball, jeg liker sjakk", {"chess"}, {"football"}),
        ("ikke bare strikking, men også hekling", {"knitting", "crochet"}, set()),
        ("hater løping, elsker sjakk", {"chess"}, {"running"}),
        ("kan ikke svømme, men vil gjerne lære", {"swimming"}, set()),
        ("nei, jeg liker strikking", {"knitting"}, set()),
    ],
)
def test_a_not_reaches_as_far_as_a_reader_would_let_it(text: str, liked: set[str], disliked: set[str]) -> None:
    heard = understand(text, TAXONOMY)
    assert (likes(heard), dislikes(heard)) == (liked, disliked)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("strikkekafé", "knitting"),
        ("fotballtrening for jenter", "football"),
        ("turgruppe", "hiking"),
        ("damefotball", "football"),
        ("kveldsyoga", "yoga"),
        ("sjakk-klubb", "chess"),
        ("gitarspilling", "guitar"),
        ("fottballtrenning", "football"),
        ("språk kafé", "language-cafe"),
        ("strikkking", "knitting"),
        ("håndbll", "handball"),
        ("gaa paa tur", "hiking"),
        ("sprakkafe", "language-cafe"),
        ("STRIKKING!!!", "knitting"),
        ("🧶", "knitting"),
        ("⚽", "football"),
        ("svømmingen", "swimming"),
        ("koret", "choir"),
        ("går tur", "hiking"),
        ("gå på en tur", "hiking"),
        ("noen å snakke med", "someone-to-talk-to"),
        ("nogen at snakke med", "someone-to-talk-to"),
        ("someone to talk to", "someone-to-talk-to"),
        ("gåfotball", "walking-football"),
        ("måle bilete", "painting"),
    ],
)
def test_one_thing_said_in_many_ways_is_one_topic(text: str, topic: str) -> None:
    assert likes(understand(text, TAXONOMY)) == {topic}


@pytest.mark.parametrize(
    "text",
    ["korrekt", "turist", "kor er du?", "jeg er på jakt etter noe", "det som skjer", "jeg har vært syk",
     "tenke", "hva koster det", "I do not have much money", "hvordan melder jeg meg av", "jeg er ikke sikker"],
)  # fmt: skip
def test_a_word_that_only_looks_like_a_topic_is_not_one(text: str) -> None:
    heard = understand(text, TAXONOMY)
    assert (heard.likes, heard.dislikes) == ((), ())


@pytest.mark.parametrize(
    ("text", "lowest", "highest"),
    [("sjakk", 1, 1), ("strikker", 0.95, 0.95), ("strikkehelg", 0.85, 0.85), ("strikkking", 0.6, 0.8)],
)
def test_the_very_word_is_surer_than_a_form_of_it_and_a_slip_is_least_sure(
    text: str, lowest: float, highest: float
) -> None:
    [heard] = understand(text, TAXONOMY).likes
    assert lowest <= heard.confidence <= highest


def test_of_two_words_for_one_topic_the_surer_counts() -> None:
    [heard] = understand("strikkking, strikking", TAXONOMY).likes
    assert (heard.word, heard.confidence) == ("strikking", 1)


@pytest.mark.parametrize(
    ("text", "liked", "disliked"),
    [
        ("Sjakk? Nei.", set(), {"chess"}),
        ("Sjakk? Ja!", {"chess"}, set()),
        ("Sjakk? Nei takk, heller strikking", {"knitting"}, {"chess"}),
        ("Sjakk? Aldri.", set(), {"chess"}),
        ("Er det noe her? Nei, jeg liker sjakk", {"chess"}, set()),
        ("👎 sjakk 👍 strikking", {"knitting"}, {"chess"}),
        ("sjakk 👎 strikking 👍", {"knitting"}, {"chess"}),
        ("sjakk ❌, strikking ✅", {"knitting"}, {"chess"}),
        ("❤️ sjakk og strikking", {"chess", "knitting"}, set()),
        ("🧶 👎", set(), {"knitting"}),
        ("sjakk hater jeg, strikking elsker jeg", {"knitting"}, {"chess"}),
        ("sjakk har jeg aldri likt", set(), {"chess"}),
        ("itj nå sjakk på mæ, men gjerne strikking", {"knitting"}, {"chess"}),
        ("gider ik skak", set(), {"chess"}),
        ("har aldri prøvd sjakk, men vil gjerne", {"chess"}, set()),
        ("I used to play chess and would like to start again", {"chess"}, set()),
        ("har ikke noen å spille sjakk med", {"chess"}, set()),
        ("liker ikke sjakk, så strikking er bedre", {"knitting"}, {"chess"}),
        ("sjakk er ikke så verst", {"chess"}, set()),
        ("leiter itte nokken å spela sjakk me", {"chess"}, set()),
    ],
)
def test_questions_emoji_and_dialects_are_heard_as_they_are_meant(
    text: str, liked: set[str], disliked: set[str]
) -> None:
    heard = understand(text, TAXONOMY)
    assert (likes(heard), dislikes(heard)) == (liked, disliked)


@pytest.mark.parametrize("text", ["strike kafe", "strikke kafé", "strikkekafé"])
def test_a_word_that_may_end_a_longer_one_adds_nothing_behind_a_topic(text: str) -> None:
    assert likes(understand(text, TAXONOMY)) == {"knitting"}


def test_ten_languages_in_one_sentence_are_heard_each() -> None:
    text = "sjakk, symjing, skak, knitting, fotboll, szachy, шахи, شطرنج, jalgpall, Häkeln"
    assert {"chess", "swimming", "knitting", "football"} <= likes(understand(text, TAXONOMY))


def test_an_alias_of_two_topics_is_asked_about_and_never_guessed() -> None:
    heard = understand("hockey", TAXONOMY)
    assert heard == Understood(unsure=(Unsure("hockey", ("floorball", "ice-sports")),))


def test_whoever_cannot_is_asked_and_whoever_says_both_too() -> None:
    assert understand("jeg kan ikke strikke", TAXONOMY).unsure == (Unsure("strikke", ("knitting",)),)
    assert understand("liker fotball. ikke fotball.", TAXONOMY).unsure == (Unsure("fotball", ("football",)),)


def test_a_list_after_a_lone_not_is_asked_about() -> None:
    heard = understand("ikke fotball, tur og sang", TAXONOMY)
    assert (dislikes(heard), asked(heard), likes(heard)) == ({"football"}, {"hiking", "choir"}, set())


def test_words_that_nobody_knows_are_named_as_they_were_typed() -> None:
    assert understand("Xyzzy og strikking", TAXONOMY).unknown == ("Xyzzy",)


@pytest.mark.parametrize(
    "text", ["", " ", "x", "?!", "😀😀😀", "١٢٣", "‮مرحبا‬", "<b>&amp;</b>", "'; DROP TABLE residents;--"]
)
def test_what_is_no_sentence_is_understood_as_nothing(text: str) -> None:
    heard = understand(text, TAXONOMY)
    assert (heard.likes, heard.dislikes, heard.unsure) == ((), (), ())


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300) | st.lists(st.sampled_from(WORDS)).map(" ".join))
def test_whatever_is_said_no_topic_is_both_liked_and_disliked(text: str) -> None:
    heard = understand(text, TAXONOMY)
    assert likes(heard) & dislikes(heard) == set()
    assert (likes(heard) | dislikes(heard) | asked(heard)) <= TAXONOMY.topics.keys()


@pytest.mark.parametrize(
    "piece", ["strikking ", "a ", "ikke ", "xqzwvbnm ", "qwert\n", "ab,", "🧶", "-", "fotballtrenng"]
)
def test_four_thousand_characters_of_anything_take_a_tenth_of_a_second_at_most(piece: str) -> None:
    text = (piece * 4096)[:4096]
    began = time.process_time()
    understand(text, TAXONOMY)
    assert time.process_time() - began < 0.1


def test_four_thousand_different_words_take_a_tenth_of_a_second_at_most() -> None:
    text = " ".join(f"{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}vglkr" for n in range(600))[:4096]
    began = time.process_time()
    understand(text, TAXONOMY)
    assert time.process_time() - began < 0.1


def test_a_sentence_takes_five_milliseconds_at_most() -> None:
    texts = [sentence.text for sentence in SENTENCES]
    began = time.process_time()
    for text in texts:
        understand(text, TAXONOMY)
    assert (time.process_time() - began) / len(texts) < 0.005


@pytest.mark.parametrize(
    ("title", "description", "categories", "topics"),
    [
        ("Strikkekafé på biblioteket", "Ta med garn. Vi har kaffe.", [], {"knitting"}),
        ("Torsdagstreff", "Vi strikker og prater.", [], {"knitting"}),
        ("Onsdagsklubben", "", ["Sjakk", "Brettspill"], {"chess"}),
        ("Gåfotball 60+", "Lett og morsomt.", [], {"walking-football"}),
        ("Ukens treff", "Åpent for alle.", [], set()),
        ("Lektiecafé", "Hjælp til lektier for alle.", [], {"homework-help"}),
    ],
)
def test_an_activity_is_tagged_by_its_title_then_by_what_it_says_of_itself(
    title: str, description: str, categories: list[str], topics: set[str]
) -> None:
    assert tags(title, description, categories, TAXONOMY) == topics
