# What pages need of the workshop's words. Machine-made translation, not yet read by a person.

error-session-already-open = “{ $title }” er allerede åben. Hvor anonyme svarene er, kan ikke længere ændres.
error-session-not-open = “{ $title }” er ikke åben. Spørg lederen.
error-session-full = { $limit } er med, flere er der ikke plads til. Del en telefon med nogen, eller skriv på papir.
error-no-such-partner = Der er ingen organisation “{ $partner }” i denne workshop. Vælg en på listen.
error-not-joined = Telefonen er ikke med. Skriv de seks cifre på skærmen.
error-no-such-question = Spørgsmålet er ikke længere med. Intet er tabt; vent på det næste.
error-question-closed = Spørgsmålet er lukket. Dit tidligere svar gælder, hvis du gav et.
error-no-such-answer = “{ $value }” er ikke et af svarene. Vælg på listen.
error-answer-empty = Vælg et svar, eller sig, at du ikke ved det.
error-answer-too-long = Det er længere end { $limit } tegn, eller mere end ét svar. Gør det kortere.
error-nobody-answered = Ingen har svaret endnu, så der er intet at vise.
error-text-empty = Skriv noget først.
error-no-such-contribution = Det notat findes ikke længere.
error-no-votes-left = Du har givet alle { $limit } stemmer. Tag en tilbage for at give den til en anden.
error-minutes-not-open = Referatet af “{ $title }” kan ikke ændres nu.

question-responsible = Hvem har ansvaret for “{ $step }”?
    .easy = Hvem gør “{ $step }”?
question-next = Hvad kommer efter “{ $step }”?
    .easy = Hvad sker der efter “{ $step }”?
question-information = Hvad skal man vide, før “{ $step }” kan gøres?
    .easy = Hvad har du brug for at vide til “{ $step }”?
question-purpose = Hvad er “{ $step }” først og fremmest til for?
    .easy = Hvorfor gør vi “{ $step }”?
question-other-side = Hvad vil den anden organisation sige: hvem har ansvaret for “{ $step }”?
    .easy = Hvad siger de andre: hvem gør “{ $step }”?
question-own = { $step }
    .easy = { $step }
option-yes = Ja
option-no = Nej
option-partly = Delvis

promise-named = Dit navn står ved dit svar, og alle i rummet kan se det, når svarene vises.
promise-pseudonymous = Dit svar gemmes under en kode, som kun du kender, så senere svar kan sammenlignes. Ingen ser dit navn.
promise-anonymous = Vi gemmer ikke, hvem der gav hvilket svar. Det kan ikke ændres senere.
withheld = { $n ->
    [one] Ét svar.
   *[other] { $n } svar.
 } For få til at vise uden at røbe nogen.
mostly-alike = Mest ens: { $answer }
reveal-alike = Det er vi enige om. Vi ser på det næste.
reveal-split = Vi ser forskelligt på det.
reveal-nobody-knows = De fleste af os ved det ikke. Det er godt at vide.
reveal-few = For få svar til at sige, om vi er enige.
reveal-withheld = For få svar til at vise uden at røbe nogen.

error-order-incomplete = Sæt dem alle i rækkefølge, eller spring spørgsmålet over.
error-reason-missing = Sig med få ord hvorfor. Uden en grund kan ingen svare på det.
error-about-your-own = Spørgsmålet handler om din egen organisation. De andre svarer på det.
error-nothing-to-rate = Der er ikke noget at vurdere endnu. Sæt først problemer, idéer, spørgsmål eller spændinger op.
error-no-such-decision = Den beslutning findes ikke længere.
error-no-such-reason = Den grund findes ikke længere, eller vises ikke endnu.
error-lead-code-wrong = Koden virker ikke, eller ikke længere. Bed den, der leder, om en ny.
error-scale-too-short = En skala skal have mindst { $least } svar, fra mindst til mest.
error-set-empty = Kortet giver ikke noget at spørge om her. Tegn først beskeder mellem parterne.

question-other-side-about = Hvad vil { $partner } sige: hvem har ansvaret for »{ $step }«?
    .easy = Hvad siger { $partner }: hvem gør »{ $step }«?
question-own-scale = { $step }
    .easy = { $step }
