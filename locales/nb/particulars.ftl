# Det en kan fortelle om seg selv
particulars = <b>Mer om meg</b>
    Kommer meg rundt: { $travel }
    Må være på plass: { $needs }
    Alder: { $ages }
    Språk jeg kan være med på: { $tongues }
    Kan hjelpe med: { $skills }

    Trykk på det du vil endre, eller skriv det, for eksempel <i>jeg sitter i rullestol</i>.
particulars-travel = Hvordan kommer du deg rundt? Det sier meg hvor langt unna noe kan være.
particulars-needs = Hva må være på plass for at du kan være med? Trykk på det som gjelder.
particulars-ages = Hvor gammel er du? Da slipper du forslag for andre aldre. Trykk, eller skriv et tall.
particulars-tongues = Hvilke språk kan du være med på? Velger du ingen, viser jeg alt.
particulars-skills = Hva kan du hjelpe andre med? Trykk på det som passer.
travel-foot = til fots
travel-bicycle = på sykkel
travel-bus = med buss
travel-car = med bil
need-wheelchair = plass til rullestol
need-hearing-loop = teleslynge
need-quiet = rolig sted
need-free = gratis
need-child-along = barn kan være med
skill-driving-licence = kjøre bil
skill-first-aid = førstehjelp
skill-handyperson = praktisk arbeid
skill-cooking = matlaging
skill-digital = data og mobil
skill-teaching = å lære bort
skill-nursing = pleie og omsorg
skill-sign-language = tegnspråk
age = { $years } år
ages = { $youngest }–{ $oldest } år
ages-from = { $years } år og eldre
chosen = ✓ { $one }
