# Suggestions
suggestions = <b>{ $count ->
    [one] This one suits you:
   *[other] These { $count } suit you:
}</b>
suggestions-nearest = I found nothing that suits you completely right now. This is the closest:
suggestions-none = I found nothing that suits you right now. Change your interests or times, and I will look again.
suggestions-no-more = I have nothing more right now. Change your interests or times, and I look again.
suggestions-where = I need to know where you live to suggest something.
suggestion-card = { $number }. <b>{ $title }</b>
    🕑 { $when }
    📍 { $where }
    { $terms }{ GIVEN($why) ->
        [yes] {"\u000A"}<i>Because: { $why }</i>
       *[no] {""}
    }{ GIVEN($but) ->
        [yes] {"\u000A"}<i>But: { $but }</i>
       *[no] {""}
    }
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
reason-asked = you asked for { $topic }
reason-needs = you asked for help with { $topic }
reason-kin = others who like the same go to something with { $topic }
reason-missed-full = full now, { $waiting ->
        [0] nobody is waiting
        [one] one is waiting
       *[other] { $waiting } are waiting
    }
reason-missed-time = at another time than you asked for
reason-missed-distance = { $distance } away, farther than you said
reason-missed-topic = a different topic from what you asked for
not-this-why = What does not suit you about <b>{ $title }</b>?
learned-topic = All right. I will not suggest <b>{ $title }</b> again.
learned-time = All right. I will look for other times than that of <b>{ $title }</b>.
learned-distance = All right. From now on I only suggest what is nearer than <b>{ $title }</b>.
taken-back = Everything is as it was before.
found = <b>{ $count ->
    [one] This is what I found:
   *[other] I found these { $count }:
}</b>
found-nearest = I did not find exactly that. This is the closest:
found-none = I found nothing like that. Try asking in another way, or look at my suggestions.
