# How long it takes, and for whom: what running a study's maps says. Machine-made translation, not
# yet read by a person.

measure-simulation = Hvor længe tager det, hvor venter det, og hvem vinder ved eller betaler for en ændring?
source-scenario = scenariet

# Lengths of time. “Range” is from the shorter to the longer one.
length-days = { $n ->
    [1] 1 dag
   *[other] { $n } dage
}
length-hours = { $n } timer
length-minutes = { $n } min
length-seconds = { $n } sek
length-days-range = { $low } til { $high } dage
length-hours-range = { $low } til { $high } timer
length-minutes-range = { $low } til { $high } min
length-seconds-range = { $low } til { $high } sek

unit-days = dage
unit-hours-a-case = timer pr. sag
unit-percent = af 100 sager

finding-takes-so-long =
    Fra start til slut tager det i gennemsnit { $time } ({ $range }). I { $idle } af den tid arbejder ingen på sagen.{ $work ->
        [untold] { $cost ->
            [0] { "" }
           *[other] { " " }Pris: { $cost } { $currency } pr. sag.
        }
       *[other] { " " }Partnernes arbejde med en sag: { $work }{ $cost ->
            [0] .
           *[other] , pris { $cost } { $currency } pr. sag.
        }
    }
    .title = Hvor længe det tager, og hvad det koster
    .how = Kortet køres med sit scenarie mange gange. Tiden regnes fra ankomsten til det sidste, der gøres; arbejde er det, partnernes folk gør, uden borgerne. Intervallerne er 95 % over gentagelserne.
    .term = Gennemløbstid; tid, hvor ingen arbejder; t-interval over uafhængige gentagelser (Student, 1908)
    .ask = Må det tage { $time }?
    .todo = Sammenlign med datoer for virkelige sager, før I stoler på det.
finding-waits-longest =
    Sager mister mest tid før “{ $step }”: { $wait } hver gang, { $mostly ->
        [calendar] mest med at vente på arbejdstid eller den faste dag ({ $calendar })
        [batch] mest med at vente på andre sager, der gøres samtidig ({ $batch })
       *[person] mest med at vente på, at nogen bliver ledig ({ $person })
    }.
    .title = Den længste ventetid
    .how = Ventetiden før hvert trin gange det antal gange, en sag kommer dertil. Den deles op i at vente på, at nogen bliver ledig, på at deres arbejdstid begynder, og på andre sager i en omgang.
    .term = Ventetid; gennemsnit over gentagelser med t-interval
    .ask = { $mostly ->
        [calendar] Kunne “{ $step }” gøres på flere dage?
        [batch] Kunne “{ $step }” gøres for færre sager ad gangen?
       *[person] Kunne en anden hjælpe med “{ $step }”?
    }
    .todo = { $mostly ->
        [calendar] Prøv en anden kalender i scenariet; flere folk ville ikke hjælpe.
        [batch] Prøv en mindre omgang i scenariet; flere folk ville ikke hjælpe.
       *[person] Prøv flere timer eller en person mere i scenariet.
    }
finding-has-little-room = { $worker } er i arbejde { $share } % af den tid, der er. Med nogle flere sager eller nogle fraværsdage vokser ventetiden stejlt.
    .title = Lidt plads
    .how = Tid i arbejde som andel af den tid, hvor kalenderen er åben.
    .term = Udnyttelse ρ; ventetiden vokser med ρ / (1 − ρ) (Erlang, 1909; Kingman, 1961)
    .ask = Hvad sker der, når { $worker } er væk i to uger?
    .todo = Prøv scenariet med færre timer til { $worker }.
finding-cannot-keep-up = { $worker } er i arbejde al den tid, der er ({ $share } %), og kan ikke følge med: jo længere kørslen er, jo længere bliver ventetiden.
    .title = Kan ikke følge med
    .how = Tid i arbejde som andel af den tid, hvor kalenderen er åben. Fra 98 % kan ingen følge med, og ingen tid finder et fast leje.
    .term = Udnyttelse ρ ≥ 1: ingen stabil tilstand
    .ask = Hvem kunne overtage noget af det, { $worker } gør?
    .todo = Giv flere timer eller folk i scenariet, til arbejdet kan nås, og læs først tiderne da.
