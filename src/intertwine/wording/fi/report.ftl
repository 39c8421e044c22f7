# What a report says around the findings. Machine-made translation, not yet read by a person.

effect-advantage = Toimii hyvin
effect-barrier = Aukko
effect-question = Avoin kysymys
severity-low = vähäinen
severity-medium = kohtalainen
severity-high = suuri

## Page one

report-title-cannot-finish = Kaikki eivät pääse palvelussa loppuun asti
    .second = kaikki eivät pääse palvelussa loppuun asti
report-title-lacks = Kaikilla ei ole tietoa, jota he tarvitsevat
    .second = kaikilla ei ole tietoa, jota he tarvitsevat
report-title-no-basis = Henkilötietoja kulkee pidemmälle kuin pitäisi
    .second = henkilötietoja kulkee liian pitkälle
report-title-one-person = Palvelu on yhden ihmisen varassa
    .second = paljon on yhden ihmisen varassa
report-title-rest = Kumppanit toimivat yhdessä, mutta väleihin jää aukkoja
    .second = joitakin aukkoja jää
report-title-two = { $first }, ja { $second }
report-title-nothing = { $study }: kartalla ei näy aukkoja
report-title-open =
    { $n ->
        [one] Mikään ei ole vielä varmaa, ja yksi kysymys on auki
       *[other] Mikään ei ole vielä varmaa, ja { $n } kysymystä on auki
    }
report-title-no-map = { $study }: piirrä ensin kartta

report-title-lists = { $study }: mitä luettelot kertovat ennen karttaa
report-lead-service =
    { $partners ->
        [one] Yksi kumppani
        [2] Kaksi kumppania
        [3] Kolme kumppania
        [4] Neljä kumppania
        [5] Viisi kumppania
        [6] Kuusi kumppania
        [7] Seitsemän kumppania
        [8] Kahdeksan kumppania
        [9] Yhdeksän kumppania
       *[other] { $partners } kumppania
    } tuottaa yhdessä palvelun ”{ $study }”. Siinä on { $steps ->
        [one] yksi vaihe
       *[other] { $steps } vaihetta
    }{ $together ->
        [0] .
        [one] , joista yksi tehdään yhdessä asukkaiden kanssa.
       *[other] , joista { $together } tehdään yhdessä asukkaiden kanssa.
    }
report-lead-found = Mikä on tiellä: { $parts }.
report-lead-nothing = Kartalta luettuna kumppanien väliltä ei löytynyt aukkoja. Työn tekijät voivat tietää enemmän.
report-lead-open = Kartalta luettuna mistään aukosta ei voi olla varma. Työn tekijät voivat ratkaista sen, mikä on auki.
report-places =
    { $n ->
        [one] yksi kohta
       *[other] { $n } kohtaa
    }
report-lead-cannot-finish = ihmiset eivät pääse eteenpäin ({ $places })
report-lead-lacks = joltakulta puuttuu, mitä hän tarvitsee ({ $places })
report-lead-no-basis = tietoa kulkee ilman perustetta ({ $places })
report-lead-one-person = paljon on yhden ihmisen varassa ({ $places })
report-lead-rest = muita aukkoja ({ $places })

report-for-whom = Kenelle
report-why = Miksi
report-built-on = Mihin perustuu
report-prepared-by = Laatija
report-not-said = ei vielä kerrottu
report-built-from = { $parts }
report-built-nothing = ei vielä mihinkään
report-built-maps =
    { $n ->
        [one] yksi kartta
       *[other] { $n } karttaa
    }
report-built-people =
    { $n ->
        [one] yksi ihminen
       *[other] { $n } ihmistä
    }
report-built-mechanisms =
    { $n ->
        [one] yksi tapa sovittaa työtä yhteen
       *[other] { $n } tapaa sovittaa työtä yhteen
    }
report-built-ties =
    { $n ->
        [one] yksi yhteys
       *[other] { $n } yhteyttä
    }
report-built-resources =
    { $n ->
        [one] yksi voimavara
       *[other] { $n } voimavaraa
    }
report-built-assets =
    { $n ->
        [one] yksi yhteinen paikka tai väline
       *[other] { $n } yhteistä paikkaa ja välinettä
    }
report-built-routines =
    { $n ->
        [one] yksi rutiini
       *[other] { $n } rutiinia
    }
report-built-initiatives =
    { $n ->
        [one] yksi kehittämishanke
       *[other] { $n } kehittämishanketta
    }
