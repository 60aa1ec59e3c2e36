# Iść razem z kimś
companion-first-time = To twój pierwszy raz? Mogę znaleźć kogoś, z kim pójdziesz.
companion-name = Zapytam osoby, które idą na spotkanie <b>{ $title }</b>, { $when }. Jak masz na imię? Dowiedzą się tego dopiero, gdy powiedzą tak.
companion-your-name = Świetnie! Jak masz na imię? Dowie się tego osoba, z którą idziesz na spotkanie <b>{ $title }</b>, { $when }.
companion-meeting = Gdzie się spotkacie? Napisz to albo wybierz wejście: { $place }. Nie pisz, gdzie mieszkasz.
companion-entrance = przy wejściu
companion-sought = Szukam kogoś, z kim pójdziesz. Dam znać, nawet jeśli nikogo nie będzie.
companion-seeking = 🤝 Szukam kogoś, z kim pójdziesz.
companion-together = 🤝 Idziecie razem, ty i { $name }. Spotykacie się tutaj: { $meeting }.
companion-thanks = Bardzo dziękuję! Teraz znacie swoje imiona i wiecie, gdzie się spotykacie.
companion-ended = Dobrze, już nie szukam.
letter-companion-ask = Ktoś idzie na spotkanie <b>{ $title }</b>, { $when }, i chce iść razem z kimś. Znasz już te spotkania. Pójdziecie razem? Wasze imiona poznacie dopiero, gdy powiesz tak.
letter-companion-found = 🤝 Idziecie razem, ty i <b>{ $name }</b>: <b>{ $title }</b>, { $when }, { $place }. Spotykacie się tutaj: { $meeting }.
letter-companion-none =
    Niestety nie ma nikogo, z kim możesz iść na spotkanie <b>{ $title }</b>. Mimo to zapraszamy!{ GIVEN($phone) ->
        [yes] { " " }Zadzwoń wcześniej, a ktoś wyjdzie ci naprzeciw: { $who }, telefon { $phone }.
       *[no] { "" }
    }
letter-companion-over =
    Osoba, z którą masz iść na spotkanie <b>{ $title }</b>, niestety jednak nie może. Mimo to zapraszamy!{ GIVEN($phone) ->
        [yes] { " " }Zadzwoń wcześniej, a ktoś wyjdzie ci naprzeciw: { $who }, telefon { $phone }.
       *[no] { "" }
    }
why-letter-companion-ask = Masz miejsce i znasz już te spotkania. Dlatego pytam ciebie. Osoba, która chce iść z kimś, nie wie, kogo pytam.
why-letter-companion-found = Obie osoby chcą iść razem.
why-letter-companion-none = Na twoją prośbę szukam kogoś, z kim możesz iść.
why-letter-companion-over = Plan był taki: idziecie razem.
answered-rather-not = W porządku, nikt się o tym nie dowie. Miłego spotkania: { $title }!
button-company = 🤝 Chcę iść z kimś
typed-company = iść z kimś, razem z kimś, chcę iść z kimś, nie chcę iść sam, nie chcę iść sama, towarzystwo
button-company-off = Jednak nikogo nie szukaj
typed-company-off = sam, sama, idę sam, idę sama, wolę iść sam, wolę iść sama, nie szukaj już
button-entrance = 🚪 Przy wejściu
typed-entrance = wejście, przy wejściu, przed wejściem, na zewnątrz
button-accompany = 🤝 Tak, chętnie
typed-accompany = tak, tak proszę, chętnie, tak chętnie, mogę, jasne, pewnie
button-rather-not = Raczej nie
typed-rather-not = nie, nie dziękuję, raczej nie, nie tym razem
refused-too-late = To zaczyna się tak szybko, że nie zdążę nikogo zapytać.
