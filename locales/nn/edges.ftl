# Når noko ikkje går
misunderstood = Det skjøna eg ikkje. Trykk på ein knapp, eller skriv det på ein annan måte.
misunderstood-again = Eg skjønar framleis ikkje, og det er min feil. { GIVEN($who) ->
        [yes] Du kan snakke med eit menneske: { $who }{ GIVEN($phone) ->
            [yes] , telefon { $phone }
           *[no] {""}
        }{ GIVEN($url) ->
            [yes] , { $url }
           *[no] {""}
        }
       *[no] Skriv <b>hjelp</b> for å sjå kva eg kan, eller ring kommunen din.
    }
outdated = Den knappen var gammal. Her er det som gjeld no.
went-wrong = Orsak, noko gjekk gale hos meg med det du skreiv sist. Prøv ein gong til, eller skriv <b>hjelp</b>.
refused-full = Det er dessverre fullt.
refused-few-seats = Det er ikkje plass til så mange.
refused-started = Det har alt byrja.
refused-cancelled = Det er dessverre avlyst.
refused-no-offer = Den plassen er ikkje ledig lenger.
refused-not-yours = Det gjeld ikkje di påmelding.
refused-too-long = Det vart for langt for meg. Skriv det kortare.
refused-too-fast = Det går litt fort for meg. Vent eit minutt, så er eg klar igjen.
refused-not-text = Eg kan berre lese tekst. Skriv det med ord, eller trykk på ein knapp.
