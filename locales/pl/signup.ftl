# Zapisy
occurrence-details = <b>{ $title }</b>{ $helping ->
        [yes] {" "}(pomagasz)
       *[no] {""}
    }
    🕑 { $when }
    📍 { $where }
    { $terms }{ GIVEN($organiser) ->
        [yes] {"\u000A"}Kto prowadzi: { $organiser }
       *[no] {""}
    }{ GIVEN($description) ->
        [yes] {"\u000A\u000A"}{ $description }
       *[no] {""}
    }{ $demo ->
        [yes] {"\u000A\u000A"}<i>To przykład, a nie prawdziwe zajęcia.</i>
       *[no] {""}
    }
standing-open = Chcesz przyjść?
standing-full = { $waiting ->
    [0] Nie ma wolnych miejsc. Twoje miejsce na liście oczekujących może być pierwsze.
    [one] Nie ma wolnych miejsc. Na liście oczekujących jest { $waiting } osoba.
    [few] Nie ma wolnych miejsc. Na liście oczekujących są { $waiting } osoby.
    [many] Nie ma wolnych miejsc. Na liście oczekujących jest { $waiting } osób.
   *[other] Nie ma wolnych miejsc. Na liście oczekujących jest { $waiting } osoby.
}
standing-taken =
    ✅ <b>{ $others ->
        [0] Masz miejsce.
        [one] Masz miejsce dla siebie i jeszcze { $others } osoby.
        [few] Masz miejsca dla siebie i jeszcze { $others } osób.
        [many] Masz miejsca dla siebie i jeszcze { $others } osób.
       *[other] Masz miejsca dla siebie i jeszcze { $others } osoby.
    }</b>{ GIVEN($reminders) ->
        [yes] { " " }Przypomnę ci { $reminders }.
       *[no] { "" }
    }
standing-waiting =
    ⏳ Twój numer na liście oczekujących: { $position }.{ $party ->
        [one] { "" }
        [few] { " " }Liczba osób: { $party }, czekacie razem. Zachowane dla was miejsca: { $gathered }.
        [many] { " " }Liczba osób: { $party }, czekacie razem. Zachowane dla was miejsca: { $gathered }.
       *[other] { " " }Liczba osób: { $party }, czekacie razem. Zachowane dla was miejsca: { $gathered }.
    } Jeśli zwolni się miejsce, zapytam cię.
standing-offered =
    🎉 { $party ->
        [one] Jest dla ciebie wolne miejsce.
        [few] Są dla was { $party } wolne miejsca.
        [many] Jest dla was { $party } wolnych miejsc.
       *[other] Jest dla was { $party } wolnego miejsca.
    } Czekam na odpowiedź do tej pory: { $until }.
standing-cancelled = ❌ To odwołane.
signup-taken = Jak miło, że przyjdziesz!
signup-waiting = Jesteś teraz na liście oczekujących.
signup-left = Nie masz już tego zapisu. Dziękuję za wiadomość.
leave-sure =
    Nie możesz przyjść na <b>{ $title }</b>?

    { $late ->
        [yes] Termin rezygnacji już minął, ale daj mi znać.
       *[no] Wtedy miejsce dostanie ktoś inny.
    } Mogę też poszukać kogoś zamiast ciebie.
calendar-caption = Otwórz plik, żeby dodać to do kalendarza.
signup-left-late = Nie masz już tego zapisu. Dziękuję za wiadomość. Lepiej późno niż wcale.
free-until = Jednak nie możesz? Daj znać do tej pory: { $until }.
free-no-more = Termin rezygnacji już minął: { $until }. Mimo to daj znać, jeśli nie możesz.
clash = ⚠️ W tym samym czasie masz { $title }: { $when }.
clash-sure =
    W tym samym czasie masz już <b>{ $instead }</b>: { $when }.

    Mimo to chcesz przyjść na { $title }?
party-ask = Ile osób przyjdzie na <b>{ $title }</b>? Policz też siebie.
party-number = { $number }
party-few =
    { $left ->
        [0] Nie ma już wolnych miejsc: <b>{ $title }</b>.
        [one] Jest dla was { $left } miejsce: <b>{ $title }</b>.
        [few] Są dla was { $left } miejsca: <b>{ $title }</b>.
        [many] Jest dla was { $left } miejsc: <b>{ $title }</b>.
       *[other] Jest dla was { $left } miejsca: <b>{ $title }</b>.
    } A was jest { $party }.
calendar-party =
    { $others ->
        [one] Ty i jeszcze { $others } osoba.
        [few] Ty i jeszcze { $others } osoby.
        [many] Ty i jeszcze { $others } osób.
       *[other] Ty i jeszcze { $others } osoby.
    }
share-this =
    Wyślij to osobie, z którą chcesz przyjść:

    <b>{ $title }</b>, { $when }
    { $link }
replacement-sought = Twoje miejsce jest już wolne. Najpierw pytam listę oczekujących, potem innych, którym pasuje. Powiem, gdy ktoś je zajmie.
