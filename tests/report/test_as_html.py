"""The HTML report: self-contained, strict about what may run, safe with hostile text."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html
from report_world import LACKS, World, result, small_map

from intertwine.model.kinds import State
from intertwine.model.study import StudyMap
from intertwine.report import build, write_html
from intertwine.report.as_html import to_html

HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><b>",
    "\u202egnp.exe",
    "bell\x07 and null\x00",
    "قهوة 🐕",
    "CONTENT-SECURITY-POLICY",
]


@pytest.fixture
def page(world: World) -> str:
    return to_html(build(world.study, world.results))


def test_the_page_asks_nobody_for_anything(page: str) -> None:
    tree = html.fromstring(page)
    assert not tree.xpath("//link | //iframe | //img | //script[@src]")
    outside = [v for v in tree.xpath("//@href | //@src") if not v.startswith("#")]
    assert outside == []
    assert "@import" not in page
    assert not re.search(r"url\((?!data:|#)", page)


def test_the_policy_names_the_hash_of_each_style_and_script_and_nothing_else(page: str) -> None:
    tree = html.fromstring(page)
    policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    for tag, directive in (("style", "style-src"), ("script", "script-src")):
        allowed = re.search(rf"{directive} ([^;]*)", policy)
        assert allowed
        bodies = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        assert bodies
        for body in bodies:
            digest = b64encode(sha256(body.encode()).digest()).decode()
            assert f"'sha256-{digest}'" in allowed[1]


def test_nothing_needs_an_event_handler_or_a_style_attribute(page: str) -> None:
    tree = html.fromstring(page)
    names = {str(a) for e in tree.iter() if isinstance(e.tag, str) for a in e.attrib}
    assert not {n for n in names if n.startswith("on")}
    assert "style" not in names


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(world: World, text: str) -> None:
    study = replace(
        world.study,
        name=text,
        need=text,
        maps=(StudyMap("today", small_map(text, town=text), State.AS_IS),),
    )
    said = to_html(build(study, (result(replace(LACKS, params={"who": text, "what": text})),)))
    tree = html.fromstring(said)
    assert len(tree.xpath("//script")) == 1
    assert not tree.xpath("//*[@onerror] | //article//b/b | //img")
    assert len(tree.xpath("//style")) == len(
        html.fromstring(to_html(build(world.study, world.results))).xpath("//style")
    )
    assert not {"\x00", "\x07", "\u202e"} & set(said)
    assert "default-src" in tree.xpath("//meta[@http-equiv]/@content")[0]


def test_every_link_has_its_target_and_no_id_stands_twice(page: str) -> None:
    tree = html.fromstring(page)
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {v[1:] for v in tree.xpath("//@href")} <= set(ids)


def test_headings_go_down_one_step_at_a_time(page: str) -> None:
    levels = [int(h.tag[1]) for h in html.fromstring(page).xpath("//h1|//h2|//h3|//h4|//h5|//h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))


def test_tables_have_heads_and_can_be_read_without_script(page: str) -> None:
    for table in html.fromstring(page).xpath("//table"):
        assert table.xpath("./thead/tr/th[@scope='col']")
        assert not table.xpath(".//button")


def test_the_page_says_its_language_and_has_landmarks(page: str) -> None:
    tree = html.fromstring(page)
    assert tree.get("lang") == "en"
    for landmark in ("header", "main", "nav"):
        assert len(tree.xpath(f"//{landmark}")) == 1
    assert tree.xpath("//a[@class='skip']/@href") == ["#main"]


def test_the_same_study_gives_the_same_file(world: World, tmp_path: Path) -> None:
    for name in ("one.html", "two.html"):
        write_html(build(world.study, world.results), tmp_path / name)
    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "two.html").read_bytes()
