# Kiedy ktoś ma czas
availability-grid = <b>Kiedy masz czas?</b>

    Dotknij godzin, które ci pasują. Po lewej wybierzesz cały dzień, a u góry tę samą porę każdego dnia. Możesz też pisać, na przykład <i>wtorki po 17, ale nie w lipcu</i>.
availability-unknown = Nie rozumiem tego. Napisz na przykład „wtorek wieczorem” albo dotknij godzin.
availability-drawn = Na razie: { $week }
availability-which-weeks = Co drugi tydzień: w tym tygodniu czy w następnym?
availability-heard = Tak to rozumiem. Jeśli się zgadza, dotknij „Gotowe” albo napisz coś jeszcze.
availability-heard-partly = Tak to rozumiem. A tego nie rozumiem: { $unknown }
availability-unknown-part = „{ $typed }”
availability-varies = Rozumiem. Dotknij „Różnie” albo napisz te godziny, które już znasz.
availability-unknown-parts = Tego nie rozumiem: { $unknown }

    Napisz na przykład „wtorek wieczorem” albo dotknij godzin.
week-all = Całe
cell-on = ✓
cell-some = ◐
cell-off = ·
part-short-morning = 6–11
part-short-midday = 11–14
part-short-afternoon = 14–17
part-short-evening = 17–24
part-of-day-morning = przed południem
part-of-day-midday = w południe
part-of-day-afternoon = po południu
part-of-day-evening = wieczorem
day-0 = poniedziałek
day-1 = wtorek
day-2 = środa
day-3 = czwartek
day-4 = piątek
day-5 = sobota
day-6 = niedziela
day-short-0 = pn
day-short-1 = wt
day-short-2 = śr
day-short-3 = cz
day-short-4 = pt
day-short-5 = so
day-short-6 = nd
time-always = o każdej porze
time-days = { $days }
time-days-hours = { $days } { $hours }
time-hours = { $begins }–{ $ends }
time-every-day = codziennie
time-workdays = dni robocze
time-weekend = weekend
time-run = { $first }–{ $last }
time-second = { $even ->
    [even] tygodnie parzyste: { $week }
    [odd] tygodnie nieparzyste: { $week }
   *[unsaid] co drugi tydzień: { $week }
}
time-busy = z wyjątkiem: { $days }
time-busy-more = { $count ->
    [one] i jeszcze { $count } okres
    [few] i jeszcze { $count } okresy
    [many] i jeszcze { $count } okresów
   *[other] i jeszcze { $count } okresu
}
time-valid = tylko: { $days }
time-from = początek: { $first }
time-between = { $first } – { $last }
time-lead-days = { $count ->
    [one] co najmniej { $count } dzień wcześniej
    [few] co najmniej { $count } dni wcześniej
    [many] co najmniej { $count } dni wcześniej
   *[other] co najmniej { $count } dnia wcześniej
}
time-lead-hours = { $count ->
    [one] co najmniej { $count } godzinę wcześniej
    [few] co najmniej { $count } godziny wcześniej
    [many] co najmniej { $count } godzin wcześniej
   *[other] co najmniej { $count } godziny wcześniej
}
button-second-this = W tym tygodniu
button-second-next = W następnym tygodniu
availability-empty = Teraz nie ma już żadnej godziny. Dotknij godziny, która ci pasuje, albo „Różnie”.
