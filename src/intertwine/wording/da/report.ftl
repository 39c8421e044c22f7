# What a report says around the findings. Machine-made translation, not yet read by a person.

effect-advantage = Virker godt
effect-barrier = Hul
effect-question = Åbent spørgsmål
severity-low = lille
severity-medium = middel
severity-high = stor

## Page one

report-title-cannot-finish = Ikke alle når frem til slutningen af tjenesten
    .second = ikke alle når frem til slutningen
report-title-lacks = Ikke alle har den information, de har brug for
    .second = ikke alle har den information, de har brug for
report-title-no-basis = Personoplysninger når længere, end de burde
    .second = personoplysninger når for langt
report-title-one-person = Tjenesten hænger på én person
    .second = meget hænger på én person
report-title-rest = Partnerne arbejder sammen med nogle huller imellem sig
    .second = nogle huller er tilbage
report-title-two = { $first }, og { $second }
report-title-nothing = { $study }: kortet viser intet hul
report-title-open =
    { $n ->
        [one] Intet er sikkert endnu, og ét spørgsmål er åbent
       *[other] Intet er sikkert endnu, og { $n } spørgsmål er åbne
    }
report-title-no-map = { $study }: tegn først et kort

report-title-lists = { $study }: hvad listerne siger, før der er et kort
report-lead-service =
    { $partners ->
        [one] Én partner leverer
        [2] To partnere leverer
        [3] Tre partnere leverer
        [4] Fire partnere leverer
        [5] Fem partnere leverer
        [6] Seks partnere leverer
        [7] Syv partnere leverer
        [8] Otte partnere leverer
        [9] Ni partnere leverer
       *[other] { $partners } partnere leverer
    } “{ $study }” i { $steps ->
        [one] ét trin
       *[other] { $steps } trin
    }{ $together ->
        [0] .
        [one] , heraf ét sammen med borgerne.
       *[other] , heraf { $together } sammen med borgerne.
    }
report-lead-found = Hvad der står i vejen: { $parts }.
report-lead-nothing = Læst fra kortet blev der ikke fundet noget hul mellem partnerne. De, der gør arbejdet, ved måske mere.
report-lead-open = Læst fra kortet kan intet hul siges med sikkerhed. De, der gør arbejdet, kan afgøre det, der er åbent.
report-places =
    { $n ->
        [one] ét sted
       *[other] { $n } steder
    }
report-lead-cannot-finish = mennesker kan ikke komme videre ({ $places })
report-lead-lacks = nogen mangler det, de har brug for ({ $places })
report-lead-no-basis = information går videre uden grundlag ({ $places })
report-lead-one-person = meget hænger på én person ({ $places })
report-lead-rest = andre huller ({ $places })

report-for-whom = For hvem
report-why = Hvorfor
report-built-on = Bygger på
report-prepared-by = Lavet af
report-not-said = ikke sagt endnu
report-built-from = { $parts }
report-built-nothing = intet endnu
report-built-maps =
    { $n ->
        [one] ét kort
       *[other] { $n } kort
    }
report-built-people =
    { $n ->
        [one] én person
       *[other] { $n } personer
    }
report-built-mechanisms =
    { $n ->
        [one] én måde at samordne på
       *[other] { $n } måder at samordne på
    }
report-built-ties =
    { $n ->
        [one] én kontakt
       *[other] { $n } kontakter
    }
report-built-resources =
    { $n ->
        [one] én ressource
       *[other] { $n } ressourcer
    }
report-built-assets =
    { $n ->
        [one] ét fælles sted eller redskab
       *[other] { $n } fælles steder og redskaber
    }
report-built-routines =
    { $n ->
        [one] én rutine
       *[other] { $n } rutiner
    }
report-built-initiatives =
    { $n ->
        [one] én udviklingsindsats
       *[other] { $n } udviklingsindsatser
    }
report-built-consents =
    { $n ->
        [one] ét samtykke
       *[other] { $n } samtykker
    }

report-found =
    { $n ->
        [0] Hvad vi fandt
        [one] Hvad vi fandt, i én sætning
        [2] Hvad vi fandt, i to sætninger
        [3] Hvad vi fandt, i tre sætninger
        [4] Hvad vi fandt, i fire sætninger
        [5] Hvad vi fandt, i fem sætninger
        [6] Hvad vi fandt, i seks sætninger
       *[other] Hvad vi fandt, i syv sætninger
    }
report-no-statements-title = Intet at melde med sikkerhed
report-no-statements = Intet på kortet eller i listerne er sikkert nok til at slå fast. Spørgsmålene nedenfor og “Hvad der skal samles ind som det næste” siger, hvad der ville hjælpe.
report-exact-note = “Nøjagtigt” betyder læst fra kortet eller en liste, ikke skønnet. Bogstaverne står for partnere; E1, E2 og så videre fører til belægget.
report-date = { $day }. { $month ->
        [1] januar
        [2] februar
        [3] marts
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }
report-more-alike =
    { $n ->
        [one] Det samme gælder ét sted til.
       *[other] Det samme gælder { $n } steder til.
    }
report-show-on-map = På kortet
report-evidence-label = Belæg { $label }
report-how = Sådan er det regnet
report-questions =
    { $n ->
        [one] Ét spørgsmål til næste møde
        [2] To spørgsmål til næste møde
        [3] Tre spørgsmål til næste møde
       *[other] Spørgsmål til næste møde
    }
report-no-questions = Kortet lader intet spørgsmål stå åbent. Spørg hver partner: er det sådan på en travl dag?
report-heard = Hvem der er blevet hørt
report-nobody-heard = Kun læst fra kortet og listerne; ingen er blevet spurgt endnu.
report-nobody-yet = ingen endnu
report-roles-more = { $roles } og andre
report-no-map-title = Der er intet kort endnu
report-no-map = Begynd med, hvem der deltager: udfyld gitteret til tjenestekortet, eller hent en BPMN-fil fra et hvilket som helst værktøj. Resten af rapporten læses derfra.

report-rests-exact = nøjagtigt
report-rests-from = { $said }, fra { $sources }
report-rests-answers =
    { $n ->
        [one] ét svar
       *[other] { $n } svar
    }
report-rests-interval =
    { $n ->
        [one] ét svar
       *[other] { $n } svar
    }; { $value } (95 %: { $low } til { $high })
report-rests-runs = { $n } kørsler; { $value } (95 %: { $low } til { $high })

source-map = kortet
source-mechanisms = listen over måder at samordne på
source-ties = listen over kontakter
source-consents = listen over samtykker
source-people = listen over personer
source-resources = listen over ressourcer
source-assets = listen over fælles steder og redskaber
source-routines = listen over rutiner
source-responsibilities = listen over ansvar
source-values = listen over værdier
source-questions = de vejledende spørgsmål
source-initiatives = listen over udviklingsindsatser
source-partners = listen over partnere
source-answers = svarene

## The chapters

report-chapter-service = Tjenesten i dag
report-service-intro =
    { $partners ->
        [one] Én partner deltager
        [2] To partnere deltager
        [3] Tre partnere deltager
        [4] Fire partnere deltager
        [5] Fem partnere deltager
        [6] Seks partnere deltager
        [7] Syv partnere deltager
        [8] Otte partnere deltager
        [9] Ni partnere deltager
       *[other] { $partners } partnere deltager
    }, i { $steps ->
        [one] ét trin
       *[other] { $steps } trin
    } med { $messages ->
        [0] ingen overgang
        [one] én overgang
       *[other] { $messages } overgange
    } mellem partnere. { $together ->
        [0] Intet trin er mærket som gjort sammen med borgerne.
        [one] Ét trin gøres sammen med borgerne; det har en stjerne.
       *[other] { $together } trin gøres sammen med borgerne; de har en stjerne.
    } Tallene henviser til det, der siges på første side.
report-overview-step = trin
report-overview-closed = trinene vises ikke
report-sheet = Del { $n } af { $of }, fra venstre mod højre
report-as-text = Det samme som tekst
report-text-step = { $number }. { $name }
report-text-needs = har brug for: { $what }
report-text-then = derefter: { $what }
report-text-receives = får: { $what } (fra { $who })
report-text-sends = sender: { $what } (til { $who })
report-text-notice = en besked
report-text-no-steps = Ingen trin er tegnet.
report-all-findings = Alt, hvad der blev fundet
report-figure-map = Tjenestekortet “{ $name }”. Tallene hører til det, der siges på første side.
report-figure-wanted = Tjenestekortet “{ $name }”, som tjenesten kunne være.
report-figure-overview = Hvem der deltager i “{ $name }”, og hvornår. Tallene hører til sætningerne nedenfor.
report-see-map = Se hele kortet
report-alt-map = Kort over tjenesten “{ $name }”: { $partners } partnere i rækker, { $steps } trin fra venstre mod højre. Det samme står som tekst under billedet.
report-alt-overview = Oversigt over tjenesten “{ $name }”: en række for hver af { $partners } partnere, { $steps } trin som små bokse fra venstre mod højre, tråde, hvor arbejde gives videre, og tallene til sætningerne nedenfor.
report-alt-wanted = Kort over tjenesten, som den kunne være, “{ $name }”: { $partners } partnere i rækker, { $steps } trin fra venstre mod højre.

