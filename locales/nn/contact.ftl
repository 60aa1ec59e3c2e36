# Korleis og kor ofte eg skriv
contact = <b>Meldingar frå meg</b>
    Av meg sjølv: { $limit }
    Stille: { $quiet }
    Påminningar: { $leads }
    Forslag kvar veke: { $weekly }
contact-limit = Kor mange meldingar i veka er greitt, utanom det du er påmeld? Trykk, eller skriv eit tal.
contact-quiet = Når vil du ha det stille?
contact-leads = Kor lenge før vil du ha påminning? Trykk for å slå av og på.
limit = { $count ->
    [0] berre om det eg er med på
    [one] høgst éi i veka
   *[other] høgst { $count } i veka
}
limit-none = så ofte det er noko
quiet-hours = { $begins }–{ $ends }
quiet-none = ingen stille timar
leads-none = ingen
weekly = { $day } kl. { $hour }
weekly-none = nei