finding-promise-kept = “{ $promise }” inden for { $within } holdes for { $share } af 100 sager; der blev lovet { $wanted }.
    .title = Et løfte, der holder
    .how = Andelen af sager inden for den tid, scenariet nævner; løftet holdes, når hele intervallet ligger på eller over det lovede.
    .term = Serviceniveau
    .ask = Ville det også holde med flere sager?
    .todo = Prøv scenariet med flere ankomster.
finding-promise-broken = “{ $promise }” inden for { $within } holdes kun for { $share } af 100 sager; der blev lovet { $wanted }.
    .title = Et løfte, der ikke holder
    .how = Andelen af sager inden for den tid, scenariet nævner; løftet er brudt, når hele intervallet ligger under det lovede.
    .term = Serviceniveau
    .ask = Hvad står mellem starten og “{ $promise }”?
    .todo = Begynd med den længste ventetid.
finding-waits-for-ever = Af 1.000 sager venter { $share } for evigt, ved: { $where }.
    .title = Nogle sager venter for evigt
    .how = Sager, der går i stå før slutningen, når der ikke er noget tilbage, som kan føre dem videre. De indgår ikke i nogen af tiderne.
    .term = Fastlåsning under kørslen
    .ask = Hvem opdager det, når en sag venter ved { $where }, og hvad gør de så?
    .todo = Sig på kortet, hvad der sker dér, når den anden vej blev taget.
finding-turns-away = Af 1.000 sager afvises { $share }, fordi de ikke får en venteplads.
    .title = Nogle får ingen plads
    .how = Sager, der kom, da ingen var ledig, og så mange ventede, som der er plads til. Det, der var begyndt for dem andre steder, opgives. De indgår ikke i nogen af tiderne.
    .term = Spærresandsynlighed; tabte sager (Erlang B)
    .ask = Hvor går de hen, der afvises, og hvem hører om dem?
    .todo = Sig, hvad én plads eller én person mere ville ændre, og før dem, der afvises, videre med en fejlhændelse på kortet.

finding-change-cycle-time-better = { $where } tager det { $change } mindre fra start til slut ({ $wanted } i stedet for { $today }).
    .title = Færdig før
    .how = Begge køres med det samme tilfælde: de samme ankomster, de samme lodtrækninger. Kun en forskel, hvis interval udelukker nul, nævnes, når der er taget højde for alle de nævnte forskelle.
    .term = Parvist t-interval med fælles tilfældige tal; Holm (1979)
    .ask = Hvilken af ændringerne gør mest af det?
    .todo = Se, hvem der betaler for det, før I beslutter jer.
finding-change-cycle-time-worse = { $where } tager det { $change } længere fra start til slut ({ $wanted } i stedet for { $today }).
    .title = Tager længere tid
    .how = Begge køres med det samme tilfælde: de samme ankomster, de samme lodtrækninger. Kun en forskel, hvis interval udelukker nul, nævnes, når der er taget højde for alle de nævnte forskelle.
    .term = Parvist t-interval med fælles tilfældige tal; Holm (1979)
    .ask = Er det, ændringen giver, { $change } mere værd?
    .todo = Se på de længste ventetider dér.
finding-change-stuck-better = { $where } venter færre sager for evigt: { $wanted } af 1.000 i stedet for { $today }.
    .title = Færre venter for evigt
    .how = Sager, der går i stå før slutningen, i begge med det samme tilfælde.
    .term = Fastlåsning under kørslen; parvise gentagelser
    .ask = Ville de, der venter nu, sige det samme?
    .todo = Gennemgå kortet: gennemgangen ser på hver vej, ikke kun på dem, der blev taget i kørslen.
finding-change-turned-away-better = { $where } afvises færre sager: { $wanted } af 1.000 i stedet for { $today }.
    .title = Færre afvises
    .how = Sager, der ikke får en venteplads, i begge med det samme tilfælde.
    .term = Spærresandsynlighed; parvise gentagelser
    .ask = Venter de, der kommer ind, så længere?
    .todo = Se også på tiderne for dem, der betjenes, før I beslutter jer.
