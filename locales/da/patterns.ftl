# Sådan skrives dage, klokkeslæt og penge (mønstre efter Unicode CLDR)
pattern-moment = EEEE 'den' d. MMMM 'kl.' HH.mm
pattern-day = EEEE 'den' d. MMMM
pattern-date = d. MMMM y
pattern-time = HH.mm
pattern-money = { $currency ->
    [DKK] { $amount } kr.
    [NOK] { $amount } norske kroner
   *[other] { $amount } { $currency }
}
