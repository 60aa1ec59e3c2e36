# When somebody is not well
distress = That sounds hard. I am only a robot, but there are people who want to help you now:
helpline = <b>{ $number }</b> { $service }{ GIVEN($open) ->
        [yes] , open { $open }
       *[no] {""}
    }
helpline-ambulance = ambulance, when a life is at risk
helpline-police = police, when somebody is in danger
helpline-fire = the fire service, when something is burning
helpline-doctor-on-call = doctor on call
helpline-mental-helse = Mental Helse: somebody to talk to
helpline-violence-and-abuse = helpline for violence and abuse
helpline-children-and-youth = for children and youth, and adults who worry about a child
helpline-emergency = when it is urgent: ambulance, fire service and police
helpline-livslinien = Livslinien: for thoughts of dying
helpline-lev-uden-vold = Lev Uden Vold: violence in close relationships
helpline-boernetelefonen = BørneTelefonen: for children and youth
country-no = <b>Norway</b>
country-dk = <b>Denmark</b>
