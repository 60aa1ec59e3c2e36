# Noen forslag hver uke
digest-ask = Vil du ha noen forslag fra meg en gang i uka? Velg en dag. Jeg skriver bare når det er noe nytt.
digest-day = { $day }
button-digest-yes = Ja, velg dag for meg
typed-digest-yes = ja, ja takk, ja gjerne, gjerne, ok, det spiller ingen rolle, når som helst
button-digest-no = Nei takk
typed-digest-no = nei, nei takk, ikke nå, hopp over, helst ikke
digest-wanted = Fint! Du får noen forslag hver { $day }, rundt klokka { $oclock }.
digest-refused = Greit. Du får ingen ukentlige forslag.
letter-digest = { $count ->
    [one] Dette er nytt og passer for deg:
   *[other] Disse { $count } er nye og passer for deg:
}

    { $lines }
digest-line = { $number }. <b>{ $title }</b>, { $when }, { $place }
digest-lines = { $one }
    { $other }
digest-nothing = Hei! Det er ikke kommet noe nytt som passer for deg på en stund. Vil du endre noe, skriv <b>interesser</b>.
