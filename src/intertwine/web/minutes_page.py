"""The minutes as one plain page: to read, to print, to send round."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from intertwine.access.minutes import Attendance, Minutes
from intertwine.access.views import DecisionView, GroupView, PinView, ReasonView, RoundView, Say
from intertwine.workshop.session import Stage

STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 "Atkinson Hyperlegible Next", system-ui, sans-serif; max-width: 44rem;
  margin: 0 auto; padding: 24px 16px; overflow-wrap: anywhere; }
h1 { font-size: 28px; line-height: 1.15; } h2 { font-size: 20px; margin-top: 32px;
  border-bottom: 2px solid; padding-bottom: 4px; } h3 { font-size: 16px; margin-bottom: 4px; }
ul { padding-left: 1.2em; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 4px 12px 4px 0; border-bottom: 1px solid; font-weight: 400;
  vertical-align: top; }
q, blockquote { font-family: "Source Serif 4", Georgia, serif; }
"""


def minutes_page(minutes: Minutes, *, say: Say, language: str) -> str:
    """Return the minutes as HTML; everything anybody wrote stays text."""
    title = say("minutes-title", {"title": minutes.title})
    locked = minutes.stage == Stage.LOCKED
    state = say("minutes-locked" if locked else "minutes-open", {})
    parts = [
        f"<h1>{escape(title)}</h1><p>{escape(state)} {escape(minutes.promise)}</p>",
        _section("minutes-who", _list(_who(a, say) for a in minutes.people), say),
        _section(
            "minutes-questions",
            "".join(_question(q, say) for q in minutes.questions)
            or _paragraph("minutes-no-questions", say),
            say,
        ),
        _section("minutes-pins", _pins(minutes.pins, say), say),
        _section("minutes-parked", _pins(minutes.parked, say), say) if minutes.parked else "",
        _section(
            "minutes-decisions",
            _list(_decision(d, say) for d in minutes.decisions)
            or _paragraph("minutes-no-decisions", say),
            say,
        ),
        _section(
            "minutes-amendments",
            _list(escape(": ".join(filter(None, (a.name, a.text)))) for a in minutes.amendments),
            say,
        )
        if minutes.amendments
        else "",
    ]
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head>"
        f"<body><main>{''.join(parts)}</main></body></html>"
    )


def _section(code: str, content: str, say: Say) -> str:
    return f"<section><h2>{escape(say(code, {}))}</h2>{content}</section>"


def _paragraph(code: str, say: Say) -> str:
    return f"<p>{escape(say(code, {}))}</p>"


def _list(items: Iterable[str]) -> str:
    told = "".join(f"<li>{item}</li>" for item in items)
    return f"<ul>{told}</ul>" if told else ""


def _who(there: Attendance, say: Say) -> str:
    group = escape(" + ".join(there.group))
    names = f" ({escape(', '.join(there.names))})" if there.names else ""
    return f"{group}: {escape(say('minutes-people', {'n': there.n}))}{names}"


def _question(asked: RoundView, say: Say) -> str:
    head = f"<h3>{escape(asked.wording)}</h3>"
    if asked.gone:
        head += _paragraph("minutes-gone", say)
    if asked.reveal is None:
        return head + f"<p>{escape(say('minutes-not-shown', {'n': asked.answered}))}</p>"
    labels = {o.code: o.label for o in asked.options}
    tables = _table(asked.reveal.groups, labels)
    for part in asked.reveal.parts:
        tables += f"<p>{escape(part.label)}</p>{_table(part.groups, labels)}"
    mapped = ""
    if asked.reveal.map_answer:
        answer = labels.get(asked.reveal.map_answer, asked.reveal.map_answer)
        mapped = f"<p>{escape(say('minutes-map-says', {'answer': answer}))}</p>"
    words = _list(
        f"<q>{escape(w.words)}</q>{escape(', ' + w.name) if w.name else ''}"
        for w in asked.reveal.words
    )
    words += _list(_reason(r, labels, say) for r in asked.reveal.reasons)
    sentence = escape(asked.reveal.sentence)
    return f"{head}<p>{sentence}</p>{tables}{mapped}{words}"


def _table(groups: Iterable[GroupView], labels: Mapping[str, str]) -> str:
    rows = ""
    for group in groups:
        told = group.why or "; ".join(
            f"{labels.get(code, code)}: {n}" for code, n in (group.counts or {}).items()
        )
        rows += (
            f'<tr><th scope="row">{escape(" + ".join(group.names))}</th>'
            f"<td>{escape(told)}</td></tr>"
        )
    return f"<table><tbody>{rows}</tbody></table>" if rows else ""


def _reason(reason: ReasonView, labels: Mapping[str, str], say: Say) -> str:
    stands = say(f"reason-{reason.settled or 'open'}", {})
    who = f", {escape(reason.name)}" if reason.name else ""
    label = escape(labels.get(reason.choice, reason.choice))
    return f"{label}: <q>{escape(reason.words)}</q>{who} ({escape(stands)})"


def _pins(pins: tuple[PinView, ...], say: Say) -> str:
    return _list(
        f"<q>{escape(p.text)}</q>{escape(', ' + p.step) if p.step else ''}"
        f" ({escape(say('minutes-votes', {'n': p.votes}))})"
        for p in pins
    ) or _paragraph("minutes-no-pins", say)


def _decision(decision: DecisionView, say: Say) -> str:
    due = say("minutes-until", {"due": decision.due}) if decision.due else ""
    facts = ", ".join(filter(None, (decision.owner, due, decision.rhythm)))
    told = escape(decision.text) + (f" ({escape(facts)})" if facts else "")
    return f"{told} {escape(decision.consent)}".strip()
