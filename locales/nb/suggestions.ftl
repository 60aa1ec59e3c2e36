# Forslag
suggestions = <b>{ $count ->
    [one] Dette passer for deg:
   *[other] Disse { $count } passer for deg:
}</b>
suggestions-nearest = Jeg fant ikke noe som passer helt nå. Dette er det nærmeste:
suggestions-none = Jeg fant ikke noe som passer akkurat nå. Endre interesser eller tid, så ser jeg på nytt.
suggestions-no-more = Mer har jeg ikke akkurat nå. Endre interesser eller tid, så ser jeg på nytt.
suggestions-where = Jeg må vite hvor du bor for å foreslå noe.
suggestion-card = { $number }. <b>{ $title }</b>
    🕑 { $when }
    📍 { $where }
    { $terms }{ GIVEN($why) ->
        [yes] {"\u000A"}<i>Fordi: { $why }</i>
       *[no] {""}
    }{ GIVEN($but) ->
        [yes] {"\u000A"}<i>Men: { $but }</i>
       *[no] {""}
    }
suggestion-button = { $number }. { $title }
where = { $place }
where-far = { $place } ({ $distance } unna)
where-unknown = sted ikke oppgitt
cost-free = gratis
seats-left = { $left ->
    [one] én plass igjen
   *[other] { $left } plasser igjen
}
seats-none = { $waiting ->
    [0] fullt, ingen venter
    [one] fullt, én venter
   *[other] fullt, { $waiting } venter
}
seats-unlimited = plass til alle
joined = { $one } · { $other }
only = { $one }
nothing = {""}
reason-likes = du liker { $topic }
reason-fits-week = du har tid { $day } { $part }
reason-near = { $distance } unna
reason-free = gratis
reason-seats = { $left ->
    [one] én plass igjen
   *[other] { $left } plasser igjen
}
reason-soon = det er snart
reason-asked = du spurte om { $topic }
reason-needs = du ville ha hjelp med { $topic }
reason-kin = andre som liker det samme, går på noe med { $topic }
reason-missed-full = fullt nå, { $waiting ->
        [0] ingen venter
        [one] én venter
       *[other] { $waiting } venter
    }
reason-missed-time = til en annen tid enn du ønsket
reason-missed-distance = { $distance } unna, lenger enn du har sagt
reason-missed-topic = et annet tema enn du ønsket
not-this-why = Hva er det som ikke passer med <b>{ $title }</b>?
learned-topic = Greit. <b>{ $title }</b> foreslår jeg ikke igjen.
learned-time = Greit. Da ser jeg etter andre tider enn den til <b>{ $title }</b>.
learned-distance = Greit. Nå foreslår jeg bare det som er nærmere enn <b>{ $title }</b>.
taken-back = Da er alt som før.
found = <b>{ $count ->
    [one] Dette fant jeg:
   *[other] Disse { $count } fant jeg:
}</b>
found-nearest = Akkurat det fant jeg ikke. Dette er det nærmeste:
found-none = Det fant jeg ikke noe av. Spør gjerne på en annen måte, eller se forslagene mine.
