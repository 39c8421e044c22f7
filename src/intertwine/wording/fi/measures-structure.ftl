# What measures of structure say: dependence, coordination, ties, brokers, initiatives,
# accounts, the opportunity space. Machine-made translation, not yet read by a person.

## The measures, one line each

measure-interdependence = Kuinka tiukasti kumppanit riippuvat toisistaan?
measure-coordination = Mitä yhteensovittamista se vaatii, ja mitä puuttuu?
measure-structural_holes = Kuinka vapaa tai sidottu kukin toimija on niiden joukossa, joiden kanssa vaihtaa tietoa?
measure-brokerage = Kuka välittää asioita sellaisten välillä, joilla ei ole yhteyttä?
measure-bridging = Mitä kumppaneita kukaan ei yhdistä, tai vain yksi ihminen?
measure-initiatives = Miten kehittäminen jakautuu uuden kokeilemiseen ja toimivan hiomiseen, ja mitä siitä tuli?
measure-perspectives = Missä kumppanien omat kartat palvelusta eroavat?
measure-opportunity_space = Mitä havainnot merkitsevät ohjaukselle, voimavaroille, paikoille ja rutiineille?

## Words in tables

level-none = mitään ei kulje
level-pooled = jakavat jotain
level-sequential = toinen antaa, toinen ottaa
level-reply = toinen kysyy, toinen vastaa
level-reciprocal = molemmat antavat ja ottavat
form-return =
    edestakaisin, { $rounds ->
        [one] kerran
        [2] kahdesti
       *[other] { $rounds } kertaa
    }
form-crossed = samaan aikaan
form-iterated = yhä uudelleen
family-standardisation = yhteiset säännöt ja lomakkeet
family-planning = yhteiset suunnitelmat ja päivät
family-mutualadjustment = tapa mukautua toisiin työn edetessä
nothing-missing = ei mitään
depends-on-weights = riippuu painotuksesta
no-ties = ei yhteyksiä
no-effort = ei työpanosta
no-steps = ei vaiheita
too-few = liian vähän, ei voi sanoa
all-partners = Kaikki kumppanit
all-years = Kaikki vuodet
strictly = Kaikki vuodet ilman yhden kumppanin omia kokeiluja
mode-not-said = ei kerrottu
facilitated-yes = ohjaajan kanssa
facilitated-no = ilman
facilitated-unknown = ei kerrottu
nobody-named = ei ketään
bridge-apart = eivät yhteydessä, mitään ei kulje
bridge-unbridged = kukaan ei yhdistä heitä
bridge-single-bridge = yhden toimijan varassa
bridge-only-actor = kumppanin ainoan toimijan varassa
bridge-linked = yhteydessä
bridge-bridged = yhteydessä kahta tai useampaa tietä
only-actor = kumppanin ainoa toimija kartalla
role-coordinator-z = oman organisaation sisällä (z { $z })
role-consultant-z = toisen organisaation ihmisten välillä (z { $z })
role-gatekeeper-z = tuo sisään (z { $z })
role-representative-z = vie ulos (z { $z })
role-liaison-z = yhdistää muita organisaatioita (z { $z })
state-intra-explore = yksi kumppani, uutta
state-intra-exploit = yksi kumppani, hiomista
state-inter-explore = useita kumppaneita, uutta
state-inter-exploit = useita kumppaneita, hiomista
matter-who = kuka tekee sen
matter-order = mikä tulee ensin
matter-needs = mitä tarvitaan
matter-step = onko vaihetta
component-governance = Toimiva ohjaus
component-resources = Toisiaan täydentävät voimavarat
component-assets = Paikat ja välineet
component-routines = Tavat jakaa tietoa
status-answered = vastattu
status-disputed = kiistelty
status-differing = vastaukset eroavat, liian vähän sanoa
status-unanswered = ei vastattu
evidence-level-0 = ei mitään
evidence-level-1 = kerrottu
evidence-level-2 = sovittu
evidence-level-3 = nähty toimivan
evidence-level-4 = käytössä vielä seurannassa
source-study = tutkimuksen omat luettelot ja kartta
answer-drawn =
    { $n ->
        [one] Kartalla: yksi viesti kumppanien välillä; katso, kenen työ siirtyy kenelle.
       *[other] Kartalla: { $n } viestiä kumppanien välillä; katso, kenen työ siirtyy kenelle.
    }
answer-needs =
    { $n ->
        [one] Kartalla: yksi tieto
       *[other] Kartalla: { $n } tietoa
    }, jota tarvitsee { $steps ->
        [one] yksi vaihe
       *[other] { $steps } vaihetta
    }.
