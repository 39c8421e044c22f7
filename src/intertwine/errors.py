"""Every error a person can meet.

    IntertwineError
    ├── FileProblem        a file that cannot be read or written
    │   ├── NotThere       no such file, or not a file
    │   ├── TooLarge       beyond the stated limits of size, depth or number
    │   ├── NotXml         not well formed, or with forbidden parts (entities, DTD)
    │   ├── NotBpmn        XML, but not a BPMN 2.0 `definitions` document
    │   ├── BrokenTable    a CSV, XLSX or TOML file that is not what its schema says
    │   └── CannotWrite    the output cannot be written
    ├── EditRefused        an edit of a map that would leave an invalid file
    ├── Refused            something in a workshop that is not possible now
    ├── Stopped            ended by Ctrl-C before anything was whole
    └── UsageProblem       a command or argument that makes no sense here

Each carries a stable `code` and typed parameters; the sentence comes from the catalogue
(`error-<code>` in `wording`), so the same error reads well in every language.
"""

from __future__ import annotations


class IntertwineError(Exception):
    """Something a person can mend, with a stable code and the values needed to say what.

    `code` is the catalogue key without its `error-` prefix; `params` fill the sentence.
    """

    def __init__(self, code: str, **params: str | int | float) -> None:
        super().__init__(code)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        return self.told()

    def told(self, *, language: str = "en") -> str:
        """Return what happened and what to do next, in a language."""
        from intertwine.wording import say

        return say(f"error-{self.code}", self.params, language=language)


class FileProblem(IntertwineError):
    """A file that cannot be read or written; `params["file"]` names it."""


class NotThere(FileProblem):
    """No such file, or it is a folder where a file is needed (or the reverse)."""


class TooLarge(FileProblem):
    """Beyond a stated limit of size, depth or number of elements."""


class NotXml(FileProblem):
    """Not well-formed XML, or XML with entities or a document type, which are refused."""


class NotBpmn(FileProblem):
    """Well-formed XML that is not a BPMN 2.0 `definitions` document."""


class BrokenTable(FileProblem):
    """A CSV, XLSX or TOML file that does not fit its schema; names sheet, row and column."""


class CannotWrite(FileProblem):
    """The output cannot be written there."""


class EditRefused(IntertwineError):
    """The edit would leave an invalid map; nothing was changed."""


class Refused(IntertwineError):
    """Something somebody wants in a workshop that is not possible now; nothing was changed."""


class Stopped(IntertwineError):
    """The run was ended by whoever began it before anything that could be told was whole."""


class UsageProblem(IntertwineError):
    """A command or an argument that makes no sense here."""
