# Samtykker
consents = <b>Mine samtykker</b>

    Du bestemmer selv og kan ombestemme dig når som helst. Tryk på et af dem for at læse det og svare igen.
consent-answered = { $title }: <b>{ $granted ->
        [yes] ja
       *[no] nej
    }</b>, { $since }, på { $language }
consent-outdated = { $title }: du svarede { $granted ->
        [yes] ja
       *[no] nej
    } { $since }, på { $language }, men teksten er ændret siden
consent-unasked = { $title }: ikke spurgt endnu
consent-words = Det her svarede du på:

    <i>{ $words }</i>
consent-asked-anew = Du svarede på det her { $since }. Ordene er ændret siden, så jeg spørger igen. { $change }
consent-noted-yes = Tak! Du finder dit svar under »Hvad du ved om mig« og kan ændre det der.
consent-noted-no = Det er helt i orden.
consent-help = Nogle gange er der brug for flere hænder, der hvor du bor. Må jeg spørge dig om hjælp?

    Du kan svare nej hver gang, og sige helt nej til at blive spurgt når som helst.
consent-name = Må den, der arrangerer, se dit fornavn, når du melder dig til? Så ved de, hvem der kommer.

    Skriv det navn, de skal se, eller tryk <b>Nej</b>. Du er med under alle omstændigheder.
name-before = jeg hedder, mit navn er, jeg er, ja jeg hedder
name-which = Så fint! Hvilket navn skal de se?
name-noted = Tak, { $name }! Nu ser den, der arrangerer, dit fornavn.
purpose-matching = Forslag og beskeder
purpose-research = Forskning
purpose-help = Blive spurgt om hjælp
purpose-name = Vise mit fornavn
