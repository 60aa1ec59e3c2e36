# المزيد عن الشخص: التنقل والاحتياجات والعمر واللغات والمهارات
particulars =
    <b>المزيد عني</b>
    أتنقل: { $travel }
    أحتاج إلى: { $needs }
    العمر: { $ages }
    لغات يمكنني المشاركة بها: { $tongues }
    أستطيع المساعدة في: { $skills }

    اضغطوا على ما تريدون تغييره، أو اكتبوه، مثلًا <i>أستخدم كرسيًا متحركًا</i>.
particulars-travel = كيف تتنقلون؟ هكذا أعرف كم يمكن أن يكون المكان بعيدًا.
particulars-needs = ما الذي تحتاجون إليه لتشاركوا؟ اضغطوا على ما يخصكم.
particulars-ages = كم عمركم؟ عندها أترك ما هو لأعمار أخرى. اضغطوا أو اكتبوا عددًا.
particulars-tongues = بأي لغات يمكنكم المشاركة؟ إذا لم تختاروا شيئًا أعرض كل شيء.
particulars-skills = في ماذا تستطيعون مساعدة الآخرين؟ اضغطوا على ما يناسب.
travel-foot = مشيًا
travel-bicycle = بالدراجة
travel-bus = بالحافلة
travel-car = بالسيارة
need-wheelchair = مكان لكرسي متحرك
need-hearing-loop = حلقة سمعية
need-quiet = مكان هادئ
need-free = مجانًا
need-child-along = يمكن اصطحاب طفل
skill-driving-licence = قيادة السيارة
skill-first-aid = الإسعافات الأولية
skill-handyperson = أعمال يدوية
skill-cooking = الطبخ
skill-digital = الحاسوب والهاتف
skill-teaching = تعليم الآخرين
skill-nursing = الرعاية
skill-sign-language = لغة الإشارة
age = العمر { $years }
ages = من { $youngest } إلى { $oldest } سنة
ages-from = من { $years } سنة فما فوق
chosen = ✓ { $one }
