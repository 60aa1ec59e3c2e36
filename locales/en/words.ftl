# Answers to what one can say at any time
said-who = I am Medsam, a robot. I belong to { GIVEN($who) ->
        [yes] { $who }
       *[no] your municipality
    }, and I help you find something to do together with others.
said-welcome = You are welcome!
said-hello = Hello again!
said-likes = Noted: you like { $topics }. Write <b>undo</b> if that is wrong.
said-dislikes = All right. I will not suggest this any more: { $topics }. Write <b>undo</b> if that is wrong.
said-limit = All right. This is how often I write of my own accord: { $limit }. Write <b>undo</b> if that is wrong.
said-quiet = All right. I will not write at these times: { $quiet }. Write <b>undo</b> if that is wrong.
said-leads = All right. I will remind you this long before: { $leads }. Write <b>undo</b> if that is wrong.
said-digest = All right. Suggestions come { $when }, when there is something new. Write <b>undo</b> if that is wrong.
said-no-digest = All right. I will not send suggestions every week.
said-needs = Noted. This must be in place for you: { $needs }. Write <b>undo</b> if that is wrong.
said-travel = Noted. This is how you get around: { $travel }. Write <b>undo</b> if that is wrong.
said-ages = Noted. Age: { $ages }. Write <b>undo</b> if that is wrong.
said-speaks = Noted. Languages you can take part in: { $languages }. Write <b>undo</b> if that is wrong.
said-skills = How nice! You can help with this: { $skills }. Write <b>undo</b> if that is wrong.
said-agree-first = Gladly, but first I need a yes from you.
said-moved = Noted. You live here: { $place }. Write <b>undo</b> if that is wrong.
said-paused = All right. I will not write of my own accord before { $until }. Write <b>undo</b> if that is wrong.
said-late = That is all right. Do tell { GIVEN($organiser) ->
        [yes] { $organiser }
       *[no] those who hold { $title }
    } that you will be a little late.
said-no-signup = You are not signed up for anything now, so there is nothing to do.
said-details = This is what I know:
said-which = Which one do you mean? Tap it.
said-which-number = Which one? Answer with its number.
said-who-comes = I tell nobody who else is coming. They are not told about you either. Would you rather not go alone? Write “find somebody to go with”.
said-undone = It is as it was before. { $told }
said-changed-since = You have changed that since, so it stays as it is.
restored-interests = You like: { $likes }. You do not like: { $dislikes }.
restored-place = You live here: { $place }.
restored-time = You have time: { $week }.
restored-language = Language: { $language }.
restored-travel = This is how you get around: { $travel }.
restored-needs = This must be in place: { $needs }.
restored-ages = Age: { $ages }.
restored-tongues = Languages you can take part in: { $tongues }.
restored-skills = Can help with: { $skills }.
restored-quiet = Quiet: { $quiet }.
restored-leads = Reminders: { $leads }.
restored-limit = Messages of my own accord: { $limit }.
restored-weekly = Weekly suggestions: { $weekly }.
said-nothing-to-undo = I have nothing to undo.
again = Here it is again:
