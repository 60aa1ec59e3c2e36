# Greeting and consent
hello = <b>Hi!</b> I am Medsam, a bot that helps you find something to do with others { GIVEN($place) ->
        [yes] in { $place }
       *[no] near you
    }.

    You tell me what you like and when you have time. I suggest things that fit, sign you up and send you a reminder.

    I keep what you tell me about place, interests and time, but not your name. Write <b>delete me</b> at any time, and I delete everything.
consent-matching = May I use your answers to find suggestions, and write to you about what you sign up for?

    That is what I am for. You can say <b>stop</b> at any time.
consent-research = May I count you in research about what makes people take part?

    Only taps and choices are counted, never what you write. Nobody can see that it is you. You get the same help if you say no.
consent-declined = That is fine. I will not suggest anything, and I will not write to you.

    Would you like to try after all? Tap the button below.
