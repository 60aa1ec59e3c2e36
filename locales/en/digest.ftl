# A few suggestions every week
digest-ask = Do you want a few suggestions from me once a week? Choose a day. I only write when there is something new.
digest-day = { $day }
button-digest-yes = Yes, choose a day for me
typed-digest-yes = yes, yes please, sure, ok, okay, any day, any time
button-digest-no = No thanks
typed-digest-no = no, no thanks, no thank you, not now, skip, rather not
digest-wanted = Good! You get a few suggestions every { $day }, around { $oclock }:00.
digest-refused = That is fine. You get no weekly suggestions.
letter-digest = { $count ->
    [one] This is new and suits you:
   *[other] These { $count } are new and suit you:
}

    { $lines }
digest-line = { $number }. <b>{ $title }</b>, { $when }, { $place }
digest-lines = { $one }
    { $other }
digest-nothing = Hello! Nothing new that suits you has come for a while. If you want to change something, write <b>interests</b>.
