# Rettigheter
known = <b>Dette vet jeg om deg</b>{ $pages ->
        [1] {""}
       *[other] {" "}({ $page } av { $pages })
    }
kept-self = <b>Deg</b>
    Kjent siden: { $since }. Sist her: { $seen }.
    Du skriver fra: { $channel ->
        [telegram] Telegram
        [phone] telefon, gjennom den som svarer
       *[browser] nettleser
    }. Språk: { $language }.{ GIVEN($name) ->
        [yes] {" "}Fornavn: { $name }.
       *[no] {""}
    }{ $old ->
        [0] {""}
       *[other] {" "}Du er { $old } år eller eldre.
    }{ $stopped ->
        [yes] {" "}Du har sagt stopp.
       *[no] {""}
    }
kept-place = <b>Sted</b>
    { $place }. Omtrent hvor du bor: { $home ->
        [yes] lagret, innenfor 100 meter
       *[no] ikke lagret
    }.{ GIVEN($source) ->
        [yes] {" "}Du kom fra en plakat eller kode: { $source }.
       *[no] {""}
    }
kept-interests = <b>Interesser</b>
    Liker: { $likes }. Liker ikke: { $dislikes }.
kept-time = <b>Tid</b>
    { $week }.
kept-particulars = <b>Mer om deg</b>
    Kommer deg rundt: { $travel }. Må være på plass: { $needs }. Alder: { $ages }. Språk: { $tongues }. Kan hjelpe med: { $skills }.
kept-contact = <b>Meldinger</b>
    Av meg selv: { $limit }. Stille: { $quiet }. Påminnelser: { $leads }. Ukentlige forslag: { $weekly }.
kept-consents = <b>Samtykker</b>
    { $count ->
        [one] Ett svar
       *[other] { $count } svar
    }, med dato og ord. Du ser dem under «Mine samtykker».
kept-signups = <b>Påmeldinger</b>
    { $count }, også det som har vært: { $titles }.
kept-companions = <b>Følge</b>
    Så mange ganger har du spurt eller blitt spurt om følge: { $count }.
kept-replacing = <b>I stedet for noen</b>
    Så mange ganger har du lett etter noen som kan komme for deg, eller blitt spurt selv: { $count }.
kept-dismissals = <b>Nei til forslag</b>
    { $count }: { $titles }.
kept-wishes = <b>Ønsker jeg leter etter</b>
    { $count }: { $topics }.
kept-proposals = <b>Det du vil starte</b>
    { $count }: { $titles }.
kept-proposal-answers = <b>Svar om noe nytt</b>
    Så mange ganger har du sagt om du ville kommet: { $count }.
kept-wards = <b>Den du hjelper, eller som hjelper deg</b>
    { $count }.
kept-tickets = <b>Samtaler med et menneske</b>
    { $count }.
kept-ticket-messages = <b>Meldinger i de samtalene</b>
    { $count }.
kept-letters = <b>Meldinger fra meg</b>
    { $count }{ GIVEN($last) ->
        [yes] , den siste { $last }
       *[no] {""}
    }. Jeg lagrer hva de handler om, ikke ordene.
kept-talk = <b>Samtalen vår</b>
    Hvor i samtalen vi er, så den kan fortsette.
kept-events = <b>Forskning</b>
    { $count } trykk og valg, uten navn og uten ordene dine.
kept-browser = <b>Nettleseren</b>
    { $count } meldinger som du ser i samtalen.
kept-devices = <b>Varsler i nettleseren</b>
    { $count }.
forget = 🗑 Slett { $what }
forgot = Slettet: { $what }.
part-place = sted
part-interests = interesser
part-time = tid
part-particulars = mer om meg
part-contact = valg om meldinger
part-dismissals = nei til forslag
part-wishes = ønsker
file-caption = Alt jeg har lagret om deg.
delete-sure = <b>Skal jeg slette alt jeg vet om deg?</b>
delete-seats = { $count ->
        [0] Du er ikke påmeldt noe nå.
        [one] Du mister én plass, og den går til andre.
       *[other] Du mister { $count } plasser, og de går til andre.
    }
delete-wards = { $count ->
        [one] Én du svarer for, blir også slettet. Ingen andre kan nå dem.
       *[other] { $count } du svarer for, blir også slettet. Ingen andre kan nå dem.
    }
delete-for-good = Det kan ikke angres. Meldingene i denne samtalen må du slette selv.
deleted = Nå er alt slettet. Takk for at du var innom. Skriv til meg hvis du vil begynne på nytt.