sign-shared-approach = Yhteinen ote, koottu sen ympärille, mitä ihmiset tarvitsevat
sign-connected = Joku tai jokin yhdistää kumppanit
sign-structural-hole = Kumppanien väli, jota kukaan ei hoida
sign-learning-across = Oppiminen yli ammattirajojen
sign-co-destruction = Kumppanit pitävät eri asioita arvokkaina
sign-issue-arena = Kaikkien käyttämä paikka luo yhteistä ymmärrystä
sign-data-protection = Tieto on jumissa, tai sitä jaetaan ilman perustetta
sign-institutionalised = Rutiinit, jotka ovat asettuneet
sign-pilot-trap = Rutiinit, jotka loppuvat projektin mukana
sign-incompatible-systems = Järjestelmät, jotka eivät sovi yhteen
sign-seen = nähty
sign-not-seen = ei nähty
sign-cannot-tell = ei voi sanoa tästä

## Guiding questions

question-remit = Kenelle se on?
question-need = Mikä on tarve?
question-why = Miksi yhdessä: vaivan säästämiseksi, olemassa olevien osien sovittamiseksi paremmin yhteen vai jotain uutta varten?
question-strategic = Kuka vastaa siitä strategisesti?
question-operational = Kuka vastaa siitä päivittäisessä työssä?
question-works-for-us = Mikä toimii meille?
question-works-for-citizens = Mikä toimii asukkaille?
question-improve = Minkä täytyy parantua?
question-binding = Mitkä voimavarat sitovat meidät yhteen?
question-from-whom = Keneltä ne tulevat?
question-available = Milloin ne ovat käytettävissä?
question-tangible = Mitkä ovat tavaroita, mitkä osaamista ja hyvää tahtoa?
question-complementary = Miten ne täydentävät toisiaan?
question-digital-places = Mitä digitaalisia paikkoja jaamme tai käytämme?
question-physical-places = Missä tapaamme?
question-need-to-know = Kenen pitää tietää mitä?
question-know-when = Milloin heidän pitää tietää se?
question-routines-built = Miten yhteiset rutiinit syntyvät?
question-kept-going = Miten parantaminen pidetään käynnissä?
question-what-shared = Mitä jaamme toisillemme säännöllisesti?
question-when-shared = Milloin?
question-form-shared = Missä muodossa?

## What was taken for granted

assumption-some-run = Kaksi siirtymää lasketaan molemminsuuntaisiksi vain, jos kartta ei näytä valintaa, joka pitää ne erillään. Siitä, onko tapaus yleinen, ei sanota mitään.
assumption-first-producer = Tieto tulee sieltä, missä se ensin syntyy. Se, joka kirjoittaa uudelleen sen, mitä itse tarvitsee, vain välittää sitä eteenpäin.
assumption-black-box = Kumppani, jonka sisäpuolta ei näytetä, voi vastata milloin tahansa.
assumption-levels-nest = Kumppanit, jotka sekä antavat että ottavat, tarvitsevat säännöt ja suunnitelmat lisäksi, eivät niiden sijasta.
assumption-load-weights = Kuormaan lasketaan jaettu asia luvulla 1, siirtymä yhteen suuntaan luvulla 2 ja molempiin luvulla 4. Näiden järjestys on hyvin perusteltu, luvut ovat oma valintamme.
assumption-ties-from-map = Viestit, vaiheet, jotka siirtyvät kaistalta toiselle, ja niiden väliin piirretyt asiakirjat kertovat, kuka puhuu kenen kanssa.
assumption-ties-stated = Kuka saa tietoa keneltä, on niin kuin ihmiset sanoivat.
assumption-roles-dealt = z vertaa tilanteeseen, jossa organisaatiot jaetaan toimijoille satunnaisesti ({ $n } kertaa); yli 2 on enemmän kuin sattuma antaisi.
assumption-effort-split = Yhteinen työpanos jaetaan hankkeen kumppaneille tasan.
assumption-new-explores = Kaikki uudeksi sanottu lasketaan kokeilemiseksi, myös se, mitä yksi kumppani kokeilee yksin.
assumption-matched = Vaiheet ovat samoja, jos niillä on sama tunnus yhden piirroksen kopioissa, muuten jos niillä on sama nimi.

## What to collect

missing-map = Piirrä tai tuo kartta palvelusta.
missing-second-partner = Anna jokaiselle organisaatiolle oma allas tai kaista, myös asukkaille.
missing-mechanisms = Luettele, mitä olette sopineet voidaksenne tehdä työtä yhdessä: lomakkeet, suunnitelmat, kokoukset, kuka soittaa kenelle (mechanisms.csv).
missing-ties = Kysy jokaiselta toimijalta: ”Keneltä saat sen, mitä tarvitset?” (ties.csv). Siihen asti kartan viestit ovat sen sijalla.
missing-coordinator = Kerro, kuka on nimetty yhdistämään mitkäkin kumppanit, jos kukaan (responsibilities.csv).
missing-people-of-lanes = Kerro, montako ihmistä kullakin kaistalla työskentelee (people.csv), jotta yhtä roolia ei luulla yhdeksi ihmiseksi.
missing-initiatives = Luettele, mitä viime vuosina on kokeiltu ja parannettu: työpanos, alku ja loppu (initiatives.csv).
missing-realised =
    { $n ->
        [one] Kerro, mitä yhdestä kehittämishankkeesta tuli
       *[other] Kerro, mitä { $n } kehittämishankkeesta tuli
    } (hankkeita on { $of }).
