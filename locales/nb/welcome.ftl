# Hilsen og samtykke
hello = <b>Hei!</b> Jeg er Medsam, en robot som hjelper deg å finne noe å gjøre sammen med andre { GIVEN($place) ->
        [yes] { $place ->
            [Voss] på Voss
           *[other] i { $place }
        }
       *[no] nær deg
    }.

    Du forteller hva du liker og når du har tid. Jeg foreslår noe som passer, melder deg på og sender en påminnelse.

    Jeg lagrer det du forteller om sted, interesser og tid, men ikke navnet ditt. Skriv <b>slett meg</b> når som helst, så sletter jeg alt.
consent-matching = Kan jeg bruke svarene dine til å finne forslag, og skrive til deg om det du melder deg på?

    Det er det jeg er til for. Du kan si <b>stopp</b> når som helst.
consent-research = Kan jeg telle deg med i forskning om hva som får folk til å være med?

    Det som telles, er trykk og valg, aldri det du skriver. Ingen kan se at det er deg. Du får like god hjelp hvis du sier nei.
consent-declined = Det er helt i orden. Da foreslår jeg ingenting, og jeg skriver ikke til deg.

    Vil du prøve likevel? Trykk på knappen under.
