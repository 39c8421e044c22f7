# What a report says around the findings. Machine-made translation, not yet read by a person.

effect-advantage = Fungerar bra
effect-barrier = Lucka
effect-question = Öppen fråga
severity-low = liten
severity-medium = medelstor
severity-high = stor

## Page one

report-title-cannot-finish = Alla kommer inte fram till slutet av tjänsten
    .second = alla kommer inte fram till slutet
report-title-lacks = Alla har inte den information de behöver
    .second = alla har inte den information de behöver
report-title-no-basis = Personuppgifter går längre än de borde
    .second = personuppgifter går för långt
report-title-one-person = Tjänsten hänger på en person
    .second = mycket hänger på en person
report-title-rest = Partnerna arbetar tillsammans, med några luckor emellan
    .second = några luckor finns kvar
report-title-two = { $first }, och { $second }
report-title-nothing = { $study }: kartan visar ingen lucka
report-title-open =
    { $n ->
        [one] Inget är säkert än, och en fråga är öppen
       *[other] Inget är säkert än, och { $n } frågor är öppna
    }
report-title-no-map = { $study }: rita först en karta

report-title-lists = { $study }: vad listorna säger innan det finns en karta
report-lead-service =
    { $partners ->
        [one] En partner ger tjänsten
        [2] Två partner ger tjänsten
        [3] Tre partner ger tjänsten
        [4] Fyra partner ger tjänsten
        [5] Fem partner ger tjänsten
        [6] Sex partner ger tjänsten
        [7] Sju partner ger tjänsten
        [8] Åtta partner ger tjänsten
        [9] Nio partner ger tjänsten
       *[other] { $partners } partner ger tjänsten
    } ”{ $study }” i { $steps ->
        [one] ett steg
       *[other] { $steps } steg
    }{ $together ->
        [0] .
        [one] , varav ett tillsammans med invånarna.
       *[other] , varav { $together } tillsammans med invånarna.
    }
report-lead-found = Vad som står i vägen: { $parts }.
report-lead-nothing = På kartan syns ingen lucka mellan partnerna. De som gör arbetet kan veta mer.
report-lead-open = Av kartan går det inte att säga säkert att det finns en lucka. De som gör arbetet kan svara på det som är öppet.
report-places =
    { $n ->
        [one] ett ställe
       *[other] { $n } ställen
    }
report-lead-cannot-finish = människor kommer inte vidare ({ $places })
report-lead-lacks = någon saknar det som behövs ({ $places })
report-lead-no-basis = information går vidare utan grund ({ $places })
report-lead-one-person = mycket hänger på en person ({ $places })
report-lead-rest = andra luckor ({ $places })

report-for-whom = För vem
report-why = Varför
report-built-on = Bygger på
report-prepared-by = Gjord av
report-not-said = inte sagt än
report-built-from = { $parts }
report-built-nothing = inget än
report-built-maps =
    { $n ->
        [one] en karta
       *[other] { $n } kartor
    }
report-built-people =
    { $n ->
        [one] en person
       *[other] { $n } personer
    }
report-built-mechanisms =
    { $n ->
        [one] ett sätt att samordna
       *[other] { $n } sätt att samordna
    }
report-built-ties =
    { $n ->
        [one] en kontakt
       *[other] { $n } kontakter
    }
report-built-resources =
    { $n ->
        [one] en resurs
       *[other] { $n } resurser
    }
report-built-assets =
    { $n ->
        [one] en gemensam plats eller ett gemensamt verktyg
       *[other] { $n } gemensamma platser och verktyg
    }
report-built-routines =
    { $n ->
        [one] en rutin
       *[other] { $n } rutiner
    }
report-built-initiatives =
    { $n ->
        [one] en utvecklingsinsats
       *[other] { $n } utvecklingsinsatser
    }
report-built-consents =
    { $n ->
        [one] ett samtycke
       *[other] { $n } samtycken
    }

report-found =
    { $n ->
        [0] Vad vi fann
        [one] Vad vi fann, i en mening
        [2] Vad vi fann, i två meningar
        [3] Vad vi fann, i tre meningar
        [4] Vad vi fann, i fyra meningar
        [5] Vad vi fann, i fem meningar
        [6] Vad vi fann, i sex meningar
       *[other] Vad vi fann, i sju meningar
    }
