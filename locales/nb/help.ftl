# Hjelp
help = <b>Dette kan du skrive når som helst</b>
    <b>forslag</b>: noe som passer for deg
    <b>mine</b>: det du er påmeldt, og alt du kan endre
    <b>pause</b> eller <b>stopp</b>: færre eller ingen meldinger
    <b>hva vet du om meg</b> og <b>slett meg</b>

    { GIVEN($who) ->
        [yes] Vil du snakke med et menneske? { $who }{ GIVEN($phone) ->
            [yes] , telefon { $phone }
           *[no] {""}
        }{ GIVEN($url) ->
            [yes] , { $url }
           *[no] {""}
        }
       *[no] Vil du snakke med et menneske? Ring kommunen din.
    }
