"""Plain statistics on arrays: agreement, ranks, permutation, bootstrap, multiple testing.

Lives here: functions without any knowledge of maps or people. May import: nothing of ours.
Start reading at `agreement`. Formulas cite author, year and equation; each is checked
against published or hand-made numbers in `tests/stats`.
"""
