# What measures of structure say: dependence, coordination, ties, brokers, initiatives,
# accounts, the opportunity space. Machine-made translation, not yet read by a person.

## The measures, one line each

measure-interdependence = Hur hårt är partner beroende av varandra?
measure-coordination = Vilken samordning kräver det, och vad saknas?
measure-structural_holes = Hur fri eller bunden är varje aktör bland dem den utbyter information med?
measure-brokerage = Vem för saker vidare mellan andra som inte har kontakt?
measure-bridging = Vilka partner knyter ingen ihop, eller bara en person?
measure-initiatives = Hur fördelas utvecklingsarbetet mellan nya idéer och förfining, och vad ledde det till?
measure-perspectives = Var skiljer sig partnernas egna kartor över tjänsten?
measure-opportunity_space = Vad betyder fynden för styrning, resurser, platser och rutiner?

## Words in tables

level-none = inget går emellan
level-pooled = delar något
level-sequential = den ena ger, den andra tar
level-reply = den ena frågar, den andra svarar
level-reciprocal = båda ger och tar
form-return =
    fram och tillbaka, { $rounds ->
        [one] en gång
        [2] två gånger
       *[other] { $rounds } gånger
    }
form-crossed = samtidigt
form-iterated = om och om igen
family-standardisation = gemensamma regler och blanketter
family-planning = gemensamma planer och datum
family-mutualadjustment = ett sätt att anpassa sig till varandra under arbetets gång
nothing-missing = inget
depends-on-weights = beror på vikterna
no-ties = inga kontakter
no-effort = ingen insats
no-steps = inga steg
too-few = för få att säga
all-partners = Alla partner
all-years = Alla år
strictly = Alla år, utan det en partner prövat ensam
mode-not-said = inte sagt
facilitated-yes = med en ledare
facilitated-no = utan
facilitated-unknown = inte sagt
nobody-named = ingen
bridge-apart = utan kontakt, inget går emellan
bridge-unbridged = ingen knyter ihop dem
bridge-single-bridge = hänger på en aktör
bridge-only-actor = hänger på en partners enda aktör
bridge-linked = har kontakt
bridge-bridged = har kontakt på två vägar eller fler
only-actor = partnerns enda aktör på kartan
role-coordinator-z = inom den egna organisationen (z { $z })
role-consultant-z = mellan personer i en annan organisation (z { $z })
role-gatekeeper-z = för in (z { $z })
role-representative-z = för ut (z { $z })
role-liaison-z = knyter ihop andra organisationer (z { $z })
state-intra-explore = en partner, nytt
state-intra-exploit = en partner, förfining
state-inter-explore = flera partner, nytt
state-inter-exploit = flera partner, förfining
matter-who = vem som gör det
matter-order = vad som kommer först
matter-needs = vad som behövs
matter-step = om steget finns
component-governance = Fungerande styrning
component-resources = Resurser som kompletterar varandra
component-assets = Platser och verktyg
component-routines = Rutiner för att dela kunskap
status-answered = besvarad
status-disputed = omstridd
status-differing = svaren skiljer sig, för få att säga
status-unanswered = obesvarad
evidence-level-0 = inget
evidence-level-1 = sagt
evidence-level-2 = överenskommet
evidence-level-3 = sett att det fungerar
evidence-level-4 = fortfarande i bruk vid uppföljningen
source-study = studiens egna listor och karta
answer-drawn =
    { $n ->
        [one] På kartan: ett meddelande mellan partner; se vem som lämnar över till vem.
       *[other] På kartan: { $n } meddelanden mellan partner; se vem som lämnar över till vem.
    }
answer-needs =
    { $n ->
        [one] På kartan: en uppgift
       *[other] På kartan: { $n } uppgifter
    }, som behövs i { $steps ->
        [one] ett steg
       *[other] { $steps } steg
    }.
