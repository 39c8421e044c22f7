# What the workspace says when something does not work. Machine-made translation, not yet read by a
# person.

error-no-such-page = Der er ingen sådan side, eller du må ikke se den.
error-wrong-code = Skriv de seks cifre på skærmen.
error-wrong-host = Adressen hører ikke til dette arbejdsrum. Brug den adresse, lederen viser.
error-wrong-origin = Dette kom fra en anden side og blev ikke gjort.
error-too-much = Det er for stort til at sende.
error-request-wrong = “{ $field }” passer ikke: { $why }
error-too-many-tries = For mange forsøg. Vent et minut.
error-sign-in-wrong = Navnet eller adgangskoden er ikke rigtig.
error-ours-live = Noget gik galt hos os. Dine svar er i sikkerhed; indlæs siden igen.
overlay-agreement = Hvor ens folk svarede

error-slider-too-far = En skyder står, hvor den ikke kan stå. Sæt den tilbage mellem dens ender.
error-no-such-reader = “{ $name }” er ikke en læser af dette studie. De kendte er: { $known }.
error-too-many-partners = { $n } partnere: alle sammenslutninger køres for højst { $most }. Udelad dem, der har få mennesker.
error-no-such-outcome = Dette scenarie har intet udfald “{ $name }”. Det har: { $known }.
error-outcome-without-value = Udfaldet “{ $name }” har ingen værdi her: ingen sag når dertil, hvor det begynder eller slutter. Spørg efter et andet udfald, eller efter flere sager.
error-coalition-never-ends = I nogle sammenslutninger slutter sagerne ikke, så der er ingen tid fra start til slut at sammenligne. Spørg efter et af scenariets løfter eller efter flere sager.
error-too-few-partners = Der skal være mindst to partnere med mennesker. Giv dem mennesker i scenariet.
error-nothing-to-undo = Der er ingen tidligere version at gå tilbage til.
error-table-refused = Intet blev ændret, fordi en række ville gå tabt. { $why }
study-sentence = Hvad der blev svaret og besluttet i “{ $title }” (antal svar: { $answers })
audit-prepared = forberedte “{ $title }”
audit-opened = åbnede “{ $title }”, { $anonymity ->
    [named] svar med navne
    [pseudonymous] svar under en kode
    [anonymous] anonyme svar
   *[other] { $anonymity }
 }
audit-closed = afsluttede “{ $title }”
audit-locked = låste referatet af “{ $title }”
audit-handed-over = overdrog “{ $title }” til { $to }
audit-undone = satte “{ $file }” tilbage til en tidligere version
audit-replaced = erstattede “{ $file }”
audit-retention = gemmer svar i sessioner i { $days } dage
undone-sentence = Tilbage til version { $version }
replaced-sentence = Erstattet af en fil udefra
scenario-kept-sentence = Ændret på scenariesiden

minutes-title = Referat: { $title }
minutes-open = Referatet kan stadig rettes.
minutes-locked = Referatet er låst.
minutes-who = Hvem der var til stede
minutes-people = { $n ->
    [one] 1 person
   *[other] { $n } personer
 }
minutes-questions = Hvad der blev spurgt om
minutes-no-questions = Der blev ikke spurgt om noget.
minutes-not-shown = { $n ->
    [0] Ingen svarede.
    [one] Ét svar, som ikke blev vist i workshoppen.
   *[other] { $n } svar, som ikke blev vist i workshoppen.
 }
minutes-map-says = Kortet siger: { $answer }
minutes-pins = Hvad deltagerne satte op
minutes-no-pins = Intet blev sat op.
minutes-parked = Til senere
minutes-votes = { $n ->
    [0] ingen stemmer
    [one] 1 stemme
   *[other] { $n } stemmer
 }
minutes-decisions = Hvad der blev besluttet
minutes-no-decisions = Intet blev besluttet.
minutes-until = senest { $due }
minutes-amendments = Hvad deltagerne vil have ændret
minutes-gone = Trinnet er ikke længere på kortet.
mechanism-added = Aftalt: “{ $name }”
mechanism-changed = Ændret: “{ $name }”
notice-changed = Ændrede, hvad folk får at vide, før de svarer
person-kept = Gemte en person ({ $id })
person-erased = slettede en person ({ $id }) og det, personen havde svaret

grid-kept-sentence = Gemt fra gitteret
begun-sentence = Begyndte “{ $name }”
error-run-goes-on = Der er allerede en kørsel i gang for dette partnerskab. Vent på den, eller stop den først.
error-no-run-goes-on = Ingen kørsel er i gang. Start en først.