finding-change-stuck-worse = { $where } venter flere sager for evigt: { $wanted } af 1.000 i stedet for { $today }.
    .title = Flere venter for evigt
    .how = Sager, der går i stå før slutningen, i begge med det samme tilfælde.
    .term = Fastlåsning under kørslen; parvise gentagelser
    .ask = Hvor venter de, og på hvad?
    .todo = Ret det før alt andet.
finding-change-turned-away-worse = { $where } afvises flere sager: { $wanted } af 1.000 i stedet for { $today }.
    .title = Flere afvises
    .how = Sager, der ikke får en venteplads, i begge med det samme tilfælde.
    .term = Spærresandsynlighed; parvise gentagelser
    .ask = Tiderne kan blive kortere, blot fordi færre betjenes: hvor går de andre hen?
    .todo = Tilføj pladser eller personer dér, eller før dem, der afvises, videre.
finding-change-target-better = { $where } holdes “{ $name }” oftere: for { $wanted } af 100 sager i stedet for { $today }.
    .title = Et løfte, der holdes oftere
    .how = Andelen af sager inden for den tid, scenariet nævner, i begge med det samme tilfælde.
    .term = Serviceniveau; parvise gentagelser
    .ask = Er det nok?
    .todo = Se, hvem der betaler for det, før I beslutter jer.
finding-change-target-worse = { $where } holdes “{ $name }” sjældnere: for { $wanted } af 100 sager i stedet for { $today }.
    .title = Et løfte, der holdes sjældnere
    .how = Andelen af sager inden for den tid, scenariet nævner, i begge med det samme tilfælde.
    .term = Serviceniveau; parvise gentagelser
    .ask = Hvem går det ud over?
    .todo = Se på de længste ventetider dér.
finding-pays-for-change =
    Den, der betaler for ændringen, er { $partner }: { $change } mere arbejde for hver sag{ $n ->
        [0] .
       *[other] . Mere arbejde får også { $others }.
    }
    .title = Hvem der betaler for ændringen
    .how = Hvad der ændrer sig i hver partners arbejde for en sag, med det samme tilfælde; nævnes, når det justerede interval udelukker nul. Det, borgerne giver, står i tabellen.
    .term = Parvist t-interval med fælles tilfældige tal; Holm (1979)
    .ask = Har { $partner } de timer, og hvem betaler for dem?
    .todo = Bliv enige om timerne, før I bliver enige om kortet.
finding-gains-by-change =
    Den, der vinder ved ændringen, er { $partner }: { $change } mindre arbejde for hver sag{ $n ->
        [0] .
       *[other] . Mindre arbejde får også { $others }.
    }
    .title = Hvem der vinder ved ændringen
    .how = Hvad der ændrer sig i hver partners arbejde for en sag, med det samme tilfælde; nævnes, når det justerede interval udelukker nul.
    .term = Parvist t-interval med fælles tilfældige tal; Holm (1979)
    .ask = Kunne noget af den frigjorte tid gå til dem, der får mere arbejde?
    .todo = Saml dem, der vinder, og dem, der betaler, om ét bord.

evidence-case-times = Halvdelen af sagerne er færdige inden for { $half }, 95 af 100 inden for { $most }.
evidence-wait = Før “{ $step }”: { $wait } hver gang.
evidence-busy = Arbejde om ugen: { $hours }.
evidence-runs = Antal gentagelser af kørslen: { $replications }.
evidence-stuck = Af alle kørte sager gik { $cases } i stå ved “{ $place }”.
evidence-turned-away = “{ $step }”: { $share } af 1.000, der kom, fik ingen plads.
evidence-pairs = Antal par af gentagelser med det samme tilfælde: { $pairs }.
evidence-work-changes = { $partner }: arbejde pr. sag { $today } ({ $first }), { $wanted } ({ $second }); forskel { $range }.

# Hvad to muligheder kaldes ved siden af hinanden, og hvor noget gælder.
side-today = I dag
side-to-be = Fremover
side-assumed = kun angivne antagelser
side-named = { $name }
on-to-be = På det fremtidige kort
with-side = Med “{ $side }”

