# Language
language-ask = Which language would you like to use?
language-chosen = Now we speak English.
language-nb = Bokmål
language-nn = Nynorsk
language-da = Dansk
language-en = English
