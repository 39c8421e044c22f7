# Who needs to know what, and on what ground it passes. Machine-made translation, not yet read by
# a person.

measure-need_to_know = Onko jokaisella se, mitä hän tarvitsee, silloin kun hän tarvitsee, eikä muuta?
measure-consent = Millä perusteella henkilötietoja kulkee, ja ohitetaanko suostumus joskus?
measure-double_entry = Mitä kirjaa useampi organisaatio?
measure-stores = Missä tietoa säilytetään, ja kuka ei pääse katsomaan?
measure-my_part = Mitä kukin ihminen tekee, tarvitsee ja antaa eteenpäin?
measure-collect = Mitä pitäisi kerätä seuraavaksi?

finding-nobody-sends = { $partner }: vaihe ”{ $step }” tarvitsee tiedon ”{ $datum }”, eikä kartalla kukaan tuo sitä koskaan.
    .title = Tarvittu ei tule perille
    .how = Mikään kartan polku ei tee sitä, lähetä sitä eikä pane sitä paikkaan, josta tämä ihminen voi lukea sen ennen vaiheen alkua.
    .term = Puuttuva tieto (missing data; Trčka, van der Aalst ja Sidorova, 2009), tietovirran analyysi: tarkka
    .ask = Kenellä on ”{ $datum }”, ja miten { $actor } voisi saada sen ennen vaihetta ”{ $step }”?
    .todo = Sopikaa, kuka lähettää tiedon ”{ $datum }” (saaja { $partner }), ja piirtäkää se kartalle.
evidence-nobody-sends = ”{ $step }” tarvitsee tiedon ”{ $datum }”. Mitä kartalla ensin tapahtuukin, { $actor } ei saa sitä koskaan.
finding-sometimes-missing = { $partner }: vaihe ”{ $step }” voi alkaa ilman tietoa ”{ $datum }”, jota vaihe tarvitsee.
    .title = Tarvittu ei aina tule perille
    .how = Yksi kartan polku johtaa vaiheeseen ilman tätä tietoa. Perusteissa kerrotaan, mikä.
    .term = Puuttuva tieto jollakin kulkureitillä (missing data; Trčka, van der Aalst ja Sidorova, 2009), näytetty kulkemalla kartta läpi
    .ask = Mitä { $actor } tekee vaiheessa ”{ $step }”, kun ”{ $datum }” puuttuu?
    .todo = Lähettäkää ”{ $datum }” myös sillä polulla, tai älkää aloittako vaihetta ”{ $step }” ennen kuin se on tullut.
evidence-sometimes-missing = Näin voi käydä: { $story }. Viimeisessä vaiheessa ”{ $datum }” puuttuu.
finding-perhaps-missing = { $partner }: onko ”{ $datum }” aina perillä, kun ”{ $step }” alkaa?
    .title = Ehkä ei perillä ajoissa
    .how = Työn järjestys kartalla ei varmista, että se on tullut. Se, voiko oikea tapaus päätyä siihen, vaatii kartan läpikulun kokonaan.
    .term = Mahdollisesti puuttuva tieto; ei ratkea pelkästä tietovirrasta
    .ask = { $actor }: oletko koskaan joutunut aloittamaan vaiheen ”{ $step }” ilman tietoa ”{ $datum }”?
    .todo = Kysykää vaiheen tekijöiltä.
evidence-perhaps-missing = Jokin kartan polku voi johtaa vaiheeseen ”{ $step }”, ennen kuin { $actor } on saanut tiedon ”{ $datum }”.
finding-more-than-needed = ”{ $datum }” voi kulkea, vaikka mikään saajan vaihe ei tarvitse sitä (lähettäjä { $sender }, saaja { $receiver }).
    .title = Jaetaan enemmän kuin tarvitaan
    .how = Viesti voi kuljettaa tämän henkilötiedon, eikä mikään saajan työ kartalla tarvitse sitä. Itseään koskevan tiedon ihminen saa aina saada.
    .term = Liika jakaminen, tietojen minimointi (redundant data; Trčka, van der Aalst ja Sidorova, 2009)
    .ask = { $receiver }: mitä jäisi puuttumaan ilman tietoa ”{ $datum }”?
    .todo = Jättäkää ”{ $datum }” pois lähetettävästä, tai kertokaa kartalla, mikä vaihe tarvitsee sitä.
