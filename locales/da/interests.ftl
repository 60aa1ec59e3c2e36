# Interesser
interests-ask = <b>Hvad kan du lide at lave?</b>

    Skriv med dine egne ord, for eksempel: <i>strikke og gå ture, men ikke fodbold</i>. Du kan også skrive, hvad du vil hjælpe med.
interests-grid = Tryk på det, du kan lide. Tryk igen for at fjerne det.
interests-likes = <b>Du kan lide:</b> { $topics }.
interests-needs = <b>Du vil have hjælp med:</b> { $topics }.
interests-dislikes = <b>Ikke:</b> { $topics }.
interests-unknown = Det her kender jeg ikke endnu: { $words }.
interests-unsure = Mente du noget af det, der har spørgsmålstegn? Tryk på det.
interests-right = Passer det? Tryk på noget for at fjerne det, eller skriv mere.
interests-none = Jeg har ikke noteret noget endnu. Skriv noget, du kan lide, eller vælg fra listen.
interests-not-understood = Det forstod jeg ikke. Prøv med andre ord, eller vælg fra listen.
chip-on = ✓ { $topic }
chip-off = { $topic }
chip-likes = ✕ { $topic }
chip-dislikes = ✕ ikke { $topic }
chip-unsure = ? { $topic }
