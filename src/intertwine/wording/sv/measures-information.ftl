# Who needs to know what, and on what ground it passes. Machine-made translation, not yet read by
# a person.

measure-need_to_know = Har alla det de behöver, när de behöver det, och inget mer?
measure-consent = På vilken grund går personuppgifter vidare, och förbigås samtycke någon gång?
measure-double_entry = Vad skrivs in av flera organisationer?
measure-stores = Var förvaras information, och vem får inte titta in?
measure-my_part = Vad gör, behöver och lämnar var och en vidare?
measure-collect = Vad bör samlas in härnäst?

finding-nobody-sends = ”{ $step }” hos { $partner } behöver ”{ $datum }”, och på kartan kommer ingen någonsin med det.
    .title = Det som behövs kommer aldrig fram
    .how = Ingen väg genom kartan gör det, skickar det eller lägger det där den här personen kan läsa det innan steget börjar.
    .term = Saknade data (missing data; Trčka, van der Aalst och Sidorova, 2009), genom dataflödesanalys: exakt
    .ask = Vem har ”{ $datum }”, och hur kunde { $actor } få det före ”{ $step }”?
    .todo = Kom överens om vem som skickar ”{ $datum }” till { $partner }, och rita det på kartan.
evidence-nobody-sends = ”{ $step }” behöver ”{ $datum }”. Vad som än händer först på kartan får { $actor } det aldrig.
finding-sometimes-missing = ”{ $step }” hos { $partner } kan börja utan ”{ $datum }”, som steget behöver.
    .title = Det som behövs kommer inte alltid fram
    .how = En väg genom kartan leder till steget utan den här informationen. Underlaget berättar vilken.
    .term = Saknade data på någon väg (missing data; Trčka, van der Aalst och Sidorova, 2009), visat genom att gå kartan
    .ask = Vad gör { $actor } vid ”{ $step }” när ”{ $datum }” inte finns?
    .todo = Skicka ”{ $datum }” även på den vägen, eller börja inte ”{ $step }” innan det har kommit.
evidence-sometimes-missing = Det kan gå så här: { $story }. Vid det sista steget finns inte ”{ $datum }”.
finding-perhaps-missing = Finns ”{ $datum }” alltid när ”{ $step }” börjar hos { $partner }?
    .title = Kanske inte där i tid
    .how = Arbetets ordning på kartan ser inte till att det har kommit. Om ett verkligt fall kan hamna där kräver att hela kartan spelas igenom.
    .term = Möjligen saknade data; avgörs inte av dataflödet ensamt
    .ask = Har { $actor } någon gång fått börja ”{ $step }” utan ”{ $datum }”?
    .todo = Fråga dem som gör steget.
evidence-perhaps-missing = Någon väg på kartan kan leda till ”{ $step }” innan ”{ $datum }” har nått { $actor }.
finding-more-than-needed = ”{ $datum }” kan gå från { $sender } till { $receiver }, fast inget steg där behöver det.
    .title = Mer delas än som behövs
    .how = Meddelandet kan bära den här personuppgiften, och inget som mottagaren gör på kartan behöver den. Det som rör en själv får man alltid få.
    .term = För mycket delat, uppgiftsminimering (redundant data; Trčka, van der Aalst och Sidorova, 2009)
    .ask = Vad skulle { $receiver } sakna utan ”{ $datum }”?
    .todo = Lämna bort ”{ $datum }” ur det som skickas, eller säg på kartan vilket steg som behöver det.
evidence-more-than-needed = Ett meddelande från { $sender } kan bära ”{ $datum }”. Inget steg hos { $receiver } behöver det.
finding-who-uses = Vad används ”{ $datum }” till hos { $receiver }? Inget steg där behöver det.
    .title = Vem använder det här?
    .how = Det kan skickas, och inget av mottagarens steg på kartan behöver det. Om det rör en person, eller om ett verkligt fall skickar det, är okänt.
    .term = Möjligen överflödiga data; personuppgift eller inte är okänt
    .ask = Vad gör { $receiver } med ”{ $datum }”, och rör det en person?
    .todo = Säg på kartan vilket steg som behöver det, eller sluta skicka det.
evidence-who-uses = { $sender } kan skicka ”{ $datum }” till { $receiver }; inget steg där behöver det.
finding-too-early = ”{ $datum }” kan nå { $receiver } innan det är klart att det behövs där.
    .title = Delas för tidigt
    .how = När det har kommit kan mottagarens arbete fortfarande ta slut utan något steg som behöver det.
    .term = Tidigt utlämnande; behov av att veta i tid
    .ask = Kunde ”{ $datum }” komma senare, när det är klart att { $receiver } går vidare?
    .todo = Skicka ”{ $datum }” med ett senare meddelande, när valet är gjort.
