# Prawa
file-caption = Wszystko, co o tobie przechowuję.
deleted = Wszystko jest usunięte. Dziękuję za wizytę. Napisz do mnie, jeśli chcesz zacząć od nowa.
