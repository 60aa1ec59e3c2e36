# Wiadomości, które przychodzą same
letter-reminder = { $falls ->
    [tomorrow] Pamiętaj, jutro <b>{ $title }</b>: { $when }, { $place }.
    [today] Dziś jest <b>{ $title }</b>: { $when }, { $place }.
   *[later] Pamiętaj o spotkaniu <b>{ $title }</b>: { $when }, { $place }.
}

    Przyjdziesz?
letter-offer =
    🎉 { $party ->
        [one] Jest wolne miejsce: <b>{ $title }</b>, { $when }, { $place }.
        [few] Są dla was { $party } wolne miejsca: <b>{ $title }</b>, { $when }, { $place }.
        [many] Jest dla was { $party } wolnych miejsc: <b>{ $title }</b>, { $when }, { $place }.
       *[other] Jest dla was { $party } wolnego miejsca: <b>{ $title }</b>, { $when }, { $place }.
    }

    Odpowiedz na czas, a będzie twoje. Termin: { $until }. Chcesz?
letter-changed = Jest zmiana. <b>{ $title }</b> jest teraz: { $when }, { $place }.

    Czy nadal możesz przyjść?
letter-cancelled = ❌ Niestety odwołane: <b>{ $title }</b>, { $when }.

    { GIVEN($instead) ->
    [yes] Może spodoba ci się to: <b>{ $instead }</b>, { $at }.
   *[no] Napisz <b>propozycje</b>, a znajdziemy coś innego.
}
letter-afterwards = Czy udało ci się przyjść? <b>{ $title }</b>, { $when }
answered-coming = Świetnie! Do zobaczenia: <b>{ $title }</b>, { $when }.
answered-cannot = { $late ->
    [yes] Dziękuję za wiadomość. Lepiej późno niż wcale. Miejsce jest wolne dla innych: { $title }.
   *[no] Dziękuję za wiadomość. Twoje miejsce dostanie ktoś inny: { $title }.
}
answered-accept = Miejsce jest twoje: <b>{ $title }</b>, { $when }.
answered-decline = W porządku. Miejsce dostanie następna osoba.
answered-went = Bardzo mi miło! Jak było?
answered-missed = Dziękuję za odpowiedź. Będą inne okazje.
answered-rate-3 = Miło to słyszeć! Napisz <b>propozycje</b>, żeby zobaczyć więcej.
answered-rate-2 = Dziękuję! Napisz <b>propozycje</b>, żeby zobaczyć więcej.
answered-rate-1 = Szkoda. Dziękuję za szczerość. Napisz <b>propozycje</b>, to spróbujemy czegoś innego.
typed-coming = przyjdę, tak przyjdę, tak, jasne, oczywiście, pewnie, będę, tak będę, chętnie przyjdę, mogę, tak mogę, mogę przyjść, tak mogę przyjść, dam radę
typed-cannot = nie mogę, nie, nie nie mogę, nie przyjdę, nie dam rady, nie mogę przyjść, nie zdążę, odwołaj, nie nie przyjdę, choruję
typed-late = spóźnię się, trochę się spóźnię, spóźniam się, będę później, przyjdę później
typed-accept = tak, tak proszę, chcę, biorę, chętnie
typed-decline = nie, nie dziękuję, nie dzięki, oddaj miejsce komuś innemu
typed-went = tak, udało się, tak udało się, udało mi się
typed-missed = nie, nie udało się, nie nie udało się, nie udało mi się
lead-days =
    { $count ->
        [one] { $count } dzień wcześniej
        [few] { $count } dni wcześniej
        [many] { $count } dni wcześniej
       *[other] { $count } dnia wcześniej
    }
lead-hours =
    { $count ->
        [one] { $count } godzinę wcześniej
        [few] { $count } godziny wcześniej
        [many] { $count } godzin wcześniej
       *[other] { $count } godziny wcześniej
    }
lead-minutes = { $count } min wcześniej
letter-invitation = 🙋 Jest wolne miejsce: <b>{ $title }</b>, { $when }, { $place }. Myślę, że może ci pasować.

    Kto odpowie pierwszy, dostanie miejsce. Chcesz?
