# The words of the facilitator's pages and the projector. Machine-made translation, not yet read
# by a person.

page-skip = Siirry sisältöön
key-space = Väli

projector-title = valkokankaalla
projector-gone = Tässä ikkunassa ei ole kirjauduttu. Avaa se ohjaajan sivulta.
projector-join = Liity puhelimella
projector-join-at = Liity puhelimella:
projector-code = koodi
projector-qr = Koodi kameralle: avaa liittymissivun
projector-joined = { $n ->
    [0] Kukaan ei ole vielä liittynyt
    [one] 1 on liittynyt
   *[other] { $n } on liittynyt
 }
projector-finished = { $answered }/{ $present } on vastannut
projector-alone = Vastaa yksin, puhelimella. Kukaan ei näe vastauksia ennen kuin ne näytetään.
projector-start = Tervetuloa. Aloitamme hetken päästä.
projector-walk = Kuljemme palvelun läpi
projector-story = Tähän mennessä
projector-did = { $partner }: { $step }.
projector-step = Olemme tässä. Mitä tapahtuu, ja kenen pitää tietää?
projector-map = Miten samoin vastasimme: 1 on kaikki, 0 ei kukaan
projector-thanks = Kiitos tästä päivästä
projector-decisions = Mitä päätimme

home-title = Kumppanuutesi
home-sign-in = Kirjaudu
home-create = Tee tili
home-create-why = Tämä tili on vain tällä koneella. Se pitää muut verkossa olevat poissa työtilastasi.
home-name = Nimi
home-password = Salasana
home-password-hint = Vähintään kymmenen merkkiä; lyhyt lause on hyvä.
home-sign-out = Kirjaudu ulos
home-empty = Täällä ei ole vielä mitään
home-only-here = Työtila avautuu vain ohjaajan omalla koneella. Työpajaan pääset täältä:
home-open = Avaa

board-back = Kaikki kumppanuudet
board-where = Missä olemme yhdessä
board-maps = Kartat
board-map-facts = { $partners } kumppania, { $steps } vaihetta
board-map-alt = { $name }: kartta. Raportissa se on tekstinä.
board-workshops = Työpajat
board-no-workshops = Ei vielä työpajaa
board-no-workshops-how = Valmistele sellainen: jokainen vastaa yksin puhelimella, ja sitten katsotte vastauksia yhdessä. Se käy yhdellä napsautuksella, ja kaikkea voi muuttaa.
board-prepare = Valmistele työpaja tästä kartasta
board-survey = Valmistele kysely linkillä
board-survey-title = { $name }, kysely
board-measuring = Luetaan tutkimusta …
measuring = Mitataan. Lisää näytetään sitä mukaa kuin sitä löytyy.
measuring-so-far = { $done }/{ $wanted } mittausta valmiina
board-fewer = Näytä vähemmän
board-report = Raportti
board-left-out = Ei voitu lukea
board-stage-prepared = valmisteltu
board-stage-open = auki
board-stage-closed = päättynyt, muistiota voi muuttaa
board-stage-locked = lukittu
board-session-facts = { $joined } ihmistä, { $questions } kysymystä
board-no-maps = Piirrä tai tuo kartta
board-counts = { $advantages } toimii hyvin, { $barriers } aukkoa, { $questions } avointa kysymystä
board-advantage = Toimii hyvin
board-barrier = Aukko
board-question = Avoin kysymys
board-severity-low = vähäinen
board-severity-medium = kohtalainen
board-severity-high = suuri
board-all = Kaikki { $n } tästä osasta
board-component-empty = Tästä ei tiedetä vielä mitään.
board-component-governance = Toimiva ohjaus
board-component-governance-ask = Kuka johtaa, ja kuka vastaa mistäkin?
board-component-resources = Toisiaan täydentävät voimavarat
board-component-resources-ask = Mitä kukin tuo, mitä muilta puuttuu?
board-component-assets = Yhteiset paikat ja välineet
board-component-assets-ask = Mitä paikkoja ja välineitä jaamme?
board-component-routines = Tavat jakaa tietoa
board-component-routines-ask = Miten pidämme toisemme ajan tasalla?

