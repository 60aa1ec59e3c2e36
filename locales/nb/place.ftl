# Sted
place-ask = <b>Hvor bor du?</b>

    Skriv kommune, bydel eller postnummer.
place-choose = Velg stedet der du bor.
place-share = Trykk på knappen nederst, så sender telefonen hvor du er. Jeg lagrer bare omtrent hvor det er.
place-unknown = Jeg fant ikke «{ $typed }». Her er kommunene jeg er i.
place-elsewhere = Der er jeg ikke ennå. Nærmest er { $place }. Skriv gjerne navnet på en kommune jeg er i.
heard-place = Fint, { $place }.
named = { $name }
