# Svar på det ein kan seie når som helst
said-who = Eg er Medsam, ein robot. Eg høyrer til { GIVEN($who) ->
        [yes] { $who }
       *[no] kommunen
    }, og hjelper deg å finne noko å gjere saman med andre.
said-welcome = Berre hyggeleg!
said-hello = Hei igjen!
said-likes = Notert: du likar { $topics }. Skriv <b>angre</b> om det vart feil.
said-dislikes = Greitt. Dette føreslår eg ikkje meir: { $topics }. Skriv <b>angre</b> om det vart feil.
said-limit = Greitt. Av meg sjølv skriv eg så ofte: { $limit }. Skriv <b>angre</b> om det vart feil.
said-quiet = Greitt. Då skriv eg ikkje her: { $quiet }. Skriv <b>angre</b> om det vart feil.
said-leads = Greitt. Eg minner deg på det så lenge før: { $leads }. Skriv <b>angre</b> om det vart feil.
said-digest = Greitt. Forslag kjem { $when }, når det er noko nytt. Skriv <b>angre</b> om det vart feil.
said-no-digest = Greitt. Då sender eg ingen forslag kvar veke.
said-needs = Notert. Dette må vere på plass for deg: { $needs }. Skriv <b>angre</b> om det vart feil.
said-travel = Notert. Slik kjem du deg rundt: { $travel }. Skriv <b>angre</b> om det vart feil.
said-ages = Notert. Alder: { $ages }. Skriv <b>angre</b> om det vart feil.
said-speaks = Notert. Språk du kan vere med på: { $languages }. Skriv <b>angre</b> om det vart feil.
said-skills = Så fint! Dette kan du hjelpe med: { $skills }. Skriv <b>angre</b> om det vart feil.
said-agree-first = Gjerne, men først treng eg eit ja frå deg.
said-moved = Notert. Du bur her: { $place }. Skriv <b>angre</b> om det vart feil.
said-paused = Greitt. Eg skriv ikkje av meg sjølv før { $until }. Skriv <b>angre</b> om det vart feil.
said-late = Det går bra. Sei gjerne frå til { GIVEN($organiser) ->
        [yes] { $organiser }
       *[no] dei som held { $title }
    } at du blir litt sein.
said-no-signup = Du er ikkje påmeld noko no, så det er ingenting å gjere.
said-details = Dette er det eg veit:
said-which = Kva for ein meiner du? Trykk på den.
said-which-number = Kva for ein av dei? Svar med talet.
said-who-comes = Kven andre som kjem, seier eg ikkje til nokon. Dei får ikkje vite om deg heller. Vil du ikkje gå åleine? Skriv «finn nokon å gå med».
said-undone = Då er det som før. { $told }
said-changed-since = Det har du endra sidan, så det står som det er.
restored-interests = Du liker: { $likes }. Du liker ikkje: { $dislikes }.
restored-place = Du bur her: { $place }.
restored-time = Du har tid: { $week }.
restored-language = Språk: { $language }.
restored-travel = Slik kjem du deg rundt: { $travel }.
restored-needs = Dette må vere på plass: { $needs }.
restored-ages = Alder: { $ages }.
restored-tongues = Språk du kan vere med på: { $tongues }.
restored-skills = Kan hjelpe med: { $skills }.
restored-quiet = Stille: { $quiet }.
restored-leads = Påminningar: { $leads }.
restored-limit = Meldingar av meg sjølv: { $limit }.
restored-weekly = Forslag kvar veke: { $weekly }.
said-nothing-to-undo = Eg har ikkje noko å angre på.
again = Her er det igjen:
