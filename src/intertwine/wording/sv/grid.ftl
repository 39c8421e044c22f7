# The grid: what is wrong in a table, what a map loses in one, and the words of the sheets.
# Machine-made translation, not yet read by a person.

# --- where -----------------------------------------------------------------------------------

grid-place = filen
grid-place-file = ”{ $file }”
grid-place-in-file = { $place } i ”{ $file }”
grid-place-sheet = bladet ”{ $sheet }”
grid-place-row = rad { $row }
grid-place-row-column = cell { $column }{ $row }
grid-place-sheet-row = bladet ”{ $sheet }”, rad { $row }
grid-place-sheet-row-column = bladet ”{ $sheet }”, cell { $column }{ $row }
grid-here = rad { $row }
grid-more-problems = … och { $count } till.

grid-hint-similar = Menade du ”{ $suggestion }”?
grid-hint-partners = Skriv någon av: { $known }.
grid-hint-as-written = Skriv den som den står på bladet Service.

error-grid-several = { $count } ställen i ”{ $file }” måste ändras innan filen kan läsas:
    { $list }
error-grid-not-finished = Något i rutnätet måste rättas innan det kan bli en fil. Ställena räknas upp på sidan.

# --- the file --------------------------------------------------------------------------------

error-grid-not-there = Det finns ingen fil ”{ $file }” här. Kontrollera namnet och mappen.
error-grid-folder = ”{ $file }” är en mapp. Ange själva rutnätet, en fil som slutar på .xlsx eller .csv.
error-grid-unreadable = ”{ $file }” kunde inte öppnas: { $problem }. Stäng den i andra program och försök igen.
error-grid-suffix = { $value ->
    [xls] ”{ $file }” är i Excels gamla format (.xls). Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).
    [ods] ”{ $file }” är en OpenDocument-tabell (.ods). Öppna den i LibreOffice och spara den som .xlsx.
    [xlsm] ”{ $file }” är en arbetsbok med makron (.xlsm). Spara den som Excel-arbetsbok utan makron (.xlsx).
    [xlsb] ”{ $file }” är en binär arbetsbok (.xlsb). Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).
    [numbers] ”{ $file }” är en Numbers-tabell. Exportera den till Excel i Numbers och använd sedan .xlsx-filen.
   *[other] ”{ $file }” är inget rutnät som vi kan läsa. Spara det som .xlsx eller .csv.
    }
error-grid-file = ”{ $file }” är { $count } MB; ett rutnät får vara { $limit } MB. Ta bort bilder och blad som inte hör till rutnätet.
error-grid-rows = ”{ $file }” har { $count } rader; ett rutnät får ha { $limit }. Dela upp tjänsten på flera kartor, eller ta bort det som inte hör till rutnätet.
error-grid-columns = Rad { $row } i ”{ $file }” har { $count } kolumner; ett rutnät får ha { $limit }. Slå ihop steg, eller dela upp tjänsten på flera kartor.
error-grid-cell = Cell { $column }{ $row } i ”{ $file }” har { $count } tecken; en cell får ha { $limit }. Korta texten.
error-grid-encoding = Bokstäverna i ”{ $file }” kunde inte läsas. Spara den igen som ”CSV UTF-8” eller som .xlsx.
error-grid-not-text = ”{ $file }” är ingen textfil. Spara rutnätet som ”CSV UTF-8” eller som .xlsx.
error-grid-csv = ”{ $file }” är ingen tabell som kan läsas ({ $problem }). Öppna den i Excel och spara den igen som ”CSV UTF-8” eller som .xlsx.
error-grid-locked = ”{ $file }” är låst med ett lösenord. Öppna den i Excel, ta bort lösenordet under Arkiv, Info, och spara den.
error-grid-old-excel = ”{ $file }” är i Excels gamla format, vad namnet än säger. Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).
error-grid-ods = ”{ $file }” är en OpenDocument-fil, vad namnet än säger. Öppna den i LibreOffice och spara den som .xlsx.
error-grid-macros = ”{ $file }” innehåller makron, som inte öppnas. Spara den som Excel-arbetsbok utan makron (.xlsx).
error-grid-binary = ”{ $file }” är en binär arbetsbok, vad namnet än säger. Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).
error-grid-not-workbook = ”{ $file }” är ingen Excel-arbetsbok. Spara rutnätet som .xlsx eller .csv.
error-grid-damaged = ”{ $file }” är skadad eller sparades inte helt ({ $problem }). Öppna den i Excel, låt Excel laga den och spara den igen; eller börja från en kopia.
error-grid-unpacked = ”{ $file }” är mer än { $limit } MB uppackad. Ta bort bilder och blad som inte hör till rutnätet.
error-grid-no-sheet = ”{ $file }” har inget blad med ett rutnät. Börja en rad med ”Partner” (part) och skriv stegens namn bredvid; ”intertwine new” gör ett formulär att fylla i.
error-grid-cannot-write = ”{ $file }” kunde inte skrivas: { $problem }. Stäng den i andra program, eller välj en annan mapp.
error-grid-too-long = ”{ $file }” kunde inte skrivas: cellen för { $partner }, { $step } skulle bli längre än ett kalkylblad tillåter. Spara som .csv, eller korta namnen.
error-grid-nothing-to-write = ”{ $file }” skrevs inte: ingen gör något på denna karta än. Rita först vem som gör vad.
error-grid-unknown-template = Det finns ingen mall ”{ $value }”. Välj någon av { $known }.

