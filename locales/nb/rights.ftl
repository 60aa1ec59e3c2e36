# Rettigheter
known = <b>Dette vet jeg om deg</b>
    Siden: { $since }
    Du skriver fra: { $channel ->
        [telegram] Telegram
       *[other] nettleser
    }
    Språk: { $language }
    Kommune: { $place }
    Omtrent hvor du bor: { $home ->
        [yes] lagret, innenfor 100 meter
       *[no] ikke lagret
    }
    Liker: { $likes }
    Liker ikke: { $dislikes }
    Har tid: { $week }
    Påmeldinger framover: { $signups }
    Telles i forskning: { $research ->
        [yes] ja
       *[no] nei
    }

    Trykk på knappen under for å få alt som fil.
file-caption = Alt jeg har lagret om deg.
delete-sure = <b>Skal jeg slette alt jeg vet om deg?</b>

    Du mister plassene dine, og det kan ikke angres. Meldingene i denne samtalen må du slette selv.
deleted = Nå er alt slettet. Takk for at du var innom. Skriv til meg hvis du vil begynne på nytt.
