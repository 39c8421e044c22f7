# The words of the map page. Machine-made translation, not yet read by a person.

map-title = Kort
map-open = Åbn kortet
map-which = Hvilket kort
map-state-as-is = Sådan virker det i dag
map-state-ideal = Sådan burde det være
map-state-to-be = Som aftalt
map-told-by = fortalt af { $who }
map-version = version { $n }
map-colour-by = Farv efter
map-colour-nothing = Intet
map-colour-findings = Fund
map-colour-agreement = Enighed
map-session = Hvilken workshop
map-no-agreement = Enighed kan vises, når en workshop om kortet er slut.
map-as-text = Som tekst
map-as-picture = Som billede
map-smaller = Mindre
map-larger = Større
map-fit = Tilpas
map-search = Find et trin eller et fund
map-found = { $n ->
    [0] Intet fundet
    [one] 1 fundet
   *[other] { $n } fundet
 }
map-picture = Kort: { $name }. Tabulator går langs tjenesten, piletaster går til andre partnere, Enter åbner et trin.
map-unnamed = uden navn
map-nobody = Ingen er nævnt
map-notice = en besked
map-coproduced = gøres sammen med borgere
map-hand-off = overgang
map-line = { $what }, fra { $from } til { $to }
map-line-long = { $from } (“{ $source }”) fortæller { $to } (“{ $target }”).
map-brings = Hvad det bringer
map-to = { $what } til { $who }
map-from = { $what } fra { $who }
map-step-of = { $n } af { $of }
map-before = Et tilbage
map-after = Et frem
map-close = Luk
map-answers = Svar
map-findings-n = Fund, { $n }
map-severity-low = lille
map-severity-medium = middel
map-severity-high = stor
map-more = Hvad man kan spørge om og gøre
map-ask = Spørg:
map-todo = Gør:
map-how = Sådan ved vi det:
map-needs = Har brug for
map-produces = Laver
map-hears = Får at vide
map-tells = Fortæller
map-then = Derefter
map-who = Hvem der deltager
map-steps = Trin
map-outside = Partnere, hvis arbejde ikke er på kortet
map-agreement-at = enighed { $value }
map-legend-agreement = Hvor ens folk svarede
map-legend-range = { $n ->
    [one] 1 trin spurgt
   *[other] { $n } trin spurgt
 }, { $low } til { $high }; 1 er, at alle svarede ens.
map-agree-1 = under .40
map-agree-2 = .40–.54
map-agree-3 = .55–.66
map-agree-4 = .67–.79
map-agree-5 = .80 og op
map-problems = { $n ->
    [one] 1 ting at rette i filen
   *[other] { $n } ting at rette i filen
 }
map-empty = Begynd med, hvem der deltager
map-empty-how = Kortet har ingen trin endnu. Gitteret stiller tre spørgsmål og tegner kortet for dig.
map-edit-grid = Rediger i gitteret
map-versions = Versioner og filer
map-no-file = Kortet har ingen egen fil, så der er intet at hente eller erstatte.
map-download = Hent
map-as-given = { $file }, som den blev givet
map-as-bpmn = BPMN
map-as-xlsx = Excel-gitter
map-as-csv = CSV-gitter
map-upload = Læg en ny version ind
map-upload-how = BPMN, Excel eller CSV. Den gamle version bliver, og du kan gå tilbage. En fil, der ikke kan læses, ændrer intet.
map-replaced = Den nye version er inde. Hvad der er ændret, står nedenfor.
map-same-file = Filen er den samme som den nyeste version. Intet er ændret.
map-undone = Færdig. Den forrige version er nu en ny version, så dette kan også fortrydes.
map-changed = Hvad der er ændret
map-changed-nothing = Kun tegningen er ændret, eller intet.
map-undo = Fortryd: gå tilbage til denne
map-back-to = Gå tilbage til denne
map-keys = Taster
map-keys-off = Enkelttaster kan slås fra i indstillingerne.
map-key-tab = Tabulator
map-key-tab-does = næste trin i tjenesten
map-key-arrows = Piletaster
map-key-arrows-does = venstre og højre inden for en partner, op og ned til andre partnere
map-key-enter = Enter
map-key-enter-does = åbner det valgte
map-key-esc = Esc
map-key-esc-does = lukker det igen
map-key-zoom = + − 0
map-key-zoom-does = større, mindre, tilpas
map-key-text = T
map-key-text-does = som tekst, og tilbage
map-key-search = /
map-key-search-does = søg
map-key-keys = ?
map-key-keys-does = denne liste

map-kind-task = trin
map-kind-userTask = trin
map-kind-manualTask = trin i hånden
map-kind-serviceTask = automatisk trin
map-kind-scriptTask = automatisk trin
map-kind-businessRuleTask = trin, der afgøres af regler
map-kind-sendTask = afsendelse
map-kind-receiveTask = venter på noget
map-kind-callActivity = trin, der er beskrevet et andet sted
map-kind-subProcess = gruppe af trin
map-kind-adHocSubProcess = gruppe af trin i vilkårlig rækkefølge
map-kind-transaction = trin, der lykkes eller mislykkes sammen
map-kind-startEvent = start
map-kind-intermediateCatchEvent = ventetid
map-kind-intermediateThrowEvent = besked
map-kind-boundaryEvent = afbrydelse
map-kind-endEvent = slut
map-kind-exclusiveGateway = valg
map-kind-inclusiveGateway = valg af et eller flere
map-kind-parallelGateway = samtidig
map-kind-complexGateway = særlig regel
map-kind-eventBasedGateway = hvad der kommer først
