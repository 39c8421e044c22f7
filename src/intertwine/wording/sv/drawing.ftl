# What stands in pictures, and what is read aloud for them. Machine-made translation, not yet
# read by a person.

drawing-summary = { $partners ->
        [0] Ingen organisation är namngiven.
        [one] En organisation: { $names }.
       *[other] { $partners } organisationer: { $names }.
    } { $steps ->
        [0] Inga steg
        [one] Ett steg
       *[other] { $steps } steg
    }, { $hand-offs ->
        [0] inga överlämningar
        [one] en överlämning
       *[other] { $hand-offs } överlämningar
    } mellan organisationer{ $coproduced ->
        [0] .
        [one] ; ett steg görs tillsammans med invånarna.
       *[other] ; { $coproduced } steg görs tillsammans med invånarna.
    }
drawing-black-box = bara det som skickas och tas emot visas
drawing-coproduced = görs tillsammans med invånarna
drawing-unnamed = något utan namn
drawing-nobody = Ingen är angiven för dessa
drawing-advantage = Fungerar bra
drawing-barrier = Lucka
drawing-question = Öppen fråga

legend-coproduced = görs tillsammans med invånarna
legend-hand-off = överlämning
legend-information = information
legend-missing = behövs, skickas inte
legend-advantage = fungerar bra
legend-barrier = står i vägen
legend-question = öppen fråga
legend-withheld = för få svar att visa

scale-agreement-0 = under 0,40
scale-agreement-1 = 0,40–0,54
scale-agreement-2 = 0,55–0,66
scale-agreement-3 = 0,67–0,79
scale-agreement-4 = 0,80 och över
scale-waiting-0 = under 1 dag
scale-waiting-1 = 1–3 dagar
scale-waiting-2 = 4–7 dagar
scale-waiting-3 = 1–2 veckor
scale-waiting-4 = över 2 veckor

# Kinds of element, as people say them
kind-task = steg
kind-userTask = steg
kind-manualTask = steg för hand
kind-serviceTask = automatiskt steg
kind-scriptTask = automatiskt steg
kind-businessRuleTask = steg som regler avgör
kind-sendTask = att skicka
kind-receiveTask = att vänta på något
kind-callActivity = steg som beskrivs på annat håll
kind-subProcess = grupp av steg
kind-adHocSubProcess = grupp av steg i valfri ordning
kind-adHocSubProcess-in-turn = grupp av steg i valfri ordning, ett i taget
kind-transaction = grupp av steg som lyckas eller misslyckas tillsammans
kind-startEvent = början
kind-intermediateCatchEvent = väntan
kind-intermediateThrowEvent = besked
kind-boundaryEvent = avbrott
kind-endEvent = slut
kind-exclusiveGateway = val
kind-inclusiveGateway = val av en eller flera
kind-parallelGateway = samtidigt
kind-complexGateway = särskild regel
kind-eventBasedGateway = det som kommer först

error-no-such-theme = Det finns inget tema ”{ $theme }”. Välj något av { $themes }.
error-drawing-ending = ”{ $file }” måste sluta på .svg eller .png, så att det är klart vilket slags bild det är.
error-drawing-cannot-write = Bilden ”{ $file }” kunde inte skrivas: { $problem }. Välj en annan mapp, eller stäng filen där den är öppen.
error-drawing-too-large = Bilden skulle ha { $pixels } miljoner punkter, mer än de { $limit } miljoner som går att göra. Välj en mindre --scale, eller skriv en .svg.
draw-done = Bilden finns i ”{ $file }”.
