# Пропозиції
suggestions = <b>{ $count ->
    [one] Вам підходить { $count } пропозиція:
    [few] Вам підходять { $count } пропозиції:
    [many] Вам підходять { $count } пропозицій:
   *[other] Вам підходить { $count } пропозиції:
}</b>
suggestions-nearest = Зараз немає нічого, що підходить повністю. Ось найближче до цього:
suggestions-none = Зараз немає нічого, що вам підходить. Змініть інтереси або час, і я пошукаю знову.
suggestions-no-more = Більше зараз нічого немає. Змініть інтереси або час, і я пошукаю знову.
suggestions-where = Щоб щось запропонувати, мені треба знати, де ви живете.
suggestion-card = { $number }. <b>{ $title }</b>
    🕑 { $when }
    📍 { $where }
    { $terms }{ GIVEN($why) ->
        [yes] {"\u000A"}<i>Чому це: { $why }</i>
       *[no] {""}
    }{ GIVEN($but) ->
        [yes] {"\u000A"}<i>Але: { $but }</i>
       *[no] {""}
    }
suggestion-button = { $number }. { $title }
where = { $place }
where-far = { $place } (відстань { $distance })
where-unknown = місце не вказано
cost-free = безкоштовно
seats-left = { $left ->
    [one] лишилося { $left } місце
    [few] лишилося { $left } місця
    [many] лишилося { $left } місць
   *[other] лишилося { $left } місця
}
seats-none = { $waiting ->
    [0] місць немає, ніхто не чекає
    [one] місць немає, чекає { $waiting } людина
    [few] місць немає, чекають { $waiting } людини
    [many] місць немає, чекають { $waiting } людей
   *[other] місць немає, чекає { $waiting } людини
}
seats-unlimited = місця для всіх
joined = { $one } · { $other }
only = { $one }
nothing = {""}
reason-likes = ваш інтерес — { $topic }
reason-fits-week = у вас є час — { $day }, { $part }
reason-near = відстань { $distance }
reason-free = безкоштовно
reason-seats = { $left ->
    [one] лишилося { $left } місце
    [few] лишилося { $left } місця
    [many] лишилося { $left } місць
   *[other] лишилося { $left } місця
}
reason-soon = це вже скоро
reason-asked = ваш запит — { $topic }
reason-needs = вам потрібна допомога — { $topic }
reason-kin = люди зі схожими інтересами ходять сюди: { $topic }
reason-missed-full = зараз місць немає, { $waiting ->
        [0] ніхто не чекає
        [one] чекає { $waiting } людина
        [few] чекають { $waiting } людини
        [many] чекають { $waiting } людей
       *[other] чекає { $waiting } людини
    }
reason-missed-time = в інший час, ніж ви хочете
reason-missed-distance = відстань { $distance }, далі, ніж ви вказали
reason-missed-topic = це інша тема
not-this-why = Що не підходить: <b>{ $title }</b>?
learned-topic = Гаразд. Я більше не пропоную <b>{ $title }</b>.
learned-time = Гаразд. Я шукаю інший час, ніж у <b>{ $title }</b>.
learned-distance = Гаразд. Тепер я пропоную лише те, що ближче, ніж <b>{ $title }</b>.
taken-back = Тепер усе як раніше.
found = <b>{ $count ->
    [one] Ось що є, { $count } подія:
    [few] Ось що є, { $count } події:
    [many] Ось що є, { $count } подій:
   *[other] Ось що є, { $count } події:
}</b>
found-nearest = Саме такого немає. Ось найближче до цього:
found-none = Такого немає. Запитайте інакше або подивіться мої пропозиції.
