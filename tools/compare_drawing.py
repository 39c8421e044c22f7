"""Put our drawing of BPMN files beside that of bpmn-js, as pictures to look at.

For development only. It needs Chromium, and bpmn-js unpacked somewhere outside the project:

    npm install --prefix /tmp/compare bpmn-js
    .venv/bin/python tools/compare_drawing.py --bpmn-js /tmp/compare/node_modules/bpmn-js \
        --out /tmp/compare ../shared/data/bpmn-miwg/reference/*.bpmn

For each file it writes `<name>.png` with bpmn-js above and ours below, both drawn by the same
browser, and prints which elements each of the two drew that the other did not.
"""

from __future__ import annotations

import argparse
import html
import json
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from intertwine.bpmn import read_document, read_map
from intertwine.drawing import draw_map, font_css

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]

RENDER = """async (xml) => {
  const viewer = new BpmnJS({ container: '#theirs' });
  const { warnings } = await viewer.importXML(xml);
  const drawn = viewer.get('elementRegistry').getAll()
    .filter(e => e.type !== 'label' && e.parent).map(e => e.id);
  const { svg } = await viewer.saveSVG();
  document.querySelector('#theirs').innerHTML = svg;
  return { drawn, warnings: warnings.map(w => w.message) };
}"""


def main() -> None:
    """Draw every file both ways and say where the two differ."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--bpmn-js", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    parser.add_argument("--theme", default="light")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    script = (given.bpmn_js / "dist" / "bpmn-viewer.development.js").read_text(encoding="utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=given.chromium, args=FLAGS)
        page = browser.new_page(viewport={"width": 1600, "height": 900})
        for file in given.files:
            compare(page, file, out=given.out, script=script, theme=given.theme)
        browser.close()


def compare(page: Page, file: Path, *, out: Path, script: str, theme: str) -> None:
    """Write the picture of one file and print what only one of the two drew."""
    xml = file.read_text(encoding="utf-8-sig")
    service_map = read_map(read_document(file))
    ours = draw_map(service_map, theme=theme)
    page.set_content(
        f"<style>{font_css()} body{{margin:12px;font-family:sans-serif}}"
        "svg{max-width:1560px;height:auto}</style>"
        f"<h3>{html.escape(file.name)}: bpmn-js, then Intertwine</h3>"
        f"<div id='theirs' style='height:10px'></div><hr>{ours}"
    )
    page.add_script_tag(content=script)
    try:
        found = page.evaluate(RENDER, xml)
    except Exception as problem:
        print(f"{file.name}: bpmn-js could not draw it: {str(problem).splitlines()[0]}")
        return
    page.add_style_tag(content="#theirs{height:auto!important}")
    page.screenshot(path=out / f"{file.stem}.png", full_page=True)
    theirs = set(found["drawn"])
    mine = set(
        page.evaluate(
            "[...document.querySelectorAll('[data-element]')].map(e => e.dataset.element)"
        )
    )
    print(
        json.dumps(
            {
                "file": file.name,
                "drawn by both": len(theirs & mine),
                "only bpmn-js": sorted(theirs - mine),
                "only ours": sorted(mine - theirs),
                "bpmn-js warned": len(found["warnings"]),
            }
        )
    )


if __name__ == "__main__":
    main()
