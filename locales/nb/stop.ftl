# Stopp
stopped = Jeg har stoppet. Du får ingen flere meldinger fra meg, heller ikke påminnelser.

    Plassene du har, beholder du. Du er tatt bort fra ventelistene. Skriv /start hvis du vil i gang igjen.
open-again = Velkommen tilbake! Nå kan jeg skrive til deg igjen.
