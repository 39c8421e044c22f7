# Who needs to know what, and on what ground it passes. Machine-made translation, not yet read by
# a person.

measure-need_to_know = Har alle det, de har brug for, når de har brug for det, og intet mere?
measure-consent = På hvilket grundlag går personoplysninger videre, og bliver samtykke nogensinde omgået?
measure-double_entry = Hvad indtastes af flere organisationer?
measure-stores = Hvor opbevares information, og hvem kan ikke se ind?
measure-my_part = Hvad gør hver enkelt, hvad har hver brug for, og hvad gives videre?
measure-collect = Hvad bør samles ind som det næste?

finding-nobody-sends = “{ $step }” hos { $partner } har brug for “{ $datum }”, og på kortet kommer ingen nogensinde med det.
    .title = Det, der er brug for, kommer aldrig frem
    .how = Ingen vej gennem kortet laver det, sender det eller lægger det, hvor denne person kan læse det, før trinnet begynder.
    .term = Manglende data (missing data; Trčka, van der Aalst og Sidorova, 2009), ved analyse af dataflow: nøjagtigt
    .ask = Hvem har “{ $datum }”, og hvordan kunne { $actor } få det før “{ $step }”?
    .todo = Aftal, hvem der sender “{ $datum }” til { $partner }, og tegn det på kortet.
evidence-nobody-sends = “{ $step }” har brug for “{ $datum }”. Hvad der end sker først på kortet, får { $actor } det aldrig.
finding-sometimes-missing = “{ $step }” hos { $partner } kan begynde uden “{ $datum }”, som trinnet har brug for.
    .title = Det, der er brug for, kommer ikke altid frem
    .how = Én vej gennem kortet fører til trinnet uden denne information. Belægget fortæller hvilken.
    .term = Manglende data på en vej (missing data; Trčka, van der Aalst og Sidorova, 2009), vist ved at gå kortet igennem
    .ask = Hvad gør { $actor } ved “{ $step }”, når “{ $datum }” ikke er der?
    .todo = Send “{ $datum }” også ad den vej, eller begynd ikke “{ $step }”, før det er kommet.
evidence-sometimes-missing = Det kan gå sådan: { $story }. Ved det sidste trin er “{ $datum }” der ikke.
finding-perhaps-missing = Er “{ $datum }” der altid, når “{ $step }” begynder hos { $partner }?
    .title = Måske ikke der i tide
    .how = Arbejdets rækkefølge på kortet sikrer ikke, at det er kommet. Om en virkelig sag kan ende dér, kræver, at hele kortet spilles igennem.
    .term = Muligvis manglende data; afgøres ikke af dataflow alene
    .ask = Har { $actor } nogensinde måttet begynde “{ $step }” uden “{ $datum }”?
    .todo = Spørg dem, der gør trinnet.
evidence-perhaps-missing = En vej på kortet kan føre til “{ $step }”, før “{ $datum }” er nået til { $actor }.
finding-more-than-needed = “{ $datum }” kan gå fra { $sender } til { $receiver }, skønt intet trin dér har brug for det.
    .title = Der deles mere, end der er brug for
    .how = Beskeden kan bære denne personoplysning, og intet, modtageren gør på kortet, har brug for den. Det, der handler om en selv, må man altid få.
    .term = For meget delt, dataminimering (redundant data; Trčka, van der Aalst og Sidorova, 2009)
    .ask = Hvad ville { $receiver } mangle uden “{ $datum }”?
    .todo = Udelad “{ $datum }” af det, der sendes, eller sig på kortet, hvilket trin der har brug for det.
evidence-more-than-needed = En besked fra { $sender } kan bære “{ $datum }”. Intet trin hos { $receiver } har brug for det.
finding-who-uses = Hvad bruges “{ $datum }” til hos { $receiver }? Intet trin dér har brug for det.
    .title = Hvem bruger dette?
    .how = Det kan sendes, og intet af modtagerens trin på kortet har brug for det. Om det handler om en person, eller om en virkelig sag sender det, er ukendt.
    .term = Muligvis overflødige data; personoplysning eller ej er ukendt
    .ask = Hvad gør { $receiver } med “{ $datum }”, og handler det om en person?
    .todo = Sig på kortet, hvilket trin der har brug for det, eller hold op med at sende det.
evidence-who-uses = { $sender } kan sende “{ $datum }” til { $receiver }; intet trin dér har brug for det.
finding-too-early = “{ $datum }” kan nå { $receiver }, før det er klart, at der bliver brug for det dér.
    .title = Deles for tidligt
    .how = Når det er kommet, kan modtagerens arbejde stadig slutte uden et trin, der har brug for det.
    .term = Tidlig videregivelse; behov for at vide i tide
    .ask = Kunne “{ $datum }” komme senere, når det er klart, at { $receiver } går videre?
    .todo = Send “{ $datum }” med en senere besked, når valget er truffet.
