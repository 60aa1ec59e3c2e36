# Rights
known = <b>This is what I know about you</b>
    Since: { $since }
    You write from: { $channel ->
        [telegram] Telegram
       *[other] a browser
    }
    Language: { $language }
    Municipality: { $place }
    Roughly where you live: { $home ->
        [yes] kept, within 100 metres
       *[no] not kept
    }
    You like: { $likes }
    You do not like: { $dislikes }
    You have time: { $week }
    Sign-ups to come: { $signups }
    Counted in research: { $research ->
        [yes] yes
       *[no] no
    }

    Tap the button below to get everything as a file.
file-caption = Everything I keep about you.
delete-sure = <b>Shall I delete everything I know about you?</b>

    You lose your places, and it cannot be undone. The messages in this chat you must delete yourself.
deleted = Everything is deleted now. Thank you for your visit. Write to me if you want to begin again.
