# بدء شيء جديد مع الآخرين
proposal-what = جميل أنكم تريدون بدء شيء جديد! ماذا سيكون؟ اكتبوا بكلماتكم، مثلًا «أمسية شطرنج».
proposal-when = متى يكون؟ اكتبوا اليوم والساعة، مثلًا <b>الخميس 3 ديسمبر الساعة 18</b>.
proposal-both = أحتاج إلى اليوم والساعة معًا، مثلًا <b>الخميس الساعة 18</b>.
proposal-too-soon = هذا قريب جدًا. من يساعدون يحتاجون إلى وقت للنظر فيه. أقرب وقت ممكن: { $moment }. متى تريدونه؟
proposal-where = أين يكون؟ اكتبوا اسم المكان.
proposal-many = كم شخصًا آخر يجب أن يريد الحضور حتى يحدث هذا؟ من 2 إلى 20.
proposal-bounds = اختاروا عددًا من { $fewest } إلى { $most }.
proposal-word = هل تريدون أن تقولوا شيئًا للجيران؟ اكتبوه هنا، أو تخطوا السؤال. لا تكتبوا أرقام هواتف أو عناوين لغيركم.
proposal-no-topic = لا أعرف تمامًا من يناسبه هذا. من يساعدون سيجدون ذلك معكم.
proposal-undecided = لم يُحدد بعد
proposal-last =
    <b>{ $title }</b>
    🕑 { $when }
    📍 { $place }
    👥 أقل عدد من الآخرين يريدون الحضور: { $count }
    ⭐ { $topics }{ GIVEN($description) ->
        [yes] { "\u000A\u000A" }{ $description }
       *[no] { "" }
    }
proposal-to-staff = أرسلوها، فينظر فيها إنسان أولًا. إذا قالوا نعم، أسأل من تناسبهم. ومن أسألهم لا يعرفون مني اسمكم.
proposal-at-once = وافق مركز التطوع على هذا من قبل. أرسلوه، فأسأل الآخرين حالًا.
proposal-change-what = ✏ ماذا
proposal-change-when = ✏ متى
proposal-change-where = ✏ أين
proposal-change-many = ✏ كم شخصًا
proposal-change-word = ✏ التحية
proposal-sent = شكرًا! الآن ينظر إنسان في فكرتكم. يأتي الرد هنا.
proposal-asked-now = شكرًا! الآن أسأل الآخرين. أخبركم حين يكتمل العدد.
proposals =
    { $count ->
        [0]
            <b>ما تريدون أن تبدأوه</b>
            لم تقترحوا شيئًا الآن.
       *[other] <b>ما تريدون أن تبدأوه</b>
    }
proposal-line-waiting = { $number }. { $title }: تنتظر ردًا من إنسان
proposal-line-asking = { $number }. { $title }: سيأتي { $count } من { $wanted }، وسُئل { $asked }
proposal-withdraw = ❌ سحب { $number }
proposal-withdrawn = سُحبت الفكرة. سيعلم بذلك من أرادوا الحضور.
proposal-now-happens = اكتمل عددكم! سيحدث هذا: <b>{ $title }</b>، { $when }. لكم مكان.
proposal-declined-exists = يوجد شيء يشبهه. اكتبوا <b>اقتراحات</b> لتروه.
proposal-declined-place = المكان غير ممكن. اقترحوا الفكرة مرة أخرى في مكان آخر.
proposal-declined-safety = هم يخافون أن يصاب أحد. تحدثوا معهم عما يمكن فعله.
proposal-declined-commercial = المكان هنا لما لا يبيع شيئًا. تحدثوا معهم عن طرق أخرى.
proposal-declined-unclear = لم تكن الفكرة واضحة لهم. اقترحوها مرة أخرى بكلمات أكثر.
proposal-declined-late = لم يتمكن أحد من النظر فيه في الوقت المناسب، ونحن نعتذر. يمكن اقتراحه مرة أخرى ليوم لاحق.
proposal-declined-other = تحدثوا معهم عن السبب، وعما يمكن بدل ذلك.
letter-proposal-approved = 🎉 قُبلت فكرتكم: <b>{ $title }</b>، { $when }، { $place }. من يساعدكم: { $mentor }. الآن أسأل من تناسبهم، وأخبركم حين يكتمل العدد.
letter-proposal-declined = شكرًا على فكرتكم: <b>{ $title }</b>. للأسف كان الجواب لا هذه المرة. { $reason }
letter-would-you-come =
    شخص قريب منكم يريد أن يبدأ هذا: <b>{ $title }</b>، { $when }، { $place }.{ GIVEN($description) ->
        [yes] { "\u000A\u000A" }«{ $description }»
       *[no] { "" }
    }

    سيحدث حين يكون عدد من يريدون الحضور { $count }. هل كنتم ستأتون؟
