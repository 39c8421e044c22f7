# How long it takes, and for whom: what running a study's maps says. Machine-made translation, not
# yet read by a person.

measure-simulation = Hur lång tid tar det, var väntar det, och vem vinner på eller betalar för en ändring?
source-scenario = scenariot

# Lengths of time. “Range” is from the shorter to the longer one.
length-days = { $n ->
    [1] 1 dag
   *[other] { $n } dagar
}
length-hours = { $n } h
length-minutes = { $n } min
length-seconds = { $n } s
length-days-range = { $low } till { $high } dagar
length-hours-range = { $low } till { $high } h
length-minutes-range = { $low } till { $high } min
length-seconds-range = { $low } till { $high } s

unit-days = dagar
unit-hours-a-case = timmar per ärende
unit-percent = av 100 ärenden

finding-takes-so-long =
    Från start till slut tar det i genomsnitt { $time } ({ $range }). Under { $idle } av den tiden arbetar ingen med ärendet.{ $work ->
        [untold] { $cost ->
            [0] { "" }
           *[other] { " " }Det kostar { $cost } { $currency } per ärende.
        }
       *[other] { " " }Partnernas arbete tar { $work }{ $cost ->
            [0] .
           *[other] , { $cost } { $currency } per ärende.
        }
    }
    .title = Hur lång tid det tar och vad det kostar
    .how = Kartan körs med sitt scenario många gånger. Tiden räknas från ankomsten till det sista som görs; arbete är det som partnernas personal gör, utan invånarna. Intervallen är 95 % över upprepningarna.
    .term = Ledtid; tid då ingen arbetar; t-intervall över oberoende upprepningar (Student, 1908)
    .ask = Får det ta { $time }?
    .todo = Jämför med datum för verkliga ärenden innan ni litar på det.
finding-waits-longest =
    Ärenden förlorar mest tid före ”{ $step }”: { $wait } varje gång, { $mostly ->
        [calendar] mest i väntan på arbetstid eller den bestämda dagen ({ $calendar })
        [batch] mest i väntan på andra ärenden som görs samtidigt ({ $batch })
       *[person] mest i väntan på att någon ska bli ledig ({ $person })
    }.
    .title = Den längsta väntan
    .how = Väntan före varje steg, gånger hur ofta ett ärende kommer dit. Den delas upp i väntan på att någon ska bli ledig, på att deras arbetstid ska börja och på andra ärenden i en omgång.
    .term = Väntetid; medelvärde över upprepningar med t-intervall
    .ask = { $mostly ->
        [calendar] Kunde ”{ $step }” göras fler dagar?
        [batch] Kunde ”{ $step }” göras för färre ärenden åt gången?
       *[person] Kunde någon annan hjälpa till med ”{ $step }”?
    }
    .todo = { $mostly ->
        [calendar] Pröva en annan kalender i scenariot; fler personer skulle inte hjälpa.
        [batch] Pröva en mindre omgång i scenariot; fler personer skulle inte hjälpa.
       *[person] Pröva fler timmar eller en person till i scenariot.
    }
finding-has-little-room = { $worker } är i arbete { $share } % av den tid som finns. Med några fler ärenden eller några dagars frånvaro växer väntan brant.
    .title = Litet utrymme
    .how = Tid i arbete som andel av den tid då kalendern är öppen.
    .term = Beläggning ρ; väntan växer med ρ / (1 − ρ) (Erlang, 1909; Kingman, 1961)
    .ask = Vad händer när { $worker } är borta i två veckor?
    .todo = Pröva scenariot med färre timmar för { $worker }.
finding-cannot-keep-up = { $worker } är i arbete all tid som finns ({ $share } %) och hinner inte med: ju längre körning, desto längre väntan.
    .title = Hinner inte med
    .how = Tid i arbete som andel av den tid då kalendern är öppen. Från 98 % hinner ingen med, och ingen tid ställer in sig på en fast nivå.
    .term = Beläggning ρ ≥ 1: inget jämviktsläge
    .ask = Vem kunde ta över en del av det { $worker } gör?
    .todo = Ge fler timmar eller personer i scenariot tills arbetet hinns med, och läs tiderna först då.
