# Zacząć coś razem
proposal-what = Świetnie, że chcesz coś zacząć! Co to ma być? Napisz własnymi słowami, na przykład „wieczór szachowy”.
proposal-when = Kiedy to ma być? Napisz dzień i godzinę, na przykład <b>czwartek 3 grudnia o 18</b>.
proposal-both = Potrzebuję dnia i godziny, na przykład <b>czwartek o 18</b>.
proposal-too-soon = To trochę za wcześnie. Osoby, które pomagają, muszą zdążyć to przeczytać. Najwcześniej: { $moment }. Kiedy to ma być?
proposal-where = Gdzie to ma być? Napisz nazwę miejsca.
proposal-many = Ile innych osób musi chcieć przyjść, żeby to się odbyło? Od 2 do 20.
proposal-bounds = Wybierz liczbę od { $fewest } do { $most }.
proposal-word = Chcesz powiedzieć coś sąsiadom? Napisz to tutaj albo pomiń. Nie podawaj telefonu ani adresu innych osób.
proposal-no-topic = Nie wiem dobrze, komu to pasuje. Osoby, które pomagają, ustalą to z tobą.
proposal-undecided = jeszcze nie wiadomo
proposal-last =
    <b>{ $title }</b>
    🕑 { $when }
    📍 { $place }
    👥 Gdy zechce przyjść co najmniej tyle innych osób: { $count }
    ⭐ { $topics }{ GIVEN($description) ->
        [yes] { "\u000A\u000A" }{ $description }
       *[no] { "" }
    }
proposal-to-staff = Wyślij to, a najpierw przeczyta to człowiek. Jeśli się zgodzi, zapytam osoby, którym to pasuje. Ode mnie nie dowiedzą się, jak masz na imię.
proposal-at-once = Zgoda centrum wolontariatu już jest. Wyślij to, a od razu zapytam innych.
proposal-change-what = ✏ Co
proposal-change-when = ✏ Kiedy
proposal-change-where = ✏ Gdzie
proposal-change-many = ✏ Ile osób
proposal-change-word = ✏ Pozdrowienie
proposal-sent = Dziękuję! Teraz pomysł przeczyta człowiek. Odpowiedź przyjdzie tutaj.
proposal-asked-now = Dziękuję! Teraz pytam innych. Dam znać, gdy zbierze się dość osób.
proposals =
    { $count ->
        [0]
            <b>Twoje pomysły</b>
            Nie masz teraz żadnego pomysłu.
       *[other] <b>Twoje pomysły</b>
    }
proposal-line-waiting = { $number }. { $title }: czeka na odpowiedź człowieka
proposal-line-asking = { $number }. { $title }: chcą przyjść { $count } z { $wanted }, zapytane osoby: { $asked }
proposal-withdraw = ❌ Wycofaj { $number }
proposal-withdrawn = Pomysł jest wycofany. Osoby, które chcą przyjść, dowiedzą się o tym.
proposal-now-happens = Jest was już dość! To się odbędzie: <b>{ $title }</b>, { $when }. Masz miejsce.
proposal-declined-exists = Jest już coś podobnego. Napisz <b>propozycje</b>, a to zobaczysz.
proposal-declined-place = To miejsce się nie nadaje. Możesz podać inne i spróbować jeszcze raz.
proposal-declined-safety = Jest obawa, że komuś coś się stanie. Możesz z nimi porozmawiać o tym, co można zrobić.
proposal-declined-commercial = Tutaj nic się nie sprzedaje. Możesz z nimi porozmawiać o innych sposobach.
proposal-declined-unclear = Nie całkiem wiadomo, co to ma być. Napisz o tym jeszcze raz, trochę więcej.
proposal-declined-late = Nikt nie zdążył tego obejrzeć na czas, przepraszamy. Zaproponuj to jeszcze raz na późniejszy dzień.
proposal-declined-other = Możesz z nimi porozmawiać o tym, dlaczego nie i co można zrobić zamiast tego.
letter-proposal-approved = 🎉 Zgoda na twój pomysł: <b>{ $title }</b>, { $when }, { $place }. Pomaga ci { $mentor }. Teraz pytam osoby, którym to pasuje. Dam znać, gdy zbierze się dość osób.
letter-proposal-declined = Dziękuję za pomysł: <b>{ $title }</b>. Tym razem odpowiedź to niestety nie. { $reason }
letter-would-you-come =
    Ktoś blisko ciebie ma pomysł: <b>{ $title }</b>, { $when }, { $place }.{ GIVEN($description) ->
        [yes] { "\u000A\u000A" }„{ $description }”
       *[no] { "" }
    }

    To się odbędzie, gdy zechce przyjść dość osób: { $count }. Czy chcesz przyjść?
