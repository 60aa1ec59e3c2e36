# Wiek, od którego można odpowiadać bez dorosłych
age-ask =
    Czy masz { $years ->
        [one] { $years } rok
        [few] { $years } lata
        [many] { $years } lat
       *[other] { $years } roku
    } albo więcej?

    Według prawa młodsza osoba musi mieć przy sobie kogoś dorosłego.
age-too-young =
    Żeby pisać ze mną bez dorosłych, trzeba mieć { $years ->
        [one] { $years } rok
        [few] { $years } lata
        [many] { $years } lat
       *[other] { $years } roku
    }. Poproś, żeby ktoś dorosły napisał do mnie ze swojego telefonu{ $channel ->
        [telegram] : { $url }
       *[browser] . Adres jest u góry przeglądarki.
    }

    Wszystko, co o tobie wiem, jest usunięte. Nie piszę do ciebie.
