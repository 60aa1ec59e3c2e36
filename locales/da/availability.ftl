# Hvornår man har tid
availability-grid = <b>Hvornår har du tid?</b>

    Tryk på de tider, der passer. Tryk til venstre for en hel dag og øverst for samme tid alle dage. Du kan også skrive, for eksempel <i>tirsdage efter 17, men ikke i juli</i>.
availability-unknown = Det forstod jeg ikke. Skriv for eksempel “tirsdag aften” eller “weekend”, eller tryk på tiderne.
availability-drawn = Indtil nu: { $week }
availability-which-weeks = Hver anden uge: Er det denne uge eller næste?
availability-heard = Sådan forstod jeg det. Tryk »Færdig«, hvis det passer, eller skriv mere.
availability-heard-partly = Sådan forstod jeg det. Dette forstod jeg ikke: { $unknown }
availability-unknown-part = »{ $typed }«
availability-varies = Det er forstået. Tryk »Det varierer«, eller skriv de tider, du kender.
availability-unknown-parts = Dette forstod jeg ikke: { $unknown }

    Skriv for eksempel »tirsdag aften« eller »ikke i weekenden«, eller tryk på tiderne.
week-all = Alt
cell-on = ✓
cell-some = ◐
cell-off = ·
part-short-morning = 6–11
part-short-midday = 11–14
part-short-afternoon = 14–17
part-short-evening = 17–24
part-of-day-morning = formiddag
part-of-day-midday = omkring middag
part-of-day-afternoon = eftermiddag
part-of-day-evening = aften
day-0 = mandag
day-1 = tirsdag
day-2 = onsdag
day-3 = torsdag
day-4 = fredag
day-5 = lørdag
day-6 = søndag
day-short-0 = ma
day-short-1 = ti
day-short-2 = on
day-short-3 = to
day-short-4 = fr
day-short-5 = lø
day-short-6 = sø
time-always = når som helst
time-days = { $days }
time-days-hours = { $days } { $hours }
time-hours = { $begins }–{ $ends }
time-every-day = hver dag
time-workdays = hverdage
time-weekend = weekend
time-run = { $first }–{ $last }
time-second = { $even ->
    [even] i lige uger: { $week }
    [odd] i ulige uger: { $week }
   *[unsaid] hver anden uge: { $week }
}
time-busy = ikke { $days }
time-busy-more = { $count ->
    [one] og én periode til
   *[other] og { $count } perioder til
}
time-valid = kun { $days }
time-from = fra { $first }
time-between = { $first } – { $last }
time-lead-days = { $count ->
    [one] mindst 1 dag før
   *[other] mindst { $count } dage før
}
time-lead-hours = { $count ->
    [one] mindst 1 time før
   *[other] mindst { $count } timer før
}
button-second-this = Denne uge
button-second-next = Næste uge
availability-empty = Nu er der ingen tid tilbage. Tryk på en tid, der passer, eller på »Det varierer«.
