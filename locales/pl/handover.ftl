# Rozmowę przejmuje człowiek
handover-ask = Możesz porozmawiać z człowiekiem: { $who }. O co chodzi? Wybierz coś albo napisz własnymi słowami.

    Jeśli zagrożone jest życie, dzwoń { $emergency }.
handover-about-signup = Zapis na zajęcia
handover-about-transport = Jak dojechać
handover-about-incident = Coś się stało
handover-about-using = Jak działa Medsam
handover-about-other = Coś innego
handover-whose = Której gminy to dotyczy?
handover-share = Czy { $who } może zobaczyć, co mi powiedziano? To miejsce, zainteresowania i twoje zapisy. Twojego imienia tam nie widać.
handover-write = Napisz tutaj: { $who }. Zobaczą twoje słowa, ale nie to, kim jesteś.
handover-hours = { $days } { $begins }–{ $ends }
handover-sent = ✅ Wysłano: { $who }. Odpowiedź przyjdzie tutaj. { GIVEN($hours) ->
        [yes] Odpowiadają: { $hours }.
       *[no] Nie wiem, kiedy odpowiadają.
    } Jeśli przez dzień roboczy nikt nie odpowie, dam ci znać.{ GIVEN($phone) ->
        [yes] {" "}Możesz też zadzwonić: { $phone }.
       *[no] {""}
    }

    Teraz milczę. Twoje słowa idą tam. Przypomnienia i tak przychodzą.
handover-passed-on = Wysłano: { $who }.
handover-silent = Teraz rozmawiasz z człowiekiem: { $who }. Dlatego milczę. Chcesz wrócić do mnie?
handover-stopped = Jest stop, więc odpowiedź ({ GIVEN($who) ->
        [yes] { $who }
       *[no] gmina
    }) nie dotrze tutaj.{ GIVEN($phone) ->
        [yes] {" "}Możesz zadzwonić: { $phone }.
       *[no] {""}
    } Chcesz zacząć znowu?
handover-end-words = zakończ, wróć
letter-ticket-answer = <b>{ $name }</b>, { $who }:

    { $words }
letter-ticket-closed = <b>{ $name }</b>, { $who }: to koniec rozmowy. To znowu ja, bot. Idziemy dalej od miejsca, gdzie to przerwaliśmy?
letter-ticket-escalated = { $who }: jeszcze nie ma odpowiedzi. Przykro mi. Przekazuję, że to pilne.{ GIVEN($phone) ->
        [yes] {" "}Możesz też zadzwonić: { $phone }.
       *[no] {""}
    }
answered-ticket-close = To koniec rozmowy: { $who } będzie o tym wiedzieć. To znowu ja, bot.
answered-ticket-go-on = Idziemy dalej.
button-ticket-close = Gotowe, wróć do Medsam
typed-ticket-close = z powrotem do medsam, zakończ rozmowę, gotowe z powrotem do medsam
button-ticket-go-on = Idziemy dalej
typed-ticket-go-on = dalej, tak, dobrze, dzięki
command-human = Porozmawiaj z człowiekiem
command-words-human = porozmawiać z człowiekiem, chcę porozmawiać z człowiekiem, chcę z kimś porozmawiać
refused-unanswered = Wiele twoich wiadomości czeka na odpowiedź. Poczekaj, proszę.
refused-no-ticket = Nie ma rozmowy z tym numerem. Ta osoba mogła wszystko usunąć.
refused-ticket-closed = Ta rozmowa jest zakończona.
refused-unreachable = To nie dotrze: ta osoba napisała stop albo zablokowała Medsam.
refused-no-name = Napisz, kim jesteś.
