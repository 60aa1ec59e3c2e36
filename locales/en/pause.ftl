# Pause
pause-ask = How long a pause would you like? I will not write to you in that time, not even reminders. You keep your places.
pause-weeks = { $weeks ->
    [one] 1 week
   *[other] { $weeks } weeks
}
paused = Your pause has begun.
resumed = The pause is over. Welcome back!
