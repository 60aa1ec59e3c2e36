# Pause
pause-ask = Hvor lenge vil du ha pause? Så lenge skriver jeg ikke til deg, heller ikke påminnelser. Plassene dine beholder du.
pause-weeks = { $weeks ->
    [one] 1 uke
   *[other] { $weeks } uker
}
paused = Pausen er satt.
resumed = Pausen er over. Velkommen tilbake!