letter-replaced = 👍 Twoje miejsce jest już zajęte: <b>{ $title }</b>, { $when }. Dziękuję za wiadomość.
answered-replace = Twoje miejsce jest już wolne: { $title }. Najpierw pytam listę oczekujących, potem innych, którym pasuje. Powiem, gdy ktoś je zajmie.
answered-come = Miejsce jest twoje: <b>{ $title }</b>, { $when }.
answered-pass = W porządku. Dziękuję za odpowiedź: { $title }.
answered-queue = { $position ->
    [0] Miejsce jest twoje: <b>{ $title }</b>.
   *[other] Twój numer na liście oczekujących: { $position }. <b>{ $title }</b>
}
invitation-too-late = Miło z twojej strony! Ktoś inny zajął już to miejsce: <b>{ $title }</b>. Chcesz na listę oczekujących?
missed-often = Dziękuję za odpowiedź. Łatwo o tym zapomnieć. Czy przypominać wcześniej, także trzy dni przed?
answered-earlier = Przypomnę także trzy dni przed.
answered-as-before = W porządku. Zostaje tak, jak było.
answered-instead = Oto coś innego.
letter-news = 🔔 Jest to, na co czekasz: <b>{ $title }</b>, { $when }, { $place }.
why-letter-reminder = Masz miejsce. Dlatego przypominam ci o tym wtedy, kiedy chcesz.
why-letter-offer = Jesteś na liście oczekujących. Dlatego pytam cię, gdy zwolni się miejsce.
why-letter-changed = To jeden z twoich zapisów. Dlatego daję znać, gdy coś się zmienia.
why-letter-cancelled = To jeden z twoich zapisów. Dlatego daję znać, że jest odwołany.
why-letter-afterwards = Masz zapis na to spotkanie. Dlatego pytam, jak było.
why-letter-ticket-answer = Rozmawiasz z człowiekiem. Dlatego przekazuję ci odpowiedzi.
why-letter-ticket-closed = To rozmowa z człowiekiem. Dlatego daję znać, że się skończyła.
why-letter-ticket-escalated = Czekasz na odpowiedź człowieka. Dlatego daję znać, że to trwa.
why-letter-invitation = To pasuje do tego, co lubisz. Dlatego pytam, czy chcesz wolne miejsce.
why-letter-replaced = Szukam kogoś na twoje miejsce. Dlatego daję znać, gdy ktoś je zajmie.
why-letter-still-there = Od roku nie rozmawiamy. Dlatego pytam, czy nadal chcesz tu być.
why-letter-news = Na twoją prośbę daję znać, gdy pojawi się ten temat: { $topics }. To życzenie jest już spełnione.
why-letter-digest =
    Chcesz dostawać kilka propozycji raz w tygodniu.{ GIVEN($topics) ->
        [yes] { " " }Wybieram te, bo lubisz: { $topics }.
       *[no] { "" }
    }
why-fewer = Chcesz mniej wiadomości ode mnie? Dotknij <b>Rzadziej</b>. Napisz <b>stop</b>, a nie będę już pisać z własnej inicjatywy.
why-stop = Napisz <b>stop</b>, a nie będę już pisać z własnej inicjatywy.
why-nothing = Na razie nie piszę do ciebie nic z własnej inicjatywy.
less-limit =
    { $count ->
        [0] Od teraz piszę tylko o tym, na co masz zapis albo o co prosisz.
        [one] Od teraz piszę z własnej inicjatywy najwyżej raz w tygodniu. Przypomnienia przychodzą jak dotąd.
        [few] Od teraz piszę z własnej inicjatywy najwyżej { $count } razy w tygodniu. Przypomnienia przychodzą jak dotąd.
        [many] Od teraz piszę z własnej inicjatywy najwyżej { $count } razy w tygodniu. Przypomnienia przychodzą jak dotąd.
       *[other] Od teraz piszę z własnej inicjatywy najwyżej { $count } razy w tygodniu. Przypomnienia przychodzą jak dotąd.
    }
less-digest = Nie będzie już propozycji co tydzień. Przypomnienia przychodzą jak dotąd.
button-why = Dlaczego to dostaję?
typed-why = dlaczego, czemu, dlaczego piszesz, dlaczego do mnie piszesz, dlaczego dostaję tę wiadomość
button-less = Rzadziej
typed-less = rzadziej, mniej, mniej tego, mniej wiadomości, za często, nie tak często
button-open = Zobacz, co to jest
typed-open = tak, tak proszę, pokaż, pokaż mi, zobacz, otwórz, co to jest
button-open-1 = 1
typed-open-1 = jeden, numer jeden, pierwsze, pierwsza, pierwszy, to pierwsze
button-open-2 = 2
typed-open-2 = dwa, numer dwa, drugie, druga, drugi, to drugie
button-open-3 = 3
typed-open-3 = trzy, numer trzy, trzecie, trzecia, trzeci, to trzecie
button-open-4 = 4
typed-open-4 = cztery, numer cztery, czwarte, czwarta, czwarty, to czwarte
button-open-5 = 5
typed-open-5 = pięć, numer pięć, piąte, piąta, piąty, to piąte
button-why-often = Za często
typed-why-often = za często, za dużo, za dużo wiadomości, piszesz za często
letter-still-there =
    Od naszej ostatniej rozmowy mija rok. Czy nadal chcesz tu być?

    Jeśli przez miesiąc nie odpowiesz, usunę wszystko, co o tobie wiem.
answered-still-here = Świetnie! To zostajemy w kontakcie.
answered-forget-me = Dobrze, zrobimy to.
