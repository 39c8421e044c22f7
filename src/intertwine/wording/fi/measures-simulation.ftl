# How long it takes, and for whom: what running a study's maps says. Machine-made translation, not
# yet read by a person.

measure-simulation = Kuinka kauan se kestää, missä se odottaa, ja kuka hyötyy muutoksesta tai maksaa sen?
source-scenario = skenaario

# Lengths of time. “Range” is from the shorter to the longer one.
length-days = { $n ->
    [1] 1 päivä
   *[other] { $n } päivää
}
length-hours = { $n } h
length-minutes = { $n } min
length-seconds = { $n } s
length-days-range = { $low } … { $high } päivää
length-hours-range = { $low } … { $high } h
length-minutes-range = { $low } … { $high } min
length-seconds-range = { $low } … { $high } s

unit-days = päivää
unit-hours-a-case = tuntia asiaa kohti
unit-percent = asiaa sadasta

finding-takes-so-long =
    Alusta loppuun kuluu keskimäärin { $time } ({ $range }). Tästä { $idle } on aikaa, jona kukaan ei tee asialle mitään.{ $work ->
        [untold] { $cost ->
            [0] { "" }
           *[other] { " " }Hinta asiaa kohti on { $cost } { $currency }.
        }
       *[other] { " " }Kumppanien työtä menee asiaan { $work }{ $cost ->
            [0] .
           *[other] , hinta asiaa kohti { $cost } { $currency }.
        }
    }
    .title = Kuinka kauan se kestää ja mitä se maksaa
    .how = Kartta ajetaan skenaarionsa kanssa monta kertaa. Aika lasketaan saapumisesta viimeiseen tekoon; työ on sitä, mitä kumppanien ihmiset tekevät, ilman asukkaita. Välit ovat 95 % toistojen yli.
    .term = Läpimenoaika; aika, jona kukaan ei työskentele; t-väli riippumattomista toistoista (Student, 1908)
    .ask = Saako se kestää näin kauan: { $time }?
    .todo = Verratkaa oikeiden asioiden päivämääriin, ennen kuin luotatte tähän.
finding-waits-longest =
    Asioilta kuluu eniten aikaa odotukseen ennen vaihetta ”{ $step }”: joka kerralla { $wait }, { $mostly ->
        [calendar] enimmäkseen siksi, että odotetaan työaikaa tai sovittua päivää ({ $calendar })
        [batch] enimmäkseen siksi, että odotetaan samaan erään muita asioita ({ $batch })
       *[person] enimmäkseen siksi, että odotetaan jonkun vapautumista ({ $person })
    }.
    .title = Pisin odotus
    .how = Odotus ennen kutakin vaihetta kertaa se, kuinka usein asia tulee siihen. Se jaetaan kolmeen: odotetaan, että joku vapautuu, että hänen työaikansa alkaa, tai erän muita asioita.
    .term = Odotusaika; keskiarvo toistojen yli ja t-väli
    .ask = { $mostly ->
        [calendar] Voisiko vaiheen ”{ $step }” tehdä useampana päivänä?
        [batch] Voisiko vaiheen ”{ $step }” tehdä harvemmalle asialle kerralla?
       *[person] Voisiko joku muu auttaa vaiheessa ”{ $step }”?
    }
    .todo = { $mostly ->
        [calendar] Kokeilkaa skenaariossa toista kalenteria; lisäväki ei auttaisi.
        [batch] Kokeilkaa skenaariossa pienempää erää; lisäväki ei auttaisi.
       *[person] Kokeilkaa skenaariossa lisää tunteja tai toista ihmistä.
    }
