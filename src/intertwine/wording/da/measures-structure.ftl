# What measures of structure say: dependence, coordination, ties, brokers, initiatives,
# accounts, the opportunity space. Machine-made translation, not yet read by a person.

## The measures, one line each

measure-interdependence = Hvor tæt er partnere afhængige af hinanden?
measure-coordination = Hvilken samordning kræver det, og hvad mangler?
measure-structural_holes = Hvor fri eller bundet er hver aktør blandt dem, den udveksler information med?
measure-brokerage = Hvem giver ting videre mellem andre, der ikke har kontakt?
measure-bridging = Hvilke partnere forbinder ingen, eller kun én person?
measure-initiatives = Hvordan er udviklingsarbejdet fordelt mellem nye idéer og forbedring, og hvad kom der ud af det?
measure-perspectives = Hvor er partnernes egne kort over tjenesten forskellige?
measure-opportunity_space = Hvad betyder fundene for styring, ressourcer, steder og rutiner?

## Words in tables

level-none = intet går imellem
level-pooled = deler noget
level-sequential = den ene giver, den anden tager
level-reply = den ene spørger, den anden svarer
level-reciprocal = begge giver og tager
form-return =
    frem og tilbage, { $rounds ->
        [one] én gang
        [2] to gange
       *[other] { $rounds } gange
    }
form-crossed = på samme tid
form-iterated = igen og igen
family-standardisation = fælles regler og skemaer
family-planning = fælles planer og datoer
family-mutualadjustment = en måde at tilpasse sig hinanden på undervejs
nothing-missing = intet
depends-on-weights = afhænger af vægtene
no-ties = ingen kontakter
no-effort = ingen indsats
no-steps = ingen trin
too-few = for få til at sige det
all-partners = Alle partnere
all-years = Alle år
strictly = Alle år, uden det, én partner prøvede alene
mode-not-said = ikke sagt
facilitated-yes = med en leder af processen
facilitated-no = uden
facilitated-unknown = ikke sagt
nobody-named = ingen
bridge-apart = uden kontakt, intet går imellem
bridge-unbridged = ingen forbinder dem
bridge-single-bridge = hænger på én aktør
bridge-only-actor = hænger på en partners eneste aktør
bridge-linked = har kontakt
bridge-bridged = har kontakt ad to veje eller flere
only-actor = partnerens eneste aktør på kortet
role-coordinator-z = i egen organisation (z { $z })
role-consultant-z = mellem folk i en anden organisation (z { $z })
role-gatekeeper-z = bringer ind (z { $z })
role-representative-z = bringer ud (z { $z })
role-liaison-z = forbinder andre organisationer (z { $z })
state-intra-explore = én partner, nyt
state-intra-exploit = én partner, forbedring
state-inter-explore = flere partnere, nyt
state-inter-exploit = flere partnere, forbedring
matter-who = hvem der gør det
matter-order = hvad der kommer først
matter-needs = hvad der er brug for
matter-step = om trinnet er der
component-governance = Virksom styring
component-resources = Ressourcer, der supplerer hinanden
component-assets = Steder og redskaber
component-routines = Rutiner for at dele viden
status-answered = besvaret
status-disputed = omstridt
status-differing = svarene er forskellige, for få til at sige det
status-unanswered = ikke besvaret
evidence-level-0 = intet
evidence-level-1 = sagt
evidence-level-2 = aftalt
evidence-level-3 = set virke
evidence-level-4 = stadig i brug ved opfølgningen
source-study = studiets egne lister og kort
answer-drawn =
    { $n ->
        [one] På kortet: én besked mellem partnere; se, hvem der giver videre til hvem.
       *[other] På kortet: { $n } beskeder mellem partnere; se, hvem der giver videre til hvem.
    }
answer-needs =
    { $n ->
        [one] På kortet: én oplysning
       *[other] På kortet: { $n } oplysninger
    }, som der er brug for i { $steps ->
        [one] ét trin
       *[other] { $steps } trin
    }.
sign-shared-approach = En fælles tilgang, samlet om det, mennesker har brug for
sign-connected = Nogen eller noget forbinder partnerne
sign-structural-hole = Et hul mellem partnere, som ingen samordner
sign-learning-across = Læring på tværs af fag
sign-co-destruction = Partnere sætter pris på forskellige ting
sign-issue-arena = Et sted, som alle bruger, skaber fælles mening
sign-data-protection = Information, der sidder fast eller deles uden grundlag
sign-institutionalised = Rutiner, der har fæstnet sig
sign-pilot-trap = Rutiner, der slutter med et projekt
sign-incompatible-systems = Systemer, der ikke passer sammen
sign-seen = set
sign-not-seen = ikke set
sign-cannot-tell = kan ikke siges ud fra dette

## Guiding questions

question-remit = Hvem er det for?
question-need = Hvad er behovet?
question-why = Hvorfor sammen: for at spare arbejde, for at sætte eksisterende dele bedre sammen, eller for noget nyt?
question-strategic = Hvem svarer for det strategisk?
question-operational = Hvem svarer for det i det daglige arbejde?
question-works-for-us = Hvad virker for os?
question-works-for-citizens = Hvad virker for borgerne?
question-improve = Hvad skal blive bedre?
question-binding = Hvilke ressourcer binder os sammen?
question-from-whom = Fra hvem kommer de?
question-available = Hvornår er de til rådighed?
question-tangible = Hvilke er ting, hvilke er viden og god vilje?
question-complementary = Hvordan supplerer de hinanden?
question-digital-places = Hvilke digitale steder deler eller bruger vi?
question-physical-places = Hvor mødes vi?
question-need-to-know = Hvem har brug for at vide hvad?
question-know-when = Hvornår har de brug for at vide det?
question-routines-built = Hvordan bygges fælles rutiner?
question-kept-going = Hvordan holdes forbedringen i gang?
question-what-shared = Hvad deler vi jævnligt med hinanden?
question-when-shared = Hvornår?
question-form-shared = I hvilken form?

## What was taken for granted

assumption-some-run = To overgange tæller kun som gensidige, hvor kortet ikke viser et valg, der holder dem adskilt. Om sådan en sag er hyppig, siges ikke.
assumption-first-producer = Information kommer derfra, hvor den først laves. Den, der skriver det om, som den selv har brug for, giver det kun videre.
assumption-black-box = En partner, hvis indre ikke vises, kan svare når som helst.
assumption-levels-nest = Partnere, der både giver og tager, har også brug for regler og planer, ikke i stedet.
assumption-load-weights = I byrden tæller noget delt 1, en overgang én vej 2 og begge veje 4. Rækkefølgen er velbegrundet, tallene er vores valg.
assumption-ties-from-map = Beskeder, trin, der går fra én bane til en anden, og dokumenter tegnet imellem dem, står for, hvem der taler med hvem.
assumption-ties-stated = Hvem der får information fra hvem, er, som folk sagde.
assumption-roles-dealt = z sammenligner med { $n } tilfældige fordelinger af organisationerne på aktørerne; over 2 er mere, end tilfældet ville give.
assumption-effort-split = Fælles arbejde deles lige mellem partnerne i en indsats.
assumption-new-explores = Alt, der kaldes nyt, tæller som udforskning, også det, én partner prøver alene.
assumption-matched = Trin er de samme, når de har samme id i kopier af én tegning, ellers når de har samme navn.

## What to collect

missing-map = Tegn eller hent et kort over tjenesten.
missing-second-partner = Giv hver organisation sin egen pool eller bane, også borgerne.
missing-mechanisms = Skriv en liste over, hvad I har aftalt for at arbejde sammen: skemaer, planer, møder, hvem der ringer til hvem (mechanisms.csv).
missing-ties = Spørg hver aktør: “Fra hvem får du det, du har brug for?” (ties.csv). Indtil da står kortets beskeder for det.
missing-coordinator = Sig, hvem der er udpeget til at forbinde hvilke partnere, hvis nogen er det (responsibilities.csv).
missing-people-of-lanes = Sig, hvor mange der arbejder i hver bane (people.csv), så én rolle ikke tages for én person.
missing-initiatives = Skriv en liste over, hvad der er prøvet og forbedret de seneste år, med indsats, begyndelse og slutning (initiatives.csv).
missing-realised =
    { $n ->
        [one] Sig, hvad der kom ud af én udviklingsindsats
       *[other] Sig, hvad der kom ud af { $n } udviklingsindsatser
    }, af { $of }.
missing-more-initiatives = { $n } udviklingsindsatser er for få til andele; fra { $least } skrives de.
missing-perspectives = Lad partnere tegne eller fortælle tjenesten, som de ser den, hver for sig, og tilføj kortene med, hvis fortælling det er.
missing-guiding-questions =
    { $n ->
        [one] Ét vejledende spørgsmål
       *[other] { $n } vejledende spørgsmål
    } af { $of } { $n ->
        [one] er åbent
       *[other] er åbne
    }. Stil dem på næste møde (questions.csv).
missing-resources = Skriv en liste over ressourcerne: hvem der har dem, hvornår de er til rådighed, hvem der ellers bruger dem (resources.csv).
missing-assets = Skriv en liste over de steder og redskaber, I deler (assets.csv).
missing-routines = Skriv en liste over, hvad I gør sammen gang på gang, og siden hvornår (routines.csv).

## Findings

finding-coordination-gap =
    { $one } og { $other } { $level ->
        [reciprocal] er afhængige af hinanden begge veje
        [pooled] deler noget
       *[other] giver arbejde videre
    }, men på listen har de ikke { $missing ->
        [standardisation] nogen fælles regler eller skemaer
        [planning] nogen fælles planer eller datoer
        [mutualadjustment] nogen måde at tilpasse sig hinanden på undervejs
        [standardisation-planning] nogen fælles regler eller fælles planer
        [standardisation-mutualadjustment] fælles regler, eller nogen måde at tilpasse sig på undervejs
        [planning-mutualadjustment] fælles planer, eller nogen måde at tilpasse sig på undervejs
       *[other] nogen måde at samordne på
    }.
    .title = For lidt samordning
    .how = Jo tættere to partnere er afhængige af hinanden, jo mere har de brug for: regler, når de deler noget, planer, når den ene giver og den anden tager, og en måde at tilpasse sig på, når begge gør det. Vi sammenligner med de måder på listen, der er i brug og nævner begge. På et kort over fremtiden tæller nye aftaler også med.
    .term = Samordningshul; afhængighed efter Thompson, 1967, mekanismer efter Okhuysen og Bechky, 2009
    .ask = Hvad gør { $one } og { $other }, når noget ikke går efter planen, og er det nok?
    .todo = Aftal { $missing ->
        [standardisation] et fælles skema eller en fælles regel
        [planning] en fælles plan eller kalender
        [mutualadjustment] en kort fast samtale, eller nogen at ringe til
        [standardisation-planning] et fælles skema og en fælles plan
       *[other] regler, planer og en fast samtale
    } med en ansvarlig og en rytme, eller sig, at det, I har, er nok.
finding-coordination-unknown =
    { $one } og { $other } { $level ->
        [reciprocal] er afhængige af hinanden begge veje
       *[other] giver arbejde videre
    }. Der står endnu intet på listen, som de har aftalt for at arbejde sammen.
    .title = Hvad er aftalt?
    .how = Kortet siger, hvad der går mellem de to. Listen over aftalte måder er tom, så intet kan siges at mangle.
    .term = Samordningshul, kan ikke regnes uden en fortegnelse over mekanismer (Thompson, 1967)
    .ask = Hvad har { $one } og { $other } aftalt, så det, der går mellem dem, bliver rigtigt?
    .todo = Skriv skemaer, planer, møder, og hvem der ringer til hvem.
finding-nobody-connects = { $taker } har brug for noget, som { $giver } laver ({ $what }), og der kendes ingen direkte kontakt mellem de to.
    .title = Ingen forbinder dem
    .how = Den ene har brug for det, den anden laver, og ingen kontakt forbinder nogen hos den ene med nogen hos den anden. Ingen står på listen som udpeget til at forbinde dem.
    .term = Strukturelt hul som barriere i tjenesten (Burt, 1992; Brix, Tuurnas og Mortensen, 2021)
    .ask = Hvordan kommer det i dag fra { $giver } til { $taker }, og hvem sørger for det? ({ $what })
    .todo = Lad de to mødes direkte, eller udpeg nogen, der forbinder dem.
finding-hangs-on-one-person =
    { $who } er det eneste led for { $n ->
        [one] ét par af partnere.
       *[other] { $n } par af partnere.
    } Mellem nogle af dem går der arbejde: { $pairs }.
    .title = Hænger på én person
    .how = Vi tager én aktør væk ad gangen og ser, hvilke organisationer der så ikke har nogen vej til kontakt. En partners eneste aktør på kortet tæller ikke med. Listen over personer kender én person i rollen.
    .term = Eneste bro, brudpunkt (Burt, 1992)
    .ask = { $actor }: hvad sker der i en uge, hvor denne person er væk?
    .todo = Lad mindst ét af parrene få sin egen kontakt, eller udpeg en person til.
finding-hangs-on-one-role = { $who } er det eneste led for { $pairs }. Hvor mange arbejder i den rolle?
    .title = Hænger på én rolle
    .how = Vi tager én aktør væk ad gangen og ser, hvilke organisationer der så ikke har nogen vej til kontakt. Studiet siger ikke, hvor mange der arbejder i rollen.
    .term = Eneste bro, brudpunkt (Burt, 1992)
    .ask = { $actor }: hvor mange er det, og hvad sker der, når de er væk?
    .todo = Sig, hvem der arbejder i hvilken bane.
finding-well-placed-to-connect = { $who } står godt til at bringe partnere sammen, som ikke har egen kontakt: { $pairs }.
    .title = Står godt til at forbinde
    .how = Vi tæller, hvem en aktør forener: partnere, der er afhængige af hinanden, og hvis folk ikke har kontakt med hinanden.
    .term = Mægler, forbindelsesled (Gould og Fernandez, 1989); strukturelt hul som mulighed for mægleren (Burt, 1992)
    .ask = { $actor }: er der tid og mandat til at bringe dem sammen?
    .todo = Bed om en introduktion, og giv tid til den ({ $actor }).
finding-tried-and-then = “{ $initiative }” var noget nyt og sluttede { $end }. Der står intet på listen efter det. Hvad blev der af det?
    .title = Prøvet, og så?
    .how = Den sidste indsats på listen for denne idé var ny og er slut; ingen forbedrer den.
    .term = Udforskning uden senere udnyttelse (Holmqvist, 2003; Brix, Tuurnas og Mortensen, 2021)
    .ask = Hvad blev der af “{ $initiative }”: i brug, droppet eller i venteposition?
    .todo = Skriv ned, hvad der blev besluttet, og hvem der tager det videre.
finding-seen-differently-who = Partnere fortæller forskelligt om, hvem der gør “{ $step }”: { $accounts }.
    .title = Hvem gør det?
    .how = Partnernes egne kort over den samme tjeneste lægges side om side.
    .term = Ansvar (accountability; Okhuysen og Bechky, 2009); forskel mellem fortællinger
    .ask = Hvem gør “{ $step }”?
    .todo = Få det på plads, og ret kortene.
finding-seen-differently-order = Partnere fortæller forskelligt om rækkefølgen af “{ $step }” og “{ $other }”: { $accounts }.
    .title = Hvad kommer først?
    .how = Partnernes egne kort over den samme tjeneste lægges side om side. Kun modsat rækkefølge tæller.
    .term = Forudsigelighed (Okhuysen og Bechky, 2009); forskel mellem fortællinger
    .ask = Kommer “{ $step }” før “{ $other }”, eller efter?
    .todo = Få det på plads, og ret kortene.
finding-seen-differently-needs = Partnere fortæller forskelligt om, hvad man skal vide til “{ $step }”: { $accounts }.
    .title = Hvad er der brug for?
    .how = Partnernes egne kort over den samme tjeneste lægges side om side.
    .term = Behov for at vide (need-to-know); forskel mellem fortællinger
    .ask = Hvad skal man vide til “{ $step }”?
    .todo = Få det på plads, og ret kortene.
finding-seen-differently-step = “{ $step }” fortælles af { $with }, men ikke af { $without }.
    .title = Er dette trin der?
    .how = Partnernes egne kort over den samme tjeneste lægges side om side. Et trin tæller kun som manglende, hvor fortællingen har andet arbejde af den samme partner.
    .term = Forskel mellem fortællinger
    .ask = Sker “{ $step }”, og kender alle til det?
    .todo = Få det på plads, og ret kortene.
finding-well-coordinated = { $one } og { $other } er afhængige af hinanden begge veje og har det, der kræves: regler, planer og en måde at tilpasse sig på.
    .title = Godt samordnet
    .how = Fælles regler, fælles planer og en måde at tilpasse sig på står alle på listen for de to.
    .term = Samordningsmekanismerne passer til gensidig afhængighed (Thompson, 1967)
    .ask = Hvad får det til at virke, og ville det hjælpe andre?
    .todo = Behold det, og vis det til de andre.
finding-named-coordinator = { $who } er udpeget til at forbinde { $one } og { $other }.
    .title = Nogen forbinder dem
    .how = Læst fra listen over ansvar.
    .term = Ledelsesressource, der samordner over et strukturelt hul (Brix, Tuurnas og Mortensen, 2021)
    .ask = Har { $who } tid nok til det?
    .todo = Behold det.
finding-done-together =
    { $n ->
        [one] Ét af { $of } trin gøres
       *[other] { $n } af { $of } trin gøres
    } sammen med borgerne ({ $share } %).
    .title = Gjort med borgerne
    .how = Talt på kortet: trin mærket som samskabte, ud af alle trin. Nøjagtigt.
    .term = Samproduktion (co-production; Brix, Tuurnas og Mortensen, 2021)
    .ask = Hvor burde borgerne ellers være med, og hvor ville de hellere være fri?
    .todo = Gå hvert trin igennem, der ikke er mærket, med borgere i rummet.
finding-nothing-together = Intet trin på kortet er mærket som gjort sammen med borgerne. Er det sådan?
    .title = Hvad gøres sammen?
    .how = Talt på kortet: trin mærket som samskabte.
    .term = Samproduktion (co-production; Brix, Tuurnas og Mortensen, 2021)
    .ask = Hvilke af disse trin gør borgerne sammen med os?
    .todo = Mærk de trin med en stjerne.
finding-citizens-not-shown = Ingen partner er mærket som stående for borgerne. Hvor er de?
    .title = Hvor er borgerne?
    .how = Læst fra listen over partnere og fra kortet.
    .term = Borgernes stemme (citizen voice; Brix, Tuurnas og Mortensen, 2021)
    .ask = Hvad gør borgerne i denne tjeneste, og hvem taler for dem?
    .todo = Giv borgerne deres egen pool, og mærk den.
finding-shared-place = { $partners } bruger alle “{ $place }”, og alle må læse dér.
    .title = Et sted, alle deler
    .how = Læst fra kortet: hvem der skriver i et lager eller læser fra det, og hvem der må åbne det. Det tæller, når borgerne er iblandt dem.
    .term = Emnearena (issue arena), relationsspecifikt aktiv (Brix, Tuurnas og Mortensen, 2021)
    .ask = Hvad kunne ellers fortælles dér i stedet for at blive sendt rundt?
    .todo = Behold det.
finding-lasting-routine = “{ $routine }” er ifølge listen i brug siden { $since } ({ $rhythm }).
    .title = En rutine, der varer ved
    .how = På listen som i brug; mindst tre perioder ligger mellem dens begyndelse og studiets dato.
    .term = Institutionaliseret rutine (Brix, Tuurnas og Mortensen, 2021)
    .ask = Hvad får “{ $routine }” til at vare ved?
    .todo = Behold den, og brug den til mere.
finding-ends-with-project = “{ $routine }” slutter { $until } med projektet “{ $project }”.
    .title = Slutter med sit projekt
    .how = Læst fra listen over rutiner: den afhænger af et projekt og har en slutning.
    .term = Pilotfælde (Brix, Tuurnas og Mortensen, 2021)
    .ask = Hvem fører “{ $routine }” videre efter { $until }?
    .todo = Giv den en ansvarlig og timer uden for projektet, eller slut den med vilje.
finding-values-differ = Det vigtigste er ikke det samme for alle: { $said }.
    .title = Hvad er vigtigst?
    .how = Læst fra listen over værdier: det, der sættes først, er forskelligt.
    .term = Værdiødelæggelse (co-destruction), når interessenter vægter forskelligt (Brix, Tuurnas og Mortensen, 2021)
    .ask = Kan én løsning tjene alle disse, og hvis ikke, hvad så først?
    .todo = Tal om det, før I aftaler, hvordan succes måles.

## Evidence

evidence-hand-offs =
    Fra { $giver } til { $taker } { $n ->
        [one] én gang
       *[other] { $n } gange
    } på kortet: { $what }.
evidence-shared = Begge bruger: { $what }.
evidence-mechanisms = På listen for begge: { $names }.
evidence-no-mechanism =
    { $n ->
        [0] Ingen måde at samordne på står på listen for nogen endnu.
        [one] Den eneste måde på listen nævner ikke begge.
       *[other] Ingen af de { $n } måder på listen nævner begge.
    }
evidence-depends-without-tie = { $what } laves af den ene, og den anden har brug for det ({ $one }, { $other }). Ingen besked og ingen oplyst kontakt forbinder de to direkte.
evidence-no-coordinator =
    { $n ->
        [one] Det eneste ansvar på listen nævner ingen
       *[other] Ingen af de { $n } ansvar på listen nævner nogen
    } til at forbinde dem.
evidence-no-responsibilities = Ingen står på listen som udpeget til at forbinde partnere.
evidence-cut =
    Uden denne rolle ({ $actor }) er der ingen vej til kontakt for { $n ->
        [one] ét par
       *[other] { $n } par
    }: { $pairs }.
evidence-people-of-lane =
    { $n ->
        [0] Studiet siger ikke, hvor mange der arbejder i rollen ({ $actor }).
        [one] Studiet kender én person i rollen ({ $actor }).
       *[other] Studiet kender { $n } personer i rollen ({ $actor }).
    }
evidence-joins = Forener { $pairs }, som er afhængige af hinanden og ikke har egen kontakt.
evidence-initiatives =
    { $n ->
        [one] På listen for denne idé: { $names }.
       *[other] På listen for denne idé, i denne rækkefølge: { $names }.
    }
evidence-account-who = { $account } siger: { $said } (kort { $map }).
evidence-account-order = { $account } siger: { $said } (kort { $map }).
evidence-account-needs = { $account } siger: { $said } (kort { $map }).
evidence-account-step = { $account }: { $said } (kort { $map }).
evidence-coordinator = { $who } står på listen som udpeget til at forbinde { $one } og { $other }.
evidence-together = { $n } af { $of } trin bærer mærket.
evidence-store-used = “{ $place }” bruges af { $who }, og de må læse dér.
evidence-routine = “{ $routine }”, { $rhythm }, siden { $since }: { $n } perioder ligger mellem det og studiets dato.
evidence-routine-project = “{ $routine }” står på listen med projektet “{ $project }” og slutningen { $until }.
evidence-values = Det, der sættes først af { $n } interessenter: { $said }.

## Tables

table-dependence = Hvor tæt partnere er afhængige af hinanden
    .empty = Kortet viser færre end to partnere.
    .how = Læst fra kortet og nøjagtigt. “Tæller som” angives, hvor det er mindre: én forespørgsel med sit svar er ikke mere end et svar. “Uden mellemled” angives, hvor det gør en forskel at lade det ude, der kommer gennem andre.
table-hand-offs = Hvem der giver hvad videre til hvem
    .empty = På dette kort går intet fra én partner til en anden.
    .how = Beskeder, trin, der går mellem partneres baner, og information, som én laver og en anden har brug for; hver talt én gang. Nøjagtigt.
table-coordination = Hvilken samordning hvert par har brug for og har
    .empty = På dette kort er ingen to partnere afhængige af hinanden.
    .how = Behovet følger af, hvor tæt de er afhængige af hinanden; det, der er, er de måder på listen, der nævner begge.
table-coordination-load = Hvem der bærer hvor meget samordning
    .empty = På dette kort går intet mellem partnere.
    .how = Byrden er 1 for hver partner, noget deles med, 2 for hver overgang én vej, 4 for hver begge veje. “Mere end, uanset vægte” gælder for alle vægte, der stiger i den rækkefølge.
table-positions = Hvor fri hver aktør er blandt sine kontakter
    .empty = Ingen kontakter kendes.
    .how = Begrænsning: lav betyder kontakter, der ikke overlapper, en mulighed for aktøren. Hierarki: 1 betyder, at alt kommer fra én kontakt. Nøjagtigt for de kendte kontakter.
table-brokers = Hvem der giver videre mellem andre
    .empty = Ingen kontakter kendes.
    .how = Antal veje i to led fra én til en anden uden direkte kontakt. z sammenligner med tilfældige fordelinger af organisationerne.
table-bridging = Hvordan hvert par af partnere har kontakt
    .empty = Kortet viser færre end to partnere.
    .how = “Direkte kontakter” tæller kontakter mellem forskellige personer. Et par hænger på en aktør, når ingen vej er tilbage uden den; en partners eneste aktør tæller ikke med.
table-removal = Hvad der ville brydes uden hver aktør
    .empty = Intet enkelt fravær ville bryde kontakten for noget par.
    .how = Hver aktør tages væk på skift. En partners eneste aktør på kortet bryder altid alle dens par; det siger intet om, hvor mange der arbejder dér.
table-balance = Nye idéer og forbedring, pr. partner
    .empty = Ingen udviklingsindsatser står på listen.
    .how = Persondage, fælles arbejde delt lige. Balancen er 1, når begge får lige meget. Færre end fem indsatser: kun antal. Ingen balance er bedst for alle.
table-field-balance = Balancen for alle partnere tilsammen
    .empty = Ingen udviklingsindsatser står på listen.
    .how = Alles blanding = inden for partnere + arbejdsdeling mellem dem, i bit (0 til 1). Vinduer på tolv måneder efter begyndelse. Færre end fem indsatser: kun antal.
table-outcome-mode = Ventet og opnået, efter måde at arbejde sammen på
    .empty = Ingen udviklingsindsatser står på listen.
    .how = Summer af dem, der er slut, i de point, partnerne har aftalt. Færre end fem slut: intet forhold.
table-outcome-facilitated = Ventet og opnået, med og uden en leder af processen
    .empty = Ingen udviklingsindsatser står på listen.
    .how = Summer af dem, der er slut, i de point, partnerne har aftalt. Færre end fem slut: intet forhold. En forskel kan have andre grunde.
table-moves = Hvordan idéer bevægede sig
    .empty = Ingen idé har mere end én indsats.
    .how = Antal gange en indsats for en idé blev fulgt af den næste (Holmqvist, 2003).
table-intertwining = Læring i og mellem organisationer
    .empty = Ingen idé har mere end én indsats.
    .how = Et diagonalt træk ændrer begge: fra én partner til flere eller tilbage, og fra nyt til forbedring eller tilbage. Færre end fem træk: ingen andel. Ikke taget hjem: engang fælles og derefter aldrig én partners eget arbejde.
table-perspectives = Hvor fortællingerne er forskellige
    .empty = Fortællingerne siger det samme.
    .how = Trin parres med id i kopier af én tegning, ellers med navn.
table-profile = De fire dele i et overblik
    .empty = Intet vides endnu.
    .how = Antal fund og vejledende spørgsmål. At der ikke er nogen sum, er med vilje.
table-questions-governance = Vejledende spørgsmål: styring
    .empty = Ingen spørgsmål.
table-questions-resources = Vejledende spørgsmål: ressourcer
    .empty = Ingen spørgsmål.
table-questions-assets = Vejledende spørgsmål: steder og redskaber
    .empty = Ingen spørgsmål.
table-questions-routines = Vejledende spørgsmål: rutiner
    .empty = Ingen spørgsmål.
table-signs = Hvad der bærer, og hvad der står i vejen
    .empty = Intet vides endnu.
    .how = Tegn på et mulighedsrum (Brix, Tuurnas og Mortensen, 2021, tabel 2) og de fund, der viser dem.
table-together = Trin, der gøres sammen med borgerne
    .empty = Kortet viser ingen trin.
    .how = Trin mærket som samskabte, ud af hver partners trin. Nøjagtigt.

column-partner = Partner
column-other-partner = Med
column-level = Afhængighed
column-counts-as = Tæller som
column-form = Hvordan
column-level-direct = Uden mellemled
column-shared = Begge bruger
column-giver = Fra
column-taker = Til
column-hand-offs = Overgange
column-what-passes = Hvad
column-what-passes-indirectly = Gennem andre
column-needed = Behov
column-mechanisms = Findes
column-gap = Mangler
column-two-way = Begge veje
column-one-way = Én vej
column-sharing = Deler med
column-load = Byrde
column-load-ahead-of = Mere end, uanset vægte
column-actor = Aktør
column-contacts = Kontakter
column-constraint = Begrænsning
column-effective-size = Effektiv størrelse
column-efficiency = Effektivitet
column-hierarchy = Hierarki
column-role-coordinator = Inden for
column-role-consultant = For en anden
column-role-gatekeeper = Bringer ind
column-role-representative = Bringer ud
column-role-liaison = Forbinder andre
column-unusual-role = Mest usædvanlig
column-bridge = Kontakt
column-direct-ties = Direkte kontakter
column-hangs-on = Hænger på
column-named-coordinator = Udpeget til at forbinde
column-cut-pairs = Par, der mister hvert led
column-remark = Bemærkning
column-n-initiatives = Indsatser
column-explore = Nyt, dage
column-exploit = Forbedring, dage
column-share-explore = Andel nyt
column-balance = Balance
column-both = Begge, dage
column-started = Begyndt
column-field-entropy = Alles blanding
column-inside = Inden for
column-complementarity = Arbejdsdeling
column-mode = Måde at arbejde på
column-facilitated = Leder af processen
column-finished = Slut
column-expected = Ventet
column-realised = Opnået
column-realised-share = Opnået / ventet
column-from-state = Fra
column-to-intra-explore = til én partner, nyt
column-to-intra-exploit = til én partner, forbedring
column-to-inter-explore = til flere, nyt
column-to-inter-exploit = til flere, forbedring
column-ideas = Idéer
column-moves = Træk
column-diagonal = Diagonale træk
column-diagonal-share = Andel diagonale
column-diagonals-seen = Af de fire diagonaler, set
column-stayed-joint = Fælles idéer, der ikke blev taget hjem
column-step = Trin
column-matter = Forskel
column-accounts = Fortællinger
column-component = Del
column-advantages = Virker godt
column-barriers = Huller
column-open-questions = Åbne spørgsmål
column-answered = Besvaret
column-of-questions = Af
column-best-evidence = Bedste belæg
column-guiding-question = Spørgsmål
column-status = Stade
column-answer = Svar
column-evidence-level = Belæg
column-source = Fra
column-sign = Tegn
column-effect = Slags
column-seen = Set
column-n-findings = Fund
column-rests-on = Hviler på
column-steps-together = Sammen
column-of-steps = Af
column-share = Andel

error-unknown-measure = Der er intet mål “{ $name }”. Kendte er: { $known }.
error-measure-arguments = Angiv et mål og et studie, eller et studie alene; dette var { $n } ord. `intertwine measure` viser målene.

## intertwine measure

measure-short =
    { $name }: { $barrier ->
        [one] 1 hul
       *[other] { $barrier } huller
    }, { $question ->
        [one] 1 åbent spørgsmål
       *[other] { $question } åbne spørgsmål
    }, { $advantage ->
        [one] 1 virker godt
       *[other] { $advantage } virker godt
    }
measure-assumed = Hvad der blev taget for givet
measure-next = At samle ind som det næste
measure-not-known = ukendt
measure-yes = ja
measure-no = nej
