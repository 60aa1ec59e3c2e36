# At starte noget sammen
proposal-what = Hvor dejligt, at du vil starte noget! Hvad skal det være? Skriv det med egne ord, for eksempel »skakaften«.
proposal-when = Hvornår skal det være? Skriv dag og klokkeslæt, for eksempel <b>torsdag den 3. december kl. 18</b>.
proposal-both = Så skal jeg bruge både dag og klokkeslæt, for eksempel <b>torsdag kl. 18</b>.
proposal-too-soon = Det er lidt for snart. De, der hjælper til, skal nå at se på det. Tidligst går det { $moment }. Hvornår skal det være?
proposal-where = Hvor skal det være? Skriv stedets navn.
proposal-many = Hvor mange andre skal have lyst til at komme, før det bliver til noget? Fra 2 til 20.
proposal-bounds = Vælg et tal fra { $fewest } til { $most }.
proposal-word = Vil du sige noget til naboerne? Skriv det her, eller spring over. Skriv ikke andres telefonnumre eller adresser.
proposal-no-topic = Jeg ved ikke helt, hvem det passer til. De, der hjælper til, finder ud af det med dig.
proposal-undecided = ikke besluttet endnu
proposal-last = <b>{ $title }</b>
    🕑 { $when }
    📍 { $place }
    👥 Når mindst { $count } andre vil komme
    ⭐ { $topics }{ GIVEN($description) ->
        [yes] {"\u000A\u000A"}{ $description }
       *[no] {""}
    }
proposal-to-staff = Send det, så ser et menneske på det først. Siger de ja, spørger jeg folk, det passer til. De, der bliver spurgt, får ikke dit navn af mig.
proposal-at-once = Frivilligcenteret har allerede sagt ja. Send det, så spørger jeg de andre med det samme.
proposal-change-what = ✏ Hvad
proposal-change-when = ✏ Hvornår
proposal-change-where = ✏ Hvor
proposal-change-many = ✏ Hvor mange
proposal-change-word = ✏ Hilsen
proposal-sent = Tak! Nu ser et menneske på forslaget. Du får svar her.
proposal-asked-now = Tak! Nu spørger jeg de andre. Jeg siger til, når der er nok.
proposals = { $count ->
    [0] <b>Det, du vil starte</b>
        Du har ikke foreslået noget nu.
   *[other] <b>Det, du vil starte</b>
}
proposal-line-waiting = { $number }. { $title }: venter på svar fra et menneske
proposal-line-asking = { $number }. { $title }: { $count } af { $wanted } vil komme, { $asked } er spurgt
proposal-withdraw = ❌ Træk { $number }
proposal-withdrawn = Så er forslaget trukket. De, der ville komme, får det at vide.
proposal-now-happens = Så er I nok! <b>{ $title }</b> bliver til noget: { $when }. Du har en plads.
proposal-declined-exists = Der findes noget, der ligner. Skriv <b>forslag</b>, så ser du det.
proposal-declined-place = Stedet går ikke. Foreslå det gerne igen et andet sted.
proposal-declined-safety = De er bange for, at nogen kan komme til skade. Tal gerne med dem om, hvad der kan gøres.
proposal-declined-commercial = Her er plads til det, der ikke sælger noget. Tal gerne med dem om andre måder.
proposal-declined-unclear = De forstod ikke helt, hvad det skal være. Foreslå det gerne igen med flere ord.
proposal-declined-late = Ingen nåede at se på det i tide, og det beklager vi. Foreslå det gerne igen med en senere dag.
proposal-declined-other = Tal gerne med dem om hvorfor, og hvad der kan gå i stedet.
letter-proposal-approved = 🎉 Dit forslag er godkendt: <b>{ $title }</b>, { $when }, { $place }. { $mentor } hjælper dig. Nu spørger jeg folk, det passer til, og siger til, når der er nok.
letter-proposal-declined = Tak for forslaget om <b>{ $title }</b>. Det blev desværre et nej denne gang. { $reason }
letter-would-you-come = Nogen nær dig vil starte <b>{ $title }</b>: { $when }, { $place }.{ GIVEN($description) ->
        [yes] {"\u000A\u000A"}»{ $description }«
       *[no] {""}
    }

    Det bliver til noget, når { $count } vil komme. Ville du være kommet?
