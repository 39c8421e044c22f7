# The way between the pages of a partnership. Machine-made translation, not yet read by a person.

place-here = Sider for dette partnerskab
place-board = Tavlen
place-map = Kort
place-report = Rapport
place-understanding = Forståelse
place-agreed = Beslutninger
place-people = Personer og information
place-kept = Hvad der gemmes
