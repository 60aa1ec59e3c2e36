# Meldingar som kjem av seg sjølve
letter-reminder = { $falls ->
    [tomorrow] Hugs <b>{ $title }</b> i morgon: { $when }, { $place }.
    [today] I dag er det <b>{ $title }</b>: { $when }, { $place }.
   *[later] Hugs <b>{ $title }</b>: { $when }, { $place }.
}

    Kjem du?
letter-offer = 🎉 { $party ->
    [one] Det er ein ledig plass på <b>{ $title }</b>: { $when }, { $place }.
   *[other] Det er { $party } ledige plassar til dykk på <b>{ $title }</b>: { $when }, { $place }.
}

    Svar før { $until }, så er det ditt. Vil du?
letter-changed = Det er endra: <b>{ $title }</b> er no { $when }, { $place }.

    Kan du framleis kome?
letter-cancelled = ❌ <b>{ $title }</b> { $when } er dessverre avlyst.

    { GIVEN($instead) ->
    [yes] Kanskje passar dette: <b>{ $instead }</b>, { $at }.
   *[no] Skriv <b>forslag</b>, så finn vi noko anna.
}
letter-afterwards = Var du på <b>{ $title }</b> { $when }?
answered-coming = Så bra! Då er du med: <b>{ $title }</b>, { $when }.
answered-cannot = { $late ->
    [yes] Takk for at du sa frå. Det er alltid betre seint enn ikkje. Plassen på { $title } er fri for andre.
   *[no] Takk for at du sa frå. Plassen på { $title } går til ein annan.
}
answered-accept = Plassen er din: <b>{ $title }</b>, { $when }.
answered-decline = Det er greitt. Plassen går til neste.
answered-went = Så fint! Korleis var det?
answered-missed = Takk for svaret. Det kjem fleire sjansar.
answered-rate-3 = Så godt å høyre! Skriv <b>forslag</b> for meir.
answered-rate-2 = Takk! Skriv <b>forslag</b> for meir.
answered-rate-1 = Det var leitt. Takk for at du sa frå. Skriv <b>forslag</b>, så prøver vi noko anna.
typed-coming = kjem, eg kjem, ja, ja eg kjem, jau, klart det, sjølvsagt, kjem gjerne, eg blir med, æ kjem, kommer, eg kommer, eg kan, ja eg kan, eg kan kome, ja eg kan kome, kan kome
typed-cannot = kan ikkje, nei, nei eg kan ikkje, eg kan ikkje, eg kan ikkje kome, kan ikkje kome, kjem ikkje, eg kjem ikkje, nei eg kjem ikkje, må avlyse, avlys, får ikkje til, rekk ikkje, eg er sjuk
typed-late = sein, litt sein, blir sein, blir litt sein, eg blir sein, eg blir litt sein, forseinka, eg blir forseinka, kjem litt etter
typed-accept = ja, ja takk, gjerne, eg vil ha han, eg tek han
typed-decline = nei, nei takk, gi plassen til ein annan
typed-went = ja, eg var der, ja eg var der, jau
typed-missed = nei, eg var ikkje der, nei eg var ikkje der, kom ikkje, eg kom ikkje
lead-days = { $count ->
    [one] dagen før
   *[other] { $count } dagar før
}
lead-hours = { $count ->
    [1] ein time før
    [2] to timar før
   *[other] { $count } timar før
}
lead-minutes = { $count } minutt før
letter-invitation = 🙋 Det er ein ledig plass på <b>{ $title }</b>: { $when }, { $place }. Eg trur det kan passe for deg.

    Den som svarar først, får plassen. Vil du?
