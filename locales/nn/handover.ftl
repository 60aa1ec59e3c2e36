# Eit menneske tek over samtalen
handover-ask = Du kan snakke med eit menneske: { $who }. Kva gjeld det? Vel noko, eller skriv det med eigne ord.

    Hastar det, og står det om liv, ring { $emergency }.
handover-about-signup = Ei påmelding
handover-about-transport = Å kome seg dit
handover-about-incident = Noko som skjedde
handover-about-using = Korleis Medsam verkar
handover-about-other = Noko anna
handover-whose = Kva kommune gjeld det?
handover-share = Vil du at { $who } skal sjå kva du har fortalt meg? Det er stad, interesser og det du er påmeld til. Namnet ditt ser dei ikkje.
handover-write = Skriv til { $who } her. Dei ser det du skriv, og ikkje kven du er.
handover-hours = { $days } { $begins }–{ $ends }
handover-sent = ✅ Sendt til { $who }. Dei svarar her. { GIVEN($hours) ->
        [yes] Dei er til stades { $hours }.
       *[no] Eg veit ikkje når dei er til stades.
    } Har dei ikkje svart etter ein arbeidsdag, seier eg frå.{ GIVEN($phone) ->
        [yes] {" "}Du kan òg ringje { $phone }.
       *[no] {""}
    }

    No er eg stille. Det du skriv, går til dei. Påminningar kjem likevel.
handover-passed-on = Sendt til { $who }.
handover-silent = Du snakkar med { $who } no, så eg er stille. Vil du tilbake til meg?
handover-stopped = Du har sagt stopp, så svaret frå { GIVEN($who) ->
        [yes] { $who }
       *[no] kommunen
    } ville ikkje nå deg her.{ GIVEN($phone) ->
        [yes] {" "}Du kan ringje { $phone }.
       *[no] {""}
    } Vil du starte igjen?
handover-end-words = avslutt, tilbake
letter-ticket-answer = <b>{ $name }</b>, { $who }:

    { $words }
letter-ticket-closed = <b>{ $name }</b> frå { $who } har avslutta samtalen. No er det meg igjen, roboten. Vil du halde fram der vi var?
letter-ticket-escalated = { $who } har ikkje svart enno, og det er eg lei for. Eg har sagt frå at det hastar.{ GIVEN($phone) ->
        [yes] {" "}Du kan òg ringje { $phone }.
       *[no] {""}
    }
answered-ticket-close = Samtalen med { $who } er avslutta, og dei får vite det. No er det meg igjen, roboten.
answered-ticket-go-on = Då held vi fram der vi var.
button-ticket-close = Ferdig, tilbake til Medsam
typed-ticket-close = tilbake til medsam, avslutt samtalen, ferdig tilbake til medsam
button-ticket-go-on = Hald fram der vi var
typed-ticket-go-on = hald fram, fortset, ja, ok, takk
command-human = Snakk med eit menneske
command-words-human = snakke med eit menneske, eg vil snakke med nokon, eg vil snakke med eit menneske, kan eg få snakke med nokon
refused-unanswered = Du har mange meldingar som ventar på svar. Vent til dei har svart.
refused-no-ticket = Det er ingen samtale med det nummeret. Personen kan ha sletta alt.
refused-ticket-closed = Samtalen er avslutta.
refused-unreachable = Det når ikkje fram: personen har sagt stopp, eller har blokkert Medsam.
refused-no-name = Skriv kven du er.
