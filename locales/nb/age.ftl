# Gammel nok til å svare selv
age-ask = Er du { $years } år eller eldre?

    Loven sier at den som er yngre, må ha med seg en voksen.
age-too-young = Du må være { $years } år for å bruke meg på egen hånd. Be en voksen skrive til meg fra sin egen telefon{ $channel ->
        [telegram] : { $url }
       *[browser] . Adressen står øverst i nettleseren.
    }

    Jeg har slettet alt du fortalte, og skriver ikke til deg.
