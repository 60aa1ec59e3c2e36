# Pause
pause-ask = Hvor længe vil du have pause? Så længe skriver jeg ikke til dig, heller ikke påmindelser. Du beholder dine pladser.
pause-weeks = { $weeks ->
    [one] 1 uge
   *[other] { $weeks } uger
}
paused = Pausen er sat.
resumed = Pausen er slut. Velkommen tilbage!
