"""A live workshop as a pure state machine: open, answer, reveal, discuss, decide, close.

Lives here: the session as a value (`session`), questions made from the map (`questions`),
what may be wanted (`commands`), what happened (`events`), what it makes of the session
(`evolve`), what a reveal shows (`shown`). No clock, no disk, no network.
May import: `model`, `stats`, `semantics`, `errors`. Start reading at `session`, then `commands`.
"""
