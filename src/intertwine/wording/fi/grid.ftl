# The grid: what is wrong in a table, what a map loses in one, and the words of the sheets.
# Machine-made translation, not yet read by a person.

# --- where -----------------------------------------------------------------------------------

grid-place = tiedosto
grid-place-file = ”{ $file }”
grid-place-in-file = { $place }, tiedosto ”{ $file }”
grid-place-sheet = välilehti ”{ $sheet }”
grid-place-row = rivi { $row }
grid-place-row-column = solu { $column }{ $row }
grid-place-sheet-row = välilehti ”{ $sheet }”, rivi { $row }
grid-place-sheet-row-column = välilehti ”{ $sheet }”, solu { $column }{ $row }
grid-here = rivi { $row }
grid-more-problems = … ja { $count } muuta.

grid-hint-similar = Tarkoititko ”{ $suggestion }”?
grid-hint-partners = Kirjoita jokin näistä: { $known }.
grid-hint-as-written = Kirjoita se niin kuin se on Service-välilehdellä.

error-grid-several = { $count } kohtaa on muutettava tiedostossa ”{ $file }”, ennen kuin sen voi lukea:
    { $list }
error-grid-not-finished = Taulukossa on korjattavaa, ennen kuin siitä voi tehdä tiedoston. Kohdat luetellaan sivulla.

# --- the file --------------------------------------------------------------------------------

error-grid-not-there = Tiedostoa ”{ $file }” ei ole täällä. Tarkista nimi ja kansio.
error-grid-folder = ”{ $file }” on kansio. Nimeä itse taulukko: tiedosto, jonka pääte on .xlsx tai .csv.
error-grid-unreadable = Tiedostoa ”{ $file }” ei voitu avata: { $problem }. Sulje se muissa ohjelmissa ja yritä uudelleen.
error-grid-suffix = { $value ->
    [xls] ”{ $file }” on Excelin vanhassa muodossa (.xls). Avaa se Excelissä ja tallenna Excel-työkirjaksi (.xlsx).
    [ods] ”{ $file }” on OpenDocument-taulukko (.ods). Avaa se LibreOfficessa ja tallenna muodossa .xlsx.
    [xlsm] ”{ $file }” on makroja sisältävä työkirja (.xlsm). Tallenna se Excel-työkirjaksi ilman makroja (.xlsx).
    [xlsb] ”{ $file }” on binaarinen työkirja (.xlsb). Avaa se Excelissä ja tallenna Excel-työkirjaksi (.xlsx).
    [numbers] ”{ $file }” on Numbers-taulukko. Vie se Numbersista Excel-muotoon ja käytä .xlsx-tiedostoa.
   *[other] ”{ $file }” ei ole taulukko, jonka osaamme lukea. Tallenna se muodossa .xlsx tai .csv.
    }
