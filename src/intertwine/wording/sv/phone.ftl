# The words of the phone page. Machine-made translation, not yet read by a person.

page-loading = Ett ögonblick …
page-offline = Ingen förbindelse just nu. Den kommer tillbaka av sig själv.
page-language = Språk
page-time-left = Tid kvar { $time }
page-accessibility = Tillgänglighet

join-title = Gå med i workshopen
join-code = Koden på duken
join-code-hint = Sex siffror, till exempel 482 916
join-go-on = Fortsätt
join-no-account = Du behöver inget konto, inget installeras.
join-joining = Du går med i
join-who = Varifrån kommer du?
join-actor = Vad gör du där?
join-actor-none = Något annat, eller vill inte säga
join-name = Ditt namn
join-own-code = Din kod från en tidigare gång, om du har en
join-join = Gå med
join-other-code = Använd en annan kod
join-named = Med namn.
join-pseudonymous = Med en egen kod.
join-anonymous = Anonymt.

phone-question-number = Fråga { $n } av { $of }
phone-answers = { $n ->
    [one] 1 svar
   *[other] { $n } svar
 }
phone-in = Du är med
phone-waiting = Titta på duken. Din första fråga kommer hit av sig själv.
phone-step = Vi är vid det här steget. Frågorna kommer hit av sig själva.
phone-as-today = Så som det fungerar i dag. Välj ett.
phone-unknown = Jag vet inte
phone-send = Skicka mitt svar
phone-change = Ändra
phone-change-what = mitt svar
phone-change-send = Skicka det ändrade svaret
phone-kept-title = Ditt svar är sparat
phone-kept = Ditt svar är sparat i den här telefonen och går iväg av sig självt.
phone-kept-sleep = Håll sidan öppen tills svaret har gått iväg.
phone-received = Ditt svar är inne
phone-same-time = Du ser vad alla svarade, samtidigt som alla andra.
phone-you-answered = Du svarade
phone-you-said = Du sa: { $answer }.
phone-like-you = { $n ->
    [0] Ingen annan sa så.
    [one] En till sa så.
   *[other] { $n } andra sa så.
 }
phone-only-this = Bara den här telefonen vet.
phone-sleep = Telefonen får somna. Svaret är sparat.
phone-held-title = Frågan är stängd
phone-held = Svaren kommer när alla är klara.
phone-answered = { $answered } av { $present } har svarat
phone-choose = Välj ett svar först, eller säg att du inte vet.
phone-words = Med egna ord, om du vill
phone-easy = Enklare ord
phone-plain = Vanliga ord
phone-read = Läs upp
phone-ended = Workshopen är slut. Tack för att du var med.
phone-decided = Vad vi beslöt
phone-more = Om den här telefonen
phone-next-person = Lämna över till nästa person
phone-who-now = Vem svarar nu?
phone-who-now-why = Flera kan använda telefonen. Ingens svar syns på skärmen.
phone-person = { $n }. { $name }
phone-someone-new = Någon ny
phone-back = Tillbaka
phone-gone = Telefonen är inte längre med i workshopen. Skriv de sex siffrorna på duken.
phone-pin = Säg något om det här
phone-pin-kind = Vad är det?
phone-pin-text = Vad vill du säga?
phone-pin-empty = Skriv något först.
phone-pin-problem = Ett problem
phone-pin-idea = En idé
phone-pin-question = En fråga
phone-pin-tension = En spänning
phone-pin-note = En anteckning
phone-pin-parked = Till senare
phone-pin-send = Sätt upp
phone-pins = Vad som sades
phone-vote = Ge en röst
phone-unvote = Ta tillbaka min röst
phone-votes-left = { $n ->
    [0] Du har gett alla dina röster.
    [one] Du har en röst kvar.
   *[other] Du har { $n } röster kvar.
 }
phone-votes = { $n ->
    [one] 1 röst
   *[other] { $n } röster
 }

reveal-partner = Partner
reveal-answers = Deras svar
reveal-you = du
reveal-say = { $n ->
    [one] 1 säger ”{ $answer }”.
   *[other] { $n } säger ”{ $answer }”.
 }
reveal-unsure = { $n ->
    [one] 1 vet inte.
   *[other] { $n } vet inte.
 }
reveal-map-says = Kartan säger: { $answer }

phone-code = Din kod:
phone-code-why = Skriv upp den. Med den kan en senare enkät jämföras med i dag; ingen annan kan det.
phone-counted = { $partners } räknas tillsammans, eftersom få är här från var och en.
phone-amend = Borde något i protokollet vara annorlunda?
phone-amend-send = Be om en ändring
phone-amend-sent = Din önskan har kommit fram.

survey-at = Fråga { $n } av { $of }
survey-next = Spara och fortsätt
survey-before = Den förra
survey-skip = Hoppa över nu
survey-look = Se alla svar
survey-done = Alla besvarade. Tack.
survey-some = { $n } av { $of } besvarade
survey-done-how = Du kan ändra ett svar tills enkäten stängs.
survey-open = inte besvarad än
survey-answer = Svara

phone-forget = Ta bort mina svar
phone-forget-sure = Dina svar, röster och ditt namn raderas här och kan inte fås tillbaka. Antal som redan visats kan stå kvar.
phone-forget-yes = Radera dem
phone-forget-no = Behåll dem
phone-forgotten = Dina svar är raderade.

join-how = Hur svarar du?
join-how-alone = Själv
join-how-helped = Med någons hjälp
join-how-guardian = En god man eller förmyndare svarar för mig
phone-order-how = Tryck först på det viktigaste, sedan på nästa, tills alla har en siffra. Tryck igen för att ta bort en.
phone-order-at = nummer { $n }
phone-order-all = Ge först alla en siffra.
phone-your-own = Det här gäller din egen organisation
phone-your-own-how = De andra svarar nu. Du ser vad de svarat samtidigt som alla andra.
phone-why = Varför?
phone-why-how = Det du skriver läses upp för alla, utan ditt namn. Om ingen skriver något står beslutet fast.
phone-why-named = Det du skriver läses upp för alla, med ditt namn. Om ingen skriver något står beslutet fast.
phone-why-missing = Säg med några ord varför, så att de andra kan svara.
reveal-reason-resolved = löst
reveal-reason-recorded = antecknat
