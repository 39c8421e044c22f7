# What pages and reports need of the words of scenarios and runs. Machine-made translation, not yet
# read by a person.

# What is taken for granted where a scenario says nothing.
assumption-durations = Kukaan ei kertonut, kuinka kauan nämä kestävät, joten kestoksi oletetaan keskimäärin { $minutes } minuuttia, joskus paljon vähemmän tai enemmän: { $names }.
assumption-durations-of-many = { $count } tehtävästä kukaan ei kertonut, kuinka kauan ne kestävät, joten kunkin kestoksi oletetaan keskimäärin { $minutes } minuuttia, joskus paljon vähemmän tai enemmän.
assumption-one-person = Kukaan ei kertonut, ketkä siellä ovat töissä, joten kuhunkin näistä oletetaan yksi ihminen, joka on aina paikalla: { $names }.
assumption-citizens-time = Asukkaat antavat aikaansa, eikä heitä odota muu kuin itse asia: { $names }.
assumption-nobody-needed = Mikään skenaarion rooli ei hoida näitä, joten niissä vain kuluu aikaa eikä ketään odoteta: { $names }.
assumption-day-and-night = Kukaan ei kertonut, milloin ihmiset ovat paikalla, joten he ovat töissä yötä päivää.
assumption-arrivals = Kukaan ei kertonut, milloin asioita saapuu, joten niitä oletetaan tulevan sattumalta keskimäärin yksi { $hours ->
        [one] tunnissa
       *[other] { $hours } tunnissa
    }: kiireisimmät ovat silloin töissä { $percent } % ajastaan.
assumption-starts-unused = Prosessi voi alkaa monella tavalla; näitä ei käytetä, koska kukaan ei kertonut, kuinka usein niin käy: { $names }.
# What a run takes for granted where neither scenario nor map says.
assumption-event-never = ”{ $element }” ei tapahdu koskaan: kukaan ei kertonut, minkä ajan kuluttua tai kuinka usein.
assumption-event-at-once = ”{ $element }” tapahtuu heti, kun sitä aletaan odottaa: kukaan ei kertonut, minkä ajan kuluttua.
assumption-turned-away-leaves = Se, jolle ei ole odotuspaikkaa kohdassa ”{ $element }”, lähtee siitä tapahtuman ”{ $event }” kautta.
assumption-turned-away-over = Se, jolle ei ole odotuspaikkaa kohdassa ”{ $element }”, käännytetään pois, ja asia päättyy kaikissa altaissa: mikään virhetapahtuma tehtävän reunalla tai sen ympärillä ei vie eteenpäin.
assumption-branches-even = Kaikki tiet kohdasta ”{ $element }” ovat yhtä todennäköisiä: kukaan ei antanut todennäköisyyksiä.
assumption-loop-even = ”{ $element }” tehdään puolessa asioista vielä kerran: kukaan ei kertonut, kuinka usein.
assumption-one-instance = ”{ $element }” tehdään kerran, vaikka kartan mukaan se tehdään useasti: kukaan ei kertonut, montako kertaa.
assumption-instances-at-most = ”{ $element }” on yhdessä asiassa käynnissä rinnakkain enintään { $most } kertaa: sitä, mitä kartta tarkoittaa sen yli, ei ajeta.
assumption-initial-inside = Asiat, jotka odottavat kohdassa ”{ $element }” kellon käynnistyessä, jätetään pois: kohta on toisen vaiheen sisällä.
assumption-warm-up-found = Ensimmäiset { $days } päivää ({ $cases } asiaa) jätetään pois: siihen mennessä koeajo oli tasaantunut (MSER-5, White 1997).
assumption-no-duration = ”{ $element }” ei vie aikaa: kukaan ei antanut kestoa.