missing-more-initiatives = { $n } kehittämishanketta on liian vähän osuuksien laskemiseen; ne näytetään, kun hankkeita on vähintään { $least }.
missing-perspectives = Anna kumppanien piirtää tai kertoa palvelu niin kuin he sen näkevät, kukin erikseen, ja lisää kartat tekijöineen.
missing-guiding-questions =
    { $n ->
        [one] Yksi ohjaava kysymys
       *[other] { $n } ohjaavaa kysymystä
    } (kaikkiaan { $of }) { $n ->
        [one] on
       *[other] on
    } auki. Kysykää ne seuraavassa kokouksessa (questions.csv).
missing-resources = Luettele voimavarat: kenellä ne ovat, milloin ne ovat käytettävissä, kuka muu niitä käyttää (resources.csv).
missing-assets = Luettele paikat ja välineet, jotka jaatte (assets.csv).
missing-routines = Luettele, mitä teette yhdessä yhä uudelleen, ja mistä lähtien (routines.csv).

## Findings

finding-coordination-gap =
    { $one } ja { $other }: { $level ->
        [reciprocal] kumpikin riippuu toisestaan
        [pooled] heillä on jotain yhteistä
       *[other] työ siirtyy toiselta toiselle
    }, mutta luettelossa ei ole { $missing ->
        [standardisation] yhteisiä sääntöjä tai lomakkeita
        [planning] yhteisiä suunnitelmia tai päiviä
        [mutualadjustment] tapaa mukautua toisiin työn edetessä
        [standardisation-planning] yhteisiä sääntöjä eikä yhteisiä suunnitelmia
        [standardisation-mutualadjustment] yhteisiä sääntöjä eikä tapaa mukautua työn edetessä
        [planning-mutualadjustment] yhteisiä suunnitelmia eikä tapaa mukautua työn edetessä
       *[other] mitään tapaa sovittaa työtä yhteen
    }.
    .title = Työtä ei soviteta tarpeeksi yhteen
    .how = Mitä tiukemmin kaksi kumppania riippuu toisistaan, sitä enemmän tarvitaan: sääntöjä, kun jotain jaetaan, suunnitelmia, kun toinen antaa ja toinen ottaa, ja tapa mukautua, kun molemmat tekevät niin. Tätä verrataan luettelossa oleviin, käytössä oleviin tapoihin, joissa molemmat kumppanit mainitaan. Tulevaisuuden kartalla lasketaan mukaan myös vasta sovitut.
    .term = Koordinaation aukko; keskinäinen riippuvuus: Thompson, 1967, mekanismit: Okhuysen ja Bechky, 2009
    .ask = { $one } ja { $other }: mitä teette, kun jokin ei mene suunnitellusti, ja riittääkö se?
    .todo = Sopikaa { $missing ->
        [standardisation] yhteinen lomake tai sääntö
        [planning] yhteinen suunnitelma tai kalenteri
        [mutualadjustment] lyhyt säännöllinen keskustelu tai joku, jolle soittaa
        [standardisation-planning] yhteinen lomake ja yhteinen suunnitelma
       *[other] säännöt, suunnitelmat ja säännöllinen keskustelu
    }, vastuuhenkilö ja rytmi, tai sanokaa, että nykyinen riittää.
finding-coordination-unknown =
    { $one } ja { $other }: { $level ->
        [reciprocal] kumpikin riippuu toisestaan
       *[other] työ siirtyy toiselta toiselle
    }. Luettelossa ei ole vielä mitään, mitä he olisivat sopineet yhteisestä työstä.
    .title = Mitä on sovittu?
    .how = Kartta kertoo, mitä näiden kahden välillä kulkee. Luettelo sovituista tavoista on tyhjä, joten mitään ei voi sanoa puuttuvan.
    .term = Koordinaation aukko, ei laskettavissa ilman luetteloa mekanismeista (Thompson, 1967)
    .ask = { $one } ja { $other }: mitä olette sopineet, jotta välillänne kulkeva menee oikein?
    .todo = Luetelkaa lomakkeet, suunnitelmat, kokoukset ja kuka soittaa kenelle.
finding-nobody-connects = { $taker } tarvitsee jotain, mitä { $giver } tekee ({ $what }), eikä näiden kahden välillä tunneta suoraa yhteyttä.
    .title = Kukaan ei yhdistä heitä
    .how = Toinen tarvitsee sitä, mitä toinen tekee, eikä mikään yhteys liitä kummankaan ihmisiä toisiinsa. Luettelossa ei ole ketään, joka olisi nimetty yhdistämään heidät.
    .term = Rakenteellinen aukko esteenä palvelussa (Burt, 1992; Brix, Tuurnas ja Mortensen, 2021)
    .ask = Miten se kulkee tänään (antaja { $giver }, saaja { $taker }), ja kuka siitä huolehtii? ({ $what })
    .todo = Antakaa näiden kahden tavata suoraan tai nimetkää joku, joka yhdistää heidät.
