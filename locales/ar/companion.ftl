# الرفقة
companion-first-time = هل هي المرة الأولى؟ أستطيع أن أجد رفقة تذهبون معها.
companion-name = أسأل من سيحضر <b>{ $title }</b>، { $when }. ما اسمكم الأول؟ لن يُعرف إلا بعد أن يأتي جواب بنعم.
companion-your-name = جميل! ما اسمكم الأول؟ سيعرفه من يذهب معكم إلى <b>{ $title }</b>، { $when }.
companion-meeting = أين تريدون اللقاء؟ اكتبوه، أو التقوا عند المدخل: { $place }. لا تكتبوا أين تسكنون.
companion-entrance = عند المدخل
companion-sought = حسنًا، أبحث لكم عن رفقة. سأخبركم في كل الأحوال.
companion-seeking = 🤝 أبحث لكم عن رفقة.
companion-together = 🤝 رفقتكم: { $name }. مكان اللقاء: { $meeting }.
companion-thanks = شكرًا جزيلًا! الآن يعرف كل منكما اسم الآخر ومكان اللقاء.
companion-ended = حسنًا، لن أبحث بعد الآن.
letter-companion-ask = شخص سيحضر <b>{ $title }</b>، { $when }، ويريد رفقة. كنتم هناك من قبل. هل تريدون ذلك؟ لا يعرف أي منكما اسم الآخر إلا إذا قلتم نعم.
letter-companion-found = 🤝 وجدت لكم رفقة: <b>{ $name }</b>. إلى <b>{ $title }</b>، { $when }، { $place }. مكان اللقاء: { $meeting }.
letter-companion-none =
    للأسف لم أجد لكم رفقة إلى <b>{ $title }</b>. أهلًا بكم مع ذلك.{ GIVEN($phone) ->
        [yes] { " " }يمكنكم الاتصال قبل ذلك، فيستقبلكم أحد: { $who }، { $phone }.
       *[no] { "" }
    }
letter-companion-over =
    للأسف لم تعد رفقتكم إلى <b>{ $title }</b> ممكنة. أهلًا بكم مع ذلك.{ GIVEN($phone) ->
        [yes] { " " }يمكنكم الاتصال، فيستقبلكم أحد: { $who }، { $phone }.
       *[no] { "" }
    }
why-letter-companion-ask = لكم مكان، وكنتم هناك من قبل. لذلك أسألكم. من طلب الرفقة لا يعرف من أسأل.
why-letter-companion-found = قلتم نعم معًا للذهاب برفقة.
why-letter-companion-none = طلبتم مني أن أجد لكم رفقة.
why-letter-companion-over = اتفقتم على الذهاب معًا.
answered-rather-not = لا بأس، ولن يعرف أحد. نتمنى لكم وقتًا طيبًا: { $title }!
button-company = 🤝 الذهاب مع رفقة
typed-company = مع رفقة, رفقة, أريد رفقة, نذهب معا, الذهاب مع شخص, الذهاب مع أحد
button-company-off = أفضل الذهاب وحدي
typed-company-off = وحدي, سأذهب وحدي, أفضل وحدي, لا تبحث أكثر
button-entrance = 🚪 عند المدخل
typed-entrance = المدخل, عند المدخل, عند الباب, في الخارج
button-accompany = 🤝 نعم، بكل سرور
typed-accompany = نعم, نعم من فضلك, بكل سرور, طبعا, أستطيع, أكيد
button-rather-not = أفضل لا
typed-rather-not = لا, لا شكرا, أفضل لا, ليس هذه المرة
refused-too-late = يبدأ قريبًا جدًا، فلا وقت لسؤال أحد.
