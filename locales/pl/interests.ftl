# Zainteresowania
interests-ask = <b>Co lubisz robić?</b>

    Napisz własnymi słowami, na przykład: <i>szachy i spacery, ale nie piłka nożna</i>. Możesz też napisać, w czym chcesz pomagać.
interests-grid = Dotknij tego, co lubisz. Dotknij jeszcze raz, żeby to usunąć.
interests-likes = <b>Lubisz:</b> { $topics }.
interests-needs = <b>Szukasz pomocy:</b> { $topics }.
interests-dislikes = <b>Nie lubisz:</b> { $topics }.
interests-unknown = Tego jeszcze nie znam: { $words }.
interests-unsure = Czy chodzi ci o coś ze znakiem zapytania? Dotknij tego.
interests-right = Czy to się zgadza? Dotknij czegoś, żeby to usunąć, albo napisz więcej.
interests-none = Nie wiem jeszcze, co lubisz. Napisz coś albo wybierz z listy.
interests-not-understood = Nie rozumiem tego. Spróbuj innymi słowami albo wybierz z listy.
chip-on = ✓ { $topic }
chip-off = { $topic }
chip-likes = ✕ { $topic }
chip-dislikes = ✕ nie { $topic }
chip-unsure = ? { $topic }
