# A human takes over the talk
handover-ask = You can talk to a human: { $who }. What is it about? Choose something, or write it in your own words.

    If a life is in danger, call { $emergency }.
handover-about-signup = A sign-up
handover-about-transport = Getting there
handover-about-incident = Something that happened
handover-about-using = How Medsam works
handover-about-other = Something else
handover-whose = Which municipality is it about?
handover-share = May { $who } see what you have told me? That is your place, your interests and what you are signed up for. They do not see your name.
handover-write = Write to { $who } here. They see what you write, and not who you are.
handover-hours = { $days } { $begins }–{ $ends }
handover-sent = ✅ Sent to { $who }. They answer here. { GIVEN($hours) ->
        [yes] They are there { $hours }.
       *[no] I do not know when they are there.
    } If they have not answered after a working day, I will tell you.{ GIVEN($phone) ->
        [yes] {" "}You can also call { $phone }.
       *[no] {""}
    }

    Now I am silent. What you write goes to them. Reminders still come.
handover-passed-on = Sent to { $who }.
handover-silent = You are talking to { $who } now, so I am silent. Do you want to come back to me?
handover-stopped = You said stop, so an answer from { GIVEN($who) ->
        [yes] { $who }
       *[no] the municipality
    } would not reach you here.{ GIVEN($phone) ->
        [yes] {" "}You can call { $phone }.
       *[no] {""}
    } Do you want to start again?
handover-end-words = end, back
letter-ticket-answer = <b>{ $name }</b>, { $who }:

    { $words }
letter-ticket-closed = <b>{ $name }</b> of { $who } has ended the talk. It is me again, the bot. Shall we go on where we were?
letter-ticket-escalated = { $who } has not answered yet, and I am sorry. I have told them that it is urgent.{ GIVEN($phone) ->
        [yes] {" "}You can also call { $phone }.
       *[no] {""}
    }
answered-ticket-close = The talk with { $who } has ended, and they will know. It is me again, the bot.
answered-ticket-go-on = Then we go on where we were.
button-ticket-close = Done, back to Medsam
typed-ticket-close = back to medsam, end the talk, done back to medsam
button-ticket-go-on = Go on where we were
typed-ticket-go-on = go on, continue, yes, ok, thanks
command-human = Talk to a human
command-words-human = talk to a human, i want to talk to someone, i want to talk to a human, can i talk to someone
refused-unanswered = Many of your messages are waiting for an answer. Please wait until they have answered.
refused-no-ticket = There is no talk with that number. The person may have deleted everything.
refused-ticket-closed = The talk has ended.
refused-unreachable = It would not arrive: the person said stop, or has blocked Medsam.
refused-no-name = Write who you are.
