# صفحتي
my-signups = { $count ->
    [0] <b>تسجيلاتي</b>
        لا توجد تسجيلات الآن.
   *[other] <b>تسجيلاتي</b>
}
my-signup-taken = ✅ { $title }، { $when }
my-signup-waiting = ⏳ { $title }، { $when } (رقم { $position } في قائمة الانتظار)
my-signup-offered = 🎉 { $title }، { $when } (مكان متاح، أجيبوا)
my-signup-button = { $title }
my-signup-with = { $title } +{ $more }
my-profile = <b>عني</b>
    أسكن في: { $place }
    أحب: { $likes }
    لا أحب: { $dislikes }
    لدي وقت: { $week }
my-stopped = 🔕 طلبتم التوقف. اكتبوا /start إذا أردتم رسائل مني من جديد.
my-paused = 🔕 استراحة حتى { $until }.
not-told = لم يُذكر
topics-and-more = { $topics } (و{ $count } غيرها)
