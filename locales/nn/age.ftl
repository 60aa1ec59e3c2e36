# Gammal nok til å svare sjølv
age-ask = Er du { $years } år eller eldre?

    Lova seier at den som er yngre, må ha med seg ein vaksen.
age-too-young = Du må vere { $years } år for å bruke meg på eiga hand. Be ein vaksen skrive til meg frå sin eigen telefon{ $channel ->
        [telegram] : { $url }
       *[browser] . Adressa står øvst i nettlesaren.
    }

    Eg har sletta alt du fortalde, og skriv ikkje til deg.
