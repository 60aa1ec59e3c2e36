# Samtykke
consents = <b>Samtykka mine</b>

    Du bestemmer sjølv, og kan ombestemme deg når som helst. Trykk på eitt av dei for å lese det og svare på nytt.
consent-answered = { $title }: <b>{ $granted ->
        [yes] ja
       *[no] nei
    }</b>, { $since }, på { $language }
consent-outdated = { $title }: du svara { $granted ->
        [yes] ja
       *[no] nei
    } { $since }, på { $language }, men teksten er endra sidan då
consent-unasked = { $title }: ikkje spurt enno
consent-words = Dette svara du på:

    <i>{ $words }</i>
consent-asked-anew = Du svara på dette { $since }. Orda er endra sidan då, så eg spør igjen. { $change }
consent-noted-yes = Takk! Du finn svaret ditt under «Kva du veit om meg», og kan endre det der.
consent-noted-no = Det er heilt i orden.
consent-help = Nokre gonger trengst det fleire hender der du bur. Kan eg spørje deg om hjelp då?

    Du kan svare nei kvar gong, og seie heilt nei til å bli spurd når som helst.
consent-name = Kan den som arrangerer, få sjå fornamnet ditt når du melder deg på? Då veit dei kven som kjem.

    Skriv namnet du vil at dei skal sjå, eller trykk <b>Nei</b>. Du er med uansett.
name-before = eg heiter, namnet mitt er, eg er, ja eg heiter
name-which = Så fint! Kva namn skal dei sjå?
name-noted = Takk, { $name }! No ser den som arrangerer, fornamnet ditt.
purpose-matching = Forslag og meldingar
purpose-research = Forsking
purpose-help = Bli spurd om hjelp
purpose-name = Vise fornamnet mitt