run-back = Takaisin taululle
run-gone = Tätä työpajaa ei enää ole, tai et ole kirjautunut.
run-prepared = Valmis avattavaksi
run-prepared-how = Vasemmalla olevat kysymykset on ehdotettu kartan vilkkaimmista siirtymistä. Kun työpaja on auki, voit kysyä mitä tahansa mistä tahansa vaiheesta.
run-anonymity = Mitä vastaajasta tallennetaan?
run-anonymity-why = Valitaan nyt, näytetään jokaisessa puhelimessa, eikä voi muuttaa jälkikäteen.
run-named = Nimet tallennetaan
run-named-why = Kaikki näkevät vastausten näyttämisen jälkeen, mitä kukin organisaatio vastasi. Sopii, kun ihmiset tuntevat toisensa.
run-pseudonymous = Koodi, jonka jokainen pitää itse
run-pseudonymous-why = Vastauksia voi verrata myöhempään kyselyyn ilman nimiä. Pienet organisaatiot näytetään yhdessä.
run-anonymous = Mitään ei tallenneta
run-anonymous-why = Ei nimeä, ei roolia. Pienet organisaatiot näytetään yhdessä.
run-kept-named = Vastaukset nimillä
run-kept-pseudonymous = Vastaukset koodilla
run-kept-anonymous = Vastaukset nimettömiä
run-open = Avaa työpaja
run-open-survey = Avaa kysely
run-survey-how = Jokainen saa vasemmalla olevat kysymykset linkillä ja vastaa yksin, omaan aikaansa. Näin lähtötilanne on tiedossa ennen kuin kukaan tapaa.
run-agenda-how = Yksi osa riville: minuutit, sitten mitä tapahtuu.
run-agenda-save = Tallenna ohjelma
run-saved = Tallennettu.
run-minutes-n = { $n } min
run-minutes = Muistio luettavaksi, tulostettavaksi tai lähetettäväksi
run-amendments = Pyydetyt muutokset
run-counted = { $partners }: vastaukset lasketaan yhdessä, koska kustakin on paikalla vain muutama.
agenda-welcome = 15 Tervetuloa, keitä olemme
agenda-walk = 60 Kartta läpi: vastaa yksin, katsotaan yhdessä
agenda-pause = 20 Kahvi
agenda-differences = 40 Kolme eroa, jotka näimme
agenda-decide = 30 Äänestys, päätökset, vastuuhenkilöt
survey-running = Kysely on auki
survey-link = Lähetä tämä linkki. Se toimii verkossasi, kun tämä kone on päällä.
survey-begun = on aloittanut
survey-finished = on vastannut kaikkiin { $of }
run-code = Koodi
run-projector = Avaa valkokangas
run-projector-question = Kankaalla: kysymys
run-projector-reveal = Kankaalla: vastaukset
run-side = Aika, huomiot, päätökset, myöhästyneet
run-nobody = Ei vielä ketään. Avaa valkokangas: siinä on koodi.
run-here = { $n ->
    [one] 1 paikalla
   *[other] { $n } paikalla
 }
