# What is said beside the charts of the simulation page.
# Machine-made translation, not yet read by a person.

chart-table = Taulukkona
chart-interval = 95 %: { $low } … { $high }
chart-no-interval = ei väliä
chart-source = { $n } toistoa; janat 95 %.
chart-same-luck = Kumpikin on ajettu samalla sattumalla.
chart-unit-days = päivää
chart-unit-hours = tuntia
chart-unit-minutes = minuuttia
chart-percent = { $n } %
chart-today = Nyt
chart-to-be = Tavoite
chart-change = Muutos
chart-what = Mikä
chart-better = parempi
chart-worse = huonompi
chart-unclear = epäselvä

chart-times-title = Puolet asioista kestää enintään { $half } { $unit }, 95 sadasta enintään { $most }
chart-times-title-pair = Puolet asioista kestää nyt enintään { $half } { $unit }, tavoitekartalla { $other }
chart-times-title-sides = Puolet asioista kestää enintään { $half } { $unit } ({ $first }) tai { $other } ({ $second })
chart-times-how = Saapumisesta viimeiseen valmistumiseen, { $unit }, kaikki simuloidut asiat
chart-half = Puolet ajassa
chart-most = 95 sadasta ajassa
chart-mean = Keskiarvo
chart-map = Kartta
chart-from-to = { $from }–{ $to }
chart-share-of-cases = Osuus asioista

chart-waits-title = Työ odottaa pisimpään ennen vaihetta ”{ $name }”
chart-waits-how = Kunnes työ alkaa, { $unit } asiaa kohti
chart-hand-offs-title = Kumppanien välillä pisimpään odotetaan: ”{ $name }”
chart-hand-offs-how = Kunnes viesti tulee, { $unit } asiaa kohti; päällekkäiset odotukset lasketaan kukin
chart-from-partner = { $from }, saaja { $to }
chart-nobody-waits-message = Kukaan ei odota viestiä.
chart-part-person = kunnes joku vapautuu
chart-part-calendar = kunnes työaika alkaa
chart-part-batch = erän muita asioita
chart-part-message = viestiä
chart-total = Yhteensä
chart-nobody-waits = Kukaan ei odota mitään.

chart-busy-title = Vähiten väljyyttä: { $name }, töissä { $n } % aukioloajasta
chart-busy-how = Työ osuutena ajasta, jona ihmiset ovat paikalla
chart-nobody-works = Kenelläkään kartalla ei ole työaikaa, joka voisi täyttyä.

chart-work-title = Kuka hyötyy, kuka maksaa
chart-work-title-sides = Kuka hyötyy, kuka häviää
chart-work-title-one = Mitä kukin kumppani panee asiaan
chart-work-how = Työtunteja asiaa kohti
chart-outcomes = Mitä asialle muuttuu
chart-outcome-cycle-time = Alusta loppuun
chart-outcome-idle-time = Kukaan ei tee mitään
chart-outcome-stuck = Odottaa ikuisesti, sadasta
chart-outcome-turned-away = Käännytetään pois, sadasta
chart-outcome-target = Lupaus ”{ $name }” pitää, sadasta
chart-of-hundred = sadasta
chart-number-time = { $unit } alusta loppuun
chart-number-idle = { $unit } kukaan ei tee mitään
chart-number-work = työtuntia asiaa kohti, kaikki kumppanit
chart-number-partner = työtuntia asiaa kohti, { $name }
simulation-views = Mitä katsotaan
simulation-view-run = Aja ja vertaa
simulation-view-what-if = Entä jos?
simulation-view-sensitivity = Mikä sitä liikuttaa
simulation-view-gain = Osuudet hyödystä
chart-all-tables = Kaikki luvut
