# What `intertwine check` says of a map, element by element. Machine-made translation, not yet
# read by a person.

diagnostic-file-unreadable = Filen kunne ikke læses. { $problem }
    .next = Ret filen, eller eksportér den igen; de andre filer blev gennemgået.
diagnostic-duplicate-id = { $count } dele har id “{ $id }”, så ingen kan vide, hvilken der er ment.
    .next = Giv hver sit eget id; de fleste programmer gør det, når delen kopieres og sættes ind igen.
diagnostic-missing-id = Den har intet id, så intet kan henvise til den.
    .next = Gem filen med et modelleringsprogram, som giver den et.
diagnostic-dangling-reference = Den henviser til “{ $ref }”, som ikke er i filen.
    .next = Fjern henvisningen, eller hent det tilbage, den henviser til.
diagnostic-drawn-nothing = Tegningen viser “{ $ref }”, som ikke er i filen.
    .next = Fjern formen, eller hent det tilbage, den står for.
diagnostic-line-without-end = Linjen fører ikke fra et trin til et andet: { $which ->
        [start] dens begyndelse mangler
        [end] dens slutning mangler
        [both] begge dens ender mangler
       *[kind] den ene ende er ikke et trin
    }. Den blev udeladt.
    .next = Tegn den igen fra trin til trin, eller slet den.
diagnostic-line-lists-disagree = Den opregner { $flow } som { $way ->
        [incoming] indgående, men den linje fører et andet sted hen
       *[outgoing] udgående, men den linje begynder et andet sted
    }.
    .next = Gem filen med et modelleringsprogram, eller tegn linjen igen.
diagnostic-element-unknown = “{ $name }” hører ikke til BPMN 2.0 ({ $count ->
        [one] én gang
       *[other] { $count } gange
    } i denne fil). Den blev bevaret og ikke brugt.
    .next = Kontrollér, at filen blev eksporteret som BPMN 2.0.
diagnostic-element-not-measured = Filen har { $count ->
        [one] en del af slagsen { $kind }
       *[other] { $count } af slagsen { $kind }
    }. Den blev genkendt, og målene bruger den ikke.
    .next = Intet, medmindre selve ydelsen fortælles dér: tegn den så med pools og beskeder.

diagnostic-unnamed-step = Trinnet har intet navn, så ingen kan tale om det.
    .next = Sig, hvad der gøres: et udsagnsord og en ting.
diagnostic-unnamed-group = Delprocessen har intet navn, så ingen kan tale om den som helhed.
    .next = Sig, hvad dens trin opnår tilsammen.
diagnostic-unnamed-event = Hændelsen har intet navn: ingen kan vide, hvad der ventes på eller fortælles.
    .next = Sig, hvad der sker, for eksempel “Svar modtaget”.
diagnostic-unnamed-pool = Poolen har intet navn, så det er uklart, hvilken organisation det er.
    .next = Skriv organisationens navn.
diagnostic-unnamed-lane = Banen har intet navn, så det er uklart, hvem der handler.
    .next = Skriv rollens navn.
diagnostic-unnamed-message = Beskeden fra { $source } til { $target } har intet navn, så det er uklart, hvad der gives videre.
    .next = Sig, hvad der gives videre, for eksempel “Henvisning”.
diagnostic-unnamed-datum = Denne del ({ $kind }) har intet navn.
    .next = Skriv, hvilken information den står for.
diagnostic-branches-unlabelled = { $count } veje fører videre fra valget uden at sige, hvornår hver af dem tages.
    .next = Skriv svaret på hver linje, for eksempel “ja” og “nej”.

diagnostic-no-pools = Der er ingen pools og ingen baner, så kortet siger ikke, hvilke organisationer der deltager.
    .next = Tegn en pool om hver organisations trin.
