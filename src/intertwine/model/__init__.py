"""The nouns of Intertwine: frozen values with look-ups, nothing computed.

Lives here: identifiers (`ids`), closed lists of words (`kinds`), what a map consists of
(`elements`, `geometry`, `service_map`), the tables of a study (`tables`), the study itself
(`study`), the load and the people of a simulation (`scenario`, `distribution`,
`working_time`), and what measures and checks say (`findings`).
May import: nothing of ours. Start reading at `service_map`, then `study`, then `findings`.
"""
