# What coming together is worth, who adds what, and who would lose.
# Machine-made translation, not yet read by a person.

measure-complementarity = Minkä arvoisia kumppanien voimavarat ovat yhdessä, ja kuka häviäisi?

game-pooling = jakaminen
game-participation = mukana olo
figure-exact = tarkka
figure-range = { $low }–{ $high }
no-interval = ei väliä
not-detected = ei havaittu
no-difference = ei eroa
stable-none = sellaista jakoa ei ole
own-better = paremmassa asemassa
own-worse = huonommassa asemassa
pair-more = yhdessä enemmän
pair-less = yhdessä vähemmän
pair-complete = täydentävät toisiaan
pair-replace = korvaavat toisiaan
source-worths = luettelo ryhmien arvoista

finding-worth-more-together =
    { $game ->
        [pooling] Kun kaikki { $n } kumppania jakavat sen, mitä heillä on, palvelu on { $gain } arvokkaampi kuin silloin, kun kukaan ei jaa ({ $unit }).
       *[participation] Kun kaikki { $n } kumppania ovat mukana, palvelu on { $gain } arvokkaampi kuin ilman heitä ({ $unit }).
    }
    .title = Yhdessä arvokkaampi
    .how = Arvo kaikkien kanssa, josta vähennetään arvo ilman ketään. Kumppanin osuus hyödystä on se, minkä hän lisää, keskiarvona kaikista järjestyksistä, joissa kumppanit voisivat liittyä.
    .term = Suurkoalition hyöty; Shapleyn arvo (Shapley, 1953)
    .ask = Näyttääkö kunkin kumppanin osuus reilulta niistä, jotka antavat siihen aikaansa?
    .todo = Katsokaa osuuksia yhdessä, ennen kuin sovitte, kuka maksaa mitä.
finding-worth-less-together =
    { $game ->
        [pooling] Kun kaikki { $n } kumppania jakavat sen, mitä heillä on, palvelu on { $gain } vähemmän arvoinen kuin silloin, kun kukaan ei jaa ({ $unit }).
       *[participation] Kun kaikki { $n } kumppania ovat mukana, palvelu on { $gain } vähemmän arvoinen kuin ilman heitä ({ $unit }).
    }
    .title = Yhdessä vähemmän arvoinen
    .how = Arvo kaikkien kanssa, josta vähennetään arvo ilman ketään; varmasti alle nollan.
    .term = Suurkoalition hyöty negatiivinen; arvon tuhoaminen yhdessä
    .ask = Mikä on tiellä, kun kaikki tulevat mukaan?
    .todo = Kokeilkaa ensin pienempiä ryhmiä: taulukko kertoo, mitkä parit ovat yhdessä arvokkaampia.
finding-no-gain-seen =
    { $game ->
        [pooling] Voitetaanko jotain, kun kaikki { $n } kumppania jakavat sen, mitä heillä on? Eroa ei havaittu.
       *[participation] Voitetaanko jotain olemalla mukana yhdessä? Eroa ei havaittu.
    }
    .title = Hyötyä ei havaittu
    .how = Arvo kaikkien kanssa, josta vähennetään arvo ilman ketään, on alle kahden keskivirheen päässä nollasta tai täsmälleen nolla. Se ei todista, ettei hyötyä ole.
    .term = Ei havaittu: |v(N) − v(∅)| < 2 keskivirhettä
    .ask = Mitä odotitte voittavanne?
    .todo = Tehkää lisää toistoja, tai jakakaa jotain, mistä jollakin on pulaa.
finding-stronger-together =
    { $game ->
        [pooling] { $pair }: jakaminen on yhdessä { $synergy } arvokkaampaa kuin erikseen ({ $unit })
       *[participation] { $pair }: mukana olo on yhdessä { $synergy } arvokkaampaa kuin yksitellen ({ $unit })
    }{ $more ->
        [0] .
        [one] ; samoin vielä yhdellä parilla.
       *[other] ; samoin vielä { $more } parilla.
    }
    .title = Yhdessä vahvempia
    .how = Kahden kumppanin arvo yhdessä, josta vähennetään kummankin arvo yksin ja johon lisätään arvo ilman ketään. Varmasti yli nollan, kaikille pareille yhtä aikaa.
    .term = Parin synergia; toisiaan täydentävät voimavarat (Dyer ja Singh, 1998)
    .ask = Mitä toinen parista { $pair } tuo sellaista, mikä toiselta puuttuu?
    .todo = Aloittakaa jakaminen tästä.
finding-worse-together =
    { $game ->
        [pooling] { $pair }: jakaminen on yhdessä { $synergy } vähemmän arvoista kuin erikseen ({ $unit })
       *[participation] { $pair }: mukana olo on yhdessä { $synergy } vähemmän arvoista kuin yksitellen ({ $unit })
    }{ $more ->
        [0] .
        [one] ; samoin vielä yhdellä parilla.
       *[other] ; samoin vielä { $more } parilla.
    }
    .title = Yhdessä heikompia
    .how = Kahden kumppanin arvo yhdessä, josta vähennetään kummankin arvo yksin ja johon lisätään arvo ilman ketään. Varmasti alle nollan, kaikille pareille yhtä aikaa.
    .term = Negatiivinen synergia; arvon tuhoaminen yhdessä (Brix, Tuurnas ja Mortensen, 2021)
    .ask = Mitä { $pair } tekevät kahteen kertaan tai ottavat toisiltaan?
    .todo = Selvittäkää, mikä on tiellä, ennen kuin nämä kaksi jakavat enemmän.
