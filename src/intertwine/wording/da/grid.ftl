# The grid: what is wrong in a table, what a map loses in one, and the words of the sheets.
# Machine-made translation, not yet read by a person.

# --- where -----------------------------------------------------------------------------------

grid-place = filen
grid-place-file = “{ $file }”
grid-place-in-file = { $place } i “{ $file }”
grid-place-sheet = arket “{ $sheet }”
grid-place-row = række { $row }
grid-place-row-column = celle { $column }{ $row }
grid-place-sheet-row = arket “{ $sheet }”, række { $row }
grid-place-sheet-row-column = arket “{ $sheet }”, celle { $column }{ $row }
grid-here = række { $row }
grid-more-problems = … og { $count } til.

grid-hint-similar = Mente du “{ $suggestion }”?
grid-hint-partners = Skriv en af: { $known }.
grid-hint-as-written = Skriv det, som det står på arket Service.

error-grid-several = { $count } steder i “{ $file }” skal rettes, før filen kan læses:
    { $list }
error-grid-not-finished = Noget i gitteret skal rettes, før det kan blive en fil. Stederne er opregnet på siden.

# --- the file --------------------------------------------------------------------------------

error-grid-not-there = Der er ingen fil “{ $file }” her. Kontrollér navnet og mappen.
error-grid-folder = “{ $file }” er en mappe. Angiv selve gitteret, en fil, der ender på .xlsx eller .csv.
error-grid-unreadable = “{ $file }” kunne ikke åbnes: { $problem }. Luk den i andre programmer, og prøv igen.
error-grid-suffix = { $value ->
    [xls] “{ $file }” er i Excels gamle format (.xls). Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx).
    [ods] “{ $file }” er en OpenDocument-tabel (.ods). Åbn den i LibreOffice, og gem den som .xlsx.
    [xlsm] “{ $file }” er en projektmappe med makroer (.xlsm). Gem den som Excel-projektmappe uden makroer (.xlsx).
    [xlsb] “{ $file }” er en binær projektmappe (.xlsb). Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx).
    [numbers] “{ $file }” er en Numbers-tabel. Eksportér den til Excel i Numbers, og brug så .xlsx-filen.
   *[other] “{ $file }” er ikke et gitter, vi kan læse. Gem det som .xlsx eller .csv.
    }
error-grid-file = “{ $file }” fylder { $count } MB; et gitter må fylde { $limit } MB. Fjern billeder og ark, der ikke hører til gitteret.
error-grid-rows = “{ $file }” har { $count } rækker; et gitter må have { $limit }. Del tjenesten op på flere kort, eller fjern det, der ikke hører til gitteret.
error-grid-columns = Række { $row } i “{ $file }” har { $count } kolonner; et gitter må have { $limit }. Slå trin sammen, eller del tjenesten op på flere kort.
error-grid-cell = Celle { $column }{ $row } i “{ $file }” har { $count } tegn; en celle må have { $limit }. Gør teksten kortere.
error-grid-encoding = Bogstaverne i “{ $file }” kunne ikke læses. Gem den igen som “CSV UTF-8” eller som .xlsx.
error-grid-not-text = “{ $file }” er ikke en tekstfil. Gem gitteret som “CSV UTF-8” eller som .xlsx.
error-grid-csv = “{ $file }” er ikke en tabel, der kan læses ({ $problem }). Åbn den i Excel, og gem den igen som “CSV UTF-8” eller som .xlsx.
error-grid-locked = “{ $file }” er låst med en adgangskode. Åbn den i Excel, fjern adgangskoden under Filer, Oplysninger, og gem den.
error-grid-old-excel = “{ $file }” er i Excels gamle format, uanset hvad navnet siger. Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx).
error-grid-ods = “{ $file }” er en OpenDocument-fil, uanset hvad navnet siger. Åbn den i LibreOffice, og gem den som .xlsx.
error-grid-macros = “{ $file }” indeholder makroer, som ikke åbnes. Gem den som Excel-projektmappe uden makroer (.xlsx).
error-grid-binary = “{ $file }” er en binær projektmappe, uanset hvad navnet siger. Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx).
error-grid-not-workbook = “{ $file }” er ikke en Excel-projektmappe. Gem gitteret som .xlsx eller .csv.
error-grid-damaged = “{ $file }” er beskadiget eller blev ikke gemt helt ({ $problem }). Åbn den i Excel, lad Excel reparere den, og gem den igen; eller begynd fra en kopi.
error-grid-unpacked = “{ $file }” fylder mere end { $limit } MB udpakket. Fjern billeder og ark, der ikke hører til gitteret.
error-grid-no-sheet = “{ $file }” har intet ark med et gitter. Begynd en række med “Partner”, og skriv trinenes navne ved siden af; “intertwine new” laver et skema til at udfylde.
error-grid-cannot-write = “{ $file }” kunne ikke skrives: { $problem }. Luk den i andre programmer, eller vælg en anden mappe.
error-grid-too-long = “{ $file }” kunne ikke skrives: cellen for { $partner }, { $step } ville blive længere, end et regneark tillader. Gem som .csv, eller gør navnene kortere.
error-grid-nothing-to-write = “{ $file }” blev ikke skrevet: ingen gør noget på dette kort endnu. Tegn først, hvem der gør hvad.
error-grid-unknown-template = Der er ingen skabelon “{ $value }”. Vælg en af { $known }.

