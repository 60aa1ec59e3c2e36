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
typed-coming = kjem, eg kjem, ja, ja eg kjem, jau, klart det, sjølvsagt, kjem gjerne, eg blir med, æ kjem, kommer, eg kommer
typed-cannot = kan ikkje, nei, nei eg kan ikkje, eg kan ikkje, eg kan ikkje kome, kan ikkje kome, kjem ikkje, eg kjem ikkje, nei eg kjem ikkje, må avlyse, avlys, får ikkje til, rekk ikkje, eg er sjuk
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
