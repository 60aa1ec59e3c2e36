# Gammel nok til selv at svare
age-ask = Er du { $years } år eller ældre?

    Loven siger, at den, der er yngre, skal have en voksen med.
age-too-young = Du skal være { $years } år for at bruge mig på egen hånd. Bed en voksen skrive til mig fra sin egen telefon{ $channel ->
        [telegram] : { $url }
       *[browser] . Adressen står øverst i browseren.
    }

    Jeg har slettet alt, du fortalte, og skriver ikke til dig.
