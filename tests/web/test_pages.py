"""The built pages: small enough for a phone, the same words in four languages."""

from __future__ import annotations

import gzip
import re
from importlib.resources import files
from pathlib import Path

import pytest

from intertwine.web.tongues import LANGUAGES, asked_language, speaker

WORDING = Path(str(files("intertwine.wording")))
BUILT = Path(str(files("intertwine.web"))) / "built"
MOST_BYTES = 60_000
USED = re.compile(r"""say\(\s*["`]([a-z][a-z0-9-]*)""")
PARAM = re.compile(r"\{ \$([a-z-]+)")


def messages(language: str, file: str) -> dict[str, set[str]]:
    """Return each message of a file with the parameters it uses."""
    text = (WORDING / language / file).read_text(encoding="utf-8")
    parts = re.split(r"^(?=[a-z][a-zA-Z0-9-]* =)", text, flags=re.M)[1:]
    return {part.split(" =")[0]: set(PARAM.findall(part)) for part in parts}


PAGES = sorted(f.name for f in (WORDING / "en").glob("pages*.ftl"))


@pytest.mark.parametrize("file", ["phone.ftl", "common.ftl", "notice.ftl", *PAGES])
@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_pages_say_the_same_in_every_language(language: str, file: str) -> None:
    assert messages(language, file) == messages("en", file)


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_questions_and_promises_are_asked_in_every_language(language: str) -> None:
    wanted = ("question-", "option-yes", "option-no", "option-partly", "promise-", "reveal-")
    english = messages("en", "workshop.ftl")
    there = messages(language, "workshop.ftl")
    assert {k for k in english if k.startswith(wanted)} <= set(there)
    assert all(there[k] == english[k] for k in there if k in english)
    said = (WORDING / language / "workshop.ftl").read_text(encoding="utf-8")
    assert "Machine-made" in said


def test_every_word_a_page_asks_for_is_in_the_catalogue() -> None:
    source = Path(__file__).resolve().parents[2] / "frontend" / "src"
    if not source.is_dir():
        pytest.skip("The sources of the pages are not here.")
    known = {k for file in ("phone.ftl", *PAGES) for k in messages("en", file)}
    for file in source.rglob("*.svelte"):
        for found in USED.findall(file.read_text(encoding="utf-8")):
            begins = [k for k in known if k.startswith(found)] if found.endswith("-") else []
            assert found in known or begins, f"{file.name}: {found}"
    phone = set(messages("en", "phone.ftl"))
    for file in (source / "phone").glob("*.svelte"):
        for found in USED.findall(file.read_text(encoding="utf-8")):
            assert any(k.startswith(found) for k in phone), f"{file.name}: {found}"


def test_the_language_is_the_first_of_theirs_that_we_have() -> None:
    assert asked_language("fr-CH, fi;q=0.8, en;q=0.5") == "fi"
    assert asked_language("sv-FI,fi;q=0.9") == "sv"
    assert asked_language("de, *;q=0.1") == "en"
    assert asked_language("da;q=nonsense, sv;q=0.2") == "sv"
    assert asked_language("") == "en"


def test_words_a_language_lacks_are_said_in_english() -> None:
    assert speaker("fi")("reveal-split", {}) == "Näemme tämän eri tavoin."
    lacking = ("error-no-such-account", {"name": "Kim"})
    assert speaker("fi")(*lacking) == speaker("en")(*lacking)


def test_the_phone_page_is_under_sixty_kilobytes_compressed() -> None:
    page = BUILT / "join.html"
    if not page.exists():
        pytest.skip("The pages are not built here.")
    names = set(re.findall(r"/assets/[^\"']+", page.read_text(encoding="utf-8")))
    loaded = {BUILT / name.lstrip("/") for name in names}
    styles = "".join(f.read_text(encoding="utf-8") for f in loaded if f.suffix == ".css")
    first = next(f for f in re.findall(r"[^/()\"']+\.woff2", styles) if "small" in f)
    loaded.add(BUILT / "assets" / first)
    # Loaded next: the words of one language. The largest chunk of each kind counts.
    words = [f for f in (BUILT / "assets").glob("phone-*.js") if f not in loaded]
    total = len(gzip.compress(page.read_bytes()))
    for file in loaded:
        data = file.read_bytes()
        total += len(data) if file.suffix == ".woff2" else len(gzip.compress(data))
    total += max(len(gzip.compress(f.read_bytes())) for f in words)
    print(f"phone page: {total} bytes compressed, font and words included")
    assert total < MOST_BYTES


def test_no_page_uses_what_only_a_secure_context_has() -> None:
    if not BUILT.is_dir():
        pytest.skip("The pages are not built here.")
    secure = (
        "randomUUID",
        "crypto.subtle",
        "serviceWorker",
        "clipboard",
        "wakeLock",
        "mediaDevices",
    )
    for file in (BUILT / "assets").glob("*.js"):
        text = file.read_text(encoding="utf-8")
        assert not [word for word in secure if word in text], file.name