finding-promise-kept = ”{ $promise }” inom { $within } hålls för { $share } av 100 ärenden; { $wanted } var utlovat.
    .title = Ett löfte som håller
    .how = Andelen ärenden inom den tid som scenariot anger; löftet hålls när hela intervallet ligger på eller över det utlovade.
    .term = Servicenivå
    .ask = Skulle det hålla även med fler ärenden?
    .todo = Pröva scenariot med fler ankomster.
finding-promise-broken = ”{ $promise }” inom { $within } hålls bara för { $share } av 100 ärenden; { $wanted } var utlovat.
    .title = Ett löfte som inte håller
    .how = Andelen ärenden inom den tid som scenariot anger; löftet är brutet när hela intervallet ligger under det utlovade.
    .term = Servicenivå
    .ask = Vad står mellan starten och ”{ $promise }”?
    .todo = Börja med den längsta väntan.
finding-waits-for-ever = Av 1 000 ärenden väntar { $share } för evigt, vid: { $where }.
    .title = En del ärenden väntar för evigt
    .how = Ärenden som stannar före slutet, när ingenting finns kvar som kan föra dem vidare. De ingår inte i någon av tiderna.
    .term = Låsning under körning
    .ask = Vem märker när ett ärende väntar vid { $where }, och vad gör de då?
    .todo = Säg på kartan vad som händer där när den andra vägen har tagits.
finding-turns-away = Av 1 000 ärenden avvisas { $share }, eftersom de inte får någon väntplats.
    .title = En del får ingen plats
    .how = Ärenden som kom när ingen var ledig och så många väntade som får plats. Det som påbörjats för dem på annat håll lämnas. De ingår inte i någon av tiderna.
    .term = Spärrsannolikhet; förlorade ärenden (Erlang B)
    .ask = Vart går de som avvisas, och vem hör talas om dem?
    .todo = Säg vad en plats eller en person till skulle ändra, och led dem som avvisas vidare med en felhändelse på kartan.

finding-change-cycle-time-better = { $where } tar det { $change } mindre från start till slut ({ $wanted } i stället för { $today }).
    .title = Klart tidigare
    .how = Båda körs med samma slump: samma ankomster, samma dragningar. Bara en skillnad vars intervall utesluter noll anges, med hänsyn till alla skillnader som nämns.
    .term = Parvis t-intervall med gemensamma slumptal; Holm (1979)
    .ask = Vilken av ändringarna åstadkommer mest av det?
    .todo = Se efter vem som betalar för det innan ni bestämmer er.
finding-change-cycle-time-worse = { $where } tar det { $change } längre från start till slut ({ $wanted } i stället för { $today }).
    .title = Tar längre tid
    .how = Båda körs med samma slump: samma ankomster, samma dragningar. Bara en skillnad vars intervall utesluter noll anges, med hänsyn till alla skillnader som nämns.
    .term = Parvis t-intervall med gemensamma slumptal; Holm (1979)
    .ask = Är det som ändringen ger värt { $change } till?
    .todo = Se på de längsta väntetiderna där.
finding-change-stuck-better = { $where } väntar färre ärenden för evigt: { $wanted } av 1 000 i stället för { $today }.
    .title = Färre väntar för evigt
    .how = Ärenden som stannar före slutet, i båda med samma slump.
    .term = Låsning under körning; parvisa upprepningar
    .ask = Skulle de som väntar nu säga detsamma?
    .todo = Granska kartan: granskningen ser på varje väg, inte bara dem som togs i körningen.
finding-change-turned-away-better = { $where } avvisas färre ärenden: { $wanted } av 1 000 i stället för { $today }.
    .title = Färre avvisas
    .how = Ärenden som inte får någon väntplats, i båda med samma slump.
    .term = Spärrsannolikhet; parvisa upprepningar
    .ask = Väntar de som kommer in då längre?
    .todo = Se också på tiderna för dem som betjänas innan ni bestämmer er.
