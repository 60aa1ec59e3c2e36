# Et menneske overtar samtalen
handover-ask = Du kan snakke med et menneske: { $who }. Hva gjelder det? Velg noe, eller skriv det med egne ord.

    Haster det, og står det om liv, ring { $emergency }.
handover-about-signup = En påmelding
handover-about-transport = Å komme seg dit
handover-about-incident = Noe som skjedde
handover-about-using = Hvordan Medsam virker
handover-about-other = Noe annet
handover-whose = Hvilken kommune gjelder det?
handover-share = Vil du at { $who } skal se hva du har fortalt meg? Det er sted, interesser og det du er påmeldt. Navnet ditt ser de ikke.
handover-write = Skriv til { $who } her. De ser det du skriver, og ikke hvem du er.
handover-hours = { $days } { $begins }–{ $ends }
handover-sent = ✅ Sendt til { $who }. De svarer her. { GIVEN($hours) ->
        [yes] De er til stede { $hours }.
       *[no] Jeg vet ikke når de er til stede.
    } Har de ikke svart etter en arbeidsdag, sier jeg fra.{ GIVEN($phone) ->
        [yes] {" "}Du kan også ringe { $phone }.
       *[no] {""}
    }

    Nå er jeg stille. Det du skriver, går til dem. Påminnelser kommer likevel.
handover-passed-on = Sendt til { $who }.
handover-silent = Du snakker med { $who } nå, så jeg er stille. Vil du tilbake til meg?
handover-stopped = Du har sagt stopp, så svaret fra { GIVEN($who) ->
        [yes] { $who }
       *[no] kommunen
    } ville ikke nå deg her.{ GIVEN($phone) ->
        [yes] {" "}Du kan ringe { $phone }.
       *[no] {""}
    } Vil du starte igjen?
handover-end-words = avslutt, tilbake
letter-ticket-answer = <b>{ $name }</b>, { $who }:

    { $words }
letter-ticket-closed = <b>{ $name }</b> fra { $who } har avsluttet samtalen. Nå er det meg igjen, roboten. Vil du fortsette der vi var?
letter-ticket-escalated = { $who } har ikke svart ennå, og det beklager jeg. Jeg har sagt fra at det haster.{ GIVEN($phone) ->
        [yes] {" "}Du kan også ringe { $phone }.
       *[no] {""}
    }
answered-ticket-close = Samtalen med { $who } er avsluttet, og de får vite det. Nå er det meg igjen, roboten.
answered-ticket-go-on = Da fortsetter vi der vi var.
button-ticket-close = Ferdig, tilbake til Medsam
typed-ticket-close = tilbake til medsam, avslutt samtalen, ferdig tilbake til medsam
button-ticket-go-on = Fortsett der vi var
typed-ticket-go-on = fortsett, ja, ok, takk
command-human = Snakk med et menneske
command-words-human = snakke med et menneske, jeg vil snakke med noen, jeg vil snakke med et menneske, kan jeg snakke med noen
refused-unanswered = Du har mange meldinger som venter på svar. Vent til de har svart.
refused-no-ticket = Det er ingen samtale med det nummeret. Personen kan ha slettet alt.
refused-ticket-closed = Samtalen er avsluttet.
refused-unreachable = Det når ikke fram: personen har sagt stopp, eller har blokkert Medsam.
refused-no-name = Skriv hvem du er.
