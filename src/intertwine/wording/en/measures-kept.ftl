# What partners keep to themselves of what is simulated: who keeps what, never how much it is.

kept-staffing = { $partner } keeps its staffing to itself: its people, their hours and how busy they are.
kept-waits = { $partner } keeps to itself how long its steps take and how long cases wait for them.
kept-costs = { $partner } keeps its costs to itself.
kept-times = { $partner } keeps to itself what the times of the whole service would tell of it.
kept-whole = The times of the whole service would tell of it, so nothing simulated is shown here.
kept-probed = Turning something and seeing what follows would tell of it, so that is not shown here.
kept-unread = Not all that partners keep to themselves could be read: mend releases.csv.
kept-why = What is in the way is kept by a partner.
kept-figure = kept back
report-withheld = Kept back
