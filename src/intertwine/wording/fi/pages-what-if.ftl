# Sliders on the simulation page.
# Machine-made translation, not yet read by a person.

what-if-title = Entä jos?
what-if-lead = Käännä sitä, mikä voisi olla toisin kartassa ”{ $name }”. Vastaus tulee heti, verrattuna tallennettuun skenaarioon.
what-if-open = Käännä liukusäätimiä
what-if-wait = Ajetaan tallennettu skenaario kerran.
what-if-group-arrivals = Mitä tulee
what-if-group-people = Montako ihmistä
what-if-group-hours = Kauanko he ovat paikalla
what-if-group-duration = Kauanko työ kestää
what-if-group-chance = Mitä tietä kuljetaan
what-if-arrivals = Kaikki saapumiset
what-if-chance = { $name }: { $way }
what-if-as-is = kuten tallennettu
what-if-people = { $n }, ei { $now }
what-if-percent = { $n } %
what-if-back = Kuten tallennettu
what-if-keep = Tallenna tämä versioksi
what-if-kept = Tallennettu skenaarion versiona { $n }.
what-if-nothing = Mitään ei ole vielä käännetty.
what-if-answer = Alusta loppuun: { $change } { $unit } ({ $range }), { $reading }.
what-if-case = Mitä asialle muuttuu
what-if-partners = Kenellä on enemmän työtä, kenellä vähemmän
what-if-busy = Kuka on kiireinen
what-if-kept-column = Tallennettu
what-if-turned-column = Käännetty
