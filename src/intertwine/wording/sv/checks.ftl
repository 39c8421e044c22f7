# What `intertwine check` says of a map, element by element. Machine-made translation, not yet
# read by a person.

diagnostic-file-unreadable = Filen kunde inte läsas. { $problem }
    .next = Laga filen eller exportera den på nytt; de andra filerna granskades.
diagnostic-duplicate-id = { $count } delar har id ”{ $id }”, så ingen kan veta vilken som menas.
    .next = Ge var och en ett eget id; de flesta program gör det när delen kopieras och klistras in på nytt.
diagnostic-missing-id = Den har inget id, så ingenting kan hänvisa till den.
    .next = Spara filen med ett modelleringsprogram, som ger den ett.
diagnostic-dangling-reference = Den hänvisar till ”{ $ref }”, som inte finns i filen.
    .next = Ta bort hänvisningen, eller ta tillbaka det den hänvisar till.
diagnostic-drawn-nothing = Ritningen visar ”{ $ref }”, som inte finns i filen.
    .next = Ta bort formen, eller ta tillbaka det den står för.
diagnostic-line-without-end = Linjen leder inte från ett steg till ett annat: { $which ->
        [start] dess början saknas
        [end] dess slut saknas
        [both] båda dess ändar saknas
       *[kind] den ena änden är inget steg
    }. Den lämnades bort.
    .next = Rita den på nytt från steg till steg, eller ta bort den.
diagnostic-line-lists-disagree = Den räknar upp { $flow } som { $way ->
        [incoming] inkommande, men den linjen leder någon annanstans
       *[outgoing] utgående, men den linjen börjar någon annanstans
    }.
    .next = Spara filen med ett modelleringsprogram, eller rita linjen på nytt.
diagnostic-element-unknown = ”{ $name }” hör inte till BPMN 2.0 ({ $count ->
        [one] en gång
       *[other] { $count } gånger
    } i filen). Den behölls och användes inte.
    .next = Kontrollera att filen exporterades som BPMN 2.0.
diagnostic-element-not-measured = Filen har { $count ->
        [one] en del av slaget { $kind }
       *[other] { $count } av slaget { $kind }
    }. Den kändes igen, och måtten använder den inte.
    .next = Ingenting, om inte själva tjänsten berättas där: rita den då med pooler och meddelanden.

diagnostic-unnamed-step = Steget har inget namn, så ingen kan tala om det.
    .next = Säg vad som görs: ett verb och en sak.
diagnostic-unnamed-group = Delprocessen har inget namn, så ingen kan tala om den som helhet.
    .next = Säg vad dess steg åstadkommer tillsammans.
diagnostic-unnamed-event = Händelsen har inget namn: ingen kan veta vad som väntas på eller berättas.
    .next = Säg vad som händer, till exempel ”Svar mottaget”.
diagnostic-unnamed-pool = Poolen har inget namn, så det är oklart vilken organisation det är.
    .next = Skriv organisationens namn.
diagnostic-unnamed-lane = Banan har inget namn, så det är oklart vem som handlar.
    .next = Skriv rollens namn.
diagnostic-unnamed-message = Meddelandet från { $source } till { $target } har inget namn, så det är oklart vad som förs vidare.
    .next = Säg vad som förs vidare, till exempel ”Remiss”.
diagnostic-unnamed-datum = Denna del ({ $kind }) har inget namn.
    .next = Skriv vilken information den står för.
diagnostic-branches-unlabelled = { $count } vägar leder vidare från valet utan att säga när var och en tas.
    .next = Skriv svaret på varje linje, till exempel ”ja” och ”nej”.

diagnostic-no-pools = Det finns inga pooler och inga banor, så kartan säger inte vilka organisationer som deltar.
    .next = Rita en pool runt varje organisations steg.
diagnostic-only-black-boxes = { $count ->
        [one] Den enda poolen är stängd
       *[other] Alla { $count } pooler är stängda
    }: kartan visar inte ett enda steg.
    .next = Öppna de pooler ni känner till och rita vad som händer i dem.
diagnostic-process-without-pool = { $count ->
        [one] Ett steg står
       *[other] { $count } steg står
    } utanför alla pooler, så ingen utför dem.
    .next = Rita en pool runt dem, eller flytta in dem i en.
diagnostic-nobody-performs = Steget står inte i någon bana, medan andra steg i { $pool } gör det: ingen utför det.
    .next = Flytta det till banan för den som gör det.
diagnostic-lane-empty = Ingenting händer i banan.
    .next = Rita vad rollen gör, eller ta bort banan.
diagnostic-two-lanes = Det hör till flera banor på en gång: { $lanes }.
    .next = Behåll det i banan för den som gör det; rita ett eget steg för den andra.

diagnostic-sequence-across-pools = Ett sekvensflöde leder från { $source } till { $target } i en annan pool. Mellan pooler går bara meddelanden.
    .next = Byt det mot ett meddelandeflöde, och låt varje pool ha ett eget flöde.
diagnostic-sequence-across-group = Ett sekvensflöde går över gränsen till en delprocess, från { $source } till { $target }.
    .next = Koppla ihop själva delprocessen i stället.
