# Sted
place-ask = <b>Hvor bor du?</b>

    Skriv kommune, bydel eller postnummer.
place-choose = Vælg stedet, hvor du bor.
place-share = Tryk på knappen nederst, så sender telefonen, hvor du er. Jeg gemmer kun cirka, hvor det er.
place-unknown = Jeg fandt ikke “{ $typed }”. Her er de kommuner, jeg er i.
place-elsewhere = Der er jeg ikke endnu. Nærmest er { $place }. Skriv gerne navnet på en kommune, jeg er i.
heard-place = Fint, { $place }.
named = { $name }
