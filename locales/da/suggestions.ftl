# Forslag
suggestions = <b>{ $count ->
    [one] Det her passer til dig:
   *[other] Disse { $count } passer til dig:
}</b>
suggestions-nearest = Jeg fandt ikke noget, der passer helt lige nu. Det her er det nærmeste:
suggestions-none = Jeg fandt ikke noget, der passer lige nu. Ret dine interesser eller din tid, så kigger jeg igen.
suggestions-no-more = Mere har jeg ikke lige nu. Skift interesser eller tid, så kigger jeg igen.
suggestions-where = Jeg skal vide, hvor du bor, for at foreslå noget.
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
reason-asked = du spurgte om { $topic }
reason-needs = du ville have hjælp med { $topic }
reason-kin = andre, der kan lide det samme, går til noget med { $topic }
reason-missed-full = fuldt nu, { $waiting ->
        [0] ingen venter
        [one] én venter
       *[other] { $waiting } venter
    }
reason-missed-time = på et andet tidspunkt end du ønskede
reason-missed-distance = { $distance } væk, længere end du har sagt
reason-missed-topic = et andet emne end du ønskede
not-this-why = Hvad er det, der ikke passer ved <b>{ $title }</b>?
learned-topic = Okay. <b>{ $title }</b> foreslår jeg ikke igen.
learned-time = Okay. Så kigger jeg efter andre tider end den for <b>{ $title }</b>.
learned-distance = Okay. Nu foreslår jeg kun det, der er tættere på end <b>{ $title }</b>.
taken-back = Så er alt som før.
found = <b>{ $count ->
    [one] Det her fandt jeg:
   *[other] De her { $count } fandt jeg:
}</b>
found-nearest = Lige det fandt jeg ikke. Det her er det nærmeste:
found-none = Det fandt jeg ikke noget af. Spørg gerne på en anden måde, eller se mine forslag.