finding-share-below-alone =
    { $n ->
        [one] Sillä, minkä lisää, { $partners } saisi vähemmän kuin hänellä on yksin.
       *[other] Sillä, minkä lisäävät, { $partners } saisivat kukin vähemmän kuin heillä on yksin.
    }
    .title = Vähemmän kuin yksin
    .how = Kumppanin osuutta hyödystä verrataan siihen, minkä hän voittaa yksin.
    .term = Yksilöllinen järkevyys ei toteudu: Shapleyn arvo on alle v₀(i)
    .ask = Miksi näiden pitäisi tulla mukaan: { $partners }?
    .todo = Sopikaa, mitä { $partners } saavat mukaan tulosta, tai älkää laskeko sen varaan.
finding-better-apart = { $partners } saisivat { $gets } sillä, minkä lisäävät, ja voisivat saada { $could } keskenään ({ $unit }){ $more ->
        [0] .
        [one] ; samoin vielä yksi ryhmä.
       *[other] ; samoin vielä { $more } ryhmää.
    }{ $stable ->
        [yes] {" "}Toinen jako pitää kaikki mukana; taulukko näyttää lähimmän.
       *[unclear] {" "}Vielä ei voi sanoa, pitäisikö jokin toinen jako kaikki mukana.
    }
    .title = Jotkut pärjäisivät paremmin erikseen
    .how = Jokaisen ryhmän omaa arvoa verrataan sen jäsenten osuuksiin. Kun arvo on arvioitu, nimetään vain ryhmät, jotka varmasti saisivat enemmän, ottaen huomioon, kuinka monta tutkittiin.
    .term = Shapleyn arvo ytimen ulkopuolella; estävä koalitio (Gillies, 1959)
    .ask = Mikä pitäisi nämä mukana, kun ne pärjäisivät paremmin keskenään: { $partners }?
    .todo = Älkää jakako pelkkien osuuksien mukaan: lähtekää jaosta, jota mikään ryhmä ei jättäisi.
finding-no-stable-division = Jaettiinpa hyöty miten vain, jokin ryhmä pärjäisi paremmin keskenään: sillä, minkä lisäävät, { $partners } saisivat { $gets } ja voisivat saada { $could } ({ $unit }).
    .title = Mikään jako ei pidä kaikkia mukana
    .how = Lineaarinen optimointi etsii jaon, joka pääsee lähimmäksi sitä, että jokainen ryhmä saa ainakin oman arvonsa; sekään ei riitä.
    .term = Ydin on tyhjä; pienimmän ytimen ε on yli nollan (Maschler, Peleg ja Shapley, 1979)
    .ask = Mikä pitää tämän kumppanuuden koossa, ellei hyöty?
    .todo = Sopikaa säännöistä, jotka eivät nojaa hyötyyn: yhteinen budjetti, toimeksianto, vuorot.
finding-own-outcome-worse =
    { $n ->
        [one] { $partners } on itse huonommassa asemassa, kun kaikki tulevat mukaan.
       *[other] { $partners } ovat itse huonommassa asemassa, kun kaikki tulevat mukaan.
    }
    .title = Itse huonommassa asemassa
    .how = Kunkin kumppanin oma tulos kaikkien ollessa mukana, josta vähennetään tulos ilman ketään. Kerrotaan osuudesta riippumatta: aikaa ja laatua ei voi antaa toiselle.
    .term = Oma tulos; hyöty ei ole siirrettävissä
    .ask = Mikä tekisi tästä sen arvoista näille: { $partners }?
    .todo = Sopikaa ennen aloittamista, mitä { $partners } saavat vastineeksi.
finding-good-for-some-bad-for-others = { $pair }: yhteen tulo on hyväksi sen mukaan, mikä on tärkeää näille: { $good }, ja pahaksi sen mukaan, mikä on tärkeää näille: { $bad }{ $more ->
        [0] .
        [one] ; samoin vielä yksi pari.
       *[other] ; samoin vielä { $more } paria.
    }
    .title = Joillekin hyväksi, toisille pahaksi
    .how = Synergia lasketaan erikseen kunkin osapuolen painotuksin. Molemmat etumerkit ovat varmoja.
    .term = Arvon tuhoaminen yhdessä: synergian etumerkki vaihtelee osapuolittain (Brix, Tuurnas ja Mortensen, 2021)
    .ask = Mikä näistä saa huonontua, ja kenelle?
    .todo = Sopikaa, mikä on hyvää, ennen kuin { $pair } jakavat enemmän.

