# Starting something together
proposal-what = How nice that you want to start something! What shall it be? Use your own words, such as “chess evening”.
proposal-when = When shall it be? Write a day and a time, such as <b>Thursday 3 December at 6pm</b>.
proposal-both = I need both a day and a time, such as <b>Thursday at 6pm</b>.
proposal-too-soon = That is a little too soon. Those who help need time to look at it. The earliest is { $moment }. When shall it be?
proposal-where = Where shall it be? Write the name of the place.
proposal-many = How many others must want to come before it happens? From 2 to 20.
proposal-bounds = Choose a number from { $fewest } to { $most }.
proposal-word = Would you like to say something to your neighbours? Write it here, or skip it. Do not write other people’s phone numbers or addresses.
proposal-no-topic = I am not sure who this is for. Those who help will find out with you.
proposal-undecided = not decided yet
proposal-last = <b>{ $title }</b>
    🕑 { $when }
    📍 { $place }
    👥 Once at least { $count } others want to come
    ⭐ { $topics }{ GIVEN($description) ->
        [yes] {"\u000A\u000A"}{ $description }
       *[no] {""}
    }
proposal-to-staff = Send it, and a human will look at it first. If they say yes, I ask people it fits. I do not tell them your name.
proposal-at-once = The volunteer centre has said yes already. Send it, and I ask the others at once.
proposal-change-what = ✏ What
proposal-change-when = ✏ When
proposal-change-where = ✏ Where
proposal-change-many = ✏ How many
proposal-change-word = ✏ Greeting
proposal-sent = Thank you! A human will look at it now. You will get an answer here.
proposal-asked-now = Thank you! I am asking the others now. I will tell you when there are enough.
proposals = { $count ->
    [0] <b>What you want to start</b>
        You have not proposed anything now.
   *[other] <b>What you want to start</b>
}
proposal-line-waiting = { $number }. { $title }: waits for a human’s answer
proposal-line-asking = { $number }. { $title }: { $count } of { $wanted } want to come, { $asked } were asked
proposal-withdraw = ❌ Take back { $number }
proposal-withdrawn = You have taken it back. Those who wanted to come will be told.
proposal-now-happens = Now there are enough of you! <b>{ $title }</b> happens: { $when }. You have a seat.
proposal-declined-exists = There is something like it already. Write <b>suggestions</b> to see it.
proposal-declined-place = That place does not work. You are welcome to propose it again somewhere else.
proposal-declined-safety = They fear that somebody could get hurt. Do talk with them about what can be done.
proposal-declined-commercial = This is a place for what sells nothing. Do talk with them about other ways.
proposal-declined-unclear = They did not quite understand what it is. You are welcome to propose it again with more words.
proposal-declined-late = Nobody looked at it in time, and we are sorry. You are welcome to propose it again for a later day.
proposal-declined-other = Do talk with them about why, and what could work instead.
letter-proposal-approved = 🎉 They said yes to <b>{ $title }</b>, { $when }, { $place }. { $mentor } will help you. I am asking people it fits now, and will tell you when there are enough.
letter-proposal-declined = Thank you for proposing <b>{ $title }</b>. Sadly it was a no this time. { $reason }
letter-would-you-come = Somebody near you wants to start <b>{ $title }</b>: { $when }, { $place }.{ GIVEN($description) ->
        [yes] {"\u000A\u000A"}“{ $description }”
       *[no] {""}
    }

    It happens once { $count } want to come. Would you come?
letter-proposal-happens = 🎉 <b>{ $title }</b> happens: { $when }, { $place }. { $count } are coming. { $mentor } will help you.
letter-seated = 🎉 There are enough! <b>{ $title }</b>: { $when }, { $place }. You have a seat.
letter-proposal-ended = There were not enough for <b>{ $title }</b> this time. Thank you for trying. Write <b>start something</b> to try again.
letter-proposal-off = Sadly, what you were asked about does not happen{ GIVEN($topics) ->
        [yes] : { $topics }
       *[no] {""}
    }. Write <b>suggestions</b>, and we will find something else.
letter-start-one = Several people near { $place } wish for the same as you: { $topics }, { $hours }. Would you be the one to start it? { $mentor } will help you. Nobody is told who was asked.
why-letter-proposal-approved = You proposed something, so I tell you the answer.
why-letter-proposal-declined = You proposed something, so I tell you the answer.
why-letter-would-you-come = Somebody wants to start something about { $topics }. It fits what you have told me. They do not know whom I ask.
why-letter-proposal-happens = You proposed it, and now enough people want to come.
why-letter-seated = You said that you would come, so you got a seat.
why-letter-proposal-ended = You proposed it, so I tell you how it went.
why-letter-proposal-off = You said that you would come, or another time, so I tell you.
why-letter-start-one = You asked me to say when something about { $topics } comes. Several people wish the same.
answered-would-come = How nice! I will tell you when there are enough for <b>{ $title }</b>.
answered-would-not = That is fine. Thank you for your answer about { $title }.
answered-another-time = Good to know. { $title } may suit you another time.
answered-not-start = That is fine. Thank you for your answer.
button-would-come = ✅ Yes, I would come
typed-would-come = yes, yes please, gladly, i would come, i would, sure, of course
button-would-not = No thanks
typed-would-not = no, no thanks, no thank you, not for me
button-another-time = Maybe another time
typed-another-time = another time, maybe, maybe another time, not this time, later
button-start-it = 🌱 Yes, I will start it
typed-start-it = yes, yes please, i will start it, i can start it, sure
button-not-start = No, not me
typed-not-start = no, no thanks, not me, rather not
button-unsure = Don’t know
typed-unsure = don't know, i don't know, not decided, unsure, not sure, skip
button-leave-it = Cancel
typed-leave-it = cancel, forget it, never mind
button-send-it = ✅ Send
typed-send-it = send, send it, yes, that's right, ok
button-propose = 🌱 Start something
typed-propose = something new, new proposal
refused-most-proposals = You have three proposals already. Take one of them back first.
refused-not-whole = Something is missing: what, when, where or who helps.
refused-too-soon = It begins too soon for anybody to be asked.
