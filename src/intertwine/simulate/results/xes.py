"""An event log as XES (IEEE 1849-2016): a trace a case, two events an activity.

*start* and *complete* of one activity have the same `concept:instance`; an activity whose case was
turned away has one event, *withdraw*. Texts are put together column by column, some events at a
time, so that a log of millions takes seconds and little memory.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

if TYPE_CHECKING:
    from polars import DataFrame, Expr

EXTENSIONS = (
    ("Concept", "concept"),
    ("Time", "time"),
    ("Lifecycle", "lifecycle"),
    ("Organizational", "org"),
)
"""The standard's extensions that a log uses, with their prefixes."""

EVENTS_AT_ONCE = 200_000

CLOSED = "</trace>\n"

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_xes(path: Path, table: DataFrame) -> None:
    """Write the activities of `log_columns`; raise `OSError` with the reason."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(_head())
        before = ""
        for part in _events(table).iter_slices(EVENTS_AT_ONCE):
            texts = _texts(part)
            texts[0] = texts[0] if before else texts[0].removeprefix(CLOSED)
            file.writelines(texts)
            before = CLOSED
        file.write(f"{before}</log>\n")


def _head() -> str:
    """Return all that stands before the first trace.

    The version is written as the number that the standard's schema wants.
    """
    extensions = "".join(
        f'<extension name="{name}" prefix="{prefix}"'
        f' uri="http://www.xes-standard.org/{prefix}.xesext"/>\n'
        for name, prefix in EXTENSIONS
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<log xes.version="1849.2016" xes.features="">\n'
        f"{extensions}"
        f'<global scope="trace">{_string("concept:name", "")}</global>\n'
        f'<global scope="event">{_string("concept:name", "")}'
        f"{_string('concept:instance', '')}{_string('lifecycle:transition', 'unknown')}"
        '<date key="time:timestamp" value="1970-01-01T00:00:00.000+00:00"/>'
        f"{_string('org:group', '')}</global>\n"
        '<classifier name="Activity" scope="event" keys="concept:name"/>\n'
        f"{_string('lifecycle:model', 'standard')}\n"
    )


def _string(key: str, value: str) -> str:
    return f'<string key="{key}" value={_quoted(value)}/>'


def _quoted(value: str) -> str:
    """Return a value as XML allows it in an attribute; what XML has no sign for becomes U+FFFD."""
    return quoteattr(_NOT_IN_XML.sub("\ufffd", value), {'"': "&quot;"})


def _events(table: DataFrame) -> DataFrame:
    """Return the events by case in order of time; of one moment, what ends comes first.

    `opens` is true for the first of each case. What takes no time begins before it ends.
    """
    import polars as pl

    rows = table.with_row_index("instance", offset=1)
    turned = pl.col("turned_away")
    at_once = pl.col("start") == pl.col("end")

    def events(which: DataFrame, at: str, transition: str, rank: Expr) -> DataFrame:
        return which.select(
            "replication", "case", "instance", "name", "partner", "person",
            pl.col(at).alias("moment"), rank.cast(pl.Int8).alias("rank"),
            pl.lit(transition).alias("transition"),
        )  # fmt: skip

    done = rows.filter(~turned)
    every = (
        events(done, "start", "start", pl.lit(1)),
        events(done, "end", "complete", at_once),
        events(rows.filter(turned), "end", "withdraw", pl.lit(1)),
    )
    ordered = pl.concat(every).sort(
        "replication", "case", "moment", "rank", "instance", maintain_order=True
    )
    trace = pl.struct("replication", "case")
    return ordered.with_columns((trace != trace.shift(1)).fill_null(value=True).alias("opens"))


def _texts(events: DataFrame) -> list[str]:
    """Return each event as text, with the end of the trace before and the beginning of its own."""
    import polars as pl

    def named(key: str, column: str) -> Expr:
        words = events[column].unique().to_list()
        texts = [_string(key, word) for word in words]
        return pl.col(column).replace_strict(words, texts, return_dtype=pl.String)

    number = pl.format("{}-{}", "replication", "case")
    trace = pl.format('<trace><string key="concept:name" value="{}"/>\n', number)
    text = pl.concat_str(
        pl.when("opens").then(pl.concat_str(pl.lit(CLOSED), trace)).otherwise(pl.lit("")),
        pl.lit("<event>"),
        named("concept:name", "name"),
        pl.format('<string key="concept:instance" value="{}"/>', "instance"),
        named("lifecycle:transition", "transition"),
        pl.col("moment").dt.strftime(
            '<date key="time:timestamp" value="%Y-%m-%dT%H:%M:%S%.3f+00:00"/>'
        ),
        named("org:group", "partner"),
        pl.when(pl.col("person") == "").then(pl.lit("")).otherwise(named("org:resource", "person")),
        pl.lit("</event>\n"),
    )
    return events.select(text).to_series().to_list()
