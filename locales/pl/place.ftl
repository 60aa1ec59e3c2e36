# Miejsce
place-ask = <b>Gdzie mieszkasz?</b>

    Napisz gminę, dzielnicę albo kod pocztowy.
place-choose = Wybierz miejsce, w którym mieszkasz.
place-share = Dotknij przycisku na dole, a telefon wyśle, gdzie jesteś. Zapisuję to tylko w przybliżeniu.
place-unknown = Nie znajduję „{ $typed }”. Oto gminy, w których działam.
place-elsewhere = Tam jeszcze nie działam. Najbliżej jest { $place }. Możesz napisać nazwę gminy, w której działam.
heard-place = Dobrze, { $place }.
named = { $name }
