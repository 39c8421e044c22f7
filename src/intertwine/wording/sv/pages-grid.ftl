# The words of the grid's page and its neighbours. Machine-made translation, not yet read by a person.

begin-title = Börja ett partnerskap
begin-empty = Ett partnerskap börjar med en karta över vad ni gör tillsammans. Börja på något av dessa sätt; allt kan ändras senare.
begin-grid = Rita i ett rutnät
begin-grid-how = Tre frågor, sedan en tabell: vem gör vad i vilket steg. Kartan ritar sig själv. Det finns också färdiga exempel.
begin-grid-do = Öppna rutnätet
begin-file = Hämta in en fil
begin-file-how = En BPMN-fil, eller ett rutnät i Excel eller CSV. Den stannar på den här datorn.
begin-example = Se dig omkring först
begin-example-how = En påhittad tjänst med fem parter, svar och iakttagelser.
begin-example-do = Hämta in exemplet

compare-title = Två kartor sida vid sida
compare-do = Jämför
compare-n = { $n ->
    [0] Inget skiljer sig.
    [one] 1 skillnad. Numret finns på kartorna där den har en plats.
   *[other] { $n } skillnader. Varje nummer finns på kartorna där den har en plats.
 }
compare-before = Första kartan
compare-after = Andra kartan
compare-picture = { $name }, bild med skillnadernas nummer
compare-show = Vilka skillnader
compare-all = Alla
compare-new = Bara i den andra
compare-gone = Bara i den första
compare-other = Berättat på annat sätt
compare-where = Visa platsen
compare-none = Ingen av detta slag.
compare-empty = Det finns en karta än så länge
compare-empty-how = Rita hur det borde vara, eller låt en part berätta sin egen version: då står de här sida vid sida.
compare-empty-do = Rita en karta till

open-report-title = Rapport
open-report-how = Som studien ser ut nu. Den kan skickas som en enda fil.
open-report-alone = I eget fönster
open-report-docx = Word-fil
open-report-json = JSON-fil
open-report-making = Rapporten görs …

sheet-title = Tjänstekartans rutnät
sheet-back = Tillbaka till kartan
sheet-begin = Börja med tre frågor
sheet-begin-how = Inget du skriver här är slutgiltigt. Svaren blir rutnätets första rader och första kolumn.
sheet-ask-whom = Vem är det till för?
sheet-ask-whom-how = De som tjänsten är till för. De står först på kartan.
sheet-ask-partners = Vilka deltar?
sheet-ask-partners-how = En organisation per rad.
sheet-ask-first = Vad händer först?
sheet-ask-first-how = Det första steget, med några ord: ”Ett önskemål väcks”.
sheet-ask-name = Vad tjänsten heter
sheet-begin-now = Börja rutnätet
sheet-missing = { $n ->
    [one] Ett svar saknas
   *[other] { $n } svar saknas
 }
sheet-missing-whom = Skriv vem det är till för
sheet-missing-partners = Skriv minst en organisation
sheet-missing-first = Skriv vad som händer först
sheet-ready = Eller ändra ett färdigt
sheet-ready-how = Påhittade tjänster med samma luckor som verkliga. På engelska.
sheet-template-home-care-after-hospital = Hemvård efter sjukhus
sheet-template-home-care-after-hospital-how = Sjukhus, hemvård, apotek, frivilliga och en familj
sheet-template-between-school-and-work = Mellan skola och arbete
sheet-template-between-school-and-work-how = Skola, ungdomsverkstad, arbetsförmedling och arbetsgivare
sheet-template-shared-it-service = En gemensam it-tjänst
sheet-template-shared-it-service-how = Tre vattenbolag, deras it-bolag och deras kunder
sheet-from-file = Eller öppna en fil
sheet-from-file-how = Ett rutnät i Excel eller CSV, eller en BPMN-fil. Den öppnas bara; inget sparas förrän du säger till.
sheet-keep = Spara som ny version
sheet-keep-new = Börja med denna karta
sheet-kept = Sparad som version { $n }.
sheet-undo = Ångra
sheet-redo = Gör om
sheet-undone = Ångrat: { $what }
sheet-restored = Det du skrev här tidigare och inte sparade är tillbaka.
sheet-afresh = Släng det och börja om
sheet-lost = { $n ->
    [one] En sak på kartan har ingen plats i ett rutnät. En version som sparas härifrån blir utan den; den förra versionen finns kvar.
   *[other] { $n } saker på kartan har ingen plats i ett rutnät. En version som sparas härifrån blir utan dem; den förra versionen finns kvar.
 }
