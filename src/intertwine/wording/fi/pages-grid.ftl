# The words of the grid's page and its neighbours. Machine-made translation, not yet read by a person.

begin-title = Aloita kumppanuus
begin-empty = Kumppanuus alkaa kartasta, joka näyttää, mitä teette yhdessä. Aloita jollakin näistä tavoista; kaikkea voi muuttaa myöhemmin.
begin-grid = Piirrä taulukossa
begin-grid-how = Kolme kysymystä ja sitten taulukko: kuka tekee mitä missäkin vaiheessa. Kartta piirtyy itsestään. Myös valmiita esimerkkejä on.
begin-grid-do = Avaa taulukko
begin-file = Tuo tiedosto
begin-file-how = BPMN-tiedosto tai Excel- tai CSV-taulukko. Se pysyy tällä tietokoneella.
begin-example = Katsele ensin
begin-example-how = Keksitty palvelu, jossa on viisi kumppania, vastauksia ja havaintoja.
begin-example-do = Tuo valmis esimerkki

compare-title = Kaksi karttaa vierekkäin
compare-do = Vertaa
compare-n = { $n ->
    [0] Eroja ei ole.
    [one] 1 ero. Sen numero on kartoilla siellä, missä sillä on paikka.
   *[other] { $n } eroa. Kunkin numero on kartoilla siellä, missä sillä on paikka.
 }
compare-before = Ensimmäinen kartta
compare-after = Toinen kartta
compare-picture = { $name }, kuva erojen numeroineen
compare-show = Mitkä erot
compare-all = Kaikki
compare-new = Vain toisessa
compare-gone = Vain ensimmäisessä
compare-other = Kerrottu toisin
compare-where = Näytä paikka
compare-none = Tällaisia ei ole.
compare-empty = Karttoja on vasta yksi
compare-empty-how = Piirrä, miten pitäisi olla, tai anna kumppanin kertoa oma näkemyksensä: silloin ne ovat tässä vierekkäin.
compare-empty-do = Piirrä toinen kartta

open-report-title = Raportti
open-report-how = Sellaisena kuin tutkimus on nyt. Sen voi lähettää yhtenä tiedostona.
open-report-alone = Omaan ikkunaan
open-report-docx = Word-tiedosto
open-report-json = JSON-tiedosto
open-report-making = Raporttia tehdään …

sheet-title = Palvelukartan taulukko
sheet-back = Takaisin kartalle
sheet-begin = Aloita kolmesta kysymyksestä
sheet-begin-how = Mikään tässä ei ole lopullista. Vastauksista tulee taulukon ensimmäiset rivit ja ensimmäinen sarake.
sheet-ask-whom = Kenelle palvelu on?
sheet-ask-whom-how = Ihmiset, joita varten palvelu on. He ovat kartalla ensimmäisinä.
sheet-ask-partners = Ketkä ovat mukana?
sheet-ask-partners-how = Yksi organisaatio riville.
sheet-ask-first = Mitä tapahtuu ensin?
sheet-ask-first-how = Ensimmäinen vaihe muutamalla sanalla: ”Toive herää”.
sheet-ask-name = Palvelun nimi
sheet-begin-now = Aloita taulukko
sheet-missing = { $n ->
    [one] Yksi vastaus puuttuu
   *[other] { $n } vastausta puuttuu
 }
sheet-missing-whom = Kirjoita, kenelle palvelu on
sheet-missing-partners = Kirjoita ainakin yksi organisaatio
sheet-missing-first = Kirjoita, mitä tapahtuu ensin
sheet-ready = Tai muuta valmista
sheet-ready-how = Keksittyjä palveluja, joissa on samat aukot kuin oikeissa. Englanniksi.
sheet-template-home-care-after-hospital = Kotihoito sairaalan jälkeen
sheet-template-home-care-after-hospital-how = Sairaala, kotihoito, apteekki, vapaaehtoiset ja perhe
sheet-template-between-school-and-work = Koulun ja työn välissä
sheet-template-between-school-and-work-how = Oppilaitos, nuorten työpaja, työvoimapalvelut ja työnantajat
sheet-template-shared-it-service = Yhteinen tietojärjestelmä
sheet-template-shared-it-service-how = Kolme vesilaitosta, niiden IT-yhtiö ja asiakkaat
sheet-from-file = Tai avaa tiedosto
sheet-from-file-how = Excel- tai CSV-taulukko tai BPMN-tiedosto. Se vain avataan; mitään ei tallenneta ennen kuin sanot niin.
sheet-keep = Tallenna uudeksi versioksi
sheet-keep-new = Aloita tällä kartalla
sheet-kept = Tallennettu versioksi { $n }.
sheet-undo = Peru
sheet-redo = Tee uudelleen
sheet-undone = Peruttu: { $what }
sheet-restored = Aiemmin kirjoittamasi, jota et tallentanut, on taas tässä.
sheet-afresh = Hylkää se ja aloita alusta
sheet-lost = { $n ->
    [one] Yhdelle kartan asialle ei ole paikkaa taulukossa. Täältä tallennetusta versiosta se puuttuu; edellinen versio säilyy.
   *[other] { $n } kartan asialle ei ole paikkaa taulukossa. Täältä tallennetusta versiosta ne puuttuvat; edellinen versio säilyy.
 }
sheet-mend = { $n ->
    [one] Yksi korjattava kohta
   *[other] { $n } korjattavaa kohtaa
 }
sheet-remit = Kenelle palvelu on
sheet-who-does = Kuka tekee mitä missäkin vaiheessa
sheet-who-does-how = Yksi tekeminen riville. Pane * sen perään, mikä tehdään yhdessä asiakkaiden kanssa. Jos kumppanilla on useita ihmisiä tai rooleja, jokainen saa oman rivin.
sheet-caption = Kumppanit ovat rivejä, vaiheet sarakkeita
sheet-tools = Rivit ja vaiheet
sheet-row = rivi { $n }
sheet-column = vaihe { $n }
sheet-rows = Rivi
sheet-steps = Vaihe
sheet-step = Vaihe
sheet-step-hint = vaiheen nimi
sheet-partner = Kumppani
sheet-citizens = Asiakkaat
sheet-role = Henkilö tai rooli
sheet-add = Lisää
sheet-remove = Poista
sheet-up = Ylös
sheet-down = Alas
sheet-left = Vasemmalle
sheet-right = Oikealle
sheet-together = yhdessä asiakkaiden kanssa
sheet-key-arrows = Nuolet
sheet-key-arrows-does = seuraavaan soluun tekstin reunasta
sheet-key-alt-arrows = Alt ja nuolet
sheet-key-alt-arrows-does = siirrä riviä ylös tai alas, vaihetta vasemmalle tai oikealle
sheet-key-alt-enter = Alt Enter
sheet-key-alt-enter-does = lisää rivi; vaihtonäppäimen kanssa vaihe
sheet-key-alt-delete = Alt Delete
sheet-key-alt-delete-does = poista rivi; vaihtonäppäimen kanssa vaihe
sheet-key-undo = Ctrl Z
sheet-key-undo-does = peru; vaihtonäppäimen kanssa tee uudelleen
sheet-key-save = Ctrl S
sheet-key-save-does = tallenna
sheet-picture = Palvelukartta sellaisena kuin se on kirjoitettu
sheet-picture-old = Kuva näyttää taulukon sellaisena kuin se oli ennen korjattavia kohtia.
sheet-picture-none = Kuva tulee näkyviin, kun jossakin vaiheessa tehdään jotakin.
sheet-information = Kuka tarvitsee mitä tietoa keneltä
sheet-information-how = Mitä yhden on tiedettävä toiselta, ja kerrotaanko se.
sheet-information-add = Lisää tieto
sheet-information-what = Mikä tieto
sheet-information-giver = Kenellä se on
sheet-information-giving = Missä tekemisessä
sheet-information-receiver = Kuka sitä tarvitsee
sheet-information-needing = Mihin tekemiseen
sheet-information-sent = Välitetäänkö?
sheet-information-subject = Kenestä
sheet-information-personal = Henkilötieto?
sheet-information-basis = Millä perusteella
sheet-information-store = Missä säilytetään
sheet-information-permission = Missä lupa annetaan
sheet-information-made-from = Mistä se on tehty
sheet-choices = Valinnat
sheet-choices-how = Missä työ voi jatkua useammalla tavalla.
sheet-choices-add = Lisää valinta
sheet-choices-partner = Kumppani
sheet-choices-after = Minkä tekemisen jälkeen
sheet-choices-question = Kysymys
sheet-choices-answer = Jos vastaus on
sheet-choices-then = Jatketaan tästä
sheet-choices-share = Kuinka usein sadasta
sheet-more = Lisää tästä
sheet-word-of-none = ei sanottu
sheet-word-of-yes = kyllä
sheet-word-of-no = ei
sheet-word-of-unknown = ei tiedossa
sheet-word-of-consent = suostumus
sheet-word-of-statutory = laki
sheet-word-of-contract = sopimus
sheet-word-of-not-needed = ei tarvita
sheet-files = Tiedostona
sheet-did-typed = teksti kohdassa { $where }
sheet-did-kind = { $name }: asiakkaita tai ei
sheet-did-together = ”{ $name }”: yhdessä asiakkaiden kanssa tai ei
sheet-did-row-added = rivi { $n } lisätty
sheet-did-row-removed = rivi ”{ $name }” poistettu
sheet-did-row-up = rivi ”{ $name }” siirretty ylös
sheet-did-row-down = rivi ”{ $name }” siirretty alas
sheet-did-step-added = vaihe { $n } lisätty
sheet-did-step-removed = vaihe ”{ $name }” poistettu
sheet-did-step-left = vaihe ”{ $name }” siirretty vasemmalle
sheet-did-step-right = vaihe ”{ $name }” siirretty oikealle
sheet-did-information-added = tieto lisätty
sheet-did-information-removed = tieto ”{ $name }” poistettu
sheet-did-choices-added = valinta lisätty
sheet-did-choices-removed = valinta ”{ $name }” poistettu