finding-hangs-on-one-person =
    { $who } on ainoa linkki: { $n ->
        [one] yksi kumppanipari.
       *[other] { $n } kumppaniparia.
    } Joidenkin näistä välillä kulkee työtä: { $pairs }.
    .title = Yhden ihmisen varassa
    .how = Toimijat otetaan pois yksi kerrallaan ja katsotaan, mitkä organisaatiot jäävät vaille mitään yhteyttä. Kumppanin ainoaa toimijaa kartalla ei lasketa. Ihmisten luettelossa on tässä roolissa yksi ihminen.
    .term = Ainoa silta, katkaisukohta (Burt, 1992)
    .ask = { $actor }: mitä tapahtuu viikolla, jona tämä ihminen on poissa?
    .todo = Antakaa edes yhdelle näistä pareista oma yhteys tai nimetkää toinen ihminen.
finding-hangs-on-one-role = { $who } on ainoa linkki näiden välillä: { $pairs }. Montako ihmistä tässä roolissa on?
    .title = Yhden roolin varassa
    .how = Toimijat otetaan pois yksi kerrallaan ja katsotaan, mitkä organisaatiot jäävät vaille mitään yhteyttä. Tutkimus ei kerro, montako ihmistä tässä roolissa työskentelee.
    .term = Ainoa silta, katkaisukohta (Burt, 1992)
    .ask = { $actor }: montako ihmistä siinä on, ja mitä tapahtuu, kun he ovat poissa?
    .todo = Kerro, ketkä työskentelevät milläkin kaistalla.
finding-well-placed-to-connect = { $who } on hyvällä paikalla tuomaan yhteen kumppanit, joilla ei ole omaa yhteyttä: { $pairs }.
    .title = Hyvällä paikalla yhdistämään
    .how = Lasketaan, ketkä toimija liittää yhteen: kumppanit, jotka riippuvat toisistaan ja joiden ihmisillä ei ole yhteyttä keskenään.
    .term = Välittäjä, yhdyshenkilö (Gould ja Fernandez, 1989); rakenteellinen aukko välittäjän mahdollisuutena (Burt, 1992)
    .ask = { $actor }: onko aikaa ja valtuus tuoda heidät yhteen?
    .todo = Pyytäkää esittelyä ja antakaa siihen aikaa ({ $actor }).
finding-tried-and-then = ”{ $initiative }” oli jotain uutta ja päättyi ({ $end }). Luettelossa ei ole mitään sen jälkeen. Mitä siitä tuli?
    .title = Kokeiltiin, ja sitten?
    .how = Viimeinen luetteloitu hanke tästä ajatuksesta oli uutta ja on päättynyt; mikään ei hio sitä.
    .term = Kokeileminen ilman myöhempää hyödyntämistä (Holmqvist, 2003; Brix, Tuurnas ja Mortensen, 2021)
    .ask = Mitä tuli hankkeesta ”{ $initiative }”: onko se käytössä, hylätty vai odottamassa?
    .todo = Kirjatkaa, mitä päätettiin ja kuka ottaa sen hoitaakseen.
finding-seen-differently-who = Kumppanit kertovat eri tavoin, kuka tekee vaiheen ”{ $step }”: { $accounts }.
    .title = Kuka sen tekee?
    .how = Kumppanien omat kartat samasta palvelusta asetetaan rinnakkain.
    .term = Vastuu (accountability; Okhuysen ja Bechky, 2009); ero kertomusten välillä
    .ask = Kuka tekee vaiheen ”{ $step }”?
    .todo = Ratkaiskaa asia ja korjatkaa kartat.
finding-seen-differently-order = Kumppanit kertovat eri tavoin, missä järjestyksessä ovat ”{ $step }” ja ”{ $other }”: { $accounts }.
    .title = Mikä tulee ensin?
    .how = Kumppanien omat kartat samasta palvelusta asetetaan rinnakkain. Vain vastakkaiset järjestykset lasketaan.
    .term = Ennakoitavuus (Okhuysen ja Bechky, 2009); ero kertomusten välillä
    .ask = Kumpi tulee ensin: ”{ $step }” vai ”{ $other }”?
    .todo = Ratkaiskaa asia ja korjatkaa kartat.
finding-seen-differently-needs = Kumppanit kertovat eri tavoin, mitä vaiheessa ”{ $step }” pitää tietää: { $accounts }.
    .title = Mitä tarvitaan?
    .how = Kumppanien omat kartat samasta palvelusta asetetaan rinnakkain.
    .term = Tarve tietää (need-to-know); ero kertomusten välillä
    .ask = Mitä vaiheessa ”{ $step }” pitää tietää?
    .todo = Ratkaiskaa asia ja korjatkaa kartat.