letter-proposal-happens = 🎉 <b>{ $title }</b> bliver til noget: { $when }, { $place }. { $count } kommer. { $mentor } hjælper dig.
letter-seated = 🎉 Der blev nok! <b>{ $title }</b>: { $when }, { $place }. Du har en plads.
letter-proposal-ended = Der blev ikke nok til <b>{ $title }</b> denne gang. Tak, fordi du prøvede. Skriv <b>starte noget</b> for at prøve igen.
letter-proposal-off = Det blev desværre ikke til noget, det du blev spurgt om{ GIVEN($topics) ->
        [yes] : { $topics }
       *[no] {""}
    }. Skriv <b>forslag</b>, så finder vi noget andet.
letter-start-one = Flere ved { $place } ønsker det samme som du: { $topics }, { $hours }. Vil du være den, der starter det? { $mentor } hjælper dig. Ingen får at vide, hvem der er spurgt.
why-letter-proposal-approved = Du foreslog noget. Derfor fortæller jeg dig svaret.
why-letter-proposal-declined = Du foreslog noget. Derfor fortæller jeg dig svaret.
why-letter-would-you-come = Nogen vil starte noget om { $topics }. Det passer med det, du har fortalt mig. De ved ikke, hvem jeg spørger.
why-letter-proposal-happens = Du foreslog det, og nu er der nok, der vil komme.
why-letter-seated = Du sagde, at du ville komme. Derfor fik du en plads.
why-letter-proposal-ended = Du foreslog det. Derfor fortæller jeg, hvordan det gik.
why-letter-proposal-off = Du sagde, at du ville komme, eller en anden gang. Derfor siger jeg til.
why-letter-start-one = Du bad mig sige til, når der kommer noget om { $topics }. Flere ønsker det samme.
answered-would-come = Hvor dejligt! Jeg siger til, når der er nok til <b>{ $title }</b>.
answered-would-not = Det er i orden. Tak for svaret om { $title }.
answered-another-time = Det er fint. Så ved jeg, at { $title } kan passe en anden gang.
answered-not-start = Det er i orden. Tak for svaret.
button-would-come = ✅ Ja, jeg ville komme
typed-would-come = ja, ja tak, gerne, jeg ville komme, ja gerne, jeg vil komme, klart
button-would-not = Nej tak
typed-would-not = nej, nej tak, ikke for mig, helst ikke
button-another-time = Måske en anden gang
typed-another-time = en anden gang, måske, måske en anden gang, ikke denne gang, senere
button-start-it = 🌱 Ja, jeg starter det
typed-start-it = ja, ja tak, gerne, jeg starter det, jeg kan starte det
button-not-start = Nej, ikke mig
typed-not-start = nej, nej tak, ikke mig, helst ikke
button-unsure = Ved ikke
typed-unsure = ved ikke, det ved jeg ikke, ikke besluttet, usikker, spring over
button-leave-it = Afbryd
typed-leave-it = afbryd, glem det, alligevel ikke
button-send-it = ✅ Send
typed-send-it = send, send det, ja, ja send, det passer, ok
button-propose = 🌱 Start noget
typed-propose = noget nyt, nyt forslag, foreslå noget nyt
refused-most-proposals = Du har allerede tre forslag i gang. Træk et af dem først.
refused-not-whole = Noget mangler endnu: hvad, hvornår, hvor eller hvem der hjælper til.
refused-too-soon = Det begynder for snart til, at nogen kan nå at blive spurgt.
