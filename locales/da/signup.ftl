# Tilmelding
occurrence-details = <b>{ $title }</b>{ $helping ->
        [yes] {" "}(du hjælper til)
       *[no] {""}
    }
    🕑 { $when }
    📍 { $where }
    { $terms }{ GIVEN($organiser) ->
        [yes] {"\u000A"}Arrangør: { $organiser }
       *[no] {""}
    }{ GIVEN($description) ->
        [yes] {"\u000A\u000A"}{ $description }
       *[no] {""}
    }{ $demo ->
        [yes] {"\u000A\u000A"}<i>Det her er et eksempel, ikke et rigtigt tilbud.</i>
       *[no] {""}
    }
standing-open = Vil du være med?
standing-full = { $waiting ->
    [0] Der er fuldt. Du kan stå først på ventelisten.
    [one] Der er fuldt. Én står på venteliste.
   *[other] Der er fuldt. { $waiting } står på venteliste.
}
standing-taken = ✅ <b>{ $others ->
        [0] Du har en plads.
        [one] Du har en plads, og én mere har.
       *[other] Du har en plads, og { $others } mere har.
    }</b>{ GIVEN($reminders) ->
        [yes] {" "}Jeg sender dig en påmindelse { $reminders }.
       *[no] {""}
    }
standing-waiting = ⏳ Du er nummer { $position } på ventelisten.{ $party ->
        [one] {""}
       *[other] {" "}{ $gathered ->
            [0] I er { $party } og venter sammen.
            [one] I er { $party }, og én plads er holdt til jer.
           *[other] I er { $party }, og { $gathered } pladser er holdt til jer.
        }
    } Bliver der en ledig plads, spørger jeg dig.
standing-offered = 🎉 { $party ->
        [one] Der er en ledig plads til dig. Den er din
       *[other] Der er { $party } ledige pladser til jer. De er jeres
    } indtil { $until }.
standing-cancelled = ❌ Det her er aflyst.
signup-taken = Dejligt, at du kommer!
signup-waiting = Nu står du på ventelisten.
signup-left = Så er du afmeldt. Tak, fordi du sagde det.
leave-sure = Kan du ikke komme til <b>{ $title }</b>?

    { $late ->
        [yes] Fristen for at melde fra er gået, men sig det endelig.
       *[no] Så går pladsen til en anden.
    } Jeg kan også lede efter en i dit sted.
calendar-caption = Åbn filen for at lægge det i din kalender.
signup-left-late = Så er du afmeldt. Tak, fordi du sagde det. Det er altid bedre sent end slet ikke.
free-until = Kan du alligevel ikke? Meld fra før { $until }.
free-no-more = Fristen for at melde fra var { $until }. Sig det alligevel, hvis du ikke kan.
clash = ⚠️ Du har { $title } samtidig: { $when }.
clash-sure = Du har allerede <b>{ $instead }</b> samtidig: { $when }.

    Vil du alligevel med til { $title }?
party-ask = Hvor mange bliver I til <b>{ $title }</b>? Tæl dig selv med.
party-number = { $number }
party-few = { $left ->
        [0] Der er ingen pladser tilbage til <b>{ $title }</b>.
        [one] Der er én plads til <b>{ $title }</b> til jer.
       *[other] Der er { $left } pladser til <b>{ $title }</b> til jer.
    } I er { $party }.
calendar-party = { $others ->
        [one] Du og én mere.
       *[other] Du og { $others } mere.
    }
share-this = Send det her til en, du vil have med:

    <b>{ $title }</b>, { $when }
    { $link }
replacement-sought = Din plads er fri fra nu. Jeg spørger først ventelisten, så andre, den passer til. Jeg siger til, når nogen tager den.