finding-seen-differently-step = Vaiheesta ”{ $step }” kertoo { $with }, mutta { $without } ei kerro.
    .title = Onko tätä vaihetta?
    .how = Kumppanien omat kartat samasta palvelusta asetetaan rinnakkain. Vaihe katsotaan puuttuvaksi vain, jos kertomuksessa on muuta saman kumppanin työtä.
    .term = Ero kertomusten välillä
    .ask = Tapahtuuko ”{ $step }”, ja tietävätkö kaikki siitä?
    .todo = Ratkaiskaa asia ja korjatkaa kartat.
finding-well-coordinated = { $one } ja { $other }: kumpikin riippuu toisestaan, ja heillä on se, mitä se vaatii: säännöt, suunnitelmat ja tapa mukautua.
    .title = Työ on sovitettu hyvin yhteen
    .how = Yhteiset säännöt, yhteiset suunnitelmat ja tapa mukautua ovat kaikki näiden kahden luettelossa.
    .term = Koordinaation mekanismit vastaavat molemminpuolista riippuvuutta (Thompson, 1967)
    .ask = Mikä saa tämän toimimaan, ja auttaisiko se muita?
    .todo = Pitäkää se ja näyttäkää se muille.
finding-named-coordinator = { $who } on nimetty yhdistämään nämä: { $one } ja { $other }.
    .title = Joku yhdistää heidät
    .how = Luettu vastuiden luettelosta.
    .term = Johtamisen voimavara, joka koordinoi rakenteellisen aukon yli (Brix, Tuurnas ja Mortensen, 2021)
    .ask = { $who }: onko siihen tarpeeksi aikaa?
    .todo = Pitäkää se.
finding-done-together =
    { $n ->
        [one] Yksi vaihe tehdään
       *[other] { $n } vaihetta tehdään
    } yhdessä asukkaiden kanssa ({ $share } %; vaiheita on { $of }).
    .title = Asukkaiden kanssa tehtyä
    .how = Laskettu kartalta: yhdessä tuotetuiksi merkityt vaiheet kaikista vaiheista. Tarkka.
    .term = Yhteistuotanto (co-production; Brix, Tuurnas ja Mortensen, 2021)
    .ask = Missä muualla asukkaiden pitäisi olla mukana, ja missä he eivät haluaisi olla?
    .todo = Käykää merkitsemättömät vaiheet läpi, asukkaat mukana huoneessa.
finding-nothing-together = Yhtäkään kartan vaihetta ei ole merkitty asukkaiden kanssa yhdessä tehdyksi. Onko näin?
    .title = Mitä tehdään yhdessä?
    .how = Laskettu kartalta: yhdessä tuotetuiksi merkityt vaiheet.
    .term = Yhteistuotanto (co-production; Brix, Tuurnas ja Mortensen, 2021)
    .ask = Mitkä näistä vaiheista asukkaat tekevät yhdessä kanssamme?
    .todo = Merkitkää ne vaiheet tähdellä.
finding-citizens-not-shown = Yhtäkään kumppania ei ole merkitty edustamaan asukkaita. Missä he ovat?
    .title = Missä asukkaat ovat?
    .how = Luettu kumppanien luettelosta ja kartalta.
    .term = Asukkaan ääni (citizen voice; Brix, Tuurnas ja Mortensen, 2021)
    .ask = Mitä asukkaat tekevät tässä palvelussa, ja kuka puhuu heidän puolestaan?
    .todo = Antakaa asukkaille oma allas ja merkitkää se.
finding-shared-place = Paikkaa ”{ $place }” käyttävät kaikki nämä, ja kaikki saavat lukea sitä: { $partners }.
    .title = Paikka, jonka kaikki jakavat
    .how = Luettu kartalta: kuka kirjoittaa varastoon tai lukee siitä, ja kuka saa avata sen. Se lasketaan, kun asukkaat ovat mukana.
    .term = Aihefoorumi (issue arena), suhdekohtainen voimavara (Brix, Tuurnas ja Mortensen, 2021)
    .ask = Mitä muuta voisi kertoa siellä sen sijaan, että sitä lähetellään?
    .todo = Pitäkää se.
finding-lasting-routine = ”{ $routine }” on luettelon mukaan käytössä; alku { $since }, rytmi { $rhythm }.
    .title = Rutiini, joka kestää
    .how = Luettelon mukaan käytössä; alun ja tutkimuksen päivän välissä on vähintään kolme jaksoa.
    .term = Vakiintunut rutiini (institutionalised; Brix, Tuurnas ja Mortensen, 2021)
    .ask = ”{ $routine }”: mikä saa sen kestämään?
    .todo = Pitäkää se ja käyttäkää sitä muuhunkin.
