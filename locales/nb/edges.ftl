# Når noe ikke går
misunderstood = Det skjønte jeg ikke. Trykk på en knapp, eller skriv det på en annen måte.
misunderstood-again = Jeg skjønner fortsatt ikke, og det er min feil. { GIVEN($who) ->
        [yes] Du kan snakke med et menneske: { $who }{ GIVEN($phone) ->
            [yes] , telefon { $phone }
           *[no] {""}
        }{ GIVEN($url) ->
            [yes] , { $url }
           *[no] {""}
        }
       *[no] Skriv <b>hjelp</b> for å se hva jeg kan, eller ring kommunen din.
    }
outdated = Den knappen var gammel. Her er det som gjelder nå.
went-wrong = Beklager, noe gikk galt hos meg med det du skrev sist. Prøv en gang til, eller skriv <b>hjelp</b>.
refused-full = Det er dessverre fullt.
refused-few-seats = Det er ikke plass til så mange.
refused-started = Det har allerede begynt.
refused-cancelled = Det er dessverre avlyst.
refused-no-offer = Den plassen er ikke ledig lenger.
refused-not-yours = Det gjelder ikke din påmelding.
refused-too-long = Det ble for langt for meg. Skriv det kortere.
refused-too-fast = Det går litt fort for meg. Vent et minutt, så er jeg klar igjen.
refused-not-text = Jeg kan bare lese tekst. Skriv det med ord, eller trykk på en knapp.
