# Моя сторінка
my-signups = { $count ->
    [0] <b>Мої записи</b>
        Зараз у вас немає записів.
   *[other] <b>Мої записи</b>
}
my-signup-taken = ✅ { $title }, { $when }
my-signup-waiting = ⏳ { $title }, { $when } (номер { $position } у списку очікування)
my-signup-offered = 🎉 { $title }, { $when } (є вільне місце, дайте відповідь)
my-signup-button = { $title }
my-signup-with = { $title } +{ $more }
my-profile = <b>Про мене</b>
    Де я живу: { $place }
    Подобається: { $likes }
    Не подобається: { $dislikes }
    Є час: { $week }
my-stopped = 🔕 Ви сказали стоп. Напишіть /start, якщо знову хочете отримувати повідомлення.
my-paused = 🔕 Пауза. Кінець паузи: { $until }.
not-told = не вказано
topics-and-more = { $topics } (і ще { $count })
