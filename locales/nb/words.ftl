# Svar på det en kan si når som helst
said-who = Jeg er Medsam, en robot. Jeg hører til { GIVEN($who) ->
        [yes] { $who }
       *[no] kommunen
    }, og hjelper deg å finne noe å gjøre sammen med andre.
said-welcome = Bare hyggelig!
said-hello = Hei igjen!
said-likes = Notert: du liker { $topics }. Skriv <b>angre</b> hvis det ble feil.
said-dislikes = Greit. Dette foreslår jeg ikke mer: { $topics }. Skriv <b>angre</b> hvis det ble feil.
said-limit = Greit. Av meg selv skriver jeg så ofte: { $limit }. Skriv <b>angre</b> hvis det ble feil.
said-quiet = Greit. Da skriver jeg ikke her: { $quiet }. Skriv <b>angre</b> hvis det ble feil.
said-leads = Greit. Jeg minner deg på det så lenge før: { $leads }. Skriv <b>angre</b> hvis det ble feil.
said-digest = Greit. Forslag kommer { $when }, når det er noe nytt. Skriv <b>angre</b> hvis det ble feil.
said-no-digest = Greit. Da sender jeg ingen forslag hver uke.
said-needs = Notert. Dette må være på plass for deg: { $needs }. Skriv <b>angre</b> hvis det ble feil.
said-travel = Notert. Slik kommer du deg rundt: { $travel }. Skriv <b>angre</b> hvis det ble feil.
said-ages = Notert. Alder: { $ages }. Skriv <b>angre</b> hvis det ble feil.
said-speaks = Notert. Språk du kan være med på: { $languages }. Skriv <b>angre</b> hvis det ble feil.
said-skills = Så fint! Dette kan du hjelpe med: { $skills }. Skriv <b>angre</b> hvis det ble feil.
said-agree-first = Gjerne, men først trenger jeg et ja fra deg.
said-moved = Notert. Du bor her: { $place }. Skriv <b>angre</b> hvis det ble feil.
said-paused = Greit. Jeg skriver ikke av meg selv før { $until }. Skriv <b>angre</b> hvis det ble feil.
said-late = Det går bra. Si gjerne fra til { GIVEN($organiser) ->
        [yes] { $organiser }
       *[no] dem som holder { $title }
    } at du blir litt sein.
said-no-signup = Du er ikke påmeldt noe nå, så det er ingenting å gjøre.
said-details = Dette er det jeg vet:
said-which = Hvilken mener du? Trykk på den.
said-which-number = Hvilken av dem? Svar med tallet.
said-who-comes = Hvem andre som kommer, sier jeg ikke til noen. De får ikke vite om deg heller. Vil du ikke gå alene? Skriv «finn noen å gå med».
said-undone = Da er det som før. { $told }
said-changed-since = Det har du endret siden, så det står som det er.
restored-interests = Du liker: { $likes }. Du liker ikke: { $dislikes }.
restored-place = Du bor her: { $place }.
restored-time = Du har tid: { $week }.
restored-language = Språk: { $language }.
restored-travel = Slik kommer du deg rundt: { $travel }.
restored-needs = Dette må være på plass: { $needs }.
restored-ages = Alder: { $ages }.
restored-tongues = Språk du kan være med på: { $tongues }.
restored-skills = Kan hjelpe med: { $skills }.
restored-quiet = Stille: { $quiet }.
restored-leads = Påminnelser: { $leads }.
restored-limit = Meldinger av meg selv: { $limit }.
restored-weekly = Forslag hver uke: { $weekly }.
said-nothing-to-undo = Jeg har ikke noe å angre på.
again = Her er det igjen:
