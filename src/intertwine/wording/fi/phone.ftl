# The words of the phone page. Machine-made translation, not yet read by a person.

page-loading = Hetki …
page-offline = Yhteys on poikki. Se palaa itsestään.
page-language = Kieli
page-time-left = Aikaa jäljellä { $time }
page-accessibility = Saavutettavuus

join-title = Liity työpajaan
join-code = Koodi valkokankaalla
join-code-hint = Kuusi numeroa, esimerkiksi 482 916
join-go-on = Jatka
join-no-account = Et tarvitse tiliä, mitään ei asenneta.
join-joining = Olet liittymässä
join-who = Mistä tulet?
join-actor = Mitä teet siellä?
join-actor-none = Jotain muuta, tai en halua sanoa
join-name = Nimesi
join-own-code = Aiemmin saamasi koodi, jos sinulla on sellainen
join-join = Liity
join-other-code = Käytä toista koodia
join-named = Nimellä.
join-pseudonymous = Omalla koodilla.
join-anonymous = Nimettömästi.

phone-question-number = Kysymys { $n }/{ $of }
phone-answers = { $n ->
    [one] 1 vastaus
   *[other] { $n } vastausta
 }
phone-in = Olet mukana
phone-waiting = Katso valkokangasta. Ensimmäinen kysymys tulee tähän itsestään.
phone-step = Olemme tässä vaiheessa. Kysymykset tulevat tähän itsestään.
phone-as-today = Niin kuin se nyt toimii. Valitse yksi.
phone-unknown = En tiedä
phone-send = Lähetä vastaukseni
phone-change = Muuta
phone-change-what = vastaustani
phone-change-send = Lähetä muutettu vastaus
phone-kept-title = Vastauksesi on tallessa
phone-kept = Vastauksesi on tallessa tässä puhelimessa ja lähtee itsestään.
phone-kept-sleep = Pidä tämä sivu auki, kunnes vastaus on lähtenyt.
phone-received = Vastauksesi on perillä
phone-same-time = Näet kaikkien vastaukset samaan aikaan kuin muut.
phone-you-answered = Vastasit
phone-you-said = Sanoit: { $answer }.
phone-like-you = { $n ->
    [0] Kukaan muu ei sanonut samaa.
    [one] Yksi muu sanoi samoin.
   *[other] { $n } muuta sanoi samoin.
 }
phone-only-this = Vain tämä puhelin tietää.
phone-sleep = Puhelin saa mennä lepotilaan. Vastaus on tallessa.
phone-held-title = Tämä kysymys on suljettu
phone-held = Vastaukset näytetään, kun kaikki ovat valmiita.
phone-answered = { $answered }/{ $present } on vastannut
phone-choose = Valitse ensin vastaus, tai sano, ettet tiedä.
phone-words = Omin sanoin, jos haluat
phone-easy = Helpommin sanoin
phone-plain = Tavallisin sanoin
phone-read = Lue ääneen
phone-ended = Työpaja on päättynyt. Kiitos, että olit mukana.
phone-decided = Mitä päätimme
phone-more = Tietoa tästä puhelimesta
phone-next-person = Anna puhelin seuraavalle
phone-who-now = Kuka vastaa nyt?
phone-who-now-why = Tätä puhelinta voi käyttää moni. Kenenkään vastaus ei näy ruudulla.
phone-person = { $n }. { $name }
phone-someone-new = Joku uusi
phone-back = Takaisin
phone-gone = Tämä puhelin ei ole enää mukana työpajassa. Kirjoita valkokankaalla näkyvät kuusi numeroa.
phone-pin = Sano tästä jotain
phone-pin-kind = Mikä se on?
phone-pin-text = Mitä haluat sanoa?
phone-pin-empty = Kirjoita ensin jotain.
phone-pin-problem = Ongelma
phone-pin-idea = Ajatus
phone-pin-question = Kysymys
phone-pin-tension = Jännite
phone-pin-note = Muistiinpano
phone-pin-parked = Myöhemmäksi
phone-pin-send = Kiinnitä
phone-pins = Mitä sanottiin
phone-vote = Anna ääni
phone-unvote = Ota ääneni takaisin
phone-votes-left = { $n ->
    [0] Olet antanut kaikki äänesi.
    [one] Sinulla on yksi ääni jäljellä.
   *[other] Sinulla on { $n } ääntä jäljellä.
 }
phone-votes = { $n ->
    [one] 1 ääni
   *[other] { $n } ääntä
 }

reveal-partner = Kumppani
reveal-answers = Vastaukset
reveal-you = sinä
reveal-say = { $n ->
    [one] 1 sanoo ”{ $answer }”.
   *[other] { $n } sanoo ”{ $answer }”.
 }
reveal-unsure = { $n ->
    [one] 1 ei tiedä.
   *[other] { $n } ei tiedä.
 }
reveal-map-says = Kartta sanoo: { $answer }

phone-code = Koodisi:
phone-code-why = Kirjoita se muistiin. Sen avulla myöhempää kyselyä voi verrata tähän päivään; kukaan muu ei voi.
phone-counted = { $partners }: vastaukset lasketaan yhdessä, koska kustakin on paikalla vain muutama.
phone-amend = Pitäisikö muistiossa jonkin olla toisin?
phone-amend-send = Pyydä muutosta
phone-amend-sent = Toiveesi on perillä.

survey-at = Kysymys { $n }/{ $of }
survey-next = Tallenna ja jatka
survey-before = Edellinen
survey-skip = Ohita nyt
survey-look = Katso kaikki vastaukset
survey-done = Kaikkiin on vastattu. Kiitos.
survey-some = { $n }/{ $of } vastattu
survey-done-how = Voit muuttaa vastausta, kunnes kysely suljetaan.
survey-open = ei vielä vastausta
survey-answer = Vastaa

phone-forget = Poista vastaukseni
phone-forget-sure = Vastauksesi, äänesi ja nimesi poistetaan täältä, eikä niitä saa takaisin. Jo näytetyt luvut voivat jäädä.
phone-forget-yes = Poista
phone-forget-no = Säilytä
phone-forgotten = Vastauksesi on poistettu.

join-how = Miten vastaat?
join-how-alone = Itse
join-how-helped = Jonkun avulla
join-how-guardian = Edunvalvoja vastaa puolestani
phone-order-how = Kosketa ensin tärkeintä, sitten seuraavaa, kunnes kaikilla on numero. Kosketa uudelleen, jos haluat ottaa pois.
phone-order-at = numero { $n }
phone-order-all = Anna ensin jokaiselle numero.
phone-your-own = Tämä koskee omaa organisaatiotasi
phone-your-own-how = Muut vastaavat nyt. Näet vastaukset samaan aikaan kuin kaikki muut.
phone-why = Miksi?
phone-why-how = Tekstisi luetaan kaikille ilman nimeäsi. Jos kukaan ei kirjoita mitään, päätös pysyy.
phone-why-named = Tekstisi luetaan kaikille nimesi kanssa. Jos kukaan ei kirjoita mitään, päätös pysyy.
phone-why-missing = Kerro muutamalla sanalla miksi, jotta muut voivat vastata.
reveal-reason-resolved = ratkaistu
reveal-reason-recorded = kirjattu
