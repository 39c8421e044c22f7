"""The catalogue: every sentence a person reads, from a code and parameters.

Lives here: Fluent files, one folder a language, one file a subject (`en/report.ftl`), and
`say`, which fills them; what a language lacks is told in English. May import: nothing of ours.
Start reading at `say`, then `en/`.

Plain words stand on the page; the field's term stands in a message's `.term` attribute and
is shown under "how computed".
"""

from __future__ import annotations

from intertwine.wording.catalogue import LANGUAGES, codes, has, join, number, say

__all__ = ["LANGUAGES", "codes", "has", "join", "number", "say"]
