# Språk
language-ask = Kva språk vil du bruke?
language-chosen = Då snakkar vi nynorsk.
language-nb = Bokmål
language-nn = Nynorsk
language-da = Dansk
language-en = English
