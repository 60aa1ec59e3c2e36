# Min side
my-signups = { $count ->
    [0] <b>Mine tilmeldinger</b>
        Du er ikke tilmeldt noget nu.
   *[other] <b>Mine tilmeldinger</b>
}
my-signup-taken = ✅ { $title }, { $when }
my-signup-waiting = ⏳ { $title }, { $when } (nummer { $position } på ventelisten)
my-signup-offered = 🎉 { $title }, { $when } (ledig plads, svar mig)
my-signup-button = { $title }
my-signup-with = { $title } +{ $more }
my-profile = <b>Om mig</b>
    Bor: { $place }
    Kan lide: { $likes }
    Kan ikke lide: { $dislikes }
    Har tid: { $week }
my-stopped = 🔕 Du har sagt stop. Skriv /start, hvis du vil høre fra mig igen.
my-paused = 🔕 Pause indtil { $until }.
not-told = ikke oplyst
topics-and-more = { $topics } (og { $count } til)
