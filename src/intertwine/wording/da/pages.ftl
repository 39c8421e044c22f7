# The words of the facilitator's pages and the projector. Machine-made translation, not yet read
# by a person.

page-skip = Spring til indholdet
key-space = Mellemrum

projector-title = på skærmen
projector-gone = Vinduet er ikke logget ind. Åbn det fra lederens side.
projector-join = Deltag fra din telefon
projector-join-at = Deltag på din telefon:
projector-code = kode
projector-qr = Kode til kameraet: åbner siden, hvor man deltager
projector-joined = { $n ->
    [0] Ingen er med endnu
    [one] 1 er med
   *[other] { $n } er med
 }
projector-finished = { $answered } af { $present } har svaret
projector-alone = Svar alene, på din telefon. Ingen ser et svar, før vi viser dem.
projector-start = Velkommen. Vi begynder om et øjeblik.
projector-walk = Gennemgang
projector-story = Indtil nu
projector-did = { $partner }: { $step }.
projector-step = Vi er her. Hvad sker der, og hvem skal vide det?
projector-map = Hvor ens vi svarede: 1 er alle, 0 er ingen
projector-thanks = Tak for i dag
projector-decisions = Hvad vi besluttede

home-title = Dine partnerskaber
home-sign-in = Log ind
home-create = Opret din konto
home-create-why = Kontoen er kun på denne computer. Den holder andre på netværket ude af dit arbejdsrum.
home-name = Navn
home-password = Adgangskode
home-password-hint = Mindst ti tegn; en kort sætning er god.
home-sign-out = Log ud
home-empty = Her er intet endnu
home-only-here = Arbejdsrummet åbner kun på lederens egen computer. For at deltage i en workshop, gå til
home-open = Åbn

board-back = Alle partnerskaber
board-where = Hvor vi er sammen
board-maps = Kort
board-map-facts = { $partners } partnere, { $steps } trin
board-map-alt = { $name }: kortet. Rapporten har det som tekst.
board-workshops = Workshopper
board-no-workshops = Ingen workshop endnu
board-no-workshops-how = Forbered en: alle svarer alene på telefonen, så ser I på svarene sammen. Det tager ét klik og kan ændres bagefter.
board-prepare = Forbered en workshop om dette kort
board-survey = Forbered en undersøgelse med link
board-survey-title = { $name }, undersøgelse
board-measuring = Læser studiet …
measuring = Måler. Mere vises, efterhånden som det findes.
measuring-so-far = { $done } af { $wanted } målinger færdige
board-fewer = Vis færre
board-report = Rapport
board-left-out = Kunne ikke læses
board-stage-prepared = forberedt
board-stage-open = åben
board-stage-closed = slut, referatet kan ændres
board-stage-locked = låst
board-session-facts = { $joined } personer, { $questions } spørgsmål
board-no-maps = Tegn eller hent et kort
board-counts = { $advantages } virker godt, { $barriers } huller, { $questions } åbne spørgsmål
board-advantage = Virker godt
board-barrier = Hul
board-question = Åbent spørgsmål
board-severity-low = lille
board-severity-medium = middel
board-severity-high = stor
board-all = Alle { $n } i denne del
board-component-empty = Om dette vides intet endnu.
board-component-governance = Virksom styring
board-component-governance-ask = Hvem leder, og hvem svarer for hvad?
board-component-resources = Ressourcer, der supplerer hinanden
board-component-resources-ask = Hvad bringer hver partner, som de andre mangler?
board-component-assets = Fælles steder og redskaber
board-component-assets-ask = Hvilke steder og redskaber deler vi?
board-component-routines = Rutiner for at dele viden
board-component-routines-ask = Hvordan holder vi hinanden orienteret?

