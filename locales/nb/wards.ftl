# Den jeg svarer for
for-ward = <b>For { $name }:</b>
refused-most-wards = Du svarer for 30 allerede, og flere går ikke her. Snakk med frivilligsentralen.
refused-same-name = Du svarer allerede for en med det navnet. Er dette en annen? Skriv et navn du kan skille dem på, for eksempel «Gunvor B».
button-wards = 👥 Svare for en annen
typed-wards = svare for en annen, den jeg svarer for, dem jeg svarer for
button-myself = ↩️ Meg selv igjen
typed-myself = meg selv, tilbake til meg, jeg er meg selv
button-register = ➕ Meld på en annen
answer-for = 💬 Svar for { $name }
button-ring-at = 📞 Endre telefon
button-no-phone = Ikke ring
button-release = Slutt å svare
same-place = 📍 { $place }, som meg
command-wards = Svare for en annen
command-words-wards = svare for en annen, hvem svarer jeg for, dem jeg svarer for
command-myself = Meg selv igjen
command-words-myself = meg selv igjen, tilbake til meg selv, svar for meg selv
register-name = <b>Du kan svare for en som ikke har telefon, eller for et barn.</b>

    Hva er fornavnet?
register-relation = Hva er du for { $name }?
relation-relative = Pårørende eller venn
relation-care-worker = Ansatt i helse og omsorg
relation-centre = Frivilligsentral
relation-guardian = Forelder eller verge
register-age = Hvor gammel er { $name }? Skriv et tall.
register-agreed = <b>Har { $name } sagt ja?</b>

    Jeg lagrer fornavn, sted, interesser og påmeldinger for å finne noe som passer. { $comes ->
        [rung] Frivilligsentralen ringer { $name } hvis det finnes et nummer. Ellers kommer meldingene til deg.
       *[chat] Meldingene kommer til deg.
    } { $name } kan når som helst si nei, og da sletter du alt.
register-agreed-guardian = <b>Du sier ja for { $name }.</b>

    Jeg lagrer fornavn, alder, sted, interesser og påmeldinger for å finne noe som passer. Meldingene kommer til deg. Spør { $name } også. Du kan slette alt når som helst.
given-heard = Ja, { $name } har sagt det selv
given-written = Ja, jeg har det skriftlig
given-guardian = Ja, jeg svarer for { $name }
register-phone = Har { $name } en telefon som frivilligsentralen kan ringe? Skriv nummeret.

    De ringer hvis du slutter å svare, eller for å fortelle noe nytt.
registered = { $name } er meldt på. Nå svarer du for { $name }: Når det står «du», mener jeg { $name }.
register-not = Da lar jeg det være. Jeg har ikke lagret noe.
wards-list = { $count ->
        [0] <b>Du svarer ikke for noen ennå.</b>
       *[other] <b>Dem du svarer for</b>
    }
ward-card = <b>{ $name }</b>
    Du er: { $relation }
    Telefon: { GIVEN($phone) ->
        [yes] { $phone }
       *[no] ingen
    }
release-sure = <b>Skal du slutte å svare for { $name }?</b>

    { GIVEN($phone) ->
        [yes] Da kommer ingen flere meldinger til deg. Frivilligsentralen ringer { $name } på { $phone }.
       *[no] Ingen andre når { $name }. Derfor sletter jeg alt om { $name }. Det kan ikke angres.
    }
released-rung = Du svarer ikke lenger for { $name }. Frivilligsentralen ringer fra nå av.
released-forgotten = Du svarer ikke lenger for { $name }. Alt om { $name } er slettet.
stopped-wards = Det gjelder også meldinger om dem du svarer for.
delete-sure-ward = <b>Skal jeg slette alt jeg vet om { $name }?</b> Det du har fortalt om deg selv, blir ikke slettet.
deleted-ward = Alt om { $name } er slettet. Nå svarer du for deg selv.
ward-too-young = { $name } er for ung til å svare selv. Bare en forelder eller verge kan si ja. Derfor har jeg slettet alt om { $name }.
guardian-may = En forelder eller verge kan melde deg på. Da skriver de til meg: «jeg vil melde på barnet mitt».
