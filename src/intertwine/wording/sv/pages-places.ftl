# The way between the pages of a partnership. Machine-made translation, not yet read by a person.

place-here = Sidor för det här partnerskapet
place-board = Tavlan
place-map = Karta
place-report = Rapport
place-understanding = Förståelse
place-agreed = Beslut
place-people = Personer och information
place-kept = Vad som sparas
