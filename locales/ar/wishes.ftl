# ما يُبحث عنه حتى يأتي
wish-offer = هل أخبركم حين يأتي شيء؟
wish-kept = سأتذكر هذا. أخبركم حين يأتي: { $wish }.
wishes =
    { $count ->
        [0]
            <b>رغباتكم</b>
            لا توجد رغبات الآن. إذا لم أجد ما تبحثون عنه، أستطيع أن أخبركم حين يأتي.
       *[other]
            <b>رغباتكم</b>
            أخبركم حين يأتي هذا:
    }
wish-line = { $number }. { $wish }
wish-timed = { $topics } ({ $week })
wish-withdraw = ❌ إزالة { $number }
wish-withdrawn = أُزيلت تلك الرغبة.
button-wish = 🔔 أخبروني حين يأتي
typed-wish = أخبرني, أخبروني, نعم, نعم من فضلك, بكل سرور, تذكر ذلك
button-wishes = رغباتي
typed-wishes = رغبات, رغباتي, ما أبحث عنه
refused-most-wishes = لديكم عشر رغبات. أزيلوا واحدة منها، فأحفظ رغبة جديدة.
