# Więcej o osobie: jak się porusza, potrzeby, wiek, języki, umiejętności
particulars =
    <b>Więcej o mnie</b>
    Jak się poruszam: { $travel }
    Muszę mieć: { $needs }
    Wiek: { $ages }
    Języki, w których mogę brać udział: { $tongues }
    W czym mogę pomóc: { $skills }

    Dotknij tego, co chcesz zmienić, albo napisz, na przykład <i>poruszam się na wózku</i>.
particulars-travel = Jak się poruszasz? Wiem wtedy, jak daleko coś może być.
particulars-needs = Czego potrzebujesz, żeby wziąć udział? Dotknij tego, co cię dotyczy.
particulars-ages = Ile masz lat? Pominę wtedy to, co jest dla innego wieku. Dotknij albo napisz liczbę.
particulars-tongues = W jakich językach możesz brać udział? Jeśli nic nie wybierzesz, pokażę wszystko.
particulars-skills = W czym możesz pomagać innym? Dotknij tego, co pasuje.
travel-foot = pieszo
travel-bicycle = rowerem
travel-bus = autobusem
travel-car = samochodem
need-wheelchair = miejsce na wózek
need-hearing-loop = pętla indukcyjna
need-quiet = spokojne miejsce
need-free = bezpłatnie
need-child-along = można przyjść z dzieckiem
skill-driving-licence = prowadzenie auta
skill-first-aid = pierwsza pomoc
skill-handyperson = prace praktyczne
skill-cooking = gotowanie
skill-digital = komputery i telefony
skill-teaching = uczenie innych
skill-nursing = opieka
skill-sign-language = język migowy
age =
    { $years ->
        [one] { $years } rok
        [few] { $years } lata
        [many] { $years } lat
       *[other] { $years } roku
    }
ages =
    { $oldest ->
        [one] { $youngest }–{ $oldest } rok
        [few] { $youngest }–{ $oldest } lata
        [many] { $youngest }–{ $oldest } lat
       *[other] { $youngest }–{ $oldest } roku
    }
ages-from =
    { $years ->
        [one] od { $years } roku
        [few] od { $years } lat
        [many] od { $years } lat
       *[other] od { $years } roku
    }
chosen = ✓ { $one }