report-no-statements-title = Inget säkert att berätta
report-no-statements = Inget på kartan eller i listorna är säkert nog att slå fast. Frågorna nedan och ”Vad som bör samlas in härnäst” säger vad som skulle hjälpa.
report-exact-note = ”Exakt” betyder läst från kartan eller en lista, inte uppskattat. Bokstäverna står för partner; E1, E2 och så vidare leder till underlaget.
report-date = { $day } { $month ->
        [1] januari
        [2] februari
        [3] mars
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] augusti
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }
report-more-alike =
    { $n ->
        [one] Detsamma gäller på ett ställe till.
       *[other] Detsamma gäller på { $n } ställen till.
    }
report-show-on-map = På kartan
report-evidence-label = Underlag { $label }
report-how = Så räknas det
report-questions =
    { $n ->
        [one] En fråga till nästa möte
        [2] Två frågor till nästa möte
        [3] Tre frågor till nästa möte
       *[other] Frågor till nästa möte
    }
report-no-questions = Kartan lämnar ingen fråga öppen. Fråga varje partner: är det så här även en bråd dag?
report-heard = Vilka som har hörts
report-nobody-heard = Läst från kartan och listorna enbart; ingen har tillfrågats än.
report-nobody-yet = ingen än
report-roles-more = { $roles } och andra
report-no-map-title = Det finns ingen karta än
report-no-map = Börja med vilka som deltar: fyll i rutnätet för tjänstekartan, eller ta in en BPMN-fil från vilket verktyg som helst. Resten av rapporten läses därifrån.

report-rests-exact = exakt
report-rests-from = { $said }, från { $sources }
report-rests-answers =
    { $n ->
        [one] ett svar
       *[other] { $n } svar
    }
report-rests-interval =
    { $n ->
        [one] ett svar
       *[other] { $n } svar
    }; { $value } (95 %: { $low } till { $high })
report-rests-runs = { $n } körningar; { $value } (95 %: { $low } till { $high })

source-map = kartan
source-mechanisms = listan över sätt att samordna
source-ties = listan över kontakter
source-consents = listan över samtycken
source-people = listan över personer
source-resources = listan över resurser
source-assets = listan över gemensamma platser och verktyg
source-routines = listan över rutiner
source-responsibilities = listan över ansvar
source-values = listan över värden
source-questions = de vägledande frågorna
source-initiatives = listan över utvecklingsinsatser
source-partners = listan över partner
source-answers = svaren

## The chapters

report-chapter-service = Tjänsten i dag
report-service-intro =
    { $partners ->
        [one] En partner deltar
        [2] Två partner deltar
        [3] Tre partner deltar
        [4] Fyra partner deltar
        [5] Fem partner deltar
        [6] Sex partner deltar
        [7] Sju partner deltar
        [8] Åtta partner deltar
        [9] Nio partner deltar
       *[other] { $partners } partner deltar
    }, i { $steps ->
        [one] ett steg
       *[other] { $steps } steg
    } med { $messages ->
        [0] ingen överlämning
        [one] en överlämning
       *[other] { $messages } överlämningar
    } mellan partner. { $together ->
        [0] Inget steg är märkt som gjort tillsammans med invånarna.
        [one] Ett steg görs tillsammans med invånarna; det har en stjärna.
       *[other] { $together } steg görs tillsammans med invånarna; de har en stjärna.
    } Siffrorna hänvisar till det som sägs på första sidan.
report-overview-step = steg
report-overview-closed = stegen visas inte
report-sheet = Del { $n } av { $of }, från vänster till höger
report-as-text = Samma sak som text
report-text-step = { $number }. { $name }
report-text-needs = behöver: { $what }
report-text-then = sedan: { $what }
report-text-receives = får: { $what } (från { $who })
report-text-sends = skickar: { $what } (till { $who })
report-text-notice = ett meddelande
report-text-no-steps = Inga steg är ritade.
report-all-findings = Allt som hittades
report-figure-map = Tjänstekartan ”{ $name }”. Siffrorna hör till det som sägs på första sidan.
report-figure-wanted = Tjänstekartan ”{ $name }”, så som tjänsten kunde vara.
report-figure-overview = Vilka som deltar i ”{ $name }”, och när. Siffrorna hör till meningarna nedan.
report-see-map = Se hela kartan
report-alt-map = Karta över tjänsten ”{ $name }”: { $partners } partner i rader, { $steps } steg från vänster till höger. Samma sak står som text under bilden.
report-alt-overview = Översikt över tjänsten ”{ $name }”: en rad för var och en av { $partners } partner, { $steps } steg som små rutor från vänster till höger, trådar där arbete lämnas över, och siffrorna till meningarna nedan.
report-alt-wanted = Karta över tjänsten så som den kunde vara, ”{ $name }”: { $partners } partner i rader, { $steps } steg från vänster till höger.