evidence-more-than-needed = Viesti voi kuljettaa tiedon ”{ $datum }” (lähettäjä { $sender }). Mikään saajan { $receiver } vaihe ei tarvitse sitä.
finding-who-uses = { $receiver }: mihin tietoa ”{ $datum }” käytetään? Mikään vaihe siellä ei tarvitse sitä.
    .title = Kuka käyttää tätä?
    .how = Se voidaan lähettää, eikä mikään saajan vaihe kartalla tarvitse sitä. Ei tiedetä, koskeeko se ihmistä tai lähettääkö oikea tapaus sen.
    .term = Mahdollisesti tarpeeton tieto; henkilötieto vai ei, ei tiedossa
    .ask = { $receiver }: mitä teette tiedolla ”{ $datum }”, ja koskeeko se ihmistä?
    .todo = Kertokaa kartalla, mikä vaihe tarvitsee sitä, tai lakatkaa lähettämästä.
evidence-who-uses = Lähettäjä { $sender } voi lähettää tiedon ”{ $datum }”, saaja { $receiver }; mikään vaihe siellä ei tarvitse sitä.
finding-too-early = { $receiver } voi saada tiedon ”{ $datum }”, ennen kuin on selvää, että sitä tarvitaan siellä.
    .title = Jaetaan liian aikaisin
    .how = Kun se on tullut, saajan työ voi vielä päättyä ilman yhtään vaihetta, joka tarvitsee sitä.
    .term = Liian varhainen luovuttaminen; tarve tietää ajassa
    .ask = Voisiko ”{ $datum }” tulla myöhemmin, kun on selvää, että { $receiver } jatkaa?
    .todo = Lähettäkää ”{ $datum }” myöhemmässä viestissä, kun valinta on tehty.
evidence-too-early = ”{ $datum }”: lähettäjä { $sender }; tarvitaan vasta tässä: { $needed }. Työ voi päättyä ennen sitä.
finding-perhaps-too-early = { $receiver }: tarvitaanko ”{ $datum }” näin varhain? Työ siellä voi päättyä ilman sitä.
    .title = Ehkä jaetaan liian aikaisin
    .how = Kun se on tullut, jokin kartan polku vie loppuun jokaisen sitä tarvitsevan vaiheen ohi. Se, voiko oikea tapaus kulkea niin, vaatii kartan läpikulun kokonaan.
    .term = Liian varhainen luovuttaminen; ei ratkea pelkästä tietovirrasta
    .ask = { $receiver }: milloin todella tarvitsette tiedon ”{ $datum }”?
    .todo = Kysykää vaiheen tekijöiltä.
evidence-perhaps-too-early = ”{ $datum }” voi tulla (lähettäjä { $sender }), ja sitä tarvitaan vasta tässä: { $needed }.
finding-without-permission = Ennen kuin kukaan on antanut suostumusta, tämä voi siirtyä (saaja { $receivers }): { $data }{ $more ->
    [0] .
   *[other] {" "}ja { $more } muuta.
 }
    .title = Suostumus ohitetaan
    .how = Tämä tieto vaatii suostumuksen. Yksi kartan polku lähettää sen ilman edeltävää suostumusta; perusteissa kerrotaan, mikä.
    .term = Suostumusportti ohitettu, näytetty kulkemalla kartta läpi. Kuvaus kulusta, ei oikeudellinen tuomio
    .ask = Kun on kiire, kuka saa päättää, että tämä annetaan eteenpäin: { $data }?
    .todo = Pyytäkää suostumus ennen kuin polut eroavat, kohta kohdalta.
evidence-without-permission = Lähettäjä { $senders }, saaja { $receivers }: { $data }. Näin voi käydä: { $story }. Keneltäkään ei kysytty ennen sitä.
finding-perhaps-without-permission = Onko suostumus aina annettu, ennen kuin tämä siirtyy (saaja { $receivers }): { $data }{ $more ->
    [0] ?
   *[other] {" "}ja { $more } muuta?
 }
    .title = Ehkä ilman suostumusta
    .how = Työn järjestys kartalla ei varmista sitä. Se, voiko oikea tapaus päätyä siihen, vaatii kartan läpikulun kokonaan.
    .term = Suostumusportti, ei ratkea pelkästä tietovirrasta
    .ask = Missä kohdassa ja kuka pyytää suostumuksen tähän: { $data }?
    .todo = Merkitkää kartalle, missä vaiheessa suostumus annetaan, mihin ja kenelle.
