# What must be known of a map before its behaviour is believed: what is not run, and why; what was
# taken for granted. Each has `.next`: what to do about it. The element is named beside it.
# Machine-made translation, not yet read by a person.

remark-of = { $element }: { $what }

## Not run

remark-choreography = En koreografi siger, hvem der fortæller hvem noget, ikke hvem der gør hvad; den køres ikke.
    .next = Tegn det samme som pools med beskeder imellem.
remark-too-many-choices = { $flows } af dens flow må tages i enhver kombination, hvilket er flere end de { $most }, der køres.
    .next = Del valget i to, det ene efter det andet.
remark-too-many-joined = { $flows } flow mødes ét sted, hvor ét eller flere af dem tages, hvilket er flere end de { $most }, der køres.
    .next = Saml nogle af dem tidligere.
remark-calls-itself = Den kalder “{ $called }”, som den selv ligger i; det indre kald køres som ét trin.
    .next = Tegn, hvad der sker i det indre kald, eller tegn en gentagelse.
remark-too-deep = Det, der er indeni, køres som ét trin: med alle kald og gentagelser ville der blive flere end { $most } processer, eller flere end { $deep } inden i hinanden.
    .next = Tegn færre kald eller gentagelser.
remark-boundary-of-nothing = Den sidder ikke på kanten af noget.
    .next = Flyt den til kanten af det trin, den afbryder.
remark-event-sub-process-without-start = Intet sætter den i gang: en hændelsesdelproces skal have en starthændelse indeni.
    .next = Tegn en starthændelse med det, der udløser den.
remark-all-after-event-gateway = Den venter på flere ting på én gang dér, hvor den første af flere hændelser afgør; det køres ikke.
    .next = Tegn en hændelse for hver, eller en parallel gateway bagefter.
remark-all-on-the-edge = Den venter på flere ting på én gang på kanten af et trin; det køres kun for beskeder.
    .next = Tegn en hændelse for hver.
remark-all-in-event-sub-process = Den sætter en hændelsesdelproces i gang, når flere ting er kommet; det køres ikke.
    .next = Tegn en starthændelse for hver.
remark-flow-to-nowhere = Det fører fra eller til noget, der ikke er på kortet.
    .next = Tegn det igen fra trin til trin.
remark-flow-leaves-scope = Det går over grænsen for en pool eller en delproces, og dér kan ingen sag følge det.
    .next = Tegn en besked mellem poolene; afslut delprocessen, og gå videre fra dens kant.
remark-not-run = Intet kan nå den, eller det, den har brug for, er ikke på kortet.
    .next = Se på de flow, der fører til den.

## Taken for granted

remark-message-without-flow = Ingen på kortet sender den denne besked: den antages at komme udefra, når som helst der ventes på den.
    .next = Tegn beskedflowet fra den, der sender den.
remark-from-whole-pool = Beskeden kommer fra poolen “{ $pool }” som helhed, så den er der, når som helst der ventes på den.
    .next = Tegn, hvilket trin i poolen den kommer fra.
remark-to-whole-pool = Beskeden går til poolen “{ $pool }” som helhed, hvor den bliver taget imod og glemt.
    .next = Tegn, hvilket trin i poolen der tager imod den.
remark-cannot-receive = Den kan ikke tage imod en besked: det, der kommer til den, bliver glemt.
    .next = Lad beskeden slutte ved et trin eller ved en hændelse, der venter.
remark-cannot-send = Der sker intet i den, hvor en besked kunne sendes: det, der kommer fra den, er der, når som helst der ventes på det.
    .next = Lad beskeden begynde ved et trin eller ved en hændelse.
remark-one-of-many = “{ $pool }” står for flere; én af dem er med i kørslen.
    .next = Intet, hvis de alle gør det samme.
remark-shares-process = Dens proces er den samme som for “{ $other }”, hvor den køres én gang.
    .next = Tegn en egen proces, eller én pool, der står for begge.
remark-called-elsewhere = { $named ->
        [no] Den siger ikke, hvad den kalder, så den køres som ét trin.
       *[yes] Det, den kalder (“{ $called }”), er ikke i filen, så den køres som ét trin.
    }
    .next = Læg den kaldte proces i filen, eller tegn den indeni.
remark-called-has-pool = Det, den kalder, er processen i poolen “{ $called }”, som kører for sig selv; her er den ét trin.
    .next = Tegn beskeder mellem de to.
remark-called-by-several = Flere pools kalder den proces, den ligger i: dens beskeder er den førstes.
    .next = Tegn processen i hver pool, hvor dens beskeder betyder noget.
remark-instances-assumed = Ingen siger, hvor mange gange den gøres: én og to gange køres.
    .next = Skriv antallet som dens antal gentagelser.
remark-one-instance = Den sender eller modtager, og ingen siger hvor ofte: den køres én gang, da hver besked er tegnet én gang.
    .next = Skriv antallet som dens antal gentagelser, hvis hver gang har sine egne beskeder.
remark-fewer-instances = { $stated } gange er angivet, og { $run } køres; flere ville kun mangedoble tilstandene.
    .next = Intet, hvis de alle gør det samme.
remark-repetitions-uncounted = Den må gentages { $stated } gange; over { $most } tæller ingen, så den må gentages for evigt.
    .next = Intet, medmindre antallet afgør, hvordan sagen går videre.
remark-one-must-hold = Alle dens flow har betingelser, og intet af dem tages, når intet andet gælder: ét af dem antages at gælde.
    .next = Mærk det flow, der tages, når ingen betingelse gælder.
remark-complex-join = Dens regel er skrevet i ord{ $named ->
        [no] {""}
       *[yes] {" "}(“{ $condition }”)
    }: den antages at lade én gå videre i hver runde og sluge resten.
    .next = Tegn et valg af én vej, et valg af én eller flere veje eller en parallel gateway, hvis en af dem siger det, der menes.
remark-error-uncaught = Ingen fanger denne fejl: den afslutter alt i sin proces.
    .next = Tegn hændelsen, der fanger den, på kanten af en delproces.
remark-escalation-uncaught = Ingen fanger denne eskalering; sagen går videre.
    .next = Tegn hændelsen, der fanger den.
remark-cancel-without-transaction = Den annullerer, og der er ingen transaktion om den: den er en slutning som enhver anden.
    .next = Tegn en transaktion om den, eller en almindelig slutning.
remark-cancel-without-event = Den kan annulleres, og ingen hændelse på dens kant siger, hvad der følger: sagen går videre, som om den var gjort.
    .next = Tegn en annulleringshændelse på dens kant.
remark-nothing-to-undo = Intet af det, den kunne ophæve, har et trin, der ophæver det.
    .next = Tegn det trin, der ophæver det, der skal ophæves.
remark-nobody-undoes = Intet trin, der ophæver arbejdet, er forbundet med den.
    .next = Tegn trinnet, der ophæver det, og den prikkede linje til det.
remark-link-to-nowhere = Ingen hændelse i samme proces tager imod dette spring, så sagen slutter her.
    .next = Giv springets to ender det samme navn.
remark-flow-from-end = Et flow fører videre fra en slutning; intet går ad det.
    .next = Tegn en hændelse undervejs, eller fjern flowet.
remark-nothing-begins = Intet i den kan begynde: hvert trin venter på et andet.
    .next = Tegn en starthændelse.
remark-cycle-without-time = Gennem den går en cirkel, hvor ingen arbejder, og intet ventes på.
    .next = Tegn trinnet, der gentages, eller fjern cirklen.
remark-joins-may-wait = Den og “{ $other }” kan vente på hinanden for evigt.
    .next = Saml ét sted, eller med valg af én vej.