evidence-too-early = “{ $datum }” kommer fra { $sender }, og der er først brug for det ved: { $needed }. Arbejdet kan slutte før det.
finding-perhaps-too-early = Er der brug for “{ $datum }” så snart hos { $receiver }? Arbejdet dér kan slutte uden det.
    .title = Deles måske for tidligt
    .how = Når det er kommet, fører en vej på kortet til slutningen forbi hvert trin, der har brug for det. Om en virkelig sag kan gå sådan, kræver, at hele kortet spilles igennem.
    .term = Tidlig videregivelse; afgøres ikke af dataflow alene
    .ask = Hvornår har { $receiver } egentlig brug for “{ $datum }”?
    .todo = Spørg dem, der gør trinnet.
evidence-perhaps-too-early = “{ $datum }” kan komme fra { $sender }, og der er først brug for det ved: { $needed }.
finding-without-permission = Før nogen har givet samtykke, kan dette gå til { $receivers }: { $data }{ $more ->
    [0] .
   *[other] {" "}og { $more } til.
 }
    .title = Samtykke omgås
    .how = Denne information kræver samtykke. Én vej gennem kortet sender den uden samtykke forinden; belægget fortæller hvilken.
    .term = Samtykkeport omgået, vist ved at gå kortet igennem. En beskrivelse af gangen, ingen juridisk dom
    .ask = Når det haster, hvem må bestemme, at dette gives videre: { $data }?
    .todo = Spørg om samtykke, før vejene skilles, punkt for punkt.
evidence-without-permission = Fra { $senders } til { $receivers }: { $data }. Det kan gå sådan: { $story }. Ingen blev spurgt forinden.
finding-perhaps-without-permission = Er samtykke altid der, før dette går til { $receivers }: { $data }{ $more ->
    [0] ?
   *[other] {" "}og { $more } til?
 }
    .title = Måske uden samtykke
    .how = Arbejdets rækkefølge på kortet sikrer det ikke. Om en virkelig sag kan ende dér, kræver, at hele kortet spilles igennem.
    .term = Samtykkeport, afgøres ikke af dataflow alene
    .ask = Hvor præcis spørges der om samtykke til dette, og af hvem: { $data }?
    .todo = Mærk på kortet, hvilket trin der giver samtykke, til hvad og til hvem.
evidence-perhaps-without-permission = Fra { $senders }: { $data }. Intet samtykke kommer med sikkerhed forinden.
finding-personal-or-not = { $n ->
    [one] Handler “{ $data }” om en person? Det går mellem organisationer.
   *[other] Hvilke af disse handler om en person? De går mellem organisationer: { $data }{ $more ->
        [0] .
       *[other] {" "}og { $more } til.
    }
 }
    .title = Om en person eller ej?
    .how = Kortet siger det ikke, så der påstås intet om dem.
    .term = Personoplysninger: ukendt
    .ask = Hvilke af disse handler om en person: { $data }?
    .todo = Skriv det i informationslisten, med hvem hver handler om.
evidence-personal-or-not = Går fra { $senders } til { $receivers }: { $data }.
finding-on-what-basis = På hvilket grundlag går dette til { $receivers }: { $data }{ $more ->
    [0] ?
   *[other] {" "}og { $more } til?
 }
    .title = På hvilket grundlag?
    .how = Det handler om en person, og ingen har sagt, om det går med samtykke, efter loven, efter aftale, eller ikke behøver et grundlag.
    .term = Retsgrundlag: ukendt
    .ask = På hvilket grundlag går dette til { $receivers }: { $data }? Samtykke, lov, aftale?
    .todo = Spørg den, der har ansvar for databeskyttelse, og skriv det i informationslisten.
evidence-on-what-basis = Fra { $senders } til { $receivers }: { $data }. Grundlaget er ukendt.
finding-typed-again = “{ $datum }” indtastes { $n } gange, af { $partners }.
    .title = Indtastes mere end én gang
    .how = Trin hos flere organisationer laver den samme information.
    .term = Dobbelt indtastning, systemer, der ikke passer sammen (Brix, Tuurnas og Mortensen, 2021)
    .ask = Kunne “{ $datum }” indtastes én gang og læses af de andre?
    .todo = Vælg, hvor “{ $datum }” indtastes først, og lad de andre læse det dér.