diagnostic-message-inside-pool = Ett meddelandeflöde leder från { $source } till { $target } inom samma pool { $pool }.
    .next = Använd ett sekvensflöde inom en pool, eller rita skilda pooler om det är två organisationer.
diagnostic-message-cannot-start = Ett meddelande börjar vid { $source } ({ $at }), som inte kan skicka något.
    .next = Låt en uppgift eller en sändande händelse skicka det.
diagnostic-message-cannot-end = Ett meddelande kommer till { $target } ({ $at }), som inte kan ta emot något.
    .next = Låt en uppgift eller en mottagande händelse ta det.
diagnostic-message-at-other-event = Ett meddelande leder till eller från händelsen, som handlar om något annat.
    .next = Gör den till en meddelandehändelse, eller koppla meddelandet till en uppgift.
diagnostic-message-at-plain-event = Ett meddelande leder till eller från händelsen, som är ritad utan kuvert.
    .next = Gör den till en meddelandehändelse, så att alla ser att den väntar på eller skickar ett meddelande.
diagnostic-nobody-sends-start = Den börjar med ett meddelande, och ingen på kartan skickar något till den.
    .next = Rita poolen som skickar det, stängd om ni inte känner den inifrån.
diagnostic-nobody-sends = Den väntar på ett meddelande, och ingen på kartan skickar något till den.
    .next = Rita meddelandeflödet från poolen som skickar det.
diagnostic-nobody-receives = Den skickar ett meddelande, och ingen på kartan tar emot det.
    .next = Rita meddelandeflödet till poolen som får det.
diagnostic-message-ends-at-lane = Ett meddelande slutar vid { $at } { $lane }; i BPMN får det bara sluta vid ett steg eller vid en pool. Det lästes som om det slutade vid poolen.
    .next = Låt det sluta vid steget som tar emot det.

diagnostic-start-implicit = Ingen start är ritad; stegen som ingenting leder till togs som starter.
    .next = Rita en starthändelse, om det spelar roll vad som sätter igång det hela.
diagnostic-end-implicit = Inget slut är ritat; stegen som inte leder någonstans togs som slut.
    .next = Rita en sluthändelse, om det spelar roll när det är över.
diagnostic-unconnected = Ingen linje leder till den eller från den, så ingen kan veta när den händer.
    .next = Koppla ihop den, eller ta bort den.
diagnostic-no-way-in = { $only ->
        [message] Bara ett meddelande leder till den
       *[nothing] Ingenting leder till den
    }, medan andra vägar börjar vid en starthändelse.
    .next = Rita linjen som leder till den, eller en egen starthändelse.
diagnostic-no-way-out = Ingenting leder vidare från den, medan andra vägar slutar vid en sluthändelse.
    .next = Rita vad som följer, eller en sluthändelse.
diagnostic-never-reached = Ingen väg från någon start leder { $count ->
        [one] hit: den följer bara på sig själv.
       *[other] hit: den går bara runt med { $steps }.
    }
    .next = Koppla ihop den med ett steg före den.
diagnostic-never-ends = Härifrån leder ingen väg till ett slut{ $count ->
        [one] .
       *[other] : det går runt för alltid med { $steps }.
    }
    .next = Rita vägen ut ur cirkeln.
diagnostic-start-has-incoming = En linje leder från { $other } in i starten. En start börjar något; ingenting leder till den.
    .next = Led linjen till det första steget i stället.
diagnostic-end-has-outgoing = En linje leder från slutet till { $other }. Ingenting följer på ett slut.
    .next = Gör det till en händelse på vägen, eller låt linjen börja tidigare.
diagnostic-boundary-has-incoming = En linje leder från { $other } in i händelsen på ett stegs kant.
    .next = Led linjen till själva steget.
diagnostic-boundary-on-nothing = Händelsen ska sitta på ett stegs kant, och sitter inte på något.
    .next = Dra den till steget som den avbryter.
diagnostic-boundary-leads-nowhere = När det händer under { $host } säger kartan inte vad som följer.
    .next = Rita linjen till det som görs då.

diagnostic-gateway-without-effect = En linje leder in och en ut, så denna gateway ({ $kind }) avgör ingenting och förenar ingenting.
    .next = Ta bort den, eller rita grenen som saknas.
diagnostic-default-elsewhere = Vägen som tas om inget annat gäller börjar inte här.
    .next = Välj en av dess egna linjer.
diagnostic-event-gateway-followed = Det som kommer först avgör här, men { $other } är inget som kan komma: bara väntande händelser och mottagande uppgifter får följa.
    .next = Sätt en händelse före { $other } som säger vad som väntas på, eller använd ett vanligt val.
diagnostic-event-gateway-alone = Det som kommer först avgör här, men bara en sak kan komma.
    .next = Rita vad annat som kan hända, till exempel att tiden går ut.
diagnostic-event-waits-for-nothing = Händelsen väntar, och säger inte på vad.
    .next = Säg om det är ett meddelande, en tid eller något annat.
diagnostic-link-without-partner = Länken leder { $way ->
        [to] hit, men ingen länk med det namnet leder bort
       *[from] bort, men ingen länk med det namnet fortsätter
    }.
    .next = Ge hoppets båda ändar samma namn.

