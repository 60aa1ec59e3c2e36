# Sprog
language-name = Dansk
language-ask = Hvilket sprog vil du bruge?
language-chosen = Så taler vi dansk.
