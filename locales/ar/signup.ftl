# التسجيل
occurrence-details = <b>{ $title }</b>{ $helping ->
        [yes] {" "}(للمساعدة)
       *[no] {""}
    }
    🕑 { $when }
    📍 { $where }
    { $terms }{ GIVEN($organiser) ->
        [yes] {"\u000A"}المنظم: { $organiser }
       *[no] {""}
    }{ GIVEN($description) ->
        [yes] {"\u000A\u000A"}{ $description }
       *[no] {""}
    }{ $demo ->
        [yes] {"\u000A\u000A"}<i>هذا مثال، وليس نشاطًا حقيقيًا.</i>
       *[no] {""}
    }
standing-open = هل تريدون الحضور؟
standing-full = { $waiting ->
    [0] لا توجد أماكن. يمكنكم أن تكونوا أول قائمة الانتظار.
    [zero] لا توجد أماكن. قائمة الانتظار فارغة.
    [one] لا توجد أماكن. ينتظر شخص واحد.
    [two] لا توجد أماكن. ينتظر شخصان.
    [few] لا توجد أماكن. ينتظر { $waiting } أشخاص.
    [many] لا توجد أماكن. ينتظر { $waiting } شخصًا.
   *[other] لا توجد أماكن. ينتظر { $waiting } شخص.
}
standing-taken =
    ✅ <b>{ $others ->
        [zero] لكم مكان.
        [one] لكم مكان، ولشخص آخر.
        [two] لكم مكان، ولشخصين آخرين.
        [few] لكم مكان، ولـ{ $others } آخرين.
        [many] لكم مكان، ولـ{ $others } آخرين.
       *[other] لكم مكان، ولـ{ $others } آخرين.
    }</b>{ GIVEN($reminders) ->
        [yes] { " " }سأرسل لكم تذكيرًا { $reminders }.
       *[no] { "" }
    }
standing-waiting =
    ⏳ رقمكم في قائمة الانتظار: { $position }.{ $party ->
        [zero] { "" }
        [one] { "" }
        [two] { " " }أنتم اثنان وتنتظران معًا. الأماكن المحجوزة لكم: { $gathered }.
        [few] { " " }أنتم { $party } وتنتظرون معًا. الأماكن المحجوزة لكم: { $gathered }.
        [many] { " " }أنتم { $party } وتنتظرون معًا. الأماكن المحجوزة لكم: { $gathered }.
       *[other] { " " }أنتم { $party } وتنتظرون معًا. الأماكن المحجوزة لكم: { $gathered }.
    } إذا توفر مكان، سأسألكم.
standing-offered =
    🎉 { $party ->
        [zero] يوجد مكان متاح لكم.
        [one] يوجد مكان متاح لكم.
        [two] يوجد مكانان متاحان لكم.
        [few] توجد { $party } أماكن متاحة لكم.
        [many] يوجد { $party } مكانًا متاحًا لكم.
       *[other] يوجد { $party } مكان متاح لكم.
    } ننتظر جوابكم حتى { $until }.
standing-cancelled = ❌ هذا ملغى.
signup-taken = جميل أنكم ستأتون!
signup-waiting = أنتم الآن في قائمة الانتظار.
signup-left = أُلغي تسجيلكم. شكرًا على إخباري.
signup-left-late = أُلغي تسجيلكم. شكرًا على إخباري. التأخر أفضل من لا شيء.
leave-sure =
    ألا تستطيعون الحضور إلى <b>{ $title }</b>؟

    { $late ->
        [yes] انتهت مهلة الإلغاء، لكن أخبروني.
       *[no] عندها يذهب المكان إلى شخص آخر.
    } يمكنني أيضًا البحث عن شخص بدلًا منكم.
free-until = لا تستطيعون الحضور؟ أخبروني قبل { $until }.
free-no-more = انتهت مهلة الإلغاء: { $until }. أخبروني مع ذلك إذا لم تستطيعوا.
clash = ⚠️ لديكم في الوقت نفسه { $title }: { $when }.
clash-sure =
    لديكم في الوقت نفسه <b>{ $instead }</b>: { $when }.

    هل تريدون مع ذلك الحضور إلى { $title }؟
party-ask = كم سيكون عددكم في <b>{ $title }</b>؟ احسبوا أنفسكم أيضًا.
party-number = { $number }
party-few =
    { $left ->
        [0] لم تبق أماكن في <b>{ $title }</b>.
        [zero] لم تبق أماكن في <b>{ $title }</b>.
        [one] يوجد لكم مكان واحد في <b>{ $title }</b>.
        [two] يوجد لكم مكانان في <b>{ $title }</b>.
        [few] توجد لكم { $left } أماكن في <b>{ $title }</b>.
        [many] يوجد لكم { $left } مكانًا في <b>{ $title }</b>.
       *[other] يوجد لكم { $left } مكان في <b>{ $title }</b>.
    } وعددكم { $party }.
calendar-party = { $others ->
    [zero] أنتم وحدكم.
    [one] أنتم وشخص آخر.
    [two] أنتم وشخصان آخران.
    [few] أنتم و{ $others } آخرون.
    [many] أنتم و{ $others } آخرون.
   *[other] أنتم و{ $others } آخرون.
}
share-this =
    أرسلوا هذا إلى من تريدون أن يأتي معكم:

    <b>{ $title }</b>، { $when }
    { $link }
calendar-caption = افتحوا الملف لإضافة هذا إلى تقويمكم.
replacement-sought = مكانكم متاح الآن. أسأل قائمة الانتظار أولًا، ثم آخرين يناسبهم. أخبركم عندما يؤخذ.
