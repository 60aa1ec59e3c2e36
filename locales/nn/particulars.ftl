# Det ein kan fortelje om seg sjølv
particulars = <b>Meir om meg</b>
    Kjem meg rundt: { $travel }
    Må vere på plass: { $needs }
    Alder: { $ages }
    Språk eg kan vere med på: { $tongues }
    Kan hjelpe med: { $skills }

    Trykk på det du vil endre, eller skriv det, til dømes <i>eg sit i rullestol</i>.
particulars-travel = Korleis kjem du deg rundt? Det seier meg kor langt unna noko kan vere.
particulars-needs = Kva må vere på plass for at du kan vere med? Trykk på det som gjeld.
particulars-ages = Kor gammal er du? Då slepp du forslag for andre aldrar. Trykk, eller skriv eit tal.
particulars-tongues = Kva språk kan du vere med på? Vel du ingen, viser eg alt.
particulars-skills = Kva kan du hjelpe andre med? Trykk på det som passar.
travel-foot = til fots
travel-bicycle = på sykkel
travel-bus = med buss
travel-car = med bil
need-wheelchair = plass til rullestol
need-hearing-loop = teleslynge
need-quiet = roleg stad
need-free = gratis
need-child-along = barn kan vere med
skill-driving-licence = køyre bil
skill-first-aid = førstehjelp
skill-handyperson = praktisk arbeid
skill-cooking = matlaging
skill-digital = data og mobil
skill-teaching = å lære bort
skill-nursing = pleie og omsorg
skill-sign-language = teiknspråk
age = { $years } år
ages = { $youngest }–{ $oldest } år
ages-from = { $years } år og eldre
chosen = ✓ { $one }
