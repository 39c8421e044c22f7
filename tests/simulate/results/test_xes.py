"""A log in XES follows the rules of the standard (IEEE 1849-2016) and says what the columns say."""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree
from simulating import prepared
from sketching import sketch
from typer.testing import CliRunner

from intertwine.cli import app
from intertwine.examples import example
from intertwine.simulate.experiments.experiment import Experiment, run_experiment
from intertwine.simulate.results.event_log import log_columns, write_log

NAMES = {"a": 'Ask "A" & <B>\n again', "b": "Odd \x01 \ufffe sign", "c": "Kysy äiti 🙂"}


def odd() -> Experiment:
    """Return a log of work side by side, at once and turned away, with names that XML minds."""
    fork = sketch(
        {"A": "s:start f:and a:task b:task j:and c:task e:end"},
        "s>f>a>j>c>e f>b>j",
        also={own: {"name": name} for own, name in NAMES.items()},
    )
    text = """
cases = 30
[people.p]
partner = "A"
can = ["c"]
name = "P & <Q>"
[activities.a]
duration = "5 minutes"
needs = [{ capability = "c" }]
[activities.b]
duration = "0 seconds"
needs = []
[activities.c]
duration = "20 minutes"
needs = [{ capability = "c" }]
most_waiting = 0
"""
    return run_experiment(prepared(fork, text), replications=3, log_rows=True)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Experiment, etree._Element]:
    made = odd()
    file = tmp_path_factory.mktemp("xes") / "log.xes"
    write_log(file, made)
    return made, etree.parse(file).getroot()


def test_the_log_says_its_version_extensions_and_what_every_event_has(
    written: tuple[Experiment, etree._Element],
) -> None:
    """The schema: a decimal version, names without colons, and traces at the end."""
    log = written[1]
    assert log.tag == "log"
    assert Decimal(log.get("xes.version") or "") > 1
    order = [child.tag for child in log]
    ranks = ["extension", "global", "classifier", "string", "trace"]
    assert order == sorted(order, key=ranks.index)
    for extension in log.iterfind("extension"):
        assert re.fullmatch(r"[A-Za-z_][\w.-]*", extension.get("name") or "")
        assert (extension.get("uri") or "").endswith(f"/{extension.get('prefix')}.xesext")
    everywhere = [a.get("key") for a in log.iterfind("global[@scope='event']/*")]
    for event in log.iter("event"):
        assert {a.get("key") for a in event} >= set(everywhere)
    for classifier in log.iterfind("classifier"):
        assert set((classifier.get("keys") or "").split()) <= set(everywhere)


def test_attributes_are_typed_declared_and_once_in_each_element(
    written: tuple[Experiment, etree._Element],
) -> None:
    log = written[1]
    declared = {e.get("prefix") for e in log.iterfind("extension")}
    names = [t.findtext("string") or t.find("string").get("value") for t in log.iter("trace")]  # type: ignore[union-attr]
    assert len(set(names)) == len(names) > 0
    for element in (*log.iter("trace"), *log.iter("event")):
        attributes = [a for a in element if a.tag != "event"]
        keys = [a.get("key") or "" for a in attributes]
        assert len(set(keys)) == len(keys)
        assert {key.partition(":")[0] for key in keys} <= declared
        for a in attributes:
            assert a.tag == ("date" if a.get("key") == "time:timestamp" else "string")
            if a.tag == "date":
                assert datetime.fromisoformat(a.get("value") or "").tzinfo is not None


def test_it_says_what_the_columns_say(written: tuple[Experiment, etree._Element]) -> None:
    """Each activity begins, then ends, of one case and one number; who is turned away withdraws."""
    made, log = written
    table = log_columns(made)
    told = []
    for trace in log.iter("trace"):
        moments = [d.get("value") or "" for d in trace.iterfind("event/date")]
        assert moments == sorted(moments)
        begun: dict[str, str] = {}
        for event in trace.iterfind("event"):
            of = {a.get("key"): a.get("value") or "" for a in event}
            own = of["concept:instance"]
            if of["lifecycle:transition"] == "start":
                begun[own] = of["time:timestamp"]
                continue
            at = begun.pop(own, "") if of["lifecycle:transition"] == "complete" else ""
            told.append((of["concept:name"], at, of["time:timestamp"], of.get("org:resource", "")))
        assert not begun
    expected = [
        (
            re.sub("[\x01\ufffe]", "\ufffd", row["name"]),
            "" if row["turned_away"] else row["start"].isoformat(timespec="milliseconds"),
            row["end"].isoformat(timespec="milliseconds"),
            row["person"],
        )
        for row in table.iter_rows(named=True)
    ]
    assert any(table["turned_away"])
    assert Counter(told) == Counter(expected)


def test_ctrl_c_while_a_log_is_written_leaves_no_part_of_it_and_tells_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        next(tmp_path.glob(".*.part"))  # it has begun
        raise KeyboardInterrupt

    from intertwine.simulate.results import xes

    monkeypatch.setattr(xes, "_events", stop)
    file = tmp_path / "log.xes"
    file.write_text("what was there before", encoding="utf-8")
    command = ["simulate", str(example("good-hours")), "ordinary-year", "--log", str(file)]
    told = CliRunner().invoke(app, [*command, "--cases", "60", "--replications", "2"])
    assert told.exit_code == 0
    assert "log.xes: stopped before all was written, so no log was kept." in told.output
    assert "From start to end" in told.output
    assert [f.name for f in tmp_path.iterdir()] == ["log.xes"]
    assert file.read_text(encoding="utf-8") == "what was there before"