sign-shared-approach = Ett gemensamt arbetssätt, samlat kring vad människor behöver
sign-connected = Någon eller något knyter ihop partnerna
sign-structural-hole = Ett hål mellan partner som ingen samordnar
sign-learning-across = Lärande över yrkesgränser
sign-co-destruction = Partner värdesätter olika saker
sign-issue-arena = En plats som alla använder skapar gemensam mening
sign-data-protection = Information som fastnar, eller delas utan grund
sign-institutionalised = Rutiner som har satt sig
sign-pilot-trap = Rutiner som tar slut med ett projekt
sign-incompatible-systems = System som inte passar ihop
sign-seen = sett
sign-not-seen = inte sett
sign-cannot-tell = går inte att säga av detta

## Guiding questions

question-remit = För vem är det?
question-need = Vilket är behovet?
question-why = Varför tillsammans: för att spara arbete, för att sätta ihop befintliga delar bättre, eller för något nytt?
question-strategic = Vem svarar för det strategiskt?
question-operational = Vem svarar för det i det dagliga arbetet?
question-works-for-us = Vad fungerar för oss?
question-works-for-citizens = Vad fungerar för invånarna?
question-improve = Vad måste bli bättre?
question-binding = Vilka resurser binder oss samman?
question-from-whom = Från vem kommer de?
question-available = När är de tillgängliga?
question-tangible = Vilka är saker, vilka är kunskap och god vilja?
question-complementary = Hur kompletterar de varandra?
question-digital-places = Vilka digitala platser delar eller använder vi?
question-physical-places = Var träffas vi?
question-need-to-know = Vem behöver veta vad?
question-know-when = När behöver de veta det?
question-routines-built = Hur byggs gemensamma rutiner?
question-kept-going = Hur hålls förbättringen i gång?
question-what-shared = Vad delar vi med varandra regelbundet?
question-when-shared = När?
question-form-shared = I vilken form?

## What was taken for granted

assumption-some-run = Två överlämningar räknas som ömsesidiga bara där kartan inte visar ett val som håller dem isär. Om ett sådant fall är vanligt sägs inte.
assumption-first-producer = Information kommer därifrån där den först görs. Den som skriver om det den själv behöver för det bara vidare.
assumption-black-box = En partner vars insida inte visas kan svara när som helst.
assumption-levels-nest = Partner som både ger och tar behöver regler och planer också, inte i stället.
assumption-load-weights = I bördan räknas något delat som 1, en överlämning åt ett håll som 2 och åt båda hållen som 4. Ordningen mellan dem är välgrundad, talen är vårt val.
assumption-ties-from-map = Meddelanden, steg som går från en bana till en annan och dokument ritade mellan dem får stå för vem som talar med vem.
assumption-ties-stated = Vem som får information av vem är så som människor sade.
assumption-roles-dealt = z jämför med { $n } slumpmässiga fördelningar av organisationerna på aktörerna; över 2 är mer än slumpen skulle ge.
assumption-effort-split = Gemensamt arbete delas lika mellan partnerna i en insats.
assumption-new-explores = Allt som kallas nytt räknas som utforskande, även det som en partner prövar ensam.
assumption-matched = Steg är desamma när de har samma id i kopior av en ritning, annars när de har samma namn.

## What to collect

missing-map = Rita eller hämta in en karta över tjänsten.
missing-second-partner = Ge varje organisation en egen pool eller bana, invånarna också.
missing-mechanisms = Lista vad ni har kommit överens om för att arbeta tillsammans: blanketter, planer, möten, vem som ringer vem (mechanisms.csv).
missing-ties = Fråga varje aktör: ”Av vem får du det du behöver?” (ties.csv). Till dess får kartans meddelanden stå för det.
missing-coordinator = Säg vem som är utsedd att knyta ihop vilka partner, om någon är det (responsibilities.csv).
missing-people-of-lanes = Säg hur många som arbetar i varje bana (people.csv), så att en roll inte tas för en person.
missing-initiatives = Lista vad som prövats och förbättrats de senaste åren, med insats, början och slut (initiatives.csv).
missing-realised =
    { $n ->
        [one] Säg vad en utvecklingsinsats ledde till
       *[other] Säg vad { $n } utvecklingsinsatser ledde till
    }, av { $of }.
