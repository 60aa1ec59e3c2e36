# Suggestions
suggestions = <b>{ $count ->
    [one] This one fits you:
   *[other] These { $count } fit you:
}</b>
suggestions-nearest = I did not find exactly what you like right now. This is the closest:
suggestions-none = I found nothing that fits right now. Change your interests or times, and I will look again.
suggestions-where = I need to know where you live to suggest something.
suggestion-card = { $number }. <b>{ $title }</b>
    🕑 { $when }
    📍 { $where }
    { $terms }
    <i>Because: { $why }</i>
suggestion-card-plain = { $number }. <b>{ $title }</b>
    🕑 { $when }
    📍 { $where }
    { $terms }
suggestion-button = { $number }. { $title }
where = { $place }
where-far = { $place } ({ $distance } away)
where-unknown = place not given
cost-free = free
seats-left = { $left ->
    [one] one place left
   *[other] { $left } places left
}
seats-none = { $waiting ->
    [0] full, nobody waiting
    [one] full, one person waiting
   *[other] full, { $waiting } people waiting
}
seats-unlimited = room for everyone
joined = { $one } · { $other }
only = { $one }
nothing = {""}
reason-likes = you like { $topic }
reason-fits-week = you have time on { $day } { $part }
reason-near = { $distance } away
reason-free = free
reason-seats = { $left ->
    [one] one place left
   *[other] { $left } places left
}
reason-soon = it is soon
