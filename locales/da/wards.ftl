# Den jeg svarer for
for-ward = <b>For { $name }:</b>
refused-most-wards = Du svarer allerede for 30, og der kan ikke være flere her. Tal med frivilligcentret.
refused-same-name = Du svarer allerede for en med det navn. Er det en anden? Skriv et navn, så du kan kende forskel, for eksempel »Gunvor B«.
