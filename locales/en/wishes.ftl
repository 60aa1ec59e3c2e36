# What I am waiting for
wish-offer = Shall I tell you when something comes?
wish-kept = I will remember that. I will tell you when this comes: { $wish }.
wishes = { $count ->
    [0] <b>Your wishes</b>
        You have no wishes now. If I do not find what you look for, I can tell you when it comes.
   *[other] <b>Your wishes</b>
        I will tell you when this comes:
}
wish-line = { $number }. { $wish }
wish-timed = { $topics } ({ $week })
wish-withdraw = ❌ Remove { $number }
wish-withdrawn = That wish is gone.
button-wish = 🔔 Tell me when it comes
typed-wish = tell me, let me know, yes, yes please, please do, remember it
button-wishes = My wishes
typed-wishes = wishes, my wishes
refused-most-wishes = You have ten wishes already. Remove one of them, and I can remember a new one.
