# Za kogoś innego
for-ward = <b>Dla: { $name }</b>
refused-most-wards = Odpowiadasz już za 30 osób, więcej tu nie można. Porozmawiaj z centrum wolontariatu.
refused-same-name = Odpowiadasz już za osobę o tym imieniu. To ktoś inny? Napisz imię, które ich odróżni, na przykład „Anna B”.
button-wards = 👥 Odpowiadam za kogoś
typed-wards = odpowiadam za kogoś, za kogo odpowiadam
button-myself = ↩️ Znowu za siebie
typed-myself = za siebie, znowu ja, wracam do siebie
button-register = ➕ Zapisz kogoś
answer-for = 💬 Odpowiadaj: { $name }
button-ring-at = 📞 Zmień telefon
button-no-phone = Nie dzwońcie
button-release = Nie odpowiadam więcej
same-place = 📍 { $place }, jak ja
command-wards = Odpowiadam za kogoś innego
command-words-wards = odpowiadam za kogoś innego, za kogo odpowiadam
command-myself = Znowu za siebie
command-words-myself = znowu za siebie, wracam do siebie, odpowiadam za siebie
register-name = <b>Możesz odpowiadać za osobę bez telefonu albo za dziecko.</b>

    Jakie to imię?
register-relation = Kim jesteś dla tej osoby: { $name }?
relation-relative = Rodzina albo przyjaciele
relation-care-worker = Opieka społeczna
relation-centre = Centrum wolontariatu
relation-guardian = Rodzic albo opieka prawna
register-age = Ile ma lat { $name }? Napisz liczbę.
register-agreed = <b>Czy { $name } się zgadza?</b>

    Zapisuję imię, miejsce, zainteresowania i zapisy, żeby znaleźć coś odpowiedniego. { $comes ->
        [rung] Jeśli jest numer, dzwoni centrum wolontariatu. Jeśli nie, wiadomości przychodzą do ciebie.
       *[chat] Wiadomości przychodzą do ciebie.
    } W każdej chwili można powiedzieć nie, a wtedy usuwasz wszystko.
register-agreed-guardian = <b>Zgadzasz się za tę osobę: { $name }.</b>

    Zapisuję imię, wiek, miejsce, zainteresowania i zapisy, żeby znaleźć coś odpowiedniego. Wiadomości przychodzą do ciebie. { $name } też niech powie, co myśli. Możesz usunąć wszystko w każdej chwili.
given-heard = Tak, mówi mi to { $name }
given-written = Tak, mam to na piśmie
given-guardian = Tak, odpowiadam: { $name }
register-phone = Czy { $name } ma telefon, na który może dzwonić centrum wolontariatu? Napisz numer.

    Dzwonią, gdy przestaniesz odpowiadać, albo z nowinami.
registered = Gotowe: { $name }. Teraz odpowiadasz za tę osobę: gdy piszę „ty”, chodzi o nią.
register-not = Dobrze, nie zapisuję. Nic nie zostało zachowane.
wards-list = { $count ->
        [0] <b>Nie odpowiadasz jeszcze za nikogo.</b>
       *[other] <b>Za kogo odpowiadasz</b>
    }
ward-card = <b>{ $name }</b>
    Ty: { $relation }
    Telefon: { GIVEN($phone) ->
        [yes] { $phone }
       *[no] brak
    }
release-sure = <b>Nie odpowiadać więcej za tę osobę: { $name }?</b>

    { GIVEN($phone) ->
        [yes] Wiadomości nie będą już przychodzić do ciebie. Centrum wolontariatu zadzwoni: { $phone }.
       *[no] Nikt inny nie ma kontaktu z tą osobą. Dlatego usunę wszystko o niej. Tego nie można cofnąć.
    }
released-rung = Nie odpowiadasz już za tę osobę: { $name }. Od teraz dzwoni centrum wolontariatu.
released-forgotten = Nie odpowiadasz już za tę osobę: { $name }. Wszystko o niej jest usunięte.
stopped-wards = Dotyczy to też wiadomości o osobach, za które odpowiadasz.
delete-sure-ward = <b>Usunąć wszystko, co wiem o tej osobie: { $name }?</b> To, co wiem o tobie, zostaje.
deleted-ward = Wszystko usunięte: { $name }. Teraz odpowiadasz za siebie.
ward-too-young = { $name } nie może jeszcze odpowiadać bez dorosłych. Zgodzić się może tylko rodzic albo opieka prawna. Dlatego usuwam wszystko o tej osobie.
guardian-may = Zapisać cię może rodzic albo opieka prawna. Niech napisze do mnie: „chcę zapisać moje dziecko”.
