# الحقوق
file-caption = كل ما أحفظه عنكم.
delete-sure = <b>هل أحذف كل ما أعرفه عنكم؟</b>
delete-seats =
    { $count ->
        [0] لا توجد تسجيلات لكم الآن.
        [zero] لا توجد تسجيلات لكم الآن.
        [one] ستفقدون مكانًا واحدًا، ويذهب إلى غيركم.
        [two] ستفقدون مكانين، ويذهبان إلى غيركم.
        [few] ستفقدون { $count } أماكن، وتذهب إلى غيركم.
        [many] ستفقدون { $count } مكانًا، وتذهب إلى غيركم.
       *[other] ستفقدون { $count } مكان، وتذهب إلى غيركم.
    }
delete-wards =
    { $count ->
        [zero] لا يُحذف أحد تجيبون عنه.
        [one] يُحذف أيضًا شخص واحد تجيبون عنه. لا طريق إليه لغيركم.
        [two] يُحذف أيضًا شخصان تجيبون عنهما. لا طريق إليهما لغيركم.
        [few] يُحذف أيضًا { $count } أشخاص تجيبون عنهم. لا طريق إليهم لغيركم.
        [many] يُحذف أيضًا { $count } شخصًا تجيبون عنهم. لا طريق إليهم لغيركم.
       *[other] يُحذف أيضًا { $count } شخص تجيبون عنهم. لا طريق إليهم لغيركم.
    }
delete-for-good = لا يمكن التراجع بعد ذلك. الرسائل في هذه المحادثة عليكم حذفها بأنفسكم.
deleted = حُذف كل شيء الآن. شكرًا على زيارتكم. اكتبوا لي إذا أردتم البدء من جديد.
known =
    <b>هذا ما أعرفه عنكم</b>{ $pages ->
        [1] { "" }
       *[other] { " " }({ $page } من { $pages })
    }
kept-self =
    <b>أنتم</b>
    أعرفكم منذ: { $since }. آخر مرة هنا: { $seen }.
    تكتبون من: { $channel ->
        [telegram] Telegram
        [phone] الهاتف، عبر من يجيب
       *[browser] المتصفح
    }. اللغة: { $language }.{ GIVEN($name) ->
        [yes] { " " }الاسم الأول: { $name }.
       *[no] { "" }
    }{ $old ->
        [0] { "" }
       *[other] { " " }العمر: { $old } أو أكثر.
    }{ $stopped ->
        [yes] { " " }قلتم توقف.
       *[no] { "" }
    }
kept-place =
    <b>المكان</b>
    { $place }. مكان السكن بالتقريب: { $home ->
        [yes] محفوظ، بدقة 100 متر
       *[no] غير محفوظ
    }.{ GIVEN($source) ->
        [yes] { " " }وصلتم من ملصق أو رمز: { $source }.
       *[no] { "" }
    }
kept-interests =
    <b>الاهتمامات</b>
    تحبون: { $likes }. لا تحبون: { $dislikes }.
kept-time =
    <b>الوقت</b>
    { $week }.
kept-particulars =
    <b>المزيد عنكم</b>
    التنقل: { $travel }. الاحتياجات: { $needs }. العمر: { $ages }. اللغات: { $tongues }. المساعدة في: { $skills }.
kept-contact =
    <b>الرسائل</b>
    بمبادرة مني: { $limit }. الهدوء: { $quiet }. التذكيرات: { $leads }. اقتراحات كل أسبوع: { $weekly }.
kept-consents =
    <b>الموافقات</b>
    { $count ->
        [zero] لا أجوبة
        [one] جواب واحد
        [two] جوابان
        [few] { $count } أجوبة
        [many] { $count } جوابًا
       *[other] { $count } جواب
    }، مع التاريخ والنص. ترونها في «موافقاتي».
kept-signups =
    <b>التسجيلات</b>
    { $count }، ومعها ما مضى: { $titles }.
kept-companions =
    <b>الرفقة</b>
    كم مرة طلبتم رفقة أو طُلب منكم ذلك: { $count }.
kept-replacing =
    <b>بدلًا من شخص</b>
    كم مرة بحثتم عن شخص يأتي مكانكم، أو سُئلتم أنتم: { $count }.
kept-dismissals =
    <b>اقتراحات رفضتموها</b>
    { $count }: { $titles }.
kept-wishes =
    <b>رغبات أبحث عنها</b>
    { $count }: { $topics }.
kept-proposals =
    <b>ما تريدون أن تبدأوه</b>
    { $count }: { $titles }.
kept-proposal-answers =
    <b>أجوبة عن شيء جديد</b>
    كم مرة قلتم إن كنتم ستأتون: { $count }.
kept-wards =
    <b>من تساعدونه، أو من يساعدكم</b>
    { $count }.
kept-tickets =
    <b>أحاديث مع إنسان</b>
    { $count }.
kept-ticket-messages =
    <b>الرسائل في تلك الأحاديث</b>
    { $count }.
kept-letters =
    <b>رسائل مني</b>
    { $count }{ GIVEN($last) ->
        [yes] ، آخرها { $last }
       *[no] { "" }
    }. أحفظ موضوعها، ولا أحفظ كلماتها.
kept-talk =
    <b>محادثتنا</b>
    أين وصلنا في المحادثة، لكي نتابع.
kept-events =
    <b>البحث</b>
    عدد الضغطات والاختيارات: { $count }، بلا اسم وبلا كلماتكم.
kept-browser =
    <b>المتصفح</b>
    عدد الرسائل التي ترونها في المحادثة: { $count }.
kept-devices =
    <b>الإشعارات في المتصفح</b>
    { $count }.
forget = 🗑 حذف { $what }
forgot = حُذف هذا: { $what }.
part-place = المكان
part-interests = الاهتمامات
part-time = الوقت
part-particulars = المزيد عني
part-contact = اختيارات الرسائل
part-dismissals = الاقتراحات المرفوضة
part-wishes = الرغبات
