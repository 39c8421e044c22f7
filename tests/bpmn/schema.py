"""The OMG's own XML schema of BPMN 2.0, as npm's bpmn-moddle ships it; never copied here."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from lxml import etree

_INSIDE = Path("node_modules/bpmn-moddle/resources/bpmn/xsd/BPMN20.xsd")


def bpmn_schema() -> etree.XMLSchema:
    """Return the schema, installed once into a temporary folder, or skip with a sentence."""
    folder = Path(os.environ.get("INTERTWINE_SCHEMA", _default()))
    if not (folder / _INSIDE).exists():
        npm = shutil.which("npm")
        if npm is None:
            pytest.skip("npm is not here, so the BPMN schema cannot be installed.")
        folder.mkdir(parents=True, exist_ok=True)
        install = [npm, "install", "--silent", "--no-audit", "--no-fund", "bpmn-moddle@10.3.1"]
        if subprocess.run(install, cwd=folder, check=False).returncode:
            pytest.skip("The BPMN schema (npm's bpmn-moddle) could not be installed.")
    return etree.XMLSchema(file=str(folder / _INSIDE))


def _default() -> Path:
    return Path(tempfile.gettempdir()) / "intertwine-bpmn-schema"
