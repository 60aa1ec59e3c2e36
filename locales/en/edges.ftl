# When something does not work
misunderstood = I did not understand that. Tap a button, or write it in another way.
misunderstood-again = I still do not understand, and that is my fault. { GIVEN($who) ->
        [yes] You can talk to a human: { $who }{ GIVEN($phone) ->
            [yes] , phone { $phone }
           *[no] {""}
        }{ GIVEN($url) ->
            [yes] , { $url }
           *[no] {""}
        }
       *[no] Write <b>help</b> to see what I can do, or call your municipality.
    }
outdated = That button was old. Here is what is possible now.
went-wrong = Sorry, something went wrong on my side with what you wrote last. Try once more, or write <b>help</b>.
refused-full = Sorry, it is full.
refused-few-seats = There are not seats for so many.
refused-started = It has already started.
refused-cancelled = Sorry, it is cancelled.
refused-no-offer = That place is no longer free.
refused-not-yours = That is not your sign-up.
refused-too-long = That was too long for me. Please write it shorter.
refused-too-fast = That is a little fast for me. Wait a minute, and I am ready again.
refused-not-text = I can only read text. Write it in words, or tap a button.
