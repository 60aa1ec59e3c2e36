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
standing-taken = ✅ <b>Du har en plads.</b>{ GIVEN($reminders) ->
        [yes] {" "}Jeg sender dig en påmindelse { $reminders }.
       *[no] {""}
    }
standing-waiting = ⏳ Du er nummer { $position } på ventelisten. Bliver der en ledig plads, spørger jeg dig.
standing-offered = 🎉 Der er en ledig plads til dig. Den er din indtil { $until }.
standing-cancelled = ❌ Det her er aflyst.
signup-taken = Dejligt, at du kommer!
signup-waiting = Nu står du på ventelisten.
signup-left = Så er du afmeldt. Tak, fordi du sagde det.
leave-sure = Kan du ikke komme til <b>{ $title }</b>? Så går pladsen til en anden.
calendar-caption = Åbn filen for at lægge det i din kalender.
