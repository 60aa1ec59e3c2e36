# How days, times and money are written (patterns after Unicode CLDR)
pattern-moment = EEEE d MMMM 'at' HH:mm
pattern-day = EEEE d MMMM
pattern-date = d MMMM y
pattern-time = HH:mm
pattern-money = { $currency ->
    [NOK] { $amount } Norwegian kroner
    [DKK] { $amount } Danish kroner
   *[other] { $amount } { $currency }
}
