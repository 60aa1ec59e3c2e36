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
standing-taken = ✅ <b>You have a place.</b>{ GIVEN($reminders) ->
        [yes] {" "}I will send you a reminder { $reminders }.
       *[no] {""}
    }
standing-waiting = ⏳ You are number { $position } on the waiting list. If a place becomes free, I will ask you.
standing-offered = 🎉 There is a free place for you. It is yours until { $until }.
standing-cancelled = ❌ This is cancelled.
signup-taken = How nice that you are coming!
signup-waiting = You are now on the waiting list.
signup-left = You are no longer signed up. Thank you for telling me.
leave-sure = Can you not come to <b>{ $title }</b>? Then your place goes to somebody else.
calendar-caption = Open the file to put this in your calendar.
