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
typed-coming = przyjdę, tak przyjdę, tak, jasne, oczywiście, pewnie, będę, tak będę, chętnie przyjdę
typed-cannot = nie mogę, nie, nie nie mogę, nie przyjdę, nie dam rady, nie mogę przyjść, nie zdążę, odwołaj, nie nie przyjdę, choruję
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
