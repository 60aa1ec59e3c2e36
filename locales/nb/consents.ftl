# Samtykker
consents = <b>Mine samtykker</b>

    Du bestemmer selv, og kan ombestemme deg når som helst. Trykk på et av dem for å lese det og svare på nytt.
consent-answered = { $title }: <b>{ $granted ->
        [yes] ja
       *[no] nei
    }</b>, { $since }, på { $language }
consent-outdated = { $title }: du svarte { $granted ->
        [yes] ja
       *[no] nei
    } { $since }, på { $language }, men teksten er endret siden da
consent-unasked = { $title }: ikke spurt ennå
consent-words = Dette svarte du på:

    <i>{ $words }</i>
consent-asked-anew = Du svarte på dette { $since }. Ordene er endret siden da, så jeg spør igjen. { $change }
consent-noted-yes = Takk! Du finner svaret ditt under «Hva du vet om meg», og kan endre det der.
consent-noted-no = Det er helt i orden.
consent-help = Noen ganger trengs det flere hender der du bor. Kan jeg spørre deg om hjelp da?

    Du kan svare nei hver gang, og si helt nei til å bli spurt når som helst.
consent-name = Kan den som arrangerer, få se fornavnet ditt når du melder deg på? Da vet de hvem som kommer.

    Skriv navnet du vil at de skal se, eller trykk <b>Nei</b>. Du er med uansett.
name-before = jeg heter, mitt navn er, navnet mitt er, jeg er, ja jeg heter
name-which = Så fint! Hvilket navn skal de se?
name-noted = Takk, { $name }! Nå ser den som arrangerer, fornavnet ditt.
purpose-matching = Forslag og meldinger
purpose-research = Forskning
purpose-help = Bli spurt om hjelp
purpose-name = Vise fornavnet mitt
