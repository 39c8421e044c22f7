# What moves the outcome, and shares of the gain, on the simulation page.
# Machine-made translation, not yet read by a person.

weigh-ask-sensitivity = Kysy, mikä sitä liikuttaa
weigh-ask-gain = Aja kaikki yhteenliittymät
weigh-again = Kysy uudelleen
weigh-running = { $done } / { $wanted } ajoa
weigh-stopped = Pysäytetty. Puolikas vastaus ei kerro mitään; kysy uudelleen.

sensitivity-lead = Jokaista skenaarion oletusta käännetään 20 % alas ja ylös, tai yksi ihminen vähemmän ja enemmän, muut ennallaan.
sensitivity-title = Eniten aikaa alusta loppuun liikuttaa: { $name }
sensitivity-title-unclear = Mikään oletus ei varmasti liikuta aikaa alusta loppuun
sensitivity-change-how = { $unit } alusta loppuun, tallennettuna { $base }; vaalea on alas, tumma ylös käännettynä
sensitivity-source = Yksi kerrallaan, { $n } toistoa kutakin; muutos on varma, kun sen väli, pätien kaikille yhtä aikaa, jättää nollan ulkopuolelle.
sensitivity-down = Alas käännettynä
sensitivity-up = Ylös käännettynä
sensitivity-change-sure = varma
lever-page-arrivals = Kaikki saapumiset, 20 %
lever-page-people = { $name }, yksi ihminen
lever-page-second = Toinen { $name }
lever-page-hours = Työaika: { $name }, 20 %
lever-page-duration = Kauanko ”{ $name }” kestää, 20 %
lever-page-chance = ”{ $name }”: todennäköisyys ”{ $way }”, 20 %

gain-lead = Kumppanit jakavat: yhteenliittymän jäsenet tekevät toistensa töitä, missä osaavat. Kaikki yhteenliittymät kohtaavat samat saapumiset ja saman sattuman.
gain-as-seen-by = Kuten sen näkee
gain-facilitator = sinä, fasilitaattori
gain-everybody = kaikki yhdessä
gain-report-for = Lukija
gain-not-theirs = Tälle lukijalle ei tässä näytetä mitään.
gain-title = Yhdessä { $whole } { $unit } enemmän
gain-title-unclear = Yhteen tulemisen hyötyä ei havaittu
gain-title-less = Yhdessä { $whole } { $unit } vähemmän
gain-how = Kunkin kumppanin osuus hyödystä: mitä se lisää, keskimäärin kaikissa liittymisjärjestyksissä
gain-stable-yes = Hyödyn voi jakaa niin, ettei mikään ryhmä pärjäisi paremmin yksin.
gain-stable-no = Hyötyä ei voi jakaa niin, ettei jokin ryhmä mieluummin kulkisi omaa tietään.
gain-stable-unclear = Näillä toistoilla ei voi sanoa, voiko hyödyn jakaa vakaasti.
gain-not-enough = Yksi toisto ei anna väliä, joten mikään tässä ei ole varmaa. Kysy uudelleen kymmenellä.
gain-nobody-can = Tässä skenaariossa kukaan ei osaa toisen kumppanin työtä, joten jakaminen ei muuta mitään. Kerro kohdassa ”Osaa myös”, mitä ihmiset osaavat, ja kohdassa ”Työn laji”, mitä tehtävä on.
gain-to-collect = Mitä kerätä seuraavaksi
gain-share = Osuus hyödystä
gain-alone = Yksin
gain-stable-share = Vakaa osuus
gain-own = Omat tunnit viikossa
gain-no-stable = ei sellaista jakoa
gain-who-loses = Kuka häviäisi, kuka ei mieluummin
gain-unit-days = päivää
gain-unit-percent = sadasta lupauksesta
