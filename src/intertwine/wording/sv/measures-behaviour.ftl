# What happens when a map runs, as findings. Machine-made translation, not yet read by a person.

measure-behaviour = Kan varje ärende bli klart, vad som än händer?

finding-stays-for-ever = { $n ->
        [0] Arbete kan bli kvar
        [one] Arbete hos { $partners } kan bli kvar
       *[other] Arbete hos { $partners } kan bli kvar
    } för alltid vid { $steps }.
    .title = Ett ärende kan bli kvar för alltid
    .how = Kartan körs i varje ordning som dess partner kan handla i, och med varje val på alla sätt. Från ett läge där detta arbete väntar kommer inget förlopp till sitt slut.
    .term = Inte sund (not sound): låsning (deadlock) eller evig rundgång (livelock) (van der Aalst, 1998; Corradini, Muzi, Re, Rossi och Tiezzi, 2022)
    .ask = Vad gör man i dag när detta händer, och hur märker man det?
    .todo = Kom överens om vem som säger till vem, eller efter hur lång tid arbetet tar slut av sig självt.
evidence-stays-for-ever = Det kan gå så här: { $story }.
finding-goes-round-for-ever = { $n ->
        [0] Arbete går
       *[other] Arbete hos { $partners } går
    } runt för alltid vid { $steps }.
    .title = Ett ärende kan gå runt för alltid
    .how = Kartan körs i varje ordning som dess partner kan handla i. Härifrån leder varje väg tillbaka, ingen till ett slut.
    .term = Inte sund (not sound): evig rundgång (livelock) (van der Aalst, 1998)
    .ask = Vad avslutar rundan i praktiken, och vem bestämmer det?
    .todo = Kom överens om vem som avslutar rundan, och rita det.
evidence-goes-round-for-ever = Det kan gå så här: { $story }.
finding-ends-twice = Ett ärende kan komma till { $steps } mer än en gång.
    .title = En del av ärendet görs om
    .how = Grenar löper sida vid sida och går ihop utan att vänta på varandra, så det som följer görs en gång för varje gren.
    .term = Avslutas inte rent (no proper completion; van der Aalst, 1998)
    .ask = Är det meningen att det som leder till { $steps } ska göras mer än en gång?
    .todo = Om det inte är meningen: låt grenarna vänta på varandra innan de går vidare.
evidence-ends-twice = Det kan gå så här: { $story }.
finding-message-left = { $sender } kan skicka { $message } till { $receiver } när ingen längre tar emot det.
    .title = Ett meddelande som ingen tar emot
    .how = Kartan körs i varje ordning som dess partner kan handla i. Det finns ett förlopp där allt arbete är gjort vid slutet och detta meddelande aldrig togs emot.
    .term = Sund i fråga om meddelanden, inte helt (message-sound, not sound): ett meddelande som inte kom fram (Corradini, Muzi, Re, Rossi och Tiezzi, 2022)
    .ask = Vem läser { $message } när arbetet hos { $receiver } redan är över?
    .todo = Kom överens om vad { $receiver } gör med det då, eller när { $sender } inte behöver skicka det.
evidence-message-left = Det kan gå så här: { $story }.
finding-never-happens = Inget ärende kommer någonsin till { $step }.
    .title = Arbete som aldrig nås
    .how = Kartan körs i varje ordning av sina steg; detta steg är aldrig med.
    .term = Död aktivitet (dead activity; van der Aalst, 1998)
    .ask = När görs { $step } i praktiken?
    .todo = Rita hur ett ärende kommer dit, eller ta bort det från kartan.
evidence-never-happens = I inget av kartans förlopp nås { $step }.
finding-first-come = Hos { $partner } avgör det som kommer först: { $messages }.
    .title = Det som kommer först avgör
    .how = Det finns ett förlopp där meddelanden från två organisationer är på väg samtidigt, och bara ett av dem tas emot.
    .term = Kapplöpning mellan organisationer (race condition)
    .ask = Vad händer med det andra meddelandet, och vet avsändaren om det?
    .todo = Kom överens om vem som väntar på vem, eller vad man säger till den som kommer som tvåa.
evidence-first-come = Båda kan vara på väg samtidigt: { $messages }.

table-behaviour = Vad som händer när kartorna körs
    .empty = Det finns ingen karta att köra.
column-map = Karta
column-can-finish = Kan bli klart
column-all-taken = Blir klart med varje meddelande mottaget
column-one-at-a-time = Inget två gånger på en gång
column-states = Granskade lägen
always = alltid
not-always = inte alltid
not-known = okänt