letter-proposal-happens =
    🎉 ستتحقق فكرتكم <b>{ $title }</b>: { $when }، { $place }. عدد من سيأتون: { $count }. من يساعدكم: { $mentor }.
letter-seated = 🎉 اكتمل العدد! <b>{ $title }</b>: { $when }، { $place }. لكم مكان.
letter-proposal-ended = لم يكتمل العدد هذه المرة: <b>{ $title }</b>. شكرًا على المحاولة. اكتبوا <b>بدء شيء جديد</b> لتجربوا مرة أخرى.
letter-proposal-off =
    للأسف لن يحدث ما سُئلتم عنه{ GIVEN($topics) ->
        [yes] : { $topics }
       *[no] { "" }
    }. اكتبوا <b>اقتراحات</b>، فنجد شيئًا آخر.
letter-start-one = هناك آخرون قرب { $place } يريدون ما تريدونه: { $topics }، { $hours }. هل تريدون أن تبدأوه؟ من يساعدكم: { $mentor }. لن يعرف أحد من سُئل.
why-letter-proposal-approved = كانت لكم فكرة. لذلك أخبركم بالرد.
why-letter-proposal-declined = كانت لكم فكرة. لذلك أخبركم بالرد.
why-letter-would-you-come = هناك من يريد أن يبدأ شيئًا عن هذا: { $topics }. وهو يناسب ما أخبرتموني به. من بدأه لا يعرف من أسأل.
why-letter-proposal-happens = كانت الفكرة منكم، والآن اكتمل عدد من يريدون الحضور.
why-letter-seated = قلتم إنكم ستأتون. لذلك صار لكم مكان.
why-letter-proposal-ended = كانت الفكرة منكم. لذلك أخبركم كيف انتهت.
why-letter-proposal-off = قلتم إنكم ستأتون، أو في وقت آخر. لذلك أخبركم.
why-letter-start-one = طلبتم مني أن أخبركم حين يأتي شيء عن هذا: { $topics }. وهناك آخرون يريدون الشيء نفسه.
answered-would-come = جميل! سأخبركم حين يكتمل العدد: <b>{ $title }</b>.
answered-would-not = لا بأس. شكرًا على الجواب: { $title }.
answered-another-time = جيد. عرفت أن هذا قد يناسبكم في وقت آخر: { $title }.
answered-not-start = لا بأس. شكرًا على الجواب.
button-would-come = ✅ نعم، كنت سآتي
typed-would-come = نعم, نعم من فضلك, بكل سرور, كنت سآتي, سآتي, أكيد, طبعا
button-would-not = لا، شكرًا
typed-would-not = لا, لا شكرا, لا يناسبني, أفضل لا
button-another-time = ربما في وقت آخر
typed-another-time = في وقت آخر, ربما, ربما في وقت آخر, ليس هذه المرة, مرة أخرى, لاحقا
button-start-it = 🌱 نعم، أنا أبدأ
typed-start-it = نعم, نعم من فضلك, بكل سرور, أنا أبدأ, أستطيع أن أبدأ
button-not-start = لا، ليس أنا
typed-not-start = لا, لا شكرا, ليس أنا, أفضل لا
button-unsure = لا أعرف
typed-unsure = لا أعرف, لست متأكدا, لم أقرر بعد, تخطي
button-leave-it = إلغاء
typed-leave-it = إلغاء, لا يهم, اترك ذلك
button-send-it = ✅ إرسال
typed-send-it = أرسل, أرسلها, أرسله, نعم, نعم أرسل, صحيح, حسنا
button-propose = 🌱 بدء شيء جديد
typed-propose = شيء جديد, فكرة جديدة, عندي فكرة, اقتراح شيء جديد
refused-most-proposals = لديكم ثلاث أفكار جارية. اسحبوا واحدة منها أولًا.
refused-not-whole = ما زال ينقص شيء: ماذا أو متى أو أين أو من يساعد.
refused-too-soon = يبدأ قريبًا جدًا، فلا وقت لسؤال الناس.
