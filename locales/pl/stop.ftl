# Stop
stopped = To koniec wiadomości. Nie dostaniesz ode mnie nic więcej, nawet przypomnień.

    Swoje miejsca zachowujesz. Na listach oczekujących już cię nie ma. Napisz /start, jeśli znowu chcesz zacząć.
open-again = Witaj znowu! Teraz znów mogę do ciebie pisać.
