# اقتراحات كل أسبوع
digest-ask = هل تريدون مني بعض الاقتراحات مرة في الأسبوع؟ اختاروا يومًا. لا أكتب إلا إذا وُجد جديد.
digest-day = { $day }
button-digest-yes = نعم، مع اختيار يوم لي
typed-digest-yes = نعم, نعم من فضلك, بكل سرور, حسنا, أي يوم, لا يهم, في أي وقت
button-digest-no = لا، شكرًا
typed-digest-no = لا, لا شكرا, ليس الآن, تخطي, أفضل لا
digest-wanted = جميل! ستصلكم بعض الاقتراحات كل أسبوع، يوم { $day }، حوالي الساعة { $oclock }.
digest-refused = حسنًا. لن تصلكم اقتراحات كل أسبوع.
letter-digest =
    { $count ->
        [zero] لا جديد يناسبكم:
        [one] هذا جديد ويناسبكم:
        [two] هذان جديدان ويناسبانكم:
        [few] هذه { $count } اقتراحات جديدة تناسبكم:
        [many] هذه { $count } اقتراحًا جديدًا يناسبكم:
       *[other] هذه { $count } اقتراح جديد يناسبكم:
    }

    { $lines }
digest-line = { $number }. <b>{ $title }</b>، { $when }، { $place }
digest-lines =
    { $one }
    { $other }
digest-nothing = مرحبًا! لم يأت منذ فترة جديد يناسبكم. إذا أردتم تغيير شيء فاكتبوا <b>الاهتمامات</b>.
