# Propozycje
suggestions = <b>{ $count ->
    [one] Pasuje do ciebie { $count } propozycja:
    [few] Pasują do ciebie { $count } propozycje:
    [many] Pasuje do ciebie { $count } propozycji:
   *[other] Pasuje do ciebie { $count } propozycji:
}</b>
suggestions-nearest = Nie ma teraz nic, co pasuje w pełni. To jest najbliżej:
suggestions-none = Nie ma teraz nic, co do ciebie pasuje. Zmień zainteresowania albo czas, a poszukam jeszcze raz.
suggestions-no-more = Teraz nie mam nic więcej. Zmień zainteresowania albo czas, a poszukam znowu.
suggestions-where = Muszę wiedzieć, gdzie mieszkasz, żeby coś zaproponować.
suggestion-card = { $number }. <b>{ $title }</b>
    🕑 { $when }
    📍 { $where }
    { $terms }{ GIVEN($why) ->
        [yes] {"\u000A"}<i>Dlaczego? { $why }</i>
       *[no] {""}
    }{ GIVEN($but) ->
        [yes] {"\u000A"}<i>Ale: { $but }</i>
       *[no] {""}
    }
suggestion-button = { $number }. { $title }
where = { $place }
where-far = { $place } ({ $distance } stąd)
where-unknown = nie podano miejsca
cost-free = bezpłatnie
seats-left = { $left ->
    [one] zostało { $left } miejsce
    [few] zostały { $left } miejsca
    [many] zostało { $left } miejsc
   *[other] zostało { $left } miejsca
}
seats-none = { $waiting ->
    [0] nie ma miejsc, nikt nie czeka
    [one] nie ma miejsc, czeka { $waiting } osoba
    [few] nie ma miejsc, czekają { $waiting } osoby
    [many] nie ma miejsc, czeka { $waiting } osób
   *[other] nie ma miejsc, czeka { $waiting } osoby
}
seats-unlimited = miejsca dla wszystkich
joined = { $one } · { $other }
only = { $one }
nothing = {""}
reason-likes = lubisz to: { $topic }
reason-fits-week = masz czas: { $day }, { $part }
reason-near = { $distance } stąd
reason-free = bezpłatnie
reason-seats = { $left ->
    [one] zostało { $left } miejsce
    [few] zostały { $left } miejsca
    [many] zostało { $left } miejsc
   *[other] zostało { $left } miejsca
}
reason-soon = to już niedługo
reason-asked = o to pytasz: { $topic }
reason-needs = w tym szukasz pomocy: { $topic }
reason-kin = osoby, które lubią to samo, chodzą też tutaj: { $topic }
reason-missed-full = teraz brak miejsc, { $waiting ->
        [0] nikt nie czeka
        [one] czeka { $waiting } osoba
        [few] czekają { $waiting } osoby
        [many] czeka { $waiting } osób
       *[other] czeka { $waiting } osoby
    }
reason-missed-time = w innym czasie, niż chcesz
reason-missed-distance = { $distance } stąd, dalej niż chcesz
reason-missed-topic = inny temat, niż chcesz
not-this-why = Co ci nie pasuje: <b>{ $title }</b>?
learned-topic = Dobrze. Nie będę już proponować: <b>{ $title }</b>.
learned-time = Dobrze. Szukam innych godzin niż te: <b>{ $title }</b>.
learned-distance = Dobrze. Od teraz proponuję tylko to, co jest bliżej niż <b>{ $title }</b>.
taken-back = Wszystko jest znowu jak przedtem.
found = <b>{ $count ->
    [one] Oto co jest, { $count } propozycja:
    [few] Oto co jest, { $count } propozycje:
    [many] Oto co jest, { $count } propozycji:
   *[other] Oto co jest, { $count } propozycji:
}</b>
found-nearest = Dokładnie tego nie ma. To jest najbliżej:
found-none = Nie ma nic takiego. Zapytaj inaczej albo zobacz moje propozycje.