# --- the service sheet -----------------------------------------------------------------------

error-grid-no-header = Ingen rad börjar med ”Partner” ({ $place }). Skriv ”Partner” (part) i första kolumnen och stegens namn bredvid.
error-grid-no-steps = Det finns inga steg ({ $place }). Ge varje steg en egen kolumn med dess namn, i den ordning de kommer.
error-grid-no-partners = Det finns inga parter än. Skriv en part per rad, medborgarna först (med början här: { $place }).
error-grid-empty = Ingen gör något än. Skriv i varje cell vad den parten gör i det steget (med början här: { $place }).
error-grid-step-twice = Två steg heter ”{ $value }” ({ $place }). Ge varje steg ett eget namn.
error-grid-no-step-name = ”{ $value }” ({ $place }) står i en kolumn utan namn. Skriv stegets namn överst i kolumnen.
error-grid-row-without-partner = Denna rad har ingen part: { $place }. Skriv partens namn i början av raden.
error-grid-too-many-partners = { $count } parter är fler än ett rutnät rymmer ({ $limit }). Dela upp tjänsten på flera kartor.
error-grid-too-many-steps = { $count } steg är fler än ett rutnät rymmer ({ $limit }). Slå ihop steg, eller dela upp tjänsten på flera kartor.
error-grid-too-many-activities = { $count } aktiviteter är fler än ett rutnät rymmer ({ $limit }). Dela upp tjänsten på flera kartor.
error-grid-formula = Formeln har inget resultat än ({ $place }). Skriv själva texten, eller öppna filen i Excel och spara den en gång.
error-grid-failed = Här står ”{ $value }”: { $place }. Kalkylbladet tog texten för en formel. Skriv den igen med en apostrof (') framför.

# --- information and choices -----------------------------------------------------------------

error-grid-no-table-header = Det finns ingen rad med kolumnnamn ({ $place }). Ta rubrikraden från ett tomt formulär; dess första kolumn är ”{ $value }”.
error-grid-unknown-column = ”{ $value }” ({ $place }) är ingen kolumn som vi känner till. Använd formulärets namn, eller kalla den ”Notes” (anteckningar).
error-grid-column-twice = ”{ $value }” ({ $place }) säger detsamma som en annan kolumn. Behåll en av dem.
error-grid-no-what = Denna rad säger inte vilken information den gäller: { $place }. Skriv vad den heter.
error-grid-unknown-partner = ”{ $value }” ({ $place }) är ingen part på bladet Service. { $hint }
error-grid-unknown-activity = { $partner } har ingen aktivitet och inget steg ”{ $value }” ({ $place }). { $hint }
error-grid-nothing-in-step = { $partner } gör ingenting i steget ”{ $value }” ({ $place }). Ange ett annat steg, eller skriv på bladet Service vad { $partner } gör där.
error-grid-when-without-who = ”{ $value }” ({ $place }) säger inte vems den är. Ange parten i kolumnen före.
error-grid-unknown-permission = Ingen har en aktivitet eller ett steg ”{ $value }” ({ $place }). Skriv aktiviteten där tillstånd ges som den står på bladet Service.
error-grid-unknown-word = ”{ $value }” ({ $place }) är inget av svaren. Skriv något av: { $known }.
error-grid-says-otherwise = ”{ $value }” ({ $place }) är något annat än vad en tidigare rad säger om ”{ $what }”. Gör raderna lika, eller lämna cellen tom.
error-grid-no-after = Denna rad säger inte efter vilken aktivitet valet kommer: { $place }. Ange den.
error-grid-unknown-after = Ingen har en aktivitet ”{ $value }” ({ $place }). { $hint }
error-grid-after-without-who = Flera parter har en aktivitet ”{ $value }” ({ $place }). Ange parten på raden.
error-grid-bad-share = ”{ $value }” ({ $place }) är ingen andel. Skriv hur många av hundra, till exempel 15 %.
error-grid-shares-over-100 = Valets andelar blir tillsammans mer än 100 % ({ $place }). Kontrollera dem.
error-grid-two-otherwise = Valet har ”otherwise” (annars) mer än en gång ({ $place }). Behåll en.
error-grid-no-answer = { $place }: denna väg vidare har inget svar. Skriv i vilket fall den tas, eller ”otherwise” (annars).

# --- worth a second look while reading -------------------------------------------------------

diagnostic-grid-date = ”{ $value }” gjordes till ett datum av kalkylbladet; det används som det står här.
    .next = Om ett namn menades, skriv det igen med en apostrof (') framför.
diagnostic-grid-one-partner = Bara en part deltar.
    .next = Lägg till en rad för varje part, även medborgarna: rapporten handlar om det som går mellan dem.
diagnostic-grid-late = ”{ $what }” ges först efter att { $receiver } behöver det, så behovet förblir öppet.
    .next = Se på stegen i den raden på bladet Information. Om det är så, säger rapporten att informationen saknas.
diagnostic-grid-does-nothing = { $partner } gör ingenting i detta rutnät än.
    .next = Skriv vad { $partner } gör i varje steg, eller ta bort raden.

# --- what a grid cannot say ------------------------------------------------------------------

grid-after = efter ”{ $name }”
grid-service = Tjänst
grid-told-by = Vad ”{ $name }” berättar
grid-inside-store = { $what }, berättat inom { $partner }
grid-step = Steg { $number }

grid-kind-timer = tidtagning
grid-kind-error = fel
grid-kind-escalation = att föra saken högre upp
grid-kind-cancel = avbokning
grid-kind-compensate = gottgörelse
grid-kind-conditional = villkor
grid-kind-link = hopp
grid-kind-signal = signal
grid-kind-terminate = helt stopp
grid-kind-message = meddelande
grid-kind-startevent = början
grid-kind-endevent = slut
grid-kind-intermediatecatchevent = väntan
grid-kind-intermediatethrowevent = signal
grid-kind-boundaryevent = avbrott
grid-kind-exclusivegateway = val
grid-kind-inclusivegateway = val ”en eller flera”
grid-kind-parallelgateway = delning ”samtidigt”
grid-kind-complexgateway = invecklad regel
grid-kind-eventbasedgateway = val ”det som kommer först”
grid-kind-eventsubprocess = svar på en händelse
grid-kind-compensation = steg som återställer

diagnostic-grid-lost-node = Detta finns inte i rutnätet: { $kind }, ”{ $name }”.
    .next = Aktiviteterna runt omkring står efter varandra. Behåll .bpmn-filen för denna detalj.
diagnostic-grid-lost-parallel = Det som händer samtidigt efter ”{ $name }” står efter vartannat i rutnätet.
    .next = Behåll .bpmn-filen för denna detalj.
diagnostic-grid-lost-inside = Det som händer inuti ”{ $name }” (aktiviteter: { $count }) finns inte i rutnätet; det som behövs och görs där räknas till ”{ $name }”.
    .next = Skriv de inre aktiviteterna som rader i cellen om de betyder något för andra parter.
diagnostic-grid-lost-call = ”{ $name }” anropar en annan process, vilket rutnätet inte säger.
    .next = Behåll .bpmn-filen för denna detalj.
diagnostic-grid-lost-loop = Rutnätet säger inte att ”{ $name }” upprepas.
    .next = Lägg till en rad på bladet Choices som leder tillbaka dit.
diagnostic-grid-lost-performer = Ingen utför ”{ $name }”, så det finns inte i rutnätet.
    .next = Skriv det på raden för den part som gör det.
diagnostic-grid-lost-purpose = Vad ”{ $name }” är till för, eller i vilken del av det medborgarna deltar, finns inte i rutnätet.
    .next = Behåll .bpmn-filen för denna detalj.
diagnostic-grid-lost-message = ”{ $name }” når { $receiver } först efter att det behövs, eller på nytt i en slinga; rutnätet behåller behovet utan meddelandet.
    .next = Se på raden på bladet Information och ange när informationen ges.
diagnostic-grid-notice = Meddelandet ”{ $name }” bär ingen information; rutnätet tar upp det som information.
    .next = Ge det namn efter vad det berättar, eller ta bort raden.
diagnostic-grid-lost-fetch = Rutnätet säger inte att ”{ $name }” hämtar ”{ $what }” ur ett register bara för att föra det vidare.
    .next = Kontrollera på bladet Information vem som har ”{ $what }”.
diagnostic-grid-lost-access = Vem som förvarar ”{ $name }” och vem som får öppna det finns inte i rutnätet.
    .next = Behåll .bpmn-filen för denna detalj.
diagnostic-grid-lost-lane = ”{ $name }” samlar flera roller; rutnätet tar bara upp rollerna.
    .next = Ingenting, om inte gruppen är en egen part.
diagnostic-grid-lost-note = Anteckningen ”{ $name }” finns inte i rutnätet.
    .next = Behåll .bpmn-filen, eller kopiera den till en cellkommentar.
diagnostic-grid-lost-other = Detta finns inte i rutnätet: { $kind } ”{ $name }”.
    .next = Ett rutnät berättar vem som gör vad i vilket steg. Behåll .bpmn-filen för denna detalj.
diagnostic-grid-lost-several = Rutnätet säger inte hur många av ”{ $name }” som deltar.
    .next = Behåll .bpmn-filen för denna detalj.
diagnostic-grid-name-changed = ”{ $name }” heter ”{ $now }” i rutnätet.
    .next = Byt namn om det inte passar.
diagnostic-grid-steps-made-up = Kartan ger inga namn på steg, så de är numrerade efter varje överlämning.
    .next = Ge stegen namn som folk använder, till exempel ”Första samtalet”.

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
    .help = Var informationen uppstår eller berättas. Det räcker med ett steg om parten gör en sak i det.
grid-information-receiver = Who needs it
grid-information-needing = For which step or activity
    .help = Vad den behövs för. Skriv ”(only passes it on)” efter när parten inte själv behöver den utan bara för den vidare.
grid-information-subject = About whom
    .help = Den part den handlar om, oftast medborgarna. Tomt: om ingen.
grid-information-personal = Personal?
grid-information-basis = On what basis
    .help = Varför den får föras vidare. unknown (inte känt) blir en fråga till nästa möte.
grid-information-sent = Passed on?
    .help = yes (ja): berättad eller skickad. no (nej): behövs, men ingen för den vidare. Lämna tomt där den finns på en gemensam plats.
grid-information-store = Kept in
grid-information-permission = Permission given in
    .help = För grunden consent (samtycke): aktiviteten där personen säger ja. Tomt: ingen frågar på denna karta.
grid-information-made-from = Made from

grid-choices-partner = Partner
grid-choices-after = After
grid-choices-question = Question
grid-choices-answer = If the answer is
grid-choices-then = Go on with
    .help = En aktivitet eller ett steg hos samma part, också ett tidigare, eller ”the end” (slut).
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

grid-hint-service = En rad per part (eller person eller roll), medborgarna först. En kolumn per steg: skriv dess namn bredvid ”Person or role”. En rad i en cell är en aktivitet (Alt + Enter för en ny rad). * i slutet: görs tillsammans med medborgare.
grid-hint-step = Skriv namnet på ett steg i tjänsten i var och en av dessa celler, i den ordning de kommer: Första samtalet, Hembesök, Uppföljning.
grid-hint-information = En rad för varje uppgift som någon behöver. Lämna tomt det som ingen vet: rapporten gör en fråga av det.
grid-hint-choices = Bara där det inte helt enkelt går vidare till nästa steg. En rad för varje väg vidare.
grid-hint-closed-list = Välj ett ord ur listan, eller lämna cellen tom.

grid-help-1 = Så fyller man i detta
grid-help-2 = 1. Skriv stegens namn
    .text = Skriv tjänstens steg på bladet Service, bredvid ”Person or role”, i den ordning de kommer: Första samtalet, Hembesök, Uppföljning. Fem till åtta räcker.
grid-help-3 = 2. Räkna upp parterna
    .text = En rad för varje organisation. Medborgarna kommer först: de är också en part. Där flera personer hos en part gör något, ge var och en en rad med samma part och en annan roll.
grid-help-4 = 3. Skriv vem som gör vad
    .text = I varje cell: vad denna part gör i detta steg, med ett verb först: Besöka hemmet. Flera saker: en per rad (Alt + Enter), i den ordning de görs. Inget att göra: lämna cellen tom.
grid-help-5 = 4. Märk det som görs med medborgare
    .text = Sätt * i slutet av en aktivitet som medborgare och personal gör tillsammans: Komma överens om planen *
grid-help-6 = 5. Turas om inom ett steg
    .text = Där två roller hos en part turas om inom ett steg, numrera raderna: ”1. Fråga hemmet” på den ena raden, ”2. Skriva under” på den andra, ”3. Skicka” på den första igen.
grid-help-7 = 6. Säg vem som behöver veta vad
    .text = På bladet Information: en rad för varje uppgift och var och en som behöver den. Exempel: What information: Stödbehov | Who has it: Rönngården | In which step or activity: Beskriva stödet | Who needs it: Kaféet | For which step or activity: Förbereda passet | About whom: Medborgare | Personal?: yes | On what basis: consent.
grid-help-8 = Ingen har den
    .text = Lämna ”Who has it” tomt. Behovet syns fortfarande, och rapporten säger att någon saknar den.
grid-help-9 = Någon gör den, men ingen behöver den än
    .text = Fyll i ”Who has it” och lämna ”Who needs it” tomt.
grid-help-10 = Någon för den bara vidare
    .text = Skriv ”only passes it on” efter aktiviteten: Ringa arbetsplatsen (only passes it on). Eller ”needs it later” (behöver den senare), med en rad till för aktiviteten som behöver den.
grid-help-11 = Någon ger det som en annan har gjort
    .text = Inget att skriva när en rad ovanför säger vem som berättade det. Skriv annars ”passes it on” efter aktiviteten under ”In which step or activity”.
grid-help-12 = Steg eller aktivitet
    .text = Det räcker med ett steg om parten gör en sak i det. Ange annars aktiviteten. Samma ord två gånger: Hembesök: Ringa avdelningen.
grid-help-13 = Passed on? (förs den vidare?)
    .text = yes (ja): den berättas eller skickas. no (nej): den behövs, men ingen för den vidare. Tomt: den förs vidare, eller finns där den förvaras.
grid-help-14 = Kept in (förvaras i)
    .text = Ett register, en mapp eller en gemensam kalender där den ena skriver och den andra hittar den.
grid-help-15 = On what basis (på vilken grund)
    .text = För information om en person. consent: personen (eller vårdnadshavaren) sa ja. statutory: en lag säger det. contract: ett avtal säger det. not needed: ingen grund behövs. unknown: fråga på nästa möte.
grid-help-16 = Permission given in (tillstånd ges i)
    .text = För grunden consent (samtycke): aktiviteten där personen säger ja. Tomt: ingen frågar på denna karta, och rapporten säger det.
grid-help-17 = Made from (gjord av)
    .text = Annan information som denna är tagen ur, en per rad.
grid-help-18 = 7. Bara vid behov: val
    .text = På bladet Choices: en rad för varje väg vidare. Partner: Hemvård | After: Komma överens om planen | Question: Önskas hjälp? | If the answer is: nej | Go on with: the end | How often: 10 %. Skriv ”otherwise” (annars) för alla andra fall. En tidigare aktivitet kan följa igen.
grid-help-19 = 8. Gör rapporten
    .text = Spara filen och kör: intertwine report service.xlsx -o report.docx

# --- intertwine convert ------------------------------------------------------------------------------

convert-done = Skrivet: { $file }
convert-more = … och { $count } till av samma slag.
error-convert-ending = ”{ $file }” kan inte skrivas. Ge den ändelsen .bpmn, .xlsx eller .csv.
error-convert-same-file = ”{ $file }” skulle ersätta filen den görs av. Ge den nya filen ett annat namn.
grid-blank-citizens = Medborgare