error-grid-file = ”{ $file }” on { $count } Mt; taulukko saa olla { $limit } Mt. Poista kuvat ja välilehdet, jotka eivät kuulu taulukkoon.
error-grid-rows = Tiedostossa ”{ $file }” on { $count } riviä; taulukossa saa olla { $limit }. Jaa palvelu usealle kartalle tai poista se, mikä ei kuulu taulukkoon.
error-grid-columns = Tiedoston ”{ $file }” rivillä { $row } on { $count } saraketta; taulukossa saa olla { $limit }. Yhdistä vaiheita tai jaa palvelu usealle kartalle.
error-grid-cell = Tiedoston ”{ $file }” solussa { $column }{ $row } on { $count } merkkiä; solussa saa olla { $limit }. Lyhennä tekstiä.
error-grid-encoding = Tiedoston ”{ $file }” kirjaimia ei voitu lukea. Tallenna se uudelleen muodossa ”CSV UTF-8” tai .xlsx.
error-grid-not-text = ”{ $file }” ei ole tekstitiedosto. Tallenna taulukko muodossa ”CSV UTF-8” tai .xlsx.
error-grid-csv = ”{ $file }” ei ole taulukko, jonka voi lukea ({ $problem }). Avaa se Excelissä ja tallenna uudelleen muodossa ”CSV UTF-8” tai .xlsx.
error-grid-locked = ”{ $file }” on lukittu salasanalla. Avaa se Excelissä, poista salasana kohdasta Tiedosto, Tiedot ja tallenna.
error-grid-old-excel = ”{ $file }” on Excelin vanhassa muodossa, sanoi nimi mitä tahansa. Avaa se Excelissä ja tallenna Excel-työkirjaksi (.xlsx).
error-grid-ods = ”{ $file }” on OpenDocument-tiedosto, sanoi nimi mitä tahansa. Avaa se LibreOfficessa ja tallenna muodossa .xlsx.
error-grid-macros = Tiedostossa ”{ $file }” on makroja, joita ei avata. Tallenna se Excel-työkirjaksi ilman makroja (.xlsx).
error-grid-binary = ”{ $file }” on binaarinen työkirja, sanoi nimi mitä tahansa. Avaa se Excelissä ja tallenna Excel-työkirjaksi (.xlsx).
error-grid-not-workbook = ”{ $file }” ei ole Excel-työkirja. Tallenna taulukko muodossa .xlsx tai .csv.
error-grid-damaged = ”{ $file }” on vioittunut tai tallentunut vain osaksi ({ $problem }). Avaa se Excelissä, anna Excelin korjata se ja tallenna uudelleen; tai aloita kopiosta.
error-grid-unpacked = ”{ $file }” on purettuna yli { $limit } Mt. Poista kuvat ja välilehdet, jotka eivät kuulu taulukkoon.
error-grid-no-sheet = Tiedoston ”{ $file }” millään välilehdellä ei ole taulukkoa. Aloita yksi rivi sanalla ”Partner” (kumppani) ja nimeä vaiheet sen viereen; ”intertwine new” tekee täytettävän lomakkeen.
error-grid-cannot-write = Tiedostoa ”{ $file }” ei voitu kirjoittaa: { $problem }. Sulje se muissa ohjelmissa tai valitse toinen kansio.
error-grid-too-long = Tiedostoa ”{ $file }” ei voitu kirjoittaa: solusta ({ $partner }, { $step }) tulisi pidempi kuin laskentataulukko sallii. Tallenna se muodossa .csv tai lyhennä nimiä.
error-grid-nothing-to-write = Tiedostoa ”{ $file }” ei kirjoitettu: kukaan ei tee vielä mitään tällä kartalla. Piirrä ensin, kuka tekee mitä.
error-grid-unknown-template = Mallia ”{ $value }” ei ole. Valitse jokin näistä: { $known }.

# --- the service sheet -----------------------------------------------------------------------

