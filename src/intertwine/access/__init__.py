"""Who may see what, and why: the one door between a session and whoever looks at it.

Lives here: who is looking (`viewer`), what there is to receive (`views`) and what each receives
of a session (`sessions`, its questions in `rounds`). Pages,
live messages and exports take their content from here and nowhere else.
May import: `model`, `store`, `workshop`, `wording`. Start reading at `sessions.view`.
"""
