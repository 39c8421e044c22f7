"""The workspace over HTTP: thin; parses, asks `access`, calls a room, answers.

Lives here: the application (`app`), who is asking (`asking`), sessions that run (`running`), the
study behind a partnership (`shelf`), the routes, one file a subject, and what guards them
(`guards`). May import: everything but `cli`. Start reading at `app.create_app`.
"""
