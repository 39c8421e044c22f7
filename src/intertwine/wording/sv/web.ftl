# What the workspace says when something does not work. Machine-made translation, not yet read by a
# person.

error-no-such-page = Det finns ingen sådan sida, eller så får du inte se den.
error-wrong-code = Skriv de sex siffrorna på duken.
error-wrong-host = Adressen hör inte till den här arbetsytan. Använd adressen som ledaren visar.
error-wrong-origin = Det här kom från en annan sida och gjordes inte.
error-too-much = Det här är för stort för att skickas.
error-request-wrong = ”{ $field }” passar inte: { $why }
error-too-many-tries = För många försök. Vänta en minut.
error-sign-in-wrong = Namnet eller lösenordet stämmer inte.
error-ours-live = Något gick fel hos oss. Dina svar är i säkerhet; ladda sidan på nytt.
overlay-agreement = Hur lika man svarade

error-slider-too-far = Ett reglage står där det inte kan stå. Ställ tillbaka det mellan dess ändar.
error-no-such-reader = ”{ $name }” är ingen läsare av den här studien. De som finns: { $known }.
error-too-many-partners = { $n } partner: alla sammanslutningar körs för högst { $most }. Utelämna dem som har få människor.
error-no-such-outcome = Det här scenariot har inget utfall ”{ $name }”. Det har: { $known }.
error-outcome-without-value = Utfallet ”{ $name }” har inget värde här: inget ärende kommer till där det börjar eller slutar. Fråga efter ett annat utfall, eller efter fler ärenden.
error-coalition-never-ends = I vissa sammanslutningar tar ärenden inte slut, så det finns ingen tid från början till slut att jämföra. Fråga efter ett av scenariots löften eller efter fler ärenden.
error-too-few-partners = Det behövs minst två partner med människor. Ge dem människor i scenariot.
error-nothing-to-undo = Det finns ingen tidigare version att gå tillbaka till.
error-table-refused = Inget ändrades, för en rad skulle gå förlorad. { $why }
study-sentence = Vad som besvarades och beslutades i ”{ $title }” (antal svar: { $answers })
audit-prepared = förberedde ”{ $title }”
audit-opened = öppnade ”{ $title }”, { $anonymity ->
    [named] svar med namn
    [pseudonymous] svar under en kod
    [anonymous] anonyma svar
   *[other] { $anonymity }
 }
audit-closed = avslutade ”{ $title }”
audit-locked = låste protokollet för ”{ $title }”
audit-handed-over = lämnade över ”{ $title }” till { $to }
audit-undone = tog tillbaka en tidigare version av ”{ $file }”
audit-replaced = ersatte ”{ $file }”
audit-retention = sparar svar i sessioner i { $days } dagar
undone-sentence = Tillbaka till version { $version }
replaced-sentence = Ersatt med en fil utifrån
scenario-kept-sentence = Ändrat på scenariosidan

minutes-title = Protokoll: { $title }
minutes-open = Protokollet kan ännu ändras.
minutes-locked = Protokollet är låst.
minutes-who = Vilka som var där
minutes-people = { $n ->
    [one] 1 person
   *[other] { $n } personer
 }
minutes-questions = Vad som frågades
minutes-no-questions = Inget frågades.
minutes-not-shown = { $n ->
    [0] Ingen svarade.
    [one] Ett svar, som inte visades i workshopen.
   *[other] { $n } svar, som inte visades i workshopen.
 }
minutes-map-says = Kartan säger: { $answer }
minutes-pins = Vad deltagarna satte upp
minutes-no-pins = Inget sattes upp.
minutes-parked = Till senare
minutes-votes = { $n ->
    [0] inga röster
    [one] 1 röst
   *[other] { $n } röster
 }
minutes-decisions = Vad som beslutades
minutes-no-decisions = Inget beslutades.
minutes-until = senast { $due }
minutes-amendments = Vad deltagarna vill ändra
minutes-gone = Steget finns inte längre på kartan.
mechanism-added = Överenskommet: ”{ $name }”
mechanism-changed = Ändrat: ”{ $name }”
notice-changed = Ändrade vad människor får veta innan de svarar
person-kept = Sparade en person ({ $id })
person-erased = raderade en person ({ $id }) och det personen hade svarat

grid-kept-sentence = Sparat från rutnätet
begun-sentence = Började ”{ $name }”
error-run-goes-on = En körning pågår redan för det här partnerskapet. Vänta på den, eller stoppa den först.
error-no-run-goes-on = Ingen körning pågår. Starta en först.
