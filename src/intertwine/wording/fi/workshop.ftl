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
error-no-such-page = Tällaista sivua ei ole, tai se ei ole sinun nähtävissäsi.
error-wrong-code = Kirjoita valkokankaalla näkyvät kuusi numeroa.
error-too-many-tries = Liian monta yritystä. Odota minuutti.
error-sign-in-wrong = Nimi tai salasana ei ole oikein.
error-ours-live = Jokin meni vikaan meidän puolellamme. Vastauksesi ovat tallessa; lataa sivu uudelleen.

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
