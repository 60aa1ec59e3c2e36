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
standing-taken = ✅ <b>Du har plass.</b>{ GIVEN($reminders) ->
        [yes] {" "}Jeg sender deg en påminnelse { $reminders }.
       *[no] {""}
    }
standing-waiting = ⏳ Du er nummer { $position } på ventelista. Blir det ledig, spør jeg deg.
standing-offered = 🎉 Det er en ledig plass til deg. Den er din til { $until }.
standing-cancelled = ❌ Dette er avlyst.
signup-taken = Så fint at du kommer!
signup-waiting = Nå står du på ventelista.
signup-left = Da er du meldt av. Takk for at du sa fra.
leave-sure = Kan du ikke komme på <b>{ $title }</b>? Da går plassen til en annen.
calendar-caption = Åpne fila for å legge dette i kalenderen din.