diagnostic-only-black-boxes = { $count ->
        [one] Den eneste pool er lukket
       *[other] Alle { $count } pools er lukkede
    }: kortet viser ikke et eneste trin.
    .next = Åbn de pools, I kender, og tegn, hvad der sker i dem.
diagnostic-process-without-pool = { $count ->
        [one] Ét trin står
       *[other] { $count } trin står
    } uden for alle pools, så ingen udfører dem.
    .next = Tegn en pool om dem, eller flyt dem ind i en.
diagnostic-nobody-performs = Trinnet står ikke i nogen bane, mens andre trin i { $pool } gør: ingen udfører det.
    .next = Flyt det til banen for den, der gør det.
diagnostic-lane-empty = Der sker intet i banen.
    .next = Tegn, hvad rollen gør, eller slet banen.
diagnostic-two-lanes = Det hører til flere baner på én gang: { $lanes }.
    .next = Behold det i banen for den, der gør det; tegn et eget trin til den anden.

diagnostic-sequence-across-pools = Et sekvensflow fører fra { $source } til { $target } i en anden pool. Mellem pools går kun beskeder.
    .next = Erstat det med et beskedflow, og lad hver pool have sit eget flow.
diagnostic-sequence-across-group = Et sekvensflow går over kanten af en delproces, fra { $source } til { $target }.
    .next = Forbind selve delprocessen i stedet.
diagnostic-message-inside-pool = Et beskedflow fører fra { $source } til { $target } inden for samme pool { $pool }.
    .next = Brug et sekvensflow inden for en pool, eller tegn to pools, hvis det er to organisationer.
diagnostic-message-cannot-start = En besked begynder ved { $source } ({ $at }), som ikke kan sende en.
    .next = Lad en opgave eller en sendende hændelse sende den.
diagnostic-message-cannot-end = En besked kommer til { $target } ({ $at }), som ikke kan modtage en.
    .next = Lad en opgave eller en modtagende hændelse tage den.
diagnostic-message-at-other-event = En besked fører til eller fra hændelsen, som handler om noget andet.
    .next = Gør den til en beskedhændelse, eller forbind beskeden med en opgave.
diagnostic-message-at-plain-event = En besked fører til eller fra hændelsen, som er tegnet uden kuvert.
    .next = Gør den til en beskedhændelse, så alle ser, at den venter på eller sender en besked.
diagnostic-nobody-sends-start = Den begynder med en besked, og ingen på kortet sender den en.
    .next = Tegn den pool, der sender den, lukket, hvis I ikke kender den indefra.
diagnostic-nobody-sends = Den venter på en besked, og ingen på kortet sender den en.
    .next = Tegn beskedflowet fra den pool, der sender den.
diagnostic-nobody-receives = Den sender en besked, og ingen på kortet modtager den.
    .next = Tegn beskedflowet til den pool, der får den.
diagnostic-message-ends-at-lane = En besked slutter ved { $at } { $lane }; i BPMN må den kun slutte ved et trin eller ved en pool. Den blev læst, som om den sluttede ved poolen.
    .next = Lad den slutte ved det trin, der tager den.

diagnostic-start-implicit = Ingen start er tegnet; de trin, som intet fører til, blev taget som starter.
    .next = Tegn en starthændelse, hvis det betyder noget, hvad der sætter det hele i gang.
diagnostic-end-implicit = Ingen slutning er tegnet; de trin, der ikke fører nogen steder hen, blev taget som slutninger.
    .next = Tegn en sluthændelse, hvis det betyder noget, hvornår det er forbi.
diagnostic-unconnected = Ingen linje fører til den eller fra den, så ingen kan vide, hvornår den sker.
    .next = Forbind den, eller slet den.
diagnostic-no-way-in = { $only ->
        [message] Kun en besked fører til den
       *[nothing] Intet fører til den
    }, mens andre veje begynder ved en starthændelse.
    .next = Tegn linjen, der fører til den, eller en starthændelse til den selv.