missing-more-initiatives = { $n } utvecklingsinsatser är för få för andelar; från { $least } skrivs de ut.
missing-perspectives = Låt partner rita eller berätta om tjänsten så som de ser den, var för sig, och lägg till kartorna med vems berättelse det är.
missing-guiding-questions =
    { $n ->
        [one] En vägledande fråga
       *[other] { $n } vägledande frågor
    } av { $of } { $n ->
        [one] är öppen
       *[other] är öppna
    }. Ställ dem på nästa möte (questions.csv).
missing-resources = Lista resurserna: vem som har dem, när de är tillgängliga, vem mer som använder dem (resources.csv).
missing-assets = Lista platserna och verktygen ni delar (assets.csv).
missing-routines = Lista vad ni gör tillsammans gång på gång, och sedan när (routines.csv).

## Findings

finding-coordination-gap =
    { $one } och { $other } { $level ->
        [reciprocal] är beroende av varandra åt båda hållen
        [pooled] delar något
       *[other] lämnar över arbete
    }, men de har inte listat { $missing ->
        [standardisation] några gemensamma regler eller blanketter
        [planning] några gemensamma planer eller datum
        [mutualadjustment] något sätt att anpassa sig till varandra under arbetets gång
        [standardisation-planning] några gemensamma regler eller gemensamma planer
        [standardisation-mutualadjustment] gemensamma regler, eller något sätt att anpassa sig under arbetets gång
        [planning-mutualadjustment] gemensamma planer, eller något sätt att anpassa sig under arbetets gång
       *[other] något sätt att samordna
    }.
    .title = Samordningen räcker inte
    .how = Ju hårdare två partner är beroende av varandra, desto mer behöver de: regler när de delar något, planer när den ena ger och den andra tar, och ett sätt att anpassa sig när båda gör det. Vi jämför det med de listade sätt som är i bruk och som nämner båda. På en karta över framtiden räknas även nya överenskommelser.
    .term = Samordningslucka; beroende enligt Thompson, 1967, mekanismer enligt Okhuysen och Bechky, 2009
    .ask = Vad gör { $one } och { $other } när något inte går enligt planen, och räcker det?
    .todo = Kom överens om { $missing ->
        [standardisation] en gemensam blankett eller regel
        [planning] en gemensam plan eller kalender
        [mutualadjustment] ett kort regelbundet samtal, eller någon att ringa
        [standardisation-planning] en gemensam blankett och en gemensam plan
       *[other] regler, planer och ett regelbundet samtal
    } med ansvarig och rytm, eller säg att det ni har räcker.
finding-coordination-unknown =
    { $one } och { $other } { $level ->
        [reciprocal] är beroende av varandra åt båda hållen
       *[other] lämnar över arbete
    }. Ännu finns inget listat som de har kommit överens om för arbetet tillsammans.
    .title = Vad har ni kommit överens om?
    .how = Kartan säger vad som går mellan de två. Listan över överenskomna sätt är tom, så inget kan sägas saknas.
    .term = Samordningslucka, kan inte räknas utan en förteckning över mekanismer (Thompson, 1967)
    .ask = Vad har { $one } och { $other } kommit överens om, så att det som går mellan dem blir rätt?
    .todo = Lista blanketter, planer, möten och vem som ringer vem.
finding-nobody-connects = { $taker } behöver något som { $giver } gör ({ $what }), och ingen direkt kontakt mellan de två är känd.
    .title = Ingen knyter ihop dem
    .how = Den ena behöver det den andra gör, och ingen kontakt finns mellan någon hos den ena och någon hos den andra. Ingen är listad som utsedd att knyta ihop dem.
    .term = Strukturellt hål som hinder i tjänsten (Burt, 1992; Brix, Tuurnas och Mortensen, 2021)
    .ask = Hur kommer det i dag från { $giver } till { $taker }, och vem ser till det? ({ $what })
    .todo = Låt de två träffas direkt, eller utse någon som knyter ihop dem.
