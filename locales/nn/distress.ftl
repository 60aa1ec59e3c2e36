# Når nokon ikkje har det bra
distress = Det høyrest vanskeleg ut. Eg er berre ein robot, men det finst menneske som vil hjelpe deg no:
helpline = <b>{ $number }</b> { $service }{ GIVEN($open) ->
        [yes] , ope kl. { $open }
       *[no] {""}
    }
helpline-ambulance = ambulanse, når det står om livet
helpline-police = politi, når nokon er i fare
helpline-fire = brannvesenet, når det brenn
helpline-doctor-on-call = legevakt
helpline-mental-helse = Mental Helse: nokon å snakke med
helpline-violence-and-abuse = linja for vald og overgrep
helpline-children-and-youth = for barn og unge, og vaksne som er urolege for eit barn
helpline-emergency = når det hastar: ambulanse, brannvesen og politi
helpline-livslinien = Livslinien: ved tankar om å døy
helpline-lev-uden-vold = Lev Uden Vold
helpline-boernetelefonen = BørneTelefonen: for barn og unge
country-no = <b>Noreg</b>
country-dk = <b>Danmark</b>
