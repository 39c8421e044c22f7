# What the workspace's database says. Machine-made translation, not yet read by a person.

error-database-unreadable = ”{ $file }” är ingen databas från Intertwine, eller så är den skadad. Inget ändrades. Återställ en säkerhetskopia, eller börja med en annan fil.
error-database-newer = ”{ $file }” har skrivits av en nyare version av Intertwine. Inget ändrades. Använd den nyare versionen, eller återställ en äldre säkerhetskopia.
error-account-name = Ge kontot ett namn på högst 80 tecken.
error-account-taken = Det finns redan ett konto med det namnet. Logga in, eller välj ett annat namn.
error-password-short = Använd ett lösenord på minst { $limit } tecken; en kort mening är bra.
error-not-kept = Det här kunde inte sparas: disken kan vara full. Inget som sparats tidigare är förlorat. Skapa utrymme och försök sedan igen.
error-backup-there = ”{ $file }” finns redan och lämnades som den är. Ange en annan fil.
error-database-in-use = ”{ $file }” används. Stoppa arbetsytan först, och återställ sedan.
backup-done = Allt som sparats hittills finns i ”{ $file }”. Där står vad människor har svarat: förvara den där bara du kan läsa den.
restore-done = ”{ $file }” är nu som den var i kopian.
restore-aside = Det som fanns där förut finns i ”{ $file }”.
