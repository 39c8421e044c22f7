# Shared understanding. Machine-made translation, not yet read by a person.

measure-understanding = Ser de som svarat ensamma lika på samma uppgift, inom och mellan organisationer?

construct-accountability = Vem som svarar för det
construct-predictability = Vad som kommer först
construct-information = Vad man måste veta
construct-purpose = Vad det är till för
construct-expectation = Vad den andra sidan väntas säga
construct-own = Egen fråga

option-unknown = vet inte
option-before = före
option-after = efter
option-either = vilket som helst
option-efficiency = mindre arbete
option-repackaging = befintliga delar bättre hopsatta
option-new-service = något nytt

before-which = ”{ $first }” före ”{ $second }”
interval = { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }
too-few-to-test = för få personer att säga

verdict-agreed = överens
verdict-map-suspected = överens, men inte med kartan
verdict-boundary = ser olika på det
verdict-nobody-knows = ingen vet
verdict-differing = svaren skiljer sig, inga klara sidor
verdict-too-few = för få svar att säga

missing-answers = Ingen har tillfrågats än. Fråga om de livligaste överlämningarna, var och en ensam, minst tre personer per partner: vem som svarar för steget, vad som kommer sedan, vad man måste veta, vad det är till för.
assumption-everyone-counts-once = Varje person räknas en gång; partner med fler svarande väger mer.

finding-seen-differently = Partner ser olika på ”{ $step }”. { $question } Det vanligaste svaret, ”{ $answer }”, gavs av { $share } av { $n }.
    .title = Vi ser olika på det
    .how = Alla svarade ensamma. De inom en organisation är mer överens med varandra än med andra organisationer, mer än slumpen förklarar.
    .term = Kunskapsgräns: enighet inom minus enighet mellan organisationer (Krippendorffs alfa, delad; test genom att permutera organisationerna, Clarke 1993)
    .ask = Vad menar var och en av oss med ”{ $step }”, och vad följer av det för de andra?
    .todo = Låt vardera sidan berätta om steget för den andra, och enas sedan om en formulering på kartan.
finding-map-suspected = { $share } av { $n } är överens om ”{ $step }”, men inte med kartan. De säger ”{ $answer }”; kartan säger ”{ $mapped }”.
    .title = Kartan kan ha fel här
    .how = Minst två tredjedelar gav samma svar, och det är inte kartans.
    .term = Hög enighet, men låg med kartan: misstänk kartan först
    .ask = Är det ”{ $answer }”, som människorna säger, eller ”{ $mapped }”, som kartan säger?
    .todo = Fråga dem som gör steget, och rätta sedan kartan eller berätta för alla.
finding-nobody-knows = Ingen kan säga säkert: ”{ $step }”. { $question }
    .title = Ingen vet
    .how = Svaren sprider sig lika mycket inom som mellan organisationer, eller de flesta säger att de inte vet.
    .term = Låg enighet utan kunskapsgräns
    .ask = Vem kunde avgöra ”{ $step }”, och till när?
    .todo = Besluta det tillsammans; inget behöver översättas mellan sidorna.
finding-answers-differ = Svaren om ”{ $step }” skiljer sig, utan klara sidor: ”{ $answer }” sades av { $share } av { $n }.
    .title = Svaren skiljer sig
    .how = Inget svar har två tredjedelar, och sidorna skiljer sig inte mer än av en slump, eller för få svarade för att säga.
    .term = Enighet under två tredjedelar, gräns inte visad
    .ask = Varför svarar vi olika om ”{ $step }”?
    .todo = Tala igenom det, eller fråga fler.
evidence-answers = { $question } ”{ $answer }” var svaret från { $share } av { $n } som svarade ensamma.

table-understanding = Hur lika människor svarade
    .empty = Ingen har tillfrågats än.
    .how = 1 är full enighet, 0 är vad slumpen skulle ge. Skillnaden mellan ”inom” och ”mellan” organisationer är gränsen. Intervall: 95 %, frågorna dragna på nytt.
table-understanding-accountability = Vem som svarar för varje steg
    .empty = Inte frågat.
table-understanding-predictability = Vad som kommer först
    .empty = Inte frågat.
table-understanding-information = Vad man måste veta
    .empty = Inte frågat.
table-understanding-purpose = Vad varje steg är till för
    .empty = Inte frågat.
table-understanding-expectation = Vad den andra sidan väntas säga
    .empty = Inte frågat.
table-understanding-own = Egna frågor
    .empty = Inte frågat.
column-construct = Frågat
column-wave = Omgång
column-answers = Svar
column-alpha = Enighet
column-within = Inom
column-between = Mellan
column-between-interval = 95 %
column-boundary = Gräns
column-p = p
column-map-kappa = Med kartan
column-asked-of = Steg
column-most-say = De flesta säger
column-how-many = Hur många
column-the-map-says = Kartan säger
column-alpha-item = Enighet
column-verdict = Tolkning
