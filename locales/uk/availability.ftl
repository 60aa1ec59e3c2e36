# Коли є час
availability-grid = <b>Коли у вас є час?</b>

    Натисніть на години, які підходять. Ліворуч можна вибрати цілий день, а вгорі ту саму годину щодня. Можна й написати, наприклад: <i>вівторок після 17, але не в липні</i>.
availability-unknown = Я цього не розумію. Напишіть, наприклад, «вівторок увечері» або натисніть на години.
availability-drawn = Поки що: { $week }
availability-which-weeks = Через тиждень: цього тижня чи наступного?
availability-heard = Ось як я це розумію. Якщо все правильно, натисніть «Готово» або напишіть ще.
availability-heard-partly = Ось як я це розумію. А цього не розумію: { $unknown }
availability-unknown-part = «{ $typed }»
availability-varies = Гаразд. Натисніть «По-різному» або напишіть години, які вже знаєте.
availability-unknown-parts = Цього я не розумію: { $unknown }

    Напишіть, наприклад, «вівторок увечері» або натисніть на години.
week-all = Усе
cell-on = ✓
cell-some = ◐
cell-off = ·
part-short-morning = 6–11
part-short-midday = 11–14
part-short-afternoon = 14–17
part-short-evening = 17–24
part-of-day-morning = ранок
part-of-day-midday = полудень
part-of-day-afternoon = друга половина дня
part-of-day-evening = вечір
day-0 = понеділок
day-1 = вівторок
day-2 = середа
day-3 = четвер
day-4 = п’ятниця
day-5 = субота
day-6 = неділя
day-short-0 = пн
day-short-1 = вт
day-short-2 = ср
day-short-3 = чт
day-short-4 = пт
day-short-5 = сб
day-short-6 = нд
time-always = будь-коли
time-days = { $days }
time-days-hours = { $days } { $hours }
time-hours = { $begins }–{ $ends }
time-every-day = щодня
time-workdays = будні
time-weekend = вихідні
time-run = { $first }–{ $last }
time-second = { $even ->
    [even] парні тижні: { $week }
    [odd] непарні тижні: { $week }
   *[unsaid] через тиждень: { $week }
}
time-busy = крім: { $days }
time-busy-more = { $count ->
    [one] і ще { $count } період
    [few] і ще { $count } періоди
    [many] і ще { $count } періодів
   *[other] і ще { $count } періоду
}
time-valid = лише: { $days }
time-from = починаючи з дати: { $first }
time-between = { $first } – { $last }
time-lead-days = { $count ->
    [one] щонайменше за { $count } день
    [few] щонайменше за { $count } дні
    [many] щонайменше за { $count } днів
   *[other] щонайменше за { $count } дня
}
time-lead-hours = { $count ->
    [one] щонайменше за { $count } годину
    [few] щонайменше за { $count } години
    [many] щонайменше за { $count } годин
   *[other] щонайменше за { $count } години
}
button-second-this = Цього тижня
button-second-next = Наступного тижня
availability-empty = Тепер не лишилося жодної години. Натисніть на годину, яка підходить, або на «По-різному».
