# الاهتمامات
interests-ask = <b>ماذا تحبون أن تفعلوا؟</b>

    اكتبوا بكلماتكم، مثلًا: <i>أحب الشطرنج والسباحة</i>. يمكنكم أيضًا كتابة ما تريدون المساعدة فيه.
interests-grid = اضغطوا على ما تحبون. اضغطوا مرة أخرى لإزالته.
interests-likes = <b>تحبون:</b> { $topics }.
interests-needs = <b>تحتاجون إلى المساعدة:</b> { $topics }.
interests-dislikes = <b>لا تحبون:</b> { $topics }.
interests-unknown = هذا لا أعرفه بعد: { $words }.
interests-unsure = هل تقصدون شيئًا مما عليه علامة استفهام؟ اضغطوا عليه.
interests-right = هل هذا صحيح؟ اضغطوا على شيء لإزالته، أو اكتبوا المزيد.
interests-none = لا أعرف بعد ما تحبون. اكتبوا شيئًا، أو اختاروا من القائمة.
interests-not-understood = لم أفهم هذا. جربوا كلمات أخرى، أو اختاروا من القائمة.
chip-on = ✓ { $topic }
chip-off = { $topic }
chip-likes = ✕ { $topic }
chip-dislikes = ✕ لا { $topic }
chip-unsure = ? { $topic }
