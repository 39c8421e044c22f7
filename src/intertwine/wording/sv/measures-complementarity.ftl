# What coming together is worth, who adds what, and who would lose. Machine-made translation, not
# yet read by a person.

measure-complementarity = Vad är partnernas resurser värda tillsammans, och vem skulle förlora?

game-pooling = dela
game-participation = delta
figure-exact = exakt
figure-range = { $low } – { $high }
no-interval = inget intervall
not-detected = inte påvisat
no-difference = ingen skillnad
stable-none = ingen sådan fördelning
own-better = får det bättre
own-worse = får det sämre
pair-more = värda mer tillsammans
pair-less = värda mindre tillsammans
pair-complete = de kompletterar varandra
pair-replace = de ersätter varandra
source-worths = listan över vad grupper är värda

finding-worth-more-together =
    { $game ->
        [pooling] När alla { $n } partner delar det de har är tjänsten värd { $gain } mer än när ingen gör det ({ $unit }).
       *[participation] Med alla { $n } partner är tjänsten värd { $gain } mer än utan dem ({ $unit }).
    }
    .title = Värda mer tillsammans
    .how = Värdet med alla minus värdet med ingen. Varje partners andel av vinsten är det den tillför, i medeltal över alla ordningar som partnerna kunde komma med i.
    .term = Den stora koalitionens vinst; Shapleyvärde (Shapley, 1953)
    .ask = Ser varje partners andel av vinsten rättvis ut för dem som ger sin tid till den?
    .todo = Se på andelarna tillsammans innan ni kommer överens om vem som betalar vad.
finding-worth-less-together =
    { $game ->
        [pooling] När alla { $n } partner delar det de har är tjänsten värd { $gain } mindre än när ingen gör det ({ $unit }).
       *[participation] Med alla { $n } partner är tjänsten värd { $gain } mindre än utan dem ({ $unit }).
    }
    .title = Värda mindre tillsammans
    .how = Värdet med alla minus värdet med ingen, säkert under noll.
    .term = Negativ vinst för den stora koalitionen; samförstört värde (value co-destruction)
    .ask = Vad kommer i vägen när alla är med?
    .todo = Pröva mindre grupper först: tabellen säger vilka par som är värda mer tillsammans.
finding-no-gain-seen =
    { $game ->
        [pooling] Vinns något när alla { $n } partner delar det de har? Ingen skillnad påvisades.
       *[participation] Vinns något på att delta tillsammans? Ingen skillnad påvisades.
    }
    .title = Ingen vinst påvisad
    .how = Värdet med alla minus värdet med ingen ligger mindre än två medelfel från noll, eller är exakt noll. Det bevisar inte att det inte finns någon.
    .term = Inte påvisat: |v(N) − v(∅)| < 2 medelfel
    .ask = Vad väntade ni er att vinna?
    .todo = Kör fler upprepningar, eller dela något som någon har ont om.
finding-stronger-together =
    { $game ->
        [pooling] { $pair }: att dela är värt { $synergy } mer tillsammans än var för sig ({ $unit })
       *[participation] { $pair }: att delta är värt { $synergy } mer tillsammans än en i taget ({ $unit })
    }{ $more ->
        [0] .
        [one] ; så är det för ett par till.
       *[other] ; så är det för { $more } par till.
    }
    .title = Starkare tillsammans
    .how = Vad två partner är värda tillsammans, minus vad var och en är värd ensam, plus vad ingen är värd. Säkert över noll, för alla par på en gång.
    .term = Ett pars synergi; kompletterande resurser (Dyer och Singh, 1998)
    .ask = Vad är det den ena av { $pair } kommer med som den andra saknar?
    .todo = Börja dela här.
finding-worse-together =
    { $game ->
        [pooling] { $pair }: att dela är värt { $synergy } mindre tillsammans än var för sig ({ $unit })
       *[participation] { $pair }: att delta är värt { $synergy } mindre tillsammans än en i taget ({ $unit })
    }{ $more ->
        [0] .
        [one] ; så är det för ett par till.
       *[other] ; så är det för { $more } par till.
    }
    .title = Svagare tillsammans
    .how = Vad två partner är värda tillsammans, minus vad var och en är värd ensam, plus vad ingen är värd. Säkert under noll, för alla par på en gång.
    .term = Negativ synergi; samförstört värde (value co-destruction; Brix, Tuurnas och Mortensen, 2021)
    .ask = Vad gör { $pair } dubbelt, eller tar från varandra?
    .todo = Ta reda på vad som kommer i vägen innan de två delar mer.
