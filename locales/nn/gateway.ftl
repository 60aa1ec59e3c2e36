# Sida der innbyggjarar skriv med roboten i nettlesaren

gateway-title = Medsam
gateway-subtitle = Du skriv med ein robot
gateway-bot = Medsam
gateway-you = Du
gateway-welcome = Finn noko å vere med på der du bur. Skriv kva du liker, så foreslår eg kva som skjer i nærleiken.
gateway-welcome-bot = Du skriv med ein robot. Du kan når som helst be om å få snakke med eit menneske.
gateway-welcome-private = Du treng ikkje oppgi namn, telefonnummer eller e-post.
gateway-welcome-cookie = Nettlesaren hugsar samtalen med éin informasjonskapsel. Han blir ikkje brukt til noko anna.
gateway-start = Start samtalen
gateway-skip = Hopp til skrivefeltet
gateway-log = Samtalen
gateway-message = Skriv ei melding
gateway-send = Send
gateway-menu = Meny
gateway-keys = Forslag til svar
gateway-edited = endra
gateway-location = Stad på kartet
gateway-share-location = Del staden der du er
gateway-location-refused = Nettlesaren vil ikkje dele kvar du er. Skriv namnet på staden i staden.
gateway-location-needs-script = Skriv namnet på staden der du bur.
gateway-waiting = Medsam skriv
gateway-close = Lukk
gateway-copied = Kopiert
gateway-too-long = Meldinga er for lang. Ho kan ha høgst 4096 teikn. Del ho gjerne i fleire.
gateway-too-fast = Det gjekk litt fort. Vent nokre sekund, og prøv igjen.
gateway-gone = Denne knappen finst ikkje lenger. Sjå den nyaste meldinga.
gateway-offline = Inga tilkopling. Prøver igjen …
gateway-day = { $day }
gateway-moment = { $moment }
gateway-clock = Klokka i demoen:
gateway-clock-hour = 1 time fram
gateway-clock-morning = I morgon kl. 9

# Denne telefonen eller maskina
gateway-device = Denne eininga
gateway-push-on = Sei frå når det kjem noko
gateway-push-off = Ikkje sei frå på denne eininga
gateway-push-news = Du har fått ei ny melding.
gateway-push-is-on = Frå no av seier eg frå på denne eininga når det kjem noko.
gateway-push-is-off = Eg seier ikkje lenger frå på denne eininga.
gateway-push-refused = Nettlesaren lèt meg ikkje seie frå. Du kan tillate varsel i innstillingane i nettlesaren.
gateway-push-failed = Det gjekk ikkje denne gongen. Prøv igjen seinare.
gateway-ask-label = Spørsmål om varsel
gateway-ask = Skal eg seie frå på denne eininga når det kjem noko? Då ser du påminninga sjølv om sida er lukka.
gateway-ask-yes = Ja, sei frå
gateway-ask-no = Nei takk
gateway-install = Legg Medsam på heimskjermen
gateway-install-title = Medsam på heimskjermen
gateway-install-words = Då opnar du samtalen med eitt trykk, som ein app. Du treng ikkje laste ned noko.
gateway-install-android-name = Android
gateway-install-android = Opne menyen i nettlesaren. Vel «Legg til på startskjermen» eller «Installer appen».
gateway-install-iphone-name = iPhone og iPad
gateway-install-iphone = Trykk på Del-knappen i Safari. Vel «Legg til på Hjem-skjerm». Først då kan eg seie frå når det kjem noko.
gateway-install-computer-name = Datamaskin
gateway-install-computer = Opne menyen i nettlesaren. Vel «Installer» eller «Legg til i Dock».
gateway-back = Tilbake til samtalen
gateway-offline-title = Inga tilkopling
gateway-offline-words = Eininga di er ikkje på nett no. Det du nett skreiv, er kanskje ikkje sendt. Samtalen er her når du er på nett igjen.
gateway-try-again = Prøv igjen

# Samtalen på ei anna eining
gateway-passage = Ta med samtalen til ei anna eining
gateway-passage-title = Ta med samtalen
gateway-passage-how = Skann koden med kameraet på den andre eininga. Samtalen opnar seg der, og du har han her òg.
gateway-passage-code = QR-kode som opnar samtalen din
gateway-passage-until = Koden verkar éin gong, fram til { $until }.
gateway-passage-care = Den som skannar koden, kan lese heile samtalen og svare som deg. Vis han berre til deg sjølv.
gateway-passage-no-camera = Utan kamera
gateway-passage-write = Skriv denne adressa i nettlesaren på den andre eininga:
gateway-passage-ask-title = Opne samtalen her?
gateway-passage-ask = Samtalen frå den andre eininga opnar seg i denne nettlesaren. Du kan lese og skrive begge stader.
gateway-passage-ask-care = Fekk du koden av nokon andre? Då er det deira samtale. Dei kan lese alt du skriv i han.
gateway-passage-replaces = Denne nettlesaren har ein samtale frå før. Han blir bytt ut, og du finn han ikkje att her.
gateway-passage-open = Opne samtalen her
gateway-passage-not = Nei, ikkje opne
gateway-passage-gone = Koden verkar ikkje lenger. Lag ein ny på den første eininga.
gateway-passage-used = Samtalen er no opna på ei eining til. Var det ikkje deg? Skriv «slett meg», så slettar eg alt.

# Plakaten
gateway-poster-title = Finn noko å vere med på i { $municipality }
gateway-poster-how = Skann koden med kameraet på telefonen, og skriv kva du liker.
gateway-poster-browser = I nettlesaren
gateway-poster-telegram = I Telegram
gateway-poster-code = QR-kode som opnar samtalen
