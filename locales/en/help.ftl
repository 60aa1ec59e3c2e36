# Help
help = <b>You can write this at any time</b>
    <b>suggestions</b>: something that fits you
    <b>mine</b>: what you are signed up for, and all you can change
    <b>pause</b> or <b>stop</b>: fewer messages, or none
    <b>what do you know about me</b> and <b>delete me</b>

    { GIVEN($who) ->
        [yes] Would you like to talk to a human? { $who }{ GIVEN($phone) ->
            [yes] , phone { $phone }
           *[no] {""}
        }{ GIVEN($url) ->
            [yes] , { $url }
           *[no] {""}
        }
       *[no] Would you like to talk to a human? Call your municipality.
    }
