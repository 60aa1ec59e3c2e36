# Meldinger som kommer av seg selv
letter-reminder = { $falls ->
    [tomorrow] Husk <b>{ $title }</b> i morgen: { $when }, { $place }.
    [today] I dag er det <b>{ $title }</b>: { $when }, { $place }.
   *[later] Husk <b>{ $title }</b>: { $when }, { $place }.
}

    Kommer du?
letter-offer = 🎉 { $party ->
    [one] Det er en ledig plass på <b>{ $title }</b>: { $when }, { $place }.
   *[other] Det er { $party } ledige plasser til dere på <b>{ $title }</b>: { $when }, { $place }.
}

    Svar før { $until }, så er det ditt. Vil du?
letter-changed = Det er endret: <b>{ $title }</b> er nå { $when }, { $place }.

    Kan du fortsatt komme?
letter-cancelled = ❌ <b>{ $title }</b> { $when } er dessverre avlyst.

    { GIVEN($instead) ->
    [yes] Kanskje passer dette: <b>{ $instead }</b>, { $at }.
   *[no] Skriv <b>forslag</b>, så finner vi noe annet.
}
letter-afterwards = Var du på <b>{ $title }</b> { $when }?
answered-coming = Så bra! Da er du med: <b>{ $title }</b>, { $when }.
answered-cannot = { $late ->
    [yes] Takk for at du sa fra. Det er alltid bedre sent enn ikke. Plassen på { $title } er fri for andre.
   *[no] Takk for at du sa fra. Plassen på { $title } går til en annen.
}
answered-accept = Plassen er din: <b>{ $title }</b>, { $when }.
answered-decline = Det er greit. Plassen går til neste.
answered-went = Så fint! Hvordan var det?
answered-missed = Takk for svaret. Det kommer flere sjanser.
answered-rate-3 = Så godt å høre! Skriv <b>forslag</b> for mer.
answered-rate-2 = Takk! Skriv <b>forslag</b> for mer.
answered-rate-1 = Det var leit. Takk for at du sa fra. Skriv <b>forslag</b>, så prøver vi noe annet.
typed-coming = kommer, jeg kommer, ja, ja jeg kommer, jada, klart det, selvfølgelig, kommer gjerne, jeg blir med, kjem, eg kjem, æ kjem, æ kommer
typed-cannot = kan ikke, nei, nei jeg kan ikke, jeg kan ikke, jeg kan ikke komme, kan ikke komme, kommer ikke, jeg kommer ikke, nei jeg kommer ikke, må avlyse, avlys, får ikke til, rekker ikke, jeg er syk, kjem ikkje, æ kan ikke
typed-accept = ja, ja takk, gjerne, jeg vil ha den, jeg tar den
typed-decline = nei, nei takk, gi plassen til en annen
typed-went = ja, jeg var der, ja jeg var der, jada
typed-missed = nei, jeg var ikke der, nei jeg var ikke der, kom ikke, jeg kom ikke
lead-days = { $count ->
    [one] dagen før
   *[other] { $count } dager før
}
lead-hours = { $count ->
    [1] en time før
    [2] to timer før
   *[other] { $count } timer før
}
lead-minutes = { $count } minutter før
letter-invitation = 🙋 Det er en ledig plass på <b>{ $title }</b>: { $when }, { $place }. Jeg tror det kan passe for deg.

    Den som svarer først, får plassen. Vil du?
letter-replaced = 👍 Noen har tatt plassen din på <b>{ $title }</b>, { $when }. Takk for at du sa fra.
answered-replace = Plassen din på { $title } er fri fra nå. Jeg spør ventelista først, så andre som det passer for. Jeg sier fra når noen tar den.
answered-come = Plassen er din: <b>{ $title }</b>, { $when }.
answered-pass = Det er greit. Takk for at du svarte om { $title }.
answered-queue = { $position ->
    [0] Plassen er din: <b>{ $title }</b>.
   *[other] Du er nummer { $position } på ventelista til <b>{ $title }</b>.
}
invitation-too-late = Så fint at du ville! Noen andre rakk å ta plassen på <b>{ $title }</b>. Vil du stå på ventelista?
missed-often = Takk for svaret. Det er lett å glemme. Skal jeg minne deg tidligere, også tre dager før?
answered-earlier = Da minner jeg deg også tre dager før.
answered-as-before = Det er greit. Da blir det som før.
answered-instead = Her er noe annet.
