# What coming together is worth, who adds what, and who would lose. Machine-made translation, not
# yet read by a person.

measure-complementarity = Hvad er partnernes ressourcer værd sammen, og hvem ville tabe?

game-pooling = at dele
game-participation = at deltage
figure-exact = nøjagtigt
figure-range = { $low } – { $high }
no-interval = intet interval
not-detected = ikke påvist
no-difference = ingen forskel
stable-none = ingen sådan fordeling
own-better = bedre stillet
own-worse = dårligere stillet
pair-more = mere værd sammen
pair-less = mindre værd sammen
pair-complete = de supplerer hinanden
pair-replace = de erstatter hinanden
source-worths = listen over, hvad grupper er værd

finding-worth-more-together =
    { $game ->
        [pooling] Når alle { $n } partnere deler det, de har, er ydelsen { $gain } mere værd, end når ingen gør det ({ $unit }).
       *[participation] Med alle { $n } partnere er ydelsen { $gain } mere værd end uden dem ({ $unit }).
    }
    .title = Mere værd sammen
    .how = Værdien med alle minus værdien med ingen. Hver partners andel af gevinsten er det, den tilfører, i gennemsnit over alle rækkefølger, partnerne kunne komme med i.
    .term = Den store koalitions gevinst; Shapleyværdi (Shapley, 1953)
    .ask = Ser hver partners andel af gevinsten rimelig ud for dem, der giver deres tid til den?
    .todo = Se på andelene sammen, før I aftaler, hvem der betaler for hvad.
finding-worth-less-together =
    { $game ->
        [pooling] Når alle { $n } partnere deler det, de har, er ydelsen { $gain } mindre værd, end når ingen gør det ({ $unit }).
       *[participation] Med alle { $n } partnere er ydelsen { $gain } mindre værd end uden dem ({ $unit }).
    }
    .title = Mindre værd sammen
    .how = Værdien med alle minus værdien med ingen, sikkert under nul.
    .term = Negativ gevinst for den store koalition; værdi, der ødelægges sammen (value co-destruction)
    .ask = Hvad kommer i vejen, når alle er med?
    .todo = Prøv mindre grupper først: tabellen siger, hvilke par der er mere værd sammen.
finding-no-gain-seen =
    { $game ->
        [pooling] Vindes der noget, når alle { $n } partnere deler det, de har? Ingen forskel blev påvist.
       *[participation] Vindes der noget ved at deltage sammen? Ingen forskel blev påvist.
    }
    .title = Ingen gevinst påvist
    .how = Værdien med alle minus værdien med ingen ligger mindre end to standardfejl fra nul eller er præcis nul. Det beviser ikke, at der ingen er.
    .term = Ikke påvist: |v(N) − v(∅)| < 2 standardfejl
    .ask = Hvad ventede I at vinde?
    .todo = Kør flere gentagelser, eller del noget, som nogen mangler.
finding-stronger-together =
    { $game ->
        [pooling] { $pair }: at dele er { $synergy } mere værd sammen end hver for sig ({ $unit })
       *[participation] { $pair }: at deltage er { $synergy } mere værd sammen end én ad gangen ({ $unit })
    }{ $more ->
        [0] .
        [one] ; sådan er det for ét par mere.
       *[other] ; sådan er det for { $more } par mere.
    }
    .title = Stærkere sammen
    .how = Hvad to partnere er værd sammen, minus hvad hver er værd alene, plus hvad ingen er værd. Sikkert over nul, for alle par på én gang.
    .term = Et pars synergi; supplerende ressourcer (Dyer og Singh, 1998)
    .ask = Hvad er det, den ene af { $pair } kommer med, som den anden mangler?
    .todo = Begynd at dele her.
finding-worse-together =
    { $game ->
        [pooling] { $pair }: at dele er { $synergy } mindre værd sammen end hver for sig ({ $unit })
       *[participation] { $pair }: at deltage er { $synergy } mindre værd sammen end én ad gangen ({ $unit })
    }{ $more ->
        [0] .
        [one] ; sådan er det for ét par mere.
       *[other] ; sådan er det for { $more } par mere.
    }
    .title = Svagere sammen
    .how = Hvad to partnere er værd sammen, minus hvad hver er værd alene, plus hvad ingen er værd. Sikkert under nul, for alle par på én gang.
    .term = Negativ synergi; værdi, der ødelægges sammen (value co-destruction; Brix, Tuurnas og Mortensen, 2021)
    .ask = Hvad gør { $pair } dobbelt, eller tager fra hinanden?
    .todo = Find ud af, hvad der kommer i vejen, før de to deler mere.
