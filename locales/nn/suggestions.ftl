# Forslag
suggestions = <b>{ $count ->
    [one] Dette passar for deg:
   *[other] Desse { $count } passar for deg:
}</b>
suggestions-nearest = Akkurat det du liker, fann eg ikkje no. Dette er det nærmaste:
suggestions-none = Eg fann ikkje noko som passar akkurat no. Endre interesser eller tid, så ser eg på nytt.
suggestions-where = Eg må vite kvar du bur for å foreslå noko.
suggestion-card = { $number }. <b>{ $title }</b>
    🕑 { $when }
    📍 { $where }
    { $terms }
    <i>Fordi: { $why }</i>
suggestion-card-plain = { $number }. <b>{ $title }</b>
    🕑 { $when }
    📍 { $where }
    { $terms }
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
reason-likes = du liker { $topic }
reason-fits-week = du har tid { $day } { $part }
reason-near = { $distance } unna
reason-free = gratis
reason-seats = { $left ->
    [one] éin plass igjen
   *[other] { $left } plassar igjen
}
reason-soon = det er snart
