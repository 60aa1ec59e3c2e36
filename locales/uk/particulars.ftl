# Ще про людину: пересування, потреби, вік, мови, вміння
particulars =
    <b>Більше про мене</b>
    Як пересуваюся: { $travel }
    Мені необхідно: { $needs }
    Вік: { $ages }
    Мови, якими можу брати участь: { $tongues }
    Чим можу допомогти: { $skills }

    Натисніть на те, що хочете змінити, або напишіть, наприклад <i>користуюся візком</i>.
particulars-travel = Як ви пересуваєтеся? Так я знаю, як далеко може бути подія.
particulars-needs = Що вам необхідно, щоб брати участь? Натисніть на те, що вас стосується.
particulars-ages = Скільки вам років? Тоді я не пропоную того, що для іншого віку. Натисніть або напишіть число.
particulars-tongues = Якими мовами ви можете брати участь? Якщо нічого не вибрати, я показую все.
particulars-skills = Чим ви можете допомагати іншим? Натисніть на те, що підходить.
travel-foot = пішки
travel-bicycle = велосипедом
travel-bus = автобусом
travel-car = автомобілем
need-wheelchair = місце для візка
need-hearing-loop = індукційна петля для слухового апарата
need-quiet = тихе місце
need-free = безкоштовно
need-child-along = можна з дитиною
skill-driving-licence = водіння авто
skill-first-aid = перша допомога
skill-handyperson = ручна робота
skill-cooking = приготування їжі
skill-digital = комп’ютери й телефони
skill-teaching = навчання інших
skill-nursing = догляд
skill-sign-language = жестова мова
age =
    { $years ->
        [one] { $years } рік
        [few] { $years } роки
        [many] { $years } років
       *[other] { $years } року
    }
ages =
    { $oldest ->
        [one] { $youngest }–{ $oldest } рік
        [few] { $youngest }–{ $oldest } роки
        [many] { $youngest }–{ $oldest } років
       *[other] { $youngest }–{ $oldest } року
    }
ages-from =
    { $years ->
        [one] від { $years } року
        [few] від { $years } років
        [many] від { $years } років
       *[other] від { $years } року
    }
chosen = ✓ { $one }