# --- the service sheet -----------------------------------------------------------------------

error-grid-no-header = Ingen række begynder med “Partner” ({ $place }). Skriv “Partner” i første kolonne og trinenes navne ved siden af.
error-grid-no-steps = Der er ingen trin ({ $place }). Giv hvert trin sin egen kolonne med dets navn, i den rækkefølge de kommer.
error-grid-no-partners = Der er ingen partnere endnu. Skriv én partner pr. række, borgerne først (begynd her: { $place }).
error-grid-empty = Ingen gør noget endnu. Skriv i hver celle, hvad partneren gør i det trin (begynd her: { $place }).
error-grid-step-twice = To trin hedder “{ $value }” ({ $place }). Giv hvert trin sit eget navn.
error-grid-no-step-name = “{ $value }” ({ $place }) står i en kolonne uden navn. Skriv trinets navn øverst i kolonnen.
error-grid-row-without-partner = Denne række har ingen partner: { $place }. Skriv partnerens navn i begyndelsen af rækken.
error-grid-too-many-partners = { $count } partnere er flere, end ét gitter rummer ({ $limit }). Del tjenesten op på flere kort.
error-grid-too-many-steps = { $count } trin er flere, end ét gitter rummer ({ $limit }). Slå trin sammen, eller del tjenesten op på flere kort.
error-grid-too-many-activities = { $count } aktiviteter er flere, end ét gitter rummer ({ $limit }). Del tjenesten op på flere kort.
error-grid-formula = Formlen har intet resultat endnu ({ $place }). Skriv selve teksten, eller åbn filen i Excel, og gem den én gang.
error-grid-failed = Her står “{ $value }”: { $place }. Regnearket tog teksten for en formel. Skriv den igen med en apostrof (') foran.

# --- information and choices -----------------------------------------------------------------

error-grid-no-table-header = Der er ingen række med kolonnenavne ({ $place }). Tag overskriftsrækken fra et tomt skema; dets første kolonne er “{ $value }”.
error-grid-unknown-column = “{ $value }” ({ $place }) er ikke en kolonne, vi kender. Brug skemaets navne, eller kald den “Notes” (noter).
error-grid-column-twice = “{ $value }” ({ $place }) siger det samme som en anden kolonne. Behold en af dem.
error-grid-no-what = Denne række siger ikke, hvilken information den handler om: { $place }. Skriv, hvad den hedder.
error-grid-unknown-partner = “{ $value }” ({ $place }) er ikke en partner på arket Service. { $hint }
error-grid-unknown-activity = { $partner } har ingen aktivitet og intet trin “{ $value }” ({ $place }). { $hint }
error-grid-nothing-in-step = { $partner } gør intet i trinet “{ $value }” ({ $place }). Angiv et andet trin, eller skriv på arket Service, hvad { $partner } gør der.
error-grid-when-without-who = “{ $value }” ({ $place }) siger ikke, hvis det er. Angiv partneren i kolonnen før.
error-grid-unknown-permission = Ingen har en aktivitet eller et trin “{ $value }” ({ $place }). Skriv aktiviteten, hvor tilladelsen gives, som den står på arket Service.
error-grid-unknown-word = “{ $value }” ({ $place }) er ikke et af svarene. Skriv et af: { $known }.
error-grid-says-otherwise = “{ $value }” ({ $place }) er noget andet, end en tidligere række siger om “{ $what }”. Gør rækkerne ens, eller lad cellen være tom.
error-grid-no-after = Denne række siger ikke, efter hvilken aktivitet valget kommer: { $place }. Angiv den.
error-grid-unknown-after = Ingen har en aktivitet “{ $value }” ({ $place }). { $hint }
error-grid-after-without-who = Flere partnere har en aktivitet “{ $value }” ({ $place }). Angiv partneren i rækken.
error-grid-bad-share = “{ $value }” ({ $place }) er ikke en andel. Skriv, hvor mange ud af hundrede, for eksempel 15 %.
error-grid-shares-over-100 = Valgets andele bliver tilsammen mere end 100 % ({ $place }). Kontrollér dem.
error-grid-two-otherwise = Valget har “otherwise” (ellers) mere end én gang ({ $place }). Behold én.
error-grid-no-answer = { $place }: denne vej videre har intet svar. Skriv, i hvilket tilfælde den tages, eller “otherwise” (ellers).

# --- worth a second look while reading -------------------------------------------------------

diagnostic-grid-date = “{ $value }” blev lavet om til en dato af regnearket; det bruges, som det står her.
    .next = Hvis et navn var ment, så skriv det igen med en apostrof (') foran.
diagnostic-grid-one-partner = Kun én partner deltager.
    .next = Tilføj en række til hver partner, også borgerne: rapporten handler om det, der går imellem dem.
diagnostic-grid-late = “{ $what }” gives først, efter at { $receiver } har brug for det, så behovet står åbent.
    .next = Se på trinene i den række på arket Information. Hvis det er sådan, siger rapporten, at informationen mangler.
diagnostic-grid-does-nothing = { $partner } gør intet i dette gitter endnu.
    .next = Skriv, hvad { $partner } gør i hvert trin, eller fjern rækken.

# --- what a grid cannot say ------------------------------------------------------------------

grid-after = efter “{ $name }”
grid-service = Tjeneste
grid-told-by = Hvad “{ $name }” fortæller
grid-inside-store = { $what }, fortalt inden for { $partner }
grid-step = Trin { $number }

grid-kind-timer = tidsfrist
grid-kind-error = fejl
grid-kind-escalation = at føre sagen højere op
grid-kind-cancel = aflysning
grid-kind-compensate = godtgørelse
grid-kind-conditional = betingelse
grid-kind-link = spring
grid-kind-signal = signal
grid-kind-terminate = helt stop
grid-kind-message = besked
grid-kind-startevent = begyndelse
grid-kind-endevent = slutning
grid-kind-intermediatecatchevent = ventested
grid-kind-intermediatethrowevent = signal
grid-kind-boundaryevent = afbrydelse
grid-kind-exclusivegateway = valg
grid-kind-inclusivegateway = valget “en eller flere”
grid-kind-parallelgateway = delingen “samtidig”
grid-kind-complexgateway = indviklet regel
grid-kind-eventbasedgateway = valget “hvad der kommer først”
grid-kind-eventsubprocess = svar på en hændelse
grid-kind-compensation = trin, der fortryder

diagnostic-grid-lost-node = Dette er ikke i gitteret: { $kind }, “{ $name }”.
    .next = Aktiviteterne omkring det står efter hinanden. Behold .bpmn-filen for denne detalje.
diagnostic-grid-lost-parallel = Det, der sker samtidig efter “{ $name }”, står efter hinanden i gitteret.
    .next = Behold .bpmn-filen for denne detalje.
diagnostic-grid-lost-inside = Det, der sker inde i “{ $name }” (aktiviteter: { $count }), er ikke i gitteret; det, der er brug for og laves der, regnes til “{ $name }”.
    .next = Skriv de indre aktiviteter som linjer i cellen, hvis de betyder noget for andre partnere.
diagnostic-grid-lost-call = “{ $name }” kalder en anden proces, hvad gitteret ikke siger.
    .next = Behold .bpmn-filen for denne detalje.
diagnostic-grid-lost-loop = Gitteret siger ikke, at “{ $name }” gentages.
    .next = Tilføj en række på arket Choices, der fører tilbage til det.
diagnostic-grid-lost-performer = Ingen udfører “{ $name }”, så det er ikke i gitteret.
    .next = Skriv det i rækken for den partner, der gør det.
diagnostic-grid-lost-purpose = Hvad “{ $name }” er til for, eller i hvilken del af det borgerne deltager, er ikke i gitteret.
    .next = Behold .bpmn-filen for denne detalje.
diagnostic-grid-lost-message = “{ $name }” når { $receiver } først, efter at der er brug for det, eller igen i en løkke; gitteret beholder behovet uden beskeden.
    .next = Se på rækken på arket Information, og angiv, hvornår informationen gives.
diagnostic-grid-notice = Meddelelsen “{ $name }” bærer ingen information; gitteret opregner den som information.
    .next = Giv den navn efter det, den fortæller, eller fjern rækken.
diagnostic-grid-lost-fetch = Gitteret siger ikke, at “{ $name }” henter “{ $what }” fra et register kun for at give det videre.
    .next = Kontrollér på arket Information, hvem der har “{ $what }”.
diagnostic-grid-lost-access = Hvem der opbevarer “{ $name }”, og hvem der må åbne det, er ikke i gitteret.
    .next = Behold .bpmn-filen for denne detalje.
diagnostic-grid-lost-lane = “{ $name }” samler flere roller; gitteret opregner kun rollerne.
    .next = Intet, medmindre gruppen er en partner for sig.
diagnostic-grid-lost-note = Noten “{ $name }” er ikke i gitteret.
    .next = Behold .bpmn-filen, eller kopiér noten til en cellekommentar.
diagnostic-grid-lost-other = Dette er ikke i gitteret: { $kind } “{ $name }”.
    .next = Et gitter fortæller, hvem der gør hvad i hvilket trin. Behold .bpmn-filen for denne detalje.
diagnostic-grid-lost-several = Gitteret siger ikke, hvor mange af “{ $name }” der deltager.
    .next = Behold .bpmn-filen for denne detalje.
diagnostic-grid-name-changed = “{ $name }” hedder “{ $now }” i gitteret.
    .next = Giv det et andet navn, hvis det ikke passer.
diagnostic-grid-steps-made-up = Kortet giver ingen navne på trin, så de er nummereret efter hver overgang.
    .next = Giv trinene navne, som folk bruger, for eksempel “Første samtale”.

# --- the words of the sheets (files are read by them: English in every language) -----------------

grid-sheet-service = Service
grid-sheet-information = Information
grid-sheet-choices = Choices
grid-sheet-help = How to fill this in
grid-sheet-lists = Lists
grid-label-service = Service
grid-label-for-whom = For whom
grid-label-partner = Partner
grid-label-kind = Kind
grid-label-role = Person or role

grid-information-what = What information
grid-information-giver = Who has it
grid-information-giving = In which step or activity
    .help = Hvor informationen opstår eller fortælles. Et trin er nok, hvis partneren gør én ting i det.
grid-information-receiver = Who needs it
grid-information-needing = For which step or activity
    .help = Hvad der er brug for den til. Skriv “(only passes it on)” bagefter, når partneren ikke selv har brug for den, men kun giver den videre.
grid-information-subject = About whom
    .help = Den partner, den handler om, oftest borgerne. Tom: om ingen.
grid-information-personal = Personal?
grid-information-basis = On what basis
    .help = Hvorfor den må gives videre. unknown (ikke kendt) bliver et spørgsmål til næste møde.
grid-information-sent = Passed on?
    .help = yes (ja): fortalt eller sendt. no (nej): der er brug for den, men ingen giver den videre. Lad feltet være tomt, hvor den findes et fælles sted.
grid-information-store = Kept in
grid-information-permission = Permission given in
    .help = For grundlaget consent (samtykke): aktiviteten, hvor personen siger ja. Tom: ingen spørger på dette kort.
grid-information-made-from = Made from

grid-choices-partner = Partner
grid-choices-after = After
grid-choices-question = Question
grid-choices-answer = If the answer is
grid-choices-then = Go on with
    .help = En aktivitet eller et trin hos samme partner, også et tidligere, eller “the end” (slut).
grid-choices-share = How often

grid-word-citizens = citizens
grid-word-organisation = organisation
grid-word-yes = yes
grid-word-no = no
grid-word-unknown = unknown
grid-word-consent = consent
grid-word-statutory = statutory
grid-word-contract = contract
grid-word-not-needed = not needed
grid-word-otherwise = otherwise
grid-word-the-end = the end
grid-word-only-passes-on = only passes it on
grid-word-passes-on = passes it on
grid-word-needs-later = needs it later

# --- hints and help on the sheets ------------------------------------------------------------------

grid-hint-service = Én række pr. partner (eller person eller rolle), borgerne først. Én kolonne pr. trin: skriv dets navn ved siden af “Person or role”. Én linje i en celle er én aktivitet (Alt + Enter for en ny linje). * til sidst: gøres sammen med borgere.
grid-hint-step = Skriv navnet på ét trin i tjenesten i hver af disse celler, i den rækkefølge de kommer: Første samtale, Hjemmebesøg, Opfølgning.
grid-hint-information = Én række for hver oplysning, som nogen har brug for. Lad det stå tomt, som ingen ved: rapporten gør det til et spørgsmål.
grid-hint-choices = Kun hvor det ikke bare går videre til næste trin. Én række for hver vej videre.
grid-hint-closed-list = Vælg et ord fra listen, eller lad cellen være tom.

grid-help-1 = Sådan udfyldes det
grid-help-2 = 1. Skriv trinenes navne
    .text = Skriv tjenestens trin på arket Service ved siden af “Person or role”, i den rækkefølge de kommer: Første samtale, Hjemmebesøg, Opfølgning. Fem til otte er nok.
grid-help-3 = 2. Opregn partnerne
    .text = Én række for hver organisation. Borgerne kommer først: de er også en partner. Hvor flere personer hos en partner gør noget, så giv hver en række med samme partner og en anden rolle.
grid-help-4 = 3. Skriv, hvem der gør hvad
    .text = I hver celle: hvad denne partner gør i dette trin, med et verbum først: Besøge hjemmet. Flere ting: én pr. linje (Alt + Enter), i den rækkefølge de gøres. Intet at gøre: lad cellen være tom.
grid-help-5 = 4. Markér det, der gøres sammen med borgere
    .text = Sæt * efter en aktivitet, som borgere og personale gør sammen: Aftale planen *
grid-help-6 = 5. Skiftes inden for et trin
    .text = Hvor to roller hos en partner skiftes inden for et trin, så nummerér linjerne: “1. Spørge hjemmet” i den ene række, “2. Skrive under” i den anden, “3. Sende” i den første igen.
grid-help-7 = 6. Sig, hvem der skal vide hvad
    .text = På arket Information: én række for hver oplysning og hver, der har brug for den. Eksempel: What information: Støttebehov | Who has it: Rønnehuset | In which step or activity: Beskrive støtten | Who needs it: Caféen | For which step or activity: Forberede vagten | About whom: Borger | Personal?: yes | On what basis: consent.
grid-help-8 = Ingen har den
    .text = Lad “Who has it” stå tomt. Behovet er stadig synligt, og rapporten siger, at nogen mangler den.
grid-help-9 = Nogen laver den, men ingen har brug for den endnu
    .text = Udfyld “Who has it”, og lad “Who needs it” stå tomt.
grid-help-10 = Nogen giver den kun videre
    .text = Skriv “only passes it on” efter aktiviteten: Ringe til arbejdspladsen (only passes it on). Eller “needs it later” (har brug for den senere) med en række til for den aktivitet, der har brug for den.
grid-help-11 = Nogen giver det, som en anden har lavet
    .text = Intet at skrive, når en række ovenfor siger, hvem der fortalte det. Skriv ellers “passes it on” efter aktiviteten under “In which step or activity”.
grid-help-12 = Trin eller aktivitet
    .text = Et trin er nok, hvis partneren gør én ting i det. Angiv ellers aktiviteten. De samme ord to gange: Hjemmebesøg: Ringe til afdelingen.
grid-help-13 = Passed on? (gives den videre?)
    .text = yes (ja): den fortælles eller sendes. no (nej): der er brug for den, men ingen giver den videre. Tom: den gives videre eller findes der, hvor den opbevares.
grid-help-14 = Kept in (opbevares i)
    .text = Et register, en mappe eller en fælles kalender, hvor den ene skriver den, og den anden finder den.
grid-help-15 = On what basis (på hvilket grundlag)
    .text = For information om en person. consent: personen (eller værgen) sagde ja. statutory: en lov siger det. contract: en aftale siger det. not needed: intet grundlag kræves. unknown: spørg på næste møde.
grid-help-16 = Permission given in (tilladelse gives i)
    .text = For grundlaget consent (samtykke): aktiviteten, hvor personen siger ja. Tom: ingen spørger på dette kort, og det siger rapporten.
grid-help-17 = Made from (lavet af)
    .text = Anden information, som denne er taget fra, én pr. linje.
grid-help-18 = 7. Kun om nødvendigt: valg
    .text = På arket Choices: én række for hver vej videre. Partner: Hjemmepleje | After: Aftale planen | Question: Ønskes hjælp? | If the answer is: nej | Go on with: the end | How often: 10 %. Skriv “otherwise” (ellers) for alle andre tilfælde. En tidligere aktivitet kan følge igen.
grid-help-19 = 8. Lav rapporten
    .text = Gem filen, og kør: intertwine report service.xlsx -o report.docx

# --- intertwine convert ------------------------------------------------------------------------------

convert-done = Skrevet: { $file }
convert-more = … og { $count } til af samme slags.
error-convert-ending = “{ $file }” kan ikke skrives. Giv den endelsen .bpmn, .xlsx eller .csv.
error-convert-same-file = “{ $file }” ville erstatte den fil, den laves af. Giv den nye fil et andet navn.
grid-blank-citizens = Borgere
