# What pages need of the workshop's words. Machine-made translation, not yet read by a person.

error-session-already-open = ”{ $title }” on jo avattu. Vastausten nimettömyyttä ei voi enää muuttaa.
error-session-not-open = ”{ $title }” ei ole auki. Kysy ohjaajalta.
error-session-full = { $limit } ihmistä on liittynyt, enempää ei mahdu. Käytä puhelinta yhdessä jonkun kanssa tai kirjoita paperille.
error-no-such-partner = Tässä työpajassa ei ole organisaatiota ”{ $partner }”. Valitse luettelosta.
error-not-joined = Tämä puhelin ei ole liittynyt. Kirjoita valkokankaalla näkyvät kuusi numeroa.
error-no-such-question = Tämä kysymys ei ole enää mukana. Mitään ei ole kadonnut; odota seuraavaa.
error-question-closed = Tämä kysymys on suljettu. Aiempi vastauksesi on voimassa, jos annoit sellaisen.
error-no-such-answer = ”{ $value }” ei ole vastausten joukossa. Valitse luettelosta.
error-answer-empty = Valitse vastaus, tai sano, ettet tiedä.
error-answer-too-long = Tekstissä on yli { $limit } merkkiä, tai vastauksia on useampi. Lyhennä.
error-nobody-answered = Kukaan ei ole vielä vastannut, joten näytettävää ei ole.
error-text-empty = Kirjoita ensin jotain.
error-no-such-contribution = Tuota huomiota ei enää ole.
error-no-votes-left = Olet antanut kaikki { $limit } ääntäsi. Ota yksi takaisin, jos haluat antaa sen toiselle.
error-minutes-not-open = Muistiota ”{ $title }” ei voi nyt muuttaa.

question-responsible = Kuka vastaa vaiheesta ”{ $step }”?
    .easy = Kuka tekee: ”{ $step }”?
question-next = Mitä seuraa vaiheen ”{ $step }” jälkeen?
    .easy = Mitä tapahtuu, kun ”{ $step }” on tehty?
question-information = Mitä pitää tietää ennen vaihetta ”{ $step }”?
    .easy = Mitä sinun pitää tietää: ”{ $step }”?
question-purpose = Mitä varten ”{ $step }” ennen kaikkea on?
    .easy = Miksi teemme tämän: ”{ $step }”?
question-other-side = Mitä toinen organisaatio sanoo: kuka vastaa vaiheesta ”{ $step }”?
    .easy = Mitä muut sanovat: kuka tekee ”{ $step }”?
question-own = { $step }
    .easy = { $step }
option-yes = Kyllä
option-no = Ei
option-partly = Osittain

promise-named = Nimesi on vastauksesi vieressä, ja kaikki huoneessa näkevät sen, kun vastaukset näytetään.
promise-pseudonymous = Vastauksesi tallennetaan koodilla, jonka vain sinä tiedät, jotta myöhempiä vastauksia voi verrata. Kukaan ei näe nimeäsi.
promise-anonymous = Emme tallenna, kuka vastasi mitä. Tätä ei voi muuttaa jälkikäteen.
withheld = { $n ->
    [one] Yksi vastaus.
   *[other] { $n } vastausta.
 } Vastauksia on liian vähän. Joku voisi tunnistua.
mostly-alike = Enimmäkseen samoin: { $answer }
reveal-alike = Olemme tästä yhtä mieltä. Katsotaan seuraavaa.
reveal-split = Näemme tämän eri tavoin.
reveal-nobody-knows = Useimmat meistä eivät tiedä. Sekin on hyvä tietää.
reveal-few = Vastauksia on liian vähän. Emme tiedä, olemmeko samaa mieltä.
reveal-withheld = Vastauksia on liian vähän. Joku voisi tunnistua.

error-order-incomplete = Laita kaikki järjestykseen, tai jätä kysymys väliin.
error-reason-missing = Kerro muutamalla sanalla miksi. Ilman perustelua siihen ei voi vastata.
error-about-your-own = Tämä kysymys koskee omaa organisaatiotasi. Muut vastaavat siihen.
error-nothing-to-rate = Arvioitavaa ei vielä ole. Kiinnitä ensin ongelmia, ideoita, kysymyksiä tai jännitteitä.
error-no-such-decision = Tätä päätöstä ei enää ole.
error-no-such-reason = Tätä perustelua ei enää ole, tai sitä ei ole vielä näytetty.
error-lead-code-wrong = Koodi ei toimi, tai ei enää. Pyydä vetäjältä uusi.
error-scale-too-short = Asteikkoon tarvitaan vähintään { $least } vastausta, vähimmästä enimpään.
error-set-empty = Kartalla ei ole tähän kysyttävää. Piirrä ensin viestejä kumppanien välille.

question-other-side-about = Mitä { $partner } vastaa: kuka vastaa kohdasta ”{ $step }”?
    .easy = Mitä { $partner } sanoo: kuka tekee kohdan ”{ $step }”?
question-own-scale = { $step }
    .easy = { $step }