evidence-perhaps-without-permission = Lähettäjä { $senders }: { $data }. Varmaa suostumusta ei ole ennen sitä.
finding-personal-or-not = { $n ->
    [one] Koskeeko ”{ $data }” ihmistä? Se siirtyy organisaatioiden välillä.
   *[other] Mitkä näistä koskevat ihmistä? Ne siirtyvät organisaatioiden välillä: { $data }{ $more ->
        [0] .
       *[other] {" "}ja { $more } muuta.
    }
 }
    .title = Koskeeko ihmistä vai ei?
    .how = Kartta ei kerro, joten niistä ei väitetä mitään.
    .term = Henkilötiedot: ei tiedossa
    .ask = Mitkä näistä koskevat ihmistä: { $data }?
    .todo = Kirjatkaa se tietojen luetteloon ja ketä kukin koskee.
evidence-personal-or-not = Lähettäjä { $senders }, saaja { $receivers }: { $data }.
finding-on-what-basis = Millä perusteella tämä siirtyy (saaja { $receivers }): { $data }{ $more ->
    [0] ?
   *[other] {" "}ja { $more } muuta?
 }
    .title = Millä perusteella?
    .how = Se koskee ihmistä, eikä kukaan ole kertonut, siirtyykö se suostumuksella, lain tai sopimuksen nojalla, vai eikö perustetta tarvita.
    .term = Oikeusperuste: ei tiedossa
    .ask = Millä perusteella tämä siirtyy (saaja { $receivers }): { $data }? Suostumus, laki, sopimus?
    .todo = Kysykää tietosuojasta vastaavalta ja kirjatkaa se tietojen luetteloon.
evidence-on-what-basis = Lähettäjä { $senders }, saaja { $receivers }: { $data }. Peruste ei ole tiedossa.
finding-typed-again = ”{ $datum }” kirjataan { $n } kertaa, tekijöinä { $partners }.
    .title = Kirjataan useammin kuin kerran
    .how = Useamman organisaation vaiheet tekevät saman tiedon.
    .term = Kaksinkertainen kirjaaminen, yhteensopimattomat järjestelmät (Brix, Tuurnas ja Mortensen, 2021)
    .ask = Voisiko ”{ $datum }” kirjata kerran, ja muut lukisivat sen?
    .todo = Valitkaa, missä ”{ $datum }” kirjataan ensin, ja antakaa muiden lukea se sieltä.
evidence-typed-again = ”{ $datum }” tehdään näissä: { $steps }.
finding-writes-cannot-read = { $partner } kirjoitti paikkaan ”{ $store }” eikä voi lukea sitä.
    .title = Kirjoittaa eikä voi lukea
    .how = Kartta nimeää, ketkä saavat lukea tätä paikkaa; siihen kirjoittava ei ole heidän joukossaan.
    .term = Ei pääsyä omiin tietoihin; puuttuva asukkaan ääni (Brix, Tuurnas ja Mortensen, 2021)
    .ask = Mikä muuttuisi, jos { $partner } voisi lukea paikkaa ”{ $store }”?
    .todo = Avatkaa ”{ $store }” (lukija { $partner }), ainakin sen osalta, mitä he itse kirjoittivat.
evidence-writes-cannot-read = { $partner } kirjoitti näissä: { $steps }. Sitä voi lukea { $readers }.
finding-who-may-read = Kuka saa katsoa paikkaan ”{ $store }”? Siihen kirjoittavat: { $partners }.
    .title = Kuka saa lukea?
    .how = Useampi organisaatio kirjoittaa siihen, eikä kartta kerro, kuka saa lukea.
    .term = Pääsy yhteisiin varastoihin: ei tiedossa
    .ask = Kuka saa katsoa paikkaan ”{ $store }”?
    .todo = Kirjatkaa se kartalle.
evidence-who-may-read = Paikkaan ”{ $store }” kirjoittavat: { $partners }.

