# Повідомлення, що приходять самі
letter-reminder = { $falls ->
    [tomorrow] Нагадую про завтра, <b>{ $title }</b>: { $when }, { $place }.
    [today] Сьогодні буде <b>{ $title }</b>: { $when }, { $place }.
   *[later] Нагадую, <b>{ $title }</b>: { $when }, { $place }.
}

    Ви прийдете?
letter-offer =
    🎉 { $party ->
        [1] Є вільне місце, <b>{ $title }</b>: { $when }, { $place }.
        [one] Для вас є { $party } вільне місце, <b>{ $title }</b>: { $when }, { $place }.
        [few] Для вас є { $party } вільні місця, <b>{ $title }</b>: { $when }, { $place }.
        [many] Для вас є { $party } вільних місць, <b>{ $title }</b>: { $when }, { $place }.
       *[other] Для вас є { $party } вільного місця, <b>{ $title }</b>: { $when }, { $place }.
    }

    Дайте відповідь вчасно, і воно ваше. Термін: { $until }. Хочете?
letter-changed = Є зміни. <b>{ $title }</b> тепер: { $when }, { $place }.

    Ви все ще зможете прийти?
letter-cancelled = ❌ На жаль, скасовано: <b>{ $title }</b>, { $when }.

    { GIVEN($instead) ->
    [yes] Можливо, вам підійде це: <b>{ $instead }</b>, { $at }.
   *[no] Напишіть <b>пропозиції</b>, і ми знайдемо щось інше.
}
letter-afterwards = Чи вдалося вам прийти? <b>{ $title }</b>, { $when }
answered-coming = Чудово! Чекаємо на вас: <b>{ $title }</b>, { $when }.
answered-cannot = { $late ->
    [yes] Дякую, що повідомляєте. Краще пізно, ніж ніколи. Місце вільне для інших: { $title }.
   *[no] Дякую, що повідомляєте. Ваше місце отримає хтось інший: { $title }.
}
answered-accept = Місце ваше: <b>{ $title }</b>, { $when }.
answered-decline = Гаразд. Місце отримає наступна людина.
answered-went = Дуже приємно! Як це було?
answered-missed = Дякую за відповідь. Будуть інші нагоди.
answered-rate-3 = Приємно це чути! Напишіть <b>пропозиції</b>, щоб побачити ще.
answered-rate-2 = Дякую! Напишіть <b>пропозиції</b>, щоб побачити ще.
answered-rate-1 = Шкода. Дякую за щирість. Напишіть <b>пропозиції</b>, і спробуємо щось інше.
typed-coming = прийду, я прийду, так, так прийду, так я прийду, звісно, звичайно, обов'язково, буду, я буду
typed-cannot = не можу, ні, ні не можу, я не можу, не прийду, я не прийду, не зможу, я не зможу, не зможу прийти, не можу прийти, ні не прийду, скасувати, не встигаю, я хворію
typed-accept = так, так будь ласка, хочу, беру, залюбки
typed-decline = ні, ні дякую, віддайте місце іншим
typed-went = так, вдалося, так вдалося, так було
typed-missed = ні, не вдалося, ні не вдалося
lead-days =
    { $count ->
        [one] за { $count } день
        [few] за { $count } дні
        [many] за { $count } днів
       *[other] за { $count } дня
    }
lead-hours =
    { $count ->
        [one] за { $count } годину
        [few] за { $count } години
        [many] за { $count } годин
       *[other] за { $count } години
    }
lead-minutes = за { $count } хв
letter-invitation = 🙋 Є вільне місце: <b>{ $title }</b>, { $when }, { $place }. Гадаю, вам може підійти.

    Хто відповість перший, отримає місце. Хочете?
letter-replaced = 👍 Ваше місце вже зайняли: <b>{ $title }</b>, { $when }. Дякую, що повідомляєте.
answered-replace = Ваше місце вже вільне: { $title }. Спершу я питаю список очікування, потім інших, кому це підходить. Я скажу, коли його займуть.
answered-come = Місце ваше: <b>{ $title }</b>, { $when }.
answered-pass = Гаразд. Дякую за відповідь: { $title }.
answered-queue = { $position ->
    [0] Місце ваше: <b>{ $title }</b>.
   *[other] Ваш номер у списку очікування: { $position }. <b>{ $title }</b>
}
invitation-too-late = Дякую за бажання! Місце вже встигли зайняти: <b>{ $title }</b>. Хочете в список очікування?
missed-often = Дякую за відповідь. Про таке легко забути. Нагадувати раніше, ще й за три дні?
answered-earlier = Тоді нагадаю ще й за три дні.
answered-as-before = Гаразд. Усе лишається, як було.
answered-instead = Ось щось інше.
