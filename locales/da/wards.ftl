# Den jeg svarer for
for-ward = <b>For { $name }:</b>
refused-most-wards = Du svarer allerede for 30, og der kan ikke være flere her. Tal med frivilligcentret.
refused-same-name = Du svarer allerede for en med det navn. Er det en anden? Skriv et navn, så du kan kende forskel, for eksempel »Gunvor B«.
button-wards = 👥 Svare for en anden
typed-wards = svare for en anden, den jeg svarer for, dem jeg svarer for
button-myself = ↩️ Mig selv igen
typed-myself = mig selv, tilbage til mig, jeg er mig selv
button-register = ➕ Tilmeld en anden
answer-for = 💬 Svar for { $name }
button-ring-at = 📞 Ret telefon
button-no-phone = Ring ikke
button-release = Hold op med at svare
same-place = 📍 { $place }, som mig
command-wards = Svare for en anden
command-words-wards = svare for en anden, hvem svarer jeg for, dem jeg svarer for
command-myself = Mig selv igen
command-words-myself = mig selv igen, tilbage til mig selv, svar for mig selv
register-name = <b>Du kan svare for en, der ikke har telefon, eller for et barn.</b>

    Hvad er fornavnet?
register-relation = Hvad er du for { $name }?
relation-relative = Pårørende eller ven
relation-care-worker = Ansat i sundhed og omsorg
relation-centre = Frivilligcenter
relation-guardian = Forælder eller værge
register-age = Hvor gammel er { $name }? Skriv et tal.
register-agreed = <b>Har { $name } sagt ja?</b>

    Jeg gemmer fornavn, sted, interesser og tilmeldinger for at finde noget, der passer. { $comes ->
        [rung] Frivilligcentret ringer til { $name }, hvis der er et nummer. Ellers kommer beskederne til dig.
       *[chat] Beskederne kommer til dig.
    } { $name } kan altid sige nej, og så sletter du alt.
register-agreed-guardian = <b>Du siger ja for { $name }.</b>

    Jeg gemmer fornavn, alder, sted, interesser og tilmeldinger for at finde noget, der passer. Beskederne kommer til dig. Spørg også { $name }. Du kan altid slette alt.
given-heard = Ja, { $name } har selv sagt det
given-written = Ja, jeg har det på skrift
given-guardian = Ja, jeg svarer for { $name }
register-phone = Har { $name } en telefon, som frivilligcentret kan ringe til? Skriv nummeret.

    De ringer, hvis du holder op med at svare, eller for at fortælle noget nyt.
registered = { $name } er tilmeldt. Nu svarer du for { $name }: Når der står »du«, mener jeg { $name }.
register-not = Så lader jeg det være. Jeg har ikke gemt noget.
wards-list = { $count ->
        [0] <b>Du svarer ikke for nogen endnu.</b>
       *[other] <b>Dem, du svarer for</b>
    }
ward-card = <b>{ $name }</b>
    Du er: { $relation }
    Telefon: { GIVEN($phone) ->
        [yes] { $phone }
       *[no] ingen
    }
release-sure = <b>Skal du holde op med at svare for { $name }?</b>

    { GIVEN($phone) ->
        [yes] Så kommer der ikke flere beskeder til dig. Frivilligcentret ringer til { $name } på { $phone }.
       *[no] Ingen andre kan nå { $name }. Derfor sletter jeg alt om { $name }. Det kan ikke fortrydes.
    }
released-rung = Du svarer ikke længere for { $name }. Frivilligcentret ringer fra nu af.
released-forgotten = Du svarer ikke længere for { $name }. Alt om { $name } er slettet.
stopped-wards = Det gælder også beskeder om dem, du svarer for.
delete-sure-ward = <b>Skal jeg slette alt, jeg ved om { $name }?</b> Det, du har fortalt om dig selv, bliver ikke slettet.
deleted-ward = Alt om { $name } er slettet. Nu svarer du for dig selv.
ward-too-young = { $name } er for ung til at svare selv. Kun en forælder eller værge kan sige ja. Derfor har jeg slettet alt om { $name }.
guardian-may = En forælder eller værge kan tilmelde dig. Så skriver de til mig: »jeg vil tilmelde mit barn«.
