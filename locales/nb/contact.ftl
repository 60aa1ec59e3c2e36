# Hvordan og hvor ofte jeg skriver
contact = <b>Meldinger fra meg</b>
    Av meg selv: { $limit }
    Stille: { $quiet }
    Påminnelser: { $leads }
    Ukentlige forslag: { $weekly }
contact-limit = Hvor mange meldinger i uka er greit, utenom det du er påmeldt? Trykk, eller skriv et tall.
contact-quiet = Når vil du ha det stille?
contact-leads = Hvor lenge før vil du ha påminnelse? Trykk for å slå av og på.
limit = { $count ->
    [0] bare om det jeg er med på
    [one] høyst én i uka
   *[other] høyst { $count } i uka
}
limit-none = så ofte det er noe
quiet-hours = { $begins }–{ $ends }
quiet-none = ingen stille timer
leads-none = ingen
weekly = { $day } kl. { $hour }
weekly-none = nei