finding-has-little-room = { $worker } on töissä { $share } % käytettävissä olevasta ajasta. Jos asioita tulee hiukan lisää tai ollaan muutama päivä poissa, odotus kasvaa jyrkästi.
    .title = Vähän väljyyttä
    .how = Työaika osuutena ajasta, jona kalenteri on auki.
    .term = Käyttöaste ρ; odotus kasvaa kuten ρ / (1 − ρ) (Erlang, 1909; Kingman, 1961)
    .ask = Mitä tapahtuu, kun { $worker } on poissa kaksi viikkoa?
    .todo = Kokeilkaa skenaariota, jossa tunteja on vähemmän ({ $worker }).
finding-cannot-keep-up = { $worker } on töissä kaiken käytettävissä olevan ajan ({ $share } %) eikä ehdi: mitä pidempi ajo, sitä pidempi odotus.
    .title = Ei ehdi
    .how = Työaika osuutena ajasta, jona kalenteri on auki. Vähintään 98 %:n osuudella kukaan ei ehdi, eikä mikään aika asetu tasolleen.
    .term = Käyttöaste ρ ≥ 1: ei vakaata tilaa
    .ask = Kuka voisi ottaa osan siitä, mitä { $worker } tekee?
    .todo = Lisätkää skenaarioon tunteja tai ihmisiä, kunnes työ ehditään tehdä, ja lukekaa ajat vasta sitten.
finding-promise-kept = Lupaus ”{ $promise }” (enintään { $within }) pitää { $share } asiassa sadasta; luvattu oli { $wanted }.
    .title = Lupaus, joka pitää
    .how = Niiden asioiden osuus, jotka ehtivät skenaarion nimeämässä ajassa; lupaus pitää, kun koko väli on vähintään luvatun tasolla.
    .term = Palvelutaso
    .ask = Pitäisikö se vielä, jos asioita tulisi enemmän?
    .todo = Kokeilkaa skenaariota, jossa asioita saapuu enemmän.
finding-promise-broken = Lupaus ”{ $promise }” (enintään { $within }) pitää vain { $share } asiassa sadasta; luvattu oli { $wanted }.
    .title = Lupaus, joka ei pidä
    .how = Niiden asioiden osuus, jotka ehtivät skenaarion nimeämässä ajassa; lupaus ei pidä, kun koko väli on luvatun alapuolella.
    .term = Palvelutaso
    .ask = Mitä on alun ja lupauksen ”{ $promise }” välissä?
    .todo = Aloittakaa pisimmästä odotuksesta.
finding-waits-for-ever = Tuhannesta asiasta { $share } odottaa ikuisesti, näissä: { $where }.
    .title = Jotkin asiat odottavat ikuisesti
    .how = Asiat, jotka pysähtyvät ennen loppua, eikä jäljellä ole mitään, mikä veisi ne eteenpäin. Ne eivät ole mukana missään ajassa.
    .term = Lukkiutuminen ajon aikana
    .ask = Kuka huomaa, kun asia jää odottamaan ({ $where }), ja mitä silloin tehdään?
    .todo = Kertokaa kartalla, mitä siinä tapahtuu, kun on kuljettu toista tietä.
finding-turns-away = Tuhannesta asiasta { $share } käännytetään pois, koska niille ei ole odotuspaikkaa.
    .title = Jotkut jäävät ilman paikkaa
    .how = Asiat, jotka saapuivat, kun kukaan ei ollut vapaa ja odottamassa oli niin monta kuin mahtuu. Se, mitä niiden hyväksi aloitettiin muualla, jää kesken. Ne eivät ole mukana missään ajassa.
    .term = Estotodennäköisyys; menetetyt asiat (Erlang B)
    .ask = Minne pois käännytetyt menevät, ja kuka kuulee heistä?
    .todo = Kertokaa, mitä yksi paikka tai yksi ihminen lisää muuttaisi, ja viekää pois käännytetyt kartalla eteenpäin virhetapahtumalla.

