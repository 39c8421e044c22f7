# What pages and reports need of the words of scenarios and runs. Machine-made translation, not yet
# read by a person.

# What is taken for granted where a scenario says nothing.
assumption-durations = Ingen sagde, hvor længe disse tager, så der antages i gennemsnit { $minutes } minutter, nogle gange meget mindre eller mere: { $names }.
assumption-durations-of-many = Ingen sagde, hvor længe { $count } aktiviteter tager, så der antages i gennemsnit { $minutes } minutter for hver, nogle gange meget mindre eller mere.
assumption-one-person = Ingen sagde, hvem der arbejder dér, så der antages én person, som altid er der, for hver af: { $names }.
assumption-citizens-time = Borgerne giver deres tid, og kun selve sagen venter på dem: { $names }.
assumption-nobody-needed = Ingen rolle i scenariet har disse, så der går kun tid, og der ventes ikke på nogen: { $names }.
assumption-day-and-night = Ingen sagde, hvornår folk er der, så de arbejder døgnet rundt.
assumption-arrivals = Ingen sagde, hvornår sager kommer, så der antages i gennemsnit én { $hours ->
        [one] i timen
       *[other] på { $hours } timer
    }, tilfældigt: de travleste arbejder da { $percent } % af deres tid.
assumption-starts-unused = En proces kan begynde på flere måder; disse bruges ikke, da ingen sagde hvor ofte: { $names }.
# What a run takes for granted where neither scenario nor map says.
assumption-event-never = “{ $element }” sker aldrig: ingen sagde, efter hvor lang tid eller hvor ofte.
assumption-event-at-once = “{ $element }” sker, så snart der ventes på det: ingen sagde, efter hvor lang tid.
assumption-turned-away-leaves = Den, der ikke får en venteplads ved “{ $element }”, forlader den gennem “{ $event }”.
assumption-turned-away-over = Den, der ikke får en venteplads ved “{ $element }”, afvises, og sagen er slut i alle pools: ingen fejlhændelse på dens kant eller omkring den fører videre.
assumption-branches-even = Alle veje ud fra “{ $element }” er lige sandsynlige: ingen angav sandsynligheder.
assumption-loop-even = “{ $element }” gøres en gang til i halvdelen af sagerne: ingen sagde hvor ofte.
assumption-one-instance = “{ $element }” gøres én gang, hvor kortet siger flere gange: ingen sagde hvor mange.
assumption-instances-at-most = “{ $element }” foregår side om side højst { $most } gange i én sag: det, kortet mener derudover, køres ikke.
assumption-initial-inside = Sager, der venter ved “{ $element }”, når uret starter, udelades: det ligger inden i et andet trin.
assumption-warm-up-found = De første { $days } dage ({ $cases } sager) udelades: da var en prøvekørsel faldet til ro (MSER-5, White 1997).
assumption-no-duration = “{ $element }” tager ingen tid: ingen angav, hvor længe det varer.