finding-ends-with-project = ”{ $routine }” päättyy ({ $until }) yhdessä projektin ”{ $project }” kanssa.
    .title = Loppuu projektin mukana
    .how = Luettu rutiinien luettelosta: se on projektin varassa, ja sillä on loppu.
    .term = Pilottiloukku (Brix, Tuurnas ja Mortensen, 2021)
    .ask = ”{ $routine }”: kuka jatkaa sitä, kun { $until } on ohi?
    .todo = Antakaa sille omistaja ja työaikaa projektin ulkopuolelta, tai lopettakaa se tarkoituksella.
finding-values-differ = Tärkein asia ei ole kaikille sama: { $said }.
    .title = Mikä on tärkeintä?
    .how = Luettu arvojen luettelosta: ensimmäiset sijat eroavat.
    .term = Arvon yhteistuho (co-destruction), kun osapuolet arvottavat eri tavoin (Brix, Tuurnas ja Mortensen, 2021)
    .ask = Voiko yksi ratkaisu palvella näitä kaikkia, ja jos ei, mikä ensin?
    .todo = Puhukaa siitä ennen kuin sovitte, millä onnistumista mitataan.

## Evidence

evidence-hand-offs =
    Kartalla { $n ->
        [one] kerran
       *[other] { $n } kertaa
    }, antaja { $giver }, saaja { $taker }: { $what }.
evidence-shared = Molemmat käyttävät: { $what }.
evidence-mechanisms = Luettelossa molemmille: { $names }.
evidence-no-mechanism =
    { $n ->
        [0] Luettelossa ei ole vielä mitään tapaa kenellekään.
        [one] Luettelon ainoassa tavassa ei mainita molempia.
       *[other] Missään luettelon tavoista ({ $n }) ei mainita molempia.
    }
evidence-depends-without-tie = { $what }: toinen tekee sen, toinen tarvitsee sitä ({ $one }, { $other }). Mikään viesti tai kerrottu yhteys ei liitä heitä suoraan.
evidence-no-coordinator =
    { $n ->
        [one] Luettelon ainoassa vastuussa ei nimetä ketään
       *[other] Missään luettelon vastuista ({ $n }) ei nimetä ketään
    } yhdistämään heitä.
evidence-no-responsibilities = Luettelossa ketään ei ole nimetty yhdistämään kumppaneita.
evidence-cut =
    Ilman tätä roolia ({ $actor }) mitään yhteyttä ei ole: { $n ->
        [one] yksi pari
       *[other] { $n } paria
    }: { $pairs }.
evidence-people-of-lane =
    { $n ->
        [0] Tutkimus ei kerro, montako ihmistä tässä roolissa työskentelee ({ $actor }).
        [one] Tutkimus tuntee tässä roolissa yhden ihmisen ({ $actor }).
       *[other] Tutkimus tuntee tässä roolissa { $n } ihmistä ({ $actor }).
    }
evidence-joins = Liittää yhteen nämä, jotka riippuvat toisistaan ja joilla ei ole omaa yhteyttä: { $pairs }.
evidence-initiatives =
    { $n ->
        [one] Luettelossa tästä ajatuksesta: { $names }.
       *[other] Luettelossa tästä ajatuksesta, tässä järjestyksessä: { $names }.
    }
evidence-account-who = { $account } sanoo: { $said } (kartta { $map }).
evidence-account-order = { $account } sanoo: { $said } (kartta { $map }).
evidence-account-needs = { $account } sanoo: { $said } (kartta { $map }).
evidence-account-step = { $account }: { $said } (kartta { $map }).
evidence-coordinator = { $who } on luettelossa nimetty yhdistämään nämä: { $one } ja { $other }.
evidence-together = Merkki on näin monessa vaiheessa: { $n }/{ $of }.
evidence-store-used = Paikkaa ”{ $place }” käyttävät nämä, ja he saavat lukea sitä: { $who }.
evidence-routine = ”{ $routine }”, { $rhythm }, alku { $since }: sen ja tutkimuksen päivän välissä on { $n } jaksoa.
evidence-routine-project = Luettelossa ”{ $routine }” liittyy projektiin ”{ $project }” ja päättyy: { $until }.
evidence-values = Ensimmäiset sijat, { $n } osapuolta: { $said }.

## Tables

table-dependence = Kuinka tiukasti kumppanit riippuvat toisistaan
    .empty = Kartalla on alle kaksi kumppania.
    .how = Luettu kartalta ja tarkka. ”Lasketaan” on annettu, kun se on vähemmän: yksi pyyntö vastauksineen ei ole enempää kuin vastaus. ”Ilman välikäsiä” on annettu, kun sillä on merkitystä, jätetäänkö muiden kautta tuleva pois.
table-hand-offs = Kenen työ siirtyy kenelle, ja mitä
    .empty = Tällä kartalla mitään ei siirry kumppanilta toiselle.
    .how = Viestit, vaiheet, jotka siirtyvät kumppanin kaistalta toisen kaistalle, ja tieto, jonka yksi tekee ja toinen tarvitsee; kukin laskettu kerran. Tarkka.
table-coordination = Mitä yhteensovittamista kukin pari tarvitsee, ja mitä sillä on
    .empty = Tällä kartalla ketkään kaksi kumppania eivät riipu toisistaan.
    .how = Tarve tulee siitä, kuinka tiukasti he riippuvat toisistaan; olemassa oleva luettelon tavoista, joissa molemmat mainitaan.
table-coordination-load = Kuka kantaa kuinka paljon yhteensovittamista
    .empty = Tällä kartalla kumppanien välillä ei kulje mitään.
    .how = Kuorma on 1 jokaisesta kumppanista, jonka kanssa jaetaan jotain, 2 jokaisesta siirtymästä yhteen suuntaan, 4 jokaisesta molempiin. ”Enemmän kuin, painotuksesta riippumatta” pätee kaikilla painoilla, jotka kasvavat tässä järjestyksessä.
table-positions = Kuinka vapaa kukin toimija on yhteyksiensä joukossa
    .empty = Yhteyksiä ei tunneta.
    .how = Rajoite: matala tarkoittaa, että yhteydet eivät ole päällekkäisiä, mikä on toimijalle mahdollisuus. Hierarkia: 1 tarkoittaa, että kaikki tulee yhdestä yhteydestä. Tarkka tunnetuille yhteyksille.
table-brokers = Kuka välittää muiden välillä
    .empty = Yhteyksiä ei tunneta.
    .how = Kahden askelen reitit yhdeltä toiselle, joilla ei ole suoraa yhteyttä. z vertaa organisaatioiden satunnaiseen jakoon.
table-bridging = Miten kukin kumppanipari on yhteydessä
    .empty = Kartalla on alle kaksi kumppania.
    .how = ”Suorat yhteydet” laskee eri ihmisten väliset yhteydet. Pari on toimijan varassa, kun ilman häntä ei jää mitään tietä; kumppanin ainoaa toimijaa ei lasketa.
table-removal = Mikä katkeaisi ilman kutakin toimijaa
    .empty = Minkään yksittäisen poissaolo ei katkaisisi yhteyttä miltään parilta.
    .how = Kukin toimija otetaan vuorollaan pois. Kumppanin ainoa toimija kartalla katkaisee aina kaikki sen parit; se ei kerro, montako ihmistä siellä työskentelee.
table-balance = Uutta ja hiomista kumppaneittain
    .empty = Kehittämishankkeita ei ole luettelossa.
    .how = Henkilötyöpäiviä, yhteinen työ jaettu tasan. Tasapaino on 1, kun molempiin käytetään yhtä paljon. Alle viisi hanketta: vain lukumäärät. Mikään tasapaino ei ole kaikille paras.
table-field-balance = Kaikkien kumppanien yhteinen tasapaino
    .empty = Kehittämishankkeita ei ole luettelossa.
    .how = Kaikkien sekoitus = kumppanien sisällä + työnjako niiden välillä, bitteinä (0–1). Kahdentoista kuukauden jaksot alun mukaan. Alle viisi hanketta: vain lukumäärät.
table-outcome-mode = Odotettu ja toteutunut, työskentelytavan mukaan
    .empty = Kehittämishankkeita ei ole luettelossa.
    .how = Päättyneiden summat kumppanien sopimissa pisteissä. Alle viisi päättynyttä: ei suhdelukua.
table-outcome-facilitated = Odotettu ja toteutunut, ohjaajan kanssa ja ilman
    .empty = Kehittämishankkeita ei ole luettelossa.
    .how = Päättyneiden summat kumppanien sopimissa pisteissä. Alle viisi päättynyttä: ei suhdelukua. Erolla voi olla muita syitä.
table-moves = Miten ajatukset liikkuivat
    .empty = Millään ajatuksella ei ole useampaa hanketta.
    .how = Kuinka monta kertaa ajatuksen hanketta seurasi seuraava (Holmqvist, 2003).
table-intertwining = Oppiminen organisaatioiden sisällä ja välillä
    .empty = Millään ajatuksella ei ole useampaa hanketta.
    .how = Vino siirto muuttaa molemmat: yhdestä kumppanista useaan tai takaisin, ja uudesta hiomiseen tai takaisin. Alle viisi siirtoa: ei osuutta. Ei viety kotiin: joskus yhteinen eikä sen jälkeen koskaan yhden kumppanin omaa työtä.
table-perspectives = Missä kertomukset eroavat
    .empty = Kertomukset ovat samat.
    .how = Vaiheet yhdistetään tunnuksella yhden piirroksen kopioissa, muuten nimellä.
table-profile = Neljä osaa yhdellä silmäyksellä
    .empty = Mitään ei tiedetä vielä.
    .how = Havaintojen ja ohjaavien kysymysten lukumäärät. Yhteissummaa ei tarkoituksella ole.
table-questions-governance = Ohjaavat kysymykset: ohjaus
    .empty = Ei kysymyksiä.
