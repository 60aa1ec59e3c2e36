# For somebody else
for-ward = <b>For { $name }:</b>
refused-most-wards = You answer for 30 already, and there is no room for more here. Talk to the volunteer centre.
refused-same-name = You answer for somebody of that name already. Is this somebody else? Write a name that tells them apart, such as “Gunvor B”.
button-wards = 👥 Answer for somebody
typed-wards = answer for somebody, who i answer for, those i answer for
button-myself = ↩️ Back to myself
typed-myself = myself, back to me, me again
button-register = ➕ Register somebody
answer-for = 💬 Answer for { $name }
button-ring-at = 📞 Change phone
button-no-phone = Do not ring
button-release = Stop answering
same-place = 📍 { $place }, like me
command-wards = Answer for somebody else
command-words-wards = answer for somebody else, who do i answer for, those i answer for
command-myself = Back to myself
command-words-myself = back to myself, myself again, answer for myself
register-name = <b>You can answer for somebody without a phone, or for a child.</b>

    What is their first name?
register-relation = What are you to { $name }?
relation-relative = Relative or friend
relation-care-worker = Care worker
relation-centre = Volunteer centre
relation-guardian = Parent or guardian
register-age = How old is { $name }? Write a number.
register-agreed = <b>Has { $name } said yes?</b>

    I keep a first name, place, interests and sign-ups, to find what fits. { $comes ->
        [rung] The volunteer centre rings { $name } if there is a number. If not, the messages come to you.
       *[chat] The messages come to you.
    } { $name } can say no at any time, and then you delete it all.
register-agreed-guardian = <b>You say yes for { $name }.</b>

    I keep a first name, age, place, interests and sign-ups, to find what fits. The messages come to you. Ask { $name } too. You can delete it all at any time.
given-heard = Yes, { $name } told me so
given-written = Yes, I have it in writing
given-guardian = Yes, I answer for { $name }
register-phone = Does { $name } have a phone that the volunteer centre may ring? Write the number.

    They ring if you stop answering, or to tell what is new.
registered = { $name } is registered. You answer for { $name } now: where I say “you”, I mean { $name }.
register-not = Then I leave it. I have kept nothing.
wards-list = { $count ->
        [0] <b>You answer for nobody yet.</b>
       *[other] <b>Who you answer for</b>
    }
ward-card = <b>{ $name }</b>
    You are: { $relation }
    Phone: { GIVEN($phone) ->
        [yes] { $phone }
       *[no] none
    }
release-sure = <b>Stop answering for { $name }?</b>

    { GIVEN($phone) ->
        [yes] No more messages come to you. The volunteer centre rings { $name } at { $phone }.
       *[no] Nobody else can reach { $name }. So I delete everything about { $name }. That cannot be undone.
    }
released-rung = You no longer answer for { $name }. The volunteer centre rings from now on.
released-forgotten = You no longer answer for { $name }. Everything about { $name } is deleted.
stopped-wards = That goes for messages about those you answer for too.
delete-sure-ward = <b>Shall I delete all I know about { $name }?</b> What you told about yourself is not deleted.
deleted-ward = Everything about { $name } is deleted. You answer for yourself now.
ward-too-young = { $name } is too young to answer alone. Only a parent or guardian can say yes. So I have deleted everything about { $name }.
guardian-may = A parent or guardian can register you. They write to me: “I want to register my child”.
