# Za kogoś innego
for-ward = <b>Dla: { $name }</b>
refused-most-wards = Odpowiadasz już za 30 osób, więcej tu nie można. Porozmawiaj z centrum wolontariatu.
refused-same-name = Odpowiadasz już za osobę o tym imieniu. To ktoś inny? Napisz imię, które ich odróżni, na przykład „Anna B”.
