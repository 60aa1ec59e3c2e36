# Sprog
language-ask = Hvilket sprog vil du bruge?
language-chosen = Så taler vi dansk.
language-nb = Bokmål
language-nn = Nynorsk
language-da = Dansk
language-en = English
