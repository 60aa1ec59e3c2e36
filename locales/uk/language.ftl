# Мова
language-name = Українська
language-ask = Якою мовою ви хочете спілкуватися?
language-chosen = Тепер говоримо українською.