report-chapter-handovers = Vem som lämnar över till vem
    .intro = Hur hårt två partner är beroende av varandra säger hur mycket samordning de behöver. Att arbeta sida vid sida kräver gemensamma regler, att lämna över i ordning kräver planer, att ge fram och tillbaka kräver samtal.
report-chapter-coordination = Vilken samordning det kräver, och vad som saknas
    .intro = För varje par: vad deras beroende kräver, vad de har kommit överens om och vad som saknas. En överenskommelse som ingen har skrivit ned syns inte här.
report-chapter-connectors = Vem som knyter ihop organisationerna
    .intro = Vem som för saker vidare mellan partner, och vad som skulle hända om någon av dem vore borta.
report-chapter-information = Vem som behöver vilken information, och när
    .intro = Vad varje steg inte klarar sig utan, om det finns i tid, och vad som går till någon som inte har nytta av det. Där kartan inte säger om något är en personuppgift, eller på vilken grund det går vidare, är det en fråga och inte ett fel.
report-chapter-understanding = Om partnerna ser lika på det
    .intro = Alla svarade ensamma, innan någon såg de andras svar. Samtal hjälper mest där man är överens inom organisationen och oense mellan organisationerna.
report-chapter-components = Vad partnerskapet har att bygga på
    .intro = Fyra saker gör det värt mer att arbeta tillsammans än var för sig. Var och en visas som den är; det finns ingen summa, för styrka i en väger inte upp en annan.
report-chapter-simulation = Hur länge det tar, och för vem
    .intro = Varje karta som har ett scenario körs många gånger: hur länge ett ärende tar, var det väntar, vem som har mycket att göra, vad varje partner lägger in och vem som vinner på eller betalar för ändringen. Intervallen på 95 % säger hur mycket som är slump; tiderna är lika bra som de som gav dem.
report-chapter-complementarity = Vad det ger att gå samman
    .intro = Vad partnernas resurser är värda tillsammans och var för sig, vad var och en tillför, och vem som skulle förlora. En andel av vinsten är vad en partner i genomsnitt tillför; den säger inget om vad som är rättvist.
report-chapter-initiatives = Vad som har prövats
    .intro = Partnernas utvecklingsinsatser: vad som var nytt, vad som förfinade något som fungerar, vilka som var med och vad det ledde till.
report-chapter-perspectives = Hur partnerna ser olika på det
    .intro = Varje partner får berätta om tjänsten på sitt sätt. Varje skillnad är värd ett samtal; ingen är ett fel.
report-chapter-others = Mer som mättes
report-chapter-collect = Vad som bör samlas in härnäst
    .intro = Med var och en av dessa kunde rapporten säga mer, eller säga det säkrare.
report-collect-nothing = Allt som måtten frågar efter finns.
report-chapter-part = Min del
    .intro = En sida för var och en som gör något: vad jag gör, vad jag behöver, av vem och när, och vad andra behöver av mig. Skriv ut en sida och fråga den det gäller om den stämmer.
report-chapter-evidence = Underlag
    .intro = Vad varje fynd vilar på, hur det räknas och vad forskningen kallar det. ”Exakt” betyder läst från kartan eller en lista, inte uppskattat.
report-chapter-about = Om rapporten

report-missing = Vad som skulle hjälpa att säga mer
report-table-empty = Inget att visa än.
report-nothing-here-title = Inget att säga här än
report-nothing-here = Kartan och listorna har inte det som den här delen läses ur. ”Vad som bör samlas in härnäst” säger vad som skulle hjälpa.
report-part-failed = Den här delen kunde inte göras
report-part-failed-why = Resten av rapporten gäller. Säg till dem som sköter Intertwine: { $what }.
report-not-known = okänt
report-yes = ja
report-no = nej
report-part-findings = Vad som hittades här

report-component-governance-asks = Vem leder, och vem svarar för vad?
report-component-governance-collect = Lista vem som svarar för vad (responsibilities.csv) och vad ni har kommit överens om (mechanisms.csv).
report-component-resources-asks = Vad bidrar varje partner med som de andra saknar?
report-component-resources-collect = Lista vad varje partner kan bidra med, hur mycket och när (resources.csv).
report-component-assets-asks = Vilka platser, verktyg och vilken information delar partnerna?
report-component-assets-collect = Lista platser och verktyg som är gjorda för det gemensamma arbetet (assets.csv).
report-component-routines-asks = Hur håller partnerna varandra informerade?
report-component-routines-collect = Lista vad partnerna gör tillsammans gång på gång (routines.csv).
report-component-counts =
    { $advantages ->
        [0] Inget hittat än som fungerar bra
        [one] En sak fungerar bra
       *[other] { $advantages } saker fungerar bra
    }, { $barriers ->
        [0] ingen lucka
        [one] en lucka
       *[other] { $barriers } luckor
    }, { $questions ->
        [0] ingen öppen fråga
        [one] en öppen fråga
       *[other] { $questions } öppna frågor
    }.
