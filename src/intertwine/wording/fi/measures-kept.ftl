# Mitä kumppanit pitävät omana tietonaan simuloidusta: kuka pitää mitä, ei koskaan paljonko sitä on.
# Machine-made translation, not yet read by a person.

kept-staffing = { $partner } pitää henkilöstönsä omana tietonaan: ihmisensä, heidän työaikansa ja sen, kuinka kiireisiä he ovat.
kept-waits = { $partner } pitää omana tietonaan, kuinka kauan sen vaiheet kestävät ja kuinka kauan niihin odotetaan.
kept-costs = { $partner } pitää kustannuksensa omana tietonaan.
kept-times = { $partner } pitää omana tietonaan sen, mitä koko palvelun ajat kertoisivat siitä.
kept-whole = Koko palvelun ajat kertoisivat siitä, joten mitään simuloitua ei näytetä tässä.
kept-probed = Muuttamalla jotakin ja katsomalla, mitä siitä seuraa, saisi sen selville, joten sitä ei näytetä tässä.
kept-unread = Kaikkea, minkä kumppanit pitävät omana tietonaan, ei voitu lukea. Korjatkaa releases.csv.
kept-why = Esteenä olevan asian jokin kumppani pitää omana tietonaan.
kept-figure = oma tieto
report-withheld = Omana tietona pidetty
