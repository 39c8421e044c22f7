# What is said beside the charts of the simulation page.
# Machine-made translation, not yet read by a person.

chart-table = Som tabel
chart-interval = 95 %: { $low } til { $high }
chart-no-interval = intet interval
chart-source = { $n } gentagelser; streger 95 %.
chart-same-luck = Begge køres med det samme tilfælde.
chart-unit-days = dage
chart-unit-hours = timer
chart-unit-minutes = minutter
chart-percent = { $n } %
chart-today = I dag
chart-to-be = Fremover
chart-change = Ændring
chart-what = Hvad
chart-better = bedre
chart-worse = værre
chart-unclear = uklart

chart-times-title = Halvdelen af sagerne tager højst { $half } { $unit }, 95 af 100 højst { $most }
chart-times-title-pair = Halvdelen af sagerne tager i dag højst { $half } { $unit }, på det fremtidige kort { $other }
chart-times-title-sides = Halvdelen af sagerne tager højst { $half } { $unit } ({ $first }) eller { $other } ({ $second })
chart-times-how = Fra ankomst til sidste afslutning, i { $unit }, alle simulerede sager
chart-half = Halvdelen inden for
chart-most = 95 af 100 inden for
chart-mean = Middel
chart-map = Kort
chart-from-to = { $from } til { $to }
chart-share-of-cases = Andel af sagerne

chart-waits-title = Arbejdet venter længst før “{ $name }”
chart-waits-how = Til arbejdet begynder, { $unit } pr. sag
chart-hand-offs-title = Mellem partnere venter man længst på “{ $name }”
chart-hand-offs-how = Til en besked kommer, { $unit } pr. sag; venten, der overlapper, tælles hver for sig
chart-from-partner = { $from } til { $to }
chart-nobody-waits-message = Ingen venter på en besked.
chart-part-person = til nogen er ledig
chart-part-calendar = til deres arbejdstid
chart-part-batch = på andre i omgangen
chart-part-message = på en besked
chart-total = I alt
chart-nobody-waits = Ingen venter på noget.

chart-busy-title = { $name } har mindst plads: optaget { $n } % af den åbne tid
chart-busy-how = Arbejde som andel af den tid, hvor folk er der
chart-nobody-works = Ingen på kortet har arbejdstid, der kan blive fuld.

chart-work-title = Hvem vinder, hvem betaler
chart-work-title-sides = Hvem vinder, hvem taber
chart-work-title-one = Hvad hver partner lægger i en sag
chart-work-how = Arbejdstimer pr. sag
chart-outcomes = Hvad der ændres for sagen
chart-outcome-cycle-time = Fra start til slut
chart-outcome-idle-time = Ingen arbejder på den
chart-outcome-stuck = Venter for evigt, af 100
chart-outcome-turned-away = Afvises, af 100
chart-outcome-target = Løftet “{ $name }” holdes, af 100
chart-of-hundred = af 100
chart-number-time = { $unit } fra start til slut
chart-number-idle = { $unit }, hvor ingen arbejder på den
chart-number-work = arbejdstimer pr. sag, alle partnere
chart-number-partner = arbejdstimer pr. sag, { $name }
simulation-views = Hvad der vises
simulation-view-run = Kør og sammenlign
simulation-view-what-if = Hvad nu hvis?
simulation-view-sensitivity = Hvad der flytter det
simulation-view-gain = Andele af gevinsten
chart-all-tables = Alle tal
