# Shared understanding. Machine-made translation, not yet read by a person.

measure-understanding = Ser de, der svarede alene, ens på den samme opgave, i og mellem organisationer?

construct-accountability = Hvem der svarer for det
construct-predictability = Hvad der kommer først
construct-information = Hvad man skal vide
construct-purpose = Hvad det er til for
construct-expectation = Hvad den anden side ventes at sige
construct-own = Eget spørgsmål

option-unknown = ved ikke
option-before = før
option-after = efter
option-either = begge dele går
option-efficiency = mindre arbejde
option-repackaging = eksisterende dele bedre sat sammen
option-new-service = noget nyt

before-which = “{ $first }” før “{ $second }”
interval = { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }
too-few-to-test = for få personer til at sige det

verdict-agreed = enige
verdict-map-suspected = enige, men ikke med kortet
verdict-boundary = ser forskelligt på det
verdict-nobody-knows = ingen ved det
verdict-differing = svarene er forskellige, ingen klare sider
verdict-too-few = for få svar til at sige det

missing-answers = Ingen er blevet spurgt endnu. Spørg om de travleste overgange, hver person alene, mindst tre personer pr. partner: hvem der svarer for trinnet, hvad der kommer så, hvad man skal vide, hvad det er til for.
assumption-everyone-counts-once = Hver person tæller én gang; partnere med flere svar vejer mere.

finding-seen-differently = Partnere ser forskelligt på “{ $step }”. { $question } Det hyppigste svar, “{ $answer }”, blev givet af { $share } af { $n }.
    .title = Vi ser forskelligt på det
    .how = Alle svarede alene. De i én organisation er mere enige med hinanden end med andre organisationer, mere end tilfældet forklarer.
    .term = Vidensgrænse: enighed inden for minus enighed mellem organisationer (Krippendorffs alfa, delt; test ved at permutere organisationerne, Clarke 1993)
    .ask = Hvad mener hver af os med “{ $step }”, og hvad følger deraf for de andre?
    .todo = Lad hver side fortælle trinnet for den anden, og bliv så enige om én ordlyd på kortet.
finding-map-suspected = { $share } af { $n } er enige om “{ $step }”, men ikke med kortet. De siger “{ $answer }”; kortet siger “{ $mapped }”.
    .title = Kortet kan tage fejl her
    .how = Mindst to tredjedele gav samme svar, og det er ikke kortets.
    .term = Høj enighed, men lav med kortet: mistænk kortet først
    .ask = Er det “{ $answer }”, som folk siger, eller “{ $mapped }”, som kortet siger?
    .todo = Spørg dem, der gør trinnet, og ret så kortet, eller fortæl det til alle.
finding-nobody-knows = Ingen kan sige det med sikkerhed: “{ $step }”. { $question }
    .title = Ingen ved det
    .how = Svarene spreder sig lige så meget i som mellem organisationer, eller de fleste siger, at de ikke ved det.
    .term = Lav enighed uden vidensgrænse
    .ask = Hvem kunne afgøre “{ $step }”, og hvornår?
    .todo = Beslut det sammen; intet skal oversættes mellem siderne.
finding-answers-differ = Svarene om “{ $step }” er forskellige, uden klare sider: “{ $answer }” blev sagt af { $share } af { $n }.
    .title = Svarene er forskellige
    .how = Intet svar har to tredjedele, og siderne er ikke mere forskellige end ved et tilfælde, eller for få svarede til at sige det.
    .term = Enighed under to tredjedele, grænse ikke vist
    .ask = Hvorfor svarer vi forskelligt om “{ $step }”?
    .todo = Tal det igennem, eller spørg flere.
evidence-answers = { $question } “{ $answer }” var svaret fra { $share } af { $n }, der svarede alene.

table-understanding = Hvor ens folk svarede
    .empty = Ingen er blevet spurgt endnu.
    .how = 1 er fuld enighed, 0 er det, tilfældet ville give. Forskellen mellem “inden for” og “mellem” organisationer er grænsen. Interval: 95 %, spørgsmålene trukket på ny.
table-understanding-accountability = Hvem der svarer for hvert trin
    .empty = Ikke spurgt.
table-understanding-predictability = Hvad der kommer først
    .empty = Ikke spurgt.
table-understanding-information = Hvad man skal vide
    .empty = Ikke spurgt.
table-understanding-purpose = Hvad hvert trin er til for
    .empty = Ikke spurgt.
table-understanding-expectation = Hvad den anden side ventes at sige
    .empty = Ikke spurgt.
table-understanding-own = Egne spørgsmål
    .empty = Ikke spurgt.
column-construct = Spurgt
column-wave = Omgang
column-answers = Svar
column-alpha = Enighed
column-within = Inden for
column-between = Mellem
column-between-interval = 95 %
column-boundary = Grænse
column-p = p
column-map-kappa = Med kortet
column-asked-of = Trin
column-most-say = De fleste siger
column-how-many = Hvor mange
column-the-map-says = Kortet siger
column-alpha-item = Enighed
column-verdict = Tolkning
