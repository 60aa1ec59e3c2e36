# Rettar
known = <b>Dette veit eg om deg</b>{ $pages ->
        [1] {""}
       *[other] {" "}({ $page } av { $pages })
    }
kept-self = <b>Deg</b>
    Kjend sidan: { $since }. Sist her: { $seen }.
    Du skriv frå: { $channel ->
        [telegram] Telegram
        [phone] telefon, gjennom den som svarar
       *[browser] nettlesar
    }. Språk: { $language }.{ GIVEN($name) ->
        [yes] {" "}Fornamn: { $name }.
       *[no] {""}
    }{ $old ->
        [0] {""}
       *[other] {" "}Du er { $old } år eller eldre.
    }{ $stopped ->
        [yes] {" "}Du har sagt stopp.
       *[no] {""}
    }
kept-place = <b>Stad</b>
    { $place }. Omtrent kvar du bur: { $home ->
        [yes] lagra, innanfor 100 meter
       *[no] ikkje lagra
    }.{ GIVEN($source) ->
        [yes] {" "}Du kom frå ein plakat eller kode: { $source }.
       *[no] {""}
    }
kept-interests = <b>Interesser</b>
    Liker: { $likes }. Liker ikkje: { $dislikes }.
kept-time = <b>Tid</b>
    { $week }.
kept-particulars = <b>Meir om deg</b>
    Kjem deg rundt: { $travel }. Må vere på plass: { $needs }. Alder: { $ages }. Språk: { $tongues }. Kan hjelpe med: { $skills }.
kept-contact = <b>Meldingar</b>
    Av meg sjølv: { $limit }. Stille: { $quiet }. Påminningar: { $leads }. Forslag kvar veke: { $weekly }.
kept-consents = <b>Samtykke</b>
    { $count ->
        [one] Eitt svar
       *[other] { $count } svar
    }, med dato og ord. Du ser dei under «Samtykka mine».
kept-signups = <b>Påmeldingar</b>
    { $count }, også det som har vore: { $titles }.
kept-companions = <b>Følgje</b>
    Så mange gonger har du spurt eller blitt spurd om følgje: { $count }.
kept-replacing = <b>I staden for nokon</b>
    Så mange gonger har du leita etter nokon som kan kome for deg, eller blitt spurd sjølv: { $count }.
kept-dismissals = <b>Nei til forslag</b>
    { $count }: { $titles }.
kept-wishes = <b>Ønske eg leiter etter</b>
    { $count }: { $topics }.
kept-proposals = <b>Det du vil starte</b>
    { $count }: { $titles }.
kept-proposal-answers = <b>Svar om noko nytt</b>
    Så mange gonger har du sagt om du ville kome: { $count }.
kept-wards = <b>Den du hjelper, eller som hjelper deg</b>
    { $count }.
kept-tickets = <b>Samtalar med eit menneske</b>
    { $count }.
kept-ticket-messages = <b>Meldingar i dei samtalane</b>
    { $count }.
kept-letters = <b>Meldingar frå meg</b>
    { $count }{ GIVEN($last) ->
        [yes] , den siste { $last }
       *[no] {""}
    }. Eg lagrar kva dei handlar om, ikkje orda.
kept-talk = <b>Samtalen vår</b>
    Kvar i samtalen vi er, så han kan halde fram.
kept-events = <b>Forsking</b>
    { $count } trykk og val, utan namn og utan orda dine.
kept-browser = <b>Nettlesaren</b>
    { $count } meldingar som du ser i samtalen.
kept-devices = <b>Varsel i nettlesaren</b>
    { $count }.
forget = 🗑 Slett { $what }
forgot = Sletta: { $what }.
part-place = stad
part-interests = interesser
part-time = tid
part-particulars = meir om meg
part-contact = val om meldingar
part-dismissals = nei til forslag
part-wishes = ønske
file-caption = Alt eg har lagra om deg.
delete-sure = <b>Skal eg slette alt eg veit om deg?</b>
delete-seats = { $count ->
        [0] Du er ikkje påmeld noko no.
        [one] Du mistar éin plass, og han går til andre.
       *[other] Du mistar { $count } plassar, og dei går til andre.
    }
delete-wards = { $count ->
        [one] Éin du svarar for, blir òg sletta. Ingen andre kan nå dei.
       *[other] { $count } du svarar for, blir òg sletta. Ingen andre kan nå dei.
    }
delete-for-good = Det kan ikkje angrast. Meldingane i denne samtalen må du slette sjølv.
deleted = No er alt sletta. Takk for at du var innom. Skriv til meg om du vil byrje på nytt.
