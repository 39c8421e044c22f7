# What pages need of the workshop's words. Machine-made translation, not yet read by a person.

error-session-already-open = ”{ $title }” är redan öppen. Hur anonyma svaren är kan inte längre ändras.
error-session-not-open = ”{ $title }” är inte öppen. Fråga ledaren.
error-session-full = { $limit } har gått med, fler får inte plats. Dela en telefon med någon eller skriv på papper.
error-no-such-partner = Det finns ingen organisation ”{ $partner }” i den här workshopen. Välj en i listan.
error-not-joined = Telefonen har inte gått med. Skriv de sex siffrorna på duken.
error-no-such-question = Frågan är inte längre med. Inget är förlorat; vänta på nästa.
error-question-closed = Frågan är stängd. Ditt tidigare svar gäller, om du gav något.
error-no-such-answer = ”{ $value }” är inte ett av svaren. Välj i listan.
error-answer-empty = Välj ett svar, eller säg att du inte vet.
error-answer-too-long = Det är längre än { $limit } tecken, eller mer än ett svar. Korta av det.
error-nobody-answered = Ingen har svarat än, så det finns inget att visa.
error-text-empty = Skriv något först.
error-no-such-contribution = Den anteckningen finns inte längre.
error-no-votes-left = Du har gett alla { $limit } röster. Ta tillbaka en för att ge den till någon annan.
error-minutes-not-open = Protokollet för ”{ $title }” kan inte ändras nu.

question-responsible = Vem ansvarar för ”{ $step }”?
    .easy = Vem gör ”{ $step }”?
question-next = Vad kommer efter ”{ $step }”?
    .easy = Vad händer efter ”{ $step }”?
question-information = Vad måste man veta innan ”{ $step }” kan göras?
    .easy = Vad behöver du veta för ”{ $step }”?
question-purpose = Vad är ”{ $step }” främst till för?
    .easy = Varför gör vi ”{ $step }”?
question-other-side = Vad kommer den andra organisationen att säga: vem ansvarar för ”{ $step }”?
    .easy = Vad säger de andra: vem gör ”{ $step }”?
question-own = { $step }
    .easy = { $step }
option-yes = Ja
option-no = Nej
option-partly = Delvis

promise-named = Ditt namn står vid ditt svar, och alla i rummet kan se det när svaren visas.
promise-pseudonymous = Ditt svar sparas under en kod som bara du känner till, så att senare svar kan jämföras. Ingen ser ditt namn.
promise-anonymous = Vi sparar inte vem som gav vilket svar. Det kan inte ändras senare.
withheld = { $n ->
    [one] Ett svar.
   *[other] { $n } svar.
 } För få för att visas utan att röja någon.
mostly-alike = Mest lika: { $answer }
reveal-alike = Det här är vi överens om. Vi tittar på nästa.
reveal-split = Vi ser olika på det här.
reveal-nobody-knows = De flesta av oss vet inte. Det är bra att veta.
reveal-few = För få svar för att säga om vi är överens.
reveal-withheld = För få svar för att visas utan att röja någon.

error-order-incomplete = Sätt alla i ordning, eller hoppa över frågan.
error-reason-missing = Säg med några ord varför. Utan skäl kan ingen svara på det.
error-about-your-own = Frågan gäller din egen organisation. De andra svarar på den.
error-nothing-to-rate = Det finns inget att bedöma än. Fäst först problem, idéer, frågor eller spänningar.
error-no-such-decision = Det beslutet finns inte längre.
error-no-such-reason = Det skälet finns inte längre, eller visas inte än.
error-lead-code-wrong = Koden fungerar inte, eller inte längre. Be den som leder om en ny.
error-scale-too-short = En skala behöver minst { $least } svar, från minst till mest.
error-set-empty = Kartan ger inget att fråga om här. Rita först meddelanden mellan parterna.

question-other-side-about = Vad kommer { $partner } att säga: vem ansvarar för ”{ $step }”?
    .easy = Vad säger { $partner }: vem gör ”{ $step }”?
question-own-scale = { $step }
    .easy = { $step }
question-management-system = { $cell ->
    [goals-culture] Hur vi är vana att tänka om våra mål
    [goals-processes] Hur mål sätts och följs upp
    [goals-routines] Vad vi gör för målen till vardags, utan att tänka efter
    [resources-culture] Hur vi tänker om att dela på folk, pengar och saker
    [resources-processes] Hur folk, pengar och saker fördelas
    [resources-routines] Hur vi använder folk, pengar och saker till vardags
    [activities-culture] Hur vi tänker om att arbeta tillsammans
    [activities-processes] Hur arbetet delas upp och planeras mellan oss
   *[activities-routines] Hur vi arbetar tillsammans till vardags
 }
    .easy = { $cell ->
    [goals-culture] Hur vi tänker om våra mål
    [goals-processes] Hur vi kommer överens om mål
    [goals-routines] Vad vi gör för målen varje dag
    [resources-culture] Hur vi tänker om att dela
    [resources-processes] Hur saker fördelas
    [resources-routines] Hur vi använder det vi har
    [activities-culture] Hur vi tänker om att arbeta tillsammans
    [activities-processes] Hur vi planerar arbetet
   *[activities-routines] Hur vi arbetar varje dag
 }
