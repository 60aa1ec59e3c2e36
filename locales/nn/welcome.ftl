# Helsing og samtykke
hello = <b>Hei!</b> Eg er Medsam, ein robot som hjelper deg å finne noko å gjere saman med andre { GIVEN($place) ->
        [yes] { $place ->
            [Voss] på Voss
           *[other] i { $place }
        }
       *[no] nær deg
    }.

    Du fortel kva du liker og når du har tid. Eg foreslår noko som passar, melder deg på og sender ei påminning.

    Eg lagrar det du fortel om stad, interesser og tid, men ikkje namnet ditt. Skriv <b>slett meg</b> når som helst, så slettar eg alt.
consent-matching = Kan eg bruke svara dine til å finne forslag, og skrive til deg om det du melder deg på?

    Det er det eg er til for. Du kan seie <b>stopp</b> når som helst.
consent-research = Kan eg telje deg med i forsking om kva som får folk til å vere med?

    Det som blir talt, er trykk og val, aldri det du skriv. Ingen kan sjå at det er deg. Du får like god hjelp om du seier nei.
consent-declined = Det er heilt i orden. Då foreslår eg ingenting, og eg skriv ikkje til deg.

    Vil du prøve likevel? Trykk på knappen under.
