# Prawa
file-caption = Wszystko, co o tobie przechowuję.
deleted = Wszystko jest usunięte. Dziękuję za wizytę. Napisz do mnie, jeśli chcesz zacząć od nowa.
known =
    <b>Oto co o tobie wiem</b>{ $pages ->
        [1] { "" }
       *[other] { " " }({ $page } z { $pages })
    }
kept-self =
    <b>Ty</b>
    Znam cię od tego dnia: { $since }. Ostatnia wizyta: { $seen }.
    Skąd piszesz: { $channel ->
        [telegram] Telegram
        [phone] telefon, przez osobę, która odpowiada
       *[browser] przeglądarka
    }. Język: { $language }.{ GIVEN($name) ->
        [yes] { " " }Imię: { $name }.
       *[no] { "" }
    }{ $old ->
        [0] { "" }
        [one] { " " }Masz co najmniej { $old } rok.
        [few] { " " }Masz co najmniej { $old } lata.
        [many] { " " }Masz co najmniej { $old } lat.
       *[other] { " " }Masz co najmniej { $old } roku.
    }{ $stopped ->
        [yes] { " " }Masz włączony stop.
       *[no] { "" }
    }
kept-place =
    <b>Miejsce</b>
    { $place }. Mniej więcej gdzie mieszkasz: { $home ->
        [yes] zapisane, z dokładnością do 100 metrów
       *[no] nie zapisane
    }.{ GIVEN($source) ->
        [yes] { " " }Plakat albo kod, od którego się zaczęło: { $source }.
       *[no] { "" }
    }
kept-interests =
    <b>Zainteresowania</b>
    Lubisz: { $likes }. Nie lubisz: { $dislikes }.
kept-time =
    <b>Czas</b>
    { $week }.
kept-particulars =
    <b>Więcej o tobie</b>
    Jak się poruszasz: { $travel }. Musisz mieć: { $needs }. Wiek: { $ages }. Języki: { $tongues }. W czym możesz pomóc: { $skills }.
kept-contact =
    <b>Wiadomości</b>
    Z mojej inicjatywy: { $limit }. Cisza: { $quiet }. Przypomnienia: { $leads }. Propozycje co tydzień: { $weekly }.
kept-consents =
    <b>Zgody</b>
    { $count ->
        [one] { $count } odpowiedź
        [few] { $count } odpowiedzi
        [many] { $count } odpowiedzi
       *[other] { $count } odpowiedzi
    }, z datą i słowami. Zobaczysz je pod „Moje zgody”.
kept-signups =
    <b>Zapisy</b>
    { $count }, także na to, co już było: { $titles }.
kept-companions =
    <b>Iść razem</b>
    Twoje pytania o to, żeby iść z kimś, i takie pytania do ciebie: { $count }.
kept-replacing =
    <b>Ktoś za kogoś</b>
    Szukanie kogoś na twoje miejsce i pytania, czy przyjdziesz za kogoś: { $count }.
kept-dismissals =
    <b>Propozycje nie dla ciebie</b>
    { $count }: { $titles }.
kept-wishes =
    <b>Życzenia, o których pamiętam</b>
    { $count }: { $topics }.
kept-proposals =
    <b>Twoje pomysły</b>
    { $count }: { $titles }.
kept-proposal-answers =
    <b>Odpowiedzi o czymś nowym</b>
    Twoje odpowiedzi na pytanie, czy chcesz przyjść: { $count }.
kept-wards =
    <b>Osoba, której pomagasz albo która pomaga tobie</b>
    { $count }.
kept-tickets =
    <b>Rozmowy z człowiekiem</b>
    { $count }.
kept-ticket-messages =
    <b>Wiadomości w tych rozmowach</b>
    { $count }.
kept-letters =
    <b>Wiadomości ode mnie</b>
    { $count }{ GIVEN($last) ->
        [yes] , ostatnia: { $last }
       *[no] { "" }
    }. Zapisuję, o czym są, a nie ich słowa.
kept-talk =
    <b>Nasza rozmowa</b>
    W którym miejscu rozmowy jesteśmy, żeby iść dalej.
kept-events =
    <b>Badania</b>
    Dotknięcia i wybory, bez imienia i bez twoich słów: { $count }.
kept-browser =
    <b>Przeglądarka</b>
    Wiadomości, które widzisz w rozmowie: { $count }.
kept-devices =
    <b>Powiadomienia w przeglądarce</b>
    { $count }.
forget = 🗑 Usuń: { $what }
forgot = Usunięte: { $what }.
part-place = miejsce
part-interests = zainteresowania
part-time = czas
part-particulars = więcej o mnie
part-contact = ustawienia wiadomości
part-dismissals = propozycje nie dla mnie
part-wishes = życzenia
delete-sure = <b>Czy usunąć wszystko, co o tobie wiem?</b>
delete-seats =
    { $count ->
        [0] Nie masz teraz żadnych zapisów.
        [one] Stracisz { $count } miejsce. Dostanie je ktoś inny.
        [few] Stracisz { $count } miejsca. Dostanie je ktoś inny.
        [many] Stracisz { $count } miejsc. Dostanie je ktoś inny.
       *[other] Stracisz { $count } miejsca. Dostanie je ktoś inny.
    }
delete-wards =
    { $count ->
        [one] Usunę też { $count } osobę, za którą odpowiadasz. Nikt inny nie może do niej dotrzeć.
        [few] Usunę też { $count } osoby, za które odpowiadasz. Nikt inny nie może do nich dotrzeć.
        [many] Usunę też { $count } osób, za które odpowiadasz. Nikt inny nie może do nich dotrzeć.
       *[other] Usunę też { $count } osoby, za które odpowiadasz. Nikt inny nie może do nich dotrzeć.
    }
delete-for-good = Tego nie da się cofnąć. Wiadomości z tej rozmowy możesz usunąć tylko ty.
