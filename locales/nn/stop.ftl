# Stopp
stopped = Eg har stoppa. Du får ingen fleire meldingar frå meg, heller ikkje påminningar.

    Plassane du har, beheld du. Du er teken bort frå ventelistene. Skriv /start om du vil i gang igjen.
open-again = Velkomen tilbake! No kan eg skrive til deg igjen.
