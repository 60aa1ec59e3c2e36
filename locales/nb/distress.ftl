# Når noen ikke har det bra
distress = Det høres vanskelig ut. Jeg er bare en robot, men det finnes mennesker som vil hjelpe deg nå:
helpline = <b>{ $number }</b> { $service }{ GIVEN($open) ->
        [yes] , åpent kl. { $open }
       *[no] {""}
    }
helpline-ambulance = ambulanse, når det står om livet
helpline-police = politi, når noen er i fare
helpline-fire = brannvesenet, når det brenner
helpline-doctor-on-call = legevakt
helpline-mental-helse = Mental Helse: noen å snakke med
helpline-violence-and-abuse = linja for vold og overgrep
helpline-children-and-youth = for barn og unge, og voksne som er urolige for et barn
helpline-emergency = når det haster: ambulanse, brannvesen og politi
helpline-livslinien = Livslinien: ved tanker om å dø
helpline-lev-uden-vold = Lev Uden Vold
helpline-boernetelefonen = BørneTelefonen: for barn og unge
country-no = <b>Norge</b>
country-dk = <b>Danmark</b>