diagnostic-no-way-out = Intet fører videre fra den, mens andre veje slutter ved en sluthændelse.
    .next = Tegn, hvad der følger, eller en sluthændelse.
diagnostic-never-reached = Ingen vej fra nogen start fører { $count ->
        [one] hertil: den følger kun efter sig selv.
       *[other] hertil: den går kun rundt med { $steps }.
    }
    .next = Forbind den med et trin før den.
diagnostic-never-ends = Herfra fører ingen vej til en slutning{ $count ->
        [one] .
       *[other] : det går rundt for evigt med { $steps }.
    }
    .next = Tegn vejen ud af cirklen.
diagnostic-start-has-incoming = En linje fører fra { $other } ind i starten. En start begynder noget; intet fører til den.
    .next = Før linjen til det første trin i stedet.
diagnostic-end-has-outgoing = En linje fører fra slutningen til { $other }. Intet følger efter en slutning.
    .next = Gør den til en hændelse undervejs, eller lad linjen begynde tidligere.
diagnostic-boundary-has-incoming = En linje fører fra { $other } ind i hændelsen på kanten af et trin.
    .next = Før linjen til selve trinnet.
diagnostic-boundary-on-nothing = Hændelsen skal sidde på kanten af et trin, og sidder ikke på noget.
    .next = Træk den hen på det trin, den afbryder.
diagnostic-boundary-leads-nowhere = Når det sker under { $host }, siger kortet ikke, hvad der følger.
    .next = Tegn linjen til det, der gøres så.

diagnostic-gateway-without-effect = Én linje fører ind og én ud, så denne gateway ({ $kind }) afgør intet og samler intet.
    .next = Slet den, eller tegn den gren, der mangler.
diagnostic-default-elsewhere = Den vej, der tages, når intet andet gælder, begynder ikke her.
    .next = Vælg en af dens egne linjer.
diagnostic-event-gateway-followed = Det, der kommer først, afgør her, men { $other } er ikke noget, der kan komme: kun ventende hændelser og modtagende opgaver må følge.
    .next = Sæt en hændelse før { $other }, som siger, hvad der ventes på, eller brug et almindeligt valg.
diagnostic-event-gateway-alone = Det, der kommer først, afgør her, men kun én ting kan komme.
    .next = Tegn, hvad der ellers kan ske, for eksempel at tiden løber ud.
diagnostic-event-waits-for-nothing = Hændelsen venter og siger ikke på hvad.
    .next = Sig, om det er en besked, et tidspunkt eller noget andet.
diagnostic-link-without-partner = Linket fører { $way ->
        [to] hertil, men intet link med det navn fører væk
       *[from] væk, men intet link med det navn fortsætter
    }.
    .next = Giv springets to ender samme navn.

diagnostic-nobody-writes = Den bruges, og ingen på kortet laver den eller kommer med den.
    .next = Tegn det trin eller den besked, den kommer fra.
diagnostic-nobody-reads = Den laves, og ingen på kortet bruger den.
    .next = Tegn, hvem der har brug for den, eller spørg, om der overhovedet er brug for den.
diagnostic-store-nobody-writes = Den læses, og ingen på kortet skriver i den.
    .next = Tegn, hvem der holder den ajour, hvis det hører til ydelsen.
diagnostic-store-nobody-reads = Der skrives i den, og ingen på kortet læser i den.
    .next = Tegn, hvem der slår op i den, eller spørg, hvad den føres for.
diagnostic-datum-unattached = Intet trin laver den eller bruger den.
    .next = Forbind den med de trin, der laver og bruger den, eller giv den besked, der kommer med den, dens navn.

diagnostic-no-drawing = Filen har ingen tegning; vi tegner den selv, andre programmer viser måske intet.
    .next = Intet, hvis I kun bruger den her. Åbn den ellers i et program, der tegner diagrammer.
diagnostic-not-drawn = Den er i filen og ikke i tegningen, så ingen ser den.
    .next = Tegn den, eller slet den i filen.
diagnostic-line-not-drawn = Linjen fra { $source } til { $target } er i filen og ikke i tegningen.
    .next = Tegn den, eller slet den i filen.
diagnostic-overlap = Den dækker { $other } i tegningen.
    .next = Flyt dem fra hinanden.
diagnostic-outside-pool = Den hører til { $pool } og er tegnet uden for poolen.
    .next = Træk den ind i poolen, eller derhen, hvor den hører til.
diagnostic-outside-lane = Den hører til banen { $lane } og er tegnet uden for banen.
    .next = Træk den til banen for den, der gør det, så fil og tegning stemmer overens.
diagnostic-no-size = Den er tegnet uden bredde eller højde, så ingen ser den.
    .next = Giv den en størrelse.
diagnostic-too-small = Den er tegnet { $width } gange { $height } billedpunkter, for lille til sit navn.
    .next = Tegn den større.

# How an element is called inside a sentence, and as a heading where it has no name.

check-called = “{ $name }”
check-called-by-kind = noget uden navn ({ $kind })

check-unnamed = { $kind } uden navn ({ $id })
check-unnamed-near = { $kind } uden navn, ved siden af “{ $near }”

# The words of BPMN tools for each kind of element.

element-element = del
element-task = opgave
element-userTask = brugeropgave
element-manualTask = manuel opgave
element-serviceTask = serviceopgave
element-scriptTask = scriptopgave
element-businessRuleTask = regelopgave
element-sendTask = sendende opgave
element-receiveTask = modtagende opgave
element-callActivity = kaldt aktivitet
element-subProcess = delproces
element-adHocSubProcess = ad hoc-delproces
element-transaction = transaktion
element-startEvent = starthændelse
element-intermediateCatchEvent = ventende hændelse
element-intermediateThrowEvent = sendende hændelse
element-boundaryEvent = hændelse på kanten af et trin
element-endEvent = sluthændelse
element-exclusiveGateway = valg af én vej
element-inclusiveGateway = valg af én eller flere veje
element-parallelGateway = parallel gateway
element-complexGateway = sammensat gateway
element-eventBasedGateway = hændelsesstyret gateway
element-participant = pool
element-lane = bane
element-process = proces
element-collaboration = samarbejde
element-sequenceFlow = sekvensflow
element-messageFlow = beskedflow
element-association = forbindelse
element-dataObject = dataobjekt
element-dataObjectReference = dataobjekt
element-dataStore = datalager
element-dataStoreReference = datalager
element-dataInput = inddata
element-dataOutput = uddata
element-dataInputAssociation = datapil
element-dataOutputAssociation = datapil
element-textAnnotation = note
element-group = gruppe
element-choreography = koreografi
element-choreographyTask = koreografiopgave
element-subChoreography = delkoreografi
element-callChoreography = kaldt koreografi
element-conversation = samtale
element-subConversation = delsamtale
element-callConversation = kaldt samtale
element-conversationLink = samtalelink
element-conversationAssociation = samtaleforbindelse
element-globalTask = global opgave
element-globalUserTask = global brugeropgave
element-globalManualTask = global manuel opgave
element-globalScriptTask = global scriptopgave
element-globalBusinessRuleTask = global regelopgave
element-globalChoreographyTask = global koreografiopgave
element-globalConversation = global samtale
element-implicitThrowEvent = underforstået hændelse

# The command's own words.

check-nothing = intet at nævne
check-severity-high = skal rettes
check-severity-medium = bør rettes
check-severity-low = værd at se på
check-whole-file = hele filen
check-total = { $files ->
        [one] 1 fil gennemgået
       *[other] { $files } filer gennemgået
    }: { $high } skal rettes, { $medium } bør rettes, { $low } værd at se på{ $unread ->
        [0] .
        [one] ; 1 fil kunne ikke læses.
       *[other] ; { $unread } filer kunne ikke læses.
    }
