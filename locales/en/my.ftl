# My page
my-signups = { $count ->
    [0] <b>My sign-ups</b>
        You are not signed up for anything now.
   *[other] <b>My sign-ups</b>
}
my-signup-taken = ✅ { $title }, { $when }
my-signup-waiting = ⏳ { $title }, { $when } (number { $position } on the waiting list)
my-signup-offered = 🎉 { $title }, { $when } (free place, please answer)
my-signup-button = { $title }
my-signup-with = { $title } +{ $more }
my-profile = <b>About me</b>
    I live in: { $place }
    I like: { $likes }
    I do not like: { $dislikes }
    I have time: { $week }
my-stopped = 🔕 You have said stop. Write /start if you want to hear from me again.
my-paused = 🔕 Pause until { $until }.
not-told = not said
topics-and-more = { $topics } (and { $count } more)
