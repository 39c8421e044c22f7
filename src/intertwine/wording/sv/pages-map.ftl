# The words of the map page. Machine-made translation, not yet read by a person.

map-title = Karta
map-open = Öppna kartan
map-which = Vilken karta
map-state-as-is = Så fungerar det i dag
map-state-ideal = Så borde det vara
map-state-to-be = Som överenskommet
map-told-by = berättat av { $who }
map-version = version { $n }
map-colour-by = Färga efter
map-colour-nothing = Ingenting
map-colour-findings = Iakttagelser
map-colour-agreement = Samsyn
map-session = Vilken workshop
map-no-agreement = Samsynen kan visas när en workshop om kartan har avslutats.
map-as-text = Som text
map-as-picture = Som bild
map-smaller = Mindre
map-larger = Större
map-fit = Anpassa
map-search = Sök steg eller iakttagelse
map-found = { $n ->
    [0] Inget hittades
    [one] 1 hittades
   *[other] { $n } hittades
 }
map-picture = Karta: { $name }. Tabb går längs tjänsten, pilarna går till andra parter, Enter öppnar ett steg.
map-unnamed = utan namn
map-nobody = Ingen är nämnd
map-notice = ett meddelande
map-coproduced = görs tillsammans med medborgare
map-hand-off = överlämning
map-line = { $what }, från { $from } till { $to }
map-line-long = { $from } (”{ $source }”) berättar för { $to } (”{ $target }”).
map-brings = Vad det för med sig
map-to = { $what } till { $who }
map-from = { $what } från { $who }
map-step-of = { $n } av { $of }
map-before = Ett tillbaka
map-after = Ett framåt
map-close = Stäng
map-answers = Svar
map-findings-n = Iakttagelser, { $n }
map-severity-low = liten
map-severity-medium = medelstor
map-severity-high = stor
map-more = Vad man kan fråga och göra
map-ask = Fråga:
map-todo = Gör:
map-how = Så vet vi det:
map-needs = Behöver
map-produces = Gör
map-hears = Får veta
map-tells = Berättar
map-then = Sedan
map-who = Vilka som deltar
map-steps = Steg
map-outside = Parter vars arbete inte finns på kartan
map-agreement-at = samsyn { $value }
map-legend-agreement = Hur lika man svarade
map-legend-range = { $n ->
    [one] 1 steg frågat
   *[other] { $n } steg frågade
 }, { $low } till { $high }; 1 är att alla svarade lika.
map-agree-1 = under .40
map-agree-2 = .40–.54
map-agree-3 = .55–.66
map-agree-4 = .67–.79
map-agree-5 = .80 och över
map-problems = { $n ->
    [one] 1 sak att rätta i filen
   *[other] { $n } saker att rätta i filen
 }
map-empty = Börja med vilka som deltar
map-empty-how = Kartan har inga steg än. Rutnätet ställer tre frågor och ritar kartan åt dig.
map-edit-grid = Redigera i rutnätet
map-versions = Versioner och filer
map-no-file = Kartan har ingen egen fil, så det finns inget att ladda ner eller ersätta.
map-download = Ladda ner
map-as-given = { $file }, som den lämnades in
map-as-bpmn = BPMN
map-as-xlsx = Excel-rutnät
map-as-csv = CSV-rutnät
map-upload = Lägg in en ny version
map-upload-how = BPMN, Excel eller CSV. Den gamla versionen finns kvar, och du kan gå tillbaka. En fil som inte kan läsas ändrar ingenting.
map-replaced = Den nya versionen är inne. Vad som ändrades står nedan.
map-same-file = Filen är densamma som den senaste versionen. Inget ändrades.
map-undone = Klart. Den förra versionen är nu en ny version, så även detta kan ångras.
map-changed = Vad som ändrades
map-changed-nothing = Bara ritningen ändrades, eller ingenting.
map-undo = Ångra: gå tillbaka till denna
map-back-to = Gå tillbaka till denna
map-keys = Tangenter
map-keys-off = Enkla tangenter kan stängas av i inställningarna.
map-key-tab = Tabb
map-key-tab-does = nästa steg i tjänsten
map-key-arrows = Pilar
map-key-arrows-does = vänster och höger inom en part, upp och ner till andra parter
map-key-enter = Enter
map-key-enter-does = öppnar det som är valt
map-key-esc = Esc
map-key-esc-does = stänger det igen
map-key-zoom = + − 0
map-key-zoom-does = större, mindre, anpassa
map-key-text = T
map-key-text-does = som text, och tillbaka
map-key-search = /
map-key-search-does = sök
map-key-keys = ?
map-key-keys-does = denna lista

map-kind-task = steg
map-kind-userTask = steg
map-kind-manualTask = steg för hand
map-kind-serviceTask = automatiskt steg
map-kind-scriptTask = automatiskt steg
map-kind-businessRuleTask = steg som avgörs av regler
map-kind-sendTask = sändning
map-kind-receiveTask = väntan på något
map-kind-callActivity = steg som beskrivs på annat håll
map-kind-subProcess = grupp av steg
map-kind-adHocSubProcess = grupp av steg i valfri ordning
map-kind-transaction = steg som lyckas eller misslyckas tillsammans
map-kind-startEvent = början
map-kind-intermediateCatchEvent = väntan
map-kind-intermediateThrowEvent = meddelande
map-kind-boundaryEvent = avbrott
map-kind-endEvent = slut
map-kind-exclusiveGateway = val
map-kind-inclusiveGateway = val av ett eller flera
map-kind-parallelGateway = samtidigt
map-kind-complexGateway = särskild regel
map-kind-eventBasedGateway = vad som kommer först
