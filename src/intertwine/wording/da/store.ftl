# What the workspace's database says. Machine-made translation, not yet read by a person.

error-database-unreadable = “{ $file }” er ikke en database fra Intertwine, eller den er beskadiget. Intet blev ændret. Gendan en sikkerhedskopi, eller begynd med en anden fil.
error-database-newer = “{ $file }” er skrevet af en nyere version af Intertwine. Intet blev ændret. Brug den nyere version, eller gendan en ældre sikkerhedskopi.
error-account-name = Giv kontoen et navn på højst 80 tegn.
error-account-taken = Der er allerede en konto med det navn. Log ind, eller vælg et andet navn.
error-password-short = Brug en adgangskode på mindst { $limit } tegn; en kort sætning er god.
error-not-kept = Dette kunne ikke gemmes: disken kan være fuld. Intet, der er gemt før, er gået tabt. Skaf plads, og prøv så igen.
error-backup-there = “{ $file }” findes allerede og blev ladt, som den er. Angiv en anden fil.
error-database-in-use = “{ $file }” er i brug. Stop arbejdsrummet først, og gendan så.
backup-done = Alt, der er gemt indtil nu, er i “{ $file }”. Den rummer, hvad folk har svaret: gem den, hvor kun du kan læse den.
restore-done = “{ $file }” er nu, som den var i kopien.
restore-aside = Det, der var der før, er i “{ $file }”.
