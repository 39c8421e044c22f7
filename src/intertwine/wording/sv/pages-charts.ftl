# What is said beside the charts of the simulation page.
# Machine-made translation, not yet read by a person.

chart-table = Som tabell
chart-interval = 95 %: { $low } till { $high }
chart-no-interval = inget intervall
chart-source = { $n } upprepningar; streck 95 %.
chart-same-luck = Båda körs med samma slump.
chart-unit-days = dagar
chart-unit-hours = timmar
chart-unit-minutes = minuter
chart-percent = { $n } %
chart-today = I dag
chart-to-be = Framöver
chart-change = Ändring
chart-what = Vad
chart-better = bättre
chart-worse = sämre
chart-unclear = oklart

chart-times-title = Hälften av ärendena tar högst { $half } { $unit }, 95 av 100 högst { $most }
chart-times-title-pair = Hälften av ärendena tar i dag högst { $half } { $unit }, på den framtida kartan { $other }
chart-times-title-sides = Hälften av ärendena tar högst { $half } { $unit } ({ $first }) eller { $other } ({ $second })
chart-times-how = Från ankomst till sista avslut, i { $unit }, alla simulerade ärenden
chart-half = Hälften inom
chart-most = 95 av 100 inom
chart-mean = Medel
chart-map = Karta
chart-from-to = { $from } till { $to }
chart-share-of-cases = Andel av ärendena

chart-waits-title = Arbetet väntar längst före ”{ $name }”
chart-waits-how = Tills arbetet börjar, { $unit } per ärende
chart-hand-offs-title = Mellan partner väntar man längst på ”{ $name }”
chart-hand-offs-how = Tills ett meddelande kommer, { $unit } per ärende; väntan som överlappar räknas var för sig
chart-from-partner = { $from } till { $to }
chart-nobody-waits-message = Ingen väntar på ett meddelande.
chart-part-person = tills någon är ledig
chart-part-calendar = till deras arbetstid
chart-part-batch = på andra i omgången
chart-part-message = på ett meddelande
chart-total = Totalt
chart-nobody-waits = Ingen väntar på något.

chart-busy-title = { $name } har minst utrymme: upptagen { $n } % av den öppna tiden
chart-busy-how = Arbete som andel av tiden då folk är på plats
chart-nobody-works = Ingen på kartan har arbetstid som kan bli full.

chart-work-title = Vem vinner, vem betalar
chart-work-title-sides = Vem som vinner, vem som förlorar
chart-work-title-one = Vad varje partner lägger i ett ärende
chart-work-how = Arbetstimmar per ärende
chart-outcomes = Vad som ändras för ärendet
chart-outcome-cycle-time = Från start till slut
chart-outcome-idle-time = Ingen arbetar med det
chart-outcome-stuck = Väntar för evigt, av 100
chart-outcome-turned-away = Avvisas, av 100
chart-outcome-target = Löftet ”{ $name }” hålls, av 100
chart-of-hundred = av 100
chart-number-time = { $unit } från start till slut
chart-number-idle = { $unit } då ingen arbetar med det
chart-number-work = arbetstimmar per ärende, alla partner
chart-number-partner = arbetstimmar per ärende, { $name }
simulation-views = Vad som visas
simulation-view-run = Kör och jämför
simulation-view-what-if = Vad händer om?
simulation-view-sensitivity = Vad som påverkar
simulation-view-gain = Andelar av vinsten
chart-all-tables = Alla siffror
