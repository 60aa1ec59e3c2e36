# To, na co ktoś czeka
wish-offer = Czy mam dać znać, gdy coś się pojawi?
wish-kept = Zapamiętam to. Dam znać, gdy coś się pojawi: { $wish }.
wishes =
    { $count ->
        [0]
            <b>Twoje życzenia</b>
            Nie masz teraz życzeń. Gdy nie ma tego, czego szukasz, mogę dać znać, jak się pojawi.
       *[other]
            <b>Twoje życzenia</b>
            Dam znać, gdy pojawi się coś z tego:
    }
wish-line = { $number }. { $wish }
wish-timed = { $topics } ({ $week })
wish-withdraw = ❌ Usuń { $number }
wish-withdrawn = Tego życzenia już nie ma.
button-wish = 🔔 Daj znać, gdy będzie
typed-wish = daj znać, daj mi znać, tak, tak proszę, chętnie, powiadom mnie, zapamiętaj to
button-wishes = Moje życzenia
typed-wishes = życzenia, moje życzenia
refused-most-wishes = Masz już dziesięć życzeń. Usuń jedno z nich, a zapamiętam nowe.
