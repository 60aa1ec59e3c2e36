# Mi side
my-signups = { $count ->
    [0] <b>Mine påmeldingar</b>
        Du er ikkje påmeld noko no.
   *[other] <b>Mine påmeldingar</b>
}
my-signup-taken = ✅ { $title }, { $when }
my-signup-waiting = ⏳ { $title }, { $when } (nummer { $position } på ventelista)
my-signup-offered = 🎉 { $title }, { $when } (ledig plass, svar meg)
my-signup-button = { $title }
my-signup-with = { $title } +{ $more }
my-profile = <b>Om meg</b>
    Bur: { $place }
    Liker: { $likes }
    Liker ikkje: { $dislikes }
    Har tid: { $week }
my-stopped = 🔕 Du har sagt stopp. Skriv /start om du vil høyre frå meg igjen.
my-paused = 🔕 Pause til { $until }.
not-told = ikkje oppgitt
topics-and-more = { $topics } (og { $count } til)