letter-replaced = 👍 Nokon har teke plassen din på <b>{ $title }</b>, { $when }. Takk for at du sa frå.
answered-replace = Plassen din på { $title } er fri frå no. Eg spør ventelista først, så andre som det passar for. Eg seier frå når nokon tek han.
answered-come = Plassen er din: <b>{ $title }</b>, { $when }.
answered-pass = Det er greitt. Takk for at du svarte om { $title }.
answered-queue = { $position ->
    [0] Plassen er din: <b>{ $title }</b>.
   *[other] Du er nummer { $position } på ventelista til <b>{ $title }</b>.
}
invitation-too-late = Så fint at du ville! Nokon andre rakk å ta plassen på <b>{ $title }</b>. Vil du stå på ventelista?
missed-often = Takk for svaret. Det er lett å gløyme. Skal eg minne deg tidlegare, òg tre dagar før?
answered-earlier = Då minner eg deg òg tre dagar før.
answered-as-before = Det er greitt. Då blir det som før.
answered-instead = Her er noko anna.
letter-news = 🔔 No er det kome noko du har ønskt deg: <b>{ $title }</b>, { $when }, { $place }.
why-letter-reminder = Du har plass. Difor minner eg deg på det, til dei tidene du har valt.
why-letter-offer = Du står på ventelista. Difor spør eg deg når det blir ledig.
why-letter-changed = Du er påmeld. Difor seier eg frå når arrangøren endrar noko.
why-letter-cancelled = Du var påmeld. Difor sa eg frå om at det vart avlyst.
why-letter-afterwards = Du hadde plass. Difor spør eg korleis det gjekk.
why-letter-ticket-answer = Du snakkar med eit menneske. Difor sender eg svara vidare til deg.
why-letter-ticket-closed = Du snakka med eit menneske. Difor sa eg frå om at samtalen er slutt.
why-letter-ticket-escalated = Du ventar på svar frå eit menneske. Difor sa eg frå om at det tek tid.
why-letter-invitation = Det passar med det du liker. Difor spurde eg om du vil ta ein ledig plass.
why-letter-replaced = Du kunne ikkje kome. Difor sa eg frå då nokon tok plassen.
why-letter-still-there = Eg hadde ikkje høyrt frå deg på eit år. Derfor spurde eg om du vil vere med vidare.
why-letter-news = Du bad meg seie frå når det kjem noko om { $topics }. Det ønsket er no oppfylt.
why-letter-digest = Du har sagt ja til nokre forslag ein gong i veka.{ GIVEN($topics) ->
        [yes] {" "}Desse valde eg fordi du liker { $topics }.
       *[no] {""}
    }
why-fewer = Vil du høyre mindre frå meg? Trykk <b>Sjeldnare</b>. Skriv <b>stopp</b>, så skriv eg ikkje meir av meg sjølv.
why-stop = Skriv <b>stopp</b>, så skriv eg ikkje meir av meg sjølv.
why-nothing = Eg har ikkje sendt deg noko av meg sjølv enno.
less-limit = { $count ->
    [0] No skriv eg berre om det du er med på eller har bede om.
    [one] No skriv eg av meg sjølv høgst éin gong i veka. Påminningar kjem som før.
   *[other] No skriv eg av meg sjølv høgst { $count } gonger i veka. Påminningar kjem som før.
}
less-digest = No får du ikkje fleire forslag kvar veke. Påminningar kjem som før.
button-why = Kvifor får eg dette?
typed-why = kvifor, kvifor det, kvifor skriv du, kvifor skriv du til meg, hvorfor
button-less = Sjeldnare
typed-less = sjeldnare, sjeldnere, mindre, mindre av dette, færre, for ofte, ikkje så ofte
button-open = Sjå kva det er
typed-open = ja, ja takk, vis, vis meg, sjå, opne, kva er det
button-open-1 = 1
typed-open-1 = ein, eitt, nummer ein, første, den første
button-open-2 = 2
typed-open-2 = to, nummer to, andre, den andre
button-open-3 = 3
typed-open-3 = tre, nummer tre, tredje, den tredje
button-open-4 = 4
typed-open-4 = fire, nummer fire, fjerde, den fjerde
button-open-5 = 5
typed-open-5 = fem, nummer fem, femte, den femte
button-why-often = For ofte
typed-why-often = for ofte, for mykje, for mange meldingar, du skriv for mykje
letter-still-there = Vi har ikkje snakka saman på eit år. Vil du framleis vere med?

    Om eg ikkje høyrer frå deg på ein månad, slettar eg alt eg veit om deg.
answered-still-here = Så fint! Då er du med vidare.
answered-forget-me = Det ordnar vi.
