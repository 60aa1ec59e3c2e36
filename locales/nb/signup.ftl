# Påmelding
occurrence-details = <b>{ $title }</b>{ $helping ->
        [yes] {" "}(du hjelper til)
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
        [yes] {"\u000A\u000A"}<i>Dette er et eksempel, ikke et ekte tilbud.</i>
       *[no] {""}
    }
standing-open = Vil du være med?
standing-full = { $waiting ->
    [0] Det er fullt. Du kan stå først på ventelista.
    [one] Det er fullt. Én står på venteliste.
   *[other] Det er fullt. { $waiting } står på venteliste.
}
standing-taken = ✅ <b>{ $others ->
        [0] Du har plass.
        [one] Du har plass, og én til.
       *[other] Du har plass, og { $others } til.
    }</b>{ GIVEN($reminders) ->
        [yes] {" "}Jeg sender deg en påminnelse { $reminders }.
       *[no] {""}
    }
standing-waiting = ⏳ Du er nummer { $position } på ventelista.{ $party ->
        [one] {""}
       *[other] {" "}{ $gathered ->
            [0] Dere er { $party } og venter sammen.
            [one] Dere er { $party }, og én plass er holdt av til dere.
           *[other] Dere er { $party }, og { $gathered } plasser er holdt av til dere.
        }
    } Blir det ledig, spør jeg deg.
standing-offered = 🎉 { $party ->
        [one] Det er en ledig plass til deg. Den er din
       *[other] Det er { $party } ledige plasser til dere. De er deres
    } til { $until }.
standing-cancelled = ❌ Dette er avlyst.
signup-taken = Så fint at du kommer!
signup-waiting = Nå står du på ventelista.
signup-left = Da er du meldt av. Takk for at du sa fra.
leave-sure = Kan du ikke komme på <b>{ $title }</b>?

    { $late ->
        [yes] Fristen for å melde seg av er ute, men si gjerne fra.
       *[no] Da går plassen til en annen.
    } Jeg kan også lete etter noen i ditt sted.
calendar-caption = Åpne fila for å legge dette i kalenderen din.
signup-left-late = Da er du meldt av. Takk for at du sa fra. Det er alltid bedre sent enn ikke.
free-until = Kan du ikke likevel? Meld deg av før { $until }.
free-no-more = Fristen for å melde seg av var { $until }. Si likevel fra hvis du ikke kan.
clash = ⚠️ Du har { $title } samtidig: { $when }.
clash-sure = Du har allerede <b>{ $instead }</b> samtidig: { $when }.

    Vil du likevel være med på { $title }?
party-ask = Hvor mange blir dere på <b>{ $title }</b>? Regn med deg selv.
party-number = { $number }
party-few = { $left ->
        [0] Det er ingen plasser igjen på <b>{ $title }</b>.
        [one] Det er én plass på <b>{ $title }</b> til dere.
       *[other] Det er { $left } plasser på <b>{ $title }</b> til dere.
    } Dere er { $party }.
calendar-party = { $others ->
        [one] Du og én til.
       *[other] Du og { $others } til.
    }
share-this = Send dette til noen du vil ha med:

    <b>{ $title }</b>, { $when }
    { $link }
replacement-sought = Plassen din er fri fra nå. Jeg spør ventelista først, så andre som det passer for. Jeg sier fra når noen tar den.
