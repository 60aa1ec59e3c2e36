# Hilsen og samtykke
hello = <b>Hej!</b> Jeg er Medsam, en robot, der hjælper dig med at finde noget at lave sammen med andre { GIVEN($place) ->
        [yes] i { $place }
       *[no] nær dig
    }.

    Du fortæller, hvad du kan lide, og hvornår du har tid. Jeg foreslår noget, der passer, tilmelder dig og sender en påmindelse.

    Jeg gemmer det, du fortæller om sted, interesser og tid, men ikke dit navn. Skriv <b>slet mig</b> når som helst, så sletter jeg alt.
consent-matching = Må jeg bruge dine svar til at finde forslag og skrive til dig om det, du tilmelder dig?

    Det er det, jeg er til for. Du kan sige <b>stop</b> når som helst.
consent-research = Må jeg tælle dig med i forskning om, hvad der får folk til at være med?

    Det, der tælles, er tryk og valg, aldrig det, du skriver. Ingen kan se, at det er dig. Du får lige så god hjælp, hvis du siger nej.
consent-declined = Det er helt i orden. Så foreslår jeg ikke noget, og jeg skriver ikke til dig.

    Vil du prøve alligevel? Tryk på knappen nedenfor.