question-alignment = Hur väl stämmer detta om arbetet mellan våra organisationer?
    .easy = Stämmer detta om oss?
question-adaptability = Hur väl stämmer detta om hur våra organisationer förändras?
    .easy = Stämmer detta när saker förändras?
question-trust = Hur väl stämmer detta om { $partner }?
    .easy = Stämmer detta om { $partner }?
question-value = Vad är viktigast i tjänsten? Sätt i ordning.
    .easy = Vad är viktigast för dig?
question-learning-together = Vad ändrade vi i hur vi arbetar tillsammans vid ”{ $step }”? Hur lärde vi oss det?
    .easy = Vad gör vi nu annorlunda tillsammans vid ”{ $step }”?
question-learning-home = Vad ändrade ni hemma hos er på grund av det, vid ”{ $step }”?
    .easy = Vad gör ni annorlunda hemma hos er nu, vid ”{ $step }”?
question-rating = Hur mycket är vart och ett värt att arbeta med?
    .easy = Hur viktigt är vart och ett?
question-consent = Kan du leva med detta? ”{ $decision }”
    .easy = Är det här bra för dig? ”{ $decision }”

part-today = Hjälper det dagens tjänst?
part-renewal = Hjälper det att förnya tjänsten?
part-together = Hjälper eller hindrar dessa två varandra?
part-same-way = Våra gemensamma rutiner och mått drar åt samma håll.
part-little-wasted = Lite av vårt gemensamma arbete går till spillo.
part-no-conflict = Vi får inga mål som motverkar varandra.
part-questions-practice = Sättet vi arbetar tillsammans på inbjuder till att ifrågasätta gamla vanor.
part-quick-change = Det vi gör tillsammans kan ändras snabbt.
part-moves-on = Sättet vi arbetar tillsammans på ändras när det som är viktigt ändras.
part-keeps = { $partner } håller det som avtalats.
part-raise = Jag kan ta upp ett problem med { $partner }.

option-serves-m2 = −2 · hindrar mycket
option-serves-m1 = −1 · hindrar lite
option-serves-0 = 0 · varken eller
option-serves-1 = +1 · hjälper lite
option-serves-2 = +2 · hjälper mycket
option-true7-1 = 1 · inte alls
option-true7-2 = 2
option-true7-3 = 3
option-true7-4 = 4 · delvis
option-true7-5 = 5
option-true7-6 = 6
option-true7-7 = 7 · helt
option-true5-1 = 1 · inte alls
option-true5-2 = 2 · knappast
option-true5-3 = 3 · delvis
option-true5-4 = 4 · ganska väl
option-true5-5 = 5 · helt
option-worth-1 = 1 · inte värt det
option-worth-2 = 2
option-worth-3 = 3
option-worth-4 = 4
option-worth-5 = 5 · mest värt
option-value-speed = Det går fort
option-value-cost = Det kostar lite
option-value-quality = Det görs väl
option-value-dignity = Människor möts med respekt
option-value-private = Vad den enskilda människan får ut av det
option-value-group = Vad våra organisationer får ut av det
option-value-public = Vad alla får ut av det
option-learnt-passive = Vi läste varandras papper
option-learnt-active = Vi gav varandra råd
option-learnt-interactive = Vi kom på något nytt tillsammans
option-learnt-nothing = Ingenting
option-learnt-little = Något litet
option-learnt-much = Något stort
option-consent = Jag samtycker
option-concern = Jag samtycker, med en oro
option-objection = Jag invänder

reveal-mostly = För det mesta lika.
reveal-reasons = { $n ->
    [one] Ett skäl att prata igenom.
   *[other] { $n } skäl att prata igenom.
 }
consent-given = Ingen gav ett skäl emot.
consent-open = { $n ->
    [one] Ett skäl emot är öppet.
   *[other] { $n } skäl emot är öppna.
 }
consent-recorded = { $n ->
    [one] Beslutat; ett skäl emot är antecknat.
   *[other] Beslutat; { $n } skäl emot är antecknade.
 }
reason-open = öppet
reason-resolved = löst
reason-recorded = antecknat