finding-hangs-on-one-person =
    { $who } är den enda länken för { $n ->
        [one] ett par av partner.
       *[other] { $n } par av partner.
    } Mellan några av dem går arbete: { $pairs }.
    .title = Hänger på en person
    .how = Vi tar bort en aktör i taget och ser vilka organisationer som då saknar varje väg till kontakt. En partners enda aktör på kartan räknas inte. Listan över personer känner en person i rollen.
    .term = Enda bro, brytpunkt (Burt, 1992)
    .ask = { $actor }: vad händer en vecka när den här personen är borta?
    .todo = Låt minst ett av paren få en egen kontakt, eller utse en person till.
finding-hangs-on-one-role = { $who } är den enda länken för { $pairs }. Hur många arbetar i den rollen?
    .title = Hänger på en roll
    .how = Vi tar bort en aktör i taget och ser vilka organisationer som då saknar varje väg till kontakt. Studien säger inte hur många som arbetar i rollen.
    .term = Enda bro, brytpunkt (Burt, 1992)
    .ask = { $actor }: hur många är det, och vad händer när de är borta?
    .todo = Säg vilka som arbetar i vilken bana.
finding-well-placed-to-connect = { $who } står bra till för att föra samman partner som inte har egen kontakt: { $pairs }.
    .title = Står bra till för att knyta ihop
    .how = Vi räknar vilka en aktör förenar: partner som är beroende av varandra och vars medarbetare inte har kontakt med varandra.
    .term = Förmedlare, sambandsperson (Gould och Fernandez, 1989); strukturellt hål som möjlighet för förmedlaren (Burt, 1992)
    .ask = { $actor }: finns tid och uppdrag att föra dem samman?
    .todo = Be om en introduktion, och ge tid för den ({ $actor }).
finding-tried-and-then = ”{ $initiative }” var något nytt och slutade { $end }. Inget är listat efter det. Vad blev det av det?
    .title = Prövat, och sedan?
    .how = Den sista listade insatsen för den här idén var ny och är avslutad; ingen förfinar den.
    .term = Utforskande utan senare utnyttjande (Holmqvist, 2003; Brix, Tuurnas och Mortensen, 2021)
    .ask = Vad blev det av ”{ $initiative }”: i bruk, nedlagt eller i väntan?
    .todo = Skriv ned vad som beslöts, och vem som för det vidare.
finding-seen-differently-who = Partner berättar olika om vem som gör ”{ $step }”: { $accounts }.
    .title = Vem gör det?
    .how = Partnernas egna kartor över samma tjänst läggs bredvid varandra.
    .term = Ansvar (accountability; Okhuysen och Bechky, 2009); skillnad mellan berättelser
    .ask = Vem gör ”{ $step }”?
    .todo = Red ut det och rätta kartorna.
finding-seen-differently-order = Partner berättar olika om ordningen mellan ”{ $step }” och ”{ $other }”: { $accounts }.
    .title = Vad kommer först?
    .how = Partnernas egna kartor över samma tjänst läggs bredvid varandra. Bara motsatt ordning räknas.
    .term = Förutsägbarhet (Okhuysen och Bechky, 2009); skillnad mellan berättelser
    .ask = Kommer ”{ $step }” före ”{ $other }”, eller efter?
    .todo = Red ut det och rätta kartorna.
finding-seen-differently-needs = Partner berättar olika om vad man måste veta för ”{ $step }”: { $accounts }.
    .title = Vad behövs?
    .how = Partnernas egna kartor över samma tjänst läggs bredvid varandra.
    .term = Behov av att veta (need-to-know); skillnad mellan berättelser
    .ask = Vad måste man veta för ”{ $step }”?
    .todo = Red ut det och rätta kartorna.
