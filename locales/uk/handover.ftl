# Розмову веде людина
handover-ask = Ви можете поговорити з людиною: { $who }. Про що йдеться? Виберіть або напишіть своїми словами.

    Якщо є загроза життю, дзвоніть { $emergency }.
handover-about-signup = Запис на захід
handover-about-transport = Як дістатися
handover-about-incident = Щось сталося
handover-about-using = Як працює Medsam
handover-about-other = Щось інше
handover-whose = Про яку комуну йдеться?
handover-share = Чи може { $who } бачити те, що ви мені розповіли? Це місце, інтереси і ваші записи. Вашого імені там не видно.
handover-write = Напишіть сюди: { $who }. Там побачать ваші слова, але не побачать, хто ви.
handover-hours = { $days } { $begins }–{ $ends }
handover-sent = ✅ Надіслано: { $who }. Відповідь прийде сюди. { GIVEN($hours) ->
        [yes] Там відповідають: { $hours }.
       *[no] Я не знаю, коли там відповідають.
    } Якщо за робочий день відповіді не буде, я скажу вам.{ GIVEN($phone) ->
        [yes] {" "}Можна також подзвонити: { $phone }.
       *[no] {""}
    }

    Тепер я мовчу. Ваші слова йдуть туди. Нагадування все одно приходять.
handover-passed-on = Надіслано: { $who }.
handover-silent = Зараз ви говорите з людиною: { $who }. Тому я мовчу. Повернутися до мене?
handover-stopped = Ви сказали стоп, тому відповідь ({ GIVEN($who) ->
        [yes] { $who }
       *[no] комуна
    }) не дійде сюди.{ GIVEN($phone) ->
        [yes] {" "}Можна подзвонити: { $phone }.
       *[no] {""}
    } Почати знову?
handover-end-words = закінчити, назад
letter-ticket-answer = <b>{ $name }</b>, { $who }:

    { $words }
letter-ticket-closed = <b>{ $name }</b>, { $who }: розмову закінчено. Це знову я, бот. Продовжимо там, де були?
letter-ticket-escalated = { $who }: відповіді ще немає, і мені прикро. Там уже знають, що це терміново.{ GIVEN($phone) ->
        [yes] {" "}Можна також подзвонити: { $phone }.
       *[no] {""}
    }
answered-ticket-close = Розмову закінчено: { $who } знатиме про це. Це знову я, бот.
answered-ticket-go-on = Продовжимо там, де були.
button-ticket-close = Готово, назад до Medsam
typed-ticket-close = назад до medsam, закінчити розмову, готово назад до medsam
button-ticket-go-on = Продовжити
typed-ticket-go-on = далі, так, добре, дякую
command-human = Поговорити з людиною
command-words-human = поговорити з людиною, хочу поговорити з людиною, хочу поговорити з кимось
refused-unanswered = Багато ваших повідомлень чекають на відповідь. Зачекайте, будь ласка.
refused-no-ticket = Розмови з таким номером немає. Можливо, людина все видалила.
refused-ticket-closed = Розмову закінчено.
refused-unreachable = Це не дійде: людина сказала стоп або заблокувала Medsam.
refused-no-name = Напишіть, хто ви.
