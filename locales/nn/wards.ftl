# Den eg svarar for
for-ward = <b>For { $name }:</b>
refused-most-wards = Du svarar for 30 allereie, og fleire går ikkje her. Snakk med frivilligsentralen.
refused-same-name = Du svarar allereie for ein med det namnet. Er dette ein annan? Skriv eit namn du kan skilje dei på, til dømes «Gunvor B».
button-wards = 👥 Svare for ein annan
typed-wards = svare for ein annan, den eg svarar for, dei eg svarar for
button-myself = ↩️ Meg sjølv igjen
typed-myself = meg sjølv, tilbake til meg, eg er meg sjølv
button-register = ➕ Meld på ein annan
answer-for = 💬 Svar for { $name }
button-ring-at = 📞 Endre telefon
button-no-phone = Ikkje ring
button-release = Slutt å svare
same-place = 📍 { $place }, som meg
command-wards = Svare for ein annan
command-words-wards = svare for ein annan, kven svarar eg for, dei eg svarar for
command-myself = Meg sjølv igjen
command-words-myself = meg sjølv igjen, tilbake til meg sjølv, svar for meg sjølv
register-name = <b>Du kan svare for ein som ikkje har telefon, eller for eit barn.</b>

    Kva er fornamnet?
register-relation = Kva er du for { $name }?
relation-relative = Pårørande eller ven
relation-care-worker = Tilsett i helse og omsorg
relation-centre = Frivilligsentral
relation-guardian = Forelder eller verje
register-age = Kor gammal er { $name }? Skriv eit tal.
register-agreed = <b>Har { $name } sagt ja?</b>

    Eg lagrar fornamn, stad, interesser og påmeldingar for å finne noko som passar. { $comes ->
        [rung] Frivilligsentralen ringjer { $name } om det finst eit nummer. Elles kjem meldingane til deg.
       *[chat] Meldingane kjem til deg.
    } { $name } kan når som helst seie nei, og då slettar du alt.
register-agreed-guardian = <b>Du seier ja for { $name }.</b>

    Eg lagrar fornamn, alder, stad, interesser og påmeldingar for å finne noko som passar. Meldingane kjem til deg. Spør { $name } òg. Du kan slette alt når som helst.
given-heard = Ja, { $name } har sagt det sjølv
given-written = Ja, eg har det skriftleg
given-guardian = Ja, eg svarar for { $name }
register-phone = Har { $name } ein telefon som frivilligsentralen kan ringe? Skriv nummeret.

    Dei ringjer viss du sluttar å svare, eller for å fortelje noko nytt.
registered = { $name } er meld på. No svarar du for { $name }: Når det står «du», meiner eg { $name }.
register-not = Då lèt eg det vere. Eg har ikkje lagra noko.
wards-list = { $count ->
        [0] <b>Du svarar ikkje for nokon enno.</b>
       *[other] <b>Dei du svarar for</b>
    }
ward-card = <b>{ $name }</b>
    Du er: { $relation }
    Telefon: { GIVEN($phone) ->
        [yes] { $phone }
       *[no] ingen
    }
release-sure = <b>Skal du slutte å svare for { $name }?</b>

    { GIVEN($phone) ->
        [yes] Då kjem ingen fleire meldingar til deg. Frivilligsentralen ringjer { $name } på { $phone }.
       *[no] Ingen andre når { $name }. Difor slettar eg alt om { $name }. Det kan ikkje angrast.
    }
released-rung = Du svarar ikkje lenger for { $name }. Frivilligsentralen ringjer frå no av.
released-forgotten = Du svarar ikkje lenger for { $name }. Alt om { $name } er sletta.
stopped-wards = Det gjeld òg meldingar om dei du svarar for.
delete-sure-ward = <b>Skal eg slette alt eg veit om { $name }?</b> Det du har fortalt om deg sjølv, blir ikkje sletta.
deleted-ward = Alt om { $name } er sletta. No svarar du for deg sjølv.
ward-too-young = { $name } er for ung til å svare sjølv. Berre ein forelder eller verje kan seie ja. Difor har eg sletta alt om { $name }.
guardian-may = Ein forelder eller verje kan melde deg på. Då skriv dei til meg: «eg vil melde på barnet mitt».
