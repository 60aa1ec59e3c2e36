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
        [yes] {"\u000A\u000A"}<i>Dette er eit døme, ikkje eit ekte tilbod.</i>
       *[no] {""}
    }
standing-open = Vil du vere med?
standing-full = { $waiting ->
    [0] Det er fullt. Du kan stå først på ventelista.
    [one] Det er fullt. Éin står på venteliste.
   *[other] Det er fullt. { $waiting } står på venteliste.
}
standing-taken = ✅ <b>Du har plass.</b>{ GIVEN($reminders) ->
        [yes] {" "}Eg sender deg ei påminning { $reminders }.
       *[no] {""}
    }
standing-waiting = ⏳ Du er nummer { $position } på ventelista. Blir det ledig, spør eg deg.
standing-offered = 🎉 Det er ein ledig plass til deg. Han er din til { $until }.
standing-cancelled = ❌ Dette er avlyst.
signup-taken = Så fint at du kjem!
signup-waiting = No står du på ventelista.
signup-left = Då er du meld av. Takk for at du sa frå.
leave-sure = Kan du ikkje kome på <b>{ $title }</b>? Då går plassen til ein annan.
calendar-caption = Opne fila for å leggje dette i kalenderen din.
