# Interesser
interests-ask = <b>Kva liker du å gjere?</b>

    Skriv med dine eigne ord, til dømes: <i>strikke og gå på tur, men ikkje fotball</i>. Du kan òg skrive kva du vil hjelpe til med.
interests-grid = Trykk på det du liker. Trykk igjen for å ta det bort.
interests-likes = <b>Du liker:</b> { $topics }.
interests-needs = <b>Du vil ha hjelp med:</b> { $topics }.
interests-dislikes = <b>Ikkje:</b> { $topics }.
interests-unknown = Dette kjenner eg ikkje enno: { $words }.
interests-unsure = Meinte du noko av det som har spørjeteikn? Trykk på det.
interests-right = Stemmer det? Trykk på noko for å ta det bort, eller skriv meir.
interests-none = Eg har ikkje notert noko enno. Skriv noko du liker, eller vel frå lista.
interests-not-understood = Det skjøna eg ikkje. Prøv med andre ord, eller vel frå lista.
chip-on = ✓ { $topic }
chip-off = { $topic }
chip-likes = ✕ { $topic }
chip-dislikes = ✕ ikkje { $topic }
chip-unsure = ? { $topic }