run-back = Tilbage til tavlen
run-gone = Workshoppen er der ikke længere, eller du er ikke logget ind.
run-prepared = Klar til at åbne
run-prepared-how = Spørgsmålene til venstre er foreslået ud fra kortets travleste overgange. Når workshoppen er åben, kan du spørge om hvad som helst ved ethvert trin.
run-anonymity = Hvad gemmes om, hvem der svarede?
run-anonymity-why = Vælges nu, vises på hver telefon og kan ikke ændres bagefter.
run-named = Navne gemmes
run-named-why = Alle kan se, hvordan hver organisation svarede, når svarene vises. Godt, hvor man kender hinanden.
run-pseudonymous = En kode, som hver beholder
run-pseudonymous-why = Svar kan sammenlignes med en senere undersøgelse uden navne. Små organisationer vises sammen.
run-anonymous = Intet gemmes
run-anonymous-why = Intet navn, ingen rolle. Små organisationer vises sammen.
run-kept-named = Svar med navne
run-kept-pseudonymous = Svar under en kode
run-kept-anonymous = Anonyme svar
run-open = Åbn workshoppen
run-open-survey = Åbn undersøgelsen
run-survey-how = Alle får spørgsmålene til venstre med et link og svarer alene, når det passer dem. Så er der et udgangspunkt, før nogen mødes.
run-agenda-how = Én del pr. linje: minutter, så hvad der sker.
run-agenda-save = Gem dagsordenen
run-saved = Gemt.
run-minutes-n = { $n } min
run-minutes = Referat til at læse, udskrive eller sende rundt
run-amendments = Ønskede ændringer
run-counted = { $partners } tælles sammen, fordi få er her fra hver.
agenda-welcome = 15 Velkommen, hvem er her
agenda-walk = 60 Gå kortet igennem, svar alene, se sammen
agenda-pause = 20 Kaffe
agenda-differences = 40 Tre forskelle, vi så
agenda-decide = 30 Stem, beslut, navngiv ansvarlige
survey-running = Undersøgelsen er åben
survey-link = Send dette link. Det virker på dit netværk, mens computeren er tændt.
survey-begun = er begyndt
survey-finished = har svaret på alle { $of }
run-code = Kode
run-projector = Åbn skærmen
run-projector-question = Skærm: spørgsmål
run-projector-reveal = Skærm: svar
run-side = Tid, notater, beslutninger, sene deltagere
run-nobody = Ingen endnu. Åbn skærmen: den viser koden.
run-here = { $n ->
    [one] 1 her
   *[other] { $n } her
 }
run-of = { $done } af { $all }
run-names = Hvem er her, med navn
run-no-name = Intet navn
run-asleep = telefonen sover
run-has-answered = har svaret
run-has-not = ikke endnu
run-agenda = Dagsorden
run-plan = Spørgsmål
run-plan-empty = Kortet har ingen overgange at spørge om. Spørg om ethvert trin nedenfor.
run-ask = Spørg
run-asked = spurgt
run-agreement = enighed
run-agreement-note = Tallet er enigheden, når svarene er vist: 1 er alle ens.
run-any = Spørg om ethvert trin
run-kind = Spørgsmål
run-kind-responsible = Hvem har ansvaret?
run-kind-next = Hvad kommer så?
run-kind-information = Hvad skal man vide?
run-kind-purpose = Hvad er det til for?
run-kind-other-side = Hvad siger den anden side?
run-kind-own = Med mine egne ord (ja, nej, delvis)
run-own = Dit spørgsmål
run-step = Trin
run-strip = Hele tjenesten, trin for trin
run-strip-at = Trin { $n } af { $of } · { $step }
run-strip-nowhere = { $of } trin. Gennemgangen er ikke begyndt.
run-hidden = Kortets svar er skjult i rummet
run-nothing-asked = Der spørges ikke om noget
run-nothing-asked-how = Gå til det første trin, eller stil det første spørgsmål. Begge er nederst på siden.
run-walk-how = Rummet er ved dette trin. Lad nogen fortælle, hvad der sker her, og gå så videre eller spørg.
run-say = Sig:
run-say-words = “Svar, som det virker i dag, ikke som det burde være. Der er ingen forkerte svar; en forskel er det, vi kom for.”
run-say-then = Vær så stille.
run-never-what = du ser, hvem der er færdig, aldrig hvad der blev svaret
run-after = Når svarene er vist.
run-after-how = Hvis partnerne svarede forskelligt, så lad den, kortet nævner, tale sidst. Bed om et eksempel før en løsning.
run-reveal = Vis svarene
run-reveal-sure = Vis alligevel
run-missing = { $n ->
    [one] 1 er ikke færdig og tælles som intet svar.
   *[other] { $n } er ikke færdige og tælles som intet svar.
 }
run-sure = { $n ->
    [one] 1 skriver måske stadig. Vis alligevel?
   *[other] { $n } skriver måske stadig. Vis alligevel?
 }
