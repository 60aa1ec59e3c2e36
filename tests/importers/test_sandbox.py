"""Hostile files are stopped, say why, and leave the bot as it was."""

from __future__ import annotations

from time import monotonic

import pytest

from bot.domain.activity import ActivityRecord, Flaw
from bot.errors import Unreadable
from bot.importers.sandbox import Limits, read_safely
from tests.importers.support import NOW, OSLO, SAMPLES, read


def read_within(
    content: bytes, limits: Limits | None = None, column_map: str | None = None
) -> list[ActivityRecord | Flaw]:
    return read_safely(content, zone=OSLO, currency="NOK", now=NOW, column_map=column_map, limits=limits)


def events(rule: str, number: int = 1) -> bytes:
    event = "BEGIN:VEVENT\nUID:{0}\nSUMMARY:Kor\nDTSTART:19700101T000000\n" + rule + "\nEND:VEVENT\n"
    return f"BEGIN:VCALENDAR\n{''.join(event.format(one) for one in range(number))}END:VCALENDAR\n".encode()


@pytest.mark.parametrize("sample", ["google.ics", "outlook.ics", "apple.ics", "nextcloud.ics"])
def test_what_comes_out_of_the_process_is_what_the_reader_gives(sample: str) -> None:
    content = (SAMPLES / sample).read_bytes()

    assert read_within(content) == read(content)


def test_a_reason_and_its_line_come_out_of_the_process() -> None:
    with pytest.raises(Unreadable) as unreadable:
        read_within(b'title,date\nKor,"2026')

    assert (unreadable.value.reason, unreadable.value.line) == ("csv-quotes", 2)


def test_a_map_goes_into_the_process_and_a_wrong_one_is_told_at_once() -> None:
    column_map = '[columns]\ntitle = "navn"\ndate = "når"'

    (record,) = read_within("navn,når\nKor,2026-12-01\n".encode(), column_map=column_map)

    assert isinstance(record, ActivityRecord)
    with pytest.raises(Unreadable, match="map-field"):
        read_within(b"navn\n", column_map="[colums]")


@pytest.mark.parametrize(
    "rule",
    [
        "RRULE:FREQ=SECONDLY;COUNT=1000000000",
        "RRULE:FREQ=MINUTELY;INTERVAL=0",
        "RRULE:FREQ=DAILY;COUNT=1000000000;INTERVAL=0",
        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "RRULE:FREQ=DAILY\nEXRULE:FREQ=DAILY",
        "RRULE:FREQ=DAILY;COUNT=-1",
        "RRULE:FREQ=YEARLY;BYSECOND=" + ",".join(map(str, range(60))) + ";BYMINUTE=" + ",".join(map(str, range(60))),
    ],
)
def test_a_rule_that_would_never_end_is_a_flaw_of_its_event(rule: str) -> None:
    begun = monotonic()

    (flaw,) = read_within(events(rule))

    assert isinstance(flaw, Flaw)
    assert flaw.reason in {"too-often", "bad-rule", "past"}
    assert monotonic() - begun < 15


def test_a_file_that_keeps_the_reader_busy_is_killed() -> None:
    busy = events("RRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30", number=200)

    with pytest.raises(Unreadable, match="too-slow"):
        read_within(busy, Limits(cpu_seconds=1, seconds=20))


def test_a_reader_that_only_waits_is_killed_too() -> None:
    with pytest.raises(Unreadable, match="too-slow"):
        read_within(events("RRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30", number=200), Limits(seconds=0.5))


def test_a_file_that_needs_too_much_memory_is_stopped() -> None:
    large = b"id,title,date\n" + b"1,Kor,2026-12-01\n" * 500_000

    with pytest.raises(Unreadable) as unreadable:
        read_within(large, Limits(memory_bytes=70_000_000))

    assert unreadable.value.reason in {"too-costly", "reader-failed"}


def test_too_many_rows_are_refused_with_the_line() -> None:
    with pytest.raises(Unreadable) as unreadable:
        read_within(b"id,title,date\n" + b"1,Kor,2026-12-01\n" * 20_001)

    assert (unreadable.value.reason, unreadable.value.line) == ("too-many-rows", 20_002)
