# The page of understanding. Machine-made translation, not yet read by a person.

understanding-headline = De flesta säger samma sak i { $agreed } av { $n } frågor
understanding-lead = Alla svarade ensamma. { $people } personer, { $groups } grupper; talen gäller { $wave } om ingen annan omgång nämns.
understanding-empty = Ingen har svarat än
understanding-empty-how = Förbered en workshop eller en enkät från tavlan. Det som var och en svarar ensam kommer hit när den är över.
understanding-kinds = Visa
understanding-kind-all = Alla { $n }
understanding-verdict-boundary = ses olika
understanding-verdict-nobody-knows = ingen vet
understanding-verdict-map-suspected = lika, men inte som kartan
understanding-verdict-differing = svaren skiljer sig, inga tydliga sidor
understanding-verdict-too-few = för få för att säga
understanding-verdict-agreed = ses lika
understanding-remedy-boundary = Organisationerna ser detta olika. Låt var och en berätta hur den kom fram till sitt svar, den som kartan nämner sist. Kom sedan överens och skriv det på kartan.
understanding-remedy-nobody-knows = Många vet inte. Ta reda på vem som kan avgöra det och berätta för alla; här hjälper det inte att prata om åsikter.
understanding-remedy-map-suspected = Människor är överens med varandra men inte med kartan. Titta på kartan först: den kan vara föråldrad.
understanding-remedy-differing = Svaren skiljer sig, men inte mellan organisationer. Säg det en gång med enkla ord, lika för alla.
understanding-remedy-too-few = Så få svarade att sidor inte kan skiljas från slump. Fråga fler, eller prata om det utan att räkna.
understanding-remedy-agreed = Inget att laga. Se på nästa.
understanding-construct-accountability = Vem som ansvarar
understanding-construct-predictability = Vad som kommer först
understanding-construct-information = Vad man måste veta
understanding-construct-purpose = Vad det är till för
understanding-construct-expectation = Vad den andra sidan väntas säga
understanding-construct-own = Egna frågor
understanding-option-before = före
understanding-option-after = efter
understanding-option-either = vilket som
understanding-order = { $first }: före eller efter { $second }?
understanding-rounds = Hur lika, per omgång
understanding-round = omgång
understanding-row-people = Personer som svarat
understanding-row-alpha = Alla tillsammans
understanding-row-within = Inom en organisation
understanding-row-between = Mellan organisationer
understanding-row-boundary = Gap mellan organisationer
understanding-row-kappa = Jämfört med kartan
understanding-span = 95 %: { $low } till { $high }
understanding-answers = { $people } personer, { $answers } svar
understanding-identical = alla lika
understanding-undefined = inte definierat
understanding-no-map = kartan säger inget
understanding-more-than-chance = mer än slump, p = { $p }
understanding-may-be-chance = kan vara slump, p = { $p }
understanding-cannot = för få personer: kan inte vara signifikant
understanding-map = Kartan, färgad efter enighet
understanding-map-alt = { $name }, färgad efter hur lika man svarade: { $construct }. Listan nedanför säger samma sak i ord.
understanding-scale = 1 är alla lika, 0 inte mer lika än av slump
understanding-under = under { $to }
understanding-from = { $from } och mer
understanding-items = En i taget
understanding-sort = Ordna
understanding-sort-difference = Mest olika först
understanding-sort-service = I den ordning de ställdes
understanding-most = { $most } av { $n } säger ”{ $answer }”
understanding-unknown = { $unknown } av { $n } vet inte
understanding-map-says = kartan säger ”{ $answer }”
understanding-map-same = det gör kartan också
understanding-was = { $value } i { $wave }
understanding-agreement = Enighet { $value }
understanding-agreement-none = alla lika
understanding-gone = Inte längre på kartan; svaren finns kvar.
understanding-said = Vad var och en sade
understanding-few = { $n ->
    [one] 1 svar. Visas från { $from }.
   *[other] { $n } svar. Visas från { $from }.
 }
understanding-mostly = { $n } svar, mest ”{ $answer }”
understanding-none-here = Inget av det slaget här.
understanding-how = Så räknas detta
understanding-how-alpha = ”Alla tillsammans” är Krippendorffs alfa (2019): ett minus den oenighet som finns delad med den som väntas av slump. 1 är alla lika, 0 inte mer än slump, under 0 mindre än slump. Varje person räknas en gång.
understanding-how-split = Det delas exakt i par av personer från samma organisation och par från olika. Gapet är skillnaden mellan de två (en kunskapsgräns). Om det är mer än slump: organisationernas namn byts mellan personer (Clarke 1993), på alla sätt eller 9 999 av dem; med två och två, eller tre och tre personer, kan inget resultat vara signifikant.
understanding-how-intervals = Intervallen drar om frågorna tusen gånger (Efron & Tibshirani 1993). ”Jämfört med kartan” är Cohens kappa (1960) för varje svar mot kartans.
understanding-how-item = Talet för en fråga är dess egen del av alfa; över alla frågor är medelvärdet alfa. Testet är justerat för antalet frågor (Benjamini & Hochberg 1995).
understanding-how-verdict = Ses olika: testet är under .05. Ses lika: två tredjedelar eller fler ger samma svar. Ingen vet: en fjärdedel eller fler vet inte. För få för att säga: inga svar av så få personer skulle klara testet.
understanding-how-groups = Organisationer med färre än tre personer räknas med en annan, lika i varje omgång. Fakta visas från tre svar i en grupp, åsikter från fem, och aldrig att nästan alla har samma åsikt.
understanding-asked-last = Frågades senast: { $wave }
