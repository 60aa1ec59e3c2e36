# Consents
consents = <b>My consents</b>

    You decide, and you can change your mind at any time. Tap one of them to read it and answer again.
consent-answered = { $title }: <b>{ $granted ->
        [yes] yes
       *[no] no
    }</b>, { $since }, in { $language }
consent-outdated = { $title }: you said { $granted ->
        [yes] yes
       *[no] no
    } on { $since }, in { $language }, but the words have changed since
consent-unasked = { $title }: not asked yet
consent-words = This is what you answered:

    <i>{ $words }</i>
consent-asked-anew = You answered this on { $since }. The words have changed since, so I ask again. { $change }
consent-noted-yes = Thank you! You find your answer under “What you know about me”, and can change it there.
consent-noted-no = That is quite all right.
consent-help = Sometimes more hands are needed where you live. May I ask you for help then?

    You can say no each time, and no to being asked at all whenever you want.
consent-name = May the organiser see your first name when you sign up? Then they know who is coming.

    Write the name you want them to see, or tap <b>No</b>. You have your place either way.
name-before = my name is, i am called, i am, call me
name-which = Lovely! Which name shall they see?
name-noted = Thank you, { $name }! Now the organiser sees your first name.
purpose-matching = Suggestions and messages
purpose-research = Research
purpose-help = Being asked for help
purpose-name = Showing my first name
