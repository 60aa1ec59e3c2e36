# Place
place-ask = <b>Where do you live?</b>

    Write your municipality, district or postcode.
place-choose = Choose the place where you live.
place-share = Tap the button at the bottom, and your phone sends where you are. I keep only roughly where that is.
place-unknown = I did not find “{ $typed }”. Here are the municipalities I am in.
place-elsewhere = I am not there yet. The nearest is { $place }. You can write the name of a municipality I am in.
heard-place = All right, { $place }.
named = { $name }
