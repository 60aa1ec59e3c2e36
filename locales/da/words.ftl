# Svar på det, man kan sige når som helst
said-who = Jeg er Medsam, en robot. Jeg hører til { GIVEN($who) ->
        [yes] { $who }
       *[no] kommunen
    } og hjælper dig med at finde noget at lave sammen med andre.
said-welcome = Det var så lidt!
said-hello = Hej igen!
said-likes = Noteret: du kan lide { $topics }. Skriv <b>fortryd</b>, hvis det blev forkert.
said-dislikes = Fint. Det her foreslår jeg ikke mere: { $topics }. Skriv <b>fortryd</b>, hvis det blev forkert.
said-limit = Fint. Af mig selv skriver jeg så tit: { $limit }. Skriv <b>fortryd</b>, hvis det blev forkert.
said-quiet = Fint. Så skriver jeg ikke her: { $quiet }. Skriv <b>fortryd</b>, hvis det blev forkert.
said-leads = Fint. Jeg minder dig om det så længe før: { $leads }. Skriv <b>fortryd</b>, hvis det blev forkert.
said-digest = Fint. Forslag kommer { $when }, når der er noget nyt. Skriv <b>fortryd</b>, hvis det blev forkert.
said-no-digest = Fint. Så sender jeg ingen forslag hver uge.
said-needs = Noteret. Det her skal være på plads for dig: { $needs }. Skriv <b>fortryd</b>, hvis det blev forkert.
said-travel = Noteret. Sådan kommer du rundt: { $travel }. Skriv <b>fortryd</b>, hvis det blev forkert.
said-ages = Noteret. Alder: { $ages }. Skriv <b>fortryd</b>, hvis det blev forkert.
said-speaks = Noteret. Sprog, du kan være med på: { $languages }. Skriv <b>fortryd</b>, hvis det blev forkert.
said-skills = Hvor godt! Det her kan du hjælpe med: { $skills }. Skriv <b>fortryd</b>, hvis det blev forkert.
said-agree-first = Gerne, men først har jeg brug for et ja fra dig.
said-moved = Noteret. Du bor her: { $place }. Skriv <b>fortryd</b>, hvis det blev forkert.
said-paused = Fint. Jeg skriver ikke af mig selv før { $until }. Skriv <b>fortryd</b>, hvis det blev forkert.
said-late = Det går nok. Sig gerne til { GIVEN($organiser) ->
        [yes] { $organiser }
       *[no] dem, der holder { $title },
    } at du kommer lidt for sent.
said-no-signup = Du er ikke tilmeldt noget nu, så der er ikke noget at gøre.
said-details = Det er det, jeg ved:
said-which = Hvilken mener du? Tryk på den.
said-which-number = Hvilken af dem? Svar med tallet.
said-who-comes = Hvem der ellers kommer, siger jeg ikke til nogen. De får heller ikke noget at vide om dig. Vil du ikke gå alene? Skriv «find nogen at gå med».
said-undone = Så er det som før. { $told }
said-changed-since = Det har du ændret siden, så det står, som det er.
restored-interests = Du kan lide: { $likes }. Du kan ikke lide: { $dislikes }.
restored-place = Du bor her: { $place }.
restored-time = Du har tid: { $week }.
restored-language = Sprog: { $language }.
restored-travel = Sådan kommer du rundt: { $travel }.
restored-needs = Det her skal være på plads: { $needs }.
restored-ages = Alder: { $ages }.
restored-tongues = Sprog, du kan være med på: { $tongues }.
restored-skills = Kan hjælpe med: { $skills }.
restored-quiet = Stille: { $quiet }.
restored-leads = Påmindelser: { $leads }.
restored-limit = Beskeder af mig selv: { $limit }.
restored-weekly = Forslag hver uge: { $weekly }.
said-nothing-to-undo = Jeg har ikke noget at fortryde.
again = Her er det igen:
