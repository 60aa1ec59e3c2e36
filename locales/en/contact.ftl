# How and how often I write
contact = <b>Messages from me</b>
    Of my own accord: { $limit }
    Quiet: { $quiet }
    Reminders: { $leads }
    Weekly suggestions: { $weekly }
contact-limit = How many messages a week are all right, beside what you signed up for? Tap, or write a number.
contact-quiet = When do you want quiet?
contact-leads = How long before do you want a reminder? Tap to turn on and off.
limit = { $count ->
    [0] only about what I take part in
    [one] at most one a week
   *[other] at most { $count } a week
}
limit-none = whenever there is something
quiet-hours = { $begins }–{ $ends }
quiet-none = no quiet hours
leads-none = none
weekly = { $day } at { $hour }
weekly-none = no
