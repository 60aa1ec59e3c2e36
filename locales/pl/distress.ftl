# Gdy komuś jest źle
distress = To brzmi bardzo trudno. Jestem tylko botem, ale są ludzie, którzy chcą ci teraz pomóc:
helpline =
    <b>{ $number }</b> { $service }{ GIVEN($open) ->
        [yes] , czynne { $open }
       *[no] { "" }
    }
helpline-ambulance = pogotowie, gdy zagrożone jest życie
helpline-police = policja, gdy ktoś jest w niebezpieczeństwie
helpline-fire = straż pożarna, gdy się pali
helpline-doctor-on-call = lekarz dyżurny
helpline-mental-helse = Mental Helse: ktoś do rozmowy
helpline-violence-and-abuse = telefon pomocy przy przemocy
helpline-children-and-youth = dla dzieci i młodzieży oraz dorosłych, którzy boją się o dziecko
helpline-emergency = gdy to pilne: pogotowie, straż pożarna i policja
helpline-livslinien = Livslinien: przy myślach o śmierci
helpline-lev-uden-vold = Lev Uden Vold: przemoc w bliskich relacjach
helpline-boernetelefonen = BørneTelefonen: dla dzieci i młodzieży
country-no = <b>Norwegia</b>
country-dk = <b>Dania</b>