report-chapter-handovers = Hvem der giver videre til hvem
    .intro = Hvor tæt to partnere er afhængige af hinanden, siger, hvor meget samordning de har brug for. At arbejde side om side kræver fælles regler, at give videre i rækkefølge kræver planer, at give frem og tilbage kræver samtale.
report-chapter-coordination = Hvilken samordning det kræver, og hvad der mangler
    .intro = For hvert par: hvad deres afhængighed kræver, hvad de har aftalt, og hvad der mangler. En aftale, som ingen har skrevet ned, ses ikke her.
report-chapter-connectors = Hvem der forbinder organisationerne
    .intro = Hvem der giver ting videre mellem partnere, og hvad der ville ske, hvis en af dem var væk.
report-chapter-information = Hvem der har brug for hvilken information, og hvornår
    .intro = Hvad hvert trin ikke kan undvære, om det er der i tide, og hvad der går til nogen, som ikke kan bruge det. Hvor kortet ikke siger, om noget er en personoplysning, eller på hvilket grundlag det går videre, er det et spørgsmål og ikke en fejl.
report-chapter-understanding = Om partnerne ser ens på det
    .intro = Alle svarede alene, før nogen så de andres svar. Samtale hjælper mest, hvor man er enige i organisationen og uenige mellem organisationerne.
report-chapter-components = Hvad partnerskabet har at bygge på
    .intro = Fire ting gør det mere værd at arbejde sammen end hver for sig. Hver af dem vises, som den er; der er ingen sum, for styrke i én opvejer ikke en anden.
report-chapter-simulation = Hvor længe det tager, og for hvem
    .intro = Hvert kort, der har et scenarie, køres mange gange: hvor længe en sag tager, hvor den venter, hvem der har travlt, hvad hver partner lægger i, og hvem der vinder ved eller betaler for ændringen. Intervaller på 95 % siger, hvor meget der er tilfældigt; tiderne er lige så gode som dem, der gav dem.
report-chapter-complementarity = Hvad det giver at gå sammen
    .intro = Hvad partnernes ressourcer er værd sammen og hver for sig, hvad hver tilfører, og hvem der ville tabe. En andel af gevinsten er det, en partner i gennemsnit tilfører; den siger intet om, hvad der er rimeligt.
report-chapter-initiatives = Hvad der er blevet prøvet
    .intro = Partnernes udviklingsindsatser: hvad der var nyt, hvad der forbedrede noget, som virker, hvem der var med, og hvad der kom ud af det.
report-chapter-perspectives = Hvordan partnerne ser forskelligt på det
    .intro = Hver partner må fortælle om tjenesten på sin egen måde. Hver forskel er en samtale værd; ingen er en fejl.
report-chapter-others = Mere, der blev målt
report-chapter-collect = Hvad der skal samles ind som det næste
    .intro = Med hver af disse kunne rapporten sige mere, eller sige det mere sikkert.
report-collect-nothing = Alt, hvad målene spørger efter, er der.
report-chapter-part = Min del
    .intro = En side til hver, der gør noget: hvad jeg gør, hvad jeg har brug for, fra hvem og hvornår, og hvad andre har brug for fra mig. Udskriv en side, og spørg den, det handler om, om den passer.
report-chapter-evidence = Belæg
    .intro = Hvad hvert fund hviler på, hvordan det regnes, og hvad forskningen kalder det. “Nøjagtigt” betyder læst fra kortet eller en liste, ikke skønnet.
report-chapter-about = Om rapporten

report-missing = Hvad der ville hjælpe til at sige mere
report-table-empty = Intet at vise endnu.
report-nothing-here-title = Intet at sige her endnu
report-nothing-here = Kortet og listerne har ikke det, som denne del læses ud af. “Hvad der skal samles ind som det næste” siger, hvad der ville hjælpe.
report-part-failed = Denne del kunne ikke laves
report-part-failed-why = Resten af rapporten gælder. Sig det til dem, der passer Intertwine: { $what }.
report-not-known = ukendt
report-yes = ja
report-no = nej
report-part-findings = Hvad der blev fundet her

report-component-governance-asks = Hvem leder, og hvem svarer for hvad?
report-component-governance-collect = Skriv en liste over, hvem der svarer for hvad (responsibilities.csv), og hvad der er aftalt (mechanisms.csv).
report-component-resources-asks = Hvad bringer hver partner, som de andre mangler?
report-component-resources-collect = Skriv en liste over, hvad hver partner kan bidrage med, hvor meget og hvornår (resources.csv).
report-component-assets-asks = Hvilke steder, redskaber og hvilken information deler partnerne?
report-component-assets-collect = Skriv en liste over de steder og redskaber, der er lavet til at arbejde sammen (assets.csv).
report-component-routines-asks = Hvordan holder partnerne hinanden orienteret?
report-component-routines-collect = Skriv en liste over, hvad partnerne gør sammen gang på gang (routines.csv).
report-component-counts =
    { $advantages ->
        [0] Intet fundet endnu, der virker godt
        [one] Én ting virker godt
       *[other] { $advantages } ting virker godt
    }, { $barriers ->
        [0] intet hul
        [one] ét hul
       *[other] { $barriers } huller
    }, { $questions ->
        [0] intet åbent spørgsmål
        [one] ét åbent spørgsmål
       *[other] { $questions } åbne spørgsmål
    }.
