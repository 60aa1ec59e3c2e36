# Going together
companion-first-time = Is it your first time? I can find somebody to go with.
companion-name = I will ask somebody who is going to <b>{ $title }</b>, { $when }. What is your first name? They are told it only once they have said yes.
companion-your-name = How nice! What is your first name? The one you go with to <b>{ $title }</b>, { $when }, will be told.
companion-meeting = Where do you want to meet? Write it, or meet at the entrance: { $place }. Do not write where you live.
companion-entrance = at the entrance
companion-sought = I am looking for somebody to go with you. I will tell you either way.
companion-seeking = 🤝 I am looking for somebody to go with you.
companion-together = 🤝 You are going with { $name }. You meet here: { $meeting }.
companion-thanks = Thank you so much! Both of you will now be told the other’s name and where you meet.
companion-ended = Then I look no longer.
letter-companion-ask = Somebody who is going to <b>{ $title }</b>, { $when }, would like to go with somebody. You have been there before. Would you? Only once you say yes are you told each other’s names.
letter-companion-found = 🤝 You are going with <b>{ $name }</b> to <b>{ $title }</b>, { $when }, { $place }. You meet here: { $meeting }.
letter-companion-none = Sadly I found nobody to go with you to <b>{ $title }</b>. You are just as welcome.{ GIVEN($phone) ->
        [yes] {" "}Do call { $who } on { $phone } first, and somebody will receive you.
       *[no] {""}
    }
letter-companion-over = The one you were going with to <b>{ $title }</b> sadly cannot come after all. You are just as welcome.{ GIVEN($phone) ->
        [yes] {" "}Do call { $who } on { $phone }, and somebody will receive you.
       *[no] {""}
    }
why-letter-companion-ask = You have a seat and have been there before, so I ask you. Whoever asks does not know whom I ask.
why-letter-companion-found = Both of you said yes to going together.
why-letter-companion-none = You asked me to find somebody to go with.
why-letter-companion-over = You had agreed to go together.
answered-rather-not = That is fine, and nobody is told. Enjoy { $title }!
button-company = 🤝 Go with somebody
typed-company = go together, with somebody, somebody to go with, company
button-company-off = I’d rather go alone
typed-company-off = alone, i go alone, rather alone, stop looking
button-entrance = 🚪 At the entrance
typed-entrance = entrance, the entrance, at the entrance, outside
button-accompany = 🤝 Yes, gladly
typed-accompany = yes, yes please, gladly, i can, sure, of course
button-rather-not = Rather not
typed-rather-not = no, no thanks, rather not, not this time
refused-too-late = It begins so soon that I cannot ask anybody.
