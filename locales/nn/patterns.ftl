# Korleis dagar, klokkeslett og pengar blir skrivne (mønster etter Unicode CLDR)
pattern-moment = EEEE d. MMMM 'kl.' HH.mm
pattern-day = EEEE d. MMMM
pattern-date = d. MMMM y
pattern-time = HH.mm
pattern-money = { $currency ->
    [NOK] { $amount } kr
    [DKK] { $amount } danske kroner
   *[other] { $amount } { $currency }
}