run-all-in = Alle har svaret.
run-again = Spørg igen
run-first = Stil det første spørgsmål
run-next = Næste spørgsmål
run-all-asked = Alle planlagte spørgsmål er stillet.
run-back-step = Tilbage
run-next-step = Næste trin
run-which-way = Hvilken vej nu?
run-pin = Sæt op
run-map = Kortet indtil nu
run-map-alt = Kortet, farvet efter hvor ens man svarede. Tallene står ved spørgsmålene.
run-time = Tid til spørgsmålet
run-time-start = Start 1:30
run-time-more = +30 s
run-time-stop = Stop
run-time-note = Det viser kun tiden. Intet lukker af sig selv.
run-pins-n = Sat op, { $n }
run-pins-empty = Intet endnu. Deltagerne sætter op fra deres telefoner, du nederst på siden.
run-only-you = ses kun af dig
run-parked-n = Til senere, { $n }
run-decide = Skriv en beslutning ned
run-decision = Hvad der blev besluttet
run-owner = Hvem gør det
run-due = Hvornår
run-family = Er det en måde at samordne på?
run-family-none = Nej, eller ikke klart endnu
run-family-standardisation = Samme regler og skemaer
run-family-planning = Planer og datoer
run-family-mutual-adjustment = Tale med hinanden
run-save = Gem
run-decisions = Beslutninger
run-decisions-empty = Intet besluttet endnu.
run-late = Sent på den eller uden telefon
run-paper = Skriv et papirsvar ind
run-paper-how = Én person ad gangen. De tæller som alle andre.
run-paper-name = Navnet på papiret
run-paper-send = Gem dette svar
run-paper-done = { $n ->
    [one] 1 papirsvar gemt.
   *[other] { $n } papirsvar gemt.
 }
run-close = Slut
run-close-sure = Afslut workshoppen
run-close-not = Fortsæt
run-closed = Workshoppen er slut
run-closed-how = Deltagerne kan stadig bede om ændringer i referatet. Lås det, når alle har læst det.
run-lock = Lås referatet
run-locked = Referatet er låst
run-locked-how = Hvad der blev svaret og besluttet, er i rapporten.
run-lost = { $n ->
    [one] 1 telefon væk
   *[other] { $n } telefoner væk
 }

settings-title = Indstillinger
settings-machine-made = Finsk, svensk og dansk er oversat af en maskine og endnu ikke læst af et menneske. Sig gerne til, hvor det er forkert.
settings-keys = Taster under en workshop
settings-keys-on = Enkelte taster virker (slå fra, hvis du dikterer eller bruger kontakt)
settings-where = Hvem kan nå arbejdsrummet
settings-profile-room = Rum: denne computer leder; telefoner på samme netværk kan kun deltage med en kode. Intet forlader dit netværk.
settings-profile-server = Server: man logger ind over en krypteret forbindelse.

access-aim = Alle i rummet skal kunne deltage. Intertwine sigter mod WCAG 2.2, niveau AA.
access-works = Hvad der virker
access-keyboard = Hver side kan bruges med tastatur alene; det, der har fokus, ses og skjules aldrig.
access-reader = Spørgsmål er almindelige valgknapper med en overskrift. Hvor mange der har svaret, læses højst hvert tiende sekund, og når svarene vises, flyttes fokus til overskriften.
access-zoom = Siderne virker ved 320 pixel og 400 % zoom uden at rulle sidelæns, undtagen billedet af kortet.
access-colour = Intet siges med farve alene: partnere har bogstav og mønster, enighed sit tal. Lyst, mørkt og tvungne farver virker.
access-motion = Med mindre bevægelse bevæger intet sig.
access-time = Uret viser kun tiden. Intet spørgsmål lukker af sig selv; lederen bestemmer.
access-easy = Hvert spørgsmål findes med lettere ord og kan læses højt, hvor telefonen har en stemme.
access-help = Du kan svare med hjælp, dele en telefon eller svare på papir.
access-lacks = Hvad der ikke virker endnu
access-map = Billedet under gitteret har kun en kort beskrivelse; tabellen over det siger det samme. Kortets egen side fortæller hele kortet som tekst.
access-languages = Finsk, svensk og dansk er maskinoversat og endnu ikke læst af et menneske.
access-tested = Prøvet med automatiske kontroller, tastatur og browserens indstillinger; endnu ikke af mennesker med handicap.
access-tell = Sig det til os
access-tell-how = Sig til lederen, hvad du ikke kunne; vedkommende kan give det videre. I workshoppen er der altid en anden måde: en delt telefon eller papir.

kept-title = Hvad der gemmes, og hvem der gjorde hvad
kept-what = Alt er på denne computer. Det, der sættes op, svares og stemmes, står i workshoppen, som det blev lovet, da man gik med; ingens adresse eller enhed gemmes. Hver kan fjerne sine svar fra sin egen telefon.
kept-days = Dage, som svarene bliver i workshoppen, efter at referatet er låst
kept-days-how = 0 beholder dem. Det, der gik til studiet, bliver der under alle omstændigheder.
kept-audit = Hvem der gjorde hvad
kept-audit-empty = Intet endnu.
