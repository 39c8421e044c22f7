# The notice people read before they answer. Machine-made translation, not yet read by a person.

notice-title = Om det, du siger her
notice-short = { $responsible } har ansvaret for det, du siger her.
notice-responsible = Hvem der har ansvaret for oplysningerne
notice-responsible-missing = Ingen har endnu sagt, hvem der har ansvaret for oplysningerne. Spørg den, der leder.
notice-purpose = Hvad det er til
notice-purpose-missing = For at se, hvor ens organisationerne forstår deres fælles arbejde, og forbedre det.
notice-basis = Hvorfor det må gemmes
notice-basis-missing = Ingen har endnu sagt, på hvilket retsgrundlag det gemmes.
notice-basis-consent = Du giver samtykke. Du kan trække det tilbage når som helst.
notice-basis-public-task = Det er en del af en offentlig opgave.
notice-basis-legal-obligation = Loven kræver det.
notice-basis-contract = En aftale med dig kræver det.
notice-basis-legitimate-interest = De ansvarlige har en legitim interesse. Du kan gøre indsigelse.
notice-kept = Hvor længe
notice-kept-days = Navne, svar og stemmer slettes { $days } dage efter, at referatet er låst. Referat og antal bliver.
notice-kept-open = Indtil nogen sletter det; der er ikke sat en grænse.
notice-records = Aktindsigt
notice-records-missing = Ingen har sagt, om andre kan bede om at se det, der gemmes.
notice-records-yes = En af partnerne er en offentlig myndighed. Det, der gemmes, kan være omfattet af aktindsigt. Skriv ikke det, som andre ikke skal læse.
notice-records-no = Det, der gemmes, er ikke omfattet af aktindsigt.
notice-rights = Hvad du kan gøre
notice-rights-how = Du kan bede om at se, rette eller slette det, der gemmes om dig. På denne telefon: under »Om denne telefon«.
notice-contact = Hvem du spørger
notice-contact-missing = Ingen er nævnt endnu. Spørg den, der leder.
notice-note = Desuden