letter-proposal-happens = 🎉 To się odbędzie: <b>{ $title }</b>, { $when }, { $place }. Tyle osób przyjdzie: { $count }. Pomaga ci { $mentor }.
letter-seated = 🎉 Zebrało się dość osób! <b>{ $title }</b>: { $when }, { $place }. Masz miejsce.
letter-proposal-ended = Tym razem chce przyjść za mało osób: <b>{ $title }</b>. Dziękuję, że próbujesz. Napisz <b>mam pomysł</b>, żeby spróbować jeszcze raz.
letter-proposal-off =
    Niestety nic nie będzie z tego, o co pytam innych i ciebie{ GIVEN($topics) ->
        [yes] : { $topics }
       *[no] { "" }
    }. Napisz <b>propozycje</b>, a znajdziemy coś innego.
letter-start-one = Kilka osób w okolicy ({ $place }) chce tego samego co ty: { $topics }, { $hours }. Chcesz to zacząć? Pomaga ci { $mentor }. Nikt się nie dowie, kogo o to pytam.
why-letter-proposal-approved = To twój pomysł. Dlatego przekazuję ci odpowiedź.
why-letter-proposal-declined = To twój pomysł. Dlatego przekazuję ci odpowiedź.
why-letter-would-you-come = Ktoś ma pomysł na ten temat: { $topics }. To pasuje do tego, co o tobie wiem. Ta osoba nie wie, kogo pytam.
why-letter-proposal-happens = To twój pomysł, a chętnych jest już dość.
why-letter-seated = Chcesz przyjść. Dlatego masz miejsce.
why-letter-proposal-ended = To twój pomysł. Dlatego piszę, jak się to skończyło.
why-letter-proposal-off = Twoja odpowiedź to „tak” albo „innym razem”. Dlatego daję znać.
why-letter-start-one = Na twoją prośbę szukam tego tematu: { $topics }. Inni chcą tego samego.
answered-would-come = Świetnie! Dam znać, gdy zbierze się dość osób: <b>{ $title }</b>.
answered-would-not = W porządku. Dziękuję za odpowiedź: { $title }.
answered-another-time = Dobrze. To może pasować ci innym razem: { $title }.
answered-not-start = W porządku. Dziękuję za odpowiedź.
button-would-come = ✅ Tak, chcę przyjść
typed-would-come = tak, tak proszę, chętnie, tak chętnie, chcę przyjść, przyjdę, jasne
button-would-not = Nie, dziękuję
typed-would-not = nie, nie dziękuję, nie dla mnie, raczej nie
button-another-time = Może innym razem
typed-another-time = innym razem, może, może innym razem, nie tym razem, później
button-start-it = 🌱 Tak, ja to zacznę
typed-start-it = tak, tak proszę, chętnie, ja to zacznę, zacznę to, mogę to zacząć
button-not-start = Nie, nie ja
typed-not-start = nie, nie dziękuję, nie ja, raczej nie
button-unsure = Nie wiem
typed-unsure = nie wiem, jeszcze nie wiem, trudno powiedzieć, pomiń
button-leave-it = Anuluj
typed-leave-it = anuluj, nieważne, jednak nie
button-send-it = ✅ Wyślij
typed-send-it = wyślij, wyślij to, tak, tak wyślij, zgadza się, ok
button-propose = 🌱 Mam pomysł
typed-propose = coś nowego, nowy pomysł, inny pomysł
refused-most-proposals = Masz już trzy pomysły. Najpierw wycofaj jeden z nich.
refused-not-whole = Czegoś jeszcze brakuje: co, kiedy, gdzie albo kto pomaga.
refused-too-soon = To zaczyna się za szybko i nie zdążę nikogo zapytać.
