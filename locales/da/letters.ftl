# Beskeder, der kommer af sig selv
letter-reminder = { $falls ->
    [tomorrow] Husk <b>{ $title }</b> i morgen: { $when }, { $place }.
    [today] I dag er der <b>{ $title }</b>: { $when }, { $place }.
   *[later] Husk <b>{ $title }</b>: { $when }, { $place }.
}

    Kommer du?
letter-offer = 🎉 { $party ->
    [one] Der er en ledig plads til <b>{ $title }</b>: { $when }, { $place }.
   *[other] Der er { $party } ledige pladser til jer til <b>{ $title }</b>: { $when }, { $place }.
}

    Svar før { $until }, så er det dit. Vil du?
letter-changed = Det er ændret: <b>{ $title }</b> er nu { $when }, { $place }.

    Kan du stadig komme?
letter-cancelled = ❌ <b>{ $title }</b> { $when } er desværre aflyst.

    { GIVEN($instead) ->
    [yes] Måske passer det her: <b>{ $instead }</b>, { $at }.
   *[no] Skriv <b>forslag</b>, så finder vi noget andet.
}
letter-afterwards = Var du med til <b>{ $title }</b> { $when }?
answered-coming = Så godt! Så er du med: <b>{ $title }</b>, { $when }.
answered-cannot = { $late ->
    [yes] Tak, fordi du sagde det. Det er altid bedre sent end slet ikke. Pladsen til { $title } er fri for andre.
   *[no] Tak, fordi du sagde det. Pladsen til { $title } går til en anden.
}
answered-accept = Pladsen er din: <b>{ $title }</b>, { $when }.
answered-decline = Det er i orden. Pladsen går til den næste.
answered-went = Hvor dejligt! Hvordan var det?
answered-missed = Tak for svaret. Der kommer flere chancer.
answered-rate-3 = Det er godt at høre! Skriv <b>forslag</b> for at se mere.
answered-rate-2 = Tak! Skriv <b>forslag</b> for at se mere.
answered-rate-1 = Det var ærgerligt. Tak, fordi du sagde det. Skriv <b>forslag</b>, så prøver vi noget andet.
typed-coming = kommer, jeg kommer, ja, ja jeg kommer, ja tak, jep, selvfølgelig, jeg er der, jeg er med
typed-cannot = kan ikke, nej, nej jeg kan ikke, jeg kan ikke, jeg kan ikke komme, kan ikke komme, kommer ikke, jeg kommer ikke, nej jeg kommer ikke, afbud, jeg melder afbud, desværre ikke, jeg er syg
typed-accept = ja, ja tak, gerne, jeg vil have den, jeg tager den
typed-decline = nej, nej tak, giv pladsen til en anden
typed-went = ja, jeg var der, ja jeg var der, ja jeg var med, jep
typed-missed = nej, jeg var der ikke, jeg var ikke der, nej jeg var der ikke, kom ikke, jeg kom ikke
lead-days = { $count ->
    [one] dagen før
   *[other] { $count } dage før
}
lead-hours = { $count ->
    [1] en time før
    [2] to timer før
   *[other] { $count } timer før
}
lead-minutes = { $count } minutter før
letter-invitation = 🙋 Der er en ledig plads til <b>{ $title }</b>: { $when }, { $place }. Jeg tror, det kan passe til dig.

    Den, der svarer først, får pladsen. Vil du?
letter-replaced = 👍 Nogen har taget din plads til <b>{ $title }</b>, { $when }. Tak, fordi du sagde det.
answered-replace = Din plads til { $title } er fri fra nu. Jeg spørger først ventelisten, så andre, den passer til. Jeg siger til, når nogen tager den.
answered-come = Pladsen er din: <b>{ $title }</b>, { $when }.
answered-pass = Det er i orden. Tak for svaret om { $title }.
answered-queue = { $position ->
    [0] Pladsen er din: <b>{ $title }</b>.
   *[other] Du er nummer { $position } på ventelisten til <b>{ $title }</b>.
}
invitation-too-late = Dejligt, at du ville! En anden nåede at tage pladsen til <b>{ $title }</b>. Vil du stå på ventelisten?
missed-often = Tak for svaret. Det er let at glemme. Skal jeg minde dig om det tidligere, også tre dage før?
answered-earlier = Så minder jeg dig også om det tre dage før.
answered-as-before = Det er i orden. Så bliver det som før.
answered-instead = Her er noget andet.