evidence-too-early = ”{ $datum }” kommer från { $sender } och behövs först vid: { $needed }. Arbetet kan ta slut före det.
finding-perhaps-too-early = Behövs ”{ $datum }” så snart hos { $receiver }? Arbetet där kan ta slut utan det.
    .title = Delas kanske för tidigt
    .how = När det har kommit leder någon väg på kartan till slutet förbi varje steg som behöver det. Om ett verkligt fall kan gå så kräver att hela kartan spelas igenom.
    .term = Tidigt utlämnande; avgörs inte av dataflödet ensamt
    .ask = När behöver { $receiver } egentligen ”{ $datum }”?
    .todo = Fråga dem som gör steget.
evidence-perhaps-too-early = ”{ $datum }” kan komma från { $sender } och behövs först vid: { $needed }.
finding-without-permission = Innan någon har gett samtycke kan detta gå till { $receivers }: { $data }{ $more ->
    [0] .
   *[other] {" "}och { $more } till.
 }
    .title = Samtycke förbigås
    .how = Den här informationen kräver samtycke. En väg genom kartan skickar den utan samtycke före; underlaget berättar vilken.
    .term = Samtyckesgrinden förbigås, visat genom att gå kartan. En beskrivning av flödet, ingen juridisk dom
    .ask = När det är bråttom, vem får besluta att detta lämnas vidare: { $data }?
    .todo = Fråga om samtycke innan vägarna skiljs, sak för sak.
evidence-without-permission = Från { $senders } till { $receivers }: { $data }. Det kan gå så här: { $story }. Ingen frågades före det.
finding-perhaps-without-permission = Finns samtycke alltid innan detta går till { $receivers }: { $data }{ $more ->
    [0] ?
   *[other] {" "}och { $more } till?
 }
    .title = Kanske utan samtycke
    .how = Arbetets ordning på kartan ser inte till det. Om ett verkligt fall kan hamna där kräver att hela kartan spelas igenom.
    .term = Samtyckesgrind, avgörs inte av dataflödet ensamt
    .ask = Var exakt frågas om samtycke till detta, och av vem: { $data }?
    .todo = Märk på kartan vilket steg som ger samtycke, till vad och till vem.
evidence-perhaps-without-permission = Från { $senders }: { $data }. Inget samtycke kommer säkert före.
finding-personal-or-not = { $n ->
    [one] Rör ”{ $data }” en person? Det går mellan organisationer.
   *[other] Vilka av dessa rör en person? De går mellan organisationer: { $data }{ $more ->
        [0] .
       *[other] {" "}och { $more } till.
    }
 }
    .title = Om en person eller inte?
    .how = Kartan säger det inte, så inget påstås om dem.
    .term = Personuppgifter: okänt
    .ask = Vilka av dessa rör en person: { $data }?
    .todo = Skriv det i informationslistan, med vem var och en rör.
evidence-personal-or-not = Går från { $senders } till { $receivers }: { $data }.
finding-on-what-basis = På vilken grund går detta till { $receivers }: { $data }{ $more ->
    [0] ?
   *[other] {" "}och { $more } till?
 }
    .title = På vilken grund?
    .how = Det rör en person, och ingen har sagt om det går med samtycke, enligt lag, enligt avtal, eller inte behöver någon grund.
    .term = Rättslig grund: okänt
    .ask = På vilken grund går detta till { $receivers }: { $data }? Samtycke, lag, avtal?
    .todo = Fråga den som ansvarar för dataskydd, och skriv det i informationslistan.
evidence-on-what-basis = Från { $senders } till { $receivers }: { $data }. Grunden är okänd.
finding-typed-again = ”{ $datum }” skrivs in { $n } gånger, av { $partners }.
    .title = Skrivs in mer än en gång
    .how = Steg hos flera organisationer gör samma information.
    .term = Dubbel registrering, system som inte passar ihop (Brix, Tuurnas och Mortensen, 2021)
    .ask = Kunde ”{ $datum }” skrivas in en gång och läsas av de andra?
    .todo = Välj var ”{ $datum }” skrivs in först, och låt de andra läsa det där.
evidence-typed-again = ”{ $datum }” görs vid: { $steps }.
finding-writes-cannot-read = { $partner } skrev i ”{ $store }” och kan inte läsa där.
    .title = Skriver och kan inte läsa
    .how = Kartan nämner vilka som får läsa på den här platsen; den som skriver där är inte bland dem.
    .term = Ingen tillgång till egna uppgifter; invånarnas röst saknas (Brix, Tuurnas och Mortensen, 2021)
    .ask = Vad skulle ändras om { $partner } kunde läsa ”{ $store }”?
    .todo = Öppna ”{ $store }” för { $partner }, åtminstone det de själva har skrivit.
evidence-writes-cannot-read = { $partner } skrev vid: { $steps }. Det kan läsas av { $readers }.
finding-who-may-read = Vem får titta i ”{ $store }”? Där skriver { $partners }.
    .title = Vem får läsa?
    .how = Flera organisationer skriver där, och kartan säger inte vem som får läsa.
    .term = Tillgång till gemensamma lager: okänt
    .ask = Vem får titta i ”{ $store }”?
    .todo = Skriv det på kartan.
evidence-who-may-read = I ”{ $store }” skriver { $partners }.

arrival-always = alltid
arrival-sometimes = inte alltid
arrival-perhaps = kanske inte
arrival-never = aldrig
arrival-drawn = som det är ritat
arrival-unreached = inget leder hit
from-own-work = eget arbete
from-the-same-work = från samma arbete
no-name-yet = (inget namn än)
no-step-needs-it = inget steg behöver det
personal-yes = ja
personal-no = nej
personal-unknown = okänt
basis-consent = samtycke
basis-statutory = lag
basis-contract = avtal
basis-not-needed = behövs inte
basis-unknown = okänt
permission-bypassed = kan förbigås
permission-in-order = kommer först
permission-cannot-tell = går inte att säga
permission-not-asked = inte med samtycke

assumption-black-boxes-answer = Organisationer vars insida inte visas antas skicka allt som väntas av dem och ta emot varje meddelande.
assumption-holding = Någon har en uppgift när den gjorde den, fick den i ett meddelande eller tog den från en plats den kan läsa. Ett meddelande kan bara föra med sig det avsändaren har.
assumption-no-verdict = Grunden för att dela visas så som den angetts; det här är ingen juridisk dom.

missing-information = Ingen har sagt än vem som behöver vilken information. Fyll i rutnätets lista över information, eller lägg till behoven på kartan.
missing-citizens = Ingen partner står för invånarna än. Ge dem en egen rad, så att allt mäts för dem också.
missing-people = Ingen har listat vilka som deltar. Fyll i people.csv; utan den kan ingen säga vad som hänger på en person.
missing-message-names = { $n ->
    [one] En pil mellan organisationer har inget namn. Säg vad den berättar.
   *[other] { $n } pilar mellan organisationer har inget namn. Säg vad de berättar.
 }
missing-personal = { $n ->
    [one] Säg om en uppgift om den rör en person, och på vilken grund den går vidare.
   *[other] Säg om { $n } uppgifter om de rör en person, och på vilken grund de går vidare.
 }
missing-co-production = Inget steg är märkt som gjort tillsammans med invånarna. Märk dem som är det med *.

table-need-to-know = Vem som behöver vad, och om det kommer fram
    .empty = Kartan säger inte vem som behöver vad.
    .how = För varje steg som behöver information: vem som gör det, från vem den kommer, och om den finns varje gång steget börjar.
table-what-passes = Vad som går mellan organisationer
    .empty = Inget med angivet innehåll går mellan organisationer.
table-stores = Var information förvaras
    .empty = Kartan visar inga platser där information förvaras.
table-my-steps = Vad jag gör
    .empty = Inget på den här kartan.
table-my-needs = Vad jag behöver, av vem
    .empty = Kartan säger det inte.
table-needed-from-me = Vad andra behöver av mig
    .empty = Inget på den här kartan.
table-my-places = Var jag slår upp och skriver ned
    .empty = Ingenstans på den här kartan.
column-datum = Information
column-needed-at = Behövs för
column-needed-by = Av
column-from = Från
column-arrives = Finns den?
column-personal = Rör en person
column-basis = På vilken grund
column-passes-from = Från
column-passes-to = Till
column-permission = Samtycke
column-store = Plats
column-store-owner = Vems
column-written-by = Skrivs av
column-read-by = Läses av
column-my-step = Steg
column-phase = Del
column-with-citizens = Med invånarna
column-for-step = För
column-goes-to = Går till
column-i-read = Jag läser
column-i-write = Jag skriver
