# Siden hvor borgere skriver med robotten i browseren

gateway-title = Medsam
gateway-subtitle = Du skriver med en robot
gateway-bot = Medsam
gateway-you = Du
gateway-welcome = Find noget at være med til, hvor du bor. Skriv, hvad du kan lide, så foreslår jeg, hvad der sker i nærheden.
gateway-welcome-bot = Du skriver med en robot. Du kan altid bede om at tale med et menneske.
gateway-welcome-private = Du behøver ikke oplyse navn, telefonnummer eller e-mail.
gateway-welcome-cookie = Browseren husker samtalen med én cookie. Den bruges ikke til andet.
gateway-start = Start samtalen
gateway-skip = Gå til skrivefeltet
gateway-log = Samtalen
gateway-message = Skriv en besked
gateway-send = Send
gateway-menu = Menu
gateway-keys = Forslag til svar
gateway-edited = ændret
gateway-location = Sted på kortet
gateway-share-location = Del stedet, hvor du er
gateway-location-refused = Browseren vil ikke dele, hvor du er. Skriv navnet på stedet i stedet.
gateway-location-needs-script = Skriv navnet på stedet, hvor du bor.
gateway-waiting = Medsam skriver
gateway-close = Luk
gateway-copied = Kopieret
gateway-too-long = Beskeden er for lang. Den kan højst have 4096 tegn. Del den gerne i flere.
gateway-too-fast = Det gik lidt hurtigt. Vent nogle sekunder, og prøv igen.
gateway-gone = Denne knap findes ikke længere. Se den nyeste besked.
gateway-offline = Ingen forbindelse. Prøver igen …
gateway-day = { $day }
gateway-moment = { $moment }
gateway-clock = Demoens ur:
gateway-clock-hour = 1 time frem
gateway-clock-morning = I morgen kl. 9

# Denne telefon eller computer
gateway-device = Denne enhed
gateway-push-on = Sig til, når der kommer noget
gateway-push-off = Sig ikke til på denne enhed
gateway-push-news = Du har fået en ny besked.
gateway-push-is-on = Fra nu af siger jeg til på denne enhed, når der kommer noget.
gateway-push-is-off = Jeg siger ikke længere til på denne enhed.
gateway-push-refused = Browseren lader mig ikke sige til. Du kan tillade notifikationer i browserens indstillinger.
gateway-push-failed = Det gik ikke denne gang. Prøv igen senere.
gateway-ask-label = Spørgsmål om notifikationer
gateway-ask = Skal jeg sige til på denne enhed, når der kommer noget? Så ser du påmindelsen, selv om siden er lukket.
gateway-ask-yes = Ja, sig til
gateway-ask-no = Nej tak
gateway-install = Læg Medsam på hjemmeskærmen
gateway-install-title = Medsam på hjemmeskærmen
gateway-install-words = Så åbner du samtalen med ét tryk, som en app. Du behøver ikke hente noget.
gateway-install-android-name = Android
gateway-install-android = Åbn menuen i browseren. Vælg »Føj til startskærm« eller »Installer app«.
gateway-install-iphone-name = iPhone og iPad
gateway-install-iphone = Tryk på Del-knappen i Safari. Vælg »Føj til hjemmeskærm«. Først da kan jeg sige til, når der kommer noget.
gateway-install-computer-name = Computer
gateway-install-computer = Åbn menuen i browseren. Vælg »Installer« eller »Føj til Dock«.
gateway-back = Tilbage til samtalen
gateway-offline-title = Ingen forbindelse
gateway-offline-words = Din enhed er ikke på nettet nu. Det, du lige skrev, er måske ikke sendt. Samtalen er her, når du er på nettet igen.
gateway-try-again = Prøv igen

# Samtalen på en anden enhed
gateway-passage = Tag samtalen med til en anden enhed
gateway-passage-title = Tag samtalen med
gateway-passage-how = Scan koden med kameraet på den anden enhed. Samtalen åbner der, og du har den også her.
gateway-passage-code = QR-kode, som åbner din samtale
gateway-passage-until = Koden virker én gang, frem til { $until }.
gateway-passage-care = Den, som scanner koden, kan læse hele samtalen og svare som dig. Vis den kun til dig selv.
gateway-passage-no-camera = Uden kamera
gateway-passage-write = Skriv denne adresse i browseren på den anden enhed:
gateway-passage-ask-title = Åbne samtalen her?
gateway-passage-ask = Samtalen fra den anden enhed åbner i denne browser. Du kan læse og skrive begge steder.
gateway-passage-ask-care = Fik du koden af en anden? Så er det deres samtale. De kan læse alt, hvad du skriver i den.
gateway-passage-replaces = Denne browser har en samtale i forvejen. Den bliver skiftet ud, og du finder den ikke igen her.
gateway-passage-open = Åbn samtalen her
gateway-passage-not = Nej, åbn ikke
gateway-passage-gone = Koden virker ikke længere. Lav en ny på den første enhed.
gateway-passage-used = Samtalen er nu åbnet på endnu en enhed. Var det ikke dig? Skriv »slet mig«, så sletter jeg alt.

# Plakaten
gateway-poster-title = Find noget at være med til i { $municipality }
gateway-poster-how = Scan koden med kameraet på telefonen, og skriv, hvad du kan lide.
gateway-poster-browser = I browseren
gateway-poster-telegram = I Telegram
gateway-poster-code = QR-kode, som åbner samtalen
