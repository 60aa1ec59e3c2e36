# Den eg svarar for
for-ward = <b>For { $name }:</b>
refused-most-wards = Du svarar for 30 allereie, og fleire går ikkje her. Snakk med frivilligsentralen.
refused-same-name = Du svarar allereie for ein med det namnet. Er dette ein annan? Skriv eit namn du kan skilje dei på, til dømes «Gunvor B».
