# Å gå sammen
companion-first-time = Er det første gang? Jeg kan finne noen du kan gå sammen med.
companion-name = Jeg spør noen som skal på <b>{ $title }</b>, { $when }. Hva er fornavnet ditt? Det får de vite først når de har sagt ja.
companion-your-name = Så fint! Hva er fornavnet ditt? Den du går sammen med på <b>{ $title }</b>, { $when }, får vite det.
companion-meeting = Hvor vil du møtes? Skriv det, eller møt ved inngangen: { $place }. Ikke skriv hvor du bor.
companion-entrance = ved inngangen
companion-sought = Da leter jeg etter noen du kan gå sammen med. Jeg sier fra uansett.
companion-seeking = 🤝 Jeg leter etter noen du kan gå sammen med.
companion-together = 🤝 Du går sammen med { $name }. Dere møtes her: { $meeting }.
companion-thanks = Tusen takk! Nå får dere begge vite hva den andre heter, og hvor dere møtes.
companion-ended = Da leter jeg ikke lenger.
letter-companion-ask = Noen som skal på <b>{ $title }</b>, { $when }, vil gjerne ha noen å gå sammen med. Du har vært der før. Vil du? Først når du sier ja, får dere vite hva den andre heter.
letter-companion-found = 🤝 Du går sammen med <b>{ $name }</b> på <b>{ $title }</b>, { $when }, { $place }. Dere møtes her: { $meeting }.
letter-companion-none = Jeg fant dessverre ingen du kan gå sammen med på <b>{ $title }</b>. Du er like velkommen.{ GIVEN($phone) ->
        [yes] {" "}Ring gjerne { $who } på { $phone } først, så tar noen imot deg.
       *[no] {""}
    }
letter-companion-over = Den du skulle gå sammen med på <b>{ $title }</b>, kan dessverre ikke likevel. Du er like velkommen.{ GIVEN($phone) ->
        [yes] {" "}Ring gjerne { $who } på { $phone }, så tar noen imot deg.
       *[no] {""}
    }
why-letter-companion-ask = Du har plass og har vært der før. Derfor spør jeg deg. Den som spør, vet ikke hvem jeg spør.
why-letter-companion-found = Dere sa begge ja til å gå sammen.
why-letter-companion-none = Du ba meg finne noen å gå sammen med.
why-letter-companion-over = Dere hadde avtalt å gå sammen.
answered-rather-not = Det er greit, og ingen får vite det. God tur til { $title }!
button-company = 🤝 Gå sammen med noen
typed-company = gå sammen, sammen med noen, noen å gå sammen med, følge, selskap
button-company-off = Jeg går heller alene
typed-company-off = alene, jeg går alene, heller alene, ikke let mer
button-entrance = 🚪 Ved inngangen
typed-entrance = inngangen, ved inngangen, utenfor
button-accompany = 🤝 Ja, gjerne
typed-accompany = ja, ja takk, gjerne, ja gjerne, det kan jeg, klart det
button-rather-not = Helst ikke
typed-rather-not = nei, nei takk, helst ikke, ikke denne gangen
refused-too-late = Det begynner så snart at jeg ikke rekker å spørre noen.
