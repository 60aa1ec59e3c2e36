# Rights
known = <b>This is what I know about you</b>{ $pages ->
        [1] {""}
       *[other] {" "}({ $page } of { $pages })
    }
kept-self = <b>You</b>
    Known since: { $since }. Last here: { $seen }.
    You write from: { $channel ->
        [telegram] Telegram
        [phone] the telephone, through who answers
       *[browser] a browser
    }. Language: { $language }.{ GIVEN($name) ->
        [yes] {" "}First name: { $name }.
       *[no] {""}
    }{ $old ->
        [0] {""}
       *[other] {" "}You are { $old } or older.
    }{ $stopped ->
        [yes] {" "}You said stop.
       *[no] {""}
    }
kept-place = <b>Place</b>
    { $place }. Roughly where you live: { $home ->
        [yes] kept, within 100 metres
       *[no] not kept
    }.{ GIVEN($source) ->
        [yes] {" "}You came from a poster or a code: { $source }.
       *[no] {""}
    }
kept-interests = <b>Interests</b>
    You like: { $likes }. You do not like: { $dislikes }.
kept-time = <b>Time</b>
    { $week }.
kept-particulars = <b>More about you</b>
    Getting about: { $travel }. Has to be there: { $needs }. Age: { $ages }. Languages: { $tongues }. Can help with: { $skills }.
kept-contact = <b>Messages</b>
    By myself: { $limit }. Quiet: { $quiet }. Reminders: { $leads }. Weekly suggestions: { $weekly }.
kept-consents = <b>Consents</b>
    { $count ->
        [one] One answer
       *[other] { $count } answers
    }, with date and words. You see them under “My consents”.
kept-signups = <b>Sign-ups</b>
    { $count }, also of what has been: { $titles }.
kept-companions = <b>Company</b>
    So many times you asked for company, or were asked: { $count }.
kept-replacing = <b>In place of somebody</b>
    So many times you looked for somebody to come in your place, or were asked yourself: { $count }.
kept-dismissals = <b>No to suggestions</b>
    { $count }: { $titles }.
kept-wishes = <b>Wishes I look for</b>
    { $count }: { $topics }.
kept-proposals = <b>What you want to start</b>
    { $count }: { $titles }.
kept-proposal-answers = <b>Answers about something new</b>
    So many times you said whether you would come: { $count }.
kept-wards = <b>Whom you help, or who helps you</b>
    { $count }.
kept-tickets = <b>Talks with a human</b>
    { $count }.
kept-ticket-messages = <b>Messages in those talks</b>
    { $count }.
kept-letters = <b>Messages from me</b>
    { $count }{ GIVEN($last) ->
        [yes] , the last on { $last }
       *[no] {""}
    }. I keep what they are about, not the words.
kept-talk = <b>Our talk</b>
    Where in the talk we are, so that it can go on.
kept-events = <b>Research</b>
    { $count } taps and choices, without your name and without your words.
kept-browser = <b>The browser</b>
    { $count } messages that you see in the chat.
kept-devices = <b>Notifications in the browser</b>
    { $count }.
forget = 🗑 Delete { $what }
forgot = Deleted: { $what }.
part-place = place
part-interests = interests
part-time = time
part-particulars = more about me
part-contact = choices of messages
part-dismissals = no to suggestions
part-wishes = wishes
file-caption = Everything I keep about you.
delete-sure = <b>Shall I delete everything I know about you?</b>
delete-seats = { $count ->
        [0] You are not signed up for anything now.
        [one] You lose one place, and it goes to others.
       *[other] You lose { $count } places, and they go to others.
    }
delete-wards = { $count ->
        [one] One person you answer for is deleted too. Nobody else could reach them.
       *[other] { $count } people you answer for are deleted too. Nobody else could reach them.
    }
delete-for-good = It cannot be undone. The messages in this chat you must delete yourself.
deleted = Everything is deleted now. Thank you for your visit. Write to me if you want to begin again.