finding-seen-differently-step = ”{ $step }” berättas av { $with }, men inte av { $without }.
    .title = Finns det här steget?
    .how = Partnernas egna kartor över samma tjänst läggs bredvid varandra. Ett steg räknas som borta bara där berättelsen har annat arbete av samma partner.
    .term = Skillnad mellan berättelser
    .ask = Händer ”{ $step }”, och känner alla till det?
    .todo = Red ut det och rätta kartorna.
finding-well-coordinated = { $one } och { $other } är beroende av varandra åt båda hållen och har det som krävs: regler, planer och ett sätt att anpassa sig.
    .title = Väl samordnat
    .how = Gemensamma regler, gemensamma planer och ett sätt att anpassa sig är alla listade för de två.
    .term = Samordningsmekanismerna passar ett ömsesidigt beroende (Thompson, 1967)
    .ask = Vad gör att det fungerar, och skulle det hjälpa andra?
    .todo = Behåll det, och visa det för de andra.
finding-named-coordinator = { $who } är utsedd att knyta ihop { $one } och { $other }.
    .title = Någon knyter ihop dem
    .how = Läst från listan över ansvar.
    .term = Ledningsresurs som samordnar över ett strukturellt hål (Brix, Tuurnas och Mortensen, 2021)
    .ask = Har { $who } tillräckligt med tid för det?
    .todo = Behåll det.
finding-done-together =
    { $n ->
        [one] Ett av { $of } steg görs
       *[other] { $n } av { $of } steg görs
    } tillsammans med invånarna ({ $share } %).
    .title = Gjort med invånarna
    .how = Räknat på kartan: steg märkta som samproducerade, av alla steg. Exakt.
    .term = Samproduktion (co-production; Brix, Tuurnas och Mortensen, 2021)
    .ask = Var mer borde invånarna vara med, och var vill de hellre slippa?
    .todo = Gå igenom varje steg som inte är märkt, med invånare i rummet.
finding-nothing-together = Inget steg på kartan är märkt som gjort tillsammans med invånarna. Stämmer det?
    .title = Vad görs tillsammans?
    .how = Räknat på kartan: steg märkta som samproducerade.
    .term = Samproduktion (co-production; Brix, Tuurnas och Mortensen, 2021)
    .ask = Vilka av stegen gör invånarna tillsammans med oss?
    .todo = Märk de stegen med en stjärna.
finding-citizens-not-shown = Ingen partner är märkt som företrädare för invånarna. Var är de?
    .title = Var är invånarna?
    .how = Läst från listan över partner och från kartan.
    .term = Invånarnas röst (citizen voice; Brix, Tuurnas och Mortensen, 2021)
    .ask = Vad gör invånarna i den här tjänsten, och vem talar för dem?
    .todo = Ge invånarna en egen pool och märk den.
finding-shared-place = { $partners } använder alla ”{ $place }”, och alla får läsa där.
    .title = En plats som alla delar
    .how = Läst från kartan: vem som skriver i ett lager eller läser ur det, och vem som får öppna det. Det räknas när invånarna är bland dem.
    .term = Frågearena (issue arena), relationsspecifik tillgång (Brix, Tuurnas och Mortensen, 2021)
    .ask = Vad mer kunde berättas där i stället för att skickas runt?
    .todo = Behåll den.
finding-lasting-routine = ”{ $routine }” är enligt listan i bruk sedan { $since } ({ $rhythm }).
    .title = En rutin som består
    .how = Listad som i bruk; minst tre perioder ligger mellan dess början och studiens datum.
    .term = Institutionaliserad rutin (Brix, Tuurnas och Mortensen, 2021)
    .ask = Vad gör att ”{ $routine }” består?
    .todo = Behåll den, och använd den till mer.
finding-ends-with-project = ”{ $routine }” tar slut { $until } med projektet ”{ $project }”.
    .title = Tar slut med projektet
    .how = Läst från listan över rutiner: den hänger på ett projekt och har ett slut.
    .term = Pilotfälla (Brix, Tuurnas och Mortensen, 2021)
    .ask = Vem för ”{ $routine }” vidare efter { $until }?
    .todo = Ge den en ansvarig och arbetstid utanför projektet, eller avsluta den med avsikt.
