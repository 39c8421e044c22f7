# The way between the pages of a partnership. Machine-made translation, not yet read by a person.

place-here = Tämän kumppanuuden sivut
place-board = Taulu
place-map = Kartta
place-report = Raportti
place-understanding = Ymmärrys
place-agreed = Päätökset
place-people = Ihmiset ja tiedotteet
place-kept = Mitä säilytetään
