"""Time: how long people wait, where, for whom, and at what cost to which partner.

Lives here: the scenario (`scenarios`), what is made of it and a `Program` (`preparing`, as the
tables of `setting` and `world`), the engine (`kernels`; the same to read, `reference`), one run
(`run`) and many (`experiments`), what they say (`results`), and what follows from changes and
from coming together (`comparing`). What all share lies beside them: clocks and calendars,
distributions, expressions.
May import: `model`, `stats`, `semantics`, `errors`, `wording`. Start reading at `scenarios`, then
`run`.
"""
