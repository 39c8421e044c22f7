"""The database behind the workspace: one SQLite file, durable, with migrations.

Lives here: the tables (`tables`), opening and migrating (`database`), files of a study with
their versions (`files`), sessions as events (`sessions`), accounts (`accounts`). Knows nothing
of what is inside an event or a file. May import: `model`, `errors`. Start reading at `database`.

Who answered what is kept apart from when: people and answers stand in tables without time or
order, so that not even the operator can line them up in an anonymous session.
"""
