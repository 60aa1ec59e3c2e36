# Gdy coś nie wychodzi
misunderstood = Nie rozumiem tego. Dotknij przycisku albo napisz to inaczej.
misunderstood-again = Nadal nie rozumiem i to moja wina. { GIVEN($who) ->
        [yes] Możesz porozmawiać z człowiekiem: { $who }{ GIVEN($phone) ->
            [yes] , telefon { $phone }
           *[no] {""}
        }{ GIVEN($url) ->
            [yes] , { $url }
           *[no] {""}
        }
       *[no] Napisz <b>pomoc</b>, żeby zobaczyć, co umiem, albo zadzwoń do swojej gminy.
    }
outdated = To był stary przycisk. Oto co obowiązuje teraz.
went-wrong = Przepraszam, przy twojej ostatniej wiadomości coś się u mnie popsuło. Spróbuj jeszcze raz albo napisz <b>pomoc</b>.
refused-full = Niestety nie ma już miejsc.
refused-few-seats = Nie ma tylu wolnych miejsc.
refused-started = To już trwa.
refused-cancelled = Niestety to odwołane.
refused-no-offer = To miejsce nie jest już wolne.
refused-not-yours = To nie jest twój zapis.
refused-too-long = To dla mnie za długie. Napisz krócej.
refused-too-fast = To dla mnie trochę za szybko. Poczekaj minutę.
refused-not-text = Umiem czytać tylko tekst. Napisz to słowami albo dotknij przycisku.
