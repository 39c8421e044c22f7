# What pages and reports need of the words of scenarios and runs. Machine-made translation, not yet
# read by a person.

# What is taken for granted where a scenario says nothing.
assumption-durations = Ingen sade hur lång tid dessa tar, så i genomsnitt { $minutes } minuter antas, ibland mycket mindre eller mer: { $names }.
assumption-durations-of-many = Ingen sade hur lång tid { $count } aktiviteter tar, så i genomsnitt { $minutes } minuter antas för var och en, ibland mycket mindre eller mer.
assumption-one-person = Ingen sade vem som arbetar där, så en person som alltid är på plats antas för var och en av: { $names }.
assumption-citizens-time = Invånarna ger sin tid, och bara själva ärendet väntar på dem: { $names }.
assumption-nobody-needed = Ingen roll i scenariot har dessa, så bara tid går och man väntar inte på någon: { $names }.
assumption-day-and-night = Ingen sade när personerna är på plats, så de arbetar dygnet runt.
assumption-arrivals = Ingen sade när ärenden kommer, så i genomsnitt ett { $hours ->
        [one] i timmen
       *[other] på { $hours } timmar
    } antas, slumpmässigt: de mest upptagna arbetar då { $percent } % av sin tid.
assumption-starts-unused = En process kan börja på flera sätt; dessa används inte, eftersom ingen sade hur ofta: { $names }.
# What a run takes for granted where neither scenario nor map says.
assumption-event-never = ”{ $element }” händer aldrig: ingen sade efter hur lång tid eller hur ofta.
assumption-event-at-once = ”{ $element }” händer så snart man väntar på det: ingen sade efter hur lång tid.
assumption-turned-away-leaves = Den som inte får någon väntplats vid ”{ $element }” lämnar den genom ”{ $event }”.
assumption-turned-away-over = Den som inte får någon väntplats vid ”{ $element }” avvisas, och ärendet är slut i alla pooler: ingen felhändelse på dess kant eller omkring den leder vidare.
assumption-branches-even = Alla vägar ut från ”{ $element }” är lika sannolika: ingen angav sannolikheter.
assumption-loop-even = ”{ $element }” görs en gång till i hälften av ärendena: ingen sade hur ofta.
assumption-one-instance = ”{ $element }” görs en gång där kartan säger flera gånger: ingen sade hur många.
assumption-instances-at-most = ”{ $element }” pågår sida vid sida högst { $most } gånger i ett ärende: det som kartan menar därutöver körs inte.
assumption-initial-inside = Ärenden som väntar vid ”{ $element }” när klockan startar utelämnas: det ligger inuti ett annat steg.
assumption-warm-up-found = De första { $days } dagarna ({ $cases } ärenden) utelämnas: då hade en provkörning stabiliserat sig (MSER-5, White 1997).
assumption-no-duration = ”{ $element }” tar ingen tid: ingen angav hur länge det varar.