run-of = { $done }/{ $all }
run-names = Keitä on paikalla, nimillä
run-no-name = Ei nimeä
run-asleep = puhelin lepotilassa
run-has-answered = on vastannut
run-has-not = ei vielä
run-agenda = Ohjelma
run-plan = Kysymykset
run-plan-empty = Tällä kartalla ei ole siirtymiä, joista kysyä. Kysy mistä tahansa vaiheesta alla.
run-ask = Kysy
run-asked = kysytty
run-agreement = yksimielisyys
run-agreement-note = Luku on yksimielisyys näyttämisen jälkeen: 1 on kaikki samoin.
run-any = Kysy mistä tahansa vaiheesta
run-kind = Kysymys
run-kind-responsible = Kuka vastaa?
run-kind-next = Mitä seuraa?
run-kind-information = Mitä pitää tietää?
run-kind-purpose = Mitä varten se on?
run-kind-other-side = Mitä toinen puoli sanoo?
run-kind-own = Omin sanoin (kyllä, ei, osittain)
run-own = Kysymyksesi
run-step = Vaihe
run-strip = Koko palvelu vaihe vaiheelta
run-strip-at = Vaihe { $n }/{ $of } · { $step }
run-strip-nowhere = { $of } vaihetta. Kulku ei ole alkanut.
run-hidden = Kartan vastaus ei näy huoneessa
run-nothing-asked = Mitään ei kysytä juuri nyt
run-nothing-asked-how = Siirry ensimmäiseen vaiheeseen tai esitä ensimmäinen kysymys. Molemmat ovat sivun alareunassa.
run-walk-how = Huone on tässä vaiheessa. Anna jonkun kertoa, mitä tässä tapahtuu, ja jatka tai kysy.
run-say = Sano:
run-say-words = ”Vastaa niin kuin se nyt toimii, ei niin kuin pitäisi. Väärää vastausta ei ole; erot ovat syy, miksi tulimme.”
run-say-then = Ole sitten hiljaa.
run-never-what = näet, kuka on valmis, et koskaan, mitä vastattiin
run-after = Näyttämisen jälkeen.
run-after-how = Jos kumppanit vastasivat eri tavoin, kartan nimeämä puhuu viimeisenä. Pyydä esimerkki ennen ratkaisua.
run-reveal = Näytä vastaukset
run-reveal-sure = Näytä silti
run-missing = { $n ->
    [one] 1 kesken, lasketaan vastaamatta jättäneeksi.
   *[other] { $n } kesken, lasketaan vastaamatta jättäneiksi.
 }
run-sure = { $n ->
    [one] 1 saattaa vielä kirjoittaa. Näytetäänkö silti?
   *[other] { $n } saattaa vielä kirjoittaa. Näytetäänkö silti?
 }
run-all-in = Kaikki ovat vastanneet.
run-again = Kysy uudelleen
run-first = Esitä ensimmäinen kysymys
run-next = Seuraava kysymys
run-all-asked = Kaikki suunnitellut on kysytty.
run-back-step = Takaisin
run-next-step = Seuraava vaihe
run-which-way = Mihin nyt?
run-pin = Kiinnitä
run-map = Kartta tähän mennessä
run-map-alt = Kartta väritettynä sen mukaan, miten samoin vastattiin. Luvut ovat kysymysten vieressä.
run-time = Aika tälle kysymykselle
run-time-start = Aloita 1:30
run-time-more = +30 s
run-time-stop = Pysäytä
run-time-note = Kello vain näyttää ajan. Mikään ei sulkeudu itsestään.
run-pins-n = Kiinnitetty, { $n }
run-pins-empty = Ei vielä mitään. Ihmiset kiinnittävät puhelimillaan, sinä sivun alareunasta.
run-only-you = vain sinä näet
run-parked-n = Siirretty myöhemmäksi, { $n }
run-decide = Kirjaa päätös
run-decision = Mitä päätettiin
run-owner = Kuka tekee
run-due = Mihin mennessä
run-family = Onko se tapa sovittaa työtä yhteen?
run-family-none = Ei, tai ei vielä selvää
run-family-standardisation = Samat säännöt ja lomakkeet
run-family-planning = Suunnitelmat ja päivät
run-family-mutual-adjustment = Puhutaan keskenämme
run-save = Tallenna
run-decisions = Päätökset
run-decisions-empty = Mitään ei ole vielä päätetty.
run-late = Myöhässä tai ilman puhelinta
run-paper = Kirjaa paperivastaus
run-paper-how = Yksi ihminen kerrallaan. Heidät lasketaan kuten muutkin.
run-paper-name = Nimi paperissa
run-paper-send = Tallenna tämä vastaus
run-paper-done = { $n ->
    [one] 1 paperivastaus tallennettu.
   *[other] { $n } paperivastausta tallennettu.
 }
