# Запис
occurrence-details = <b>{ $title }</b>{ $helping ->
        [yes] {" "}(ви допомагаєте)
       *[no] {""}
    }
    🕑 { $when }
    📍 { $where }
    { $terms }{ GIVEN($organiser) ->
        [yes] {"\u000A"}Хто проводить: { $organiser }
       *[no] {""}
    }{ GIVEN($description) ->
        [yes] {"\u000A\u000A"}{ $description }
       *[no] {""}
    }{ $demo ->
        [yes] {"\u000A\u000A"}<i>Це приклад, а не справжня подія.</i>
       *[no] {""}
    }
standing-open = Хочете прийти?
standing-full = { $waiting ->
    [0] Вільних місць немає. Ви можете бути першими в списку очікування.
    [one] Вільних місць немає. У списку очікування { $waiting } людина.
    [few] Вільних місць немає. У списку очікування { $waiting } людини.
    [many] Вільних місць немає. У списку очікування { $waiting } людей.
   *[other] Вільних місць немає. У списку очікування { $waiting } людини.
}
standing-taken =
    ✅ <b>У вас є місце.</b>{ GIVEN($reminders) ->
        [yes] { " " }Я надішлю нагадування { $reminders }.
       *[no] { "" }
    }
standing-waiting = ⏳ Ваш номер у списку очікування: { $position }. Якщо звільниться місце, я вас запитаю.
standing-offered = 🎉 Для вас є вільне місце. Воно ваше до цього часу: { $until }.
standing-cancelled = ❌ Це скасовано.
signup-taken = Чудово, чекаємо на вас!
signup-waiting = Тепер ви в списку очікування.
signup-left = Ваш запис скасовано. Дякую, що повідомляєте.
leave-sure = Не можете прийти на <b>{ $title }</b>? Тоді місце отримає хтось інший.
calendar-caption = Відкрийте файл, щоб додати це у свій календар.
