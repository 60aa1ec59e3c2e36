# Stop
stopped = Så stopper jeg. Du får ikke flere beskeder fra mig, heller ikke påmindelser.

    De pladser, du har, beholder du. Du er taget af ventelisterne. Skriv /start, hvis du vil i gang igen.
open-again = Velkommen tilbage! Nu kan jeg skrive til dig igen.
