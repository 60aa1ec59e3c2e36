# Pomoc
help = <b>To możesz napisać w każdej chwili</b>
    <b>propozycje</b>: coś, co ci pasuje
    <b>moje</b>: twoje zapisy i wszystko, co możesz zmienić
    <b>przerwa</b> albo <b>stop</b>: mniej wiadomości albo żadnych
    <b>co o mnie wiesz</b> i <b>usuń mnie</b>

    { GIVEN($who) ->
        [yes] Chcesz porozmawiać z człowiekiem? { $who }{ GIVEN($phone) ->
            [yes] , telefon { $phone }
           *[no] {""}
        }{ GIVEN($url) ->
            [yes] , { $url }
           *[no] {""}
        }
       *[no] Chcesz porozmawiać z człowiekiem? Zadzwoń do swojej gminy.
    }
