# Språk
language-name = Nynorsk
language-ask = Kva språk vil du bruke?
language-chosen = Då snakkar vi nynorsk.
