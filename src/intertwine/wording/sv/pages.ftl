# The words of the facilitator's pages and the projector. Machine-made translation, not yet read
# by a person.

page-skip = Hoppa till innehållet
key-space = Blanksteg

projector-title = på duken
projector-gone = Fönstret är inte inloggat. Öppna det från ledarens sida.
projector-join = Gå med från telefonen
projector-join-at = Gå med på telefonen:
projector-code = kod
projector-qr = Kod för kameran: öppnar sidan där man går med
projector-joined = { $n ->
    [0] Ingen har gått med än
    [one] 1 har gått med
   *[other] { $n } har gått med
 }
projector-finished = { $answered } av { $present } har svarat
projector-alone = Svara ensam, på telefonen. Ingen ser ett svar innan vi visar dem.
projector-start = Välkomna. Vi börjar om en stund.
projector-walk = Genomgång
projector-story = Hittills
projector-did = { $partner }: { $step }.
projector-step = Vi är här. Vad händer, och vem behöver veta?
projector-map = Hur lika vi svarade: 1 är alla, 0 är ingen
projector-thanks = Tack för i dag
projector-decisions = Vad vi beslöt

home-title = Dina partnerskap
home-sign-in = Logga in
home-create = Skapa ditt konto
home-create-why = Kontot finns bara på den här datorn. Det håller andra i nätverket utanför din arbetsyta.
home-name = Namn
home-password = Lösenord
home-password-hint = Minst tio tecken; en kort mening är bra.
home-sign-out = Logga ut
home-empty = Här finns inget än
home-only-here = Arbetsytan öppnas bara på ledarens egen dator. För att vara med i en workshop, gå till
home-open = Öppna

board-back = Alla partnerskap
board-where = Var vi är tillsammans
board-maps = Kartor
board-map-facts = { $partners } partner, { $steps } steg
board-map-alt = { $name }: kartan. Rapporten har den som text.
board-workshops = Workshoppar
board-no-workshops = Ingen workshop än
board-no-workshops-how = Förbered en: alla svarar ensamma på telefonen, sedan ser ni på svaren tillsammans. Det tar ett klick och kan ändras efteråt.
board-prepare = Förbered en workshop om kartan
board-survey = Förbered en enkät med länk
board-survey-title = { $name }, enkät
board-measuring = Läser studien …
measuring = Mäter. Mer visas allteftersom det hittas.
measuring-so-far = { $done } av { $wanted } mätningar klara
board-fewer = Visa färre
board-report = Rapport
board-left-out = Kunde inte läsas
board-stage-prepared = förberedd
board-stage-open = öppen
board-stage-closed = avslutad, protokollet kan ändras
board-stage-locked = låst
board-session-facts = { $joined } personer, { $questions } frågor
board-no-maps = Rita eller hämta in en karta
board-counts = { $advantages } fungerar bra, { $barriers } luckor, { $questions } öppna frågor
board-advantage = Fungerar bra
board-barrier = Lucka
board-question = Öppen fråga
board-severity-low = liten
board-severity-medium = medelstor
board-severity-high = stor
board-all = Alla { $n } i den här delen
board-component-empty = Om detta vet vi inget än.
board-component-governance = Fungerande styrning
board-component-governance-ask = Vem leder, och vem svarar för vad?
board-component-resources = Resurser som kompletterar varandra
board-component-resources-ask = Vad bidrar var och en med som de andra saknar?
board-component-assets = Gemensamma platser och verktyg
board-component-assets-ask = Vilka platser och verktyg delar vi?
board-component-routines = Rutiner för att dela kunskap
board-component-routines-ask = Hur håller vi varandra informerade?

