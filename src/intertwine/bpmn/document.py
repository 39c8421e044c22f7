"""`Document`: a BPMN file as an XML tree that loses nothing."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO

from lxml import etree

from intertwine.bpmn.names import bpmn, local_name
from intertwine.model.ids import ElementId


@dataclass(frozen=True, eq=False)
class Document:
    """A BPMN 2.0 file, rooted at `definitions`. Nobody changes `tree`; edits work on a copy.

    `name` is what the file is called, "" when nobody said.
    """

    tree: etree._ElementTree
    name: str = ""

    @property
    def root(self) -> etree._Element:
        """The `definitions` element."""
        return self.tree.getroot()

    def copy_tree(self) -> etree._ElementTree:
        """Return a tree of its own, to be changed and made into a new Document."""
        return copy.deepcopy(self.tree)

    def to_bytes(self) -> bytes:
        """Return the file: same encoding, same comments, same foreign elements as it came with."""
        info = self.tree.docinfo
        encoding = info.encoding or "UTF-8"
        file = BytesIO()
        if info.standalone:
            self.tree.write(file, encoding=encoding, xml_declaration=True, standalone=True)
        else:
            self.tree.write(file, encoding=encoding, xml_declaration=True)
        return file.getvalue()

    def canonical(self) -> bytes:
        """Return the canonical XML (W3C C14N 1.0, with comments): equal means nothing differs.

        Version 1.0 refuses relative namespace addresses; a file with one gets version 2.0.
        """
        try:
            return bytes(etree.tostring(self.tree, method="c14n", with_comments=True))
        except etree.C14NError:
            return bytes(etree.tostring(self.tree, method="c14n2", with_comments=True))

    # --- elements and their ids --------------------------------------------------------------

    @cached_property
    def elements(self) -> tuple[etree._Element, ...]:
        """Every BPMN model element in the order of the file, `definitions` first.

        What stands inside `extensionElements` is a tool's own, also where it has inherited
        BPMN's namespace, and is left out.
        """
        foreign = {
            inner
            for extension in self.root.iter(bpmn("extensionElements"))
            for inner in extension.iterdescendants(bpmn("*"))
        }
        return tuple(e for e in self.root.iter(bpmn("*")) if e not in foreign)

    @cached_property
    def _identities(self) -> tuple[dict[ElementId, etree._Element], dict[etree._Element, str]]:
        """Both directions. An element without id, or with one that is taken, gets its own."""
        by_id: dict[ElementId, etree._Element] = {}
        late: list[etree._Element] = []
        for element in self.elements:
            own = ElementId(element.get("id", "").strip())
            if own and own not in by_id:
                by_id[own] = element
            else:
                late.append(element)
        counts: dict[str, int] = {}
        for element in late:
            stem = element.get("id", "").strip() or local_name(element)
            counts[stem] = counts.get(stem, 0) + 1
            while (unique := ElementId(f"{stem}~{counts[stem]}")) in by_id:
                counts[stem] += 1
            by_id[unique] = element
        return by_id, {element: own for own, element in by_id.items()}

    @property
    def by_id(self) -> Mapping[ElementId, etree._Element]:
        """BPMN model elements by id. Where an id occurs twice the first element keeps it.

        Elements without an id of their own, and later ones with a taken id, are found under
        a made-up id with a `~` (which no XML id can contain): `task~1`.
        """
        return self._identities[0]

    def id_of(self, element: etree._Element) -> ElementId:
        """Return the id under which `by_id` knows an element; "" for one that is not BPMN."""
        return ElementId(self._identities[1].get(element, ""))

    @cached_property
    def duplicate_ids(self) -> tuple[ElementId, ...]:
        """Ids that more than one BPMN model element has, in the order of the file."""
        seen: set[str] = set()
        twice: dict[str, None] = {}
        for element in self.elements:
            own = element.get("id", "").strip()
            if own in seen:
                twice[own] = None
            elif own:
                seen.add(own)
        return tuple(map(ElementId, twice))

    # --- references --------------------------------------------------------------------------

    @cached_property
    def _foreign_prefixes(self) -> frozenset[str]:
        """Prefixes that stand for an imported file: references with them point elsewhere."""
        own = self.root.get("targetNamespace")
        imported = {
            e.get("namespace")
            for e in self.root
            if local_name(e) == "import" and e.get("namespace") != own
        }
        return frozenset(p for p, uri in self.root.nsmap.items() if p and uri in imported)

    def is_elsewhere(self, text: str) -> bool:
        """Return whether a reference carries the prefix of an imported file."""
        return text.partition(":")[0].strip() in self._foreign_prefixes

    def resolve(self, text: str | None, *, kinds: Iterable[str] = ()) -> ElementId | None:
        """Return the id that a reference points to, None where nothing of that kind is there.

        References may carry a namespace prefix (`tns:task1`). `kinds` are the local names
        that may be meant; none given means any.
        """
        wanted = text.strip() if text else ""
        if not wanted:
            return None
        if wanted not in self.by_id:
            prefix, colon, rest = wanted.partition(":")
            if not colon or prefix in self._foreign_prefixes or rest not in self.by_id:
                return None
            wanted = rest
        found = ElementId(wanted)
        allowed = tuple(kinds)
        if allowed and local_name(self.by_id[found]) not in allowed:
            return None
        return found
