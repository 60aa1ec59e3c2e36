# Prawa
known = <b>Oto co o tobie wiem</b>
    Od dnia: { $since }
    Piszesz przez: { $channel ->
        [telegram] Telegram
       *[other] przeglądarkę
    }
    Język: { $language }
    Gmina: { $place }
    Gdzie mniej więcej mieszkasz: { $home ->
        [yes] zapisane z dokładnością do 100 metrów
       *[no] niezapisane
    }
    Lubisz: { $likes }
    Nie lubisz: { $dislikes }
    Masz czas: { $week }
    Przyszłe zapisy: { $signups }
    Liczę cię w badaniach: { $research ->
        [yes] tak
       *[no] nie
    }

    Dotknij przycisku poniżej, żeby dostać wszystko jako plik.
file-caption = Wszystko, co o tobie przechowuję.
delete-sure = <b>Usunąć wszystko, co o tobie wiem?</b>

    Stracisz swoje miejsca i nie da się tego cofnąć. Wiadomości z tej rozmowy trzeba usunąć samodzielnie.
deleted = Wszystko jest usunięte. Dziękuję za wizytę. Napisz do mnie, jeśli chcesz zacząć od nowa.