evidence-worth-of-all = Kaikki, vähennettynä ei ketään: { $whole } ({ $unit }).
evidence-share-of-gain = { $partner } lisää keskimäärin { $share } ({ $unit }).
evidence-synergy = { $pair }: yhdessä { $synergy } ({ $unit }).
evidence-share-below-alone = { $partner }: osuus { $share }, yksin { $alone } ({ $unit }).
evidence-better-apart = { $partners }: osuudet yhteensä { $gets }, keskenään { $could } ({ $unit }).
evidence-own-outcome = { $partner }: ennen { $before }, jälkeen { $after } ({ $unit }; enemmän on parempi).
evidence-good-and-bad = { $pair }: hyväksi näille: { $good }; pahaksi näille: { $bad }.
evidence-values-weighed = Painot tulevat arvojen luettelosta.

assumption-shares-by-order = Kumppanin osuus hyödystä on se, minkä hän lisää, keskiarvona kaikista järjestyksistä, joissa kumppanit voisivat liittyä. Se on yksi tapa jakaa eikä tuomio siitä, mikä on reilua.
assumption-two-errors = Kun arvot tulevat simuloinnista, alle kahden keskivirheen päässä nollasta olevaa sanotaan ”ei havaituksi”; pareille ja ryhmille rajat ovat leveämmät, koska niitä on monta.
assumption-independent-means = Keskiarvot annettiin ilman toistoja, joten niiden virheitä pidetään riippumattomina. Jos ajoilla oli sama onni, todelliset välit ovat kapeammat.
assumption-criteria-scaled = Jotta arvoperusteita voi punnita toisiaan vasten, kukin jaetaan sillä, kuinka kaukana ryhmät ovat siinä toisistaan.

missing-worths = Kukaan ei ole laskenut, minkä arvoisia kumppanit ovat yhdessä ja erikseen. Simuloikaa palvelu jokaiselle jakavien kumppanien ryhmälle, tai täyttäkää worths.csv.
missing-coalitions = { $n } ryhmältä { $of }:sta puuttuu vielä arvo tiedostosta worths.csv ({ $game ->
        [pooling] jakaminen
       *[participation] mukana olo
    }). Jokainen ryhmä lasketaan, myös ei ketään ja kaikki.
missing-worth-partners = Ryhmien arvo on annettu { $n } kumppanille; punnita voi kahdesta { $most }:een.
missing-replications = Arvoilla ei ole vielä virhettä ({ $game ->
        [pooling] jakaminen
       *[participation] mukana olo
    }). Antakaa vähintään kaksi toistoa, tai jokaiselle keskiarvolle virhe ja toistojen määrä.
missing-own-outcomes = Ei tiedetä, mikä muuttuu näille itselleen: { $partners } ({ $game ->
        [pooling] jakaminen
       *[participation] mukana olo
    }). Kirjatkaa tiedostoon worths.csv heidän oma tuloksensa ilman ketään ja kaikkien kanssa.
missing-worth-criteria = Vielä ei voi sanoa, onko yhteen tulo joillekin hyväksi ja toisille pahaksi ({ $game ->
        [pooling] jakaminen
       *[participation] mukana olo
    }). Antakaa arvot perusteittain tiedostossa worths.csv, ja mikä kenellekin on tärkeää tiedostossa values.csv.

table-shares-of-gain = Kunkin kumppanin osuus hyödystä
    .empty = Mitään ei punnittu.
    .how = Yksin: minkä kumppani voittaa itsekseen. Osuus: minkä hän lisää keskimäärin. Pysyvä osuus: hänen osansa osuuksia lähimmässä jaossa, jota mikään ryhmä ei jättäisi.
table-pair-worths = Parit yhdessä ja erikseen
    .empty = Mitään ei punnittu.
    .how = Yhdessä: molempien arvo, josta vähennetään kummankin arvo yksin. Keskimäärin: kuinka paljon enemmän toinen lisää, kun toinen on jo mukana, keitä muita onkin.
table-better-apart = Ryhmät, jotka pärjäisivät paremmin keskenään
    .empty = Mikään ryhmä ei varmasti pärjäisi paremmin keskenään.
table-resource-overlap = Kuinka samanlaisia kumppanien voimavarat ovat
    .empty = Kahdelta kumppanilta ei ole luetteloitu voimavaroja.
    .how = Luetteloidut voimavarat nimen mukaan; yhteistä on se, mitä molemmilla on, siitä, mitä jommallakummalla on. Kumppanit voivat täydentää toisiaan olematta samanlaisia.
column-game = Mikä
column-group = Ryhmä
column-worth-alone = Yksin
column-share-of-gain = Osuus hyödystä
column-interval = Väli (95 %)
column-stable-share = Pysyvä osuus
column-own-change = Oman tuloksen muutos
column-own-told = Itselleen
column-synergy = Yhdessä
column-told = Sanottuna
column-interaction = Keskimäärin
column-on-average = Siis
column-gets = Saisi
column-could-have = Voisi saada
column-difference-interval = Ero
column-first-has = Ensimmäisellä
column-second-has = Toisella
column-both-have = Molemmilla
column-overlap = Yhteistä
