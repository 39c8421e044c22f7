# The way between the pages of a partnership.

place-here = Pages of this partnership
place-board = Board
place-map = Map
place-report = Report
place-understanding = Understanding
place-agreed = Decisions
place-people = People and notices
place-kept = What is kept
