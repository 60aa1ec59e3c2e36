# Kilka propozycji co tydzień
digest-ask = Chcesz dostawać ode mnie kilka propozycji raz w tygodniu? Wybierz dzień. Piszę tylko wtedy, gdy jest coś nowego.
digest-day = { $day }
button-digest-yes = Tak, dzień wybierz ty
typed-digest-yes = tak, tak proszę, tak chętnie, chętnie, ok, wszystko jedno, obojętnie kiedy
button-digest-no = Nie, dziękuję
typed-digest-no = nie, nie dziękuję, nie teraz, pomiń, raczej nie
digest-wanted = Świetnie! Propozycje będą przychodzić co tydzień: { $day }, około { $oclock }.
digest-refused = W porządku. Nie będzie propozycji co tydzień.
letter-digest =
    { $count ->
        [one] To jest nowe i pasuje do ciebie:
        [few] Oto { $count } nowe propozycje dla ciebie:
        [many] Oto { $count } nowych propozycji dla ciebie:
       *[other] Oto { $count } nowej propozycji dla ciebie:
    }

    { $lines }
digest-line = { $number }. <b>{ $title }</b>, { $when }, { $place }
digest-lines =
    { $one }
    { $other }
digest-nothing = Cześć! Od pewnego czasu nie ma nic nowego dla ciebie. Chcesz coś zmienić? Napisz <b>zainteresowania</b>.
