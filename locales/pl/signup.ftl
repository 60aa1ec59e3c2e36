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
    ✅ <b>Masz miejsce.</b>{ GIVEN($reminders) ->
        [yes] { " " }Przypomnę ci { $reminders }.
       *[no] { "" }
    }
standing-waiting = ⏳ Twój numer na liście oczekujących: { $position }. Jeśli zwolni się miejsce, zapytam cię.
standing-offered = 🎉 Jest dla ciebie wolne miejsce. Czeka na ciebie do tej pory: { $until }.
standing-cancelled = ❌ To odwołane.
signup-taken = Jak miło, że przyjdziesz!
signup-waiting = Jesteś teraz na liście oczekujących.
signup-left = Nie masz już tego zapisu. Dziękuję za wiadomość.
leave-sure = Nie możesz przyjść na <b>{ $title }</b>? Wtedy miejsce dostanie ktoś inny.
calendar-caption = Otwórz plik, żeby dodać to do kalendarza.
