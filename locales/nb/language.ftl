# Språk
language-ask = Hvilket språk vil du bruke?
language-chosen = Da snakker vi bokmål.
language-nb = Bokmål
language-nn = Nynorsk
language-da = Dansk
language-en = English
