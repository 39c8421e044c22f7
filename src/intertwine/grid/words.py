"""The words a grid understands, in lower case. English first; other languages join here."""

from __future__ import annotations

import re

from intertwine.grid.text import key
from intertwine.model.kinds import Basis, Personal

SERVICE_SHEETS = frozenset({"service", "service map", "service mapping", "grid", "the service"})
INFORMATION_SHEETS = frozenset({"information", "info", "information needs", "who needs what"})
CHOICE_SHEETS = frozenset({"choices", "choice", "order", "choices and order", "branches"})

PARTNER_HEADERS = frozenset(
    {"partner", "partners", "organisation", "organization", "who", "participant", "partner name"}
)
KIND_HEADERS = frozenset({"kind", "kind of partner", "type", "citizens or organisation"})
ROLE_HEADERS = frozenset(
    {"person or role", "role", "person", "actor", "lane", "who does it", "person / role"}
)
NAME_LABELS = frozenset({"service", "name", "name of the service", "service name"})
REMIT_LABELS = frozenset({"for whom", "remit", "who it is for", "who is it for", "for"})

INFORMATION_HEADERS = {
    "what": {"what", "information", "what information", "datum", "what must be known"},
    "giver": {"who has it", "who gives it", "from whom", "giver", "from", "source"},
    "giving": {"in which step or activity", "when it is given", "given in", "given at"},
    "receiver": {"who needs it", "to whom", "receiver", "to", "needed by"},
    "needing": {"for which step or activity", "needed for", "when it is needed", "needed at"},
    "subject": {"about whom", "subject", "whose", "who is it about"},
    "personal": {"personal", "personal?", "about a person?", "is it personal?", "personal data"},
    "basis": {"on what basis", "basis", "may be shared because", "why it may be shared"},
    "sent": {"passed on?", "passed on", "sent", "sent?", "is it passed on?"},
    "store": {"kept in", "kept where", "where it is kept", "store", "register"},
    "permission": {"permission given in", "permission asked in", "where permission is given"},
    "made_from": {"made from", "derived from"},
    "notes": {"notes", "note", "comments", "remarks"},
}
CHOICE_HEADERS: dict[str, set[str] | frozenset[str]] = {
    "partner": PARTNER_HEADERS,
    "after": {"after", "after which activity", "after activity"},
    "question": {"question", "what is asked"},
    "answer": {"if the answer is", "answer", "if", "in this case"},
    "then": {"go on with", "then", "next", "goes on with"},
    "share": {"how often", "how often?", "share", "of 100", "of a hundred"},
    "notes": INFORMATION_HEADERS["notes"],
}

PERSONAL = {
    **dict.fromkeys(("", "unknown", "?", "not known", "don't know", "unclear"), Personal.UNKNOWN),
    **dict.fromkeys(("yes", "y", "true", "x", "personal"), Personal.YES),
    **dict.fromkeys(("no", "n", "false", "not personal"), Personal.NO),
}
BASIS = {
    **dict.fromkeys(("", "unknown", "?", "not known", "don't know", "unclear"), Basis.UNKNOWN),
    **dict.fromkeys(("consent", "permission", "with permission"), Basis.CONSENT),
    **dict.fromkeys(("statutory", "law", "the law", "legal duty", "by law"), Basis.STATUTORY),
    **dict.fromkeys(("contract", "agreement", "by contract"), Basis.CONTRACT),
    **dict.fromkeys(("not needed", "none needed", "none", "no basis needed"), Basis.NOT_NEEDED),
}
SENT = {
    **dict.fromkeys(("yes", "y", "true", "x", "sent", "told", "passed on"), True),
    **dict.fromkeys(("no", "n", "false", "not sent", "not passed on", "not yet", "never"), False),
}
NOBODY = frozenset({"", "nobody", "no one", "unknown", "?", "not known", "-", "none"})
THE_END = frozenset({"the end", "end", "stop", "finish", "finished", "done"})
OTHERWISE = frozenset({"otherwise", "else", "in all other cases", "any other answer"})
CITIZEN_KINDS = frozenset({"citizen", "citizens"})
ORGANISATION = "organisation"

_CITIZENS = (
    r"(citizens?|clients?|residents?|patients?|guardians?|service users?|people we serve"
    r"|famil(y|ies)|parents?|pupils?|students?|young (person|people)|relatives?|tenants?)"
)
_NOT_NEEDED_HERE = re.compile(
    r"\(?\s*(only (passes|pass|passed|to pass) (it )?on|needs it later)\s*\)?\s*$", re.IGNORECASE
)
_NOT_MADE_HERE = re.compile(
    r"\(?\s*(passes it on|passed on|has it already)\s*\)?\s*$", re.IGNORECASE
)


def names_citizens(name: str) -> bool:
    """Return whether a partner's name says that it stands for citizens, not an organisation."""
    return re.search(rf"\b{_CITIZENS}\b", key(name)) is not None


def means_citizens(text: str) -> bool:
    """Return whether a text is no more than a word for citizens, such as "the patient"."""
    return re.fullmatch(rf"(the )?{_CITIZENS}", key(text)) is not None


def without_not_needed_here(text: str) -> tuple[str, bool]:
    """Return a cell without its "(only passes it on)" or "(needs it later)", and if it had one."""
    found = _NOT_NEEDED_HERE.search(text)
    return (text[: found.start()].rstrip(), True) if found else (text, False)


def without_not_made_here(text: str) -> tuple[str, bool]:
    """Return a cell without its "(passes it on)", and whether it had one."""
    found = _NOT_MADE_HERE.search(text)
    return (text[: found.start()].rstrip(), True) if found else (text, False)
