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
letter-cancelled = ❌ Niestety odwołane: <b>{ $title }</b>, { $when }. Napisz <b>propozycje</b>, a znajdziemy coś innego.
letter-afterwards = Czy udało ci się przyjść? <b>{ $title }</b>, { $when }
answered-coming = Świetnie! Do zobaczenia: <b>{ $title }</b>, { $when }.
answered-cannot = Dziękuję za wiadomość. Twoje miejsce dostanie ktoś inny: { $title }.
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