finding-values-differ = Det viktigaste är inte detsamma för alla: { $said }.
    .title = Vad är viktigast?
    .how = Läst från listan över värden: det som sätts först skiljer sig.
    .term = Värdeförstöring (co-destruction) när intressenter värderar olika (Brix, Tuurnas och Mortensen, 2021)
    .ask = Kan en lösning tjäna alla dessa, och om inte, vad först?
    .todo = Tala om det innan ni kommer överens om hur framgång mäts.

## Evidence

evidence-hand-offs =
    Från { $giver } till { $taker } { $n ->
        [one] en gång
       *[other] { $n } gånger
    } på kartan: { $what }.
evidence-shared = Båda använder: { $what }.
evidence-mechanisms = Listat för båda: { $names }.
evidence-no-mechanism =
    { $n ->
        [0] Inget sätt att samordna är listat för någon än.
        [one] Det enda listade sättet nämner inte båda.
       *[other] Inget av de { $n } listade sätten nämner båda.
    }
evidence-depends-without-tie = { $what } görs av den ena och behövs av den andra ({ $one }, { $other }). Inget meddelande och ingen uppgiven kontakt förenar de två direkt.
evidence-no-coordinator =
    { $n ->
        [one] Det enda listade ansvaret nämner ingen
       *[other] Inget av de { $n } listade ansvaren nämner någon
    } som ska knyta ihop dem.
evidence-no-responsibilities = Ingen är listad som utsedd att knyta ihop partner.
evidence-cut =
    Utan den här rollen ({ $actor }) finns ingen väg till kontakt för { $n ->
        [one] ett par
       *[other] { $n } par
    }: { $pairs }.
evidence-people-of-lane =
    { $n ->
        [0] Studien säger inte hur många som arbetar i rollen ({ $actor }).
        [one] Studien känner en person i rollen ({ $actor }).
       *[other] Studien känner { $n } personer i rollen ({ $actor }).
    }
evidence-joins = Förenar { $pairs }, som är beroende av varandra och inte har egen kontakt.
evidence-initiatives =
    { $n ->
        [one] Listat för den här idén: { $names }.
       *[other] Listat för den här idén, i denna ordning: { $names }.
    }
evidence-account-who = { $account } säger: { $said } (karta { $map }).
evidence-account-order = { $account } säger: { $said } (karta { $map }).
evidence-account-needs = { $account } säger: { $said } (karta { $map }).
evidence-account-step = { $account }: { $said } (karta { $map }).
evidence-coordinator = { $who } är listad som utsedd att knyta ihop { $one } och { $other }.
evidence-together = { $n } av { $of } steg bär märket.
evidence-store-used = ”{ $place }” används av { $who }, och de får läsa där.
evidence-routine = ”{ $routine }”, { $rhythm }, sedan { $since }: { $n } perioder ligger mellan det och studiens datum.
evidence-routine-project = ”{ $routine }” är listad med projektet ”{ $project }” och slutet { $until }.
evidence-values = Det som sätts först av { $n } intressenter: { $said }.

## Tables

table-dependence = Hur hårt partner är beroende av varandra
    .empty = Kartan visar färre än två partner.
    .how = Läst från kartan och exakt. ”Räknas som” anges där det är mindre: en förfrågan med sitt svar är inte mer än ett svar. ”Utan mellanhänder” anges där det gör skillnad att lämna bort det som kommer genom andra.
table-hand-offs = Vem som lämnar över vad till vem
    .empty = På den här kartan går inget från en partner till en annan.
    .how = Meddelanden, steg som går mellan partners banor, och information som den ena gör och den andra behöver; vart och ett räknat en gång. Exakt.
table-coordination = Vilken samordning varje par behöver och har
    .empty = På den här kartan är inga två partner beroende av varandra.
    .how = Behovet följer av hur hårt de är beroende av varandra; det som finns är de listade sätt som nämner båda.
