"""What two versions of a service are called beside each other, and when they are one map's.

From today's map to the to-be map they are told as that; any other two by what tells them apart:
two scenarios of one map by the scenarios, two maps by the maps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from intertwine.model.findings import Word
from intertwine.model.kinds import State
from intertwine.model.study import StudyMap


def is_change(first: StudyMap, second: StudyMap) -> bool:
    """Return whether two are the service today and the one that could be, in this order."""
    return first.state is State.AS_IS and second.state is State.TO_BE


def side_words(first: StudyMap, second: StudyMap) -> tuple[Word, Word]:
    """Return what two are called: what both share is left out, where something is left."""
    if is_change(first, second):
        return Word("side-today"), Word("side-to-be")
    scenarios = _scenario(first), _scenario(second)
    if first.map is second.map:
        if scenarios[0] != scenarios[1]:
            return scenarios
        return _named(first.id), _named(second.id)
    maps = first.map.name or first.id, second.map.name or second.id
    if maps[0] != maps[1]:
        return _named(maps[0]), _named(maps[1])
    return _named(first.id), _named(second.id)


def told_apart(entries: Sequence[StudyMap]) -> tuple[StudyMap, ...]:
    """Return maps that are run side by side, each with an id of its own.

    A map that is there with two scenarios has both in its ids, as the command line names them:
    `as-is:busy-spring`.
    """
    ids = [e.id for e in entries]
    named = [f"{e.id}:{_stem(e)}" if ids.count(e.id) > 1 and _stem(e) else e.id for e in entries]
    if len(set(named)) < len(named):  # one name, two endings
        named = [f"{e.id}:{PurePosixPath(e.scenario_file).name}" for e in entries]
    return tuple(
        e if e.id == name else replace(e, id=name) for e, name in zip(entries, named, strict=True)
    )


def _scenario(entry: StudyMap) -> Word:
    if entry.scenario is None:
        return Word("side-assumed")
    return _named(entry.scenario.name or _stem(entry) or entry.id)


def _stem(entry: StudyMap) -> str:
    return PurePosixPath(entry.scenario_file).stem


def _named(name: str) -> Word:
    return Word("side-named", {"name": name})
