# Forslag
suggestions = <b>{ $count ->
    [one] Dette passar for deg:
   *[other] Desse { $count } passar for deg:
}</b>
suggestions-nearest = Eg fann ikkje noko som passar heilt no. Dette er det nærmaste:
suggestions-none = Eg fann ikkje noko som passar akkurat no. Endre interesser eller tid, så ser eg på nytt.
suggestions-no-more = Meir har eg ikkje akkurat no. Endre interesser eller tid, så ser eg på nytt.
suggestions-where = Eg må vite kvar du bur for å foreslå noko.
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
where-unknown = stad ikkje oppgitt
cost-free = gratis
seats-left = { $left ->
    [one] éin plass igjen
   *[other] { $left } plassar igjen
}
seats-none = { $waiting ->
    [0] fullt, ingen ventar
    [one] fullt, éin ventar
   *[other] fullt, { $waiting } ventar
}
seats-unlimited = plass til alle
joined = { $one } · { $other }
only = { $one }
nothing = {""}
reason-likes = du likar { $topic }
reason-fits-week = du har tid { $day } { $part }
reason-near = { $distance } unna
reason-free = gratis
reason-seats = { $left ->
    [one] éin plass igjen
   *[other] { $left } plassar igjen
}
reason-soon = det er snart
reason-asked = du spurde om { $topic }
reason-needs = du ville ha hjelp med { $topic }
reason-kin = andre som likar det same, går på noko med { $topic }
reason-missed-full = fullt no, { $waiting ->
        [0] ingen ventar
        [one] éin ventar
       *[other] { $waiting } ventar
    }
reason-missed-time = til ei anna tid enn du ønskte
reason-missed-distance = { $distance } unna, lenger enn du har sagt
reason-missed-topic = eit anna tema enn du ønskte
not-this-why = Kva er det som ikkje passar med <b>{ $title }</b>?
learned-topic = Greitt. <b>{ $title }</b> foreslår eg ikkje igjen.
learned-time = Greitt. Då ser eg etter andre tider enn den til <b>{ $title }</b>.
learned-distance = Greitt. No foreslår eg berre det som er nærare enn <b>{ $title }</b>.
taken-back = Då er alt som før.
found = <b>{ $count ->
    [one] Dette fann eg:
   *[other] Desse { $count } fann eg:
}</b>
found-nearest = Akkurat det fann eg ikkje. Dette er det nærmaste:
found-none = Det fann eg ikkje noko av. Spør gjerne på ein annan måte, eller sjå forslaga mine.
