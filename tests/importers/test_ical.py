"""Calendars of several programs' dialects: every event is a record, or a flaw with its line and its reason."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.activity import ActivityRecord, Flaw, Role, TimeRecord
from bot.domain.place import Point
from bot.errors import Unreadable
from tests.importers.support import NOW, SAMPLES, flaw_of, local, outcomes, read, record_of

ONCE = "DTSTART:20261201T180000\nSUMMARY:Kor\n"


def calendar(*events: str, head: str = "") -> str:
    """A calendar of the bodies of events; the first event begins on line 3 if there is no head."""
    body = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}{body}END:VCALENDAR\n"


def starts(record: ActivityRecord) -> list[str]:
    return [local(time.starts_at) for time in record.times]


def test_everything_that_an_event_tells_is_read() -> None:
    record = record_of(
        calendar(
            "UID:kor-1\nDTSTART;TZID=Europe/Oslo:20261201T180000\nDURATION:PT1H30M\nSUMMARY:Kor\\, for alle\n"
            "DESCRIPTION:Første linje\\nandre\n  linje\nLOCATION:Trefoldighetskirken\\, Kirkebakken\\, 4836 Arendal\n"
            "GEO:58.4606;8.7692\nCATEGORIES:kor,sang\nCATEGORIES:musikk\nURL:https://example.org/kor\n"
            'ORGANIZER;CN="Syng, Arendal":mailto:someone@example.org\n'
            "X-MEDSAM-CAPACITY:30\nX-MEDSAM-COST:25\\,50 NOK\nX-MEDSAM-ROLE:help\nX-MEDSAM-CANCEL-BY:24 timer\n"
        )
    )

    assert record == ActivityRecord(
        key="kor-1",
        title="Kor, for alle",
        line=3,
        description="Første linje\nandre linje",
        organiser="Syng, Arendal",
        place_name="Trefoldighetskirken",
        address="Kirkebakken, 4836 Arendal",
        point=Point(58.4606, 8.7692),
        role=Role.HELP,
        categories=("kor", "sang", "musikk"),
        cost=2550,
        currency="NOK",
        url="https://example.org/kor",
        capacity=30,
        cancel_by=timedelta(hours=24),
        times=(TimeRecord("once", datetime(2026, 12, 1, 17, tzinfo=UTC), datetime(2026, 12, 1, 18, 30, tzinfo=UTC)),),
    )


def test_an_event_may_tell_next_to_nothing() -> None:
    record = record_of(calendar("UID:1\n" + ONCE))

    assert (record.place_name, record.point, record.cost, record.capacity) == ("", None, None, None)
    assert [(local(time.starts_at), time.ends_at) for time in record.times] == [("2026-12-01 18:00", None)]


def test_a_series_without_an_end_has_none_on_any_date() -> None:
    record = record_of(calendar(f"UID:1\n{ONCE}RRULE:FREQ=WEEKLY;COUNT=2"))

    assert [time.ends_at for time in record.times] == [None, None]


def test_a_weekly_series_stays_on_the_hour_when_the_clocks_change() -> None:
    autumn = datetime(2026, 10, 20, tzinfo=UTC)
    record = record_of(
        calendar("UID:1\nSUMMARY:Kor\nDTSTART;TZID=Europe/Oslo:20261020T180000\nRRULE:FREQ=WEEKLY;COUNT=2"), now=autumn
    )

    assert starts(record) == ["2026-10-20 18:00", "2026-10-27 18:00"]
    assert record.times[1].starts_at - record.times[0].starts_at == timedelta(days=7, hours=1)


def test_a_time_that_the_clock_skips_moves_on_and_one_it_shows_twice_is_the_first() -> None:
    spring = calendar("UID:1\nSUMMARY:Natt\nDTSTART;TZID=Europe/Oslo:20270328T023000")
    autumn = calendar("UID:1\nSUMMARY:Natt\nDTSTART;TZID=Europe/Oslo:20271031T023000")

    assert record_of(spring).times[0].starts_at == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert record_of(autumn).times[0].starts_at == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


def test_exceptions_of_a_series_are_followed() -> None:
    series = (
        "UID:1\nSUMMARY:Kafé\nDTSTART;TZID=Europe/Oslo:20261124T110000\nDTEND;TZID=Europe/Oslo:20261124T130000\n"
        "RRULE:FREQ=WEEKLY;COUNT=5\nEXDATE;TZID=Europe/Oslo:20261201T110000\nRDATE;TZID=Europe/Oslo:20261203T110000"
    )
    moved = (
        "UID:1\nSUMMARY:Kafé\nRECURRENCE-ID;TZID=Europe/Oslo:20261208T110000\n"
        "DTSTART;TZID=Europe/Oslo:20261209T120000\nDTEND;TZID=Europe/Oslo:20261209T140000"
    )
    cancelled = (
        "UID:1\nSUMMARY:Kafé\nRECURRENCE-ID;TZID=Europe/Oslo:20261215T110000\n"
        "DTSTART;TZID=Europe/Oslo:20261215T110000\nSTATUS:CANCELLED"
    )

    record = record_of(calendar(series, moved, cancelled))

    assert [(time.key, local(time.starts_at), time.cancelled) for time in record.times] == [
        ("2026-11-24", "2026-11-24 11:00", False),
        ("2026-12-03", "2026-12-03 11:00", False),
        ("2026-12-08", "2026-12-09 12:00", False),
        ("2026-12-15", "2026-12-15 11:00", True),
        ("2026-12-22", "2026-12-22 11:00", False),
    ]


def test_a_series_that_is_put_an_hour_later_keeps_its_keys() -> None:
    def keys(hour: int) -> list[str]:
        event = f"UID:1\nSUMMARY:Kor\nDTSTART;TZID=Europe/Oslo:20261124T{hour}0000\nRRULE:FREQ=WEEKLY;COUNT=3"
        return [time.key for time in record_of(calendar(event)).times]

    assert keys(18) == keys(19) == ["2026-11-24", "2026-12-01", "2026-12-08"]


def test_twice_on_one_day_are_two_keys() -> None:
    event = "UID:1\nSUMMARY:Omvisning\nDTSTART;TZID=Europe/Oslo:20261201T110000\nRRULE:FREQ=DAILY;BYHOUR=11,14;COUNT=2"

    assert [time.key for time in record_of(calendar(event)).times] == ["2026-12-01", "2026-12-01T140000"]


def test_a_cancelled_series_is_cancelled_at_each_time() -> None:
    event = "UID:1\nSUMMARY:Kor\nDTSTART:20261124T180000\nRRULE:FREQ=WEEKLY;COUNT=2\nSTATUS:CANCELLED"

    assert [time.cancelled for time in record_of(calendar(event)).times] == [True, True]


def test_an_endless_series_is_unrolled_four_months_ahead() -> None:
    record = record_of(calendar("UID:1\nSUMMARY:Kor\nDTSTART;TZID=Europe/Oslo:20200107T180000\nRRULE:FREQ=WEEKLY"))

    assert (starts(record)[0], starts(record)[-1], len(record.times)) == ("2026-11-24 18:00", "2027-03-16 18:00", 17)


def test_a_day_without_hours_lasts_from_midnight_to_midnight() -> None:
    one = record_of(calendar("UID:1\nSUMMARY:Dugnad\nDTSTART;VALUE=DATE:20261205")).times[0]
    three = record_of(calendar("UID:1\nSUMMARY:Messe\nDTSTART;VALUE=DATE:20270326\nDTEND;VALUE=DATE:20270329")).times[0]

    assert (local(one.starts_at), local(one.ends_at)) == ("2026-12-05 00:00", "2026-12-06 00:00")
    assert (local(three.starts_at), local(three.ends_at)) == ("2027-03-26 00:00", "2027-03-29 00:00")


@pytest.mark.parametrize(
    ("start", "wanted"),
    [
        ("DTSTART:20261201T180000", "2026-12-01 18:00"),  # floating: the clock of the municipality
        ("DTSTART:20261201T170000Z", "2026-12-01 18:00"),
        ("DTSTART;TZID=W. Europe Standard Time:20261201T180000", "2026-12-01 18:00"),
        ('DTSTART;TZID="Europe/Helsinki":20261201T190000', "2026-12-01 18:00"),
        ("DTSTART;TZID=Hjemme hos oss:20261201T200000", "2026-12-01 18:00"),
    ],
)
def test_every_way_of_telling_the_zone_is_understood(start: str, wanted: str) -> None:
    own_zone = (
        "BEGIN:VTIMEZONE\nTZID:Hjemme hos oss\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
        "TZOFFSETFROM:+0300\nTZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE\n"
    )

    assert starts(record_of(calendar(f"UID:1\nSUMMARY:Kor\n{start}", head=own_zone))) == [wanted]


def test_a_series_in_utc_follows_the_zone_of_its_calendar() -> None:
    event = "UID:1\nSUMMARY:Kor\nDTSTART:20261020T160000Z\nRRULE:FREQ=WEEKLY;COUNT=2"
    record = record_of(calendar(event, head="X-WR-TIMEZONE:Europe/Oslo\n"), now=datetime(2026, 10, 19, tzinfo=UTC))

    assert starts(record) == ["2026-10-20 18:00", "2026-10-27 18:00"]


def test_the_zone_of_the_municipality_holds_for_floating_times() -> None:
    (record,) = read(calendar("UID:1\n" + ONCE), zone=ZoneInfo("Europe/Helsinki"))

    assert isinstance(record, ActivityRecord)
    assert record.times[0].starts_at == datetime(2026, 12, 1, 16, tzinfo=UTC)


def test_of_two_versions_of_an_event_the_newer_is_read() -> None:
    old, new = f"UID:1\nSEQUENCE:1\n{ONCE}", "UID:1\nSEQUENCE:2\nSUMMARY:Nytt kor\nDTSTART:20261202T180000"

    flaw, record = read(calendar(old, new))

    assert flaw == Flaw(3, "1", "duplicate-key", "9")
    assert isinstance(record, ActivityRecord)
    assert record.title == "Nytt kor"


def test_an_exception_without_its_series_is_an_activity() -> None:
    record = record_of(
        calendar("UID:1\nSUMMARY:Kor\nRECURRENCE-ID:20261201T180000\nDTSTART:20261202T180000\nSTATUS:CONFIRMED")
    )

    assert starts(record) == ["2026-12-02 18:00"]


def test_an_event_without_a_uid_gets_a_key_that_lasts() -> None:
    first, again = record_of(calendar(ONCE)), record_of(calendar("DESCRIPTION:ny tekst\n" + ONCE))

    assert first.key == again.key


@pytest.mark.parametrize(
    ("event", "reason", "detail"),
    [
        ("UID:1\nSUMMARY:Kor", "no-date", ""),
        ("UID:1\nSUMMARY:Kor\nDTSTART:i morgen", "bad-date", "DTSTART"),
        ("UID:1\nSUMMARY:Kor\nDTSTART:00010101T000000", "bad-date", "0001-01-01 00:00:00"),
        ("UID:1\nSUMMARY:Kor\nDTSTART;TZID=Nowhere/Land:20261201T180000", "unknown-zone", "Nowhere/Land"),
        (f"UID:1\n{ONCE}DTEND:20261201T170000", "ends-before-start", "2026-12-01 18:00:00 – 2026-12-01 17:00:00"),
        (f"UID:1\n{ONCE}GEO:Arendal", "coordinates", None),
        (f"UID:1\n{ONCE}GEO:95.0;8.0", "coordinates", None),
        (f"UID:1\n{ONCE}X-MEDSAM-CAPACITY:mange", "capacity", "mange"),
        (f"UID:1\n{ONCE}X-MEDSAM-COST:litt", "cost", "litt"),
        (f"UID:1\n{ONCE}X-MEDSAM-ROLE:sjef", "role", "sjef"),
        (f"UID:1\n{ONCE}X-MEDSAM-CANCEL-BY:snart", "cancel-by", "snart"),
        (f"UID:1\n{ONCE}CLASS:PRIVATE", "private", ""),
        (f"UID:1\n{ONCE}RRULE:FREQ=WEEKLY;INTERVAL=0", "bad-rule", "INTERVAL/COUNT"),
        (f"UID:1\n{ONCE}RRULE:FREQ=SECONDLY", "too-often", "SECONDLY"),
        (f"UID:1\n{ONCE}RRULE:FREQ=DAILY;BYHOUR=8,9,10;BYMINUTE=0,5,10,15,20,25,30,35,40", "too-often", "DAILY"),
        (f"UID:1\n{ONCE}RRULE:FREQ=HOURLY", "too-many-times", None),
        (f"UID:1\n{ONCE}RRULE:FREQ=NEVER", "bad-rule", None),
        (f"UID:1\n{ONCE}RRULE:FREQ=DAILY\nEXRULE:FREQ=DAILY", "bad-rule", "EXRULE"),
        ("UID:1\nSUMMARY:Kor\nDTSTART:20200107T180000\nRRULE:FREQ=WEEKLY;COUNT=3", "past", ""),
        ("UID:1\nSUMMARY:Kor\nDTSTART:20270607T180000\nRRULE:FREQ=WEEKLY", "not-yet", ""),
    ],
)
def test_an_event_that_cannot_be_taken_says_its_line_and_why(event: str, reason: str, detail: str | None) -> None:
    good, flaw = sorted(read(calendar("UID:good\n" + ONCE, event)), key=lambda told: isinstance(told, Flaw))

    assert isinstance(good, ActivityRecord)
    assert isinstance(flaw, Flaw)
    assert (flaw.line, flaw.reason) == (8, reason)
    assert detail is None or flaw.detail == detail


def test_a_billion_times_are_no_burden_when_they_come_once_a_week() -> None:
    record = record_of(calendar(f"UID:1\n{ONCE}RRULE:FREQ=WEEKLY;COUNT=1000000000"))

    assert len(record.times) == 16


@pytest.mark.parametrize(
    ("content", "reason", "line"),
    [
        ("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nSUMMARY:Kor\n", "ical-truncated", 3),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n", "ical-structure", 3),
        ("BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VEVENT\n", "ical-structure", 3),
        ("BEGIN:VCARD\nFN:Kari\nEND:VCARD\n", "not-a-calendar", 1),
        ("BEGIN:VCALENDAR\nEND:VCALENDAR\nog mer\n", "not-a-calendar", 3),
        ("BEGIN:VCALENDAR\nX:\x00\nEND:VCALENDAR\n", "binary", 2),
        ("BEGIN:VCALENDAR\n" + "BEGIN:VALARM\n" * 9, "ical-structure", 5),
    ],
)
def test_what_is_no_whole_calendar_says_its_line_and_why(content: str, reason: str, line: int) -> None:
    with pytest.raises(Unreadable) as unreadable:
        read(content)

    assert (unreadable.value.reason, unreadable.value.line) == (reason, line)


def test_an_alarm_within_an_event_is_passed_over() -> None:
    alarm = "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT15M\nDESCRIPTION:Snart\nEND:VALARM"

    assert record_of(calendar(f"UID:1\n{ONCE}{alarm}")).description == ""


def test_old_encodings_and_folds_within_letters_are_read() -> None:
    old = calendar("UID:1\nSUMMARY:Påskegudstjeneste\nDTSTART:20261201T180000").encode("cp1252")
    folded = calendar("UID:1\nSUMMARY:Påske\n gudstjeneste\nDTSTART:20261201T180000").replace("\n", "\r\n")

    assert [record_of(content).title for content in (old, folded)] == ["Påskegudstjeneste"] * 2


@pytest.mark.parametrize(
    ("sample", "titles", "first"),
    [
        ("google.ics", ["Språkkafé på biblioteket", "Vaffelfredag"], "2026-11-25 18:00"),
        ("outlook.ics", ["Suppelunsj", "Styremøte"], "2026-11-25 12:00"),
        ("apple.ics", ["Turgruppa", "Kulturnatt"], "2026-11-24 11:00"),
        ("nextcloud.ics", ["Strikkekafé"], "2026-11-26 17:30"),
    ],
)
def test_calendars_of_several_programs_are_read(sample: str, titles: list[str], first: str) -> None:
    records = read((SAMPLES / sample).read_bytes())

    assert [told.title for told in records if isinstance(told, ActivityRecord)] == titles
    assert isinstance(records[0], ActivityRecord)
    assert min(local(time.starts_at) for time in records[0].times if time.starts_at > NOW) == first


def test_an_empty_calendar_has_no_rows() -> None:
    assert read(calendar()) == []


def test_a_flaw_in_one_event_is_its_own() -> None:
    assert flaw_of(calendar("UID:1\nSUMMARY:Kor")) == Flaw(3, "1", "no-date")


@settings(deadline=None)  # a busy machine is no failure
@given(st.sampled_from(["google.ics", "outlook.ics", "apple.ics"]), st.data())
def test_any_damage_to_a_calendar_gives_records_flaws_or_a_reason(sample: str, data: st.DataObject) -> None:
    content = bytearray((SAMPLES / sample).read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(content) - 1))
        content[start : start + data.draw(st.integers(0, 40))] = data.draw(
            st.binary(max_size=6) | st.sampled_from([b"\r\n", b":", b";", b"=", b"99999999", b"RRULE:", b"DTSTART:"])
        )

    assert outcomes(bytes(content)) <= {"ActivityRecord", "Flaw", "Unreadable"}
