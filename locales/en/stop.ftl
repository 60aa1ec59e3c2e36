# Stop
stopped = I have stopped. You will get no more messages from me, not even reminders.

    You keep the places you have. You have been taken off waiting lists. Write /start if you want to begin again.
open-again = Welcome back! Now I can write to you again.
