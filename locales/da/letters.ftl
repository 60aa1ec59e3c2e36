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
typed-coming = kommer, jeg kommer, ja, ja jeg kommer, ja tak, jep, selvfølgelig, jeg er der, jeg er med, jeg kan, ja jeg kan, jeg kan komme, ja jeg kan komme, kan komme
typed-cannot = kan ikke, nej, nej jeg kan ikke, jeg kan ikke, jeg kan ikke komme, kan ikke komme, kommer ikke, jeg kommer ikke, nej jeg kommer ikke, afbud, jeg melder afbud, desværre ikke, jeg er syg
typed-late = forsinket, lidt forsinket, bliver forsinket, jeg bliver forsinket, jeg bliver lidt forsinket, for sent, jeg kommer lidt for sent, kommer lidt senere
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
letter-news = 🔔 Nu er der kommet noget, du har ønsket dig: <b>{ $title }</b>, { $when }, { $place }.
why-letter-reminder = Du har en plads. Derfor minder jeg dig om det på de tider, du har valgt.
why-letter-offer = Du står på ventelisten. Derfor spørger jeg dig, når der er en ledig plads.
why-letter-changed = Du er tilmeldt. Derfor siger jeg til, når arrangøren ændrer noget.
why-letter-cancelled = Du var tilmeldt. Derfor sagde jeg til, da det blev aflyst.
why-letter-afterwards = Du havde en plads. Derfor spørger jeg, hvordan det gik.
why-letter-ticket-answer = Du taler med et menneske. Derfor sender jeg svarene videre til dig.
why-letter-ticket-closed = Du talte med et menneske. Derfor sagde jeg til, da samtalen var slut.
why-letter-ticket-escalated = Du venter på svar fra et menneske. Derfor sagde jeg til om, at det tager tid.
why-letter-invitation = Det passer med det, du kan lide. Derfor spurgte jeg, om du vil tage en ledig plads.
why-letter-replaced = Du kunne ikke komme. Derfor sagde jeg til, da nogen tog pladsen.
why-letter-still-there = Jeg havde ikke hørt fra dig i et år. Derfor spurgte jeg, om du stadig vil være med.
why-letter-news = Du bad mig sige til, når der kommer noget om { $topics }. Det ønske er nu opfyldt.
why-letter-digest = Du har sagt ja til nogle forslag en gang om ugen.{ GIVEN($topics) ->
        [yes] {" "}Dem her valgte jeg, fordi du kan lide { $topics }.
       *[no] {""}
    }
why-fewer = Vil du høre mindre fra mig? Tryk <b>Sjældnere</b>. Skriv <b>stop</b>, så skriver jeg ikke mere af mig selv.
why-stop = Skriv <b>stop</b>, så skriver jeg ikke mere af mig selv.
why-nothing = Jeg har ikke sendt dig noget af mig selv endnu.
less-limit = { $count ->
    [0] Nu skriver jeg kun om det, du er med til eller har bedt om.
    [one] Nu skriver jeg af mig selv højst én gang om ugen. Påmindelser kommer som før.
   *[other] Nu skriver jeg af mig selv højst { $count } gange om ugen. Påmindelser kommer som før.
}
less-digest = Nu får du ikke flere ugentlige forslag. Påmindelser kommer som før.
button-why = Hvorfor får jeg det her?
typed-why = hvorfor, hvorfor det, hvorfor skriver du, hvorfor skriver du til mig, hvorfor får jeg den her besked
button-less = Sjældnere
typed-less = sjældnere, mindre, mindre af det her, færre, for tit, for ofte, ikke så tit
button-open = Se, hvad det er
typed-open = ja, ja tak, vis, vis mig, se, åbn, hvad er det
button-open-1 = 1
typed-open-1 = en, et, nummer et, første, den første
button-open-2 = 2
typed-open-2 = to, nummer to, anden, den anden
button-open-3 = 3
typed-open-3 = tre, nummer tre, tredje, den tredje
button-open-4 = 4
typed-open-4 = fire, nummer fire, fjerde, den fjerde
button-open-5 = 5
typed-open-5 = fem, nummer fem, femte, den femte
button-why-often = For tit
typed-why-often = for tit, for ofte, for meget, for mange beskeder, du skriver for meget
letter-still-there = Vi har ikke talt sammen i et år. Vil du stadig være med?

    Hvis jeg ikke hører fra dig i en måned, sletter jeg alt, hvad jeg ved om dig.
answered-still-here = Så fint! Så er du med fortsat.
answered-forget-me = Det ordner vi.
