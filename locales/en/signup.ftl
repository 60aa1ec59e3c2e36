# Signing up
occurrence-details = <b>{ $title }</b>{ $helping ->
        [yes] {" "}(you help out)
       *[no] {""}
    }
    🕑 { $when }
    📍 { $where }
    { $terms }{ GIVEN($organiser) ->
        [yes] {"\u000A"}Organiser: { $organiser }
       *[no] {""}
    }{ GIVEN($description) ->
        [yes] {"\u000A\u000A"}{ $description }
       *[no] {""}
    }{ $demo ->
        [yes] {"\u000A\u000A"}<i>This is an example, not a real activity.</i>
       *[no] {""}
    }
standing-open = Would you like to come?
standing-full = { $waiting ->
    [0] It is full. You can be first on the waiting list.
    [one] It is full. One person is on the waiting list.
   *[other] It is full. { $waiting } people are on the waiting list.
}
standing-taken = ✅ <b>{ $others ->
        [0] You have a place.
        [one] You have a place, and one more.
       *[other] You have a place, and { $others } more.
    }</b>{ GIVEN($reminders) ->
        [yes] {" "}I will send you a reminder { $reminders }.
       *[no] {""}
    }
standing-waiting = ⏳ You are number { $position } on the waiting list.{ $party ->
        [one] {""}
       *[other] {" "}{ $gathered ->
            [0] You are { $party }, waiting together.
            [one] You are { $party }, and one place is kept for you.
           *[other] You are { $party }, and { $gathered } places are kept for you.
        }
    } If a place becomes free, I will ask you.
standing-offered = 🎉 { $party ->
        [one] There is a free place for you. It is yours
       *[other] There are { $party } free places for you. They are yours
    } until { $until }.
standing-cancelled = ❌ This is cancelled.
signup-taken = How nice that you are coming!
signup-waiting = You are now on the waiting list.
signup-left = You are no longer signed up. Thank you for telling me.
leave-sure = Can you not come to <b>{ $title }</b>?

    { $late ->
        [yes] The time to cancel is over, but do tell me.
       *[no] Then your place goes to somebody else.
    } I can also look for somebody in your place.
calendar-caption = Open the file to put this in your calendar.
signup-left-late = You are no longer signed up. Thank you for telling me. Late is always better than not at all.
free-until = Can you not come after all? Tell me before { $until }.
free-no-more = The time to cancel was { $until }. Tell me all the same if you cannot come.
clash = ⚠️ You have { $title } at the same time: { $when }.
clash-sure = You already have <b>{ $instead }</b> at the same time: { $when }.

    Would you still like to come to { $title }?
party-ask = How many will you be at <b>{ $title }</b>? Count yourself too.
party-number = { $number }
party-few = { $left ->
        [0] There are no places left at <b>{ $title }</b>.
        [one] There is one place at <b>{ $title }</b> for you.
       *[other] There are { $left } places at <b>{ $title }</b> for you.
    } You are { $party }.
calendar-party = { $others ->
        [one] You and one more.
       *[other] You and { $others } more.
    }
share-this = Send this to somebody you want to bring along:

    <b>{ $title }</b>, { $when }
    { $link }
replacement-sought = Your place is free from now on. I ask the waiting list first, then others it suits. I will tell you when somebody takes it.
