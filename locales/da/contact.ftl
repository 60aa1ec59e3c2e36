# Hvordan og hvor tit jeg skriver
contact = <b>Beskeder fra mig</b>
    Af mig selv: { $limit }
    Stille: { $quiet }
    Påmindelser: { $leads }
    Forslag hver uge: { $weekly }
contact-limit = Hvor mange beskeder om ugen er fint, ud over det du er tilmeldt? Tryk, eller skriv et tal.
contact-quiet = Hvornår vil du have ro?
contact-leads = Hvor længe før vil du have en påmindelse? Tryk for at slå til og fra.
limit = { $count ->
    [0] kun om det, jeg er med i
    [one] højst én om ugen
   *[other] højst { $count } om ugen
}
limit-none = så tit der er noget
quiet-hours = { $begins }–{ $ends }
quiet-none = ingen stille timer
leads-none = ingen
weekly = { $day } kl. { $hour }
weekly-none = nej