finding-change-cycle-time-better = { $where } matka alusta loppuun lyhenee: { $change } vähemmän ({ $today } → { $wanted }).
    .title = Valmista aiemmin
    .how = Kumpikin ajetaan samalla sattumalla: samat saapumiset, samat arvonnat. Kerrotaan vain ero, jonka väli jättää nollan ulkopuolelleen, kun kaikki kerrotut erot on otettu huomioon.
    .term = Parittainen t-väli yhteisin satunnaisluvuin; Holm (1979)
    .ask = Mikä muutoksista saa siitä aikaan eniten?
    .todo = Katsokaa ennen päätöstä, kuka sen maksaa.
finding-change-cycle-time-worse = { $where } matka alusta loppuun pitenee: { $change } enemmän ({ $today } → { $wanted }).
    .title = Kestää kauemmin
    .how = Kumpikin ajetaan samalla sattumalla: samat saapumiset, samat arvonnat. Kerrotaan vain ero, jonka väli jättää nollan ulkopuolelleen, kun kaikki kerrotut erot on otettu huomioon.
    .term = Parittainen t-väli yhteisin satunnaisluvuin; Holm (1979)
    .ask = Onko se, mitä muutos tuo, tämän lisäajan arvoista: { $change }?
    .todo = Katsokaa pisimmät odotukset siellä.
finding-change-stuck-better = { $where } harvempi asia odottaa ikuisesti: tuhannesta { $today } → { $wanted }.
    .title = Harvempi odottaa ikuisesti
    .how = Asiat, jotka pysähtyvät ennen loppua, kummassakin samalla sattumalla.
    .term = Lukkiutuminen ajon aikana; parittaiset toistot
    .ask = Sanoisivatko nyt odottavat samaa?
    .todo = Tarkistakaa kartta: tarkistus katsoo jokaisen kulkutien, ei vain ajossa kuljettuja.
finding-change-turned-away-better = { $where } harvempi asia käännytetään pois: tuhannesta { $today } → { $wanted }.
    .title = Harvempi käännytetään pois
    .how = Asiat, joille ei ole odotuspaikkaa, kummassakin samalla sattumalla.
    .term = Estotodennäköisyys; parittaiset toistot
    .ask = Odottavatko sisään päässeet silloin kauemmin?
    .todo = Katsokaa ennen päätöstä myös palveltujen aikoja.
finding-change-stuck-worse = { $where } useampi asia odottaa ikuisesti: tuhannesta { $today } → { $wanted }.
    .title = Useampi odottaa ikuisesti
    .how = Asiat, jotka pysähtyvät ennen loppua, kummassakin samalla sattumalla.
    .term = Lukkiutuminen ajon aikana; parittaiset toistot
    .ask = Missä ne odottavat ja mitä?
    .todo = Korjatkaa se ennen kaikkea muuta.
finding-change-turned-away-worse = { $where } useampi asia käännytetään pois: tuhannesta { $today } → { $wanted }.
    .title = Useampi käännytetään pois
    .how = Asiat, joille ei ole odotuspaikkaa, kummassakin samalla sattumalla.
    .term = Estotodennäköisyys; parittaiset toistot
    .ask = Ajat voivat lyhentyä vain siksi, että harvempaa palvellaan: minne muut menevät?
    .todo = Lisätkää sinne paikkoja tai ihmisiä, tai viekää pois käännytetyt eteenpäin.
finding-change-target-better = { $where } lupaus ”{ $name }” pitää useammin: sadasta asiasta { $today } → { $wanted }.
    .title = Lupaus pitää useammin
    .how = Niiden asioiden osuus, jotka ehtivät skenaarion nimeämässä ajassa, kummassakin samalla sattumalla.
    .term = Palvelutaso; parittaiset toistot
    .ask = Riittääkö se?
    .todo = Katsokaa ennen päätöstä, kuka sen maksaa.