report-built-consents =
    { $n ->
        [one] yksi suostumus
       *[other] { $n } suostumusta
    }

report-found =
    { $n ->
        [0] Mitä löysimme
        [one] Mitä löysimme, yhdessä lauseessa
        [2] Mitä löysimme, kahdessa lauseessa
        [3] Mitä löysimme, kolmessa lauseessa
        [4] Mitä löysimme, neljässä lauseessa
        [5] Mitä löysimme, viidessä lauseessa
        [6] Mitä löysimme, kuudessa lauseessa
       *[other] Mitä löysimme, seitsemässä lauseessa
    }
report-no-statements-title = Varmaa kerrottavaa ei ole
report-no-statements = Mikään kartalla tai luetteloissa ei ole niin varmaa, että sen voisi todeta. Alla olevat kysymykset ja ”Mitä kerätä seuraavaksi” kertovat, mikä auttaisi.
report-exact-note = ”Tarkka” tarkoittaa, että tieto on luettu kartalta tai luettelosta, ei arvioitu. Kirjaimet tarkoittavat kumppaneita; E1, E2 ja niin edelleen vievät perusteisiin.
report-date = { $day }. { $month ->
        [1] tammikuuta
        [2] helmikuuta
        [3] maaliskuuta
        [4] huhtikuuta
        [5] toukokuuta
        [6] kesäkuuta
        [7] heinäkuuta
        [8] elokuuta
        [9] syyskuuta
        [10] lokakuuta
        [11] marraskuuta
       *[12] joulukuuta
    } { $year }
report-more-alike =
    { $n ->
        [one] Sama pätee vielä yhdessä kohdassa.
       *[other] Sama pätee vielä { $n } muussa kohdassa.
    }
report-show-on-map = Kartalla
report-evidence-label = Peruste { $label }
report-how = Miten laskettu
report-questions =
    { $n ->
        [one] Yksi kysymys seuraavaan kokoukseen
        [2] Kaksi kysymystä seuraavaan kokoukseen
        [3] Kolme kysymystä seuraavaan kokoukseen
       *[other] Kysymyksiä seuraavaan kokoukseen
    }
report-no-questions = Kartalta ei nouse avoimia kysymyksiä. Kysy jokaiselta kumppanilta: onko näin myös kiireisenä päivänä?
report-heard = Ketä kuultiin
report-nobody-heard = Luettu vain kartalta ja luetteloista; keneltäkään ei ole vielä kysytty.
report-nobody-yet = ei vielä ketään
report-roles-more = { $roles } ja muita
report-no-map-title = Karttaa ei vielä ole
report-no-map = Aloita siitä, ketkä ovat mukana: täytä palvelukartoituksen taulukko tai tuo BPMN-tiedosto mistä tahansa ohjelmasta. Raportin muut osat luetaan siitä.

report-rests-exact = tarkka
report-rests-from = { $said }; luettu: { $sources }
report-rests-answers =
    { $n ->
        [one] yksi vastaus
       *[other] { $n } vastausta
    }
report-rests-interval =
    { $n ->
        [one] yksi vastaus
       *[other] { $n } vastausta
    }; { $value } (95 %: { $low }–{ $high })
report-rests-runs = { $n } ajoa; { $value } (95 %: { $low }–{ $high })

source-map = kartta
source-mechanisms = luettelo yhteensovittamisen tavoista
source-ties = luettelo yhteyksistä
source-consents = luettelo suostumuksista
source-people = luettelo ihmisistä
source-resources = luettelo voimavaroista
source-assets = luettelo yhteisistä paikoista ja välineistä
source-routines = luettelo rutiineista
source-responsibilities = luettelo vastuista
source-values = luettelo arvoista
source-questions = ohjaavat kysymykset
source-initiatives = luettelo kehittämishankkeista
source-partners = luettelo kumppaneista
source-answers = vastaukset

## The chapters