diagnostic-nobody-writes = Den används, och ingen på kartan gör den eller kommer med den.
    .next = Rita steget eller meddelandet den kommer från.
diagnostic-nobody-reads = Den görs, och ingen på kartan använder den.
    .next = Rita vem som behöver den, eller fråga om den behövs alls.
diagnostic-store-nobody-writes = Den läses, och ingen på kartan skriver i den.
    .next = Rita vem som håller den aktuell, om det hör till tjänsten.
diagnostic-store-nobody-reads = Det skrivs i den, och ingen på kartan läser i den.
    .next = Rita vem som slår upp saker där, eller fråga varför den förs.
diagnostic-datum-unattached = Inget steg gör den eller använder den.
    .next = Koppla den till stegen som gör och använder den, eller ge meddelandet som kommer med den dess namn.

diagnostic-no-drawing = Filen har ingen ritning; vi ritar upp den själva, andra program visar kanske ingenting.
    .next = Ingenting, om ni bara använder den här. Öppna den annars i ett program som ritar upp diagram.
diagnostic-not-drawn = Den finns i filen och inte i ritningen, så ingen ser den.
    .next = Rita den, eller ta bort den ur filen.
diagnostic-line-not-drawn = Linjen från { $source } till { $target } finns i filen och inte i ritningen.
    .next = Rita den, eller ta bort den ur filen.
diagnostic-overlap = Den täcker { $other } i ritningen.
    .next = Flytta isär dem.
diagnostic-outside-pool = Den hör till { $pool } och är ritad utanför poolen.
    .next = Dra in den i poolen, eller dit den hör.
diagnostic-outside-lane = Den hör till banan { $lane } och är ritad utanför banan.
    .next = Dra den till banan för den som gör det, så att fil och ritning stämmer överens.
diagnostic-no-size = Den är ritad utan bredd eller höjd, så ingen ser den.
    .next = Ge den en storlek.
diagnostic-too-small = Den är ritad { $width } gånger { $height } bildpunkter, för liten för sitt namn.
    .next = Rita den större.

# How an element is called inside a sentence, and as a heading where it has no name.

check-called = ”{ $name }”
check-called-by-kind = något utan namn ({ $kind })

check-unnamed = { $kind } utan namn ({ $id })
check-unnamed-near = { $kind } utan namn, bredvid ”{ $near }”

# The words of BPMN tools for each kind of element.

element-element = del
element-task = uppgift
element-userTask = användaruppgift
element-manualTask = manuell uppgift
element-serviceTask = tjänsteuppgift
element-scriptTask = skriptuppgift
element-businessRuleTask = regeluppgift
element-sendTask = sändande uppgift
element-receiveTask = mottagande uppgift
element-callActivity = anropad aktivitet
element-subProcess = delprocess
element-adHocSubProcess = ad hoc-delprocess
element-transaction = transaktion
element-startEvent = starthändelse
element-intermediateCatchEvent = väntande händelse
element-intermediateThrowEvent = sändande händelse
element-boundaryEvent = händelse på ett stegs kant
element-endEvent = sluthändelse
element-exclusiveGateway = val av en väg
element-inclusiveGateway = val av en eller flera vägar
element-parallelGateway = parallell gateway
element-complexGateway = sammansatt gateway
element-eventBasedGateway = händelsestyrd gateway
element-participant = pool
element-lane = bana
element-process = process
element-collaboration = samarbete
element-sequenceFlow = sekvensflöde
element-messageFlow = meddelandeflöde
element-association = koppling
element-dataObject = dataobjekt
element-dataObjectReference = dataobjekt
element-dataStore = datalager
element-dataStoreReference = datalager
element-dataInput = indata
element-dataOutput = utdata
element-dataInputAssociation = datapil
element-dataOutputAssociation = datapil
element-textAnnotation = anteckning
element-group = grupp
element-choreography = koreografi
element-choreographyTask = koreografiuppgift
element-subChoreography = delkoreografi
element-callChoreography = anropad koreografi
element-conversation = samtal
element-subConversation = delsamtal
element-callConversation = anropat samtal
element-conversationLink = samtalslänk
element-conversationAssociation = samtalskoppling
element-globalTask = global uppgift
element-globalUserTask = global användaruppgift
element-globalManualTask = global manuell uppgift
element-globalScriptTask = global skriptuppgift
element-globalBusinessRuleTask = global regeluppgift
element-globalChoreographyTask = global koreografiuppgift
element-globalConversation = globalt samtal
element-implicitThrowEvent = underförstådd händelse

# The command's own words.

check-nothing = inget att nämna
check-severity-high = måste rättas
check-severity-medium = bör rättas
check-severity-low = värt en titt
check-whole-file = hela filen
check-total = { $files ->
        [one] 1 fil granskad
       *[other] { $files } filer granskade
    }: { $high } måste rättas, { $medium } bör rättas, { $low } värt en titt{ $unread ->
        [0] .
        [one] ; 1 fil kunde inte läsas.
       *[other] ; { $unread } filer kunde inte läsas.
    }
