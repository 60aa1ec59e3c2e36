# Siden der innbyggere skriver med roboten i nettleseren

gateway-title = Medsam
gateway-subtitle = Du skriver med en robot
gateway-bot = Medsam
gateway-you = Du
gateway-welcome = Finn noe å være med på der du bor. Skriv hva du liker, så foreslår jeg hva som skjer i nærheten.
gateway-welcome-bot = Du skriver med en robot. Du kan når som helst be om å få snakke med et menneske.
gateway-welcome-private = Du trenger ikke oppgi navn, telefonnummer eller e-post.
gateway-welcome-cookie = Nettleseren husker samtalen med én informasjonskapsel. Den brukes ikke til noe annet.
gateway-start = Start samtalen
gateway-skip = Hopp til skrivefeltet
gateway-log = Samtalen
gateway-message = Skriv en melding
gateway-send = Send
gateway-menu = Meny
gateway-keys = Forslag til svar
gateway-edited = endret
gateway-location = Sted på kartet
gateway-share-location = Del stedet der du er
gateway-location-refused = Nettleseren vil ikke dele hvor du er. Skriv navnet på stedet i stedet.
gateway-location-needs-script = Skriv navnet på stedet der du bor.
gateway-waiting = Medsam skriver
gateway-close = Lukk
gateway-copied = Kopiert
gateway-too-long = Meldingen er for lang. Den kan ha høyst 4096 tegn. Del den gjerne i flere.
gateway-too-fast = Det gikk litt fort. Vent noen sekunder, og prøv igjen.
gateway-gone = Denne knappen finnes ikke lenger. Se den nyeste meldingen.
gateway-offline = Ingen forbindelse. Prøver igjen …
gateway-day = { $day }
gateway-moment = { $moment }
gateway-clock = Demoens klokke:
gateway-clock-hour = 1 time fram
gateway-clock-morning = I morgen kl. 9

# Denne telefonen eller maskinen
gateway-device = Denne enheten
gateway-push-on = Si fra når det kommer noe
gateway-push-off = Ikke si fra på denne enheten
gateway-push-news = Du har fått en ny melding.
gateway-push-is-on = Fra nå av sier jeg fra på denne enheten når det kommer noe.
gateway-push-is-off = Jeg sier ikke lenger fra på denne enheten.
gateway-push-refused = Nettleseren lar meg ikke si fra. Du kan tillate varsler i innstillingene i nettleseren.
gateway-push-failed = Det gikk ikke denne gangen. Prøv igjen senere.
gateway-ask-label = Spørsmål om varsler
gateway-ask = Skal jeg si fra på denne enheten når det kommer noe? Da ser du påminnelsen selv om siden er lukket.
gateway-ask-yes = Ja, si fra
gateway-ask-no = Nei takk
gateway-install = Legg Medsam på hjemskjermen
gateway-install-title = Medsam på hjemskjermen
gateway-install-words = Da åpner du samtalen med ett trykk, som en app. Du trenger ikke laste ned noe.
gateway-install-android-name = Android
gateway-install-android = Åpne menyen i nettleseren. Velg «Legg til på startskjermen» eller «Installer appen».
gateway-install-iphone-name = iPhone og iPad
gateway-install-iphone = Trykk på Del-knappen i Safari. Velg «Legg til på Hjem-skjerm». Først da kan jeg si fra når det kommer noe.
gateway-install-computer-name = Datamaskin
gateway-install-computer = Åpne menyen i nettleseren. Velg «Installer» eller «Legg til i Dock».
gateway-back = Tilbake til samtalen
gateway-offline-title = Ingen forbindelse
gateway-offline-words = Enheten din er ikke på nett nå. Det du nettopp skrev, er kanskje ikke sendt. Samtalen er her når du er på nett igjen.
gateway-try-again = Prøv igjen

# Samtalen på en annen enhet
gateway-passage = Ta med samtalen til en annen enhet
gateway-passage-title = Ta med samtalen
gateway-passage-how = Skann koden med kameraet på den andre enheten. Samtalen åpnes der, og du har den her også.
gateway-passage-code = QR-kode som åpner samtalen din
gateway-passage-until = Koden virker én gang, fram til { $until }.
gateway-passage-care = Den som skanner koden, kan lese hele samtalen og svare som deg. Vis den bare til deg selv.
gateway-passage-no-camera = Uten kamera
gateway-passage-write = Skriv denne adressen i nettleseren på den andre enheten:
gateway-passage-ask-title = Åpne samtalen her?
gateway-passage-ask = Samtalen fra den andre enheten åpnes i denne nettleseren. Du kan lese og skrive begge steder.
gateway-passage-ask-care = Fikk du koden av noen andre? Da er det deres samtale. De kan lese alt du skriver i den.
gateway-passage-replaces = Denne nettleseren har en samtale fra før. Den blir byttet ut, og du finner den ikke igjen her.
gateway-passage-open = Åpne samtalen her
gateway-passage-not = Nei, ikke åpne
gateway-passage-gone = Koden virker ikke lenger. Lag en ny på den første enheten.
gateway-passage-used = Samtalen er nå åpnet på en enhet til. Var det ikke deg? Skriv «slett meg», så sletter jeg alt.

# Plakaten
gateway-poster-title = Finn noe å være med på i { $municipality }
gateway-poster-how = Skann koden med kameraet på telefonen, og skriv hva du liker.
gateway-poster-browser = I nettleseren
gateway-poster-telegram = I Telegram
gateway-poster-code = QR-kode som åpner samtalen
