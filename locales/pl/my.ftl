# Moja strona
my-signups = { $count ->
    [0] <b>Moje zapisy</b>
        Nie masz teraz żadnych zapisów.
   *[other] <b>Moje zapisy</b>
}
my-signup-taken = ✅ { $title }, { $when }
my-signup-waiting = ⏳ { $title }, { $when } (numer { $position } na liście oczekujących)
my-signup-offered = 🎉 { $title }, { $when } (wolne miejsce, odpowiedz)
my-signup-button = { $title }
my-signup-with = { $title } +{ $more }
my-profile = <b>O mnie</b>
    Gdzie mieszkam: { $place }
    Lubię: { $likes }
    Nie lubię: { $dislikes }
    Mam czas: { $week }
my-stopped = 🔕 Masz włączony stop. Napisz /start, jeśli znowu chcesz dostawać wiadomości.
my-paused = 🔕 Przerwa. Koniec przerwy: { $until }.
not-told = nie podano
topics-and-more = { $topics } (i jeszcze { $count })