table-questions-resources = Ohjaavat kysymykset: voimavarat
    .empty = Ei kysymyksiä.
table-questions-assets = Ohjaavat kysymykset: paikat ja välineet
    .empty = Ei kysymyksiä.
table-questions-routines = Ohjaavat kysymykset: rutiinit
    .empty = Ei kysymyksiä.
table-signs = Mikä kantaa, ja mikä on tiellä
    .empty = Mitään ei tiedetä vielä.
    .how = Mahdollisuuksien tilan merkit (Brix, Tuurnas ja Mortensen, 2021, taulukko 2) ja havainnot, joista ne näkyvät.
table-together = Asukkaiden kanssa yhdessä tehdyt vaiheet
    .empty = Kartalla ei ole vaiheita.
    .how = Yhdessä tuotetuiksi merkityt vaiheet kunkin kumppanin vaiheista. Tarkka.

column-partner = Kumppani
column-other-partner = Kenen kanssa
column-level = Riippuvuus
column-counts-as = Lasketaan
column-form = Miten
column-level-direct = Ilman välikäsiä
column-shared = Molemmat käyttävät
column-giver = Antaja
column-taker = Saaja
column-hand-offs = Siirtymiä
column-what-passes = Mitä
column-what-passes-indirectly = Muiden kautta
column-needed = Tarvitaan
column-mechanisms = On
column-gap = Puuttuu
column-two-way = Molempiin suuntiin
column-one-way = Yhteen suuntaan
column-sharing = Jakaa
column-load = Kuorma
column-load-ahead-of = Enemmän kuin, painotuksesta riippumatta
column-actor = Toimija
column-contacts = Yhteyksiä
column-constraint = Rajoite
column-effective-size = Tehollinen koko
column-efficiency = Tehokkuus
column-hierarchy = Hierarkia
column-role-coordinator = Sisällä
column-role-consultant = Toiselle
column-role-gatekeeper = Tuo sisään
column-role-representative = Vie ulos
column-role-liaison = Yhdistää muita
column-unusual-role = Epätavallisin
column-bridge = Yhteys
column-direct-ties = Suorat yhteydet
column-hangs-on = Kenen varassa
column-named-coordinator = Nimetty yhdistämään
column-cut-pairs = Parit, joilta katkeaa kaikki
column-remark = Huomautus
column-n-initiatives = Hankkeita
column-explore = Uutta, päiviä
column-exploit = Hiomista, päiviä
column-share-explore = Uuden osuus
column-balance = Tasapaino
column-both = Molempia, päiviä
column-started = Alku
column-field-entropy = Kaikkien sekoitus
column-inside = Sisällä
column-complementarity = Työnjako
column-mode = Työskentelytapa
column-facilitated = Ohjaaja
column-finished = Päättynyt
column-expected = Odotettu
column-realised = Toteutunut
column-realised-share = Toteutunut / odotettu
column-from-state = Mistä
column-to-intra-explore = yhteen kumppaniin, uutta
column-to-intra-exploit = yhteen kumppaniin, hiomista
column-to-inter-explore = useaan, uutta
column-to-inter-exploit = useaan, hiomista
column-ideas = Ajatuksia
column-moves = Siirtoja
column-diagonal = Vinoja siirtoja
column-diagonal-share = Vinojen osuus
column-diagonals-seen = Neljästä vinosta nähty
column-stayed-joint = Yhteisiä ajatuksia ei viety kotiin
column-step = Vaihe
column-matter = Ero
column-accounts = Kertomukset
column-component = Osa
column-advantages = Toimii hyvin
column-barriers = Aukkoja
column-open-questions = Avoimia kysymyksiä
column-answered = Vastattu
column-of-questions = Kaikkiaan
column-best-evidence = Paras näyttö
column-guiding-question = Kysymys
column-status = Tila
column-answer = Vastaus
column-evidence-level = Näyttö
column-source = Lähde
column-sign = Merkki
column-effect = Laji
column-seen = Nähty
column-n-findings = Havaintoja
column-rests-on = Perustuu
column-steps-together = Yhdessä
column-of-steps = Kaikkiaan
column-share = Osuus

error-unknown-measure = Mittaria ”{ $name }” ei ole. Tunnetut ovat: { $known }.
error-measure-arguments = Anna mittari ja tutkimus, tai pelkkä tutkimus; sanoja oli { $n }. `intertwine measure` luettelee mittarit.

## intertwine measure

measure-short =
    { $name }: { $barrier ->
        [one] 1 aukko
       *[other] { $barrier } aukkoa
    }, { $question ->
        [one] 1 avoin kysymys
       *[other] { $question } avointa kysymystä
    }, { $advantage ->
        [one] 1 toimii hyvin
       *[other] { $advantage } toimii hyvin
    }
measure-assumed = Mitä oletettiin
measure-next = Mitä kerätä seuraavaksi
measure-not-known = ei tiedossa
measure-yes = kyllä
measure-no = ei
