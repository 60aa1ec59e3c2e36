# At gå sammen
companion-first-time = Er det første gang? Jeg kan finde nogen, du kan følges med.
companion-name = Jeg spørger nogen, der skal til <b>{ $title }</b>, { $when }. Hvad er dit fornavn? Det får de først at vide, når de har sagt ja.
companion-your-name = Hvor dejligt! Hvad er dit fornavn? Den, du følges med til <b>{ $title }</b>, { $when }, får det at vide.
companion-meeting = Hvor vil du mødes? Skriv det, eller mød ved indgangen: { $place }. Skriv ikke, hvor du bor.
companion-entrance = ved indgangen
companion-sought = Så leder jeg efter nogen, du kan følges med. Jeg siger til under alle omstændigheder.
companion-seeking = 🤝 Jeg leder efter nogen, du kan følges med.
companion-together = 🤝 Du følges med { $name }. I mødes her: { $meeting }.
companion-thanks = Tusind tak! Nu får I begge at vide, hvad den anden hedder, og hvor I mødes.
companion-ended = Så leder jeg ikke længere.
letter-companion-ask = Nogen, der skal til <b>{ $title }</b>, { $when }, vil gerne følges med nogen. Du har været der før. Vil du? Først når du siger ja, får I at vide, hvad den anden hedder.
letter-companion-found = 🤝 Du følges med <b>{ $name }</b> til <b>{ $title }</b>, { $when }, { $place }. I mødes her: { $meeting }.
letter-companion-none = Jeg fandt desværre ingen, du kan følges med til <b>{ $title }</b>. Du er lige velkommen.{ GIVEN($phone) ->
        [yes] {" "}Ring gerne til { $who } på { $phone } først, så tager nogen imod dig.
       *[no] {""}
    }
letter-companion-over = Den, du skulle følges med til <b>{ $title }</b>, kan desværre ikke alligevel. Du er lige velkommen.{ GIVEN($phone) ->
        [yes] {" "}Ring gerne til { $who } på { $phone }, så tager nogen imod dig.
       *[no] {""}
    }
why-letter-companion-ask = Du har en plads og har været der før. Derfor spørger jeg dig. Den, der spørger, ved ikke, hvem jeg spørger.
why-letter-companion-found = I sagde begge ja til at følges.
why-letter-companion-none = Du bad mig finde nogen at følges med.
why-letter-companion-over = I havde aftalt at følges.
answered-rather-not = Det er i orden, og ingen får det at vide. God tur til { $title }!
button-company = 🤝 Følges med nogen
typed-company = følges, følges med nogen, sammen med nogen, nogen at følges med, selskab
button-company-off = Jeg går hellere alene
typed-company-off = alene, jeg går alene, hellere alene, led ikke mere
button-entrance = 🚪 Ved indgangen
typed-entrance = indgangen, ved indgangen, udenfor
button-accompany = 🤝 Ja, gerne
typed-accompany = ja, ja tak, gerne, ja gerne, det kan jeg, klart
button-rather-not = Helst ikke
typed-rather-not = nej, nej tak, helst ikke, ikke denne gang
refused-too-late = Det begynder så snart, at jeg ikke kan nå at spørge nogen.