sheet-mend = { $n ->
    [one] Ett ställe att rätta
   *[other] { $n } ställen att rätta
 }
sheet-remit = Vem den är till för
sheet-who-does = Vem gör vad i vilket steg
sheet-who-does-how = En aktivitet per rad. Sätt * efter det som görs tillsammans med medborgare. En part med flera personer eller roller får en rad för var och en.
sheet-caption = Parter är rader, steg är kolumner
sheet-tools = Rader och steg
sheet-row = rad { $n }
sheet-column = steg { $n }
sheet-rows = Rad
sheet-steps = Steg
sheet-step = Steg
sheet-step-hint = stegets namn
sheet-partner = Part
sheet-citizens = Medborgare
sheet-role = Person eller roll
sheet-add = Lägg till
sheet-remove = Ta bort
sheet-up = Upp
sheet-down = Ner
sheet-left = Vänster
sheet-right = Höger
sheet-together = tillsammans med medborgare
sheet-key-arrows = Pilar
sheet-key-arrows-does = till nästa cell, från textens kant
sheet-key-alt-arrows = Alt och pilar
sheet-key-alt-arrows-does = flytta raden upp eller ner, steget åt vänster eller höger
sheet-key-alt-enter = Alt Enter
sheet-key-alt-enter-does = lägg till en rad; med skift, ett steg
sheet-key-alt-delete = Alt Delete
sheet-key-alt-delete-does = ta bort raden; med skift, steget
sheet-key-undo = Ctrl Z
sheet-key-undo-does = ångra; med skift, gör om
sheet-key-save = Ctrl S
sheet-key-save-does = spara
sheet-picture = Tjänstekartan, som den är skriven
sheet-picture-old = Bilden visar rutnätet som det var före ställena att rätta.
sheet-picture-none = Bilden kommer när det finns ett steg där något görs.
sheet-information = Vem behöver vilken information från vem
sheet-information-how = Vad en part måste få veta av en annan, och om det berättas.
sheet-information-add = Lägg till information
sheet-information-what = Vilken information
sheet-information-giver = Vem har den
sheet-information-giving = I vilken aktivitet
sheet-information-receiver = Vem behöver den
sheet-information-needing = För vilken aktivitet
sheet-information-sent = Förs den vidare?
sheet-information-subject = Om vem
sheet-information-personal = Personuppgift?
sheet-information-basis = På vilken grund
sheet-information-store = Förvaras i
sheet-information-permission = Tillstånd ges i
sheet-information-made-from = Gjord av
sheet-choices = Val
sheet-choices-how = Där arbetet kan gå vidare på mer än ett sätt.
sheet-choices-add = Lägg till ett val
sheet-choices-partner = Part
sheet-choices-after = Efter vilken aktivitet
sheet-choices-question = Fråga
sheet-choices-answer = Om svaret är
sheet-choices-then = Gå vidare med
sheet-choices-share = Hur ofta, av 100
sheet-more = Mer om detta
sheet-word-of-none = inte sagt
sheet-word-of-yes = ja
sheet-word-of-no = nej
sheet-word-of-unknown = inte känt
sheet-word-of-consent = samtycke
sheet-word-of-statutory = lagen
sheet-word-of-contract = avtal
sheet-word-of-not-needed = ingen behövs
sheet-files = Som fil
sheet-did-typed = text i { $where }
sheet-did-kind = { $name }: medborgare eller inte
sheet-did-together = ”{ $name }”: tillsammans med medborgare eller inte
sheet-did-row-added = rad { $n } tillagd
sheet-did-row-removed = raden ”{ $name }” borttagen
sheet-did-row-up = raden ”{ $name }” flyttad upp
sheet-did-row-down = raden ”{ $name }” flyttad ner
sheet-did-step-added = steg { $n } tillagt
sheet-did-step-removed = steget ”{ $name }” borttaget
sheet-did-step-left = steget ”{ $name }” flyttat åt vänster
sheet-did-step-right = steget ”{ $name }” flyttat åt höger
sheet-did-information-added = information tillagd
sheet-did-information-removed = informationen ”{ $name }” borttagen
sheet-did-choices-added = val tillagt
sheet-did-choices-removed = valet ”{ $name }” borttaget
