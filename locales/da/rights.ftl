# Rettigheder
known = <b>Det her ved jeg om dig</b>{ $pages ->
        [1] {""}
       *[other] {" "}({ $page } af { $pages })
    }
kept-self = <b>Dig</b>
    Kendt siden: { $since }. Sidst her: { $seen }.
    Du skriver fra: { $channel ->
        [telegram] Telegram
        [phone] telefon, gennem den, der svarer
       *[browser] browser
    }. Sprog: { $language }.{ GIVEN($name) ->
        [yes] {" "}Fornavn: { $name }.
       *[no] {""}
    }{ $old ->
        [0] {""}
       *[other] {" "}Du er { $old } år eller ældre.
    }{ $stopped ->
        [yes] {" "}Du har sagt stop.
       *[no] {""}
    }
kept-place = <b>Sted</b>
    { $place }. Cirka hvor du bor: { $home ->
        [yes] gemt, inden for 100 meter
       *[no] ikke gemt
    }.{ GIVEN($source) ->
        [yes] {" "}Du kom fra en plakat eller kode: { $source }.
       *[no] {""}
    }
kept-interests = <b>Interesser</b>
    Kan lide: { $likes }. Kan ikke lide: { $dislikes }.
kept-time = <b>Tid</b>
    { $week }.
kept-particulars = <b>Mere om dig</b>
    Kommer rundt: { $travel }. Skal være på plads: { $needs }. Alder: { $ages }. Sprog: { $tongues }. Kan hjælpe med: { $skills }.
kept-contact = <b>Beskeder</b>
    Af mig selv: { $limit }. Stille: { $quiet }. Påmindelser: { $leads }. Forslag hver uge: { $weekly }.
kept-consents = <b>Samtykker</b>
    { $count ->
        [one] Et svar
       *[other] { $count } svar
    }, med dato og ord. Du ser dem under »Mine samtykker«.
kept-signups = <b>Tilmeldinger</b>
    { $count }, også det, der har været: { $titles }.
kept-companions = <b>Følgeskab</b>
    Så mange gange har du spurgt eller er blevet spurgt om følgeskab: { $count }.
kept-replacing = <b>I stedet for nogen</b>
    Så mange gange har du ledt efter en, der kan komme for dig, eller er selv blevet spurgt: { $count }.
kept-dismissals = <b>Nej til forslag</b>
    { $count }: { $titles }.
kept-wishes = <b>Ønsker, jeg leder efter</b>
    { $count }: { $topics }.
kept-proposals = <b>Det, du vil starte</b>
    { $count }: { $titles }.
kept-proposal-answers = <b>Svar om noget nyt</b>
    Så mange gange har du sagt, om du ville komme: { $count }.
kept-wards = <b>Den, du hjælper, eller som hjælper dig</b>
    { $count }.
kept-tickets = <b>Samtaler med et menneske</b>
    { $count }.
kept-ticket-messages = <b>Beskeder i de samtaler</b>
    { $count }.
kept-letters = <b>Beskeder fra mig</b>
    { $count }{ GIVEN($last) ->
        [yes] , den sidste { $last }
       *[no] {""}
    }. Jeg gemmer, hvad de handler om, ikke ordene.
kept-talk = <b>Vores samtale</b>
    Hvor i samtalen vi er, så den kan fortsætte.
kept-events = <b>Forskning</b>
    { $count } tryk og valg, uden navn og uden dine ord.
kept-browser = <b>Browseren</b>
    { $count } beskeder, som du ser i samtalen.
kept-devices = <b>Notifikationer i browseren</b>
    { $count }.
forget = 🗑 Slet { $what }
forgot = Slettet: { $what }.
part-place = sted
part-interests = interesser
part-time = tid
part-particulars = mere om mig
part-contact = valg om beskeder
part-dismissals = nej til forslag
part-wishes = ønsker
file-caption = Alt, hvad jeg har gemt om dig.
delete-sure = <b>Skal jeg slette alt, hvad jeg ved om dig?</b>
delete-seats = { $count ->
        [0] Du er ikke tilmeldt noget nu.
        [one] Du mister én plads, og den går til andre.
       *[other] Du mister { $count } pladser, og de går til andre.
    }
delete-wards = { $count ->
        [one] En, du svarer for, bliver også slettet. Ingen andre kan nå dem.
       *[other] { $count }, du svarer for, bliver også slettet. Ingen andre kan nå dem.
    }
delete-for-good = Det kan ikke fortrydes. Beskederne i denne samtale skal du selv slette.
deleted = Nu er alt slettet. Tak, fordi du kom forbi. Skriv til mig, hvis du vil begynde forfra.
