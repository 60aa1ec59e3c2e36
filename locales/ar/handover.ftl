# إنسان يتولى الحديث
handover-ask = يمكنكم التحدث مع إنسان: { $who }. ما الموضوع؟ اختاروا، أو اكتبوا بكلماتكم.

    إذا كانت هناك حياة في خطر، فاتصلوا بالرقم { $emergency }.
handover-about-signup = تسجيل في نشاط
handover-about-transport = الوصول إلى المكان
handover-about-incident = شيء حدث
handover-about-using = كيف يعمل Medsam
handover-about-other = شيء آخر
handover-whose = ما هي البلدية؟
handover-share = هل يمكن أن يرى { $who } ما أخبرتموني به؟ وهو المكان والاهتمامات وما سجلتم فيه. لا يظهر اسمكم هناك.
handover-write = اكتبوا هنا إلى { $who }. تُرى كلماتكم، ولا يُعرف من أنتم.
handover-hours = { $days } { $begins }–{ $ends }
handover-sent = ✅ أُرسلت إلى { $who }. يأتي الرد هنا. { GIVEN($hours) ->
        [yes] أوقات الرد: { $hours }.
       *[no] لا أعرف متى يردون.
    } إذا لم يأت رد خلال يوم عمل، فسأخبركم.{ GIVEN($phone) ->
        [yes] {" "}يمكنكم أيضًا الاتصال: { $phone }.
       *[no] {""}
    }

    الآن أصمت. ما تكتبونه يذهب إليهم. والتذكير يأتي مع ذلك.
handover-passed-on = أُرسلت إلى { $who }.
handover-silent = تتحدثون الآن مع { $who }، لذلك أصمت. هل تريدون العودة إليّ؟
handover-stopped = قلتم توقف، فلن يصلكم هنا رد { GIVEN($who) ->
        [yes] { $who }
       *[no] البلدية
    }.{ GIVEN($phone) ->
        [yes] {" "}يمكنكم الاتصال: { $phone }.
       *[no] {""}
    } هل تريدون البدء من جديد؟
handover-end-words = إنهاء, رجوع
letter-ticket-answer = <b>{ $name }</b>، { $who }:

    { $words }
letter-ticket-closed = <b>{ $name }</b>، { $who }: انتهى الحديث. هذا أنا من جديد، الروبوت. هل نتابع من حيث كنا؟
letter-ticket-escalated = لم يأت رد بعد من { $who }، وأعتذر عن ذلك. أخبرتهم أن الأمر عاجل.{ GIVEN($phone) ->
        [yes] {" "}يمكنكم أيضًا الاتصال: { $phone }.
       *[no] {""}
    }
answered-ticket-close = انتهى الحديث مع { $who }، وسيعلمون بذلك. هذا أنا من جديد، الروبوت.
answered-ticket-go-on = نتابع من حيث كنا.
button-ticket-close = تم، العودة إلى Medsam
typed-ticket-close = العودة إلى medsam, إنهاء الحديث, تم العودة إلى medsam
button-ticket-go-on = المتابعة من حيث كنا
typed-ticket-go-on = متابعة, نعم, حسنا, شكرا
command-human = التحدث مع إنسان
command-words-human = أريد التحدث مع إنسان, التحدث مع إنسان, أريد التحدث مع أحد
refused-unanswered = رسائل كثيرة منكم تنتظر الرد. انتظروا من فضلكم.
refused-no-ticket = لا يوجد حديث بهذا الرقم. ربما حُذف كل شيء.
refused-ticket-closed = انتهى الحديث.
refused-unreachable = لن يصل هذا: قيل توقف، أو حُظر Medsam.
refused-no-name = اكتبوا من أنتم.
