# اللغة
language-name = العربية
language-ask = بأي لغة تريدون أن نتحدث؟
language-chosen = الآن نتحدث بالعربية.
