# The words of the grid's page and its neighbours. Machine-made translation, not yet read by a person.

begin-title = Begynd et partnerskab
begin-empty = Et partnerskab begynder med et kort over, hvad I gør sammen. Begynd på en af disse måder; alt kan ændres senere.
begin-grid = Tegn det i et gitter
begin-grid-how = Tre spørgsmål, og så en tabel: hvem gør hvad i hvilket trin. Kortet tegner sig selv. Der er også færdige eksempler.
begin-grid-do = Åbn gitteret
begin-file = Hent en fil ind
begin-file-how = En BPMN-fil eller et gitter i Excel eller CSV. Den bliver på denne computer.
begin-example = Se dig om først
begin-example-how = En opdigtet tjeneste med fem partnere, svar og fund.
begin-example-do = Hent eksemplet ind

compare-title = To kort side om side
compare-do = Sammenlign
compare-n = { $n ->
    [0] Intet er forskelligt.
    [one] 1 forskel. Nummeret står på kortene, hvor den har en plads.
   *[other] { $n } forskelle. Hvert nummer står på kortene, hvor den har en plads.
 }
compare-before = Første kort
compare-after = Andet kort
compare-picture = { $name }, billede med forskellenes numre
compare-show = Hvilke forskelle
compare-all = Alle
compare-new = Kun i det andet
compare-gone = Kun i det første
compare-other = Fortalt anderledes
compare-where = Vis stedet
compare-none = Ingen af denne slags.
compare-empty = Der er ét kort indtil videre
compare-empty-how = Tegn, hvordan det burde være, eller lad en partner fortælle sin egen version: så står de her side om side.
compare-empty-do = Tegn et kort til

open-report-title = Rapport
open-report-how = Som studiet står nu. Den kan sendes som én fil.
open-report-alone = I sit eget vindue
open-report-docx = Word-fil
open-report-json = JSON-fil
open-report-making = Rapporten laves …

sheet-title = Tjenestekortets gitter
sheet-back = Tilbage til kortet
sheet-begin = Begynd med tre spørgsmål
sheet-begin-how = Intet, du skriver her, er endeligt. Svarene bliver gitterets første rækker og første kolonne.
sheet-ask-whom = Hvem er det til?
sheet-ask-whom-how = De mennesker, tjenesten er til. De står først på kortet.
sheet-ask-partners = Hvem deltager?
sheet-ask-partners-how = Én organisation pr. linje.
sheet-ask-first = Hvad sker først?
sheet-ask-first-how = Det første trin med få ord: “Et ønske opstår”.
sheet-ask-name = Hvad tjenesten hedder
sheet-begin-now = Begynd gitteret
sheet-missing = { $n ->
    [one] Ét svar mangler
   *[other] { $n } svar mangler
 }
sheet-missing-whom = Skriv, hvem det er til
sheet-missing-partners = Skriv mindst én organisation
sheet-missing-first = Skriv, hvad der sker først
sheet-ready = Eller ret et færdigt
sheet-ready-how = Opdigtede tjenester med de huller, som virkelige har. På engelsk.
sheet-template-home-care-after-hospital = Hjemmepleje efter hospitalet
sheet-template-home-care-after-hospital-how = Hospital, hjemmepleje, apotek, frivillige og en familie
sheet-template-between-school-and-work = Mellem skole og arbejde
sheet-template-between-school-and-work-how = Skole, ungeværksted, jobcenter og arbejdsgivere
sheet-template-shared-it-service = En fælles it-tjeneste
sheet-template-shared-it-service-how = Tre vandselskaber, deres it-selskab og deres kunder
sheet-from-file = Eller åbn en fil
sheet-from-file-how = Et gitter i Excel eller CSV eller en BPMN-fil. Den åbnes kun; intet gemmes, før du siger til.
sheet-keep = Gem som ny version
sheet-keep-new = Begynd med dette kort
sheet-kept = Gemt som version { $n }.
sheet-undo = Fortryd
sheet-redo = Gentag
sheet-undone = Fortrudt: { $what }
sheet-restored = Det, du skrev her før og ikke gemte, er tilbage.
sheet-afresh = Lad det ligge, og begynd forfra
sheet-lost = { $n ->
    [one] Én ting på kortet har ingen plads i et gitter. En version gemt herfra bliver uden den; den forrige version bliver.
   *[other] { $n } ting på kortet har ingen plads i et gitter. En version gemt herfra bliver uden dem; den forrige version bliver.
 }