evidence-typed-again = “{ $datum }” laves ved: { $steps }.
finding-writes-cannot-read = { $partner } skrev i “{ $store }” og kan ikke læse dér.
    .title = Skriver og kan ikke læse
    .how = Kortet nævner, hvem der må læse på dette sted; den, der skriver dér, er ikke iblandt dem.
    .term = Ingen adgang til egne oplysninger; borgernes stemme mangler (Brix, Tuurnas og Mortensen, 2021)
    .ask = Hvad ville ændre sig, hvis { $partner } kunne læse “{ $store }”?
    .todo = Åbn “{ $store }” for { $partner }, i det mindste det, de selv har skrevet.
evidence-writes-cannot-read = { $partner } skrev ved: { $steps }. Det kan læses af { $readers }.
finding-who-may-read = Hvem må se i “{ $store }”? Dér skriver { $partners }.
    .title = Hvem må læse?
    .how = Flere organisationer skriver dér, og kortet siger ikke, hvem der må læse.
    .term = Adgang til fælles lagre: ukendt
    .ask = Hvem må se i “{ $store }”?
    .todo = Skriv det på kortet.
evidence-who-may-read = I “{ $store }” skriver { $partners }.

arrival-always = altid
arrival-sometimes = ikke altid
arrival-perhaps = måske ikke
arrival-never = aldrig
arrival-drawn = som tegnet
arrival-unreached = intet fører hertil
from-own-work = eget arbejde
from-the-same-work = fra samme arbejde
no-name-yet = (intet navn endnu)
no-step-needs-it = intet trin har brug for det
personal-yes = ja
personal-no = nej
personal-unknown = ukendt
basis-consent = samtykke
basis-statutory = lov
basis-contract = aftale
basis-not-needed = ikke nødvendigt
basis-unknown = ukendt
permission-bypassed = kan omgås
permission-in-order = kommer først
permission-cannot-tell = kan ikke siges
permission-not-asked = ikke med samtykke

assumption-black-boxes-answer = Organisationer, hvis indre ikke vises, antages at sende alt, hvad der ventes af dem, og at tage imod enhver besked.
assumption-holding = Nogen har en oplysning, når de lavede den, fik den i en besked eller tog den fra et sted, de kan læse. En besked kan kun bringe det, afsenderen har.
assumption-no-verdict = Grundlaget for at dele vises, som det er angivet; dette er ingen juridisk dom.

missing-information = Ingen har endnu sagt, hvem der har brug for hvilken information. Udfyld gitterets liste over information, eller tilføj behovene på kortet.
missing-citizens = Ingen partner står for borgerne endnu. Giv dem deres egen række, så alt måles for dem også.
missing-people = Ingen har skrevet, hvem der deltager. Udfyld people.csv; uden den kan ingen sige, hvad der hænger på én person.
missing-message-names = { $n ->
    [one] Én pil mellem organisationer har intet navn. Sig, hvad den fortæller.
   *[other] { $n } pile mellem organisationer har intet navn. Sig, hvad de fortæller.
 }
missing-personal = { $n ->
    [one] Sig om én oplysning, om den handler om en person, og på hvilket grundlag den går videre.
   *[other] Sig om { $n } oplysninger, om de handler om en person, og på hvilket grundlag de går videre.
 }
missing-co-production = Intet trin er mærket som gjort sammen med borgerne. Mærk dem, der er det, med *.

table-need-to-know = Hvem der har brug for hvad, og om det kommer frem
    .empty = Kortet siger ikke, hvem der har brug for hvad.
    .how = For hvert trin, der har brug for information: hvem der gør det, fra hvem den kommer, og om den er der, hver gang trinnet begynder.
table-what-passes = Hvad der går mellem organisationer
    .empty = Intet med angivet indhold går mellem organisationer.
table-stores = Hvor information opbevares
    .empty = Kortet viser ingen steder, hvor information opbevares.
table-my-steps = Hvad jeg gør
    .empty = Intet på dette kort.
table-my-needs = Hvad jeg har brug for, fra hvem
    .empty = Kortet siger det ikke.
table-needed-from-me = Hvad andre har brug for fra mig
    .empty = Intet på dette kort.
table-my-places = Hvor jeg slår op og skriver ned
    .empty = Intetsteds på dette kort.
column-datum = Information
column-needed-at = Til brug for
column-needed-by = Af
column-from = Fra
column-arrives = Er den der?
column-personal = Om en person
column-basis = På hvilket grundlag
column-passes-from = Fra
column-passes-to = Til
column-permission = Samtykke
column-store = Sted
column-store-owner = Hvis
column-written-by = Skrives af
column-read-by = Læses af
column-my-step = Trin
column-phase = Del
column-with-citizens = Med borgerne
column-for-step = Til
column-goes-to = Går til
column-i-read = Jeg læser
column-i-write = Jeg skriver
