# Rettar
known = <b>Dette veit eg om deg</b>
    Sidan: { $since }
    Du skriv frå: { $channel ->
        [telegram] Telegram
       *[other] nettlesar
    }
    Språk: { $language }
    Kommune: { $place }
    Omtrent kvar du bur: { $home ->
        [yes] lagra, innanfor 100 meter
       *[no] ikkje lagra
    }
    Liker: { $likes }
    Liker ikkje: { $dislikes }
    Har tid: { $week }
    Påmeldingar framover: { $signups }
    Blir talt med i forsking: { $research ->
        [yes] ja
       *[no] nei
    }

    Trykk på knappen under for å få alt som fil.
file-caption = Alt eg har lagra om deg.
delete-sure = <b>Skal eg slette alt eg veit om deg?</b>

    Du mistar plassane dine, og det kan ikkje angrast. Meldingane i denne samtalen må du slette sjølv.
deleted = No er alt sletta. Takk for at du var innom. Skriv til meg om du vil byrje på nytt.