assumption-runs = Kortet “{ $map }” blev kørt { $replications } gange, med { $cases } sager i alt efter den tid, der udelades i begyndelsen. “intertwine simulate” laver så mange gentagelser, I vil.

missing-scenario = Et scenarie: hvor mange der kommer, hvor længe hvert trin tager, og hvem der er der hvornår. Så siger rapporten, hvor længe man venter, og hvor.
missing-run = Kortet “{ $map }” kunne ikke køres. { $why }

table-case-times = Hvor længe en sag tager
    .empty = Ingen sag nåede sin slutning.
    .how = Dage. “Ingen arbejder” er tid, hvor der ikke gøres noget for sagen.
table-longest-waits = Hvor sager venter
    .empty = Ingen venter ved noget trin.
    .how = Dage, hver gang en sag kommer dertil; først de trin, hvor en sag mister mest tid. Der ventes på, at nogen bliver ledig, på at deres arbejdstid begynder, eller på andre sager i en omgang.
table-waits-for-messages = Hvad modtageren venter på
    .empty = Ingen venter på en besked.
    .how = Dage fra modtageren er klar til beskeden, til den kommer.
table-who-is-busy = Hvem der er optaget
    .empty = Scenariet nævner ingen.
    .how = Tid i arbejde som andel af den tid, hvor kalenderen er åben, alle personer på en linje tilsammen.
table-work-per-case = Hvad hver partner lægger i en sag
    .empty = Kortet har ingen partner.
    .how = Arbejdstimer for én sag. Det, borgerne giver, er tid i trin, ikke arbejdstimer.
table-promises-kept = Løfter
    .empty = Scenariet lover intet.
    .how = Andelen af sager inden for den lovede tid.
table-waits-for-ever = Hvor sager venter for evigt
    .empty = Ingen sag venter for evigt.
    .how = Sager i alle gentagelser, der gik i stå dér.
table-turned-away = Hvor sager afvises
table-what-would-change = Hvem vinder, hvem betaler
    .empty = Intet kunne sammenlignes.
    .how = Fremtidigt minus nuværende, begge kørt med det samme tilfælde. “Uklart” betyder, at der ikke blev fundet nogen forskel, når der er taget højde for alle linjer i tabellen.
table-what-differs = Hvem vinder, hvem taber
    .empty = Intet kunne sammenlignes.
    .how = Det andet minus det første, begge kørt med det samme tilfælde. “Uklart” betyder, at der ikke blev fundet nogen forskel, når der er taget højde for alle linjer i tabellen.

time-start-to-end = Fra start til slut
time-nobody-works = Heraf arbejder ingen på sagen
changes-cycle-time = Fra start til slut
changes-idle-time = Ingen arbejder på sagen
changes-stuck = Venter for evigt
changes-turned-away = Afvises
changes-target = Løftet holdes: { $name }
changes-work = Arbejde: { $name }
change-better = bedre
change-worse = værre
change-unclear = uklart

column-case-time = Tid
column-mean-days = Dage i gennemsnit
column-half-within = Halvdelen inden for
column-most-within = 95 af 100 inden for
column-nearly-all-within = 99 af 100 inden for
column-waits-at = Før
column-times-per-case = Gange pr. sag
column-wait-days = Dage
column-for-person-days = Til nogen er ledig
column-for-calendar-days = Til deres arbejdstid
column-for-batch-days = På andre i omgangen
column-most-wait-days = 95 af 100 inden for
column-message-waited-for = Hvad
column-worker = Hvem
column-busy-percent = Optaget, %
column-hours-a-week = Timer om ugen
column-work-hours = Timer pr. sag
column-cost-per-case = Pris pr. sag
column-cost-interval = Prisens interval
column-currency = Valuta
column-promise = Løfte
column-promise-days = Inden for, dage
column-kept-percent = Holdes, af 100
column-wanted-percent = Lovet, af 100
column-stuck-at = Ved
column-stuck-cases = Sager
column-turned-away-at = Ved
column-turned-away-percent = Af 100, der kom
column-outcome = Hvad
column-counted-in = Enhed
column-today = I dag
column-to-be = Fremover
column-to-be-less-today = Ændring
column-first-side = Første
column-second-side = Anden
column-second-less-first = Ændring
column-reading = Tolkning