table-coordination-load = Vem som bär hur mycket samordning
    .empty = På den här kartan går inget mellan partner.
    .how = Bördan är 1 för varje partner som något delas med, 2 för varje överlämning åt ett håll, 4 för varje åt båda. ”Mer än, oavsett vikter” gäller för alla vikter som stiger i den ordningen.
table-positions = Hur fri varje aktör är bland sina kontakter
    .empty = Inga kontakter är kända.
    .how = Begränsning: lågt betyder kontakter som inte överlappar, en möjlighet för aktören. Hierarki: 1 betyder att allt kommer från en kontakt. Exakt för de kända kontakterna.
table-brokers = Vem som för vidare mellan andra
    .empty = Inga kontakter är kända.
    .how = Antal vägar i två led från en till en annan utan direkt kontakt. z jämför med slumpmässiga fördelningar av organisationerna.
table-bridging = Hur varje par av partner har kontakt
    .empty = Kartan visar färre än två partner.
    .how = ”Direkta kontakter” räknar kontakter mellan olika personer. Ett par hänger på en aktör när ingen väg är kvar utan den; en partners enda aktör räknas inte.
table-removal = Vad som skulle brytas utan varje aktör
    .empty = Ingen enskild frånvaro skulle bryta kontakten för något par.
    .how = Varje aktör tas bort i tur och ordning. En partners enda aktör på kartan bryter alltid alla dess par; det säger inget om hur många som arbetar där.
table-balance = Nya idéer och förfining, per partner
    .empty = Inga utvecklingsinsatser är listade.
    .how = Persondagar, gemensamt arbete delat lika. Balansen är 1 när båda får lika mycket. Färre än fem insatser: bara antal. Ingen balans är bäst för alla.
table-field-balance = Balansen för alla partner tillsammans
    .empty = Inga utvecklingsinsatser är listade.
    .how = Allas blandning = inom partner + arbetsdelning mellan dem, i bitar (0 till 1). Fönster på tolv månader efter början. Färre än fem insatser: bara antal.
table-outcome-mode = Väntat och uppnått, efter arbetssätt
    .empty = Inga utvecklingsinsatser är listade.
    .how = Summor för de avslutade, i de poäng partnerna kommit överens om. Färre än fem avslutade: ingen kvot.
table-outcome-facilitated = Väntat och uppnått, med och utan ledare
    .empty = Inga utvecklingsinsatser är listade.
    .how = Summor för de avslutade, i de poäng partnerna kommit överens om. Färre än fem avslutade: ingen kvot. En skillnad kan ha andra skäl.
table-moves = Hur idéer rörde sig
    .empty = Ingen idé har mer än en insats.
    .how = Antal gånger en insats för en idé följdes av nästa (Holmqvist, 2003).
table-intertwining = Lärande inom och mellan organisationer
    .empty = Ingen idé har mer än en insats.
    .how = Ett diagonalt drag ändrar båda: från en partner till flera eller tillbaka, och från nytt till förfining eller tillbaka. Färre än fem drag: ingen andel. Inte hemtaget: en gång gemensamt och därefter aldrig en partners eget arbete.
table-perspectives = Var berättelserna skiljer sig
    .empty = Berättelserna säger samma sak.
    .how = Steg paras ihop med id i kopior av en ritning, annars med namn.
table-profile = De fyra delarna i en överblick
    .empty = Inget är känt än.
    .how = Antal fynd och vägledande frågor. Att det inte finns någon summa är avsiktligt.
table-questions-governance = Vägledande frågor: styrning
    .empty = Inga frågor.
table-questions-resources = Vägledande frågor: resurser
    .empty = Inga frågor.
table-questions-assets = Vägledande frågor: platser och verktyg
    .empty = Inga frågor.
table-questions-routines = Vägledande frågor: rutiner
    .empty = Inga frågor.
