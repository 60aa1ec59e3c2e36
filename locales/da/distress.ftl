# Når nogen ikke har det godt
distress = Det lyder svært. Jeg er kun en robot, men der er mennesker, som vil hjælpe dig nu:
helpline = <b>{ $number }</b> { $service }{ GIVEN($open) ->
        [yes] , åbent kl. { $open }
       *[no] {""}
    }
helpline-ambulance = ambulance, når det gælder livet
helpline-police = politi, når nogen er i fare
helpline-fire = brandvæsenet, når det brænder
helpline-doctor-on-call = lægevagt
helpline-mental-helse = Mental Helse: nogen at tale med
helpline-violence-and-abuse = linjen om vold og overgreb
helpline-children-and-youth = for børn og unge, og voksne, som er bekymrede for et barn
helpline-emergency = når det haster: ambulance, brandvæsen og politi
helpline-livslinien = Livslinien: ved tanker om at dø
helpline-lev-uden-vold = Lev Uden Vold
helpline-boernetelefonen = BørneTelefonen: for børn og unge
country-no = <b>Norge</b>
country-dk = <b>Danmark</b>
