# What must be known of a map before its behaviour is believed: what is not run, and why; what was
# taken for granted. Each has `.next`: what to do about it. The element is named beside it.
# Machine-made translation, not yet read by a person.

remark-of = { $element }: { $what }

## Not run

remark-choreography = Koreografia kertoo, kuka ilmoittaa kenelle, ei sitä, kuka tekee mitä; sitä ei ajeta.
    .next = Piirrä sama altaina, joiden välillä kulkee viestejä.
remark-too-many-choices = Sen viivoista { $flows } voidaan kulkea missä tahansa yhdistelmässä, enemmän kuin ne { $most }, jotka ajetaan.
    .next = Jaa valinta kahdeksi peräkkäiseksi valinnaksi.
remark-too-many-joined = Yhdessä kohdassa yhdistyy { $flows } viivaa, joista kuljetaan yhtä tai useampaa; se on enemmän kuin ne { $most }, jotka ajetaan.
    .next = Yhdistä osa niistä jo aiemmin.
remark-calls-itself = Se kutsuu prosessia ”{ $called }”, jonka sisällä se itse on; sisempi kutsu ajetaan yhtenä vaiheena.
    .next = Piirrä, mitä sisemmässä kutsussa tapahtuu, tai piirrä toisto.
remark-too-deep = Se, mitä sisällä on, ajetaan yhtenä vaiheena: kaikkine kutsuineen ja toistoineen prosesseja olisi yli { $most } tai sisäkkäin yli { $deep }.
    .next = Piirrä vähemmän kutsuja tai toistoja.
remark-boundary-of-nothing = Se ei ole minkään reunalla.
    .next = Siirrä se sen vaiheen reunalle, jonka se keskeyttää.
remark-event-sub-process-without-start = Mikään ei aloita sitä: tapahtuman käynnistämän aliprosessin sisällä pitää olla alkutapahtuma.
    .next = Piirrä alkutapahtuma ja se, mikä sen laukaisee.
remark-all-after-event-gateway = Se odottaa useaa asiaa yhtä aikaa paikassa, jossa ensin tullut ratkaisee; sitä ei ajeta.
    .next = Piirrä kullekin oma tapahtuma tai rinnakkainen haara sen jälkeen.
remark-all-on-the-edge = Se odottaa useaa asiaa yhtä aikaa vaiheen reunalla; niin ajetaan vain viestit.
    .next = Piirrä kullekin oma tapahtuma.
remark-all-in-event-sub-process = Se aloittaa aliprosessin, kun usea asia on tullut; sitä ei ajeta.
    .next = Piirrä kullekin oma alkutapahtuma.
remark-flow-to-nowhere = Se johtaa johonkin tai jostakin, mitä kartalla ei ole.
    .next = Piirrä se uudelleen vaiheesta vaiheeseen.
remark-flow-leaves-scope = Se ylittää altaan tai aliprosessin rajan, eikä kulku voi ylittää sitä.
    .next = Piirrä altaiden välille viesti; päätä aliprosessi ja jatka sen reunalta.
remark-not-run = Siihen ei pääse mistään, tai se, mitä se tarvitsee, ei ole kartalla.
    .next = Katso viivoja, jotka johtavat siihen.

## Taken for granted

remark-message-without-flow = Kukaan kartalla ei lähetä sille tätä viestiä: viestin oletetaan tulevan ulkoa aina, kun sitä odotetaan.
    .next = Piirrä viestiviiva siltä, joka sen lähettää.
remark-from-whole-pool = Viesti tulee altaasta ”{ $pool }” kokonaisuutena, joten se on perillä aina, kun sitä odotetaan.
    .next = Piirrä, mistä altaan vaiheesta se tulee.
remark-to-whole-pool = Viesti menee altaaseen ”{ $pool }” kokonaisuutena; siellä se otetaan vastaan ja unohdetaan.
    .next = Piirrä, mikä altaan vaihe ottaa sen vastaan.
remark-cannot-receive = Se ei voi ottaa viestiä vastaan: se, mitä siihen tulee, unohdetaan.
    .next = Anna viestin päättyä vaiheeseen tai tapahtumaan, joka odottaa.
remark-cannot-send = Siinä ei tapahdu mitään, minkä aikana viestin voisi lähettää: siitä tuleva on perillä aina, kun sitä odotetaan.
    .next = Anna viestin alkaa vaiheesta tai tapahtumasta.
remark-one-of-many = ”{ $pool }” edustaa useaa; ajossa niistä on mukana yksi.
    .next = Ei mitään, jos ne kaikki tekevät saman.
remark-shares-process = Sen prosessi on sama kuin ”{ $other }”, jolle prosessi ajetaan kerran.
    .next = Piirrä sille oma prosessi tai yksi allas, joka edustaa molempia.
