# حين لا يكون أحد بخير
distress = يبدو هذا صعبًا جدًا. أنا مجرد روبوت، لكن هناك بشرًا يريدون مساعدتكم الآن:
helpline =
    <b>{ $number }</b> { $service }{ GIVEN($open) ->
        [yes] ، ساعات العمل { $open }
       *[no] { "" }
    }
helpline-ambulance = الإسعاف، حين تكون الحياة في خطر
helpline-police = الشرطة، حين يكون أحد في خطر
helpline-fire = الإطفاء، عند الحريق
helpline-doctor-on-call = الطبيب المناوب
helpline-mental-helse = Mental Helse: شخص للحديث معه
helpline-violence-and-abuse = خط المساعدة عند العنف والاعتداء
helpline-children-and-youth = للأطفال والشباب، وللكبار القلقين على طفل
helpline-emergency = عند الضرورة: الإسعاف والإطفاء والشرطة
helpline-livslinien = Livslinien: عند التفكير في الموت
helpline-lev-uden-vold = Lev Uden Vold: العنف في العلاقات القريبة
helpline-boernetelefonen = BørneTelefonen: للأطفال والشباب
country-no = <b>النرويج</b>
country-dk = <b>الدنمارك</b>
