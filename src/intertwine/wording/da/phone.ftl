# The words of the phone page. Machine-made translation, not yet read by a person.

page-loading = Et øjeblik …
page-offline = Ingen forbindelse lige nu. Den kommer tilbage af sig selv.
page-language = Sprog
page-time-left = Tid tilbage { $time }
page-accessibility = Tilgængelighed

join-title = Deltag i workshoppen
join-code = Koden på skærmen
join-code-hint = Seks cifre, for eksempel 482 916
join-go-on = Fortsæt
join-no-account = Du behøver ingen konto, intet installeres.
join-joining = Du deltager i
join-who = Hvor kommer du fra?
join-actor = Hvad laver du der?
join-actor-none = Noget andet, eller vil helst ikke sige det
join-name = Dit navn
join-own-code = Din kode fra en tidligere gang, hvis du har en
join-join = Deltag
join-other-code = Brug en anden kode
join-named = Med navn.
join-pseudonymous = Med din egen kode.
join-anonymous = Anonymt.

phone-question-number = Spørgsmål { $n } af { $of }
phone-answers = { $n ->
    [one] 1 svar
   *[other] { $n } svar
 }
phone-in = Du er med
phone-waiting = Se på den store skærm. Dit første spørgsmål kommer her af sig selv.
phone-step = Vi er ved dette trin. Spørgsmål kommer her af sig selv.
phone-as-today = Sådan som det virker i dag. Vælg ét.
phone-unknown = Jeg ved det ikke
phone-send = Send mit svar
phone-change = Ændr
phone-change-what = mit svar
phone-change-send = Send det ændrede svar
phone-kept-title = Dit svar er gemt
phone-kept = Dit svar er gemt på denne telefon og bliver sendt af sig selv.
phone-kept-sleep = Hold siden åben, til det er sendt.
phone-received = Dit svar er inde
phone-same-time = Du ser, hvad alle sagde, samtidig med alle andre.
phone-you-answered = Du svarede
phone-you-said = Du sagde: { $answer }.
phone-like-you = { $n ->
    [0] Ingen andre sagde det.
    [one] Én anden sagde det også.
   *[other] { $n } andre sagde det også.
 }
phone-only-this = Kun denne telefon ved det.
phone-sleep = Din telefon må gerne sove. Svaret er gemt.
phone-held-title = Spørgsmålet er lukket
phone-held = Svarene kommer, når alle er klar.
phone-answered = { $answered } af { $present } har svaret
phone-choose = Vælg først et svar, eller sig, at du ikke ved det.
phone-words = Med dine egne ord, hvis du vil
phone-easy = Lettere ord
phone-plain = Almindelige ord
phone-read = Læs højt
phone-ended = Workshoppen er slut. Tak, fordi du var med.
phone-decided = Hvad vi besluttede
phone-more = Om denne telefon
phone-next-person = Giv den videre til den næste
phone-who-now = Hvem svarer nu?
phone-who-now-why = Flere kan bruge telefonen. Ingens svar er på skærmen.
phone-person = { $n }. { $name }
phone-someone-new = En ny
phone-back = Tilbage
phone-gone = Telefonen er ikke længere med i workshoppen. Skriv de seks cifre på skærmen.
phone-pin = Sig noget om dette
phone-pin-kind = Hvad er det?
phone-pin-text = Hvad vil du sige?
phone-pin-empty = Skriv noget først.
phone-pin-problem = Et problem
phone-pin-idea = En idé
phone-pin-question = Et spørgsmål
phone-pin-tension = En spænding
phone-pin-note = Et notat
phone-pin-parked = Til senere
phone-pin-send = Sæt op
phone-pins = Hvad der blev sagt
phone-vote = Giv en stemme
phone-unvote = Tag min stemme tilbage
phone-votes-left = { $n ->
    [0] Du har givet alle dine stemmer.
    [one] Du har én stemme tilbage.
   *[other] Du har { $n } stemmer tilbage.
 }
phone-votes = { $n ->
    [one] 1 stemme
   *[other] { $n } stemmer
 }

reveal-partner = Partner
reveal-answers = Deres svar
reveal-you = dig
reveal-say = { $n ->
    [one] 1 siger “{ $answer }”.
   *[other] { $n } siger “{ $answer }”.
 }
reveal-unsure = { $n ->
    [one] 1 ved det ikke.
   *[other] { $n } ved det ikke.
 }
reveal-map-says = Kortet siger: { $answer }

phone-code = Din kode:
phone-code-why = Skriv den ned. Med den kan en senere undersøgelse sammenlignes med i dag; det kan ingen anden.
phone-counted = { $partners } tælles sammen, fordi få er her fra hver.
phone-amend = Skal noget i referatet være anderledes?
phone-amend-send = Bed om en ændring
phone-amend-sent = Dit ønske er modtaget.

survey-at = Spørgsmål { $n } af { $of }
survey-next = Gem og fortsæt
survey-before = Det forrige
survey-skip = Spring over nu
survey-look = Se alle svar
survey-done = Alt er besvaret. Tak.
survey-some = { $n } af { $of } besvaret
survey-done-how = Du kan ændre et svar, til undersøgelsen lukker.
survey-open = ikke besvaret endnu
survey-answer = Svar

phone-forget = Fjern mine svar
phone-forget-sure = Dine svar, stemmer og dit navn slettes her og kan ikke hentes tilbage. Tal, der allerede er vist, kan blive stående.
phone-forget-yes = Slet dem
phone-forget-no = Behold dem
phone-forgotten = Dine svar er slettet.

join-how = Hvordan svarer du?
join-how-alone = Selv
join-how-helped = Med hjælp fra nogen
join-how-guardian = En værge svarer for mig
phone-order-how = Tryk først på det vigtigste, så det næste, til alle har et tal. Tryk igen for at tage et ud.
phone-order-at = nummer { $n }
phone-order-all = Giv først alle et tal.
phone-your-own = Det her handler om din egen organisation
phone-your-own-how = De andre svarer nu. Du ser, hvad de sagde, samtidig med alle andre.
phone-why = Hvorfor?
phone-why-how = Det, du skriver, læses op for alle, uden dit navn. Hvis ingen skriver noget, står beslutningen ved magt.
phone-why-named = Det, du skriver, læses op for alle, med dit navn. Hvis ingen skriver noget, står beslutningen ved magt.
phone-why-missing = Sig med få ord hvorfor, så de andre kan svare.
reveal-reason-resolved = løst
reveal-reason-recorded = noteret
