# Å starte noko saman
proposal-what = Så fint at du vil starte noko! Kva skal det vere? Skriv det med eigne ord, til dømes «sjakk-kveld».
proposal-when = Når skal det vere? Skriv dag og klokkeslett, til dømes <b>torsdag 3. desember kl. 18</b>.
proposal-both = Då treng eg både dag og klokkeslett, til dømes <b>torsdag kl. 18</b>.
proposal-too-soon = Det er litt for snart. Dei som hjelper til, må rekke å sjå på det. Tidlegast går det { $moment }. Når skal det vere?
proposal-where = Kvar skal det vere? Skriv namnet på staden.
proposal-many = Kor mange andre må ha lyst til å kome før det blir noko av? Frå 2 til 20.
proposal-bounds = Vel eit tal frå { $fewest } til { $most }.
proposal-word = Vil du seie noko til naboane? Skriv det her, eller hopp over. Ikkje skriv telefonnummer eller adresser til andre.
proposal-no-topic = Eg veit ikkje heilt kven dette passar for. Dei som hjelper til, finn ut av det med deg.
proposal-undecided = ikkje bestemt enno
proposal-last = <b>{ $title }</b>
    🕑 { $when }
    📍 { $place }
    👥 Når minst { $count } andre vil kome
    ⭐ { $topics }{ GIVEN($description) ->
        [yes] {"\u000A\u000A"}{ $description }
       *[no] {""}
    }
proposal-to-staff = Send det, så ser eit menneske på det først. Seier dei ja, spør eg folk det passar for. Dei som blir spurde, får ikkje vite av meg kva du heiter.
proposal-at-once = Frivilligsentralen har alt sagt ja. Send det, så spør eg dei andre med ein gong.
proposal-change-what = ✏ Kva
proposal-change-when = ✏ Når
proposal-change-where = ✏ Kvar
proposal-change-many = ✏ Kor mange
proposal-change-word = ✏ Helsing
proposal-sent = Takk! No ser eit menneske på forslaget. Du får svar her.
proposal-asked-now = Takk! No spør eg dei andre. Eg seier frå når det er nok.
proposals = { $count ->
    [0] <b>Det du vil starte</b>
        Du har ikkje foreslått noko no.
   *[other] <b>Det du vil starte</b>
}
proposal-line-waiting = { $number }. { $title }: ventar på svar frå eit menneske
proposal-line-asking = { $number }. { $title }: { $count } av { $wanted } vil kome, { $asked } er spurde
proposal-withdraw = ❌ Trekk { $number }
proposal-withdrawn = Då er forslaget trekt. Dei som ville kome, får vite det.
proposal-now-happens = Då er de nok! <b>{ $title }</b> blir noko av: { $when }. Du har plass.
proposal-declined-exists = Det finst noko som liknar. Skriv <b>forslag</b>, så ser du det.
proposal-declined-place = Staden går ikkje. Foreslå det gjerne igjen ein annan stad.
proposal-declined-safety = Dei er redde for at nokon kan bli skadde. Snakk gjerne med dei om kva som kan gjerast.
proposal-declined-commercial = Her er det plass til det som ikkje sel noko. Snakk gjerne med dei om andre måtar.
proposal-declined-unclear = Dei forstod ikkje heilt kva det skal vere. Foreslå det gjerne igjen med fleire ord.
proposal-declined-late = Ingen rakk å sjå på det i tide, og det er vi leie for. Foreslå det gjerne igjen med ein seinare dag.
proposal-declined-other = Snakk gjerne med dei om kvifor, og kva som kan gå i staden.
letter-proposal-approved = 🎉 Forslaget ditt er godkjent: <b>{ $title }</b>, { $when }, { $place }. { $mentor } hjelper deg. No spør eg folk det passar for, og seier frå når det er nok.
letter-proposal-declined = Takk for forslaget om <b>{ $title }</b>. Det vart dessverre eit nei denne gongen. { $reason }
letter-would-you-come = Nokon nær deg vil starte <b>{ $title }</b>: { $when }, { $place }.{ GIVEN($description) ->
        [yes] {"\u000A\u000A"}«{ $description }»
       *[no] {""}
    }

    Det blir noko av når { $count } vil kome. Ville du ha kome?
letter-proposal-happens = 🎉 <b>{ $title }</b> blir noko av: { $when }, { $place }. { $count } kjem. { $mentor } hjelper deg.
letter-seated = 🎉 Det vart nok! <b>{ $title }</b>: { $when }, { $place }. Du har plass.
letter-proposal-ended = Det vart ikkje mange nok til <b>{ $title }</b> denne gongen. Takk for at du prøvde. Skriv <b>starte noko</b> for å prøve igjen.
letter-proposal-off = Det vart dessverre ikkje noko av det du vart spurd om{ GIVEN($topics) ->
        [yes] : { $topics }
       *[no] {""}
    }. Skriv <b>forslag</b>, så finn vi noko anna.
letter-start-one = Fleire ved { $place } ønskjer det same som du: { $topics }, { $hours }. Vil du vere den som startar det? { $mentor } hjelper deg. Ingen får vite kven som er spurd.
why-letter-proposal-approved = Du foreslo noko. Derfor seier eg frå om svaret.
why-letter-proposal-declined = Du foreslo noko. Derfor seier eg frå om svaret.
why-letter-would-you-come = Nokon vil starte noko om { $topics }. Det passar med det du har fortalt meg. Dei veit ikkje kven eg spør.
why-letter-proposal-happens = Du foreslo det, og no er det nok som vil kome.
why-letter-seated = Du sa at du ville kome. Derfor fekk du plass.
why-letter-proposal-ended = Du foreslo det. Derfor seier eg frå om korleis det gjekk.
why-letter-proposal-off = Du sa at du ville kome, eller ein annan gong. Derfor seier eg frå.
why-letter-start-one = Du bad meg seie frå når det kjem noko om { $topics }. Fleire ønskjer det same.
answered-would-come = Så fint! Eg seier frå når det er nok til <b>{ $title }</b>.
answered-would-not = Det er greitt. Takk for svaret om { $title }.
answered-another-time = Den er god. Då veit eg at { $title } kan passe ein annan gong.
answered-not-start = Det er greitt. Takk for svaret.
button-would-come = ✅ Ja, eg ville kome
typed-would-come = ja, ja takk, gjerne, eg ville kome, ja gjerne, eg vil kome, klart det
button-would-not = Nei takk
typed-would-not = nei, nei takk, ikkje for meg, helst ikkje
button-another-time = Kanskje ein annan gong
typed-another-time = ein annan gong, kanskje, kanskje ein annan gong, ikkje denne gongen, seinare
button-start-it = 🌱 Ja, eg startar det
typed-start-it = ja, ja takk, gjerne, eg startar det, eg kan starte det
button-not-start = Nei, ikkje eg
typed-not-start = nei, nei takk, ikkje eg, helst ikkje
button-unsure = Veit ikkje
typed-unsure = veit ikkje, eg veit ikkje, ikkje bestemt, usikker, hopp over
button-leave-it = Avbryt
typed-leave-it = avbryt, gløym det, likevel ikkje
button-send-it = ✅ Send
typed-send-it = send, send det, ja, ja send, stemmer, ok
button-propose = 🌱 Start noko
typed-propose = noko nytt, nytt forslag, foreslå noko nytt
refused-most-proposals = Du har tre forslag i gang alt. Trekk eitt av dei først.
refused-not-whole = Noko manglar enno: kva, når, kvar eller kven som hjelper til.
refused-too-soon = Det startar for snart til at nokon rekk å bli spurd.