run-back = Tillbaka till tavlan
run-gone = Workshopen finns inte längre, eller så är du inte inloggad.
run-prepared = Redo att öppnas
run-prepared-how = Frågorna till vänster är föreslagna från kartans livligaste överlämningar. När workshopen är öppen kan du fråga vad som helst om vilket steg som helst.
run-anonymity = Vad sparas om vem som svarade?
run-anonymity-why = Väljs nu, visas på varje telefon och kan inte ändras efteråt.
run-named = Namnen sparas
run-named-why = Alla kan se hur varje organisation svarade när svaren visas. Bra där man känner varandra.
run-pseudonymous = En kod som var och en behåller
run-pseudonymous-why = Svar kan jämföras med en senare enkät utan namn. Små organisationer visas tillsammans.
run-anonymous = Inget sparas
run-anonymous-why = Inget namn, ingen roll. Små organisationer visas tillsammans.
run-kept-named = Svar med namn
run-kept-pseudonymous = Svar under en kod
run-kept-anonymous = Anonyma svar
run-open = Öppna workshopen
run-open-survey = Öppna enkäten
run-survey-how = Alla får frågorna till vänster med en länk och svarar ensamma när det passar. Så finns ett utgångsläge innan någon träffas.
run-agenda-how = En del per rad: minuter, sedan vad som händer.
run-agenda-save = Spara dagordningen
run-saved = Sparat.
run-minutes-n = { $n } min
run-minutes = Protokoll att läsa, skriva ut eller skicka runt
run-amendments = Önskade ändringar
run-counted = { $partners } räknas tillsammans, eftersom få är här från var och en.
agenda-welcome = 15 Välkomna, vilka är här
agenda-walk = 60 Gå igenom kartan, svara ensam, titta tillsammans
agenda-pause = 20 Kaffe
agenda-differences = 40 Tre skillnader vi såg
agenda-decide = 30 Rösta, besluta, utse ansvariga
survey-running = Enkäten är öppen
survey-link = Skicka den här länken. Den fungerar i ditt nätverk när datorn är på.
survey-begun = har börjat
survey-finished = har svarat på alla { $of }
run-code = Kod
run-projector = Öppna duken
run-projector-question = Duken: fråga
run-projector-reveal = Duken: svar
run-side = Tid, anteckningar, beslut, sena deltagare
run-nobody = Ingen än. Öppna duken: där står koden.
run-here = { $n ->
    [one] 1 här
   *[other] { $n } här
 }
run-of = { $done } av { $all }
run-names = Vilka som är här, med namn
run-no-name = Inget namn
run-asleep = telefonen sover
run-has-answered = har svarat
run-has-not = inte än
run-agenda = Dagordning
run-plan = Frågor
run-plan-empty = Kartan har inga överlämningar att fråga om. Fråga om vilket steg som helst nedan.
run-ask = Fråga
run-asked = frågad
run-agreement = enighet
run-agreement-note = Talet är enigheten när svaren visats: 1 är alla lika.
run-any = Fråga om vilket steg som helst
run-kind = Fråga
run-kind-responsible = Vem ansvarar?
run-kind-next = Vad kommer sedan?
run-kind-information = Vad måste man veta?
run-kind-purpose = Vad är det till för?
run-kind-other-side = Vad säger den andra sidan?
run-kind-own = Med egna ord (ja, nej, delvis)
run-own = Din fråga
run-step = Steg
run-strip = Hela tjänsten, steg för steg
run-strip-at = Steg { $n } av { $of } · { $step }
run-strip-nowhere = { $of } steg. Genomgången har inte börjat.
run-hidden = Kartans svar är dolt i rummet
run-nothing-asked = Inget frågas just nu
run-nothing-asked-how = Gå till det första steget eller ställ den första frågan. Båda finns längst ned på sidan.
run-walk-how = Rummet är vid det här steget. Låt någon berätta vad som händer här, gå sedan vidare eller fråga.
run-say = Säg:
run-say-words = ”Svara så som det fungerar i dag, inte så som det borde vara. Det finns inga felaktiga svar; en skillnad är det vi kom för.”
run-say-then = Var sedan tyst.
run-never-what = du ser vem som är klar, aldrig vad som svarades
run-after = När svaren visats.
run-after-how = Om partnerna svarade olika, låt den som kartan nämner tala sist. Be om ett exempel före en lösning.
run-reveal = Visa svaren
run-reveal-sure = Visa ändå
run-missing = { $n ->
    [one] 1 är inte klar och räknas som inget svar.
   *[other] { $n } är inte klara och räknas som inget svar.
 }
run-sure = { $n ->
    [one] 1 kanske skriver än. Visa ändå?
   *[other] { $n } kanske skriver än. Visa ändå?
 }
