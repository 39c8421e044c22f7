"""Time: how long people wait, where, for whom, and at what cost to which partner.

Lives here: the scenario and its parts, the timed engine over a `Program`, experiments and their
intervals, coalitions.
May import: `model`, `stats`, `semantics`, `errors`. Start reading at `scenario`.
"""
