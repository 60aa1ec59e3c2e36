# Zgody
consents =
    <b>Moje zgody</b>

    To twój wybór i możesz go zmienić w każdej chwili. Dotknij jednej ze zgód, żeby ją przeczytać i odpowiedzieć jeszcze raz.
consent-answered =
    { $title }: <b>{ $granted ->
        [yes] tak
       *[no] nie
    }</b>, { $since }, język: { $language }
consent-outdated =
    { $title }: twoja odpowiedź to { $granted ->
        [yes] tak
       *[no] nie
    } ({ $since }, język: { $language }), ale słowa są teraz inne
consent-unasked = { $title }: tego pytania jeszcze nie było
consent-words =
    Twoja odpowiedź dotyczy tych słów:

    <i>{ $words }</i>
consent-asked-anew = Twoja ostatnia odpowiedź na to pytanie: { $since }. Od tego czasu słowa są inne, więc pytam jeszcze raz. { $change }
consent-noted-yes = Dziękuję! Twoja odpowiedź jest pod „Co o mnie wiesz”. Tam możesz ją zmienić.
consent-noted-no = To zupełnie w porządku.
consent-help =
    Czasem tam, gdzie mieszkasz, trzeba więcej rąk do pomocy. Czy mogę cię wtedy o nią pytać?

    Za każdym razem możesz powiedzieć nie. W każdej chwili możesz też powiedzieć, że nie chcesz już takich pytań.
consent-name =
    Czy osoby, które prowadzą zajęcia, mogą widzieć twoje imię, gdy się zapisujesz? Wiedzą wtedy, kto przyjdzie.

    Napisz imię, które mają widzieć, albo dotknij <b>Nie</b>. Miejsce masz tak czy inaczej.
name-before = nazywam się, mam na imię, moje imię to, jestem, tak nazywam się, tak mam na imię
name-which = Świetnie! Jakie imię mają widzieć?
name-noted = Dziękuję, { $name }! Osoby, które prowadzą zajęcia, widzą teraz twoje imię.
purpose-matching = Propozycje i wiadomości
purpose-research = Badania
purpose-help = Pytania o pomoc
purpose-name = Pokazywanie mojego imienia