question-management-system = { $cell ->
    [goals-culture] Miten olemme tottuneet ajattelemaan tavoitteistamme
    [goals-processes] Miten tavoitteet asetetaan ja miten niitä seurataan
    [goals-routines] Mitä teemme tavoitteiden eteen päivittäin, sen kummemmin miettimättä
    [resources-culture] Miten ajattelemme ihmisten, rahan ja tavaroiden jakamisesta
    [resources-processes] Miten ihmiset, raha ja tavarat jaetaan
    [resources-routines] Miten käytämme ihmisiä, rahaa ja tavaroita päivittäin
    [activities-culture] Miten ajattelemme yhdessä tekemisestä
    [activities-processes] Miten työ jaetaan ja suunnitellaan välillämme
   *[activities-routines] Miten teemme työtä yhdessä päivittäin
 }
    .easy = { $cell ->
    [goals-culture] Miten ajattelemme tavoitteistamme
    [goals-processes] Miten sovimme tavoitteista
    [goals-routines] Mitä teemme tavoitteiden eteen joka päivä
    [resources-culture] Miten ajattelemme jakamisesta
    [resources-processes] Miten asiat jaetaan
    [resources-routines] Miten käytämme sitä, mitä meillä on
    [activities-culture] Miten ajattelemme yhdessä tekemisestä
    [activities-processes] Miten suunnittelemme työn
   *[activities-routines] Miten teemme työtä joka päivä
 }
question-alignment = Miten hyvin tämä pitää paikkansa organisaatioidemme välisestä työstä?
    .easy = Pitääkö tämä paikkansa meistä?
question-adaptability = Miten hyvin tämä pitää paikkansa siitä, miten organisaatiomme muuttuvat?
    .easy = Pitääkö tämä paikkansa, kun asiat muuttuvat?
question-trust = Miten hyvin tämä pitää paikkansa: { $partner }?
    .easy = Pitääkö tämä paikkansa: { $partner }?
question-value = Mikä tässä palvelussa on tärkeintä? Laita järjestykseen.
    .easy = Mikä on sinulle tärkeintä?
question-learning-together = Mitä muutimme tavassa tehdä yhdessä kohdassa ”{ $step }”? Miten opimme sen?
    .easy = Mitä teemme nyt yhdessä toisin kohdassa ”{ $step }”?
question-learning-home = Mitä muutitte omassa työssänne sen takia kohdassa ”{ $step }”?
    .easy = Mitä teette nyt omassa työssänne toisin kohdassa ”{ $step }”?
question-rating = Kuinka paljon kunkin eteen kannattaa tehdä työtä?
    .easy = Kuinka tärkeä kukin näistä on?
question-consent = Voitko elää tämän kanssa? ”{ $decision }”
    .easy = Sopiiko tämä sinulle? ”{ $decision }”

part-today = Auttaako se tämän päivän palvelua?
part-renewal = Auttaako se uudistamaan palvelua?
part-together = Auttavatko vai haittaavatko nämä kaksi toisiaan?
part-same-way = Yhteiset menettelymme ja mittarimme vetävät samaan suuntaan.
part-little-wasted = Yhteisestä työstämme menee vain vähän hukkaan.
part-no-conflict = Emme saa tavoitteita, jotka toimivat toisiaan vastaan.
part-questions-practice = Tapamme tehdä yhdessä kannustaa kysymään, onko vanha tapa hyvä.
part-quick-change = Sitä, mitä teemme yhdessä, voi muuttaa nopeasti.
part-moves-on = Tapamme tehdä yhdessä muuttuu, kun tärkeysjärjestys muuttuu.
part-keeps = { $partner } pitää sen, mitä on sovittu.
part-raise = Voin ottaa ongelman puheeksi: { $partner }.

option-serves-m2 = −2 · haittaa paljon
option-serves-m1 = −1 · haittaa vähän
option-serves-0 = 0 · ei kumpaakaan
option-serves-1 = +1 · auttaa vähän
option-serves-2 = +2 · auttaa paljon
option-true7-1 = 1 · ei lainkaan
option-true7-2 = 2
option-true7-3 = 3
option-true7-4 = 4 · osittain
option-true7-5 = 5
option-true7-6 = 6
option-true7-7 = 7 · täysin
option-true5-1 = 1 · ei lainkaan
option-true5-2 = 2 · melko huonosti
option-true5-3 = 3 · osittain
option-true5-4 = 4 · melko hyvin
option-true5-5 = 5 · täysin
option-worth-1 = 1 · ei kannata
option-worth-2 = 2
option-worth-3 = 3
option-worth-4 = 4
option-worth-5 = 5 · kannattaa eniten
option-value-speed = Se käy nopeasti
option-value-cost = Se maksaa vähän
option-value-quality = Se tehdään hyvin
option-value-dignity = Ihminen kohdataan kunnioittavasti
option-value-private = Mitä yksi ihminen siitä saa
option-value-group = Mitä organisaatiomme siitä saavat
option-value-public = Mitä kaikki siitä saavat
option-learnt-passive = Luimme toistemme papereita
option-learnt-active = Neuvoimme toisiamme
option-learnt-interactive = Keksimme yhdessä uutta
option-learnt-nothing = En mitään
option-learnt-little = Jotakin pientä
option-learnt-much = Jotakin suurta
option-consent = Suostun
option-concern = Suostun, mutta jokin huolettaa
option-objection = Vastustan

reveal-mostly = Enimmäkseen samoin.
reveal-reasons = { $n ->
    [one] Yksi perustelu puhuttavaksi läpi.
   *[other] { $n } perustelua puhuttavaksi läpi.
 }
consent-given = Kukaan ei antanut perustelua sitä vastaan.
consent-open = { $n ->
    [one] Yksi perustelu sitä vastaan on auki.
   *[other] { $n } perustelua sitä vastaan on auki.
 }
consent-recorded = { $n ->
    [one] Päätetty; yksi perustelu sitä vastaan on kirjattu.
   *[other] Päätetty; { $n } perustelua sitä vastaan on kirjattu.
 }
reason-open = auki
reason-resolved = ratkaistu
reason-recorded = kirjattu
