# متى يتوفر الوقت
availability-grid = <b>متى لديكم وقت؟</b>

    اضغطوا على الأوقات المناسبة. على الجانب يوم كامل، وفي الأعلى الوقت نفسه كل يوم. يمكنكم أيضًا أن تكتبوا، مثلًا <i>الثلاثاء مساء</i>.
availability-unknown = لم أفهم هذا. اكتبوا مثلًا «الثلاثاء مساء»، أو اضغطوا على الأوقات.
availability-drawn = حتى الآن: { $week }
availability-which-weeks = أسبوع بعد أسبوع: هل هو هذا الأسبوع أم الأسبوع القادم؟
availability-heard = هكذا فهمت. إذا كان صحيحًا فاضغطوا «تم»، أو اكتبوا المزيد.
availability-heard-partly = هكذا فهمت. وهذا لم أفهمه: { $unknown }
availability-unknown-part = «{ $typed }»
availability-varies = حسنًا. اضغطوا «يتغير»، أو اكتبوا الأوقات التي تعرفونها.
availability-unknown-parts = هذا لم أفهمه: { $unknown }

    اكتبوا مثلًا «الثلاثاء مساء»، أو اضغطوا على الأوقات.
week-all = الكل
cell-on = ✓
cell-some = ◐
cell-off = ·
part-short-morning = 6–11
part-short-midday = 11–14
part-short-afternoon = 14–17
part-short-evening = 17–24
part-of-day-morning = صباحا
part-of-day-midday = ظهرا
part-of-day-afternoon = عصرا
part-of-day-evening = مساء
day-0 = الاثنين
day-1 = الثلاثاء
day-2 = الأربعاء
day-3 = الخميس
day-4 = الجمعة
day-5 = السبت
day-6 = الأحد
day-short-0 = اث
day-short-1 = ثل
day-short-2 = أر
day-short-3 = خم
day-short-4 = جم
day-short-5 = سب
day-short-6 = أح
time-always = في أي وقت
time-days = { $days }
time-days-hours = { $days } { $hours }
time-hours = من { $begins } إلى { $ends }
time-every-day = كل يوم
time-workdays = أيام العمل
time-weekend = عطلة نهاية الأسبوع
time-run = من { $first } إلى { $last }
time-second = { $even ->
    [even] الأسابيع الزوجية: { $week }
    [odd] الأسابيع الفردية: { $week }
   *[unsaid] أسبوع بعد أسبوع: { $week }
}
time-busy = ما عدا: { $days }
time-busy-more = { $count ->
    [zero] ولا فترة أخرى
    [one] وفترة أخرى
    [two] وفترتان أخريان
    [few] و{ $count } فترات أخرى
    [many] و{ $count } فترة أخرى
   *[other] و{ $count } فترة أخرى
}
time-valid = فقط: { $days }
time-from = ابتداء من { $first }
time-between = من { $first } إلى { $last }
time-lead-days = { $count ->
    [zero] بلا مهلة
    [one] قبل يوم على الأقل
    [two] قبل يومين على الأقل
    [few] قبل { $count } أيام على الأقل
    [many] قبل { $count } يومًا على الأقل
   *[other] قبل { $count } يوم على الأقل
}
time-lead-hours = { $count ->
    [zero] بلا مهلة
    [one] قبل ساعة على الأقل
    [two] قبل ساعتين على الأقل
    [few] قبل { $count } ساعات على الأقل
    [many] قبل { $count } ساعة على الأقل
   *[other] قبل { $count } ساعة على الأقل
}
button-second-this = هذا الأسبوع
button-second-next = الأسبوع القادم
availability-empty = لم يبق أي وقت الآن. اضغطوا على وقت مناسب، أو على «يتغير».