report-chapter-service = Palvelu tänään
report-service-intro =
    { $partners ->
        [one] Mukana on yksi kumppani
        [2] Mukana on kaksi kumppania
        [3] Mukana on kolme kumppania
        [4] Mukana on neljä kumppania
        [5] Mukana on viisi kumppania
        [6] Mukana on kuusi kumppania
        [7] Mukana on seitsemän kumppania
        [8] Mukana on kahdeksan kumppania
        [9] Mukana on yhdeksän kumppania
       *[other] Mukana on { $partners } kumppania
    }, { $steps ->
        [one] yksi vaihe
       *[other] { $steps } vaihetta
    } ja kumppanien välillä { $messages ->
        [0] ei yhtään siirtymää
        [one] yksi siirtymä
       *[other] { $messages } siirtymää
    }. { $together ->
        [0] Yhtäkään vaihetta ei ole merkitty asukkaiden kanssa yhdessä tehdyksi.
        [one] Yksi vaihe tehdään yhdessä asukkaiden kanssa; se on merkitty tähdellä.
       *[other] Yhdessä asukkaiden kanssa tehdään { $together } vaihetta; ne on merkitty tähdellä.
    } Numerot viittaavat ensimmäisen sivun havaintoihin.
report-overview-step = vaihe
report-overview-closed = vaiheita ei näytetä
report-sheet = Osa { $n }/{ $of }, vasemmalta oikealle
report-as-text = Sama tekstinä
report-text-step = { $number }. { $name }
report-text-needs = tarvitsee: { $what }
report-text-then = sitten: { $what }
report-text-receives = saa: { $what } (lähettäjä { $who })
report-text-sends = lähettää: { $what } (saaja { $who })
report-text-notice = ilmoitus
report-text-no-steps = Vaiheita ei ole piirretty.
report-all-findings = Kaikki havainnot
report-figure-map = Palvelukartta ”{ $name }”. Numerot ovat ensimmäisen sivun havaintoja.
report-figure-wanted = Palvelukartta ”{ $name }” sellaisena kuin palvelu voisi olla.
report-figure-overview = ”{ $name }”: ketkä ovat mukana ja milloin. Numerot ovat alla olevia havaintoja.
report-see-map = Katso koko kartta
report-alt-map = Palvelun kartta ”{ $name }”: { $partners } kumppania riveinä, { $steps } vaihetta vasemmalta oikealle. Sama on tekstinä kuvan alla.
report-alt-overview = Yleiskuva palvelusta ”{ $name }”: rivi jokaiselle kumppanille (kumppaneita { $partners }), { $steps } vaihetta pieninä laatikoina vasemmalta oikealle, langat siellä, missä työ siirtyy, ja alla olevien havaintojen numerot.
report-alt-wanted = Kartta palvelusta sellaisena kuin se voisi olla, ”{ $name }”: { $partners } kumppania riveinä, { $steps } vaihetta vasemmalta oikealle.

report-chapter-handovers = Kenen työ siirtyy kenelle
    .intro = Mitä tiukemmin kaksi kumppania riippuu toisistaan, sitä enemmän työtä on sovitettava yhteen. Rinnakkain tekeminen vaatii yhteisiä sääntöjä, peräkkäin tekeminen suunnitelmia, edestakaisin kulkeva työ puhumista.
report-chapter-coordination = Mitä yhteensovittamista se vaatii, ja mitä puuttuu
    .intro = Jokaisesta parista: mitä riippuvuus vaatii, mitä on sovittu ja mitä puuttuu. Sopimusta, jota kukaan ei ole kirjannut, ei voi nähdä tässä.
report-chapter-connectors = Kuka yhdistää organisaatiot
    .intro = Kuka välittää asioita kumppanien välillä, ja mitä tapahtuisi, jos joku heistä olisi poissa.
report-chapter-information = Kuka tarvitsee mitä tietoa, ja milloin
    .intro = Mitä ilman mikään vaihe ei onnistu, onko se perillä ajoissa, ja mitä kulkee sellaiselle, joka ei sitä tarvitse. Jos kartta ei kerro, onko tieto henkilötietoa tai millä perusteella se kulkee, se on kysymys eikä vika.
report-chapter-understanding = Näkevätkö kumppanit sen samoin
    .intro = Ihmiset vastasivat yksin, ennen kuin kukaan näki toisten vastauksia. Puhumisesta on eniten hyötyä siellä, missä organisaation sisällä ollaan yhtä mieltä ja organisaatioiden välillä eri mieltä.
report-chapter-components = Minkä varaan kumppanuus voi rakentaa
    .intro = Neljä asiaa tekee yhdessä työskentelystä enemmän kuin erillään työskentelystä. Jokainen näytetään sellaisenaan. Yhteissummaa ei ole, sillä vahvuus yhdessä ei korvaa puutetta toisessa.
