# Språk
language-name = Bokmål
language-ask = Hvilket språk vil du bruke?
language-chosen = Da snakker vi bokmål.
