# The page of people and notices. Machine-made translation, not yet read by a person.

people-headline = { $people } ihmistä { $partners } kumppanista
people-lead = Ketkä ovat mukana, mitä heille kerrotaan ennen vastaamista ja miten joku unohdetaan.
people-who = Ketkä ovat mukana
people-none = Ketään ei ole vielä nimetty.
people-erased = poistettu
people-unnamed = { $id }, ilman nimeä
people-add = Lisää ihminen
people-partner = Kumppani
people-name = Nimi
people-role = Mitä hän tekee
people-erase = Poista
people-erase-sure = Poistetaanko { $name } lopullisesti? Nimi, tehtävä ja kaikki vastaukset poistuvat, myös kaikista tallessa olevista versioista. Tyhjä paikka jää. Tätä ei voi perua.
people-erase-yes = Poista lopullisesti
people-erase-no = Säilytä
people-erase-limits = Litteraatioissa, muistiinpanoissa ja kartoissa olevia nimiä tai aiemmin tehtyjä kopioita tämä ei tavoita. Istunnoissa, joissa mitään ei säilytetä, kukaan ei voi tietää, kenen mikin vastaus on; ne jäävät.
people-came = Ketkä tulivat
people-came-n = { $n ->
    [one] 1 ihminen
   *[other] { $n } ihmistä
 }
people-notice = Mitä ihmisille kerrotaan ennen vastaamista
people-notice-missing = { $n ->
    [one] Yksi asia on vielä auki. Puhelin kertoo sen kaikille.
   *[other] { $n } asiaa on vielä auki. Puhelin kertoo sen kaikille.
 }
people-notice-reads = Näin se lukee puhelimessa
people-form-responsible = Kuka vastaa tiedoista (organisaatio)
people-form-contact = Keneltä kysyä: nimi ja puhelin tai sähköposti
people-form-purpose = Mihin tietoja käytetään, yhdellä lauseella
people-form-basis = Oikeusperuste
people-basis-none = ei vielä sanottu
people-basis-consent = suostumus
people-basis-public-task = julkinen tehtävä
people-basis-legal-obligation = lakisääteinen velvoite
people-basis-contract = sopimus
people-basis-legitimate-interest = oikeutettu etu
people-form-records = Voivatko muut pyytää sitä julkisena asiakirjana?
people-records-none = ei vielä sanottu
people-records-yes = kyllä, mahdollisesti
people-records-no = ei
people-form-note = Muuta, mikä ihmisten on hyvä tietää
people-keeping = Kuinka kauan vastaukset pysyvät istunnoissa, asetetaan säilytyksen sivulla.

kept-out = Vie koko tutkimus yhtenä pakettina
kept-out-how = Kartat, taulukot, tutkimukseen viedyt vastaukset ja muistiot: tavu tavulta. ”intertwine serve KANSIO” tuo puretun kansion takaisin. Istunnot ja tilit eivät ole mukana; ”intertwine backup” kopioi nekin.