report-chapter-simulation = Kuinka kauan se kestää ja keneltä
    .intro = Jokainen kartta, jolla on skenaario, ajetaan monta kertaa: kuinka kauan asia kestää, missä se odottaa, kenellä on kiire, mitä kukin kumppani antaa, ja kuka hyötyy muutoksesta tai maksaa sen. 95 %:n välit kertovat, kuinka paljon on sattumaa; kestot ovat yhtä hyviä kuin niiden arviot.
report-chapter-complementarity = Mitä yhteen tuleminen antaa
    .intro = Mitä kumppanien voimavarat antavat yhdessä ja erikseen, mitä kukin lisää ja kuka häviäisi. Osuus hyödystä on se, mitä kumppani keskimäärin lisää; se ei kerro, mikä on reilua.
report-chapter-initiatives = Mitä on kokeiltu
    .intro = Kumppanien kehittämishankkeet: mikä oli uutta, mikä hioi toimivaa, ketkä olivat mukana ja mitä siitä tuli.
report-chapter-perspectives = Miten kumppanit näkevät sen eri tavoin
    .intro = Jokainen kumppani voi kertoa palvelun omalla tavallaan. Jokaisesta erosta kannattaa puhua; mikään niistä ei ole virhe.
report-chapter-others = Mitä muuta mitattiin
report-chapter-collect = Mitä kerätä seuraavaksi
    .intro = Jokaisen näistä avulla raportti kertoisi enemmän tai varmemmin.
report-collect-nothing = Kaikki, mitä nämä mittarit kysyvät, on jo koossa.
report-chapter-part = Oma osani
    .intro = Sivu jokaiselle toimijalle: mitä teen, mitä tarvitsen, keneltä ja milloin, ja mitä muut tarvitsevat minulta. Tulosta sivu ja kysy siltä, jota se koskee, pitääkö se paikkansa.
report-chapter-evidence = Perusteet
    .intro = Mihin kukin havainto perustuu, miten se lasketaan ja miksi tutkimus sitä kutsuu. ”Tarkka” tarkoittaa kartalta tai luettelosta luettua, ei arvioitua.
report-chapter-about = Tietoa raportista

report-missing = Mikä auttaisi kertomaan enemmän
report-table-empty = Ei vielä näytettävää.
report-nothing-here-title = Tästä ei ole vielä sanottavaa
report-nothing-here = Kartalla ja luetteloissa ei ole sitä, mistä tämä osa luetaan. ”Mitä kerätä seuraavaksi” kertoo, mikä auttaisi.
report-part-failed = Tätä osaa ei voitu tehdä
report-part-failed-why = Raportin muut osat pätevät. Kerro tästä niille, jotka pitävät huolta Intertwinesta: { $what }.
report-not-known = ei tiedossa
report-yes = kyllä
report-no = ei
report-part-findings = Mitä tästä löytyi

report-component-governance-asks = Kuka johtaa, ja kuka vastaa mistäkin?
report-component-governance-collect = Luettele, kuka vastaa mistäkin (responsibilities.csv) ja mitä on sovittu (mechanisms.csv).
report-component-resources-asks = Mitä kukin kumppani tuo, mitä muilta puuttuu?
report-component-resources-collect = Luettele, mitä kukin kumppani voi antaa, kuinka paljon ja milloin (resources.csv).
report-component-assets-asks = Mitä paikkoja, välineitä ja tietoja kumppanit jakavat?
report-component-assets-collect = Luettele yhteistä työtä varten tehdyt paikat ja välineet (assets.csv).
report-component-routines-asks = Miten kumppanit pitävät toisensa ajan tasalla?
report-component-routines-collect = Luettele, mitä kumppanit tekevät yhdessä yhä uudelleen (routines.csv).
report-component-counts =
    { $advantages ->
        [0] Hyvin toimivaa ei ole vielä löytynyt
        [one] Yksi asia toimii hyvin
       *[other] { $advantages } asiaa toimii hyvin
    }, { $barriers ->
        [0] ei aukkoja
        [one] yksi aukko
       *[other] { $barriers } aukkoa
    }, { $questions ->
        [0] ei avoimia kysymyksiä
        [one] yksi avoin kysymys
       *[other] { $questions } avointa kysymystä
    }.
report-component-empty = Tästä ei tiedetä vielä mitään

report-chapter-change = Tästä päivästä siihen, mitä voisi olla
    .intro = Samat mittarit molemmilla kartoilla. Poistuva on yliviivattu. Havainto, joka jää tai on uusi, on kysymyksen arvoinen ennen kuin muutoksesta sovitaan.
