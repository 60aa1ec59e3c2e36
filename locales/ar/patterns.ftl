# كيف تُكتب الأيام والأوقات والنقود (أنماط Unicode CLDR)
pattern-moment = EEEE، d MMMM، HH:mm
pattern-day = EEEE، d MMMM
pattern-date = d MMMM y
pattern-time = HH:mm
pattern-money = { $currency ->
    [NOK] { $amount } كرونة نرويجية
    [DKK] { $amount } كرونة دنماركية
   *[other] { $amount } { $currency }
}