finding-change-target-worse = { $where } lupaus ”{ $name }” pitää harvemmin: sadasta asiasta { $today } → { $wanted }.
    .title = Lupaus pitää harvemmin
    .how = Niiden asioiden osuus, jotka ehtivät skenaarion nimeämässä ajassa, kummassakin samalla sattumalla.
    .term = Palvelutaso; parittaiset toistot
    .ask = Kenelle siitä on haittaa?
    .todo = Katsokaa pisimmät odotukset siellä.
finding-pays-for-change =
    Muutoksen maksaa { $partner }: työtä joka asiassa { $change } enemmän{ $n ->
        [0] .
       *[other] . Työ lisääntyy myös näillä: { $others }.
    }
    .title = Kuka maksaa muutoksen
    .how = Mikä muuttuu kunkin kumppanin työssä asiaa kohti, samalla sattumalla; kerrotaan, kun korjattu väli jättää nollan ulkopuolelleen. Se, mitä asukkaat antavat, on taulukossa.
    .term = Parittainen t-väli yhteisin satunnaisluvuin; Holm (1979)
    .ask = Onko näitä tunteja ({ $partner }), ja kuka ne maksaa?
    .todo = Sopikaa tunneista ennen kuin sovitte kartasta.
finding-gains-by-change =
    Muutoksesta hyötyy { $partner }: työtä joka asiassa { $change } vähemmän{ $n ->
        [0] .
       *[other] . Työ vähenee myös näillä: { $others }.
    }
    .title = Kuka hyötyy muutoksesta
    .how = Mikä muuttuu kunkin kumppanin työssä asiaa kohti, samalla sattumalla; kerrotaan, kun korjattu väli jättää nollan ulkopuolelleen.
    .term = Parittainen t-väli yhteisin satunnaisluvuin; Holm (1979)
    .ask = Voisiko osa vapautuvasta ajasta siirtyä niille, joiden työ lisääntyy?
    .todo = Tuokaa hyötyjät ja maksajat saman pöydän ääreen.

evidence-case-times = Puolet asioista valmistuu enintään ajassa { $half }, 95 sadasta enintään ajassa { $most }.
evidence-wait = Ennen vaihetta ”{ $step }”: joka kerralla { $wait }.
evidence-busy = Työtä viikossa { $hours }.
evidence-runs = Ajon toistoja { $replications }.
evidence-stuck = Kaikista ajetuista asioista { $cases } pysähtyi kohtaan ”{ $place }”.
evidence-turned-away = ”{ $step }”: tuhannesta tulijasta { $share } jäi ilman paikkaa.
evidence-pairs = Toistopareja samalla sattumalla { $pairs }.
evidence-work-changes = { $partner }: työtä asiaa kohti { $today } ({ $first }), { $wanted } ({ $second }); ero { $range }.

# Miksi kahta vaihtoehtoa sanotaan rinnakkain, ja missä jokin pitää paikkansa.
side-today = Nyt
side-to-be = Tavoite
side-assumed = vain mainitut oletukset
side-named = { $name }
on-to-be = Tavoitekartalla
with-side = Vaihtoehdossa ”{ $side }”

assumption-runs = Kartta ”{ $map }” ajettiin { $replications } kertaa; asioita oli alusta pois jätetyn ajan jälkeen yhteensä { $cases }. ”intertwine simulate” tekee niin monta toistoa kuin haluatte.

missing-scenario = Skenaario: kuinka paljon tulee, kuinka kauan kukin vaihe kestää ja kuka on milloinkin paikalla. Silloin raportti kertoo, kuinka kauan odotetaan ja missä.
missing-run = Karttaa ”{ $map }” ei voitu ajaa. { $why }

table-case-times = Kuinka kauan asia kestää
    .empty = Yksikään asia ei päättynyt.
    .how = Päiviä. ”Kukaan ei tee mitään” on aika, jona asialle ei tehdä mitään.
table-longest-waits = Missä asiat odottavat
    .empty = Missään vaiheessa ei odoteta.
    .how = Päiviä joka kerralla, kun asia tulee siihen; ensin vaiheet, joissa asia menettää eniten aikaa. Odotetaan, että joku vapautuu, että hänen työaikansa alkaa, tai erän muita asioita.
