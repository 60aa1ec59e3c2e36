# Den jeg svarer for
for-ward = <b>For { $name }:</b>
refused-most-wards = Du svarer for 30 allerede, og flere går ikke her. Snakk med frivilligsentralen.
refused-same-name = Du svarer allerede for en med det navnet. Er dette en annen? Skriv et navn du kan skille dem på, for eksempel «Gunvor B».