error-grid-no-header = Mikään rivi ei ala sanalla ”Partner” ({ $place }). Kirjoita ensimmäiseen sarakkeeseen ”Partner” (kumppani) ja sen viereen vaiheiden nimet.
error-grid-no-steps = Vaiheita ei ole ({ $place }). Nimeä jokainen vaihe omaan sarakkeeseensa siinä järjestyksessä, jossa ne tulevat.
error-grid-no-partners = Kumppaneita ei ole vielä. Kirjoita yksi kumppani riville, asiakkaat ensin (alkaen kohdasta: { $place }).
error-grid-empty = Kukaan ei tee vielä mitään. Kirjoita kuhunkin soluun, mitä kumppani tekee siinä vaiheessa (alkaen kohdasta: { $place }).
error-grid-step-twice = Kahden vaiheen nimi on ”{ $value }” ({ $place }). Anna kummallekin oma nimi.
error-grid-no-step-name = ”{ $value }” on sarakkeessa, jolla ei ole nimeä ({ $place }). Nimeä vaihe sarakkeen yläreunaan.
error-grid-row-without-partner = Tällä rivillä ei ole kumppania: { $place }. Kirjoita kumppanin nimi rivin alkuun.
error-grid-too-many-partners = { $count } kumppania on enemmän kuin yhteen taulukkoon mahtuu ({ $limit }). Jaa palvelu usealle kartalle.
error-grid-too-many-steps = { $count } vaihetta on enemmän kuin yhteen taulukkoon mahtuu ({ $limit }). Yhdistä vaiheita tai jaa palvelu usealle kartalle.
error-grid-too-many-activities = { $count } tekemistä on enemmän kuin yhteen taulukkoon mahtuu ({ $limit }). Jaa palvelu usealle kartalle.
error-grid-formula = Kaavalla ei ole vielä tulosta ({ $place }). Kirjoita itse teksti tai avaa tiedosto Excelissä ja tallenna se kerran.
error-grid-failed = Tässä lukee ”{ $value }”: { $place }. Laskentataulukko luuli tekstiä kaavaksi. Kirjoita se uudelleen ja pane eteen heittomerkki (').

# --- information and choices -----------------------------------------------------------------

error-grid-no-table-header = Sarakkeiden nimiä ei ole ({ $place }). Ota otsikkorivi tyhjältä lomakkeelta; sen ensimmäinen sarake on ”{ $value }”.
error-grid-unknown-column = Emme tunne saraketta ”{ $value }” ({ $place }). Käytä lomakkeen nimiä tai anna sille nimeksi ”Notes” (huomautuksia).
error-grid-column-twice = ”{ $value }” ({ $place }) kertoo saman kuin toinen sarake. Pidä niistä yksi.
error-grid-no-what = Tämä rivi ei kerro, mistä tiedosta on kyse: { $place }. Nimeä tieto.
error-grid-unknown-partner = ”{ $value }” ({ $place }) ei ole kumppani Service-välilehdellä. { $hint }
error-grid-unknown-activity = Tällä kumppanilla ({ $partner }) ei ole tekemistä eikä vaihetta ”{ $value }” ({ $place }). { $hint }
error-grid-nothing-in-step = { $partner } ei tee mitään vaiheessa ”{ $value }” ({ $place }). Nimeä toinen vaihe tai kirjoita Service-välilehdelle, mitä { $partner } siinä tekee.
error-grid-when-without-who = ”{ $value }” ({ $place }) ei kerro, kenen se on. Nimeä kumppani sitä edeltävään sarakkeeseen.
error-grid-unknown-permission = Kenelläkään ei ole tekemistä tai vaihetta ”{ $value }” ({ $place }). Kirjoita tekeminen, jossa lupa annetaan, niin kuin se on Service-välilehdellä.
error-grid-unknown-word = ”{ $value }” ({ $place }) ei ole mikään vastauksista. Kirjoita jokin näistä: { $known }.
error-grid-says-otherwise = ”{ $value }” ({ $place }) on muuta kuin mitä aiempi rivi kertoo tästä: ”{ $what }”. Tee rivit yhtäpitäviksi tai jätä tämä solu tyhjäksi.
error-grid-no-after = Tämä rivi ei kerro, minkä tekemisen jälkeen valinta tulee: { $place }. Nimeä se.
error-grid-unknown-after = Kenelläkään ei ole tekemistä ”{ $value }” ({ $place }). { $hint }
error-grid-after-without-who = Usealla kumppanilla on tekeminen ”{ $value }” ({ $place }). Nimeä kumppani rivillä.
error-grid-bad-share = ”{ $value }” ({ $place }) ei ole osuus. Kirjoita, kuinka moni sadasta, esimerkiksi 15 %.
error-grid-shares-over-100 = Tämän valinnan osuudet ovat yhteensä yli 100 % ({ $place }). Tarkista ne.
error-grid-two-otherwise = Tällä valinnalla on ”otherwise” (muuten) useammin kuin kerran ({ $place }). Pidä niistä yksi.
error-grid-no-answer = { $place }: tällä jatkolla ei ole vastausta. Kirjoita, missä tapauksessa näin jatketaan, tai ”otherwise” (muuten).

# --- worth a second look while reading -------------------------------------------------------

diagnostic-grid-date = Laskentataulukko muutti päivämääräksi tämän: ”{ $value }”. Sitä käytetään niin kuin se tässä lukee.
    .next = Jos tarkoitit nimeä, kirjoita se uudelleen ja pane eteen heittomerkki (').
diagnostic-grid-one-partner = Vain yksi kumppani on mukana.
    .next = Lisää rivi jokaiselle kumppanille, myös asiakkaille: raportti kertoo juuri siitä, mitä heidän välillään kulkee.
diagnostic-grid-late = ”{ $what }” annetaan vasta, kun sitä on jo tarvittu ({ $receiver }), joten tarve jää auki.
    .next = Katso vaiheita sillä rivillä Information-välilehdellä. Jos näin todella on, raportti kertoo, että tieto puuttuu.
diagnostic-grid-does-nothing = { $partner } ei tee vielä mitään tässä taulukossa.
    .next = Kirjoita, mitä { $partner } tekee missäkin vaiheessa, tai poista rivi.

# --- what a grid cannot say ------------------------------------------------------------------

grid-after = tämän jälkeen: ”{ $name }”
grid-service = Palvelu
grid-told-by = Mitä ”{ $name }” kertoo
grid-inside-store = { $what }, kerrottu talon sisällä ({ $partner })
grid-step = Vaihe { $number }

grid-kind-timer = ajastus
grid-kind-error = virhe
grid-kind-escalation = asian vieminen ylemmäs
grid-kind-cancel = peruutus
grid-kind-compensate = hyvitys
grid-kind-conditional = ehto
grid-kind-link = hyppy
grid-kind-signal = merkki
grid-kind-terminate = täysi loppu
grid-kind-message = viesti
grid-kind-startevent = alku
grid-kind-endevent = loppu
grid-kind-intermediatecatchevent = odotuskohta
grid-kind-intermediatethrowevent = merkki
grid-kind-boundaryevent = keskeytys
grid-kind-exclusivegateway = valinta
grid-kind-inclusivegateway = valinta ”yksi tai useampi”
grid-kind-parallelgateway = haara ”yhtä aikaa”
grid-kind-complexgateway = monimutkainen sääntö
grid-kind-eventbasedgateway = valinta ”kumpi tulee ensin”
grid-kind-eventsubprocess = vastaus tapahtumaan
grid-kind-compensation = peruva vaihe

diagnostic-grid-lost-node = Taulukossa ei ole tätä: { $kind }, ”{ $name }”.
    .next = Tekemiset sen ympärillä ovat peräkkäin. Säilytä .bpmn-tiedosto tätä yksityiskohtaa varten.
diagnostic-grid-lost-parallel = Taulukossa on peräkkäin se, mikä tapahtuu yhtä aikaa tämän jälkeen: ”{ $name }”.
    .next = Säilytä .bpmn-tiedosto tätä yksityiskohtaa varten.
diagnostic-grid-lost-inside = Taulukossa ei ole, mitä tapahtuu tämän sisällä: ”{ $name }” (tekemisiä { $count }). Siellä tarvittu ja tehty luetaan sille kokonaisuutena.
    .next = Kirjoita sisällä olevat tekemiset solun riveiksi, jos niillä on väliä muille kumppaneille.
diagnostic-grid-lost-call = ”{ $name }” kutsuu toista prosessia, mitä taulukko ei kerro.
    .next = Säilytä .bpmn-tiedosto tätä yksityiskohtaa varten.
diagnostic-grid-lost-loop = Taulukko ei kerro, että tämä toistetaan: ”{ $name }”.
    .next = Lisää Choices-välilehdelle rivi, joka johtaa takaisin siihen.
diagnostic-grid-lost-performer = Kukaan ei tee tätä, joten se ei ole taulukossa: ”{ $name }”.
    .next = Kirjoita se sen kumppanin riville, joka sen tekee.
diagnostic-grid-lost-purpose = Taulukossa ei ole, mitä varten ”{ $name }” on tai missä sen osassa asiakkaat ovat mukana.
    .next = Säilytä .bpmn-tiedosto tätä yksityiskohtaa varten.
diagnostic-grid-lost-message = ”{ $name }” tulee perille ({ $receiver }) vasta, kun sitä on jo tarvittu, tai uudelleen kehässä; taulukkoon jää tarve ilman viestiä.
    .next = Katso riviä Information-välilehdellä ja nimeä, milloin tieto annetaan.
diagnostic-grid-notice = Ilmoitus ”{ $name }” ei kuljeta tietoa; taulukossa se on tietona.
    .next = Anna sille nimeksi se, mitä se kertoo, tai poista rivi.
diagnostic-grid-lost-fetch = Taulukko ei kerro, että ”{ $name }” hakee rekisteristä tiedon ”{ $what }” vain antaakseen sen eteenpäin.
    .next = Tarkista Information-välilehdeltä, kenellä on ”{ $what }”.
diagnostic-grid-lost-access = Taulukossa ei ole, kuka säilyttää tätä ja kuka saa avata sen: ”{ $name }”.
    .next = Säilytä .bpmn-tiedosto tätä yksityiskohtaa varten.
diagnostic-grid-lost-lane = ”{ $name }” kokoaa useita rooleja; taulukossa ovat vain roolit.
    .next = Ei mitään, ellei ryhmä ole oma kumppaninsa.
diagnostic-grid-lost-note = Huomautus ”{ $name }” ei ole taulukossa.
    .next = Säilytä .bpmn-tiedosto tai kopioi huomautus solun kommentiksi.
diagnostic-grid-lost-other = Taulukossa ei ole tätä: { $kind } ”{ $name }”.
    .next = Taulukko kertoo, kuka tekee mitä missäkin vaiheessa. Säilytä .bpmn-tiedosto tätä yksityiskohtaa varten.
diagnostic-grid-lost-several = Taulukko ei kerro, kuinka monta on mukana: ”{ $name }”.
    .next = Säilytä .bpmn-tiedosto tätä yksityiskohtaa varten.
diagnostic-grid-name-changed = ”{ $name }” on taulukossa nimellä ”{ $now }”.
    .next = Anna toinen nimi, jos tämä ei sovi.
diagnostic-grid-steps-made-up = Kartta ei nimeä vaiheita, joten ne on numeroitu jokaisen siirtymän jälkeen.
    .next = Anna vaiheille nimet, joita ihmiset käyttävät, esimerkiksi ”Ensimmäinen keskustelu”.

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
    .help = Missä tämä tieto syntyy tai kerrotaan. Vaihe riittää, jos kumppani tekee siinä yhden asian.
grid-information-receiver = Who needs it
grid-information-needing = For which step or activity
    .help = Mihin tietoa tarvitaan. Kirjoita perään ”(only passes it on)”, kun kumppani ei itse tarvitse sitä vaan vain välittää sen.
grid-information-subject = About whom
    .help = Kumppani, jota tieto koskee, useimmiten asiakkaat. Tyhjä: ei koske ketään.
grid-information-personal = Personal?
grid-information-basis = On what basis
    .help = Miksi tiedon saa välittää. unknown (ei tiedossa): siitä tulee kysymys seuraavaan kokoukseen.
grid-information-sent = Passed on?
    .help = yes (kyllä): kerrottu tai lähetetty. no (ei): tarvitaan, mutta kukaan ei välitä sitä. Jätä tyhjäksi, jos se löytyy yhteisestä paikasta.
grid-information-store = Kept in
grid-information-permission = Permission given in
    .help = Kun perusteena on consent (suostumus): tekeminen, jossa ihminen antaa luvan. Tyhjä: kukaan ei kysy tällä kartalla.
grid-information-made-from = Made from

grid-choices-partner = Partner
grid-choices-after = After
grid-choices-question = Question
grid-choices-answer = If the answer is
grid-choices-then = Go on with
    .help = Saman kumppanin tekeminen tai vaihe, myös aiempi, tai ”the end” (loppu).
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

grid-hint-service = Yksi rivi kumppanille (tai henkilölle tai roolille), asiakkaat ensin. Yksi sarake vaiheelle: nimeä se kohdan ”Person or role” viereen. Solun yksi rivi on yksi tekeminen (Alt + Enter aloittaa uuden). * lopussa: tehdään yhdessä asiakkaiden kanssa.
grid-hint-step = Nimeä kuhunkin näistä soluista yksi palvelun vaihe siinä järjestyksessä, jossa ne tulevat: Ensimmäinen keskustelu, Kotikäynti, Seuranta.
grid-hint-information = Yksi rivi jokaiselle tiedolle, jota joku tarvitsee. Jätä tyhjäksi se, mitä kukaan ei tiedä: raportti tekee siitä kysymyksen.
grid-hint-choices = Vain kun ei siirrytä suoraan seuraavaan vaiheeseen. Yksi rivi jokaiselle jatkolle.
grid-hint-closed-list = Valitse sana luettelosta tai jätä solu tyhjäksi.

grid-help-1 = Näin tämä täytetään
grid-help-2 = 1. Nimeä vaiheet
    .text = Kirjoita Service-välilehdelle palvelun vaiheet kohdan ”Person or role” viereen siinä järjestyksessä, jossa ne tulevat: Ensimmäinen keskustelu, Kotikäynti, Seuranta. Viidestä kahdeksaan riittää.
grid-help-3 = 2. Luettele kumppanit
    .text = Yksi rivi jokaiselle organisaatiolle. Asiakkaat tulevat ensin: hekin ovat kumppani. Jos yhden kumppanin puolelta toimii useita ihmisiä, anna kullekin rivi, jolla on sama kumppani ja eri rooli.
grid-help-4 = 3. Kirjoita, kuka tekee mitä
    .text = Kirjoita kuhunkin soluun, mitä tämä kumppani tekee tässä vaiheessa, verbillä alkaen: Käy kotona. Jos asioita on useita: yksi riville (Alt + Enter) siinä järjestyksessä, jossa ne tehdään. Jos ei tehdä mitään: jätä solu tyhjäksi.
grid-help-5 = 4. Merkitse, mitä tehdään asiakkaiden kanssa
    .text = Pane * sellaisen tekemisen loppuun, jonka asiakkaat ja työntekijät tekevät yhdessä: Sovi suunnitelma *
grid-help-6 = 5. Vuorottelu vaiheen sisällä
    .text = Jos kumppanin kaksi roolia vuorottelee vaiheen sisällä, numeroi rivit: ”1. Kysy kotoa” yhdellä rivillä, ”2. Allekirjoita” toisella ja ”3. Lähetä” taas ensimmäisellä.
grid-help-7 = 6. Kerro, kenen on tiedettävä mitä
    .text = Information-välilehdellä on yksi rivi jokaiselle tiedolle ja jokaiselle, joka sitä tarvitsee. Esimerkki: What information: Tuen tarve | Who has it: Pihlajakoti | In which step or activity: Kuvaile tuki | Who needs it: Kahvila | For which step or activity: Valmistele vuoro | About whom: Asiakas | Personal?: yes | On what basis: consent.
grid-help-8 = Tietoa ei ole kenelläkään
    .text = Jätä ”Who has it” tyhjäksi. Tarve jää näkyviin, ja raportti kertoo, että joltakulta puuttuu tieto.
grid-help-9 = Joku tekee tiedon, jota kukaan ei vielä tarvitse
    .text = Täytä ”Who has it” ja jätä ”Who needs it” tyhjäksi.
grid-help-10 = Joku vain välittää tiedon
    .text = Kirjoita ”only passes it on” tekemisen perään: Soita työpaikalle (only passes it on). Tai ”needs it later” (tarvitsee myöhemmin) ja toinen rivi sille tekemiselle, joka tietoa tarvitsee.
grid-help-11 = Joku antaa sen, minkä toinen on tehnyt
    .text = Ei tarvitse kirjoittaa mitään, jos ylempi rivi kertoo, keneltä tieto tuli. Muuten kirjoita ”passes it on” tekemisen perään sarakkeeseen ”In which step or activity”.
grid-help-12 = Vaihe vai tekeminen
    .text = Vaihe riittää, jos kumppani tekee siinä yhden asian. Muuten nimeä tekeminen. Jos samat sanat ovat kahdesti: Kotikäynti: Soita osastolle.
grid-help-13 = Passed on? (välitetäänkö?)
    .text = yes (kyllä): tieto kerrotaan tai lähetetään. no (ei): sitä tarvitaan, mutta kukaan ei välitä sitä. Tyhjä: se välitetään tai löytyy sieltä, missä sitä säilytetään.
grid-help-14 = Kept in (missä säilytetään)
    .text = Rekisteri, kansio tai yhteinen kalenteri, johon yksi kirjoittaa ja josta toinen löytää.
grid-help-15 = On what basis (millä perusteella)
    .text = Kun tieto koskee ihmistä. consent: ihminen (tai huoltaja) on suostunut. statutory: laki sanoo niin. contract: sopimus sanoo niin. not needed: perustetta ei tarvita. unknown: kysytään seuraavassa kokouksessa.
grid-help-16 = Permission given in (missä lupa annetaan)
    .text = Kun perusteena on consent (suostumus): tekeminen, jossa ihminen antaa luvan. Tyhjä: kukaan ei kysy tällä kartalla, ja raportti kertoo sen.
grid-help-17 = Made from (mistä se on tehty)
    .text = Muut tiedot, joista tämä on otettu, yksi riville.
grid-help-18 = 7. Vain tarvittaessa: valinnat
    .text = Choices-välilehdellä on yksi rivi jokaiselle jatkolle. Partner: Kotihoito | After: Sovi suunnitelma | Question: Halutaanko apua? | If the answer is: ei | Go on with: the end | How often: 10 %. Kirjoita ”otherwise” (muuten) kaikkia muita tapauksia varten. Myös aiempi tekeminen voi seurata uudelleen.
grid-help-19 = 8. Tee raportti
    .text = Tallenna tiedosto ja aja: intertwine report service.xlsx -o report.docx

# --- intertwine convert ------------------------------------------------------------------------------

convert-done = Kirjoitettu: { $file }
convert-more = … ja { $count } muuta samanlaista.
error-convert-ending = Tiedostoa ”{ $file }” ei voi kirjoittaa. Anna sille pääte .bpmn, .xlsx tai .csv.
error-convert-same-file = ”{ $file }” korvaisi tiedoston, josta se tehdään. Anna uudelle tiedostolle toinen nimi.
grid-blank-citizens = Asiakkaat
