# أجوبة على كلام حر
said-who =
    أنا Medsam، روبوت. أتبع { GIVEN($who) ->
        [yes] { $who }
       *[no] بلديتكم
    }، وأساعدكم في العثور على ما تفعلونه مع الآخرين.
said-welcome = على الرحب والسعة!
said-hello = مرحبًا من جديد!
said-likes = سجلت أنكم تحبون: { $topics }. اكتبوا <b>تراجع</b> إن كان خطأ.
said-dislikes = حسنًا. هذا لن أقترحه بعد الآن: { $topics }. اكتبوا <b>تراجع</b> إن كان خطأ.
said-limit = حسنًا. هكذا أكتب بمبادرة مني: { $limit }. اكتبوا <b>تراجع</b> إن كان خطأ.
said-quiet = حسنًا. في هذا الوقت لا أكتب: { $quiet }. اكتبوا <b>تراجع</b> إن كان خطأ.
said-leads = حسنًا. سأذكركم { $leads }. اكتبوا <b>تراجع</b> إن كان خطأ.
said-digest = حسنًا. تأتي الاقتراحات حين يوجد جديد: { $when }. اكتبوا <b>تراجع</b> إن كان خطأ.
said-no-digest = حسنًا. لن أرسل اقتراحات كل أسبوع.
said-needs = سجلت أنكم تحتاجون إلى: { $needs }. اكتبوا <b>تراجع</b> إن كان خطأ.
said-travel = سجلت أنكم تتنقلون هكذا: { $travel }. اكتبوا <b>تراجع</b> إن كان خطأ.
said-ages = سجلت العمر: { $ages }. اكتبوا <b>تراجع</b> إن كان خطأ.
said-speaks = سجلت اللغات التي يمكنكم المشاركة بها: { $languages }. اكتبوا <b>تراجع</b> إن كان خطأ.
said-skills = جميل! يمكنكم المساعدة في هذا: { $skills }. اكتبوا <b>تراجع</b> إن كان خطأ.
said-agree-first = بكل سرور، لكني أحتاج أولا إلى موافقة.
said-moved = سجلت أنكم تسكنون هنا: { $place }. اكتبوا <b>تراجع</b> إن كان خطأ.
said-paused = حسنًا. لن أكتب بمبادرة مني قبل { $until }. اكتبوا <b>تراجع</b> إن كان خطأ.
said-late =
    لا بأس. أخبروا { GIVEN($organiser) ->
        [yes] { $organiser }
       *[no] من ينظم { $title }
    } بأنكم ستتأخرون قليلًا.
said-no-signup = لا توجد تسجيلات لكم الآن، فلا حاجة إلى شيء.
said-details = هذا ما أعرفه:
said-which = أيها تقصدون؟ اضغطوا عليه.
said-which-number = أيها تقصد؟ اكتب الرقم.
said-who-comes = لا أخبر أحدًا بمن سيأتي، ولا أخبر أحدًا عنك. لا تريد الذهاب وحدك؟ اكتب «ابحث عن شخص أذهب معه».
said-undone = عاد كل شيء كما كان. { $told }
said-changed-since = غيرتم ذلك لاحقًا، لذلك يبقى كما هو.
restored-interests = تحبون: { $likes }. لا تحبون: { $dislikes }.
restored-place = تسكنون هنا: { $place }.
restored-time = لديكم وقت: { $week }.
restored-language = اللغة: { $language }.
restored-travel = تتنقلون هكذا: { $travel }.
restored-needs = تحتاجون إلى: { $needs }.
restored-ages = العمر: { $ages }.
restored-tongues = اللغات التي يمكنكم المشاركة بها: { $tongues }.
restored-skills = يمكنكم المساعدة في هذا: { $skills }.
restored-quiet = الهدوء: { $quiet }.
restored-leads = التذكيرات: { $leads }.
restored-limit = رسائلي: { $limit }.
restored-weekly = الاقتراحات الأسبوعية: { $weekly }.
said-nothing-to-undo = لا شيء عندي للتراجع عنه.
again = ها هو من جديد:
