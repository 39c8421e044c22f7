# What `intertwine check` says of a map, element by element. Machine-made translation, not yet
# read by a person.

diagnostic-file-unreadable = Tätä tiedostoa ei voitu lukea. { $problem }
    .next = Korjaa tai vie tiedosto uudelleen; muut tiedostot tarkistettiin.
diagnostic-duplicate-id = Tunnus ”{ $id }” on { $count } osalla, joten ei voi tietää, mitä niistä tarkoitetaan.
    .next = Anna kullekin oma tunnus; useimmat ohjelmat tekevät sen, kun osan kopioi ja liittää uudelleen.
diagnostic-missing-id = Sillä ei ole tunnusta, joten mikään ei voi viitata siihen.
    .next = Tallenna tiedosto mallinnusohjelmalla, joka antaa sille tunnuksen.
diagnostic-dangling-reference = Se viittaa kohtaan ”{ $ref }”, jota tiedostossa ei ole.
    .next = Poista viittaus tai palauta se, mihin se viittaa.
diagnostic-drawn-nothing = Piirroksessa näkyy ”{ $ref }”, jota tiedostossa ei ole.
    .next = Poista kuvio tai palauta se, mitä se esittää.
diagnostic-line-without-end = Tämä viiva ei johda vaiheesta toiseen: { $which ->
        [start] sen alku puuttuu
        [end] sen loppu puuttuu
        [both] molemmat päät puuttuvat
       *[kind] toinen pää ei ole vaihe
    }. Se jätettiin pois.
    .next = Piirrä se uudelleen vaiheesta vaiheeseen tai poista se.
diagnostic-line-lists-disagree = Sen luettelossa on { $flow } { $way ->
        [incoming] tulevana, mutta viiva johtaa muualle
       *[outgoing] lähtevänä, mutta viiva alkaa muualta
    }.
    .next = Tallenna tiedosto mallinnusohjelmalla tai piirrä viiva uudelleen.
diagnostic-element-unknown = ”{ $name }” ei kuulu BPMN 2.0:aan ({ $count ->
        [one] kerran
       *[other] { $count } kertaa
    } tässä tiedostossa). Se säilytettiin eikä sitä käytetty.
    .next = Tarkista, että tiedosto vietiin muodossa BPMN 2.0.
diagnostic-element-not-measured = Tiedostossa on tätä lajia ({ $kind }): { $count ->
        [one] yksi
       *[other] { $count }
    }. Se tunnistettiin, mutta mittarit eivät käytä sitä.
    .next = Ei mitään, ellei itse palvelua kerrota siinä: piirrä se silloin altailla ja viesteillä.

diagnostic-unnamed-step = Tällä vaiheella ei ole nimeä, joten kukaan ei voi puhua siitä.
    .next = Nimeä, mitä tehdään: teko ja sen kohde.
diagnostic-unnamed-group = Tällä aliprosessilla ei ole nimeä, joten kukaan ei voi puhua siitä kokonaisuutena.
    .next = Nimeä, mitä sen vaiheet saavat yhdessä aikaan.
diagnostic-unnamed-event = Tällä tapahtumalla ei ole nimeä: ei tiedetä, mitä odotetaan tai ilmoitetaan.
    .next = Nimeä, mitä tapahtuu, esimerkiksi ”Vastaus saatu”.
diagnostic-unnamed-pool = Tällä altaalla ei ole nimeä, joten ei ole selvää, mikä organisaatio se on.
    .next = Nimeä organisaatio.
diagnostic-unnamed-lane = Tällä kaistalla ei ole nimeä, joten ei ole selvää, kuka toimii.
    .next = Nimeä rooli.
diagnostic-unnamed-message = Viestillä ei ole nimeä (lähettäjä { $source }, saaja { $target }), joten ei ole selvää, mitä annetaan eteenpäin.
    .next = Nimeä, mitä annetaan eteenpäin, esimerkiksi ”Lähete”.
diagnostic-unnamed-datum = Tällä osalla ({ $kind }) ei ole nimeä.
    .next = Nimeä tieto, jota se esittää.
diagnostic-branches-unlabelled = Tästä valinnasta lähtee { $count } tietä, eikä niistä kerrota, milloin mitäkin kuljetaan.
    .next = Kirjoita vastaus kunkin viivan viereen, esimerkiksi ”kyllä” ja ”ei”.

diagnostic-no-pools = Altaita ja kaistoja ei ole, joten kartta ei kerro, mitkä organisaatiot ovat mukana.
    .next = Piirrä allas kunkin organisaation vaiheiden ympärille.
diagnostic-only-black-boxes = { $count ->
        [one] Ainoa allas on suljettu
       *[other] Kaikki { $count } allasta on suljettu
    }: kartta ei näytä kenenkään vaiheita.
    .next = Avaa altaat, jotka tunnet, ja piirrä, mitä niissä tapahtuu.
diagnostic-process-without-pool = { $count ->
        [one] Yksi vaihe on
       *[other] { $count } vaihetta on
    } kaikkien altaiden ulkopuolella, joten kukaan ei tee niitä.
    .next = Piirrä allas niiden ympärille tai siirrä ne johonkin altaaseen.
diagnostic-nobody-performs = Tämä vaihe ei ole millään kaistalla, vaikka muut saman altaan vaiheet ovat ({ $pool }): kukaan ei tee sitä.
    .next = Siirrä se sen kaistalle, joka sen tekee.
diagnostic-lane-empty = Tällä kaistalla ei tapahdu mitään.
    .next = Piirrä, mitä tämä rooli tekee, tai poista kaista.
diagnostic-two-lanes = Se kuuluu useaan kaistaan yhtä aikaa: { $lanes }.
    .next = Pidä se sen kaistalla, joka sen tekee; piirrä toiselle oma vaihe.

diagnostic-sequence-across-pools = Järjestysviiva johtaa toiseen altaaseen: mistä { $source }, mihin { $target }. Altaiden välillä kulkee vain viestejä.
    .next = Korvaa se viestiviivalla, ja anna kummallekin altaalle oma kulku.
diagnostic-sequence-across-group = Järjestysviiva ylittää aliprosessin rajan: mistä { $source }, mihin { $target }.
    .next = Yhdistä sen sijaan itse aliprosessi.
diagnostic-message-inside-pool = Viestiviiva kulkee saman altaan sisällä ({ $pool }): mistä { $source }, mihin { $target }.
    .next = Käytä altaan sisällä järjestysviivaa, tai piirrä erilliset altaat, jos nämä ovat kaksi organisaatiota.
diagnostic-message-cannot-start = Viesti alkaa osasta { $source } ({ $at }), joka ei voi lähettää viestiä.
    .next = Anna tehtävän tai lähettävän tapahtuman lähettää se.
diagnostic-message-cannot-end = Viesti saapuu osaan { $target } ({ $at }), joka ei voi ottaa viestiä vastaan.
    .next = Anna tehtävän tai vastaanottavan tapahtuman ottaa se.
diagnostic-message-at-other-event = Viesti johtaa tähän tapahtumaan tai siitä pois, mutta tapahtuma koskee jotain muuta.
    .next = Tee siitä viestitapahtuma tai yhdistä viesti tehtävään.
diagnostic-message-at-plain-event = Viesti johtaa tähän tapahtumaan tai siitä pois, mutta tapahtumassa ei ole kirjekuorta.
    .next = Tee siitä viestitapahtuma, jotta kaikki näkevät, että se odottaa viestiä tai lähettää sen.
diagnostic-nobody-sends-start = Se alkaa viestistä, eikä kukaan tällä kartalla lähetä sille viestiä.
    .next = Piirrä allas, joka sen lähettää, suljettuna, jos et tunne sen sisäpuolta.
diagnostic-nobody-sends = Se odottaa viestiä, eikä kukaan tällä kartalla lähetä sille viestiä.
    .next = Piirrä viestiviiva altaasta, joka sen lähettää.
diagnostic-nobody-receives = Se lähettää viestin, eikä kukaan tällä kartalla saa sitä.
    .next = Piirrä viestiviiva altaaseen, joka sen saa.
diagnostic-message-ends-at-lane = Viesti päättyy tähän: { $at } { $lane }. BPMN:ssä se voi päättyä vain vaiheeseen tai altaaseen. Se luettiin altaaseen päättyvänä.
    .next = Anna sen päättyä vaiheeseen, joka sen ottaa.

diagnostic-start-implicit = Alkua ei ole piirretty; aluiksi otettiin vaiheet, joihin mikään ei johda.
    .next = Piirrä alkutapahtuma, jos on väliä, mikä panee asiat liikkeelle.
diagnostic-end-implicit = Loppua ei ole piirretty; lopuiksi otettiin vaiheet, jotka eivät johda mihinkään.
    .next = Piirrä lopputapahtuma, jos on väliä, milloin se on ohi.
diagnostic-unconnected = Mikään viiva ei johda siihen tai siitä pois, joten ei tiedetä, milloin se tapahtuu.
    .next = Yhdistä se tai poista se.
diagnostic-no-way-in = { $only ->
        [message] Siihen johtaa vain viesti
       *[nothing] Siihen ei johda mikään
    }, vaikka muut tiet alkavat alkutapahtumasta.
    .next = Piirrä viiva, joka johtaa siihen, tai sille oma alkutapahtuma.
diagnostic-no-way-out = Siitä ei johda mitään eteenpäin, vaikka muut tiet päättyvät lopputapahtumaan.
    .next = Piirrä, mitä seuraa, tai lopputapahtuma.
diagnostic-never-reached = Mikään tie alusta ei johda { $count ->
        [one] tähän: se seuraa vain itseään.
       *[other] tähän: se kiertää vain näiden kanssa: { $steps }.
    }
    .next = Yhdistä se vaiheeseen ennen sitä.
diagnostic-never-ends = Tästä ei mikään tie johda loppuun{ $count ->
        [one] .
       *[other] : se kiertää loputtomiin näiden kanssa: { $steps }.
    }
    .next = Piirrä tie ulos kehästä.
diagnostic-start-has-incoming = Viiva johtaa tähän alkuun (mistä { $other }). Alku aloittaa jotain; siihen ei johda mikään.
    .next = Johda viiva sen sijaan ensimmäiseen vaiheeseen.
diagnostic-end-has-outgoing = Viiva johtaa tästä lopusta eteenpäin (mihin { $other }). Loppua ei seuraa mikään.
    .next = Tee siitä välitapahtuma, tai anna viivan alkaa aiemmin.
diagnostic-boundary-has-incoming = Viiva johtaa tähän vaiheen reunalla olevaan tapahtumaan (mistä { $other }).
    .next = Johda viiva itse vaiheeseen.
diagnostic-boundary-on-nothing = Tämän tapahtuman pitäisi olla vaiheen reunalla, mutta se ei ole minkään reunalla.
    .next = Vedä se vaiheeseen, jonka se keskeyttää.
diagnostic-boundary-leads-nowhere = Kun tämä tapahtuu kesken vaiheen ({ $host }), kartta ei kerro, mitä seuraa.
    .next = Piirrä viiva siihen, mitä silloin tehdään.

diagnostic-gateway-without-effect = Yksi viiva johtaa sisään ja yksi ulos, joten tämä osa ({ $kind }) ei valitse eikä yhdistä mitään.
    .next = Poista se tai piirrä puuttuva haara.
diagnostic-default-elsewhere = Sen oletustie ei ala tästä.
    .next = Valitse oletukseksi jokin sen omista viivoista.
diagnostic-event-gateway-followed = Ensin tuleva ratkaisee tässä, mutta { $other } ei ole mitään, mikä voisi tulla: vain odottavat tapahtumat ja vastaanottotehtävät voivat seurata.
    .next = Pane tapahtuma, joka kertoo, mitä odotetaan, ennen tätä: { $other }. Tai käytä poissulkevaa valintaa.
diagnostic-event-gateway-alone = Ensin tuleva ratkaisee tässä, mutta vain yksi asia voi tulla.
    .next = Piirrä, mitä muuta voi tapahtua, esimerkiksi että aika loppuu.
diagnostic-event-waits-for-nothing = Tämä tapahtuma odottaa, mutta ei kerro, mitä.
    .next = Kerro, onko se viesti, aika vai jotain muuta.
diagnostic-link-without-partner = Tämä hyppy johtaa { $way ->
        [to] tähän, mutta mikään samanniminen hyppy ei johda pois
       *[from] pois, mutta mikään samanniminen hyppy ei jatka
    }.
    .next = Anna hypyn molemmille päille sama nimi.

diagnostic-nobody-writes = Sitä käytetään, eikä kukaan tällä kartalla tee tai tuo sitä.
    .next = Piirrä vaihe tai viesti, josta se tulee.
diagnostic-nobody-reads = Se tehdään, eikä kukaan tällä kartalla käytä sitä.
    .next = Piirrä, kuka sitä tarvitsee, tai kysy, tarvitaanko sitä lainkaan.
diagnostic-store-nobody-writes = Sitä luetaan, eikä kukaan tällä kartalla kirjoita siihen.
    .next = Piirrä, kuka pitää sen ajan tasalla, jos se kuuluu tähän palveluun.
diagnostic-store-nobody-reads = Siihen kirjoitetaan, eikä kukaan tällä kartalla lue sitä.
    .next = Piirrä, kuka katsoo sieltä, tai kysy, mitä varten sitä pidetään.
diagnostic-datum-unattached = Mikään vaihe ei tee tai käytä sitä.
    .next = Yhdistä se vaiheisiin, jotka tekevät ja käyttävät sitä, tai nimeä sen mukaan viesti, joka tuo sen.

diagnostic-no-drawing = Tiedostossa ei ole piirrosta; sommittelemme sen itse, muut ohjelmat eivät ehkä näytä mitään.
    .next = Ei mitään, jos käytät sitä vain täällä. Muuten avaa se ohjelmassa, joka sommittelee kaavioita.
diagnostic-not-drawn = Se on tiedostossa eikä piirroksessa, joten kukaan ei näe sitä.
    .next = Piirrä se tai poista se tiedostosta.
diagnostic-line-not-drawn = Viiva on tiedostossa eikä piirroksessa: mistä { $source }, mihin { $target }.
    .next = Piirrä se tai poista se tiedostosta.
diagnostic-overlap = Se peittää piirroksessa tämän: { $other }.
    .next = Siirrä ne erilleen.
diagnostic-outside-pool = Se kuuluu altaaseen ({ $pool }) ja on piirretty sen ulkopuolelle.
    .next = Vedä se altaaseen tai sinne, mihin se kuuluu.
diagnostic-outside-lane = Se kuuluu kaistalle ({ $lane }) ja on piirretty sen ulkopuolelle.
    .next = Vedä se sen kaistalle, joka sen tekee, jotta tiedosto ja piirros ovat yhtä mieltä.
diagnostic-no-size = Se on piirretty ilman leveyttä tai korkeutta, joten kukaan ei näe sitä.
    .next = Anna sille koko.
diagnostic-too-small = Sen koko piirroksessa on { $width } kertaa { $height } pikseliä, liian pieni nimelle.
    .next = Piirrä se suuremmaksi.

# How an element is called inside a sentence, and as a heading where it has no name.

check-called = ”{ $name }”
check-called-by-kind = nimetön { $kind }

check-unnamed = { $kind } ilman nimeä ({ $id })
check-unnamed-near = { $kind } ilman nimeä, vieressä ”{ $near }”

# The words of BPMN tools for each kind of element.

element-element = osa
element-task = tehtävä
element-userTask = käyttäjän tehtävä
element-manualTask = käsin tehtävä
element-serviceTask = palvelutehtävä
element-scriptTask = skriptitehtävä
element-businessRuleTask = sääntötehtävä
element-sendTask = lähetystehtävä
element-receiveTask = vastaanottotehtävä
element-callActivity = kutsuttu toiminto
element-subProcess = aliprosessi
element-adHocSubProcess = vapaa aliprosessi
element-transaction = transaktio
element-startEvent = alkutapahtuma
element-intermediateCatchEvent = odottava tapahtuma
element-intermediateThrowEvent = lähettävä tapahtuma
element-boundaryEvent = tapahtuma vaiheen reunalla
element-endEvent = lopputapahtuma
element-exclusiveGateway = poissulkeva valinta
element-inclusiveGateway = yksi tai useampi valinta
element-parallelGateway = rinnakkainen haara
element-complexGateway = monimutkainen valinta
element-eventBasedGateway = tapahtuman ratkaisema valinta
element-participant = allas
element-lane = kaista
element-process = prosessi
element-collaboration = yhteistyö
element-sequenceFlow = järjestysviiva
element-messageFlow = viestiviiva
element-association = liitos
element-dataObject = tieto-olio
element-dataObjectReference = tieto-olio
element-dataStore = tietovarasto
element-dataStoreReference = tietovarasto
element-dataInput = tiedon syöte
element-dataOutput = tiedon tuotos
element-dataInputAssociation = tietonuoli
element-dataOutputAssociation = tietonuoli
element-textAnnotation = huomautus
element-group = ryhmä
element-choreography = koreografia
element-choreographyTask = koreografian tehtävä
element-subChoreography = alikoreografia
element-callChoreography = kutsuttu koreografia
element-conversation = keskustelu
element-subConversation = alikeskustelu
element-callConversation = kutsuttu keskustelu
element-conversationLink = keskustelun linkki
element-conversationAssociation = keskustelun liitos
element-globalTask = yleinen tehtävä
element-globalUserTask = yleinen käyttäjän tehtävä
element-globalManualTask = yleinen käsin tehtävä
element-globalScriptTask = yleinen skriptitehtävä
element-globalBusinessRuleTask = yleinen sääntötehtävä
element-globalChoreographyTask = yleinen koreografian tehtävä
element-globalConversation = yleinen keskustelu
element-implicitThrowEvent = piirtämätön tapahtuma

# The command's own words.

check-nothing = ei huomautettavaa
check-severity-high = on korjattava
check-severity-medium = kannattaa korjata
check-severity-low = kannattaa katsoa
check-whole-file = koko tiedosto
check-total = { $files ->
        [one] 1 tiedosto tarkistettu
       *[other] { $files } tiedostoa tarkistettu
    }: on korjattava { $high }, kannattaa korjata { $medium }, kannattaa katsoa { $low }{ $unread ->
        [0] .
        [one] ; 1 tiedostoa ei voitu lukea.
       *[other] ; { $unread } tiedostoa ei voitu lukea.
    }
