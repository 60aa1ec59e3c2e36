# Hjelp
help = <b>Dette kan du skrive når som helst</b>
    <b>forslag</b>: noko som passar for deg
    <b>mine</b>: det du er påmeld, og alt du kan endre
    <b>pause</b> eller <b>stopp</b>: færre eller ingen meldingar
    <b>kva veit du om meg</b> og <b>slett meg</b>

    { GIVEN($who) ->
        [yes] Vil du snakke med eit menneske? { $who }{ GIVEN($phone) ->
            [yes] , telefon { $phone }
           *[no] {""}
        }{ GIVEN($url) ->
            [yes] , { $url }
           *[no] {""}
        }
       *[no] Vil du snakke med eit menneske? Ring kommunen din.
    }