question-management-system = { $cell ->
    [goals-culture] Hvordan vi er vant til at tænke om vores mål
    [goals-processes] Hvordan mål sættes og følges op
    [goals-routines] Hvad vi gør for målene til daglig, uden at tænke over det
    [resources-culture] Hvordan vi tænker om at dele folk, penge og ting
    [resources-processes] Hvordan folk, penge og ting fordeles
    [resources-routines] Hvordan vi bruger folk, penge og ting til daglig
    [activities-culture] Hvordan vi tænker om at arbejde sammen
    [activities-processes] Hvordan arbejdet deles og planlægges mellem os
   *[activities-routines] Hvordan vi arbejder sammen til daglig
 }
    .easy = { $cell ->
    [goals-culture] Hvordan vi tænker om vores mål
    [goals-processes] Hvordan vi bliver enige om mål
    [goals-routines] Hvad vi gør for målene hver dag
    [resources-culture] Hvordan vi tænker om at dele
    [resources-processes] Hvordan ting fordeles
    [resources-routines] Hvordan vi bruger det, vi har
    [activities-culture] Hvordan vi tænker om at arbejde sammen
    [activities-processes] Hvordan vi planlægger arbejdet
   *[activities-routines] Hvordan vi arbejder hver dag
 }
question-alignment = Hvor godt passer det på arbejdet mellem vores organisationer?
    .easy = Passer det på os?
question-adaptability = Hvor godt passer det på, hvordan vores organisationer forandrer sig?
    .easy = Passer det, når ting forandrer sig?
question-trust = Hvor godt passer det på { $partner }?
    .easy = Passer det på { $partner }?
question-value = Hvad betyder mest i tilbuddet? Sæt i rækkefølge.
    .easy = Hvad betyder mest for dig?
question-learning-together = Hvad ændrede vi i, hvordan vi arbejder sammen ved »{ $step }«? Hvordan lærte vi det?
    .easy = Hvad gør vi nu anderledes sammen ved »{ $step }«?
question-learning-home = Hvad ændrede I hjemme hos jer på grund af det, ved »{ $step }«?
    .easy = Hvad gør I anderledes hjemme hos jer nu, ved »{ $step }«?
question-rating = Hvor meget er hvert af disse værd at arbejde med?
    .easy = Hvor vigtigt er hvert af disse?
question-consent = Kan du leve med det? »{ $decision }«
    .easy = Er det i orden for dig? »{ $decision }«

part-today = Hjælper det dagens tilbud?
part-renewal = Hjælper det med at forny tilbuddet?
part-together = Hjælper eller hindrer de to hinanden?
part-same-way = Vores fælles arbejdsgange og mål trækker samme vej.
part-little-wasted = Kun lidt af vores fælles arbejde går til spilde.
part-no-conflict = Vi får ingen mål, der arbejder mod hinanden.
part-questions-practice = Måden, vi arbejder sammen på, lægger op til at spørge til gamle vaner.
part-quick-change = Det, vi gør sammen, kan ændres hurtigt.
part-moves-on = Måden, vi arbejder sammen på, følger med, når det vigtige ændrer sig.
part-keeps = { $partner } holder det, der er aftalt.
part-raise = Jeg kan tage et problem op med { $partner }.

option-serves-m2 = −2 · hindrer meget
option-serves-m1 = −1 · hindrer lidt
option-serves-0 = 0 · hverken eller
option-serves-1 = +1 · hjælper lidt
option-serves-2 = +2 · hjælper meget
option-true7-1 = 1 · slet ikke
option-true7-2 = 2
option-true7-3 = 3
option-true7-4 = 4 · delvist
option-true7-5 = 5
option-true7-6 = 6
option-true7-7 = 7 · helt
option-true5-1 = 1 · slet ikke
option-true5-2 = 2 · næppe
option-true5-3 = 3 · delvist
option-true5-4 = 4 · ret godt
option-true5-5 = 5 · helt
option-worth-1 = 1 · ikke det værd
option-worth-2 = 2
option-worth-3 = 3
option-worth-4 = 4
option-worth-5 = 5 · mest værd
option-value-speed = Det går hurtigt
option-value-cost = Det koster lidt
option-value-quality = Det gøres godt
option-value-dignity = Mennesker mødes med respekt
option-value-private = Hvad det enkelte menneske får ud af det
option-value-group = Hvad vores organisationer får ud af det
option-value-public = Hvad alle får ud af det
option-learnt-passive = Vi læste hinandens papirer
option-learnt-active = Vi gav hinanden råd
option-learnt-interactive = Vi fandt på noget nyt sammen
option-learnt-nothing = Ingenting
option-learnt-little = Noget lille
option-learnt-much = Noget stort
option-consent = Jeg samtykker
option-concern = Jeg samtykker, med en bekymring
option-objection = Jeg gør indsigelse

reveal-mostly = For det meste ens.
reveal-reasons = { $n ->
    [one] Én grund at tale igennem.
   *[other] { $n } grunde at tale igennem.
 }
consent-given = Ingen gav en grund imod.
consent-open = { $n ->
    [one] Én grund imod er åben.
   *[other] { $n } grunde imod er åbne.
 }
consent-recorded = { $n ->
    [one] Besluttet; én grund imod er noteret.
   *[other] Besluttet; { $n } grunde imod er noteret.
 }
reason-open = åben
reason-resolved = løst
reason-recorded = noteret
