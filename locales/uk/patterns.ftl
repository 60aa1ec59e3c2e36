# Як записують дні, час і гроші (шаблони за Unicode CLDR)
pattern-moment = EEEE, d MMMM, HH:mm
pattern-day = EEEE, d MMMM
pattern-date = d MMMM y 'року'
pattern-time = HH:mm
pattern-money = { $currency ->
    [NOK] { $amount } NOK
    [DKK] { $amount } DKK
   *[other] { $amount } { $currency }
}