finding-change-stuck-worse = { $where } väntar fler ärenden för evigt: { $wanted } av 1 000 i stället för { $today }.
    .title = Fler väntar för evigt
    .how = Ärenden som stannar före slutet, i båda med samma slump.
    .term = Låsning under körning; parvisa upprepningar
    .ask = Var väntar de, och på vad?
    .todo = Rätta det före allt annat.
finding-change-turned-away-worse = { $where } avvisas fler ärenden: { $wanted } av 1 000 i stället för { $today }.
    .title = Fler avvisas
    .how = Ärenden som inte får någon väntplats, i båda med samma slump.
    .term = Spärrsannolikhet; parvisa upprepningar
    .ask = Tiderna kan bli kortare bara för att färre betjänas: vart går de andra?
    .todo = Lägg till platser eller personer där, eller led dem som avvisas vidare.
finding-change-target-better = { $where } hålls ”{ $name }” oftare: för { $wanted } av 100 ärenden i stället för { $today }.
    .title = Ett löfte som hålls oftare
    .how = Andelen ärenden inom den tid som scenariot anger, i båda med samma slump.
    .term = Servicenivå; parvisa upprepningar
    .ask = Räcker det?
    .todo = Se efter vem som betalar för det innan ni bestämmer er.
finding-change-target-worse = { $where } hålls ”{ $name }” mer sällan: för { $wanted } av 100 ärenden i stället för { $today }.
    .title = Ett löfte som hålls mer sällan
    .how = Andelen ärenden inom den tid som scenariot anger, i båda med samma slump.
    .term = Servicenivå; parvisa upprepningar
    .ask = Vem drabbas?
    .todo = Se på de längsta väntetiderna där.
finding-pays-for-change =
    Den som betalar för ändringen är { $partner }: { $change } mer arbete för varje ärende{ $n ->
        [0] .
       *[other] . Mer arbete får också { $others }.
    }
    .title = Vem som betalar för ändringen
    .how = Vad som ändras i varje partners arbete för ett ärende, med samma slump; anges när det justerade intervallet utesluter noll. Det som invånarna ger står i tabellen.
    .term = Parvis t-intervall med gemensamma slumptal; Holm (1979)
    .ask = Har { $partner } de timmarna, och vem betalar för dem?
    .todo = Kom överens om timmarna innan ni kommer överens om kartan.
finding-gains-by-change =
    Den som vinner på ändringen är { $partner }: { $change } mindre arbete för varje ärende{ $n ->
        [0] .
       *[other] . Mindre arbete får också { $others }.
    }
    .title = Vem som vinner på ändringen
    .how = Vad som ändras i varje partners arbete för ett ärende, med samma slump; anges när det justerade intervallet utesluter noll.
    .term = Parvis t-intervall med gemensamma slumptal; Holm (1979)
    .ask = Kunde en del av den frigjorda tiden gå till dem som får mer arbete?
    .todo = Samla dem som vinner och dem som betalar runt samma bord.

evidence-case-times = Hälften av ärendena är klara inom { $half }, 95 av 100 inom { $most }.
evidence-wait = Före ”{ $step }”: { $wait } varje gång.
evidence-busy = { $hours } arbete i veckan.
evidence-runs = Antal upprepningar av körningen: { $replications }.
evidence-stuck = Av alla körda ärenden stannade { $cases } vid ”{ $place }”.
evidence-turned-away = ”{ $step }”: { $share } av 1 000 som kom fick ingen plats.
evidence-pairs = Antal par av upprepningar med samma slump: { $pairs }.
evidence-work-changes = { $partner }: arbete per ärende { $today } ({ $first }), { $wanted } ({ $second }); skillnad { $range }.

# Vad två alternativ kallas bredvid varandra, och var något gäller.
side-today = I dag
side-to-be = Framöver
side-assumed = bara angivna antaganden
side-named = { $name }
on-to-be = På den framtida kartan
with-side = Med ”{ $side }”

assumption-runs = Kartan ”{ $map }” kördes { $replications } gånger, med sammanlagt { $cases } ärenden efter den tid som utelämnas i början. ”intertwine simulate” gör så många upprepningar ni vill.

