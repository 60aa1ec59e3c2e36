# Odpowiedzi na swobodne słowa
said-who =
    Jestem Medsam, bot. { GIVEN($who) ->
        [yes] Odpowiada za mnie { $who }
       *[no] Odpowiada za mnie twoja gmina
    }. Pomagam znaleźć coś do robienia razem z innymi.
said-welcome = Nie ma za co!
said-hello = Witaj znowu!
said-likes = Zapisane, lubisz: { $topics }. Napisz <b>cofnij</b>, jeśli to pomyłka.
said-dislikes = Dobrze. Tego już nie proponuję: { $topics }. Napisz <b>cofnij</b>, jeśli to pomyłka.
said-limit = Dobrze. Tak często piszę z własnej inicjatywy: { $limit }. Napisz <b>cofnij</b>, jeśli to pomyłka.
said-quiet = Dobrze. W tym czasie nie piszę: { $quiet }. Napisz <b>cofnij</b>, jeśli to pomyłka.
said-leads = Dobrze. Przypominam { $leads }. Napisz <b>cofnij</b>, jeśli to pomyłka.
said-digest = Dobrze. Propozycje przychodzą, gdy jest coś nowego: { $when }. Napisz <b>cofnij</b>, jeśli to pomyłka.
said-no-digest = Dobrze. Nie wysyłam propozycji co tydzień.
said-needs = Zapisane, potrzebujesz: { $needs }. Napisz <b>cofnij</b>, jeśli to pomyłka.
said-travel = Zapisane, poruszasz się tak: { $travel }. Napisz <b>cofnij</b>, jeśli to pomyłka.
said-ages = Zapisane. Wiek: { $ages }. Napisz <b>cofnij</b>, jeśli to pomyłka.
said-speaks = Zapisane. Języki, w których możesz brać udział: { $languages }. Napisz <b>cofnij</b>, jeśli to pomyłka.
said-skills = Jak miło! Możesz pomóc w tym: { $skills }. Napisz <b>cofnij</b>, jeśli to pomyłka.
said-agree-first = Chętnie, ale najpierw potrzebna jest zgoda.
said-moved = Zapisane. Mieszkasz tutaj: { $place }. Napisz <b>cofnij</b>, jeśli to pomyłka.
said-paused = Dobrze. Z własnej inicjatywy nie piszę do tego dnia: { $until }. Napisz <b>cofnij</b>, jeśli to pomyłka.
said-late =
    Nic nie szkodzi. Daj znać, że trochę się spóźnisz: { GIVEN($organiser) ->
        [yes] { $organiser }
       *[no] osobom, które prowadzą { $title }
    }.
said-no-signup = Nie masz teraz żadnych zapisów, więc nie trzeba nic robić.
said-details = Oto co wiem:
said-which = O które chodzi? Dotknij tego.
said-which-number = Które z nich? Napisz numer.
said-who-comes = Nikomu nie mówię, kto jeszcze przyjdzie. O tobie też nikt się nie dowie. Nie chcesz iść samotnie? Napisz „znajdź kogoś, z kim pójdę”.
said-undone = Wszystko jest znowu jak przedtem. { $told }
said-changed-since = To zmieniło się już później, więc zostaje tak, jak jest.
restored-interests = Lubisz: { $likes }. Nie lubisz: { $dislikes }.
restored-place = Mieszkasz tutaj: { $place }.
restored-time = Masz czas: { $week }.
restored-language = Język: { $language }.
restored-travel = Poruszasz się tak: { $travel }.
restored-needs = Potrzebujesz: { $needs }.
restored-ages = Wiek: { $ages }.
restored-tongues = Języki, w których możesz brać udział: { $tongues }.
restored-skills = Możesz pomóc w tym: { $skills }.
restored-quiet = Cisza: { $quiet }.
restored-leads = Przypomnienia: { $leads }.
restored-limit = Moje wiadomości: { $limit }.
restored-weekly = Propozycje co tydzień: { $weekly }.
said-nothing-to-undo = Nie ma czego cofać.
again = Oto jeszcze raz:
