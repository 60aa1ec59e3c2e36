# Messages that come by themselves
letter-reminder = { $falls ->
    [tomorrow] Remember <b>{ $title }</b> tomorrow: { $when }, { $place }.
    [today] Today it is <b>{ $title }</b>: { $when }, { $place }.
   *[later] Remember <b>{ $title }</b>: { $when }, { $place }.
}

    Are you coming?
letter-offer = 🎉 { $party ->
    [one] There is a free place at <b>{ $title }</b>: { $when }, { $place }.
   *[other] There are { $party } free places for you at <b>{ $title }</b>: { $when }, { $place }.
}

    Answer before { $until }, and it is yours. Would you like it?
letter-changed = This has changed: <b>{ $title }</b> is now on { $when }, { $place }.

    Can you still come?
letter-cancelled = ❌ <b>{ $title }</b> on { $when } is cancelled, sorry.

    { GIVEN($instead) ->
    [yes] Perhaps this suits you: <b>{ $instead }</b>, { $at }.
   *[no] Write <b>suggestions</b>, and we will find something else.
}
letter-afterwards = Were you at <b>{ $title }</b> on { $when }?
answered-coming = Great! You are coming: <b>{ $title }</b>, { $when }.
answered-cannot = { $late ->
    [yes] Thank you for telling me. Late is always better than not at all. Your place at { $title } is free for others.
   *[no] Thank you for telling me. Your place at { $title } goes to somebody else.
}
answered-accept = The place is yours: <b>{ $title }</b>, { $when }.
answered-decline = That is fine. The place goes to the next person.
answered-went = How nice! How was it?
answered-missed = Thank you for the answer. There will be more chances.
answered-rate-3 = Good to hear! Write <b>suggestions</b> for more.
answered-rate-2 = Thank you! Write <b>suggestions</b> for more.
answered-rate-1 = I am sorry. Thank you for telling me. Write <b>suggestions</b>, and we will try something else.
typed-coming = coming, i'm coming, im coming, i am coming, i will come, i'll be there, yes, yes i'm coming, yes i am coming, yep, sure, i can, yes i can, i can come, yes i can come, i can make it
typed-cannot = can't, cannot, i can't, i cannot, i cannot come, i can't come, not coming, i'm not coming, i am not coming, no i'm not coming, i will not come, no, sorry no, can't make it, i'm ill
typed-late = late, a bit late, running late, i'm late, i am late, i'll be late, i will be late, i will be a bit late, i'm running late
typed-accept = yes, yes please, i want it, i'll take it, please
typed-decline = no, no thanks, no thank you, give it to somebody else
typed-went = yes, i was there, yes i was there, i went, yep
typed-missed = no, i was not there, i wasn't there, no i was not there, i did not go, i didn't go
lead-days = { $count ->
    [one] the day before
   *[other] { $count } days before
}
lead-hours = { $count ->
    [1] one hour before
    [2] two hours before
   *[other] { $count } hours before
}
lead-minutes = { $count } minutes before
letter-invitation = 🙋 There is a free place at <b>{ $title }</b>: { $when }, { $place }. I think it may suit you.

    Whoever answers first gets the place. Would you like it?
letter-replaced = 👍 Somebody has taken your place at <b>{ $title }</b>, { $when }. Thank you for telling me.
answered-replace = Your place at { $title } is free from now on. I ask the waiting list first, then others it suits. I will tell you when somebody takes it.
answered-come = The place is yours: <b>{ $title }</b>, { $when }.
answered-pass = That is fine. Thank you for your answer about { $title }.
answered-queue = { $position ->
    [0] The place is yours: <b>{ $title }</b>.
   *[other] You are number { $position } on the waiting list for <b>{ $title }</b>.
}
invitation-too-late = How nice of you! Somebody else was quicker to take the place at <b>{ $title }</b>. Would you like to be on the waiting list?
missed-often = Thank you for the answer. It is easy to forget. Shall I remind you earlier, three days before as well?
answered-earlier = Then I will remind you three days before as well.
answered-as-before = That is fine. It stays as it was.
answered-instead = Here is something else.
letter-news = 🔔 Something that you wished for has come: <b>{ $title }</b>, { $when }, { $place }.
why-letter-reminder = You have a place. That is why I remind you, at the times that you have chosen.
why-letter-offer = You are on the waiting list. That is why I ask you when a place becomes free.
why-letter-changed = You are signed up. That is why I tell you when the organiser changes something.
why-letter-cancelled = You were signed up. That is why I told you that it was cancelled.
why-letter-afterwards = You had a place. That is why I ask how it went.
why-letter-ticket-answer = You are talking to a human. That is why I pass the answers on to you.
why-letter-ticket-closed = You talked to a human. That is why I told you that the talk is over.
why-letter-ticket-escalated = You are waiting for an answer from a human. That is why I told you that it takes time.
why-letter-invitation = It goes with what you like. That is why I asked whether you want a free place.
why-letter-replaced = You could not come. That is why I told you when somebody took the place.
why-letter-still-there = I had not heard from you for a year. That is why I asked whether you want to stay.
why-letter-news = You asked me to tell you when something comes about { $topics }. That wish is now met.
why-letter-digest = You said yes to a few suggestions once a week.{ GIVEN($topics) ->
        [yes] {" "}I chose these because you like { $topics }.
       *[no] {""}
    }
why-fewer = Do you want to hear less from me? Tap <b>Less often</b>. Write <b>stop</b>, and I will write no more by myself.
why-stop = Write <b>stop</b>, and I will write no more by myself.
why-nothing = I have not sent you anything by myself yet.
less-limit = { $count ->
    [0] Now I only write about what you take part in or have asked for.
    [one] Now I write by myself at most once a week. Reminders come as before.
   *[other] Now I write by myself at most { $count } times a week. Reminders come as before.
}
less-digest = Now you get no more weekly suggestions. Reminders come as before.
button-why = Why do I get this?
typed-why = why, why this, why do you write, why do you write to me, why did you send me this, why am i getting this
button-less = Less often
typed-less = less, less of this, fewer, too often, not so often
button-open = See what it is
typed-open = yes, yes please, show, show me, see, open, what is it
button-open-1 = 1
typed-open-1 = one, number one, first, the first
button-open-2 = 2
typed-open-2 = two, number two, second, the second
button-open-3 = 3
typed-open-3 = three, number three, third, the third
button-open-4 = 4
typed-open-4 = four, number four, fourth, the fourth
button-open-5 = 5
typed-open-5 = five, number five, fifth, the fifth
button-why-often = Too often
typed-why-often = too often, too much, too many messages, you write too much
letter-still-there = We have not talked for a year. Do you still want to take part?

    If I do not hear from you within a month, I delete everything I know about you.
answered-still-here = Lovely! Then you are still with us.
answered-forget-me = We will see to that.
