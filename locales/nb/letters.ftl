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
typed-coming = kommer, jeg kommer, ja, ja jeg kommer, jada, klart det, selvfølgelig, kommer gjerne, jeg blir med, kjem, eg kjem, æ kjem, æ kommer, jeg kan, ja jeg kan, jeg kan komme, ja jeg kan komme, kan komme
typed-cannot = kan ikke, nei, nei jeg kan ikke, jeg kan ikke, jeg kan ikke komme, kan ikke komme, kommer ikke, jeg kommer ikke, nei jeg kommer ikke, må avlyse, avlys, får ikke til, rekker ikke, jeg er syk, kjem ikkje, æ kan ikke
typed-late = sein, litt sein, blir sein, blir litt sein, jeg blir sein, jeg blir litt sein, forsinket, jeg blir forsinket, sen, jeg blir litt sen, kommer litt etter
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
letter-news = 🔔 Nå er det kommet noe du har ønsket deg: <b>{ $title }</b>, { $when }, { $place }.
why-letter-reminder = Du har plass. Derfor minner jeg deg på det, til de tidene du har valgt.
why-letter-offer = Du står på ventelista. Derfor spør jeg deg når det blir ledig.
why-letter-changed = Du er påmeldt. Derfor sier jeg fra når arrangøren endrer noe.
why-letter-cancelled = Du var påmeldt. Derfor sa jeg fra om at det ble avlyst.
why-letter-afterwards = Du hadde plass. Derfor spør jeg hvordan det gikk.
why-letter-ticket-answer = Du snakker med et menneske. Derfor sender jeg svarene videre til deg.
why-letter-ticket-closed = Du snakket med et menneske. Derfor sa jeg fra om at samtalen er slutt.
why-letter-ticket-escalated = Du venter på svar fra et menneske. Derfor sa jeg fra om at det tar tid.
why-letter-invitation = Det passer med det du liker. Derfor spurte jeg om du vil ta en ledig plass.
why-letter-replaced = Du kunne ikke komme. Derfor sa jeg fra da noen tok plassen.
why-letter-still-there = Jeg hadde ikke hørt fra deg på et år. Derfor spurte jeg om du vil være med videre.
why-letter-news = Du ba meg si fra når det kommer noe om { $topics }. Det ønsket er nå oppfylt.
why-letter-digest = Du har sagt ja til noen forslag en gang i uka.{ GIVEN($topics) ->
        [yes] {" "}Disse valgte jeg fordi du liker { $topics }.
       *[no] {""}
    }
why-fewer = Vil du høre mindre fra meg? Trykk <b>Sjeldnere</b>. Skriv <b>stopp</b>, så skriver jeg ikke mer av meg selv.
why-stop = Skriv <b>stopp</b>, så skriver jeg ikke mer av meg selv.
why-nothing = Jeg har ikke sendt deg noe av meg selv ennå.
less-limit = { $count ->
    [0] Nå skriver jeg bare om det du er med på eller har bedt om.
    [one] Nå skriver jeg av meg selv høyst én gang i uka. Påminnelser kommer som før.
   *[other] Nå skriver jeg av meg selv høyst { $count } ganger i uka. Påminnelser kommer som før.
}
less-digest = Nå får du ikke flere ukentlige forslag. Påminnelser kommer som før.
button-why = Hvorfor får jeg dette?
typed-why = hvorfor, hvorfor det, hvorfor skriver du, hvorfor skriver du til meg, hvorfor får jeg denne meldingen
button-less = Sjeldnere
typed-less = sjeldnere, mindre, mindre av dette, færre, for ofte, ikke så ofte
button-open = Se hva det er
typed-open = ja, ja takk, vis, vis meg, se, åpne, hva er det
button-open-1 = 1
typed-open-1 = en, ett, nummer en, første, den første
button-open-2 = 2
typed-open-2 = to, nummer to, andre, den andre
button-open-3 = 3
typed-open-3 = tre, nummer tre, tredje, den tredje
button-open-4 = 4
typed-open-4 = fire, nummer fire, fjerde, den fjerde
button-open-5 = 5
typed-open-5 = fem, nummer fem, femte, den femte
button-why-often = For ofte
typed-why-often = for ofte, for mye, for mange meldinger, du skriver for mye
letter-still-there = Vi har ikke snakket sammen på et år. Vil du fortsatt være med?

    Hvis jeg ikke hører fra deg på en måned, sletter jeg alt jeg vet om deg.
answered-still-here = Så fint! Da er du med videre.
answered-forget-me = Det ordner vi.
