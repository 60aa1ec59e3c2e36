# Forslag
suggestions = <b>{ $count ->
    [one] Dette passer for deg:
   *[other] Disse { $count } passer for deg:
}</b>
suggestions-nearest = Akkurat det du liker, fant jeg ikke nå. Dette er det nærmeste:
suggestions-none = Jeg fant ikke noe som passer akkurat nå. Endre interesser eller tid, så ser jeg på nytt.
suggestions-where = Jeg må vite hvor du bor for å foreslå noe.
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
