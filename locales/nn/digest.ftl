# Nokre forslag kvar veke
digest-ask = Vil du ha nokre forslag frå meg ein gong i veka? Vel ein dag. Eg skriv berre når det er noko nytt.
digest-day = { $day }
button-digest-yes = Ja, vel dag for meg
typed-digest-yes = ja, ja takk, ja gjerne, gjerne, ok, det er det same, når som helst
button-digest-no = Nei takk
typed-digest-no = nei, nei takk, ikkje no, hopp over, helst ikkje
digest-wanted = Fint! Du får nokre forslag kvar { $day }, rundt klokka { $oclock }.
digest-refused = Greitt. Du får ingen forslag kvar veke.
letter-digest = { $count ->
    [one] Dette er nytt og passar for deg:
   *[other] Desse { $count } er nye og passar for deg:
}

    { $lines }
digest-line = { $number }. <b>{ $title }</b>, { $when }, { $place }
digest-lines = { $one }
    { $other }
digest-nothing = Hei! Det er ikkje kome noko nytt som passar for deg på ei stund. Vil du endre noko, skriv <b>interesser</b>.
