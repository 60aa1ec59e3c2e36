# Det, jeg venter på
wish-offer = Skal jeg sige til, når der kommer noget?
wish-kept = Det husker jeg. Jeg siger til, når der kommer: { $wish }.
wishes = { $count ->
    [0] <b>Dine ønsker</b>
        Du har ingen ønsker nu. Finder jeg ikke det, du leder efter, kan jeg sige til, når det kommer.
   *[other] <b>Dine ønsker</b>
        Jeg siger til, når der kommer:
}
wish-line = { $number }. { $wish }
wish-timed = { $topics } ({ $week })
wish-withdraw = ❌ Fjern { $number }
wish-withdrawn = Det ønske er væk.
button-wish = 🔔 Sig til, når det kommer
typed-wish = sig til, sig til mig, ja, ja tak, gerne, giv besked, husk det
button-wishes = Mine ønsker
typed-wishes = ønsker, mine ønsker
refused-most-wishes = Du har allerede ti ønsker. Fjern et af dem, så kan jeg huske et nyt.