table-waits-for-messages = Mitä vastaanottaja odottaa
    .empty = Kukaan ei odota viestiä.
    .how = Päiviä siitä, kun vastaanottaja on valmis ottamaan viestin, siihen, kun se tulee.
table-who-is-busy = Kuka on kiireinen
    .empty = Skenaario ei nimeä ketään.
    .how = Työaika osuutena ajasta, jona kalenteri on auki; rivin kaikki ihmiset yhdessä.
table-work-per-case = Mitä kukin kumppani panee asiaan
    .empty = Kartalla ei ole kumppania.
    .how = Työtunteja yhtä asiaa kohti. Se, mitä asukkaat antavat, on vaiheissa kulunutta aikaa, ei työtunteja.
table-promises-kept = Lupaukset
    .empty = Skenaario ei lupaa mitään.
    .how = Luvatussa ajassa ehtivien asioiden osuus.
table-waits-for-ever = Missä asiat odottavat ikuisesti
    .empty = Mikään asia ei odota ikuisesti.
    .how = Kaikkien toistojen asiat, jotka pysähtyivät siihen.
table-turned-away = Missä asioita käännytetään pois
table-what-would-change = Kuka hyötyy, kuka maksaa
    .empty = Mitään ei voitu verrata.
    .how = Tavoite miinus nykyinen, kumpikin ajettu samalla sattumalla. ”Epäselvä” tarkoittaa, ettei eroa havaittu, kun taulukon kaikki rivit on otettu huomioon.
table-what-differs = Kuka hyötyy, kuka häviää
    .empty = Mitään ei voitu verrata.
    .how = Jälkimmäinen miinus edellinen, kumpikin ajettu samalla sattumalla. ”Epäselvä” tarkoittaa, ettei eroa havaittu, kun taulukon kaikki rivit on otettu huomioon.

time-start-to-end = Alusta loppuun
time-nobody-works = Siitä kukaan ei tee mitään
changes-cycle-time = Alusta loppuun
changes-idle-time = Kukaan ei tee mitään
changes-stuck = Odottaa ikuisesti
changes-turned-away = Käännytetään pois
changes-target = Lupaus pitää: { $name }
changes-work = Työ: { $name }
change-better = parempi
change-worse = huonompi
change-unclear = epäselvä

column-case-time = Aika
column-mean-days = Päiviä keskimäärin
column-half-within = Puolet ajassa
column-most-within = 95 sadasta ajassa
column-nearly-all-within = 99 sadasta ajassa
column-waits-at = Ennen vaihetta
column-times-per-case = Kertoja asiaa kohti
column-wait-days = Päiviä
column-for-person-days = Kunnes joku vapautuu
column-for-calendar-days = Kunnes työaika alkaa
column-for-batch-days = Erän muita asioita
column-most-wait-days = 95 sadasta ajassa
column-message-waited-for = Mitä
column-worker = Kuka
column-busy-percent = Töissä, %
column-hours-a-week = Tunteja viikossa
column-work-hours = Tunteja asiaa kohti
column-cost-per-case = Hinta asiaa kohti
column-cost-interval = Hinnan väli
column-currency = Valuutta
column-promise = Lupaus
column-promise-days = Aikaa, päiviä
column-kept-percent = Pitää, sadasta
column-wanted-percent = Luvattu, sadasta
column-stuck-at = Missä
column-stuck-cases = Asioita
column-turned-away-at = Missä
column-turned-away-percent = Sadasta tulijasta
column-outcome = Mikä
column-counted-in = Yksikkö
column-today = Nyt
column-to-be = Tavoite
column-to-be-less-today = Muutos
column-first-side = Edellinen
column-second-side = Jälkimmäinen
column-second-less-first = Muutos
column-reading = Tulkinta