run-close = Päätä
run-close-sure = Päätä työpaja
run-close-not = Jatka
run-closed = Työpaja on päättynyt
run-closed-how = Osallistujat voivat vielä pyytää muutoksia muistioon. Lukitse se, kun kaikki ovat lukeneet.
run-lock = Lukitse muistio
run-locked = Muistio on lukittu
run-locked-how = Vastaukset ja päätökset ovat raportissa.
run-lost = { $n ->
    [one] 1 puhelin kadoksissa
   *[other] { $n } puhelinta kadoksissa
 }

settings-title = Asetukset
settings-machine-made = Suomen-, ruotsin- ja tanskankieliset tekstit on kääntänyt kone, eikä ihminen ole vielä lukenut niitä. Kerro meille, missä ne ovat väärin.
settings-keys = Näppäimet työpajan aikana
settings-keys-on = Yksittäiset näppäimet toimivat (ota pois, jos sanelet tai käytät kytkintä)
settings-where = Ketkä pääsevät tähän työtilaan
settings-profile-room = Huone: tämä kone ohjaa; saman verkon puhelimet voivat vain liittyä koodilla. Mitään ei lähde verkostasi.
settings-profile-server = Palvelin: ihmiset kirjautuvat salatun yhteyden kautta.

access-aim = Kaikkien huoneessa pitää voida osallistua. Intertwinen tavoite on WCAG 2.2, taso AA.
access-works = Mikä toimii
access-keyboard = Jokaista sivua voi käyttää pelkällä näppäimistöllä; kohdistus näkyy aina eikä jää piiloon.
access-reader = Kysymykset ovat tavallisia valintanappeja, joilla on otsikko. Vastanneiden määrä kerrotaan enintään kymmenen sekunnin välein, ja vastausten näyttäminen siirtyy otsikkoonsa.
access-zoom = Sivut toimivat 320 pikselin leveydellä ja 400 prosentin suurennoksella ilman vaakavieritystä, lukuun ottamatta kartan kuvaa.
access-colour = Mitään ei kerrota pelkällä värillä: kumppaneilla on kirjain ja kuvio, yksimielisyydellä luku. Vaalea, tumma ja pakotetut värit toimivat.
access-motion = Kun liike on vähennetty, mikään ei liiku.
access-time = Kello vain näyttää ajan. Mikään kysymys ei sulkeudu itsestään; ohjaaja päättää.
access-easy = Jokaisen kysymyksen saa helpommin sanoin ja ääneen luettuna, jos puhelimessa on ääni.
access-help = Voit vastata avustettuna, jakaa puhelimen tai vastata paperilla.
access-lacks = Mikä ei vielä toimi
access-map = Taulukon alla olevasta kuvasta on vain lyhyt kuvaus; taulukko sen yläpuolella kertoo saman. Kartan oma sivu kertoo koko kartan tekstinä.
access-languages = Suomi, ruotsi ja tanska ovat koneen kääntämiä, eikä ihminen ole vielä lukenut niitä.
access-tested = Testattu automaattisesti, näppäimistöllä ja selaimen asetuksilla; vammaiset ihmiset eivät ole vielä testanneet.
access-tell = Kerro meille
access-tell-how = Sano ohjaajalle, mitä et voinut tehdä; hän voi välittää sen. Työpajassa on aina toinen tapa: yhteinen puhelin tai paperi.

kept-title = Mitä säilytetään, ja kuka teki mitä
kept-what = Kaikki on tällä koneella. Huomiot, vastaukset ja äänet ovat työpajassa niin kuin liittyessä luvattiin; kenenkään osoitetta tai laitetta ei tallenneta. Jokainen voi poistaa vastauksensa omalla puhelimellaan.
kept-days = Montako päivää vastaukset säilyvät, kun muistio on lukittu
kept-days-how = 0 säilyttää ne. Se, mikä siirtyi tutkimukseen, jää sinne joka tapauksessa.
kept-audit = Kuka teki mitä
kept-audit-empty = Ei vielä mitään.
