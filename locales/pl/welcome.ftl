# Powitanie i zgoda
hello = <b>Cześć!</b> Jestem Medsam, bot, który pomaga znaleźć coś do robienia razem z innymi { GIVEN($place) ->
        [yes] w gminie { $place }
       *[no] blisko ciebie
    }.

    Mówisz, co lubisz i kiedy masz czas. Ja proponuję coś, co pasuje, zapisuję cię i przysyłam przypomnienie.

    Zapisuję to, co mówisz o miejscu, zainteresowaniach i czasie, ale nie twoje imię. Napisz w każdej chwili <b>usuń mnie</b>, a usunę wszystko.
consent-matching = Czy mogę na podstawie twoich odpowiedzi szukać propozycji i pisać do ciebie o tym, na co się zapiszesz?

    Po to jestem. W każdej chwili możesz powiedzieć <b>stop</b>.
consent-research = Czy twoje wybory mogą pomóc w badaniach o tym, co zachęca ludzi do udziału?

    Liczą się tylko dotknięcia i wybory, nigdy to, co piszesz. Nikt nie widzi, że to ty. Jeśli powiesz nie, pomoc będzie ta sama.
consent-declined = To w porządku. Nic nie proponuję i nie piszę do ciebie.

    Chcesz jednak spróbować? Dotknij przycisku poniżej.