missing-scenario = Ett scenario: hur många som kommer, hur lång tid varje steg tar och vem som är på plats när. Då säger rapporten hur länge man väntar, och var.
missing-run = Kartan ”{ $map }” kunde inte köras. { $why }

table-case-times = Hur lång tid ett ärende tar
    .empty = Inget ärende kom till sitt slut.
    .how = Dagar. ”Ingen arbetar” är tid då ingenting görs för ärendet.
table-longest-waits = Var ärenden väntar
    .empty = Ingen väntar vid något steg.
    .how = Dagar, varje gång ett ärende kommer dit; först stegen där ett ärende förlorar mest tid. Man väntar på att någon ska bli ledig, på att deras arbetstid ska börja eller på andra ärenden i en omgång.
table-waits-for-messages = Vad mottagaren väntar på
    .empty = Ingen väntar på ett meddelande.
    .how = Dagar från det att mottagaren är redo för meddelandet tills det kommer.
table-who-is-busy = Vem som är upptagen
    .empty = Scenariot nämner ingen.
    .how = Tid i arbete som andel av den tid då kalendern är öppen, alla personer på en rad tillsammans.
table-work-per-case = Vad varje partner lägger i ett ärende
    .empty = Kartan har ingen partner.
    .how = Arbetstimmar för ett ärende. Det som invånarna ger är tid i steg, inte arbetstimmar.
table-promises-kept = Löften
    .empty = Scenariot lovar ingenting.
    .how = Andelen ärenden inom utlovad tid.
table-waits-for-ever = Var ärenden väntar för evigt
    .empty = Inget ärende väntar för evigt.
    .how = Ärenden i alla upprepningar som stannade där.
table-turned-away = Var ärenden avvisas
table-what-would-change = Vem som vinner, vem som betalar
    .empty = Ingenting kunde jämföras.
    .how = Framtida minus dagens, båda körda med samma slump. ”Oklart” betyder att ingen skillnad märktes, med hänsyn till alla rader i tabellen.
table-what-differs = Vem som vinner, vem som förlorar
    .empty = Inget kunde jämföras.
    .how = Det andra minus det första, båda körda med samma slump. ”Oklart” betyder att ingen skillnad märktes, med hänsyn till alla rader i tabellen.

time-start-to-end = Från start till slut
time-nobody-works = Av detta arbetar ingen med ärendet
changes-cycle-time = Från start till slut
changes-idle-time = Ingen arbetar med ärendet
changes-stuck = Väntar för evigt
changes-turned-away = Avvisas
changes-target = Löftet hålls: { $name }
changes-work = Arbete: { $name }
change-better = bättre
change-worse = sämre
change-unclear = oklart

column-case-time = Tid
column-mean-days = Dagar i genomsnitt
column-half-within = Hälften inom
column-most-within = 95 av 100 inom
column-nearly-all-within = 99 av 100 inom
column-waits-at = Före
column-times-per-case = Gånger per ärende
column-wait-days = Dagar
column-for-person-days = Tills någon är ledig
column-for-calendar-days = Till deras arbetstid
column-for-batch-days = På andra i omgången
column-most-wait-days = 95 av 100 inom
column-message-waited-for = Vad
column-worker = Vem
column-busy-percent = Upptagen, %
column-hours-a-week = Timmar i veckan
column-work-hours = Timmar per ärende
column-cost-per-case = Kostnad per ärende
column-cost-interval = Kostnadens intervall
column-currency = Valuta
column-promise = Löfte
column-promise-days = Inom, dagar
column-kept-percent = Hålls, av 100
column-wanted-percent = Utlovat, av 100
column-stuck-at = Vid
column-stuck-cases = Ärenden
column-turned-away-at = Vid
column-turned-away-percent = Av 100 som kom
column-outcome = Vad
column-counted-in = Enhet
column-today = I dag
column-to-be = Framöver
column-to-be-less-today = Ändring
column-first-side = Första
column-second-side = Andra
column-second-less-first = Ändring
column-reading = Tolkning