sheet-mend = { $n ->
    [one] Ét sted at rette
   *[other] { $n } steder at rette
 }
sheet-remit = Hvem den er til
sheet-who-does = Hvem gør hvad i hvilket trin
sheet-who-does-how = Én aktivitet pr. linje. Sæt * efter det, der gøres sammen med borgere. En partner med flere personer eller roller får en række til hver.
sheet-caption = Partnere er rækker, trin er kolonner
sheet-tools = Rækker og trin
sheet-row = række { $n }
sheet-column = trin { $n }
sheet-rows = Række
sheet-steps = Trin
sheet-step = Trin
sheet-step-hint = trinets navn
sheet-partner = Partner
sheet-citizens = Borgere
sheet-role = Person eller rolle
sheet-add = Tilføj
sheet-remove = Fjern
sheet-up = Op
sheet-down = Ned
sheet-left = Venstre
sheet-right = Højre
sheet-together = sammen med borgere
sheet-key-arrows = Piletaster
sheet-key-arrows-does = til næste celle, fra tekstens kant
sheet-key-alt-arrows = Alt og piletaster
sheet-key-alt-arrows-does = flyt rækken op eller ned, trinet til venstre eller højre
sheet-key-alt-enter = Alt Enter
sheet-key-alt-enter-does = tilføj en række; med Skift et trin
sheet-key-alt-delete = Alt Delete
sheet-key-alt-delete-does = fjern rækken; med Skift trinet
sheet-key-undo = Ctrl Z
sheet-key-undo-does = fortryd; med Skift gentag
sheet-key-save = Ctrl S
sheet-key-save-does = gem
sheet-picture = Tjenestekortet, som det er skrevet
sheet-picture-old = Billedet viser gitteret, som det var før stederne at rette.
sheet-picture-none = Billedet kommer, når der er et trin, hvor noget gøres.
sheet-information = Hvem har brug for hvilken information fra hvem
sheet-information-how = Hvad en partner skal vide fra en anden, og om det fortælles.
sheet-information-add = Tilføj information
sheet-information-what = Hvilken information
sheet-information-giver = Hvem har den
sheet-information-giving = I hvilken aktivitet
sheet-information-receiver = Hvem har brug for den
sheet-information-needing = Til hvilken aktivitet
sheet-information-sent = Gives den videre?
sheet-information-subject = Om hvem
sheet-information-personal = Personoplysning?
sheet-information-basis = På hvilket grundlag
sheet-information-store = Opbevares i
sheet-information-permission = Tilladelse gives i
sheet-information-made-from = Lavet af
sheet-choices = Valg
sheet-choices-how = Hvor arbejdet kan gå videre på mere end én måde.
sheet-choices-add = Tilføj et valg
sheet-choices-partner = Partner
sheet-choices-after = Efter hvilken aktivitet
sheet-choices-question = Spørgsmål
sheet-choices-answer = Hvis svaret er
sheet-choices-then = Gå videre med
sheet-choices-share = Hvor ofte, af 100
sheet-more = Mere om det
sheet-word-of-none = ikke sagt
sheet-word-of-yes = ja
sheet-word-of-no = nej
sheet-word-of-unknown = ikke kendt
sheet-word-of-consent = samtykke
sheet-word-of-statutory = loven
sheet-word-of-contract = kontrakt
sheet-word-of-not-needed = intet kræves
sheet-files = Som fil
sheet-did-typed = tekst i { $where }
sheet-did-kind = { $name }: borgere eller ej
sheet-did-together = “{ $name }”: sammen med borgere eller ej
sheet-did-row-added = række { $n } tilføjet
sheet-did-row-removed = rækken “{ $name }” fjernet
sheet-did-row-up = rækken “{ $name }” flyttet op
sheet-did-row-down = rækken “{ $name }” flyttet ned
sheet-did-step-added = trin { $n } tilføjet
sheet-did-step-removed = trinet “{ $name }” fjernet
sheet-did-step-left = trinet “{ $name }” flyttet til venstre
sheet-did-step-right = trinet “{ $name }” flyttet til højre
sheet-did-information-added = information tilføjet
sheet-did-information-removed = informationen “{ $name }” fjernet
sheet-did-choices-added = valg tilføjet
sheet-did-choices-removed = valget “{ $name }” fjernet