report-change-counts =
    { $gone ->
        [0] Yksikään havainto ei poistu
        [one] Yksi havainto poistuu
       *[other] { $gone } havaintoa poistuu
    }, { $stays ->
        [0] yksikään ei jää
        [one] yksi jää
       *[other] { $stays } jää
    }, { $new ->
        [0] uusia ei ole
        [one] yksi on uusi
       *[other] { $new } on uusia
    }.
report-change-gone = Poistuu
    .none = Mikään tänään löytynyt ei poistu.
report-change-stays = Jää
    .none = Mikään tänään löytynyt ei jää.
report-change-new = Uutta
    .none = Mitään uutta ei tule.
report-change-better = Toimii silloin hyvin
    .none = Mikään muu ei toimi paremmin kuin tänään.
report-change-worse = Ei enää näytä toimivan hyvin
    .none = Kaikki tänään hyvin toimiva säilyy.
report-change-gaps = Yhteensovittamisen aukot, jotka umpeutuvat
    .none = Yksikään yhteensovittamisen aukko ei umpeudu.
report-change-steps = Mitä tehdään toisin
    .none = Karttoja ei verrattu vaihe vaiheelta.
report-change-picture = Palvelu sellaisena kuin se voisi olla

report-left-out = Mitä jäi pois
report-files-left-out = Lukematta tai vain osittain luettu
report-left-out-file = Tiedostoa ”{ $file }” ei voitu lukea.
report-failed =
    { $n ->
        [one] Yhtä osaa ei voitu tehdä
       *[other] { $n } osaa jäi tekemättä
    }
report-nothing-left-out = Ei mitään: jokainen tutkimuksen tiedosto luettiin ja jokainen osa tehtiin.
report-assumptions = Mitä oletettiin
report-no-assumptions = Ei mitään muuta kuin kartta ja luettelot kertovat.
report-limits = Missä on syytä olla varovainen
report-limit-exact = ”Tarkka” tarkoittaa kartalta luettua: se on totta niin pitkälle kuin kartta on. Se ei kerro, kuinka usein jotain tapahtuu.
report-limit-map = Kartta näyttää, mitä joku piirsi. Kiireisenä päivänä ihmiset voivat toimia toisin: kysy työn tekijöiltä, asukkailta ensin.
report-limit-order = Aika, sattuma ja odottaminen eivät kuulu tähän raporttiin. Sitäkään ei ole tutkittu, päättyykö jokainen polku.
report-limit-legal = Mitä suostumuksesta ja perusteesta sanotaan, on luettu kartalta. Se ei ole oikeudellinen neuvo.
report-limit-people = Mikään luku tässä ei mittaa ihmistä. Havainto, että moni asia on yhden ihmisen varassa, kertoo järjestelystä.

report-evidence-none = Havaintoja ei ole, joten perusteitakaan ei ole.
report-evidence-how = Miten se lasketaan
report-evidence-term = Mikä sen nimi on tutkimuksessa
report-evidence-todo = Mitä voisi tehdä
report-evidence-kind = Laji
report-evidence-seen = Mitä nähtiin
report-evidence-where = Missä
report-evidence-map = Kartta

report-column-mark = Laji
report-column-finding = Havainto
report-column-between = Kumppanit
report-column-rests = Perustuu
report-column-severity = Kuinka vakava
report-column-evidence = Peruste
report-column-partner = Kumppani
report-column-people = Ihmisiä
report-column-who = Keitä he ovat

## Words that stand around the content

report-pictures = Kuvat
report-word-skip = Siirry raporttiin
report-word-contents = Sisällys
report-word-page-one = Ensimmäinen sivu
report-word-report = Raportti
report-word-scroll = Vierii sivusuunnassa: { $title }
report-word-partners = Kumppanit

error-report-ending = Raportti kirjoitetaan muodossa .html, .docx tai .json; tiedostolla ”{ $file }” on muu pääte. Anna tiedostolle jokin näistä päätteistä.
error-report-no-folder = Kansiota ”{ $folder }”, johon raportti kirjoitettaisiin, ei ole. Tee se ensin tai valitse toinen.
error-report-is-folder = ”{ $file }” on kansio. Anna raportille tiedostonimi, esimerkiksi { $file }/report.html.
report-done = Raportti on tiedostossa ”{ $file }”.
report-done-partly = Raportti on tiedostossa ”{ $file }”. Jotakin jäi siitä pois; raportti kertoo, mitä:
