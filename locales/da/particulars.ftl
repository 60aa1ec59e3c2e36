# Det, man kan fortælle om sig selv
particulars = <b>Mere om mig</b>
    Kommer rundt: { $travel }
    Skal være på plads: { $needs }
    Alder: { $ages }
    Sprog, jeg kan være med på: { $tongues }
    Kan hjælpe med: { $skills }

    Tryk på det, du vil ændre, eller skriv det, for eksempel <i>jeg sidder i kørestol</i>.
particulars-travel = Hvordan kommer du rundt? Så ved jeg, hvor langt væk noget kan være.
particulars-needs = Hvad skal være på plads, for at du kan være med? Tryk på det, der gælder.
particulars-ages = Hvor gammel er du? Så slipper du for forslag til andre aldre. Tryk, eller skriv et tal.
particulars-tongues = Hvilke sprog kan du være med på? Vælger du ingen, viser jeg alt.
particulars-skills = Hvad kan du hjælpe andre med? Tryk på det, der passer.
travel-foot = til fods
travel-bicycle = på cykel
travel-bus = med bus
travel-car = i bil
need-wheelchair = plads til kørestol
need-hearing-loop = teleslynge
need-quiet = roligt sted
need-free = gratis
need-child-along = børn må komme med
skill-driving-licence = køre bil
skill-first-aid = førstehjælp
skill-handyperson = praktisk arbejde
skill-cooking = madlavning
skill-digital = computer og mobil
skill-teaching = at lære fra sig
skill-nursing = pleje og omsorg
skill-sign-language = tegnsprog
age = { $years } år
ages = { $youngest }–{ $oldest } år
ages-from = { $years } år og ældre
chosen = ✓ { $one }
