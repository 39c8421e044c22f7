"""Generated grids as people might fill them, hostile words included."""

from __future__ import annotations

from hypothesis import strategies as st

from intertwine.grid.activity_lines import read_lines
from intertwine.grid.text import clean, key
from intertwine.grid.words import CHOICE_SHEETS, INFORMATION_SHEETS

Block = list[list[str]]

HOSTILE = (
    "=cmd|'/c calc'!A1",
    "+1-1",
    "@SUM(A1)",
    "-2",
    "'quoted",
    "'=both",
    "<b>bold</b> & <script>",
    "_x0041_",
    "🧑‍🤝‍🧑 together",
    "مرحبا بالعالم",
    "\u202eright to left",
    "1. numbered",
    "• bullet",
    "the end",
    "nobody",
    "Partner",
    "Step: thing",
    "a; b",
    "x #2",
    "#N/A",
    "sep=;",
    "ja, nej",
    'say "hi"',
    "Österström ÅÄÖ",
    "{ $name }",
    "long " * 60,
)

words = st.one_of(
    st.sampled_from(("Talk", "Visit", "Plan", "Home", "Town", "Club", "Guardian", "Care")),
    st.sampled_from(HOSTILE),
    st.text(st.characters(codec="utf-8", exclude_characters="*"), min_size=1, max_size=12),
)
BLOCKS = INFORMATION_SHEETS | CHOICE_SHEETS
"""In a CSV file, a line that holds one of these alone begins a block."""

names = words.map(clean).filter(bool)
alone = names.filter(lambda n: key(n) not in BLOCKS)
labels = names.filter(lambda n: [line.name for line in read_lines(n)] == [n])


def unique(what: st.SearchStrategy[str], least: int, most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(what, min_size=least, max_size=most, unique_by=key)


@st.composite
def grids(draw: st.DrawFn) -> dict[str, Block]:
    """Return the blocks of a grid without mistakes: every name in it is known."""
    partners = draw(unique(alone, 1, 4))
    steps = draw(unique(names, 1, 4))
    header = ["Partner", "Kind", "Person or role", *steps]
    rows: Block = []
    does: list[tuple[str, str]] = []
    for partner in partners:
        kind = draw(st.sampled_from(("", "citizens", "organisation")))
        for role in draw(st.one_of(st.just([""]), unique(names, 1, 3))):
            cells = []
            for _ in steps:
                lines = draw(st.lists(labels, max_size=3))
                marks = [draw(st.sampled_from(("", "", " *", "n"))) for _ in lines]
                number = draw(st.integers(1, 4))
                texts = [
                    f"{number}. {line}" if mark == "n" else f"{line}{mark}"
                    for line, mark in zip(lines, marks, strict=True)
                ]
                read = [a.name for text in texts for a in read_lines(text)]
                does += [(partner, name) for name in read]
                cells.append("\n".join(texts))
            rows.append([partner, kind, role, *cells])
    if not does:
        rows[0][3] = "Listen"
        does = [(partners[0], "Listen")]
    name = draw(st.one_of(st.just("A service"), names))
    service = [["Service", name], ["For whom", draw(st.one_of(st.just(""), names))], [], header]
    return {
        "service": [*service, *rows],
        "information": draw(_information(partners, does)),
        "choices": draw(_choices(does)),
    }


@st.composite
def _information(draw: st.DrawFn, partners: list[str], does: list[tuple[str, str]]) -> Block:
    whats = draw(unique(alone, 1, 4))
    header = ["What", "Who has it", "Given in", "Who needs it", "Needed for", "About whom"]
    header += ["Personal", "Basis", "Passed on", "Kept in", "Permission given in", "Made from"]
    said = {
        what: [
            draw(st.sampled_from(("", *partners))),
            draw(st.sampled_from(("", "yes", "no", "unknown"))),
            draw(st.sampled_from(("", "consent", "statutory", "contract", "not needed"))),
        ]
        for what in whats
    }
    rows = []
    for _ in range(draw(st.integers(0, 8))):
        what = draw(st.sampled_from(whats))
        ends: list[str] = []
        for _ in ("giver", "receiver"):
            some = draw(st.sampled_from((None, *does, *((p, "") for p in partners))))
            ends += list(some) if some else ["", ""]
        permission = draw(st.sampled_from(("", *(name for _, name in does))))
        made_from = draw(st.sampled_from(("", *(w + "\n" for w in whats if w != what))))
        passed = draw(st.sampled_from(("", "yes", "no")))
        kept = draw(st.sampled_from(("", "", "Register", "Folder")))
        if ends[3] and draw(st.booleans()):
            ends[3] += " (only passes it on)"
        rows.append([what, *ends, *said[what], passed, kept, permission, made_from])
    return [header, *rows] if rows else []


@st.composite
def _choices(draw: st.DrawFn, does: list[tuple[str, str]]) -> Block:
    header = ["Partner", "After", "Question", "If the answer is", "Go on with", "How often"]
    rows: Block = []
    after = draw(st.lists(st.sampled_from(does), max_size=2, unique=True))
    for partner, activity in after:
        mine = [name for p, name in does if p == partner]
        ends = st.sampled_from((*mine, "the end"))
        question = draw(st.one_of(st.just(""), names))
        if draw(st.booleans()):
            rows.append([partner, activity, "", "", draw(ends), ""])
            continue
        for number in range(draw(st.integers(1, 3))):
            share = draw(st.sampled_from(("", "10 %", "7,5 %", "0.2", "33")))
            answer = f"case {number}"
            rows.append([partner, activity, question, answer, draw(ends), share])
    return [header, *rows] if rows else []
