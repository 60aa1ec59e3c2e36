# Når noget ikke går
misunderstood = Det forstod jeg ikke. Tryk på en knap, eller skriv det på en anden måde.
misunderstood-again = Jeg forstår det stadig ikke, og det er min fejl. { GIVEN($who) ->
        [yes] Du kan tale med et menneske: { $who }{ GIVEN($phone) ->
            [yes] , telefon { $phone }
           *[no] {""}
        }{ GIVEN($url) ->
            [yes] , { $url }
           *[no] {""}
        }
       *[no] Skriv <b>hjælp</b> for at se, hvad jeg kan, eller ring til din kommune.
    }
outdated = Den knap var gammel. Her er det, der gælder nu.
went-wrong = Undskyld, noget gik galt hos mig med det, du skrev sidst. Prøv en gang til, eller skriv <b>hjælp</b>.
refused-full = Der er desværre fuldt.
refused-few-seats = Der er ikke plads til så mange.
refused-started = Det er allerede begyndt.
refused-cancelled = Det er desværre aflyst.
refused-no-offer = Den plads er ikke ledig længere.
refused-not-yours = Det gælder ikke din tilmelding.
refused-too-long = Det blev for langt for mig. Skriv det kortere.
refused-too-fast = Det går lidt for hurtigt for mig. Vent et minut, så er jeg klar igen.
refused-not-text = Jeg kan kun læse tekst. Skriv det med ord, eller tryk på en knap.
