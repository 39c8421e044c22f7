# The page of people and notices.

people-headline = { $people } people of { $partners } partners
people-lead = Who takes part, what they are told before they answer, and how somebody is forgotten.
people-who = Who takes part
people-none = Nobody named yet.
people-erased = erased
people-unnamed = { $id }, without a name
people-add = Add a person
people-partner = Partner
people-name = Name
people-role = What the person does
people-erase = Erase
people-erase-sure = Erase { $name } for good? Name, role and all answers go, from every kept version too. An empty place stays. This cannot be undone.
people-erase-yes = Erase for good
people-erase-no = Keep
people-erase-limits = Names inside transcripts, notes and maps, and copies made before, are not reached by this. In sessions where nothing is kept, nobody can tell which answers are whose; those stay.
people-came = Who came
people-came-n = { $n ->
    [one] 1 person
   *[other] { $n } people
 }
people-notice = What people are told before they answer
people-notice-missing = { $n ->
    [one] One thing is still open. The phone says so to everybody.
   *[other] { $n } things are still open. The phone says so to everybody.
 }
people-notice-reads = So it reads on the phone
people-form-responsible = Who is responsible for the data (organisation)
people-form-contact = Whom to ask: a name with telephone or e-mail
people-form-purpose = What it is for, in a sentence
people-form-basis = Lawful basis
people-basis-none = not said yet
people-basis-consent = consent
people-basis-public-task = public task
people-basis-legal-obligation = legal obligation
people-basis-contract = contract
people-basis-legitimate-interest = legitimate interest
people-form-records = Can others ask to see it as a public record?
people-records-none = not said yet
people-records-yes = yes, it may be
people-records-no = no
people-form-note = Anything else people should know
people-keeping = How long answers stay in sessions is set on the page of what is kept.

kept-out = Take the whole study out as one archive
kept-out-how = Maps, tables, answers as told to the study, minutes: byte by byte. “intertwine serve FOLDER” takes the unpacked folder in again. Sessions and accounts are not in it; “intertwine backup” copies those too.
