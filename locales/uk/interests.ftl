# Інтереси
interests-ask = <b>Що вам подобається робити?</b>

    Напишіть своїми словами, наприклад: <i>в’язання і прогулянки, але не футбол</i>. Можна написати й те, з чим ви хочете допомагати.
interests-grid = Натисніть на те, що вам подобається. Щоб прибрати, натисніть ще раз.
interests-likes = <b>Вам подобається:</b> { $topics }.
interests-needs = <b>Потрібна допомога:</b> { $topics }.
interests-dislikes = <b>Не подобається:</b> { $topics }.
interests-unknown = Цього я ще не знаю: { $words }.
interests-unsure = Може, ви маєте на увазі щось зі знаком питання? Натисніть на це.
interests-right = Усе правильно? Натисніть, щоб щось прибрати, або напишіть ще.
interests-none = Я ще нічого не знаю про ваші інтереси. Напишіть щось або виберіть зі списку.
interests-not-understood = Я цього не розумію. Спробуйте інші слова або виберіть зі списку.
chip-on = ✓ { $topic }
chip-off = { $topic }
chip-likes = ✕ { $topic }
chip-dislikes = ✕ не { $topic }
chip-unsure = ? { $topic }
