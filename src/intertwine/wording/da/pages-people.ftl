# The page of people and notices. Machine-made translation, not yet read by a person.

people-headline = { $people } personer fra { $partners } partnere
people-lead = Hvem der deltager, hvad de får at vide, før de svarer, og hvordan nogen bliver glemt.
people-who = Hvem der deltager
people-none = Ingen nævnt endnu.
people-erased = slettet
people-unnamed = { $id }, uden navn
people-add = Tilføj en person
people-partner = Partner
people-name = Navn
people-role = Hvad personen gør
people-erase = Slet
people-erase-sure = Slet { $name } for altid? Navn, opgave og alle svar forsvinder, også fra hver gemt version. En tom plads bliver tilbage. Det kan ikke fortrydes.
people-erase-yes = Slet for altid
people-erase-no = Behold
people-erase-limits = Navne i udskrifter, noter og kort, og kopier lavet tidligere, nås ikke af dette. I sessioner, hvor intet gemmes, kan ingen sige, hvis svar der er hvis; de bliver.
people-came = Hvem der kom
people-came-n = { $n ->
    [one] 1 person
   *[other] { $n } personer
 }
people-notice = Hvad folk får at vide, før de svarer
people-notice-missing = { $n ->
    [one] Én ting er stadig åben. Telefonen siger det til alle.
   *[other] { $n } ting er stadig åbne. Telefonen siger det til alle.
 }
people-notice-reads = Sådan står der på telefonen
people-form-responsible = Hvem der har ansvaret for oplysningerne (organisation)
people-form-contact = Hvem man spørger: navn med telefon eller e-mail
people-form-purpose = Hvad det er til, i én sætning
people-form-basis = Retsgrundlag
people-basis-none = ikke sagt endnu
people-basis-consent = samtykke
people-basis-public-task = opgave i samfundets interesse
people-basis-legal-obligation = retlig forpligtelse
people-basis-contract = kontrakt
people-basis-legitimate-interest = legitim interesse
people-form-records = Kan andre få aktindsigt i det?
people-records-none = ikke sagt endnu
people-records-yes = ja, måske
people-records-no = nej
people-form-note = Andet, folk bør vide
people-keeping = Hvor længe svar bliver i sessioner, indstilles på siden om, hvad der gemmes.

kept-out = Tag hele studiet ud som ét arkiv
kept-out-how = Kort, tabeller, svar som er gået til studiet, referater: byte for byte. »intertwine serve MAPPE« tager den udpakkede mappe ind igen. Sessioner og konti er ikke med; »intertwine backup« kopierer også dem.
