# Shared understanding. Machine-made translation, not yet read by a person.

measure-understanding = Näkevätkö yksin vastanneet saman tehtävän samoin, organisaatioiden sisällä ja niiden välillä?

construct-accountability = Kuka vastaa siitä
construct-predictability = Mikä tulee ensin
construct-information = Mitä pitää tietää
construct-purpose = Mitä varten se on
construct-expectation = Mitä toisen puolen odotetaan sanovan
construct-own = Oma kysymys

option-unknown = en tiedä
option-before = ennen
option-after = jälkeen
option-either = kummin päin vain
option-efficiency = vähemmän vaivaa
option-repackaging = olemassa olevat osat paremmin yhteen
option-new-service = jotain uutta

before-which = ensin ”{ $first }”, sitten ”{ $second }”
interval = { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }
too-few-to-test = liian vähän ihmisiä, ei voi sanoa

verdict-agreed = samaa mieltä
verdict-map-suspected = samaa mieltä keskenään, ei kartan kanssa
verdict-boundary = nähdään eri tavoin
verdict-nobody-knows = kukaan ei tiedä
verdict-differing = vastaukset eroavat, selviä puolia ei ole
verdict-too-few = liian vähän vastauksia, ei voi sanoa

missing-answers = Keneltäkään ei ole vielä kysytty. Kysykää vilkkaimmista siirtymistä, jokaiselta yksin, vähintään kolmelta ihmiseltä kumppania kohti: kuka vastaa tästä vaiheesta, mitä seuraa, mitä pitää tietää, mitä varten se on.
assumption-everyone-counts-once = Jokainen ihminen lasketaan kerran; kumppanit, joilta vastasi useampi, painavat enemmän.

finding-seen-differently = Kumppanit näkevät vaiheen ”{ $step }” eri tavoin. { $question } Yleisin vastaus oli ”{ $answer }” ({ $share }/{ $n } vastaajaa).
    .title = Nähdään eri tavoin
    .how = Ihmiset vastasivat yksin. Saman organisaation ihmiset ovat keskenään enemmän samaa mieltä kuin muiden organisaatioiden kanssa, enemmän kuin sattuma selittäisi.
    .term = Tiedon raja: yksimielisyys sisällä miinus yksimielisyys organisaatioiden välillä (Krippendorffin alfa, jaettuna; testi permutoimalla organisaatiot, Clarke 1993)
    .ask = Mitä ”{ $step }” tarkoittaa kullekin meistä, ja mitä siitä seuraa muille?
    .todo = Antakaa kummankin puolen kertoa vaihe toiselle, ja sopikaa sitten kartalle yksi sanamuoto.
finding-map-suspected = Vaiheesta ”{ $step }” ollaan samaa mieltä keskenään ({ $share }/{ $n } vastaajaa), mutta ei kartan kanssa. Vastaus on ”{ $answer }”; kartta sanoo ”{ $mapped }”.
    .title = Kartta voi olla tässä väärässä
    .how = Vähintään kaksi kolmasosaa antoi saman vastauksen, eikä se ole kartan vastaus.
    .term = Suuri yksimielisyys, mutta pieni kartan kanssa: epäile ensin karttaa
    .ask = Onko se ”{ $answer }”, niin kuin ihmiset sanovat, vai ”{ $mapped }”, niin kuin kartta sanoo?
    .todo = Kysykää vaiheen tekijöiltä ja korjatkaa sitten kartta tai kertokaa kaikille.
finding-nobody-knows = Kukaan ei osaa sanoa varmasti: ”{ $step }”. { $question }
    .title = Kukaan ei tiedä
    .how = Vastaukset hajoavat yhtä lailla organisaatioiden sisällä ja välillä, tai useimmat sanovat, etteivät tiedä.
    .term = Matala yksimielisyys ilman tiedon rajaa
    .ask = Kuka voisi ratkaista vaiheen ”{ $step }”, ja mihin mennessä?
    .todo = Päättäkää se yhdessä; puolten välillä ei ole mitään käännettävää.
finding-answers-differ = Vastaukset vaiheesta ”{ $step }” eroavat, mutta selviä puolia ei ole: ”{ $answer }” oli { $share }/{ $n } vastaajan vastaus.
    .title = Vastaukset eroavat
    .how = Mikään vastaus ei saanut kahta kolmasosaa, eivätkä puolet eroa enempää kuin sattumalta, tai vastaajia oli liian vähän.
    .term = Yksimielisyys alle kahden kolmasosan, rajaa ei näytetty
    .ask = Miksi vastaamme eri tavoin vaiheesta ”{ $step }”?
    .todo = Puhukaa se läpi tai kysykää useammalta.
evidence-answers = { $question } ”{ $answer }” oli vastaus näin monelta yksin vastanneelta: { $share }/{ $n }.

table-understanding = Kuinka samoin ihmiset vastasivat
    .empty = Keneltäkään ei ole vielä kysytty.
    .how = 1 on täysi yksimielisyys, 0 on se, minkä sattuma antaisi. Raja on organisaatioiden ”sisällä” ja ”välillä” olevien lukujen ero. Väli: 95 %, kysymykset arvottu uudelleen.
table-understanding-accountability = Kuka vastaa kustakin vaiheesta
    .empty = Ei kysytty.
table-understanding-predictability = Mikä tulee ensin
    .empty = Ei kysytty.
table-understanding-information = Mitä pitää tietää
    .empty = Ei kysytty.
table-understanding-purpose = Mitä varten kukin vaihe on
    .empty = Ei kysytty.
table-understanding-expectation = Mitä toisen puolen odotetaan sanovan
    .empty = Ei kysytty.
table-understanding-own = Omat kysymykset
    .empty = Ei kysytty.
column-construct = Mitä kysyttiin
column-wave = Kierros
column-answers = Vastauksia
column-alpha = Yksimielisyys
column-within = Sisällä
column-between = Välillä
column-between-interval = 95 %
column-boundary = Raja
column-p = p
column-map-kappa = Kartan kanssa
column-asked-of = Vaihe
column-most-say = Useimmat sanovat
column-how-many = Montako
column-the-map-says = Kartta sanoo
column-alpha-item = Yksimielisyys
column-verdict = Tulkinta
