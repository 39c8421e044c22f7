# The notice people read before they answer.

notice-title = About what you say here
notice-short = { $responsible } is responsible for what you say here.
notice-responsible = Who is responsible for the data
notice-responsible-missing = Nobody has said yet who is responsible for the data. Ask the person who leads this.
notice-purpose = What it is for
notice-purpose-missing = To see how alike the organisations understand the work they share, and to mend it.
notice-basis = Why it may be kept
notice-basis-missing = Nobody has said yet on what lawful basis it is kept.
notice-basis-consent = You agree to it. You can take that back at any time.
notice-basis-public-task = It is part of a public task.
notice-basis-legal-obligation = The law asks for it.
notice-basis-contract = A contract with you needs it.
notice-basis-legitimate-interest = Those responsible have a legitimate interest in it. You can object.
notice-kept = How long
notice-kept-days = Names, answers and votes are erased { $days } days after the minutes are locked. Minutes and counts stay.
notice-kept-open = Until somebody erases it; no limit is set.
notice-records = Public records
notice-records-missing = Nobody has said whether others can ask to see what is kept.
notice-records-yes = One of the partners is a public body. What is kept may be a public record that others can ask to see. Do not write what is not theirs to read.
notice-records-no = What is kept is no public record.
notice-rights = What you can do
notice-rights-how = You can ask to see, correct or erase what is kept of you. On this phone: “About this phone”, “Take my answers away”.
notice-contact = Whom to ask
notice-contact-missing = Nobody is named yet. Ask the person who leads this.
notice-note = Also
