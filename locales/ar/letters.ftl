# رسائل تأتي من تلقاء نفسها
letter-reminder = { $falls ->
    [tomorrow] تذكير بموعد الغد، <b>{ $title }</b>: { $when }، { $place }.
    [today] موعد اليوم <b>{ $title }</b>: { $when }، { $place }.
   *[later] تذكير، <b>{ $title }</b>: { $when }، { $place }.
}

    هل ستأتون؟
letter-offer =
    🎉 { $party ->
        [zero] يوجد مكان متاح، <b>{ $title }</b>: { $when }، { $place }.
        [one] يوجد مكان متاح، <b>{ $title }</b>: { $when }، { $place }.
        [two] يوجد لكم مكانان متاحان، <b>{ $title }</b>: { $when }، { $place }.
        [few] توجد لكم { $party } أماكن متاحة، <b>{ $title }</b>: { $when }، { $place }.
        [many] يوجد لكم { $party } مكانًا متاحًا، <b>{ $title }</b>: { $when }، { $place }.
       *[other] يوجد لكم { $party } مكان متاح، <b>{ $title }</b>: { $when }، { $place }.
    }

    أجيبوا قبل { $until }، فيكون لكم. هل تريدون؟
letter-changed = هناك تغيير. <b>{ $title }</b> الآن: { $when }، { $place }.

    هل ما زلتم تستطيعون الحضور؟
letter-cancelled = ❌ للأسف أُلغي <b>{ $title }</b>، { $when }.

    { GIVEN($instead) ->
    [yes] ربما يناسبكم هذا: <b>{ $instead }</b>، { $at }.
   *[no] اكتبوا <b>اقتراحات</b>، فنجد شيئًا آخر.
}
letter-afterwards = هل حضرتم؟ <b>{ $title }</b>، { $when }
lead-days = { $count ->
    [zero] في اليوم نفسه
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يومًا
   *[other] قبل { $count } يوم
}
lead-hours = { $count ->
    [zero] عند البداية
    [one] قبل ساعة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
    [many] قبل { $count } ساعة
   *[other] قبل { $count } ساعة
}
lead-minutes = قبل { $count } دقيقة
answered-coming = رائع! ننتظركم: <b>{ $title }</b>، { $when }.
answered-cannot = { $late ->
    [yes] شكرًا على إخباري. التأخر أفضل من لا شيء. المكان متاح لغيركم: { $title }.
   *[no] شكرًا على إخباري. مكانكم يذهب إلى شخص آخر: { $title }.
}
answered-accept = المكان لكم: <b>{ $title }</b>، { $when }.
answered-decline = لا بأس. المكان يذهب إلى التالي.
answered-went = جميل! كيف كان؟
answered-missed = شكرًا على الجواب. ستأتي فرص أخرى.
answered-rate-3 = يسعدني ذلك! اكتبوا <b>اقتراحات</b> للمزيد.
answered-rate-2 = شكرًا! اكتبوا <b>اقتراحات</b> للمزيد.
answered-rate-1 = يؤسفني ذلك. شكرًا على صراحتكم. اكتبوا <b>اقتراحات</b>، فنجرب شيئًا آخر.
typed-coming = سآتي, سأحضر, نعم, نعم سآتي, طبعا, بالتأكيد, أنا قادم, أنا قادمة, سأكون هناك
typed-cannot = لا أستطيع, لا, لا لا أستطيع, لن آتي, لن أحضر, لا أستطيع الحضور, لا يمكنني الحضور, لا لن آتي, أنا مريض, أنا مريضة
typed-accept = نعم, نعم من فضلك, أريده, آخذه
typed-decline = لا, لا شكرا, أعطوا المكان لشخص آخر
typed-went = نعم, نعم حضرت, حضرت, كنت هناك
typed-missed = لا, لم أحضر, لا لم أحضر
letter-invitation = 🙋 يوجد مكان متاح، <b>{ $title }</b>: { $when }، { $place }. أظن أنه يناسبكم.

    من يجيب أولًا يأخذ المكان. هل تريدون؟
letter-replaced = 👍 أُخذ مكانكم: <b>{ $title }</b>، { $when }. شكرًا على إخباري.
answered-replace = مكانكم متاح الآن: { $title }. أسأل قائمة الانتظار أولًا، ثم آخرين يناسبهم. أخبركم عندما يؤخذ.
answered-come = المكان لكم: <b>{ $title }</b>، { $when }.
answered-pass = لا بأس. شكرًا على الجواب: { $title }.
answered-queue = { $position ->
    [0] المكان لكم: <b>{ $title }</b>.
   *[other] رقمكم في قائمة الانتظار: { $position }. <b>{ $title }</b>
}
invitation-too-late = جميل أنكم أردتم! سبقكم شخص آخر إلى المكان: <b>{ $title }</b>. هل تريدون قائمة الانتظار؟
missed-often = شكرًا على الجواب. النسيان سهل. هل أذكركم أبكر، قبل ثلاثة أيام أيضًا؟
answered-earlier = سأذكركم قبل ثلاثة أيام أيضًا.
answered-as-before = لا بأس. يبقى كل شيء كما كان.
answered-instead = هذا شيء آخر.
