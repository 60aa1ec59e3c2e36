"""One occurrence as a calendar file, for the resident's own calendar."""

from __future__ import annotations

from datetime import datetime, timedelta

from icalendar import Alarm, Calendar, Event

from bot.domain.activity import Occurrence


def calendar_file(occurrence: Occurrence, now: datetime, note: str = "") -> bytes:
    """An iCalendar file (RFC 5545) with one event, in UTC; its UID stays the same for the same occurrence.

    ``note`` stands above the description.
    """
    activity = occurrence.activity
    event = Event()
    event.add("uid", f"occurrence-{occurrence.id}@medsam")
    event.add("dtstamp", now)
    event.add("dtstart", occurrence.starts_at)
    event.add("dtend", occurrence.ends_at or occurrence.starts_at + timedelta(hours=1))
    event.add("summary", activity.title)
    event.add("description", "\n\n".join(part for part in (note, activity.description) if part))
    event.add("location", ", ".join(part for part in (activity.place_name, activity.address) if part))
    event.add("status", "CANCELLED" if occurrence.cancelled else "CONFIRMED")
    if activity.point:
        event.add("geo", (activity.point.latitude, activity.point.longitude))
    if activity.url:
        event.add("url", activity.url)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", activity.title)
    alarm.add("trigger", timedelta(hours=-2))
    event.add_component(alarm)
    calendar = Calendar()
    calendar.add("prodid", "-//Medsam//Medsam//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    return bytes(calendar.to_ical())
