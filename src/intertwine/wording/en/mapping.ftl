# The service-mapping picture and its text.

mapping-title = Who does what, and who needs to know what
mapping-part = Part { $number }
mapping-unnamed = something without a name
mapping-nobody = Nobody is named for these
mapping-legend-coproduced = done together with citizens
mapping-legend-sent = who has it, who needs it
mapping-legend-missing = needed, not sent, or sent on some paths only
mapping-legend-excess = more is sent than is needed
mapping-legend-consent = personal data, with consent
mapping-summary = One row for each of { $rows ->
        [one] one partner
       *[other] { $rows } partners
    }, one column for each of { $columns ->
        [one] one part
       *[other] { $columns } parts
    } of the service. { $coproduced ->
        [0] No step is
        [one] One step is
       *[other] { $coproduced } steps are
    } done together with citizens. { $arrows ->
        [0] No information passes
        [one] One arrow shows information that passes
       *[other] { $arrows } arrows show information that passes
    } from who has it to who needs it{ $missing ->
        [0] .
        [one] ; one of them shows what is needed and not sent.
       *[other] ; { $missing } of them show what is needed and not sent.
    }
mapping-arrow-sent = { $giver } gives { $taker } “{ $what }”: from “{ $from-step }” to “{ $to-step }”.
mapping-arrow-missing = { $taker } needs “{ $what }” for “{ $to-step }”. { $giver } has it from “{ $from-step }”; it is not sent, or on some paths only.
mapping-arrow-excess = { $giver } gives { $taker } “{ $what }”: from “{ $from-step }” to “{ $to-step }”. That is more than is needed.
