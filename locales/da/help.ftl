# Hjælp
help = <b>Det her kan du skrive når som helst</b>
    <b>forslag</b>: noget, der passer til dig
    <b>mine</b>: det, du er tilmeldt, og alt, hvad du kan ændre
    <b>pause</b> eller <b>stop</b>: færre eller ingen beskeder
    <b>hvad ved du om mig</b> og <b>slet mig</b>

    { GIVEN($who) ->
        [yes] Vil du tale med et menneske? { $who }{ GIVEN($phone) ->
            [yes] , telefon { $phone }
           *[no] {""}
        }{ GIVEN($url) ->
            [yes] , { $url }
           *[no] {""}
        }
       *[no] Vil du tale med et menneske? Ring til din kommune.
    }
