"""Open a BPMN file, or refuse it by name. Entities, document types and the network are off."""

from __future__ import annotations

import codecs
from pathlib import Path

from lxml import etree

from intertwine.bpmn.document import Document
from intertwine.bpmn.names import BPMNDI, MODEL, plain
from intertwine.errors import FileProblem, NotBpmn, NotThere, NotXml, TooLarge

MAX_BYTES = 20_000_000
"""The largest file that is read: about 80 times the largest real collaboration we know."""

MAX_DEPTH = 200
"""How deep elements may be nested."""

MAX_ELEMENTS = 100_000
"""How many XML elements of any kind a file may have."""

_OLDER_BPMN = ("http://schema.omg.org/spec/BPMN/", "http://www.omg.org/bpmn", "BPMN/20100501")
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)


def read_document(source: Path | bytes, *, name: str = "") -> Document:
    """Return the file as a tree that loses nothing.

    `name` is what messages call the file; a path names itself. Anything that is not a
    readable BPMN 2.0 `definitions` document within the limits is a `FileProblem`.
    """
    if isinstance(source, bytes):
        called, content = name or "this file", source
    else:
        called = name or source.name
        content = _content(source, called)
    if len(content) > MAX_BYTES:
        raise TooLarge(
            "map-file-too-large",
            file=called,
            megabytes=round(len(content) / 1e6, 1),
            limit=MAX_BYTES // 1_000_000,
        )
    tree = _parsed(content, called)
    _refuse_beyond_limits(tree, called)
    _refuse_other_formats(tree.getroot(), called)
    return Document(tree, name or ("" if isinstance(source, bytes) else called))


def _content(path: Path, called: str) -> bytes:
    try:
        if path.is_dir():
            raise NotThere("map-file-is-folder", file=called)
        if path.exists() and not path.is_file():
            raise NotThere("map-file-not-a-file", file=called)
        if path.stat().st_size > MAX_BYTES:
            raise TooLarge(
                "map-file-too-large",
                file=called,
                megabytes=round(path.stat().st_size / 1e6, 1),
                limit=MAX_BYTES // 1_000_000,
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise NotThere("map-file-not-there", file=called) from None
    except (OSError, ValueError):
        raise NotThere("map-file-not-readable", file=called) from None


def _parsed(content: bytes, called: str) -> etree._ElementTree:
    if not content.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise NotXml("map-file-empty", file=called)
    if content.startswith((b"PK\x03\x04", b"\x1f\x8b")):
        raise NotXml("map-file-packed", file=called)
    if _has_document_type(content):
        raise NotXml("map-file-entities", file=called)
    try:
        root = etree.fromstring(content, _parser())
    except etree.XMLSyntaxError as problem:
        raise _translated(problem, content, called) from None
    except (LookupError, ValueError):
        raise NotXml("map-file-encoding", file=called, line=1) from None
    tree = root.getroottree()
    if tree.docinfo.internalDTD is not None:
        raise NotXml("map-file-entities", file=called)
    return tree


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        strip_cdata=False,
        remove_blank_text=False,
    )


def _has_document_type(content: bytes) -> bool:
    """Return whether `<!DOCTYPE` stands before the first element (later it is only text)."""
    encoding = next((e for mark, e in _MARKS if content.startswith(mark)), "latin-1")
    head = content[:200_000].decode(encoding, errors="replace")
    at = head.find("<")
    while at >= 0:
        if head.startswith("<!--", at):
            end = head.find("-->", at + 4)
        elif head.startswith("<?", at):
            end = head.find("?>", at + 2)
        else:
            return head[at : at + 9].upper() == "<!DOCTYPE"
        at = head.find("<", end) if end >= 0 else -1
    return False


def _translated(problem: etree.XMLSyntaxError, content: bytes, called: str) -> FileProblem:
    line = problem.lineno or 1
    code: int = problem.code  # type: ignore[attr-defined]  # the stubs lack it
    reason = plain(problem.msg)
    if code == _Xml.ERR_RESOURCE_LIMIT and "depth" in reason:
        return TooLarge("map-file-too-deep", file=called, limit=MAX_DEPTH)
    if code in (_Xml.ERR_RESOURCE_LIMIT, _Xml.ERR_NAME_TOO_LONG):
        return TooLarge("map-file-too-long-text", file=called, line=line)
    if code in _ENCODING_TROUBLE:
        return NotXml("map-file-encoding", file=called, line=line)
    if code == _Xml.ERR_DOCUMENT_EMPTY:
        return NotXml("map-file-not-xml", file=called)
    if code != _Xml.ERR_DOCUMENT_END and _is_cut_off(content, reason):
        return NotXml("map-file-cut-off", file=called, line=line)
    detail = reason.partition(", line ")[0]
    return NotXml("map-file-broken-xml", file=called, line=line, detail=detail)


_Xml = etree.ErrorTypes
_ENCODING_TROUBLE = (
    _Xml.ERR_INVALID_ENCODING,
    _Xml.ERR_UNKNOWN_ENCODING,
    _Xml.ERR_UNSUPPORTED_ENCODING,
)


def _is_cut_off(content: bytes, reason: str) -> bool:
    """Return whether a broken file lacks its end: whole XML files end with `>`."""
    return not content.rstrip(b"\0 \t\r\n").endswith(b">") or reason.startswith("Premature end")


def _refuse_beyond_limits(tree: etree._ElementTree, called: str) -> None:
    depth = count = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        count += event == "start"
        if depth > MAX_DEPTH:
            raise TooLarge("map-file-too-deep", file=called, limit=MAX_DEPTH)
        if count > MAX_ELEMENTS:
            raise TooLarge("map-file-too-many-elements", file=called, limit=MAX_ELEMENTS)


def _refuse_other_formats(root: etree._Element, called: str) -> None:
    name = etree.QName(root)
    namespace, local = name.namespace or "", name.localname
    if namespace == MODEL:
        if local != "definitions":
            raise NotBpmn("map-file-fragment", file=called, root=local)
        return
    if local == "Package" or "xpdl" in namespace.lower():
        raise NotBpmn("map-file-xpdl", file=called)
    if any(part in namespace for part in _OLDER_BPMN) or "bpmn1" in namespace.lower():
        raise NotBpmn("map-file-older-bpmn", file=called)
    if namespace == BPMNDI:
        raise NotBpmn("map-file-fragment", file=called, root=local)
    if local == "definitions":
        raise NotBpmn("map-file-no-namespace", file=called)
    raise NotBpmn("map-file-not-bpmn", file=called, root=local)
