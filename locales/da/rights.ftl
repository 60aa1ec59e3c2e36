# Rettigheder
known = <b>Det her ved jeg om dig</b>
    Siden: { $since }
    Du skriver fra: { $channel ->
        [telegram] Telegram
       *[other] browser
    }
    Sprog: { $language }
    Kommune: { $place }
    Cirka hvor du bor: { $home ->
        [yes] gemt, inden for 100 meter
       *[no] ikke gemt
    }
    Kan lide: { $likes }
    Kan ikke lide: { $dislikes }
    Har tid: { $week }
    Kommende tilmeldinger: { $signups }
    Tælles med i forskning: { $research ->
        [yes] ja
       *[no] nej
    }

    Tryk på knappen nedenfor for at få det hele som en fil.
file-caption = Alt, hvad jeg har gemt om dig.
delete-sure = <b>Skal jeg slette alt, hvad jeg ved om dig?</b>

    Du mister dine pladser, og det kan ikke fortrydes. Beskederne i denne samtale skal du selv slette.
deleted = Nu er alt slettet. Tak, fordi du kom forbi. Skriv til mig, hvis du vil begynde forfra.