report-component-empty = Om dette vides intet endnu

report-chapter-change = Fra i dag til det, der kunne være
    .intro = De samme mål på begge kort. Det, der forsvinder, er streget over. Et fund, der bliver eller dukker op, er et spørgsmål værd, før ændringen aftales.
report-change-counts =
    { $gone ->
        [0] Intet fund forsvinder
        [one] Ét fund forsvinder
       *[other] { $gone } fund forsvinder
    }, { $stays ->
        [0] intet bliver
        [one] ét bliver
       *[other] { $stays } bliver
    }, { $new ->
        [0] intet er nyt
        [one] ét er nyt
       *[other] { $new } er nye
    }.
report-change-gone = Forsvinder
    .none = Intet af det, der blev fundet i dag, forsvinder.
report-change-stays = Bliver
    .none = Intet af det, der blev fundet i dag, bliver.
report-change-new = Nyt
    .none = Intet nyt dukker op.
report-change-better = Virker da godt
    .none = Intet mere virker godt end i dag.
report-change-worse = Ses ikke længere virke godt
    .none = Alt, hvad der virker godt i dag, bevares.
report-change-gaps = Huller i samordningen, der lukkes
    .none = Intet hul i samordningen lukkes.
report-change-steps = Hvad der gøres anderledes
    .none = De to kort blev ikke sammenlignet trin for trin.
report-change-picture = Tjenesten, som den kunne være

report-left-out = Hvad der blev udeladt
report-files-left-out = Ikke læst, eller kun læst delvis
report-left-out-file = Filen “{ $file }” kunne ikke læses.
report-failed =
    { $n ->
        [one] Én del kunne ikke laves
       *[other] { $n } dele kunne ikke laves
    }
report-nothing-left-out = Intet: hver fil i studiet blev læst, og hver del blev lavet.
report-assumptions = Hvad der blev taget for givet
report-no-assumptions = Intet ud over, hvad kortet og listerne siger.
report-limits = Hvad man skal være varsom med
report-limit-exact = “Nøjagtigt” betyder læst fra kortet: sandt, så langt kortet er sandt. Det siger intet om, hvor ofte noget sker.
report-limit-map = Et kort viser, hvad nogen tegnede. På en travl dag gør man måske noget andet: spørg dem, der gør arbejdet, borgerne først.
report-limit-order = Tid, tilfældighed og ventetid indgår ikke i rapporten. Om hver vej når en slutning, er heller ikke undersøgt.
report-limit-legal = Hvad der siges om samtykke og grundlag, er læst fra kortet. Det er ikke juridisk rådgivning.
report-limit-people = Intet tal her måler et menneske. Et fund om, at meget hænger på én person, siger noget om, hvordan arbejdet er indrettet.

report-evidence-none = Intet fund, så der er intet at give belæg for.
report-evidence-how = Sådan regnes det
report-evidence-term = Hvad forskningen kalder det
report-evidence-todo = Hvad man kunne gøre
report-evidence-kind = Slags
report-evidence-seen = Hvad der blev set
report-evidence-where = Hvor
report-evidence-map = Kort

report-column-mark = Slags
report-column-finding = Fund
report-column-between = Partnere
report-column-rests = Hviler på
report-column-severity = Hvor alvorligt
report-column-evidence = Belæg
report-column-partner = Partner
report-column-people = Personer
report-column-who = Hvem de er

## Words that stand around the content

report-pictures = Billederne
report-word-skip = Gå til rapporten
report-word-contents = Indhold
report-word-page-one = Første side
report-word-report = Rapport
report-word-scroll = Ruller sidelæns: { $title }
report-word-partners = Partnere

error-report-ending = En rapport skrives som .html, .docx eller .json; “{ $file }” ender på noget andet. Giv filen en af de endelser.
error-report-no-folder = Der er ingen mappe “{ $folder }” at skrive rapporten i. Lav den først, eller vælg en anden.
error-report-is-folder = “{ $file }” er en mappe. Giv rapporten et filnavn, for eksempel { $file }/report.html.
report-done = Rapporten er i “{ $file }”.
report-done-partly = Rapporten er i “{ $file }”. Noget blev udeladt; rapporten siger hvad:
