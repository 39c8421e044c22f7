# What happens when a map runs, as findings. Machine-made translation, not yet read by a person.

measure-behaviour = Voiko jokainen tapaus päättyä, tapahtui mitä tahansa?

finding-stays-for-ever = { $n ->
        [0] Työ voi jäädä
        [one] Työ ({ $partners }) voi jäädä
       *[other] Työ ({ $partners }) voi jäädä
    } tähän ikuisesti: { $steps }.
    .title = Tapaus voi jäädä kesken ikuisesti
    .how = Kartta ajetaan kaikissa järjestyksissä, joissa sen kumppanit voivat toimia, ja sen valinnat jokaisella tavalla. Tilasta, jossa tämä työ odottaa, mikään kulku ei pääse loppuunsa.
    .term = Ei eheä (not sound): lukkiutuminen (deadlock) tai loputon kierto (livelock) (van der Aalst, 1998; Corradini, Muzi, Re, Rossi ja Tiezzi, 2022)
    .ask = Mitä ihmiset tekevät nyt, kun näin käy, ja mistä he huomaavat sen?
    .todo = Sopikaa, kuka kertoo kenelle, tai minkä ajan kuluttua työ päättyy itsestään.
evidence-stays-for-ever = Näin voi käydä: { $story }.
finding-goes-round-for-ever = { $n ->
        [0] Työ kiertää
       *[other] Työ ({ $partners }) kiertää
    } loputtomasti tässä: { $steps }.
    .title = Tapaus voi kiertää loputtomasti
    .how = Kartta ajetaan kaikissa järjestyksissä, joissa sen kumppanit voivat toimia. Tästä jokainen tie johtaa takaisin, mikään ei loppuun.
    .term = Ei eheä (not sound): loputon kierto (livelock) (van der Aalst, 1998)
    .ask = Mikä päättää kierron käytännössä, ja kuka sen ratkaisee?
    .todo = Sopikaa, kuka päättää kierron, ja piirtäkää se.
evidence-goes-round-for-ever = Näin voi käydä: { $story }.
finding-ends-twice = Yksi tapaus voi tulla tähän useammin kuin kerran: { $steps }.
    .title = Osa tapauksesta tehdään uudelleen
    .how = Haarat kulkevat rinnakkain ja tulevat yhteen odottamatta toisiaan, joten seuraava työ tehdään kerran kutakin haaraa kohti.
    .term = Ei pääty puhtaasti (no proper completion; van der Aalst, 1998)
    .ask = Onko tarkoitus, että se, mikä johtaa tähän, tehdään useammin kuin kerran: { $steps }?
    .todo = Jos ei ole tarkoitus, pankaa haarat odottamaan toisiaan ennen kuin ne jatkuvat.
evidence-ends-twice = Näin voi käydä: { $story }.
finding-message-left = Lähettäjältä { $sender } voi tulla { $message }, kun saajalla ({ $receiver }) kukaan ei enää ota sitä vastaan.
    .title = Viesti, jota kukaan ei ota vastaan
    .how = Kartta ajetaan kaikissa järjestyksissä, joissa sen kumppanit voivat toimia. On kulku, jonka lopussa kaikki työ on tehty eikä tätä viestiä otettu koskaan vastaan.
    .term = Viestien osalta eheä, ei kokonaan (message-sound, not sound): toimittamatta jäänyt viesti (Corradini, Muzi, Re, Rossi ja Tiezzi, 2022)
    .ask = Kuka lukee viestin ({ $message }), kun saajan työ ({ $receiver }) on jo ohi?
    .todo = Sopikaa, mitä { $receiver } tekee sillä silloin, tai milloin lähettäjän ({ $sender }) ei tarvitse lähettää sitä.
evidence-message-left = Näin voi käydä: { $story }.
finding-never-happens = Mikään tapaus ei tule koskaan tähän: { $step }.
    .title = Työ, johon ei koskaan päästä
    .how = Kartta ajetaan sen vaiheiden kaikissa järjestyksissä; tämä ei ole niissä koskaan mukana.
    .term = Kuollut toiminto (dead activity; van der Aalst, 1998)
    .ask = Milloin tämä käytännössä tehdään: { $step }?
    .todo = Piirtäkää, miten tapaus tulee siihen, tai poistakaa se kartalta.
evidence-never-happens = Yhdelläkään kartan kululla ei päästä tähän: { $step }.
finding-first-come = { $partner }: se, mikä tulee ensin, ratkaisee: { $messages }.
    .title = Ensin tullut ratkaisee
    .how = On kulku, jossa kahden organisaation viestit ovat matkalla yhtä aikaa ja vain toinen niistä otetaan vastaan.
    .term = Kilpailutilanne (organisaatioiden välinen; race condition)
    .ask = Mitä toiselle viestille tapahtuu, ja tietääkö sen lähettäjä?
    .todo = Sopikaa, kuka odottaa ketä, tai mitä sanotaan sille, joka tulee toisena.
evidence-first-come = Molemmat voivat olla matkalla yhtä aikaa: { $messages }.

table-behaviour = Mitä tapahtuu, kun kartat ajetaan
    .empty = Ajettavaa karttaa ei ole.
column-map = Kartta
column-can-finish = Voi päättyä
column-all-taken = Päättyy, ja jokainen viesti on otettu vastaan
column-one-at-a-time = Mikään ei kahdesti yhtä aikaa
column-states = Katsottuja tiloja
always = aina
not-always = ei aina
not-known = ei tiedossa
