# Pause
pause-ask = Kor lenge vil du ha pause? Så lenge skriv eg ikkje til deg, heller ikkje påminningar. Plassane dine beheld du.
pause-weeks = { $weeks ->
    [one] 1 veke
   *[other] { $weeks } veker
}
paused = Pausen er sett.
resumed = Pausen er over. Velkomen tilbake!