run-all-in = Alla har svarat.
run-again = Fråga igen
run-first = Ställ den första frågan
run-next = Nästa fråga
run-all-asked = Alla planerade frågor är ställda.
run-back-step = Tillbaka
run-next-step = Nästa steg
run-which-way = Vilken väg nu?
run-pin = Sätt upp
run-map = Kartan hittills
run-map-alt = Kartan, färgad efter hur lika man svarade. Talen står vid frågorna.
run-time = Tid för frågan
run-time-start = Starta 1:30
run-time-more = +30 s
run-time-stop = Stoppa
run-time-note = Den visar bara tiden. Inget stängs av sig självt.
run-pins-n = Uppsatt, { $n }
run-pins-empty = Inget än. Deltagarna sätter upp från sina telefoner, du längst ned på sidan.
run-only-you = ses bara av dig
run-parked-n = Till senare, { $n }
run-decide = Skriv ned ett beslut
run-decision = Vad som beslöts
run-owner = Vem gör det
run-due = Till när
run-family = Är det ett sätt att samordna?
run-family-none = Nej, eller inte klart än
run-family-standardisation = Samma regler och blanketter
run-family-planning = Planer och datum
run-family-mutual-adjustment = Prata med varandra
run-save = Spara
run-decisions = Beslut
run-decisions-empty = Inget beslutat än.
run-late = Sen eller utan telefon
run-paper = Skriv in ett svar på papper
run-paper-how = En person i taget. De räknas som alla andra.
run-paper-name = Namnet på papperet
run-paper-send = Spara svaret
run-paper-done = { $n ->
    [one] 1 svar på papper sparat.
   *[other] { $n } svar på papper sparade.
 }
run-close = Avsluta
run-close-sure = Avsluta workshopen
run-close-not = Fortsätt
run-closed = Workshopen är slut
run-closed-how = Deltagarna kan fortfarande be om ändringar i protokollet. Lås det när alla har läst.
run-lock = Lås protokollet
run-locked = Protokollet är låst
run-locked-how = Vad som svarades och beslöts finns i rapporten.
run-lost = { $n ->
    [one] 1 telefon borta
   *[other] { $n } telefoner borta
 }

settings-title = Inställningar
settings-machine-made = Finska, svenska och danska är översatta av en maskin och har ännu inte lästs av en människa. Säg gärna till var det är fel.
settings-keys = Tangenter under en workshop
settings-keys-on = Enstaka tangenter fungerar (stäng av om du dikterar eller använder brytare)
settings-where = Vem som når arbetsytan
settings-profile-room = Rum: den här datorn leder; telefoner i samma nätverk kan bara gå med med en kod. Inget lämnar ditt nätverk.
settings-profile-server = Server: man loggar in över en krypterad förbindelse.

access-aim = Alla i rummet ska kunna delta. Intertwine siktar på WCAG 2.2, nivå AA.
access-works = Vad som fungerar
access-keyboard = Varje sida kan användas med enbart tangentbord; det som har fokus syns och döljs aldrig.
access-reader = Frågorna är vanliga alternativknappar med en rubrik. Hur många som svarat läses upp högst var tionde sekund, och när svaren visas flyttas fokus till rubriken.
access-zoom = Sidorna fungerar vid 320 bildpunkter och 400 % zoom utan att rulla i sidled, utom bilden av kartan.
access-colour = Inget sägs med färg ensam: partner har bokstav och mönster, enighet sitt tal. Ljust, mörkt och tvingade färger fungerar.
access-motion = Med mindre rörelse rör sig inget.
access-time = Klockan visar bara tiden. Ingen fråga stängs av sig själv; ledaren bestämmer.
access-easy = Varje fråga finns med enklare ord och kan läsas upp där telefonen har en röst.
access-help = Du kan svara med hjälp, dela en telefon eller svara på papper.
access-lacks = Vad som inte fungerar än
access-map = Bilden under rutnätet har bara en kort beskrivning; tabellen ovanför säger samma sak. Kartans egen sida berättar hela kartan som text.
access-languages = Finska, svenska och danska är maskinöversatta och ännu inte lästa av en människa.
access-tested = Prövat med automatiska kontroller, tangentbord och webbläsarens inställningar; ännu inte av personer med funktionsnedsättning.
access-tell = Säg till oss
access-tell-how = Säg till ledaren vad du inte kunde göra; hen kan föra det vidare. I workshopen finns alltid ett annat sätt: en delad telefon eller papper.

kept-title = Vad som sparas, och vem som gjort vad
kept-what = Allt finns på den här datorn. Det som sätts upp, besvaras och röstas står i workshopen så som det lovades när man gick med; ingens adress eller enhet sparas. Var och en kan ta bort sina svar från sin egen telefon.
kept-days = Dagar som svaren är kvar efter att protokollet låsts
kept-days-how = 0 behåller dem. Det som gått till studien stannar där i vilket fall.
kept-audit = Vem som gjort vad
kept-audit-empty = Inget än.
