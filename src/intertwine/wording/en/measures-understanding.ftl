# Shared understanding.

measure-understanding = Do people who answered alone see the same task alike, inside and between organisations?

construct-accountability = Who answers for it
construct-predictability = What comes first
construct-information = What must be known
construct-purpose = What it is for
construct-expectation = What the other side is expected to say
construct-own = Own question

option-unknown = do not know
option-before = before
option-after = after
option-either = either way
option-efficiency = less effort
option-repackaging = existing parts put together better
option-new-service = something new

before-which = “{ $first }” before “{ $second }”
interval = { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }
too-few-to-test = too few people to tell

verdict-agreed = agreed
verdict-map-suspected = agreed, but not with the map
verdict-boundary = seen differently
verdict-nobody-knows = nobody knows
verdict-differing = answers differ, no clear sides
verdict-too-few = too few answers to tell

missing-answers = Nobody has been asked yet. Ask at the busiest hand-overs, each person alone, at least three people per partner: who answers for this step, what comes next, what must be known, what is it for.
assumption-everyone-counts-once = Every person counts once; partners with more respondents weigh more.

finding-seen-differently = Partners see “{ $step }” differently. { $question } The most frequent answer, “{ $answer }”, was given by { $share } of { $n }.
    .title = Seen differently
    .how = People answered alone. Those of one organisation agree with each other more than with other organisations, more than chance would explain.
    .term = Knowledge boundary: agreement within minus agreement between organisations (Krippendorff’s alpha, split; test by permuting organisations, Clarke 1993)
    .ask = What does each of us mean at “{ $step }”, and what follows for the others?
    .todo = Let each side tell the step to the other, then settle one wording on the map.
finding-map-suspected = { $share } of { $n } agree on “{ $step }”, but not with the map. They say “{ $answer }”; the map says “{ $mapped }”.
    .title = The map may be wrong here
    .how = At least two thirds gave the same answer, and it is not the one the map gives.
    .term = High agreement with low agreement with the map: suspect the map first
    .ask = Is it “{ $answer }”, as people say, or “{ $mapped }”, as the map says?
    .todo = Ask those who do the step, then correct the map or tell everyone.
finding-nobody-knows = Nobody can say for sure: “{ $step }”. { $question }
    .title = Nobody knows
    .how = Answers scatter alike inside and between organisations, or most people say that they do not know.
    .term = Low agreement without a knowledge boundary
    .ask = Who could settle “{ $step }”, and by when?
    .todo = Decide it together; nothing needs translating between the sides.
finding-answers-differ = Answers about “{ $step }” differ, without clear sides: “{ $answer }” was said by { $share } of { $n }.
    .title = Answers differ
    .how = No answer has two thirds, and the sides do not differ by more than chance, or too few answered to tell.
    .term = Agreement below two thirds, boundary not shown
    .ask = Why do we answer differently about “{ $step }”?
    .todo = Talk it through, or ask more people.
evidence-answers = { $question } “{ $answer }” was the answer of { $share } of { $n } people who answered alone.

table-understanding = How alike people answered
    .empty = Nobody has been asked yet.
    .how = 1 is full agreement, 0 is what chance would give. The difference between “inside” and “between” organisations is the boundary. Interval: 95 %, questions drawn anew.
table-understanding-accountability = Who answers for each step
    .empty = Not asked.
table-understanding-predictability = What comes first
    .empty = Not asked.
table-understanding-information = What must be known
    .empty = Not asked.
table-understanding-purpose = What each step is for
    .empty = Not asked.
table-understanding-expectation = What the other side is expected to say
    .empty = Not asked.
table-understanding-own = Own questions
    .empty = Not asked.
column-construct = Asked
column-wave = Round
column-answers = Answers
column-alpha = Agreement
column-within = Inside
column-between = Between
column-between-interval = 95 %
column-boundary = Boundary
column-p = p
column-map-kappa = With the map
column-asked-of = Step
column-most-say = Most say
column-how-many = How many
column-the-map-says = The map says
column-alpha-item = Agreement
column-verdict = Reading
