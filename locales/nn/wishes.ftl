# Det eg ventar på
wish-offer = Skal eg seie frå når det kjem noko?
wish-kept = Det hugsar eg. Eg seier frå når det kjem: { $wish }.
wishes = { $count ->
    [0] <b>Ønska dine</b>
        Du har ingen ønske no. Finn eg ikkje det du leiter etter, kan eg seie frå når det kjem.
   *[other] <b>Ønska dine</b>
        Eg seier frå når det kjem:
}
wish-line = { $number }. { $wish }
wish-timed = { $topics } ({ $week })
wish-withdraw = ❌ Ta bort { $number }
wish-withdrawn = Det ønsket er borte.
button-wish = 🔔 Sei frå når det kjem
typed-wish = sei frå, sei frå til meg, ja, ja takk, gjerne, gi beskjed, hugs det
button-wishes = Ønska mine
typed-wishes = ønske, ønska mine, mine ønske
refused-most-wishes = Du har ti ønske alt. Ta bort eitt av dei, så kan eg hugse eit nytt.