finding-share-below-alone =
    { $n ->
        [one] Räknat efter vad den tillför skulle { $partners } få mindre än den har ensam.
       *[other] Räknat efter vad de tillför skulle { $partners } var för sig få mindre än de har ensamma.
    }
    .title = Mindre än ensam
    .how = En partners andel av vinsten jämförs med vad den vinner på egen hand.
    .term = Bryter mot individuell rationalitet: Shapleyvärdet under v₀(i)
    .ask = Varför skulle { $partners } vara med?
    .todo = Kom överens om vad { $partners } får för att vara med, eller räkna inte med det.
finding-better-apart = { $partners } skulle få { $gets } efter vad de tillför, och kunde ha { $could } på egen hand ({ $unit }){ $more ->
        [0] .
        [one] ; så är det för en grupp till.
       *[other] ; så är det för { $more } grupper till.
    }{ $stable ->
        [yes] {" "}En annan fördelning håller kvar alla; tabellen visar den närmaste.
       *[unclear] {" "}Om en annan fördelning skulle hålla kvar alla går inte att säga än.
    }
    .title = Några skulle klara sig bättre för sig själva
    .how = Varje grupps eget värde jämförs med dess medlemmars andelar. Där värdet är uppskattat nämns bara grupper som säkert har mer, med hänsyn till hur många som granskades.
    .term = Shapleyvärdet utanför kärnan; blockerande koalition (Gillies, 1959)
    .ask = Vad skulle hålla { $partners } kvar, när de kunde klara sig bättre på egen hand?
    .todo = Dela inte enbart efter andelar: utgå från en fördelning som ingen grupp skulle lämna.
finding-no-stable-division = Hur vinsten än delas skulle någon grupp klara sig bättre på egen hand: efter vad de tillför skulle { $partners } få { $gets } och kunde ha { $could } ({ $unit }).
    .title = Ingen fördelning håller kvar alla
    .how = Linjärprogrammering hittar den fördelning som kommer närmast att ge varje grupp minst dess eget värde; inte ens den lyckas.
    .term = Tom kärna; minsta kärna med ε över noll (Maschler, Peleg och Shapley, 1979)
    .ask = Vad håller ihop partnerskapet, om inte vinsten?
    .todo = Kom överens om regler som inte vilar på vinsten: en gemensam budget, ett uppdrag, turordning.
finding-own-outcome-worse =
    { $n ->
        [one] { $partners } får det själv sämre när alla är med.
       *[other] { $partners } får det själva sämre när alla är med.
    }
    .title = Får det själva sämre
    .how = Varje partners eget utfall när alla är med, minus när ingen är det. Sägs oavsett andelen av vinsten: tid och kvalitet kan inte lämnas vidare.
    .term = Individuellt utfall; nytta som inte kan överföras
    .ask = Vad skulle göra det värt mödan för { $partners }?
    .todo = Kom överens om vad { $partners } får i gengäld, innan ni börjar.
finding-good-for-some-bad-for-others = { $pair }: att gå samman är bra efter det som är viktigt för { $good }, och dåligt efter det som är viktigt för { $bad }{ $more ->
        [0] .
        [one] ; så är det för ett par till.
       *[other] ; så är det för { $more } par till.
    }
    .title = Bra för somliga, dåligt för andra
    .how = Synergin räknas en gång för varje berörd part, med kriterierna vägda som den parten gör. Båda tecknen är säkra.
    .term = Samförstört värde: synergin har olika tecken för olika parter (Brix, Tuurnas och Mortensen, 2021)
    .ask = Vilket av dessa kriterier får bli sämre, och för vem?
    .todo = Kom överens om vad som räknas som bra innan { $pair } delar mer.

evidence-worth-of-all = Alla minus ingen: { $whole } ({ $unit }).
evidence-share-of-gain = { $partner } tillför { $share } i medeltal ({ $unit }).
evidence-synergy = { $pair }: { $synergy } ({ $unit }).
evidence-share-below-alone = { $partner }: andel { $share }, ensam { $alone } ({ $unit }).
evidence-better-apart = { $partners }: andelarna blir tillsammans { $gets }, på egen hand { $could } ({ $unit }).
evidence-own-outcome = { $partner }: från { $before } till { $after } ({ $unit }; mer är bättre).
evidence-good-and-bad = { $pair }: bra för { $good }, dåligt för { $bad }.
evidence-values-weighed = Vikterna kommer från listan över värden.

assumption-shares-by-order = En partners andel av vinsten är det den tillför, i medeltal över alla ordningar som partnerna kunde komma med i. Det är ett sätt att dela, och ingen dom över vad som är rättvist.
assumption-two-errors = Där värdet kommer från en simulering kallas det som ligger mindre än två medelfel från noll ”inte påvisat”; för par och grupper är gränserna vidare, eftersom många granskas.
assumption-independent-means = Medelvärden gavs utan sina upprepningar, så deras fel tas som oberoende. Om körningarna delade sin tur är de sanna intervallen smalare.
assumption-criteria-scaled = För att väga kriterier mot varandra delas vart och ett med hur långt isär grupperna ligger på det.

missing-worths = Ingen har räknat ut vad partnerna är värda tillsammans och var för sig. Simulera tjänsten för varje grupp av partner som delar, eller fyll i worths.csv.
missing-coalitions = { $n } av { $of } grupper av partner har inget värde än i worths.csv ({ $game ->
        [pooling] dela det de har
       *[participation] delta över huvud taget
    }). Varje grupp räknas, också ingen och alla.
missing-worth-partners = Gruppernas värde är givet för { $n } partner; det kan vägas för två till { $most }.
missing-replications = Värdena har inget medelfel än ({ $game ->
        [pooling] dela det de har
       *[participation] delta över huvud taget
    }). Ange två eller fler upprepningar, eller varje medelvärde med dess fel och hur många upprepningar det vilar på.
missing-own-outcomes = Det är inte känt vad som ändras för { $partners } själva ({ $game ->
        [pooling] dela det de har
       *[participation] delta över huvud taget
    }). Ange deras eget utfall med ingen och med alla i worths.csv.
missing-worth-criteria = Ingen kan säga än om det är bra för somliga och dåligt för andra att gå samman ({ $game ->
        [pooling] dela det de har
       *[participation] delta över huvud taget
    }). Ange värden per kriterium i worths.csv, och vad som är viktigt för vem i values.csv.

table-shares-of-gain = Varje partners andel av vinsten
    .empty = Ingenting vägdes.
    .how = Ensam: vad partnern vinner på egen hand. Andel: vad den tillför i medeltal. Stabil andel: dess del i den fördelning närmast andelarna som ingen grupp skulle lämna.
table-pair-worths = Par, tillsammans och var för sig
    .empty = Ingenting vägdes.
    .how = Tillsammans: bådas värde minus var och en ensam. I medeltal: hur mycket mer den ena tillför när den andra redan är med, vem som än i övrigt är det.
table-better-apart = Grupper som kunde klara sig bättre på egen hand
    .empty = Ingen grupp skulle säkert klara sig bättre på egen hand.
table-resource-overlap = Hur lika partnernas resurser är
    .empty = Inga två partner har resurser listade.
    .how = Listade resurser efter namn; överlapp är det båda har av det någon av dem har. Partner kan komplettera varandra utan att vara lika.
column-game = Vad
column-group = Grupp
column-worth-alone = Ensam
column-share-of-gain = Andel av vinsten
column-interval = Intervall (95 %)
column-stable-share = Stabil andel
column-own-change = Eget utfall, ändring
column-own-told = För sig själv
column-synergy = Tillsammans
column-told = Sägs
column-interaction = I medeltal
column-on-average = Alltså
column-gets = Skulle få
column-could-have = Kunde ha
column-difference-interval = Skillnad
column-first-has = Den första har
column-second-has = Den andra har
column-both-have = Båda har
column-overlap = Överlapp
