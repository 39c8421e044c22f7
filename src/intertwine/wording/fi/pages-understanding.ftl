# The page of understanding. Machine-made translation, not yet read by a person.

understanding-headline = Useimmat vastaavat samoin { $agreed } kysymykseen { $n }:stä
understanding-lead = Jokainen vastasi yksin. { $people } ihmistä, { $groups } ryhmää; luvut ovat kierrokselta { $wave }, ellei toista mainita.
understanding-empty = Kukaan ei ole vielä vastannut
understanding-empty-how = Valmistele taululta työpaja tai kysely. Se, mitä kukin vastaa yksin, tulee tänne kun se on ohi.
understanding-kinds = Näytä
understanding-kind-all = Kaikki { $n }
understanding-verdict-boundary = nähdään eri tavoin
understanding-verdict-nobody-knows = kukaan ei tiedä
understanding-verdict-map-suspected = samoin, mutta ei kuten kartta
understanding-verdict-differing = vastaukset eroavat, ei selviä puolia
understanding-verdict-too-few = liian vähän vastaajia
understanding-verdict-agreed = nähdään samoin
understanding-remedy-boundary = Organisaatiot näkevät tämän eri tavoin. Anna jokaisen kertoa, miten päätyi vastaukseensa, kartan nimeämä viimeisenä. Sopikaa sitten, ja kirjatkaa se karttaan.
understanding-remedy-nobody-knows = Moni ei tiedä. Selvittäkää, kuka voi päättää sen, ja kertokaa kaikille; näkemyksistä puhuminen ei tässä auta.
understanding-remedy-map-suspected = Ihmiset ovat keskenään samaa mieltä, mutta eri mieltä kartan kanssa. Katsokaa ensin karttaa: se voi olla vanhentunut.
understanding-remedy-differing = Vastaukset eroavat, mutta eivät organisaatioittain. Sanokaa asia kerran selvin sanoin, samalla tavalla kaikille.
understanding-remedy-too-few = Vastaajia on niin vähän, ettei puolia voi erottaa sattumasta. Kysykää useammalta, tai keskustelkaa laskematta.
understanding-remedy-agreed = Ei korjattavaa. Katso seuraavaa.
understanding-construct-accountability = Kuka siitä vastaa
understanding-construct-predictability = Mikä tulee ensin
understanding-construct-information = Mitä pitää tietää
understanding-construct-purpose = Mitä varten se on
understanding-construct-expectation = Mitä toisen odotetaan sanovan
understanding-construct-own = Omat kysymykset
understanding-option-before = ennen
understanding-option-after = jälkeen
understanding-option-either = kummin päin vain
understanding-order = { $first }: ennen vai jälkeen tätä: { $second }?
understanding-rounds = Kuinka samoin, kierroksittain
understanding-round = kierros
understanding-row-people = Vastanneet
understanding-row-alpha = Kaikki yhdessä
understanding-row-within = Organisaation sisällä
understanding-row-between = Organisaatioiden välillä
understanding-row-boundary = Ero organisaatioiden välillä
understanding-row-kappa = Karttaan verrattuna
understanding-span = 95 %: { $low }–{ $high }
understanding-answers = { $people } ihmistä, { $answers } vastausta
understanding-identical = kaikki samoin
understanding-undefined = ei määritelty
understanding-no-map = kartta ei kerro
understanding-more-than-chance = enemmän kuin sattuma, p = { $p }
understanding-may-be-chance = voi olla sattumaa, p = { $p }
understanding-cannot = liian vähän vastaajia: ei voi olla merkitsevä
understanding-map = Kartta väritettynä yksimielisyyden mukaan
understanding-map-alt = { $name } väritettynä sen mukaan, kuinka samoin vastattiin: { $construct }. Alla oleva luettelo kertoo saman sanoin.
understanding-scale = 1 on kaikki samoin, 0 ei enempää kuin sattumalta
understanding-under = alle { $to }
understanding-from = { $from } tai enemmän
understanding-items = Yksi kerrallaan
understanding-sort = Järjestys
understanding-sort-difference = Eniten eroavat ensin
understanding-sort-service = Kysymisjärjestyksessä
understanding-most = { $most }/{ $n } sanoo ”{ $answer }”
understanding-unknown = { $unknown }/{ $n } ei tiedä
understanding-map-says = kartta sanoo ”{ $answer }”
understanding-map-same = niin myös kartta
understanding-was = { $value } kierroksella { $wave }
understanding-agreement = Yksimielisyys { $value }
understanding-agreement-none = kaikki samoin
understanding-gone = Ei enää kartalla; vastaukset säilyvät.
understanding-said = Mitä kukin sanoi
understanding-few = { $n ->
    [one] 1 vastaus. Näytetään { $from } vastauksesta alkaen.
   *[other] { $n } vastausta. Näytetään { $from } vastauksesta alkaen.
 }
understanding-mostly = { $n } vastausta, enimmäkseen ”{ $answer }”
understanding-none-here = Tällaisia ei ole tässä.
understanding-how = Näin tämä lasketaan
understanding-how-alpha = ”Kaikki yhdessä” on Krippendorffin alfa (2019): yksi miinus havaittu erimielisyys jaettuna sattumalta odotetulla. 1 on kaikki samoin, 0 ei enempää kuin sattuma, alle 0 vähemmän kuin sattuma. Jokainen ihminen lasketaan kerran.
understanding-how-split = Se jakautuu täsmälleen saman organisaation ja eri organisaatioiden ihmisten pareihin. Ero on näiden erotus (tiedon raja). Onko se enemmän kuin sattuma: organisaatioiden nimet vaihdetaan ihmisten kesken (Clarke 1993), kaikin tavoin tai 9 999 tavalla; kahdella ja kahdella tai kolmella ja kolmella ihmisellä mikään tulos ei voi olla merkitsevä.
understanding-how-intervals = Luottamusvälit arpovat kysymykset uudelleen tuhat kertaa (Efron & Tibshirani 1993). ”Karttaan verrattuna” on Cohenin kappa (1960) jokaisesta vastauksesta kartan vastaukseen.
understanding-how-item = Yhden kysymyksen luku on sen oma osuus alfasta; kaikkien kysymysten yli niiden keskiarvo on alfa. Sen testi on korjattu kysymysten määrällä (Benjamini & Hochberg 1995).
understanding-how-verdict = Nähdään eri tavoin: testi on alle .05. Nähdään samoin: vähintään kaksi kolmasosaa antaa saman vastauksen. Kukaan ei tiedä: vähintään neljännes ei tiedä. Liian vähän vastaajia: näin harvan vastaukset eivät voisi läpäistä testiä.
understanding-how-groups = Organisaatiot, joissa on alle kolme vastaajaa, lasketaan toisen kanssa, samoin joka kierroksella. Tosiasiat näytetään ryhmän kolmesta vastauksesta alkaen, mielipiteet viidestä, eikä koskaan sitä, että melkein kaikki ovat yhtä mieltä.
understanding-asked-last = Kysytty viimeksi: { $wave }