remark-called-elsewhere = { $named ->
        [no] Se ei kerro, mitä se kutsuu, joten se ajetaan yhtenä vaiheena.
       *[yes] Se, mitä se kutsuu (”{ $called }”), ei ole tässä tiedostossa, joten se ajetaan yhtenä vaiheena.
    }
    .next = Pane kutsuttu prosessi tiedostoon tai piirrä se sisään.
remark-called-has-pool = Se, mitä se kutsuu, on altaan ”{ $called }” prosessi, joka kulkee itsekseen; tässä se on yksi vaihe.
    .next = Piirrä viestit näiden kahden välille.
remark-called-by-several = Usea allas kutsuu prosessia, jonka sisällä se on: sen viestit ovat ensimmäisen altaan.
    .next = Piirrä prosessi jokaiseen altaaseen, jossa sen viesteillä on väliä.
remark-instances-assumed = Kukaan ei kerro, montako kertaa se tehdään: ajetaan yksi ja kaksi.
    .next = Kirjoita määrä sen toistojen lukumääräksi.
remark-one-instance = Se lähettää tai vastaanottaa, eikä kukaan kerro, kuinka monta kertaa: se ajetaan kerran, koska kukin viesti on piirretty kerran.
    .next = Kirjoita määrä sen toistojen lukumääräksi, jos kullakin kerralla on omat viestinsä.
remark-fewer-instances = Kertoja on annettu { $stated }, ja niistä ajetaan { $run }; useampi vain moninkertaistaisi tilat.
    .next = Ei mitään, jos ne kaikki tekevät saman.
remark-repetitions-uncounted = Sen saa toistaa { $stated } kertaa; { $most } kerran jälkeen kukaan ei enää laske, joten sen voi toistaa loputtomasti.
    .next = Ei mitään, ellei määrä ratkaise, miten tapaus jatkuu.
remark-one-must-hold = Kaikilla sen viivoilla on ehto, eikä mikään niistä ole oletus: yhden niistä oletetaan toteutuvan.
    .next = Merkitse viiva, jota kuljetaan, kun mikään ehto ei toteudu.
remark-complex-join = Sen sääntö on kirjoitettu sanoin{ $named ->
        [no] {""}
       *[yes] {" "}(”{ $condition }”)
    }: sen oletetaan päästävän joka kierroksella yhden kulun eteenpäin ja nielevän muut.
    .next = Piirrä poissulkeva valinta, yhden tai useamman tien valinta tai rinnakkainen haara, jos jokin niistä sanoo sen, mitä tarkoitetaan.
remark-error-uncaught = Kukaan ei ota tätä virhettä kiinni: se päättää kaiken prosessissaan.
    .next = Piirrä tapahtuma, joka ottaa sen kiinni, aliprosessin reunalle.
remark-escalation-uncaught = Kukaan ei ota tätä eteenpäin vientiä (eskalointia) kiinni; tapaus jatkuu.
    .next = Piirrä tapahtuma, joka ottaa sen kiinni.
remark-cancel-without-transaction = Se peruuttaa, eikä sen ympärillä ole transaktiota: se on loppu kuten muutkin.
    .next = Piirrä sen ympärille transaktio tai tavallinen loppu.
remark-cancel-without-event = Sen voi peruuttaa, eikä mikään tapahtuma sen reunalla kerro, mitä seuraa: tapaus jatkuu kuin se olisi tehty.
    .next = Piirrä peruutustapahtuma sen reunalle.
remark-nothing-to-undo = Millään, minkä se voisi perua, ei ole vaihetta, joka peruisi sen.
    .next = Piirrä vaihe, joka peruu sen, mikä pitää perua.
remark-nobody-undoes = Siihen ei ole liitetty vaihetta, joka peruisi työn.
    .next = Piirrä vaihe, joka peruu sen, ja siihen pisteviiva.
remark-link-to-nowhere = Mikään saman prosessin tapahtuma ei ota tätä hyppyä vastaan, joten tapaus päättyy tähän.
    .next = Anna hypyn molemmille päille sama nimi.
remark-flow-from-end = Lopusta lähtee viiva eteenpäin; mikään ei kulje sitä.
    .next = Piirrä välitapahtuma tai poista viiva.
remark-nothing-begins = Siinä ei voi alkaa mikään: jokainen vaihe odottaa toista.
    .next = Piirrä alkutapahtuma.
remark-cycle-without-time = Sen läpi kulkee kehä, jossa kukaan ei tee työtä eikä mitään odoteta.
    .next = Piirrä vaihe, jota toistetaan, tai poista kehä.
remark-joins-may-wait = Se ja ”{ $other }” voivat odottaa toisiaan ikuisesti.
    .next = Yhdistä yhdessä paikassa, tai poissulkevilla valinnoilla.
