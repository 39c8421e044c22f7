# What a report says around the findings. Findings, tables and measures have files of their own.

effect-advantage = Works well
effect-barrier = Gap
effect-question = Open question
severity-low = low
severity-medium = medium
severity-high = high

## Page one

report-title-cannot-finish = Some people cannot reach the end of the service
    .second = some people cannot reach its end
report-title-lacks = Not everyone has the information they need
    .second = not everyone has the information they need
report-title-no-basis = Personal information travels further than it should
    .second = personal information travels too far
report-title-one-person = The service hangs on one person
    .second = much of it hangs on one person
report-title-rest = The partners work together with some gaps between them
    .second = some gaps remain
report-title-two = { $first }, and { $second }
report-title-nothing = The map of { $study } shows no gap
report-title-open =
    { $n ->
        [one] Nothing is certain yet, and one question is open
       *[other] Nothing is certain yet, and { $n } questions are open
    }
report-title-no-map = { $study }: draw the map first

report-title-lists = { $study }: what the lists say before there is a map
report-lead-service =
    { $partners ->
        [one] One partner delivers
        [2] Two partners deliver
        [3] Three partners deliver
        [4] Four partners deliver
        [5] Five partners deliver
        [6] Six partners deliver
        [7] Seven partners deliver
        [8] Eight partners deliver
        [9] Nine partners deliver
       *[other] { $partners } partners deliver
    } “{ $study }” in { $steps ->
        [one] one step
       *[other] { $steps } steps
    }{ $together ->
        [0] .
        [one] , one of them together with citizens.
       *[other] , { $together } of them together with citizens.
    }
report-lead-found = What stands in the way: { $parts }.
report-lead-nothing = Read from the map, no gap between the partners was found. Those who do the work may know more.
report-lead-open = Read from the map, no gap can be stated for certain. Those who do the work can settle what is open.
report-places =
    { $n ->
        [one] one place
       *[other] { $n } places
    }
report-lead-cannot-finish = people cannot go on ({ $places })
report-lead-lacks = someone lacks what they need ({ $places })
report-lead-no-basis = information travels without a basis ({ $places })
report-lead-one-person = much hangs on one person ({ $places })
report-lead-rest = other gaps ({ $places })

report-for-whom = For whom
report-why = Why
report-built-on = Built on
report-prepared-by = Prepared by
report-not-said = not said yet
report-built-from = { $parts }
report-built-nothing = nothing yet
report-built-maps =
    { $n ->
        [one] one map
       *[other] { $n } maps
    }
report-built-people =
    { $n ->
        [one] one person
       *[other] { $n } people
    }
report-built-mechanisms =
    { $n ->
        [one] one way of coordinating
       *[other] { $n } ways of coordinating
    }
report-built-ties =
    { $n ->
        [one] one tie
       *[other] { $n } ties
    }
report-built-resources =
    { $n ->
        [one] one resource
       *[other] { $n } resources
    }
report-built-assets =
    { $n ->
        [one] one shared place or tool
       *[other] { $n } shared places and tools
    }
report-built-routines =
    { $n ->
        [one] one routine
       *[other] { $n } routines
    }
report-built-initiatives =
    { $n ->
        [one] one initiative
       *[other] { $n } initiatives
    }
report-built-consents =
    { $n ->
        [one] one permission
       *[other] { $n } permissions
    }

report-found =
    { $n ->
        [0] What we found
        [one] What we found, in one sentence
        [2] What we found, in two sentences
        [3] What we found, in three sentences
        [4] What we found, in four sentences
        [5] What we found, in five sentences
        [6] What we found, in six sentences
       *[other] What we found, in seven sentences
    }
report-no-statements-title = Nothing to report as a fact
report-no-statements = Nothing on the map or in the lists is certain enough to state. The questions below and “What to collect next” say what would help.
report-exact-note = “Exact” means read from the map or a list, not estimated. Letters stand for partners; E1, E2 and so on lead to the evidence.
report-date = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
report-more-alike =
    { $n ->
        [one] The same holds in one more place.
       *[other] The same holds in { $n } more places.
    }
report-show-on-map = On the map
report-evidence-label = Evidence { $label }
report-how = How computed
report-questions =
    { $n ->
        [one] One question for the next meeting
        [2] Two questions for the next meeting
        [3] Three questions for the next meeting
       *[other] Questions for the next meeting
    }
report-no-questions = No question is open on the map. Ask each partner: is this how it is on a busy day?
report-heard = Who was heard
report-nobody-heard = Read from the map and the lists alone; nobody has been asked yet.
report-nobody-yet = nobody yet
report-roles-more = { $roles } and others
report-no-map-title = There is no map yet
report-no-map = Start with who takes part: fill in the service-mapping grid, or bring a BPMN file from any tool. The rest of this report is read from it.

