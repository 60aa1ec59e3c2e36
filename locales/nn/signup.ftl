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
standing-taken = ✅ <b>{ $others ->
        [0] Du har plass.
        [one] Du har plass, og éin til.
       *[other] Du har plass, og { $others } til.
    }</b>{ GIVEN($reminders) ->
        [yes] {" "}Eg sender deg ei påminning { $reminders }.
       *[no] {""}
    }
standing-waiting = ⏳ Du er nummer { $position } på ventelista.{ $party ->
        [one] {""}
       *[other] {" "}{ $gathered ->
            [0] Det er { $party } av dykk som ventar saman.
            [one] Det er { $party } av dykk, og éin plass er halden av.
           *[other] Det er { $party } av dykk, og { $gathered } plassar er haldne av.
        }
    } Blir det ledig, spør eg deg.
standing-offered = 🎉 { $party ->
        [one] Det er ein ledig plass til deg. Han er din
       *[other] Det er { $party } ledige plassar til dykk. Dei er dykkar
    } til { $until }.
standing-cancelled = ❌ Dette er avlyst.
signup-taken = Så fint at du kjem!
signup-waiting = No står du på ventelista.
signup-left = Då er du meld av. Takk for at du sa frå.
leave-sure = Kan du ikkje kome på <b>{ $title }</b>?

    { $late ->
        [yes] Fristen for å melde seg av er ute, men sei gjerne frå.
       *[no] Då går plassen til ein annan.
    } Eg kan òg leite etter nokon i staden for deg.
calendar-caption = Opne fila for å leggje dette i kalenderen din.
signup-left-late = Då er du meld av. Takk for at du sa frå. Det er alltid betre seint enn ikkje.
free-until = Kan du ikkje likevel? Meld deg av før { $until }.
free-no-more = Fristen for å melde seg av var { $until }. Sei likevel frå om du ikkje kan.
clash = ⚠️ Du har { $title } samtidig: { $when }.
clash-sure = Du har alt <b>{ $instead }</b> samtidig: { $when }.

    Vil du likevel vere med på { $title }?
party-ask = Kor mange blir det på <b>{ $title }</b>? Rekn med deg sjølv.
party-number = { $number }
party-few = { $left ->
        [0] Det er ingen plassar att på <b>{ $title }</b>.
        [one] Det er éin plass på <b>{ $title }</b> til dykk.
       *[other] Det er { $left } plassar på <b>{ $title }</b> til dykk.
    } Du sa { $party }.
calendar-party = { $others ->
        [one] Du og éin til.
       *[other] Du og { $others } til.
    }
share-this = Send dette til nokon du vil ha med:

    <b>{ $title }</b>, { $when }
    { $link }
replacement-sought = Plassen din er fri frå no. Eg spør ventelista først, så andre som det passar for. Eg seier frå når nokon tek han.