arrival-always = aina
arrival-sometimes = ei aina
arrival-perhaps = ehkä ei
arrival-never = ei koskaan
arrival-drawn = niin kuin piirretty
arrival-unreached = tähän ei johda mikään
from-own-work = omasta työstä
from-the-same-work = samasta työstä
no-name-yet = (ei vielä nimeä)
no-step-needs-it = mikään vaihe ei tarvitse
personal-yes = kyllä
personal-no = ei
personal-unknown = ei tiedossa
basis-consent = suostumus
basis-statutory = laki
basis-contract = sopimus
basis-not-needed = ei tarvita
basis-unknown = ei tiedossa
permission-bypassed = voidaan ohittaa
permission-in-order = tulee ensin
permission-cannot-tell = ei voi sanoa
permission-not-asked = ei suostumuksella

assumption-black-boxes-answer = Organisaatioiden, joiden sisäpuolta ei näytetä, oletetaan lähettävän kaiken, mitä niiltä odotetaan, ja ottavan vastaan jokaisen viestin.
assumption-holding = Jollakulla on tieto, kun hän teki sen, sai sen viestissä tai otti sen paikasta, jota voi lukea. Viesti voi tuoda vain sen, mikä lähettäjällä on.
assumption-no-verdict = Jakamisen peruste näytetään sellaisena kuin se on annettu; tämä ei ole oikeudellinen tuomio.

missing-information = Kukaan ei ole vielä kertonut, kuka tarvitsee mitäkin tietoa. Täyttäkää taulukon luettelo tiedoista tai lisätkää tarpeet kartalle.
missing-citizens = Yksikään kumppani ei vielä edusta asukkaita. Antakaa heille oma rivi, jotta kaikki mitataan myös heidän kannaltaan.
missing-people = Kukaan ei ole luetellut, ketkä ovat mukana. Täyttäkää people.csv; ilman sitä kukaan ei voi sanoa, mikä on yhden ihmisen varassa.
missing-message-names = { $n ->
    [one] Yhdellä organisaatioiden välisellä nuolella ei ole nimeä. Kertokaa, mitä se kertoo.
   *[other] { $n } organisaatioiden välisellä nuolella ei ole nimeä. Kertokaa, mitä ne kertovat.
 }
missing-personal = { $n ->
    [one] Kertokaa yhdestä tiedosta, koskeeko se ihmistä ja millä perusteella se siirtyy.
   *[other] Kertokaa { $n } tiedosta, koskevatko ne ihmistä ja millä perusteella ne siirtyvät.
 }
missing-co-production = Yhtäkään vaihetta ei ole merkitty asukkaiden kanssa yhdessä tehdyksi. Merkitkää ne, jotka ovat, merkillä *.

table-need-to-know = Kuka tarvitsee mitä, ja tuleeko se perille
    .empty = Kartta ei kerro, kuka tarvitsee mitä.
    .how = Jokaisesta vaiheesta, joka tarvitsee tietoa: kuka sen tekee, keneltä tieto tulee ja onko se perillä joka kerta, kun vaihe alkaa.
table-what-passes = Mitä organisaatioiden välillä siirtyy
    .empty = Organisaatioiden välillä ei siirry mitään, minkä sisältö olisi kerrottu.
table-stores = Missä tietoa säilytetään
    .empty = Kartalla ei ole paikkoja, joissa tietoa säilytetään.
table-my-steps = Mitä teen
    .empty = Ei mitään tällä kartalla.
table-my-needs = Mitä tarvitsen ja keneltä
    .empty = Kartta ei kerro.
table-needed-from-me = Mitä muut tarvitsevat minulta
    .empty = Ei mitään tällä kartalla.
table-my-places = Mistä katson ja mihin kirjoitan
    .empty = Ei mistään tällä kartalla.
column-datum = Tieto
column-needed-at = Mihin tarvitaan
column-needed-by = Kuka tarvitsee
column-from = Keneltä
column-arrives = Onko perillä?
column-personal = Koskee ihmistä
column-basis = Millä perusteella
column-passes-from = Lähettäjä
column-passes-to = Saaja
column-permission = Suostumus
column-store = Paikka
column-store-owner = Kenen
column-written-by = Kirjoittajat
column-read-by = Lukijat
column-my-step = Vaihe
column-phase = Osa
column-with-citizens = Asukkaiden kanssa
column-for-step = Mihin
column-goes-to = Kenelle menee
column-i-read = Luen
column-i-write = Kirjoitan