report-rests-exact = exact
report-rests-from = { $said }, from the { $sources }
report-rests-answers =
    { $n ->
        [one] one answer
       *[other] { $n } answers
    }
report-rests-interval =
    { $n ->
        [one] one answer
       *[other] { $n } answers
    }; { $value } (95 %: { $low } to { $high })
report-rests-runs = { $n } runs; { $value } (95 %: { $low } to { $high })

source-map = map
source-mechanisms = list of mechanisms
source-ties = list of ties
source-consents = list of permissions
source-people = list of people
source-resources = list of resources
source-assets = list of shared places and tools
source-routines = list of routines
source-responsibilities = list of responsibilities
source-values = list of values
source-questions = guiding questions
source-initiatives = list of initiatives
source-partners = list of partners
source-answers = answers

## The chapters

report-chapter-service = The service today
report-service-intro =
    { $partners ->
        [one] One partner takes
        [2] Two partners take
        [3] Three partners take
        [4] Four partners take
        [5] Five partners take
        [6] Six partners take
        [7] Seven partners take
        [8] Eight partners take
        [9] Nine partners take
       *[other] { $partners } partners take
    } part, in { $steps ->
        [one] one step
       *[other] { $steps } steps
    } with { $messages ->
        [0] no hand-over
        [one] one hand-over
       *[other] { $messages } hand-overs
    } between partners. { $together ->
        [0] No step is marked as done together with citizens.
        [one] One step is done together with citizens; it carries an asterisk.
       *[other] { $together } steps are done together with citizens; they carry an asterisk.
    } Numbers refer to the statements on page one.
report-overview-step = step
report-overview-closed = steps not shown
report-sheet = Part { $n } of { $of }, from left to right
report-as-text = The same as text
report-text-step = { $number }. { $name }
report-text-needs = needs { $what }
report-text-then = then { $what }
report-text-receives = gets { $what } from { $who }
report-text-sends = sends { $what } to { $who }
report-text-notice = a notice
report-text-no-steps = No steps are drawn.
report-all-findings = Everything that was found
report-figure-map = The service map of “{ $name }”. Numbers are the statements of page one.
report-figure-wanted = The service map of “{ $name }”, as it could be.
report-figure-overview = Who takes part in “{ $name }”, and when. Numbers are the statements below.
report-see-map = See the whole map
report-alt-map = Map of the service “{ $name }”: { $partners } partners in rows, { $steps } steps from left to right. The same is told as text below the picture.
report-alt-overview = Overview of the service “{ $name }”: a row for each of { $partners } partners, { $steps } steps as small boxes from left to right, threads where work is handed over, and the numbers of the statements below.
report-alt-wanted = Map of the service as it could be, “{ $name }”: { $partners } partners in rows, { $steps } steps from left to right.

report-chapter-handovers = Who hands over to whom
    .intro = How tightly two partners depend on each other says how much coordination they need. Working side by side asks for common rules; handing over in order asks for plans; giving back and forth asks for talking.
report-chapter-coordination = What coordination that calls for, and what is missing
    .intro = For each pair: what their dependence calls for, what they have agreed, and what is missing. An agreement that nobody wrote down is not seen here.
report-chapter-connectors = Who connects the organisations
    .intro = Who passes things on between partners, and what would happen if one of them were away.
report-chapter-information = Who needs what information, and when
    .intro = What each step cannot do without, whether it is there in time, and what travels to someone who has no use for it. Where the map does not say whether information is personal or on what basis it passes, this is a question, not a fault.
report-chapter-understanding = Whether the partners see it alike
    .intro = People answered alone, before anyone saw the others’ answers. Agreement inside an organisation and disagreement between organisations is where talking helps most.
report-chapter-components = What the partnership has to build on
    .intro = Four things make working together worth more than working alone. Each is shown as it is; there is no total, because strength in one does not make up for another.
report-chapter-simulation = How long it takes, and for whom
    .intro = Each map that has a scenario is run many times: how long a case takes, where it waits, who is busy, what each partner puts in, and who gains or pays by the change. “95 %” intervals say how much is luck; the durations are as good as those who gave them.
report-chapter-complementarity = What coming together is worth
    .intro = What the partners’ resources are worth together and apart, what each one adds, and who would lose. A share of the gain is what a partner adds on average; it says nothing about what is fair.
report-chapter-initiatives = What has been tried
    .intro = Development efforts of the partners: what was new, what refined something that works, who took part, and what came of it.
report-chapter-perspectives = How the partners see it differently
    .intro = Each partner may tell the service its own way. Every difference is worth a conversation; none is a mistake.
report-chapter-others = More that was measured
report-chapter-collect = What to collect next
    .intro = Each of these would let this report say more, or say it more surely.
report-collect-nothing = Everything that these measures ask for is there.
report-chapter-part = My part
    .intro = A page for each one who acts: what I do, what I need, from whom and when, and what others need from me. Print a page and ask its owner whether it is right.
