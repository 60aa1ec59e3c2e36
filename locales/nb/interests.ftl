# Interesser
interests-ask = <b>Hva liker du å gjøre?</b>

    Skriv med dine egne ord, for eksempel: <i>strikke og gå på tur, men ikke fotball</i>. Du kan også skrive hva du vil hjelpe med.
interests-grid = Trykk på det du liker. Trykk igjen for å ta det bort.
interests-likes = <b>Du liker:</b> { $topics }.
interests-needs = <b>Du vil ha hjelp med:</b> { $topics }.
interests-dislikes = <b>Ikke:</b> { $topics }.
interests-unknown = Dette kjenner jeg ikke ennå: { $words }.
interests-unsure = Mente du noe av det som har spørsmålstegn? Trykk på det.
interests-right = Stemmer det? Trykk på noe for å ta det bort, eller skriv mer.
interests-none = Jeg har ikke notert noe ennå. Skriv noe du liker, eller velg fra lista.
interests-not-understood = Det skjønte jeg ikke. Prøv med andre ord, eller velg fra lista.
chip-on = ✓ { $topic }
chip-off = { $topic }
chip-likes = ✕ { $topic }
chip-dislikes = ✕ ikke { $topic }
chip-unsure = ? { $topic }
