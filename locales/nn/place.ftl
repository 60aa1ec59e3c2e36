# Stad
place-ask = <b>Kvar bur du?</b>

    Skriv kommune, bydel eller postnummer.
place-choose = Vel staden der du bur.
place-share = Trykk på knappen nedst, så sender telefonen kvar du er. Eg lagrar berre omtrent kvar det er.
place-unknown = Eg fann ikkje «{ $typed }». Her er kommunane eg er i.
place-elsewhere = Der er eg ikkje enno. Nærmast er { $place }. Skriv gjerne namnet på ein kommune eg er i.
heard-place = Fint, { $place }.
named = { $name }