report-component-empty = Om detta vet vi inget än

report-chapter-change = Från i dag till det som kunde vara
    .intro = Samma mått på båda kartorna. Det som försvinner är överstruket. Ett fynd som är kvar eller dyker upp är värt en fråga innan ni bestämmer er för ändringen.
report-change-counts =
    { $gone ->
        [0] Inget fynd försvinner
        [one] Ett fynd försvinner
       *[other] { $gone } fynd försvinner
    }, { $stays ->
        [0] inget är kvar
        [one] ett är kvar
       *[other] { $stays } är kvar
    }, { $new ->
        [0] inget är nytt
        [one] ett är nytt
       *[other] { $new } är nya
    }.
report-change-gone = Försvinner
    .none = Inget av det som hittades i dag försvinner.
report-change-stays = Är kvar
    .none = Inget av det som hittades i dag är kvar.
report-change-new = Nytt
    .none = Inget nytt dyker upp.
report-change-better = Fungerar då bra
    .none = Inget mer fungerar bra än i dag.
report-change-worse = Ser inte längre ut att fungera bra
    .none = Allt som fungerar bra i dag är kvar.
report-change-gaps = Luckor i samordningen som sluts
    .none = Ingen lucka i samordningen sluts.
report-change-steps = Vad som görs annorlunda
    .none = Kartorna jämfördes inte steg för steg.
report-change-picture = Tjänsten så som den kunde vara

report-left-out = Vad som lämnades ute
report-files-left-out = Inte läst, eller bara delvis läst
report-left-out-file = Filen ”{ $file }” kunde inte läsas.
report-failed =
    { $n ->
        [one] En del kunde inte göras
       *[other] { $n } delar kunde inte göras
    }
report-nothing-left-out = Inget: varje fil i studien lästes, och varje del gjordes.
report-assumptions = Vad som togs för givet
report-no-assumptions = Inget utöver vad kartan och listorna säger.
report-limits = Vad man ska vara försiktig med
report-limit-exact = ”Exakt” betyder läst från kartan: sant så långt kartan är sann. Det säger inget om hur ofta något händer.
report-limit-map = En karta visar vad någon ritade. En bråd dag kan man göra på annat sätt: fråga dem som gör arbetet, invånarna först.
report-limit-order = Tid, slump och väntan ingår inte i rapporten. Om varje väg når ett slut har inte heller undersökts.
report-limit-legal = Det som sägs om samtycke och grund är läst från kartan. Det är inte juridisk rådgivning.
report-limit-people = Ingen siffra här mäter en person. Att mycket hänger på en person säger något om hur arbetet är ordnat.

report-evidence-none = Inga fynd, så det finns inget att underbygga.
report-evidence-how = Så räknas det
report-evidence-term = Vad forskningen kallar det
report-evidence-todo = Vad man kunde göra
report-evidence-kind = Slag
report-evidence-seen = Vad som sågs
report-evidence-where = Var
report-evidence-map = Karta

report-column-mark = Slag
report-column-finding = Fynd
report-column-between = Partner
report-column-rests = Vilar på
report-column-severity = Hur allvarligt
report-column-evidence = Underlag
report-column-partner = Partner
report-column-people = Personer
report-column-who = Vilka de är

## Words that stand around the content

report-pictures = Bilderna
report-word-skip = Gå till rapporten
report-word-contents = Innehåll
report-word-page-one = Första sidan
report-word-report = Rapport
report-word-scroll = Rullar i sidled: { $title }
report-word-partners = Partner

error-report-ending = En rapport skrivs som .html, .docx eller .json; ”{ $file }” slutar på något annat. Ge filen en av de ändelserna.
error-report-no-folder = Det finns ingen mapp ”{ $folder }” att skriva rapporten i. Skapa den först, eller välj en annan.
error-report-is-folder = ”{ $file }” är en mapp. Ge rapporten ett filnamn, till exempel { $file }/report.html.
report-done = Rapporten finns i ”{ $file }”.
report-done-partly = Rapporten finns i ”{ $file }”. Något lämnades ute; rapporten säger vad:
