# The page of understanding. Machine-made translation, not yet read by a person.

understanding-headline = De fleste siger det samme i { $agreed } af { $n } spørgsmål
understanding-lead = Alle svarede alene. { $people } personer, { $groups } grupper; tallene er fra { $wave }, medmindre en anden runde er nævnt.
understanding-empty = Ingen har svaret endnu
understanding-empty-how = Forbered en workshop eller en undersøgelse fra tavlen. Det, som hver svarer alene, kommer her, når den er slut.
understanding-kinds = Vis
understanding-kind-all = Alle { $n }
understanding-verdict-boundary = ses forskelligt
understanding-verdict-nobody-knows = ingen ved det
understanding-verdict-map-suspected = ens, men ikke som kortet
understanding-verdict-differing = svarene er forskellige, ingen klare sider
understanding-verdict-too-few = for få til at sige det
understanding-verdict-agreed = ses ens
understanding-remedy-boundary = Organisationerne ser det forskelligt. Lad hver fortælle, hvordan den når sit svar, den som kortet nævner, til sidst. Bliv så enige, og skriv det på kortet.
understanding-remedy-nobody-knows = Mange ved det ikke. Find ud af, hvem der kan afgøre det, og fortæl det til alle; her hjælper det ikke at tale om synspunkter.
understanding-remedy-map-suspected = Folk er enige med hinanden, men ikke med kortet. Se på kortet først: det kan være forældet.
understanding-remedy-differing = Svarene er forskellige, men ikke efter organisation. Sig det én gang i enkle ord, ens for alle.
understanding-remedy-too-few = Så få svarede, at sider ikke kan skelnes fra tilfældet. Spørg flere, eller tal om det uden at tælle.
understanding-remedy-agreed = Intet at rette. Se på det næste.
understanding-construct-accountability = Hvem der har ansvaret
understanding-construct-predictability = Hvad der kommer først
understanding-construct-information = Hvad man skal vide
understanding-construct-purpose = Hvad det er til for
understanding-construct-expectation = Hvad den anden side ventes at sige
understanding-construct-own = Egne spørgsmål
understanding-option-before = før
understanding-option-after = efter
understanding-option-either = lige meget
understanding-order = { $first }: før eller efter { $second }?
understanding-rounds = Hvor ens, per runde
understanding-round = runde
understanding-row-people = Personer, der svarede
understanding-row-alpha = Alle sammen
understanding-row-within = Inden for en organisation
understanding-row-between = Mellem organisationer
understanding-row-boundary = Kløft mellem organisationer
understanding-row-kappa = Sammenlignet med kortet
understanding-span = 95 %: { $low } til { $high }
understanding-answers = { $people } personer, { $answers } svar
understanding-identical = alle ens
understanding-undefined = ikke defineret
understanding-no-map = kortet siger det ikke
understanding-more-than-chance = mere end tilfældet, p = { $p }
understanding-may-be-chance = kan være tilfældigt, p = { $p }
understanding-cannot = for få personer: kan ikke være signifikant
understanding-map = Kortet, farvet efter enighed
understanding-map-alt = { $name }, farvet efter hvor ens man svarede: { $construct }. Listen nedenfor siger det samme i ord.
understanding-scale = 1 er alle ens, 0 ikke mere ens end ved tilfældet
understanding-under = under { $to }
understanding-from = { $from } og mere
understanding-items = Et ad gangen
understanding-sort = Rækkefølge
understanding-sort-difference = Mest forskellige først
understanding-sort-service = I den rækkefølge, de blev stillet
understanding-most = { $most } af { $n } siger »{ $answer }«
understanding-unknown = { $unknown } af { $n } ved det ikke
understanding-map-says = kortet siger »{ $answer }«
understanding-map-same = det gør kortet også
understanding-was = { $value } i { $wave }
understanding-agreement = Enighed { $value }
understanding-agreement-none = alle ens
understanding-gone = Ikke længere på kortet; svarene er gemt.
understanding-said = Hvad hver sagde
understanding-few = { $n ->
    [one] 1 svar. Vises fra { $from }.
   *[other] { $n } svar. Vises fra { $from }.
 }
understanding-mostly = { $n } svar, mest »{ $answer }«
understanding-none-here = Intet af den slags her.
understanding-how = Sådan beregnes det
understanding-how-alpha = »Alle sammen« er Krippendorffs alfa (2019): en minus den fundne uenighed delt med den, der ventes ved tilfældet. 1 er alle ens, 0 ikke mere end tilfældet, under 0 mindre end tilfældet. Hver person tæller én gang.
understanding-how-split = Den deles nøjagtigt i par af personer fra samme organisation og par fra forskellige. Kløften er forskellen på de to (en vidensgrænse). Om den er mere end tilfældet: organisationernes navne byttes mellem personer (Clarke 1993), på alle måder eller 9.999 af dem; med to og to eller tre og tre personer kan intet resultat være signifikant.
understanding-how-intervals = Intervallerne trækker spørgsmålene om tusind gange (Efron & Tibshirani 1993). »Sammenlignet med kortet« er Cohens kappa (1960) for hvert svar mod kortets.
understanding-how-item = Tallet for ét spørgsmål er dets egen del af alfa; over alle spørgsmål er gennemsnittet alfa. Dets test er justeret for antallet af spørgsmål (Benjamini & Hochberg 1995).
understanding-how-verdict = Ses forskelligt: testen er under .05. Ses ens: to tredjedele eller flere giver ét svar. Ingen ved det: en fjerdedel eller flere ved det ikke. For få til at sige det: ingen svar fra så få personer kunne bestå testen.
understanding-how-groups = Organisationer med færre end tre personer tælles med en anden, ens i hver runde. Fakta vises fra tre svar i en gruppe, holdninger fra fem, og aldrig at næsten alle har samme holdning.
understanding-asked-last = Sidst spurgt: { $wave }
