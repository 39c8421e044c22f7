# The page of understanding: what everybody answered alone, against the others and the map.

understanding-headline = Most say the same in { $agreed } of { $n } questions
understanding-lead = Everybody answered alone. { $people } people, { $groups } groups; the numbers are of { $wave } unless another round is named.
understanding-empty = Nobody has answered yet
understanding-empty-how = Prepare a workshop or a survey from the board. What each answers alone comes here when it is over.
understanding-kinds = Show
understanding-kind-all = All { $n }
understanding-verdict-boundary = seen differently
understanding-verdict-nobody-knows = nobody knows
understanding-verdict-map-suspected = alike, but not like the map
understanding-verdict-differing = answers differ, no clear sides
understanding-verdict-too-few = too few to tell
understanding-verdict-agreed = seen alike
understanding-remedy-boundary = Organisations see this differently. Let each tell how it comes to its answer, the one the map names last. Then agree, and write it on the map.
understanding-remedy-nobody-knows = Many do not know. Find out who can decide it, and tell everybody; talking about views does not help here.
understanding-remedy-map-suspected = People agree with each other, not with the map. Look at the map first: it may be out of date.
understanding-remedy-differing = Answers differ, but not along organisations. Say it once in plain words, the same for everybody.
understanding-remedy-too-few = So few people answered that sides could not be told from chance. Ask more people, or talk it over without counting.
understanding-remedy-agreed = Nothing to mend. Look at the next one.
understanding-construct-accountability = Who answers for it
understanding-construct-predictability = What comes first
understanding-construct-information = What must be known
understanding-construct-purpose = What it is for
understanding-construct-expectation = What the other side is expected to say
understanding-construct-own = Own questions
understanding-option-before = before
understanding-option-after = after
understanding-option-either = either way
understanding-order = { $first }, before or after { $second }?
understanding-rounds = How alike, by round
understanding-round = round
understanding-row-people = People who answered
understanding-row-alpha = Everybody together
understanding-row-within = Inside an organisation
understanding-row-between = Between organisations
understanding-row-boundary = Gap between organisations
understanding-row-kappa = Beside the map
understanding-span = 95 %: { $low } to { $high }
understanding-answers = { $people } people, { $answers } answers
understanding-identical = all the same
understanding-undefined = not defined
understanding-no-map = the map does not say
understanding-more-than-chance = more than chance, p = { $p }
understanding-may-be-chance = may be chance, p = { $p }
understanding-cannot = too few people: cannot be significant
understanding-map = The map, coloured by agreement
understanding-map-alt = { $name }, coloured by how alike people answered: { $construct }. The list below says the same in words.
understanding-scale = 1 is everybody alike, 0 no more alike than by chance
understanding-under = under { $to }
understanding-from = { $from } and more
understanding-items = One by one
understanding-sort = Sort
understanding-sort-difference = Most different first
understanding-sort-service = In the order they were asked
understanding-most = { $most } of { $n } say “{ $answer }”
understanding-unknown = { $unknown } of { $n } do not know
understanding-map-says = the map says “{ $answer }”
understanding-map-same = so does the map
understanding-was = { $value } in { $wave }
understanding-agreement = Agreement { $value }
understanding-agreement-none = all the same
understanding-gone = No longer on the map; the answers are kept.
understanding-said = What each said
understanding-few = { $n ->
    [one] 1 answer. Shown from { $from }.
   *[other] { $n } answers. Shown from { $from }.
 }
understanding-mostly = { $n } answers, mostly “{ $answer }”
understanding-none-here = Nothing of this kind here.
understanding-how = How this is computed
understanding-how-alpha = “Everybody together” is Krippendorff’s alpha (2019): one minus the disagreement found over the disagreement expected by chance. 1 is everybody alike, 0 no more than chance, below 0 less than chance. Every person counts once.
understanding-how-split = It splits exactly into pairs of people from the same organisation and pairs from different ones. The gap is the difference of the two (a knowledge boundary). Whether it is more than chance: labels of organisations are exchanged among people (Clarke 1993), all ways or 9,999 of them; with two and two, or three and three people, no result can be significant.
understanding-how-intervals = Intervals draw the questions anew a thousand times (Efron & Tibshirani 1993). “Beside the map” is Cohen’s kappa (1960) of every answer against the map’s.
understanding-how-item = The number of one question is its own part of alpha; over all questions they average to it. Its test is adjusted for the number of questions (Benjamini & Hochberg 1995).
understanding-how-verdict = Seen differently: the test is below .05. Seen alike: two thirds or more give one answer. Nobody knows: a quarter or more do not know. Too few to tell: no answers of so few people could pass the test.
understanding-how-groups = Organisations with fewer than three people are counted with another, the same in every round. Facts are shown from three answers of a group, opinions from five, and never that nearly all hold one opinion.
understanding-asked-last = Asked last in { $wave }
