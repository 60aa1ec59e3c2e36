# Jak pisać do kogoś
contact =
    <b>Wiadomości ode mnie</b>
    Z mojej inicjatywy: { $limit }
    Cisza: { $quiet }
    Przypomnienia: { $leads }
    Propozycje co tydzień: { $weekly }
contact-limit = Ile wiadomości w tygodniu ci odpowiada, poza tymi o twoich zapisach? Dotknij albo napisz liczbę.
contact-quiet = Kiedy chcesz mieć ciszę?
contact-leads = Na ile wcześniej mam przypominać? Dotknij, żeby włączyć albo wyłączyć.
limit =
    { $count ->
        [0] tylko o moich zapisach
        [one] najwyżej { $count } w tygodniu
        [few] najwyżej { $count } w tygodniu
        [many] najwyżej { $count } w tygodniu
       *[other] najwyżej { $count } w tygodniu
    }
limit-none = zawsze, gdy coś jest
quiet-hours = { $begins }–{ $ends }
quiet-none = bez godzin ciszy
leads-none = brak
weekly = { $day }, { $hour }
weekly-none = nie
