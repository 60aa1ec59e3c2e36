# Å starte noe sammen
proposal-what = Så fint at du vil starte noe! Hva skal det være? Skriv det med egne ord, for eksempel «sjakk-kveld».
proposal-when = Når skal det være? Skriv dag og klokkeslett, for eksempel <b>torsdag 3. desember kl. 18</b>.
proposal-both = Da trenger jeg både dag og klokkeslett, for eksempel <b>torsdag kl. 18</b>.
proposal-too-soon = Det er litt for snart. De som hjelper til, må rekke å se på det. Tidligst går det { $moment }. Når skal det være?
proposal-where = Hvor skal det være? Skriv navnet på stedet.
proposal-many = Hvor mange andre må ha lyst til å komme før det blir noe av? Fra 2 til 20.
proposal-bounds = Velg et tall fra { $fewest } til { $most }.
proposal-word = Vil du si noe til naboene? Skriv det her, eller hopp over. Ikke skriv telefonnummer eller adresser til andre.
proposal-no-topic = Jeg vet ikke helt hvem dette passer for. De som hjelper til, finner ut av det med deg.
proposal-undecided = ikke bestemt ennå
proposal-last = <b>{ $title }</b>
    🕑 { $when }
    📍 { $place }
    👥 Når minst { $count } andre vil komme
    ⭐ { $topics }{ GIVEN($description) ->
        [yes] {"\u000A\u000A"}{ $description }
       *[no] {""}
    }
proposal-to-staff = Send det, så ser et menneske på det først. Sier de ja, spør jeg folk det passer for. De som blir spurt, får ikke vite hva du heter av meg.
proposal-at-once = Frivilligsentralen har alt sagt ja. Send det, så spør jeg de andre med en gang.
proposal-change-what = ✏ Hva
proposal-change-when = ✏ Når
proposal-change-where = ✏ Hvor
proposal-change-many = ✏ Hvor mange
proposal-change-word = ✏ Hilsen
proposal-sent = Takk! Nå ser et menneske på forslaget. Du får svar her.
proposal-asked-now = Takk! Nå spør jeg de andre. Jeg sier fra når det er nok.
proposals = { $count ->
    [0] <b>Det du vil starte</b>
        Du har ikke foreslått noe nå.
   *[other] <b>Det du vil starte</b>
}
proposal-line-waiting = { $number }. { $title }: venter på svar fra et menneske
proposal-line-asking = { $number }. { $title }: { $count } av { $wanted } vil komme, { $asked } er spurt
proposal-withdraw = ❌ Trekk { $number }
proposal-withdrawn = Da er forslaget trukket. De som ville komme, får vite det.
proposal-now-happens = Da er dere nok! <b>{ $title }</b> blir noe av: { $when }. Du har plass.
proposal-declined-exists = Det finnes noe som ligner. Skriv <b>forslag</b>, så ser du det.
proposal-declined-place = Stedet går ikke. Foreslå det gjerne igjen et annet sted.
proposal-declined-safety = De er redd for at noen kan bli skadet. Snakk gjerne med dem om hva som kan gjøres.
proposal-declined-commercial = Her er det plass til det som ikke selger noe. Snakk gjerne med dem om andre måter.
proposal-declined-unclear = De forsto ikke helt hva det skal være. Foreslå det gjerne igjen med flere ord.
proposal-declined-late = Ingen rakk å se på det i tide, og det beklager vi. Foreslå det gjerne igjen med en senere dag.
proposal-declined-other = Snakk gjerne med dem om hvorfor, og hva som kan gå i stedet.
letter-proposal-approved = 🎉 Forslaget ditt er godkjent: <b>{ $title }</b>, { $when }, { $place }. { $mentor } hjelper deg. Nå spør jeg folk det passer for, og sier fra når det er nok.
letter-proposal-declined = Takk for forslaget om <b>{ $title }</b>. Det ble dessverre et nei denne gangen. { $reason }
letter-would-you-come = Noen nær deg vil starte <b>{ $title }</b>: { $when }, { $place }.{ GIVEN($description) ->
        [yes] {"\u000A\u000A"}«{ $description }»
       *[no] {""}
    }

    Det blir noe av når { $count } vil komme. Ville du ha kommet?
letter-proposal-happens = 🎉 <b>{ $title }</b> blir noe av: { $when }, { $place }. { $count } kommer. { $mentor } hjelper deg.
letter-seated = 🎉 Det ble nok! <b>{ $title }</b>: { $when }, { $place }. Du har plass.
letter-proposal-ended = Det ble ikke mange nok til <b>{ $title }</b> denne gangen. Takk for at du prøvde. Skriv <b>starte noe</b> for å prøve igjen.
letter-proposal-off = Det ble dessverre ikke noe av det du ble spurt om{ GIVEN($topics) ->
        [yes] : { $topics }
       *[no] {""}
    }. Skriv <b>forslag</b>, så finner vi noe annet.
letter-start-one = Flere ved { $place } ønsker det samme som du: { $topics }, { $hours }. Vil du være den som starter det? { $mentor } hjelper deg. Ingen får vite hvem som er spurt.
why-letter-proposal-approved = Du foreslo noe. Derfor sier jeg fra om svaret.
why-letter-proposal-declined = Du foreslo noe. Derfor sier jeg fra om svaret.
why-letter-would-you-come = Noen vil starte noe om { $topics }. Det passer med det du har fortalt meg. De vet ikke hvem jeg spør.
why-letter-proposal-happens = Du foreslo det, og nå er det nok som vil komme.
why-letter-seated = Du sa at du ville komme. Derfor fikk du plass.
why-letter-proposal-ended = Du foreslo det. Derfor sier jeg fra om hvordan det gikk.
why-letter-proposal-off = Du sa at du ville komme, eller en annen gang. Derfor sier jeg fra.
why-letter-start-one = Du ba meg si fra når det kommer noe om { $topics }. Flere ønsker det samme.
answered-would-come = Så fint! Jeg sier fra når det er nok til <b>{ $title }</b>.
answered-would-not = Det er greit. Takk for svaret om { $title }.
answered-another-time = Den er god. Da vet jeg at { $title } kan passe en annen gang.
answered-not-start = Det er greit. Takk for svaret.
button-would-come = ✅ Ja, jeg ville kommet
typed-would-come = ja, ja takk, gjerne, jeg ville kommet, ja gjerne, jeg vil komme, klart det
button-would-not = Nei takk
typed-would-not = nei, nei takk, ikke for meg, helst ikke
button-another-time = Kanskje en annen gang
typed-another-time = en annen gang, kanskje, kanskje en annen gang, ikke denne gangen, senere
button-start-it = 🌱 Ja, jeg starter det
typed-start-it = ja, ja takk, gjerne, jeg starter det, jeg kan starte det
button-not-start = Nei, ikke jeg
typed-not-start = nei, nei takk, ikke jeg, helst ikke
button-unsure = Vet ikke
typed-unsure = vet ikke, jeg vet ikke, ikke bestemt, usikker, hopp over
button-leave-it = Avbryt
typed-leave-it = avbryt, glem det, likevel ikke
button-send-it = ✅ Send
typed-send-it = send, send det, ja, ja send, stemmer, ok
button-propose = 🌱 Start noe
typed-propose = noe nytt, nytt forslag, foreslå noe nytt
refused-most-proposals = Du har tre forslag gående alt. Trekk ett av dem først.
refused-not-whole = Noe mangler ennå: hva, når, hvor eller hvem som hjelper til.
refused-too-soon = Det begynner for snart til at noen rekker å bli spurt.
