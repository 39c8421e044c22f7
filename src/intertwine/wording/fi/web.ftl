# What the workspace says when something does not work. Machine-made translation, not yet read by a
# person.

error-no-such-page = Tällaista sivua ei ole, tai se ei ole sinun nähtävissäsi.
error-wrong-code = Kirjoita valkokankaalla näkyvät kuusi numeroa.
error-wrong-host = Tämä osoite ei kuulu tähän työtilaan. Käytä osoitetta, jonka ohjaaja näyttää.
error-wrong-origin = Tämä tuli toiselta sivulta, joten sitä ei tehty.
error-too-much = Tämä on liian suuri lähetettäväksi.
error-request-wrong = ”{ $field }” ei kelpaa: { $why }
error-too-many-tries = Liian monta yritystä. Odota minuutti.
error-sign-in-wrong = Nimi tai salasana ei ole oikein.
error-ours-live = Jokin meni vikaan meidän puolellamme. Vastauksesi ovat tallessa; lataa sivu uudelleen.
overlay-agreement = Miten samalla tavalla vastattiin

error-slider-too-far = Jokin liukusäädin on kohdassa, jossa se ei voi olla. Siirrä se takaisin päidensä väliin.
error-no-such-reader = ”{ $name }” ei ole tämän tutkimuksen lukija. Tunnetut: { $known }.
error-too-many-partners = Kumppaneita on { $n }; kaikki yhteenliittymät ajetaan, kun heitä on enintään { $most }. Jätä pois ne, joilla on vain vähän ihmisiä.
error-no-such-outcome = Tässä skenaariossa ei ole tulosta ”{ $name }”. Siinä on: { $known }.
error-outcome-without-value = Tuloksella ”{ $name }” ei ole tässä arvoa: yksikään asia ei tule siihen, missä se alkaa tai päättyy. Valitse toinen tulos tai enemmän asioita.
error-coalition-never-ends = Joissakin yhteenliittymissä tapaukset eivät pääty, joten aikaa alusta loppuun ei voi verrata. Valitse jokin skenaarion lupauksista tai enemmän tapauksia.
error-too-few-partners = Tarvitaan vähintään kaksi kumppania, joilla on ihmisiä. Anna heille ihmisiä skenaariossa.
error-nothing-to-undo = Aiempaa versiota, johon palata, ei ole.
error-table-refused = Mitään ei muutettu, koska jokin rivi olisi kadonnut. { $why }
study-sentence = Mitä työpajassa ”{ $title }” vastattiin ja päätettiin (vastauksia { $answers })
audit-prepared = valmisteli: ”{ $title }”
audit-opened = avasi: ”{ $title }”, { $anonymity ->
    [named] vastaukset nimillä
    [pseudonymous] vastaukset koodilla
    [anonymous] vastaukset nimettömiä
   *[other] { $anonymity }
 }
audit-closed = päätti: ”{ $title }”
audit-locked = lukitsi muistion: ”{ $title }”
audit-handed-over = luovutti: ”{ $title }”, saaja { $to }
audit-undone = palautti tiedoston ”{ $file }” aiempaan versioon
audit-replaced = korvasi tiedoston ”{ $file }”
audit-retention = säilyttää vastauksia istunnoissa { $days } päivää
undone-sentence = Takaisin versioon { $version }
replaced-sentence = Korvattu muualta tuodulla tiedostolla
scenario-kept-sentence = Muutettu skenaarion sivulla

minutes-title = Muistio: { $title }
minutes-open = Tätä muistiota voi vielä muuttaa.
minutes-locked = Tämä muistio on lukittu.
minutes-who = Ketkä olivat paikalla
minutes-people = { $n ->
    [one] 1 ihminen
   *[other] { $n } ihmistä
 }
minutes-questions = Mitä kysyttiin
minutes-no-questions = Mitään ei kysytty.
minutes-not-shown = { $n ->
    [0] Kukaan ei vastannut.
    [one] Yksi vastaus, jota ei näytetty työpajassa.
   *[other] { $n } vastausta, joita ei näytetty työpajassa.
 }
minutes-map-says = Kartta sanoo: { $answer }
minutes-pins = Mitä ihmiset kiinnittivät
minutes-no-pins = Mitään ei kiinnitetty.
minutes-parked = Siirretty myöhemmäksi
minutes-votes = { $n ->
    [0] ei ääniä
    [one] 1 ääni
   *[other] { $n } ääntä
 }
minutes-decisions = Mitä päätettiin
minutes-no-decisions = Mitään ei päätetty.
minutes-until = { $due } mennessä
minutes-amendments = Mitä osallistujat haluavat muuttaa
minutes-gone = Tätä vaihetta ei ole enää kartalla.
mechanism-added = Sovittu: ”{ $name }”
mechanism-changed = Muutettu: ”{ $name }”
notice-changed = Muutettu, mitä ihmisille kerrotaan ennen kuin he vastaavat
person-kept = Tallennettu henkilö ({ $id })
person-erased = poisti henkilön ({ $id }) ja hänen vastauksensa

grid-kept-sentence = Tallennettu taulukosta
begun-sentence = Aloitettu ”{ $name }”
error-run-goes-on = Tästä kumppanuudesta on jo ajo käynnissä. Odota sen päättymistä tai pysäytä se ensin.
error-no-run-goes-on = Mikään ajo ei ole käynnissä. Aloita ensin sellainen.
