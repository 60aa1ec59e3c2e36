# Når en har tid
availability-grid = <b>Når har du tid?</b>

    Trykk på tidene som passer. Trykk til venstre for en hel dag, og øverst for samme tid alle dager. Du kan også skrive, for eksempel <i>tirsdager etter 17, men ikke i juli</i>.
availability-unknown = Det skjønte jeg ikke. Skriv for eksempel «tirsdag kveld» eller «helg», eller trykk på tidene.
availability-drawn = Så langt: { $week }
availability-which-weeks = Annenhver uke: Er det denne uka eller neste?
availability-heard = Slik forsto jeg det. Trykk «Ferdig» hvis det stemmer, eller skriv mer.
availability-heard-partly = Slik forsto jeg det. Dette forsto jeg ikke: { $unknown }
availability-unknown-part = «{ $typed }»
availability-varies = Skjønner. Trykk «Det varierer», eller skriv de tidene du vet om.
availability-unknown-parts = Dette forsto jeg ikke: { $unknown }

    Skriv for eksempel «tirsdag kveld» eller «ikke i helgene», eller trykk på tidene.
week-all = Alt
cell-on = ✓
cell-some = ◐
cell-off = ·
part-short-morning = 6–11
part-short-midday = 11–14
part-short-afternoon = 14–17
part-short-evening = 17–24
part-of-day-morning = formiddag
part-of-day-midday = midt på dagen
part-of-day-afternoon = ettermiddag
part-of-day-evening = kveld
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
time-workdays = hverdager
time-weekend = helg
time-run = { $first }–{ $last }
time-second = { $even ->
    [even] i partallsuker: { $week }
    [odd] i oddetallsuker: { $week }
   *[unsaid] annenhver uke: { $week }
}
time-busy = ikke { $days }
time-busy-more = { $count ->
    [one] og én periode til
   *[other] og { $count } perioder til
}
time-valid = bare { $days }
time-from = fra { $first }
time-between = { $first } – { $last }
time-lead-days = { $count ->
    [one] minst 1 dag før
   *[other] minst { $count } dager før
}
time-lead-hours = { $count ->
    [one] minst 1 time før
   *[other] minst { $count } timer før
}
button-second-this = Denne uka
button-second-next = Neste uke
availability-empty = Nå er det ingen tid igjen. Trykk på en tid som passer, eller på «Det varierer».
