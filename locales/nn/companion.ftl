# Å gå saman
companion-first-time = Er det første gong? Eg kan finne nokon du kan gå saman med.
companion-name = Eg spør nokon som skal på <b>{ $title }</b>, { $when }. Kva er fornamnet ditt? Det får dei vite først når dei har sagt ja.
companion-your-name = Så fint! Kva er fornamnet ditt? Den du går saman med på <b>{ $title }</b>, { $when }, får vite det.
companion-meeting = Kvar vil du møtast? Skriv det, eller møt ved inngangen: { $place }. Ikkje skriv kvar du bur.
companion-entrance = ved inngangen
companion-sought = Då leitar eg etter nokon du kan gå saman med. Eg seier frå uansett.
companion-seeking = 🤝 Eg leitar etter nokon du kan gå saman med.
companion-together = 🤝 Du går saman med { $name }. De møtest her: { $meeting }.
companion-thanks = Tusen takk! No får de begge vite kva den andre heiter, og kvar de møtest.
companion-ended = Då leitar eg ikkje lenger.
letter-companion-ask = Nokon som skal på <b>{ $title }</b>, { $when }, vil gjerne ha nokon å gå saman med. Du har vore der før. Vil du? Først når du seier ja, får de vite kva den andre heiter.
letter-companion-found = 🤝 Du går saman med <b>{ $name }</b> på <b>{ $title }</b>, { $when }, { $place }. De møtest her: { $meeting }.
letter-companion-none = Eg fann dessverre ingen du kan gå saman med på <b>{ $title }</b>. Du er like velkomen.{ GIVEN($phone) ->
        [yes] {" "}Ring gjerne { $who } på { $phone } først, så tek nokon imot deg.
       *[no] {""}
    }
letter-companion-over = Den du skulle gå saman med på <b>{ $title }</b>, kan dessverre ikkje likevel. Du er like velkomen.{ GIVEN($phone) ->
        [yes] {" "}Ring gjerne { $who } på { $phone }, så tek nokon imot deg.
       *[no] {""}
    }
why-letter-companion-ask = Du har plass og har vore der før. Derfor spør eg deg. Den som spør, veit ikkje kven eg spør.
why-letter-companion-found = De sa begge ja til å gå saman.
why-letter-companion-none = Du bad meg finne nokon å gå saman med.
why-letter-companion-over = De hadde avtalt å gå saman.
answered-rather-not = Det er greitt, og ingen får vite det. God tur til { $title }!
button-company = 🤝 Gå saman med nokon
typed-company = gå saman, saman med nokon, nokon å gå saman med, følgje, selskap
button-company-off = Eg går heller åleine
typed-company-off = åleine, eg går åleine, heller åleine, ikkje leit meir
button-entrance = 🚪 Ved inngangen
typed-entrance = inngangen, ved inngangen, utanfor
button-accompany = 🤝 Ja, gjerne
typed-accompany = ja, ja takk, gjerne, ja gjerne, det kan eg, klart det
button-rather-not = Helst ikkje
typed-rather-not = nei, nei takk, helst ikkje, ikkje denne gongen
refused-too-late = Det startar så snart at eg ikkje rekk å spørje nokon.
