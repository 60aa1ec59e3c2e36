# Forslag
suggestions = <b>{ $count ->
    [one] Det her passer til dig:
   *[other] Disse { $count } passer til dig:
}</b>
suggestions-nearest = Jeg fandt ikke lige det, du kan lide. Det her er det nærmeste:
suggestions-none = Jeg fandt ikke noget, der passer lige nu. Ret dine interesser eller din tid, så kigger jeg igen.
suggestions-where = Jeg skal vide, hvor du bor, for at foreslå noget.
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
where-far = { $place } ({ $distance } væk)
where-unknown = sted ikke oplyst
cost-free = gratis
seats-left = { $left ->
    [one] én plads tilbage
   *[other] { $left } pladser tilbage
}
seats-none = { $waiting ->
    [0] fuldt, ingen venter
    [one] fuldt, én venter
   *[other] fuldt, { $waiting } venter
}
seats-unlimited = plads til alle
joined = { $one } · { $other }
only = { $one }
nothing = {""}
reason-likes = du kan lide { $topic }
reason-fits-week = du har tid { $day } { $part }
reason-near = { $distance } væk
reason-free = gratis
reason-seats = { $left ->
    [one] én plads tilbage
   *[other] { $left } pladser tilbage
}
reason-soon = det er snart
