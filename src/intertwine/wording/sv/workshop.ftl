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
error-no-such-page = Det finns ingen sådan sida, eller så får du inte se den.
error-wrong-code = Skriv de sex siffrorna på duken.
error-too-many-tries = För många försök. Vänta en minut.
error-sign-in-wrong = Namnet eller lösenordet stämmer inte.
error-ours-live = Något gick fel hos oss. Dina svar är i säkerhet; ladda sidan på nytt.

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
