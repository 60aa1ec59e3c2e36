# Nogle forslag hver uge
digest-ask = Vil du have nogle forslag fra mig en gang om ugen? Vælg en dag. Jeg skriver kun, når der er noget nyt.
digest-day = { $day }
button-digest-yes = Ja, vælg dag for mig
typed-digest-yes = ja, ja tak, ja gerne, gerne, ok, okay, det er lige meget, når som helst
button-digest-no = Nej tak
typed-digest-no = nej, nej tak, ikke nu, spring over, helst ikke
digest-wanted = Fint! Du får nogle forslag hver { $day } omkring klokken { $oclock }.
digest-refused = Det er i orden. Du får ingen ugentlige forslag.
letter-digest = { $count ->
    [one] Det her er nyt og passer til dig:
   *[other] Disse { $count } er nye og passer til dig:
}

    { $lines }
digest-line = { $number }. <b>{ $title }</b>, { $when }, { $place }
digest-lines = { $one }
    { $other }
digest-nothing = Hej! Der er ikke kommet noget nyt, der passer til dig, i et stykke tid. Vil du ændre noget, så skriv <b>interesser</b>.
