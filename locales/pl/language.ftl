# Język
language-name = Polski
language-ask = W jakim języku mam pisać?
language-chosen = To teraz piszemy po polsku.
