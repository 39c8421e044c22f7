# The page of people and notices. Machine-made translation, not yet read by a person.

people-headline = { $people } personer från { $partners } partner
people-lead = Vilka som deltar, vad de får veta innan de svarar, och hur någon glöms.
people-who = Vilka som deltar
people-none = Ingen namngiven än.
people-erased = raderad
people-unnamed = { $id }, utan namn
people-add = Lägg till en person
people-partner = Partner
people-name = Namn
people-role = Vad personen gör
people-erase = Radera
people-erase-sure = Radera { $name } för gott? Namn, uppgift och alla svar försvinner, även ur varje sparad version. En tom plats blir kvar. Det går inte att ångra.
people-erase-yes = Radera för gott
people-erase-no = Behåll
people-erase-limits = Namn i utskrifter, anteckningar och kartor, och kopior som gjorts tidigare, nås inte av detta. I sessioner där inget sparas kan ingen säga vems svar är vems; de blir kvar.
people-came = Vilka som kom
people-came-n = { $n ->
    [one] 1 person
   *[other] { $n } personer
 }
people-notice = Vad människor får veta innan de svarar
people-notice-missing = { $n ->
    [one] En sak är ännu öppen. Telefonen säger det till alla.
   *[other] { $n } saker är ännu öppna. Telefonen säger det till alla.
 }
people-notice-reads = Så står det på telefonen
people-form-responsible = Vem som ansvarar för uppgifterna (organisation)
people-form-contact = Vem man frågar: namn med telefon eller e-post
people-form-purpose = Vad det är till för, i en mening
people-form-basis = Rättslig grund
people-basis-none = inte sagt än
people-basis-consent = samtycke
people-basis-public-task = uppgift av allmänt intresse
people-basis-legal-obligation = rättslig förpliktelse
people-basis-contract = avtal
people-basis-legitimate-interest = berättigat intresse
people-form-records = Kan andra begära ut det som allmän handling?
people-records-none = inte sagt än
people-records-yes = ja, det kan vara så
people-records-no = nej
people-form-note = Annat som människor bör veta
people-keeping = Hur länge svar stannar i sessioner ställs in på sidan om vad som sparas.

kept-out = Ta ut hela studien som ett arkiv
kept-out-how = Kartor, tabeller, svar som gått till studien, protokoll: byte för byte. ”intertwine serve MAPP” tar in den uppackade mappen igen. Sessioner och konton ingår inte; ”intertwine backup” kopierar även dem.
