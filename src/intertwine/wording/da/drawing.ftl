# What stands in pictures, and what is read aloud for them. Machine-made translation, not yet
# read by a person.

drawing-summary = { $partners ->
        [0] Ingen organisation er nævnt.
        [one] Én organisation: { $names }.
       *[other] { $partners } organisationer: { $names }.
    } { $steps ->
        [0] Ingen trin
        [one] Ét trin
       *[other] { $steps } trin
    }, { $hand-offs ->
        [0] ingen overgange
        [one] én overgang
       *[other] { $hand-offs } overgange
    } mellem organisationer{ $coproduced ->
        [0] .
        [one] ; ét trin gøres sammen med borgerne.
       *[other] ; { $coproduced } trin gøres sammen med borgerne.
    }
drawing-black-box = kun det, der sendes og modtages, vises
drawing-coproduced = gøres sammen med borgerne
drawing-unnamed = noget uden navn
drawing-nobody = Ingen er nævnt for disse
drawing-advantage = Virker godt
drawing-barrier = Hul
drawing-question = Åbent spørgsmål

legend-coproduced = gøres sammen med borgerne
legend-hand-off = overgang
legend-information = information
legend-missing = der er brug for det, det sendes ikke
legend-advantage = virker godt
legend-barrier = står i vejen
legend-question = åbent spørgsmål
legend-withheld = for få svar at vise

scale-agreement-0 = under 0,40
scale-agreement-1 = 0,40–0,54
scale-agreement-2 = 0,55–0,66
scale-agreement-3 = 0,67–0,79
scale-agreement-4 = 0,80 og op
scale-waiting-0 = under 1 dag
scale-waiting-1 = 1–3 dage
scale-waiting-2 = 4–7 dage
scale-waiting-3 = 1–2 uger
scale-waiting-4 = over 2 uger

# Kinds of element, as people say them
kind-task = trin
kind-userTask = trin
kind-manualTask = trin med håndkraft
kind-serviceTask = automatisk trin
kind-scriptTask = automatisk trin
kind-businessRuleTask = trin, som regler afgør
kind-sendTask = at sende
kind-receiveTask = at vente på noget
kind-callActivity = trin, der beskrives et andet sted
kind-subProcess = gruppe af trin
kind-adHocSubProcess = gruppe af trin i vilkårlig rækkefølge
kind-adHocSubProcess-in-turn = gruppe af trin i vilkårlig rækkefølge, ét ad gangen
kind-transaction = gruppe af trin, der lykkes eller fejler sammen
kind-startEvent = begyndelse
kind-intermediateCatchEvent = ventetid
kind-intermediateThrowEvent = besked
kind-boundaryEvent = afbrydelse
kind-endEvent = slutning
kind-exclusiveGateway = valg
kind-inclusiveGateway = valg af én eller flere
kind-parallelGateway = samtidig
kind-complexGateway = særlig regel
kind-eventBasedGateway = det, der kommer først

error-no-such-theme = Der er intet tema “{ $theme }”. Vælg et af { $themes }.
error-drawing-ending = “{ $file }” skal ende på .svg eller .png, så det er klart, hvilken slags billede det er.
error-drawing-cannot-write = Billedet “{ $file }” kunne ikke skrives: { $problem }. Vælg en anden mappe, eller luk filen, hvor den er åben.
error-drawing-too-large = Billedet ville få { $pixels } millioner punkter, mere end de { $limit } millioner, der kan laves. Vælg en mindre --scale, eller skriv en .svg.
draw-done = Billedet er i “{ $file }”.
