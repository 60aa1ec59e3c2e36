"""What residents want is understood out of free words; what only looks like it is not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.availability import Days
from bot.errors import Unreadable
from bot.matching.meaning.meanings import Meanings
from bot.matching.meaning.verbs import Verb
from tests.matching.meaning.judging import LANGUAGES, MONDAY, SEARCHING, WORDS, read, verbs


def test_what_others_say_or_want_means_nothing() -> None:
    assert verbs("mamma vil slutte") == []
    assert verbs("mannen min sa at jeg skulle slutte å mase") == []


def test_a_stop_in_an_angry_message_is_heard() -> None:
    assert verbs("Hallo?? slutt å mase på meg, jeg orker ikke mer")[0] is Verb.STOP


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "ingen flere påminnelser"), ("nb", "stopp påminnelsene"),
        ("nn", "ingen fleire påminningar"), ("da", "ingen flere påmindelser"),
        ("en", "stop sending me reminders"), ("uk", "більше ніяких нагадувань"),
        ("pl", "koniec z przypomnieniami"), ("pl", "żadnych więcej przypomnień"),
        ("ar", "أوقفوا التذكيرات"), ("ar", "لا مزيد من التذكيرات"),
    ],
)  # fmt: skip
def test_who_wants_no_reminders_does_not_stop_everything(language: str, text: str) -> None:
    first = read(text, language)[0]
    assert (first.verb, first.negated) == (Verb.REMIND, True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "slutt med meldinger"), ("nb", "slutt å mase"), ("nn", "slutt med meldingar"), ("da", "stop beskeder"),
        ("en", "no more messages"), ("en", "stop"), ("uk", "припиніть"), ("uk", "більше ніяких повідомлень"),
        ("pl", "przestań"), ("pl", "żadnych więcej wiadomości"), ("ar", "أوقفوا الرسائل"), ("ar", "لا مزيد من الرسائل"),
    ],
)  # fmt: skip
def test_who_wants_no_messages_stops_everything(language: str, text: str) -> None:
    assert read(text, language)[0].verb is Verb.STOP


def test_no_messages_at_night_are_quiet_hours_and_what_about_a_day_is_looked_for() -> None:
    assert verbs("jeg vil ikke ha meldinger om natta") == [Verb.QUIET]
    assert verbs("what about saturday", "en") == [Verb.FIND]
    assert verbs("hva med lørdag") == [Verb.FIND]


def test_a_pause_has_the_day_on_which_messages_may_come_again() -> None:
    (pause,) = read("ikke skriv til meg før jul")
    assert (pause.verb, pause.until, pause.confidence, pause.aside) == (Verb.PAUSE, date(2026, 12, 23), 1.0, True)


def test_what_may_answer_a_question_is_no_aside() -> None:
    (likes,) = read("jeg liker å strikke")
    assert (likes.verb, likes.likes, likes.aside) == (Verb.LIKE, frozenset({"knitting"}), False)


def test_a_courtesy_comes_last() -> None:
    assert verbs("tusen takk for hjelpen, men jeg kan ikke komme likevel") == [Verb.CANCEL, Verb.THANKS]


@pytest.mark.parametrize("text", ["", "   ", "?!", "🙂", "qwerty zxcv"])
def test_what_says_nothing_means_nothing(text: str) -> None:
    assert read(text) == ()


@settings(deadline=None)
@given(st.text(max_size=600) | st.text("ikke skriv (.,!?)<>", min_size=500, max_size=5000))
def test_anything_may_be_said(text: str) -> None:
    said = read(text)
    assert len({meaning.verb for meaning in said}) == len(said)
    assert all(0 < meaning.confidence <= 1 for meaning in said)


@pytest.mark.parametrize("text", ["[phrases", "edges = []", "fillers = 3"])
def test_broken_words_are_refused(text: str) -> None:
    with pytest.raises(Unreadable, match="meaning-unreadable"):
        Meanings.parse({"nb": text}, SEARCHING)


def test_nothing_is_understood_without_a_language() -> None:
    assert Meanings.parse({}, SEARCHING).read("stopp", "nb", MONDAY) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "snakke med folk"),
        ("nb", "tirsdager etter 17, i helgene, ikke annenhver uke"),
        ("nb", "jeg liker å strikke og gå på tur, men ikke fotball"),
        ("nb", "på norsk"),
        ("nb", "to timer før"),
        ("nb", "kan ikke på onsdager"),
        ("nn", "berre helger"),
        ("da", "tale med nogen"),
        ("en", "someone to talk to"),
        ("en", "help old people"),
        ("uk", "хочу допомагати людям"),
        ("uk", "вівторок після 17, але не в липні"),
        ("uk", "в'язання і прогулянки, але не футбол"),
        ("uk", "українською"),
        ("uk", "за дві години"),
        ("uk", "не можу в середу"),
        ("uk", "спілкуватися з людьми"),
    ],
)
def test_an_answer_to_a_question_is_no_aside(language: str, text: str) -> None:
    assert [meaning.verb for meaning in read(text, language) if meaning.aside] == []


@pytest.mark.parametrize("talk", LANGUAGES)
@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("ikkje skriv til meg meir", Verb.STOP),
        ("hold op med at skrive til mig", Verb.STOP),
        ("leave me alone", Verb.STOP),
        ("kem e du", Verb.WHO),
        ("what do you know about me", Verb.KNOW),
        ("jeg kan alligevel ikke komme", Verb.CANCEL),
        ("не пишіть мені більше", Verb.STOP),
        ("видаліть усе про мене", Verb.DELETE),
    ],
)
def test_every_language_is_understood_in_any_talk(talk: str, text: str, verb: Verb) -> None:
    assert verbs(text, talk)[0] is verb


def test_a_slip_is_heard_with_less_confidence() -> None:
    (stop,) = read("slutt å skrivve til meg")
    assert (stop.verb, stop.confidence) == (Verb.STOP, 0.9)


def test_what_is_quoted_means_nothing() -> None:
    assert Verb.STOP not in verbs('på skiltet står det "slutt å mase på meg"')


def test_a_refusal_of_a_refusal_is_no_stop() -> None:
    assert verbs("ikke slutt å skrive til meg") == []


def test_which_activity_is_meant_is_told_along() -> None:
    cancel = read("jeg kan ikke komme på strikkekafeen på torsdag likevel")[0]
    assert (cancel.verb, cancel.days) == (Verb.CANCEL, Days(date(2026, 11, 26), date(2026, 11, 26)))


def test_a_day_that_does_not_suit_may_be_an_answer() -> None:
    (cancel,) = [meaning for meaning in read("jeg kan ikke komme på torsdag") if meaning.verb is Verb.CANCEL]
    assert (cancel.aside, read("jeg kan ikke komme likevel")[0].aside) == (False, True)


def test_only_the_beginning_of_a_long_message_is_read() -> None:
    assert verbs("hm " * 200 + ". stopp") == []


def test_a_phrase_with_a_word_that_is_passed_over_is_refused() -> None:
    words = (WORDS / "meaning" / "en.toml").read_text("utf-8").replace('greeting = ["', 'greeting = ["just hi", "')
    with pytest.raises(Unreadable, match="meaning-unreadable"):
        Meanings.parse({"en": words}, SEARCHING)


@pytest.mark.parametrize("phrase", ["[hi]", "(hi", "hi)", "<which>", "hi <nothing>", "hi {nothing_such}"])
def test_a_broken_phrase_is_refused(phrase: str) -> None:
    words = (WORDS / "meaning" / "en.toml").read_text("utf-8").replace('greeting = ["', f'greeting = ["{phrase}", "')
    with pytest.raises(Unreadable, match="meaning-unreadable"):
        Meanings.parse({"en": words}, SEARCHING)


def test_a_date_with_an_hour_after_it_is_read() -> None:
    assert read("no messages until 1 February 5pm", "en")[0].until == date(2027, 2, 1)


@pytest.mark.parametrize(
    ("language", "text", "verb"),
    [
        ("nb", "slett adressen min", Verb.KNOW),
        ("nb", "fjern navnet mitt", Verb.KNOW),
        ("nb", "slett interessene mine", Verb.KNOW),
        ("nb", "slett nummeret mitt", Verb.STOP),
        ("nn", "slett namnet mitt", Verb.KNOW),
        ("nn", "slett interessene mine", Verb.KNOW),
        ("nn", "slett nummeret mitt", Verb.STOP),
        ("da", "slet min adresse", Verb.KNOW),
        ("da", "slet mine interesser", Verb.KNOW),
        ("da", "slet mit nummer", Verb.STOP),
        ("en", "delete my address", Verb.KNOW),
        ("en", "delete my interests", Verb.KNOW),
        ("en", "delete my number", Verb.STOP),
        ("uk", "видали мою адресу", Verb.KNOW),
        ("pl", "usuń mój adres", Verb.KNOW),
        ("pl", "usuń mój numer", Verb.STOP),
        ("ar", "احذف عنواني", Verb.KNOW),
        ("ar", "احذف رقمي", Verb.STOP),
    ],
)
def test_one_answer_is_shown_to_be_deleted_and_only_a_number_is_a_stop(language: str, text: str, verb: Verb) -> None:
    assert verbs(text, language)[0] is verb
