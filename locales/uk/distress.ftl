# Коли комусь погано
distress = Здається, вам дуже важко. Я лише бот, але є люди, які хочуть допомогти вам зараз:
helpline =
    <b>{ $number }</b> { $service }{ GIVEN($open) ->
        [yes] , години роботи { $open }
       *[no] { "" }
    }
helpline-ambulance = швидка допомога, коли є загроза життю
helpline-police = поліція, коли хтось у небезпеці
helpline-fire = пожежна служба, коли горить
helpline-doctor-on-call = черговий лікар
helpline-mental-helse = Mental Helse: з ким поговорити
helpline-violence-and-abuse = лінія допомоги при насильстві
helpline-children-and-youth = для дітей і молоді та дорослих, які тривожаться за дитину
helpline-emergency = коли терміново: швидка допомога, пожежна служба й поліція
helpline-livslinien = Livslinien: при думках про смерть
helpline-lev-uden-vold = Lev Uden Vold: насильство в близьких стосунках
helpline-boernetelefonen = BørneTelefonen: для дітей і молоді
country-no = <b>Норвегія</b>
country-dk = <b>Данія</b>
