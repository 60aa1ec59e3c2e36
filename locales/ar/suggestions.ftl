# الاقتراحات
suggestions = <b>{ $count ->
    [zero] لا يوجد ما يناسبكم:
    [one] هذا يناسبكم:
    [two] هذان يناسبانكم:
    [few] هذه { $count } اقتراحات تناسبكم:
    [many] هذه { $count } اقتراحًا تناسبكم:
   *[other] هذه { $count } اقتراح تناسبكم:
}</b>
suggestions-nearest = لم أجد الآن ما يناسبكم تمامًا. هذا هو الأقرب:
suggestions-none = لم أجد الآن ما يناسبكم. غيروا الاهتمامات أو الأوقات، فأبحث من جديد.
suggestions-no-more = ليس لدي المزيد الآن. غيّر اهتماماتك أو أوقاتك، وسأبحث من جديد.
suggestions-where = يجب أن أعرف أين تسكنون لأقترح شيئًا.
suggestion-card = { $number }. <b>{ $title }</b>
    🕑 { $when }
    📍 { $where }
    { $terms }{ GIVEN($why) ->
        [yes] {"\u000A"}<i>لأن: { $why }</i>
       *[no] {""}
    }{ GIVEN($but) ->
        [yes] {"\u000A"}<i>لكن: { $but }</i>
       *[no] {""}
    }
suggestion-button = { $number }. { $title }
where = { $place }
where-far = { $place } (على بعد { $distance })
where-unknown = المكان غير مذكور
cost-free = مجانًا
seats-left = { $left ->
    [zero] لم يبق مكان
    [one] بقي مكان واحد
    [two] بقي مكانان
    [few] بقيت { $left } أماكن
    [many] بقي { $left } مكانًا
   *[other] بقي { $left } مكان
}
seats-none = { $waiting ->
    [0] لا أماكن، ولا أحد ينتظر
    [zero] لا أماكن، ولا أحد ينتظر
    [one] لا أماكن، وينتظر شخص
    [two] لا أماكن، وينتظر شخصان
    [few] لا أماكن، وينتظر { $waiting } أشخاص
    [many] لا أماكن، وينتظر { $waiting } شخصًا
   *[other] لا أماكن، وينتظر { $waiting } شخص
}
seats-unlimited = أماكن للجميع
joined = { $one } · { $other }
only = { $one }
nothing = {""}
reason-likes = تحبون { $topic }
reason-fits-week = لديكم وقت: { $day } { $part }
reason-near = على بعد { $distance }
reason-free = مجانًا
reason-seats = { $left ->
    [zero] لم يبق مكان
    [one] بقي مكان واحد
    [two] بقي مكانان
    [few] بقيت { $left } أماكن
    [many] بقي { $left } مكانًا
   *[other] بقي { $left } مكان
}
reason-soon = موعده قريب
reason-asked = سألتم عن { $topic }
reason-needs = أردتم المساعدة: { $topic }
reason-kin = من يحبون الشيء نفسه يأتون أيضًا إلى { $topic }
reason-missed-full = لا أماكن الآن، { $waiting ->
        [0] ولا أحد ينتظر
        [zero] ولا أحد ينتظر
        [one] وينتظر شخص
        [two] وينتظر شخصان
        [few] وينتظر { $waiting } أشخاص
        [many] وينتظر { $waiting } شخصًا
       *[other] وينتظر { $waiting } شخص
    }
reason-missed-time = في وقت غير الذي أردتم
reason-missed-distance = على بعد { $distance }، أبعد مما قلتم
reason-missed-topic = موضوع غير الذي أردتم
not-this-why = ما الذي لا يناسب في <b>{ $title }</b>؟
learned-topic = حسنًا. لن أقترح <b>{ $title }</b> مرة أخرى.
learned-time = حسنًا. أبحث عن أوقات غير وقت <b>{ $title }</b>.
learned-distance = حسنًا. من الآن أقترح فقط ما هو أقرب من <b>{ $title }</b>.
taken-back = عاد كل شيء كما كان.
found = <b>{ $count ->
    [zero] لم أجد شيئًا:
    [one] هذا ما وجدته:
    [two] وجدت هذين:
    [few] وجدت هذه الـ{ $count }:
    [many] وجدت هذه الـ{ $count }:
   *[other] وجدت هذه الـ{ $count }:
}</b>
found-nearest = لم أجد ذلك تمامًا. هذا هو الأقرب:
found-none = لم أجد شيئًا كهذا. اسألوا بطريقة أخرى، أو انظروا إلى اقتراحاتي.