table-signs = Vad som bär, och vad som står i vägen
    .empty = Inget är känt än.
    .how = Tecken på ett möjlighetsrum (Brix, Tuurnas och Mortensen, 2021, tabell 2) och fynden som visar dem.
table-together = Steg som görs tillsammans med invånarna
    .empty = Kartan visar inga steg.
    .how = Steg märkta som samproducerade, av varje partners steg. Exakt.

column-partner = Partner
column-other-partner = Med
column-level = Beroende
column-counts-as = Räknas som
column-form = Hur
column-level-direct = Utan mellanhänder
column-shared = Båda använder
column-giver = Från
column-taker = Till
column-hand-offs = Överlämningar
column-what-passes = Vad
column-what-passes-indirectly = Genom andra
column-needed = Behövs
column-mechanisms = Finns
column-gap = Saknas
column-two-way = Åt båda hållen
column-one-way = Åt ett håll
column-sharing = Delar med
column-load = Börda
column-load-ahead-of = Mer än, oavsett vikter
column-actor = Aktör
column-contacts = Kontakter
column-constraint = Begränsning
column-effective-size = Effektiv storlek
column-efficiency = Effektivitet
column-hierarchy = Hierarki
column-role-coordinator = Inom
column-role-consultant = För en annan
column-role-gatekeeper = För in
column-role-representative = För ut
column-role-liaison = Knyter ihop andra
column-unusual-role = Mest ovanlig
column-bridge = Kontakt
column-direct-ties = Direkta kontakter
column-hangs-on = Hänger på
column-named-coordinator = Utsedd att knyta ihop
column-cut-pairs = Par som förlorar varje länk
column-remark = Anmärkning
column-n-initiatives = Insatser
column-explore = Nytt, dagar
column-exploit = Förfining, dagar
column-share-explore = Andel nytt
column-balance = Balans
column-both = Båda, dagar
column-started = Början
column-field-entropy = Allas blandning
column-inside = Inom
column-complementarity = Arbetsdelning
column-mode = Arbetssätt
column-facilitated = Ledare
column-finished = Avslutade
column-expected = Väntat
column-realised = Uppnått
column-realised-share = Uppnått / väntat
column-from-state = Från
column-to-intra-explore = till en partner, nytt
column-to-intra-exploit = till en partner, förfining
column-to-inter-explore = till flera, nytt
column-to-inter-exploit = till flera, förfining
column-ideas = Idéer
column-moves = Drag
column-diagonal = Diagonala drag
column-diagonal-share = Andel diagonala
column-diagonals-seen = Av de fyra diagonalerna, sedda
column-stayed-joint = Gemensamma idéer som inte tagits hem
column-step = Steg
column-matter = Skillnad
column-accounts = Berättelser
column-component = Del
column-advantages = Fungerar bra
column-barriers = Luckor
column-open-questions = Öppna frågor
column-answered = Besvarade
column-of-questions = Av
column-best-evidence = Bästa belägg
column-guiding-question = Fråga
column-status = Läge
column-answer = Svar
column-evidence-level = Belägg
column-source = Från
column-sign = Tecken
column-effect = Slag
column-seen = Sett
column-n-findings = Fynd
column-rests-on = Vilar på
column-steps-together = Tillsammans
column-of-steps = Av
column-share = Andel

error-unknown-measure = Det finns inget mått ”{ $name }”. Kända är: { $known }.
error-measure-arguments = Ange ett mått och en studie, eller bara en studie; detta var { $n } ord. `intertwine measure` listar måtten.

## intertwine measure

measure-short =
    { $name }: { $barrier ->
        [one] 1 lucka
       *[other] { $barrier } luckor
    }, { $question ->
        [one] 1 öppen fråga
       *[other] { $question } öppna frågor
    }, { $advantage ->
        [one] 1 fungerar bra
       *[other] { $advantage } fungerar bra
    }
measure-assumed = Vad som togs för givet
measure-next = Att samla in härnäst
measure-not-known = okänt
measure-yes = ja
measure-no = nej
