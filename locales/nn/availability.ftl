# Når ein har tid
availability-grid = <b>Når har du tid?</b>

    Trykk på tidene som passar. Trykk til venstre for ein heil dag, og øvst for same tid alle dagar. Du kan òg skrive, til dømes <i>tysdagar etter 17, men ikkje i juli</i>.
availability-unknown = Det skjøna eg ikkje. Skriv til dømes «tysdag kveld» eller «helg», eller trykk på tidene.
availability-drawn = Så langt: { $week }
availability-which-weeks = Annakvar veke: Er det denne veka eller neste?
availability-heard = Slik forstod eg det. Trykk «Ferdig» om det stemmer, eller skriv meir.
availability-heard-partly = Slik forstod eg det. Dette forstod eg ikkje: { $unknown }
availability-unknown-part = «{ $typed }»
availability-varies = Eg skjønar. Trykk «Det varierer», eller skriv dei tidene du veit om.
availability-unknown-parts = Dette forstod eg ikkje: { $unknown }

    Skriv til dømes «tysdag kveld» eller «ikkje i helgane», eller trykk på tidene.
week-all = Alt
cell-on = ✓
cell-some = ◐
cell-off = ·
part-short-morning = 6–11
part-short-midday = 11–14
part-short-afternoon = 14–17
part-short-evening = 17–24
part-of-day-morning = føremiddag
part-of-day-midday = midt på dagen
part-of-day-afternoon = ettermiddag
part-of-day-evening = kveld
day-0 = måndag
day-1 = tysdag
day-2 = onsdag
day-3 = torsdag
day-4 = fredag
day-5 = laurdag
day-6 = søndag
day-short-0 = må
day-short-1 = ty
day-short-2 = on
day-short-3 = to
day-short-4 = fr
day-short-5 = la
day-short-6 = sø
time-always = når som helst
time-days = { $days }
time-days-hours = { $days } { $hours }
time-hours = { $begins }–{ $ends }
time-every-day = kvar dag
time-workdays = kvardagar
time-weekend = helg
time-run = { $first }–{ $last }
time-second = { $even ->
    [even] i partalsveker: { $week }
    [odd] i oddetalsveker: { $week }
   *[unsaid] annakvar veke: { $week }
}
time-busy = ikkje { $days }
time-busy-more = { $count ->
    [one] og éin periode til
   *[other] og { $count } periodar til
}
time-valid = berre { $days }
time-from = frå { $first }
time-between = { $first } – { $last }
time-lead-days = { $count ->
    [one] minst 1 dag før
   *[other] minst { $count } dagar før
}
time-lead-hours = { $count ->
    [one] minst 1 time før
   *[other] minst { $count } timar før
}
button-second-this = Denne veka
button-second-next = Neste veke
availability-empty = No er det inga tid att. Trykk på ei tid som passar, eller på «Det varierer».