report-chapter-evidence = Evidence
    .intro = What each finding rests on, how it is computed, and what the research field calls it. “Exact” means read from the map or a list, not estimated.
report-chapter-about = About this report

report-missing = What would help to say more
report-table-empty = Nothing to show yet.
report-nothing-here-title = Nothing to say here yet
report-nothing-here = The map and the lists do not hold what this part is read from. “What to collect next” says what would help.
report-part-failed = This part could not be made
report-part-failed-why = The rest of the report stands. Please tell the people who look after Intertwine: { $what }.
report-not-known = not known
report-yes = yes
report-no = no
report-part-findings = What was found here

report-component-governance-asks = Who leads, and who answers for what?
report-component-governance-collect = List who answers for what (responsibilities.csv) and what has been agreed (mechanisms.csv).
report-component-resources-asks = What does each partner bring that the others lack?
report-component-resources-collect = List what each partner can put in, how much and when (resources.csv).
report-component-assets-asks = Which places, tools and information do the partners share?
report-component-assets-collect = List the places and tools made for working together (assets.csv).
report-component-routines-asks = How do the partners keep each other informed?
report-component-routines-collect = List what the partners do together again and again (routines.csv).
report-component-counts =
    { $advantages ->
        [0] Nothing found yet that works well
        [one] One thing that works well
       *[other] { $advantages } things that work well
    }, { $barriers ->
        [0] no gap
        [one] one gap
       *[other] { $barriers } gaps
    }, { $questions ->
        [0] no open question
        [one] one open question
       *[other] { $questions } open questions
    }.
report-component-empty = Nothing is known about this yet

report-chapter-change = From today to what could be
    .intro = The same measures on both maps. What goes away is struck through; a finding that stays or appears is worth a question before the change is agreed.
report-change-counts =
    { $gone ->
        [0] No finding goes away
        [one] One finding goes away
       *[other] { $gone } findings go away
    }, { $stays ->
        [0] none remains
        [one] one remains
       *[other] { $stays } remain
    }, { $new ->
        [0] none is new
        [one] one is new
       *[other] { $new } are new
    }.
report-change-gone = Goes away
    .none = Nothing that was found today goes away.
report-change-stays = Remains
    .none = Nothing that was found today remains.
report-change-new = New
    .none = Nothing new appears.
report-change-better = Works well then
    .none = Nothing more works well than today.
report-change-worse = No longer seen to work well
    .none = Everything that works well today is kept.
report-change-gaps = Coordination gaps closed
    .none = No coordination gap is closed.
report-change-steps = What is done differently
    .none = The two maps were not compared step by step.
report-change-picture = The service as it could be

report-left-out = What was left out
report-files-left-out = Not read, or read only in part
report-left-out-file = “{ $file }” could not be read.
report-failed =
    { $n ->
        [one] One part could not be made
       *[other] { $n } parts could not be made
    }
report-nothing-left-out = Nothing: every file of the study was read, and every part was made.
report-assumptions = What was taken for granted
report-no-assumptions = Nothing beyond what the map and the lists say.
report-limits = What to be careful with
report-limit-exact = “Exact” means read from the map, true as far as the map is true. It says nothing about how often something happens.
report-limit-map = A map shows what somebody drew. What people do on a busy day may differ: ask those who do the work, citizens first.
report-limit-order = Time, chance and waiting are not part of this report. Whether every path comes to an end has not been examined either.
report-limit-legal = What is said about permission and basis is read from the map. It is not legal advice.
report-limit-people = No number here measures a person. A finding that many things hang on one person speaks about the arrangement.

report-evidence-none = No finding, so there is nothing to rest on.
report-evidence-how = How it is computed
report-evidence-term = What the field calls it
report-evidence-todo = What could be done
report-evidence-kind = Kind
report-evidence-seen = What was seen
report-evidence-where = Where
report-evidence-map = Map

report-column-mark = Kind
report-column-finding = Finding
report-column-between = Partners
report-column-rests = Rests on
report-column-severity = How serious
report-column-evidence = Evidence
report-column-partner = Partner
report-column-people = People
report-column-who = Who they are

## Words that stand around the content

report-pictures = The pictures
report-word-skip = Go to the report
report-word-contents = Contents
report-word-page-one = Page one
report-word-report = Report
report-word-scroll = Scrolls sideways: { $title }
report-word-partners = Partners

error-report-ending = A report is written as .html, .docx or .json; “{ $file }” ends differently. Give the file one of these endings.
error-report-no-folder = There is no folder “{ $folder }” to write the report in. Make it first, or choose another.
error-report-is-folder = “{ $file }” is a folder. Give the report a file name, for example { $file }/report.html.
report-done = The report is in “{ $file }”.
report-done-partly = The report is in “{ $file }”. Some things were left out of it; the report says which:
