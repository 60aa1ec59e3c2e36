# Det jeg venter på
wish-offer = Skal jeg si fra når det kommer noe?
wish-kept = Det husker jeg. Jeg sier fra når det kommer: { $wish }.
wishes = { $count ->
    [0] <b>Ønskene dine</b>
        Du har ingen ønsker nå. Finner jeg ikke det du leter etter, kan jeg si fra når det kommer.
   *[other] <b>Ønskene dine</b>
        Jeg sier fra når det kommer:
}
wish-line = { $number }. { $wish }
wish-timed = { $topics } ({ $week })
wish-withdraw = ❌ Ta bort { $number }
wish-withdrawn = Det ønsket er borte.
button-wish = 🔔 Si fra når det kommer
typed-wish = si fra, si fra til meg, ja, ja takk, gjerne, gi beskjed, husk det
button-wishes = Ønskene mine
typed-wishes = ønsker, ønskene mine, mine ønsker
refused-most-wishes = Du har ti ønsker alt. Ta bort ett av dem, så kan jeg huske et nytt.
