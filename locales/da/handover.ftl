# Et menneske overtager samtalen
handover-ask = Du kan tale med et menneske: { $who }. Hvad drejer det sig om? Vælg noget, eller skriv det med dine egne ord.

    Haster det, og er der fare for liv, så ring { $emergency }.
handover-about-signup = En tilmelding
handover-about-transport = At komme derhen
handover-about-incident = Noget, der skete
handover-about-using = Hvordan Medsam virker
handover-about-other = Noget andet
handover-whose = Hvilken kommune drejer det sig om?
handover-share = Må { $who } se, hvad du har fortalt mig? Det er sted, interesser og det, du er tilmeldt. Dit navn ser de ikke.
handover-write = Skriv til { $who } her. De ser det, du skriver, og ikke hvem du er.
handover-hours = { $days } { $begins }–{ $ends }
handover-sent = ✅ Sendt til { $who }. De svarer her. { GIVEN($hours) ->
        [yes] De er til stede { $hours }.
       *[no] Jeg ved ikke, hvornår de er til stede.
    } Har de ikke svaret efter en arbejdsdag, siger jeg til.{ GIVEN($phone) ->
        [yes] {" "}Du kan også ringe { $phone }.
       *[no] {""}
    }

    Nu er jeg stille. Det, du skriver, går til dem. Påmindelser kommer alligevel.
handover-passed-on = Sendt til { $who }.
handover-silent = Du taler med { $who } nu, så jeg er stille. Vil du tilbage til mig?
handover-stopped = Du har sagt stop, så svaret fra { GIVEN($who) ->
        [yes] { $who }
       *[no] kommunen
    } ville ikke nå dig her.{ GIVEN($phone) ->
        [yes] {" "}Du kan ringe { $phone }.
       *[no] {""}
    } Vil du starte igen?
handover-end-words = afslut, tilbage
letter-ticket-answer = <b>{ $name }</b>, { $who }:

    { $words }
letter-ticket-closed = <b>{ $name }</b> fra { $who } har afsluttet samtalen. Nu er det mig igen, robotten. Vil du fortsætte, hvor vi var?
letter-ticket-escalated = { $who } har ikke svaret endnu, og det er jeg ked af. Jeg har sagt til, at det haster.{ GIVEN($phone) ->
        [yes] {" "}Du kan også ringe { $phone }.
       *[no] {""}
    }
answered-ticket-close = Samtalen med { $who } er afsluttet, og de får det at vide. Nu er det mig igen, robotten.
answered-ticket-go-on = Så fortsætter vi, hvor vi var.
button-ticket-close = Færdig, tilbage til Medsam
typed-ticket-close = tilbage til medsam, afslut samtalen, færdig tilbage til medsam
button-ticket-go-on = Fortsæt, hvor vi var
typed-ticket-go-on = fortsæt, ja, ok, tak
command-human = Tal med et menneske
command-words-human = tale med et menneske, jeg vil tale med nogen, jeg vil tale med et menneske, kan jeg tale med nogen
refused-unanswered = Du har mange beskeder, der venter på svar. Vent, til de har svaret.
refused-no-ticket = Der er ingen samtale med det nummer. Personen kan have slettet alt.
refused-ticket-closed = Samtalen er afsluttet.
refused-unreachable = Det når ikke frem: personen har sagt stop eller har blokeret Medsam.
refused-no-name = Skriv, hvem du er.
