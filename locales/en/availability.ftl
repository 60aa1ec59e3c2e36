# When somebody has time
availability-grid = <b>When do you have time?</b>

    Tap the times that suit you. Tap on the left for a whole day, and at the top for the same time every day. You can also write, for example, <i>Tuesdays after 5, but not in July</i>.
availability-unknown = I did not understand that. Write for example “Tuesday evening” or “weekend”, or tap the times.
availability-drawn = So far: { $week }
availability-which-weeks = Every second week: is it this week or next week?
availability-heard = This is how I understood it. Tap “Done” if it is right, or write more.
availability-heard-partly = This is how I understood it. I did not understand this: { $unknown }
availability-unknown-part = “{ $typed }”
availability-varies = I see. Tap “It varies”, or write the times that you know.
availability-unknown-parts = I did not understand this: { $unknown }

    Write for example “Tuesday evening” or “not at weekends”, or tap the times.
week-all = All
cell-on = ✓
cell-some = ◐
cell-off = ·
part-short-morning = 6–11
part-short-midday = 11–14
part-short-afternoon = 14–17
part-short-evening = 17–24
part-of-day-morning = morning
part-of-day-midday = around midday
part-of-day-afternoon = afternoon
part-of-day-evening = evening
day-0 = Monday
day-1 = Tuesday
day-2 = Wednesday
day-3 = Thursday
day-4 = Friday
day-5 = Saturday
day-6 = Sunday
day-short-0 = Mo
day-short-1 = Tu
day-short-2 = We
day-short-3 = Th
day-short-4 = Fr
day-short-5 = Sa
day-short-6 = Su
time-always = any time
time-days = { $days }
time-days-hours = { $days } { $hours }
time-hours = { $begins }–{ $ends }
time-every-day = every day
time-workdays = weekdays
time-weekend = weekends
time-run = { $first }–{ $last }
time-second = { $even ->
    [even] in even weeks: { $week }
    [odd] in odd weeks: { $week }
   *[unsaid] every second week: { $week }
}
time-busy = not { $days }
time-busy-more = { $count ->
    [one] and one more period
   *[other] and { $count } more periods
}
time-valid = only { $days }
time-from = from { $first }
time-between = { $first } – { $last }
time-lead-days = { $count ->
    [one] at least 1 day before
   *[other] at least { $count } days before
}
time-lead-hours = { $count ->
    [one] at least 1 hour before
   *[other] at least { $count } hours before
}
button-second-this = This week
button-second-next = Next week
availability-empty = Now no time is left. Tap a time that suits you, or “It varies”.
