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
error-no-such-page = Der er ingen sådan side, eller du må ikke se den.
error-wrong-code = Skriv de seks cifre på skærmen.
error-too-many-tries = For mange forsøg. Vent et minut.
error-sign-in-wrong = Navnet eller adgangskoden er ikke rigtig.
error-ours-live = Noget gik galt hos os. Dine svar er i sikkerhed; indlæs siden igen.

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
