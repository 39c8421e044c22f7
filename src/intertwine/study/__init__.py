"""The study folder: how plain files become one `Study`, and how a new folder is begun.

Lives here: the schema of each table (`schema`), reading and writing tables (`tables`),
gathering a folder or a single file (`folder`), one name for one partner in all maps
(`align`), beginning a study (`new`), and results kept by content (`cache`).
May import: all rooms below, among them `measures`, `grid` and `bpmn`.
Start reading at `folder.open_study`.
"""

from intertwine.study.folder import open_study
from intertwine.study.new import new_study

__all__ = ["new_study", "open_study"]
