# Min side
my-signups = { $count ->
    [0] <b>Mine påmeldinger</b>
        Du er ikke påmeldt noe nå.
   *[other] <b>Mine påmeldinger</b>
}
my-signup-taken = ✅ { $title }, { $when }
my-signup-waiting = ⏳ { $title }, { $when } (nummer { $position } på ventelista)
my-signup-offered = 🎉 { $title }, { $when } (ledig plass, svar meg)
my-signup-button = { $title }
my-signup-with = { $title } +{ $more }
my-profile = <b>Om meg</b>
    Bor: { $place }
    Liker: { $likes }
    Liker ikke: { $dislikes }
    Har tid: { $week }
my-stopped = 🔕 Du har sagt stopp. Skriv /start hvis du vil høre fra meg igjen.
my-paused = 🔕 Pause til { $until }.
not-told = ikke oppgitt
topics-and-more = { $topics } (og { $count } til)
