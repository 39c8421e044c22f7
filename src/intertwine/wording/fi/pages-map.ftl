# The words of the map page. Machine-made translation, not yet read by a person.

map-title = Kartta
map-open = Avaa kartta
map-which = Mikä kartta
map-state-as-is = Näin se toimii nyt
map-state-ideal = Näin sen pitäisi toimia
map-state-to-be = Näin on sovittu
map-told-by = kertojana { $who }
map-version = versio { $n }
map-colour-by = Väritä
map-colour-nothing = Ei mitään
map-colour-findings = Havainnot
map-colour-agreement = Yksimielisyys
map-session = Mikä työpaja
map-no-agreement = Yksimielisyyden voi näyttää, kun työpaja tästä kartasta on päättynyt.
map-as-text = Tekstinä
map-as-picture = Kuvana
map-smaller = Pienemmäksi
map-larger = Suuremmaksi
map-fit = Sovita
map-search = Etsi vaihe tai havainto
map-found = { $n ->
    [0] Ei löytynyt mitään
    [one] 1 löytyi
   *[other] { $n } löytyi
 }
map-picture = Kartta: { $name }. Sarkain kulkee palvelua pitkin, nuolet vievät muiden luo, Enter avaa vaiheen.
map-unnamed = ilman nimeä
map-nobody = Tekijää ei ole nimetty
map-notice = ilmoitus
map-coproduced = tehdään yhdessä asiakkaiden kanssa
map-hand-off = siirtymä
map-line = { $what }, antaja { $from }, saaja { $to }
map-line-long = { $from } (”{ $source }”) kertoo: { $to } (”{ $target }”).
map-brings = Mitä se tuo
map-to = { $what }; saaja { $who }
map-from = { $what }; kertoja { $who }
map-step-of = { $n } / { $of }
map-before = Yksi taaksepäin
map-after = Yksi eteenpäin
map-close = Sulje
map-answers = Vastaukset
map-findings-n = Havainnot, { $n }
map-severity-low = vähäinen
map-severity-medium = kohtalainen
map-severity-high = suuri
map-more = Mitä kysyä ja tehdä
map-ask = Kysy:
map-todo = Tee:
map-how = Mistä tiedämme:
map-needs = Tarvitsee
map-produces = Tekee
map-hears = Saa tietää
map-tells = Kertoo
map-then = Seuraavaksi
map-who = Ketkä ovat mukana
map-steps = Vaiheet
map-outside = Kumppanit, joiden työ ei näy kartalla
map-agreement-at = yksimielisyys { $value }
map-legend-agreement = Miten samalla tavalla vastattiin
map-legend-range = { $n ->
    [one] 1 vaihe kysytty
   *[other] { $n } vaihetta kysytty
 }, { $low }–{ $high }; 1 tarkoittaa, että kaikki vastasivat samoin.
map-agree-1 = alle .40
map-agree-2 = .40–.54
map-agree-3 = .55–.66
map-agree-4 = .67–.79
map-agree-5 = .80 tai yli
map-problems = { $n ->
    [one] 1 korjattava kohta tiedostossa
   *[other] { $n } korjattavaa kohtaa tiedostossa
 }
map-empty = Aloita siitä, ketkä ovat mukana
map-empty-how = Kartalla ei ole vielä vaiheita. Taulukko kysyy kolme kysymystä ja piirtää kartan.
map-edit-grid = Muokkaa taulukossa
map-versions = Versiot ja tiedostot
map-no-file = Kartalla ei ole omaa tiedostoa, joten ladattavaa tai korvattavaa ei ole.
map-download = Lataa
map-as-given = { $file }, sellaisena kuin se annettiin
map-as-bpmn = BPMN
map-as-xlsx = Excel-taulukko
map-as-csv = CSV-taulukko
map-upload = Tuo uusi versio
map-upload-how = BPMN, Excel tai CSV. Vanha versio säilyy, ja siihen voi palata. Tiedosto, jota ei voi lukea, ei muuta mitään.
map-replaced = Uusi versio on tallessa. Muutokset näkyvät alla.
map-same-file = Tiedosto on sama kuin uusin versio. Mikään ei muuttunut.
map-undone = Tehty. Edellinen versio on nyt uusi versio, joten tämänkin voi perua.
map-changed = Mikä muuttui
map-changed-nothing = Vain piirros muuttui, tai ei mikään.
map-undo = Peru: palaa tähän
map-back-to = Palaa tähän
map-keys = Näppäimet
map-keys-off = Yhden näppäimen komennot voi poistaa käytöstä asetuksissa.
map-key-tab = Sarkain
map-key-tab-does = palvelun seuraava vaihe
map-key-arrows = Nuolet
map-key-arrows-does = sivulle saman kumppanin vaiheisiin, ylös ja alas muiden luo
map-key-enter = Enter
map-key-enter-does = avaa valitun
map-key-esc = Esc
map-key-esc-does = sulkee sen
map-key-zoom = + − 0
map-key-zoom-does = suuremmaksi, pienemmäksi, sovita
map-key-text = T
map-key-text-does = tekstinä ja takaisin
map-key-search = /
map-key-search-does = haku
map-key-keys = ?
map-key-keys-does = tämä luettelo

map-kind-task = vaihe
map-kind-userTask = vaihe
map-kind-manualTask = käsin tehtävä vaihe
map-kind-serviceTask = automaattinen vaihe
map-kind-scriptTask = automaattinen vaihe
map-kind-businessRuleTask = säännöillä päätettävä vaihe
map-kind-sendTask = lähettäminen
map-kind-receiveTask = jonkin odottaminen
map-kind-callActivity = muualla kuvattu vaihe
map-kind-subProcess = vaiheiden ryhmä
map-kind-adHocSubProcess = vaiheiden ryhmä vapaassa järjestyksessä
map-kind-transaction = vaiheet, jotka onnistuvat tai epäonnistuvat yhdessä
map-kind-startEvent = alku
map-kind-intermediateCatchEvent = odotus
map-kind-intermediateThrowEvent = kertominen
map-kind-boundaryEvent = keskeytys
map-kind-endEvent = loppu
map-kind-exclusiveGateway = valinta
map-kind-inclusiveGateway = yhden tai useamman valinta
map-kind-parallelGateway = samaan aikaan
map-kind-complexGateway = erityinen sääntö
map-kind-eventBasedGateway = mikä tulee ensin