finding-share-below-alone =
    { $n ->
        [one] Efter det, den tilfører, ville { $partners } få mindre, end den har alene.
       *[other] Efter det, de tilfører, ville { $partners } hver få mindre, end de har alene.
    }
    .title = Mindre end alene
    .how = En partners andel af gevinsten sammenlignes med det, den vinder på egen hånd.
    .term = Bryder individuel rationalitet: Shapleyværdien under v₀(i)
    .ask = Hvorfor skulle { $partners } være med?
    .todo = Aftal, hvad { $partners } får for at være med, eller regn ikke med det.
finding-better-apart = { $partners } ville få { $gets } efter det, de tilfører, og kunne have { $could } på egen hånd ({ $unit }){ $more ->
        [0] .
        [one] ; sådan er det for én gruppe mere.
       *[other] ; sådan er det for { $more } grupper mere.
    }{ $stable ->
        [yes] {" "}En anden fordeling holder alle med; tabellen viser den nærmeste.
       *[unclear] {" "}Om en anden fordeling ville holde alle med, kan ikke siges endnu.
    }
    .title = Nogle ville klare sig bedre for sig selv
    .how = Hver gruppes egen værdi sammenlignes med dens medlemmers andele. Hvor værdien er anslået, nævnes kun grupper, der sikkert har mere, med hensyn til, hvor mange der blev set på.
    .term = Shapleyværdien uden for kernen; blokerende koalition (Gillies, 1959)
    .ask = Hvad ville holde { $partners } med, når de kunne klare sig bedre på egen hånd?
    .todo = Del ikke kun efter andele: gå ud fra en fordeling, som ingen gruppe ville forlade.
finding-no-stable-division = Hvordan gevinsten end deles, ville en gruppe klare sig bedre på egen hånd: efter det, de tilfører, ville { $partners } få { $gets } og kunne have { $could } ({ $unit }).
    .title = Ingen fordeling holder alle med
    .how = Lineær programmering finder den fordeling, der kommer nærmest at give hver gruppe mindst dens egen værdi; selv den lykkes ikke.
    .term = Tom kerne; mindste kerne med ε over nul (Maschler, Peleg og Shapley, 1979)
    .ask = Hvad holder partnerskabet sammen, hvis ikke gevinsten?
    .todo = Aftal regler, der ikke hviler på gevinsten: et fælles budget, et mandat, tur efter tur.
finding-own-outcome-worse =
    { $n ->
        [one] { $partners } er selv dårligere stillet, når alle er med.
       *[other] { $partners } er selv dårligere stillet, når alle er med.
    }
    .title = Selv dårligere stillet
    .how = Hver partners eget udfald, når alle er med, minus når ingen er det. Siges uanset andelen af gevinsten: tid og kvalitet kan ikke gives videre.
    .term = Individuelt udfald; nytte, der ikke kan overføres
    .ask = Hvad ville gøre det umagen værd for { $partners }?
    .todo = Aftal, hvad { $partners } får til gengæld, før I begynder.
finding-good-for-some-bad-for-others = { $pair }: at gå sammen er godt efter det, der betyder noget for { $good }, og dårligt efter det, der betyder noget for { $bad }{ $more ->
        [0] .
        [one] ; sådan er det for ét par mere.
       *[other] ; sådan er det for { $more } par mere.
    }
    .title = Godt for nogle, dårligt for andre
    .how = Synergien regnes én gang for hver berørt part, med kriterierne vejet, som den part gør. Begge fortegn er sikre.
    .term = Værdi, der ødelægges sammen: synergien har forskelligt fortegn for de berørte (Brix, Tuurnas og Mortensen, 2021)
    .ask = Hvilket af disse kriterier må blive dårligere, og for hvem?
    .todo = Bliv enige om, hvad der tæller som godt, før { $pair } deler mere.

evidence-worth-of-all = Alle minus ingen: { $whole } ({ $unit }).
evidence-share-of-gain = { $partner } tilfører { $share } i gennemsnit ({ $unit }).
evidence-synergy = { $pair }: { $synergy } ({ $unit }).
evidence-share-below-alone = { $partner }: andel { $share }, alene { $alone } ({ $unit }).
evidence-better-apart = { $partners }: andelene giver tilsammen { $gets }, på egen hånd { $could } ({ $unit }).
evidence-own-outcome = { $partner }: fra { $before } til { $after } ({ $unit }; mere er bedre).
evidence-good-and-bad = { $pair }: godt for { $good }, dårligt for { $bad }.
evidence-values-weighed = Vægtene kommer fra listen over værdier.

assumption-shares-by-order = En partners andel af gevinsten er det, den tilfører, i gennemsnit over alle rækkefølger, partnerne kunne komme med i. Det er én måde at dele på, og ingen dom over, hvad der er rimeligt.
assumption-two-errors = Hvor værdien kommer fra en simulering, kaldes det, der ligger mindre end to standardfejl fra nul, “ikke påvist”; for par og grupper er grænserne videre, fordi mange ses på.
assumption-independent-means = Gennemsnit blev givet uden deres gentagelser, så deres fejl tages som uafhængige. Hvis kørslerne delte held, er de sande intervaller smallere.
assumption-criteria-scaled = For at veje kriterier mod hinanden deles hvert med, hvor langt grupperne ligger fra hinanden på det.

missing-worths = Ingen har regnet ud, hvad partnerne er værd sammen og hver for sig. Simulér ydelsen for hver gruppe af partnere, der deler, eller udfyld worths.csv.
missing-coalitions = { $n } af { $of } grupper af partnere har endnu ingen værdi i worths.csv ({ $game ->
        [pooling] dele det, de har
       *[participation] overhovedet deltage
    }). Hver gruppe tæller, også ingen og alle.
missing-worth-partners = Gruppernes værdi er givet for { $n } partnere; den kan vejes for to til { $most }.
missing-replications = Værdierne har endnu ingen fejl ({ $game ->
        [pooling] dele det, de har
       *[participation] overhovedet deltage
    }). Angiv to eller flere gentagelser, eller hvert gennemsnit med dets fejl, og hvor mange gentagelser det hviler på.
missing-own-outcomes = Det vides ikke, hvad der ændrer sig for { $partners } selv ({ $game ->
        [pooling] dele det, de har
       *[participation] overhovedet deltage
    }). Angiv deres eget udfald med ingen og med alle i worths.csv.
missing-worth-criteria = Ingen kan endnu sige, om det er godt for nogle og dårligt for andre at gå sammen ({ $game ->
        [pooling] dele det, de har
       *[participation] overhovedet deltage
    }). Angiv værdier efter kriterium i worths.csv, og hvad der betyder noget for hvem, i values.csv.

table-shares-of-gain = Hver partners andel af gevinsten
    .empty = Intet blev vejet.
    .how = Alene: hvad partneren vinder på egen hånd. Andel: hvad den tilfører i gennemsnit. Stabil andel: dens del i den fordeling nærmest andelene, som ingen gruppe ville forlade.
table-pair-worths = Par, sammen og hver for sig
    .empty = Intet blev vejet.
    .how = Sammen: begges værdi minus hver alene. I gennemsnit: hvor meget mere den ene tilfører, når den anden allerede er med, hvem der ellers er det.
table-better-apart = Grupper, der kunne klare sig bedre på egen hånd
    .empty = Ingen gruppe ville sikkert klare sig bedre på egen hånd.
table-resource-overlap = Hvor ens partnernes ressourcer er
    .empty = Ingen to partnere har ressourcer på listen.
    .how = Ressourcer på listen efter navn; overlap er det, begge har, af det, en af dem har. Partnere kan supplere hinanden uden at være ens.
column-game = Hvad
column-group = Gruppe
column-worth-alone = Alene
column-share-of-gain = Andel af gevinsten
column-interval = Interval (95 %)
column-stable-share = Stabil andel
column-own-change = Eget udfald, ændring
column-own-told = For sig selv
column-synergy = Sammen
column-told = Siges
column-interaction = I gennemsnit
column-on-average = Altså
column-gets = Ville få
column-could-have = Kunne have
column-difference-interval = Forskel
column-first-has = Den første har
column-second-has = Den anden har
column-both-have = Begge har
column-overlap = Overlap
