from pathlib import Path

import pytest

from intertwine.errors import CannotWrite, IntertwineError, NotThere
from intertwine.examples import copy_example, example
from intertwine.model.kinds import State
from intertwine.study import new_study, open_study


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_example("good-hours", tmp_path / "study")


def test_the_worked_example_is_one_study() -> None:
    study = open_study(example("good-hours"))
    assert study.name == "Good Hours"
    assert [p.id for p in study.partners] == ["cit", "mun", "home", "vol", "work"]
    assert study.citizens == {"cit"}
    assert [(m.id, m.state) for m in study.maps] == [
        ("as-is", State.AS_IS),
        ("to-be", State.TO_BE),
    ]
    assert len(study.mechanisms) == 22
    assert len(study.initiatives) == 21
    assert study.left_out == ()


def test_a_bad_map_leaves_the_rest_standing(folder: Path) -> None:
    (folder / "maps" / "to-be.bpmn").write_text("<not bpmn", encoding="utf-8")
    study = open_study(folder)
    assert [m.id for m in study.maps] == ["as-is"]
    assert [left.file for left in study.left_out] == ["maps/to-be.bpmn"]


def test_a_bad_table_leaves_the_rest_standing(folder: Path) -> None:
    (folder / "mechanisms.csv").write_bytes(b"\x00\x01\x02")
    study = open_study(folder)
    assert study.mechanisms == ()
    assert len(study.maps) == 2
    assert [left.file for left in study.left_out] == ["mechanisms.csv"]


def test_a_broken_study_toml_still_finds_maps_and_tables(folder: Path) -> None:
    (folder / "study.toml").write_text("name = [", encoding="utf-8")
    study = open_study(folder)
    assert {m.state for m in study.maps} == {State.AS_IS, State.TO_BE}
    assert study.left_out[0].code == "toml-wrong"


def test_a_study_from_the_future_is_not_guessed_at(folder: Path) -> None:
    (folder / "study.toml").write_text("format = 99\n", encoding="utf-8")
    assert open_study(folder).left_out[0].code == "toml-format"


def test_a_map_outside_the_folder_is_not_read(folder: Path) -> None:
    (folder / "study.toml").write_text('[maps.x]\nfile = "../../secret.bpmn"\n', encoding="utf-8")
    study = open_study(folder)
    assert study.left_out[0].code == "map-outside"


def test_partners_of_a_map_without_references_are_matched_by_name(folder: Path) -> None:
    file = folder / "maps" / "as-is.bpmn"
    plain = file.read_text(encoding="utf-8")
    for partner in ("cit", "mun", "home", "vol", "work"):
        plain = plain.replace(f'<it:partner id="{partner}"/>', "")
        plain = plain.replace(f'<it:partner id="{partner}" citizens="yes"/>', "")
    file.write_text(plain.replace('Rowan House"', 'ROWAN  house"'), encoding="utf-8")
    service = open_study(folder).maps[0].map
    assert {p.id for p in service.partners} == {"cit", "mun", "home", "vol", "work"}
    assert {pool.partner for pool in service.pools} == {"cit", "mun", "home", "vol", "work"}


def test_a_single_map_is_a_study() -> None:
    study = open_study(example("good-hours") / "maps" / "as-is.bpmn")
    assert [m.id for m in study.maps] == ["as-is"]
    assert study.partners == ()


def test_nothing_there_is_said_by_name(tmp_path: Path) -> None:
    with pytest.raises(NotThere, match="nowhere"):
        open_study(tmp_path / "nowhere")
    with pytest.raises(NotThere):
        open_study(tmp_path)


def test_a_new_study_can_be_opened_and_holds_its_partners(tmp_path: Path) -> None:
    source = example("good-hours") / "maps" / "as-is.bpmn"
    new_study(tmp_path / "mine", from_map=source)
    study = open_study(tmp_path / "mine")
    assert study.left_out == ()
    assert next(p.name for p in study.partners) == "Citizen and guardian"
    assert [m.id for m in study.maps] == ["as-is"]


def test_a_new_study_never_overwrites(tmp_path: Path) -> None:
    (tmp_path / "kept.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(CannotWrite):
        new_study(tmp_path)
    assert (tmp_path / "kept.txt").read_text(encoding="utf-8") == "mine"


def test_a_new_study_without_a_map_has_a_grid_to_fill_in(tmp_path: Path) -> None:
    new_study(tmp_path / "mine")
    assert (tmp_path / "mine" / "maps" / "as-is.xlsx").exists()
    open_study(tmp_path / "mine")


@pytest.mark.slow
def test_mutated_settings_never_end_in_a_traceback(folder: Path) -> None:
    import random

    chance = random.Random(7)
    file = folder / "study.toml"
    original = file.read_bytes()
    for path in folder.rglob("*"):
        if path.is_file() and path != file:
            path.unlink()
    for _ in range(1500):
        text = bytearray(original)
        for _ in range(chance.randrange(1, 8)):
            at = chance.randrange(len(text))
            text[at : at + chance.randrange(4)] = bytes(
                chance.choice(b'"[]={}#\n.\\\x00\xffabc09-') for _ in range(chance.randrange(4))
            )
        file.write_bytes(bytes(text))
        try:
            open_study(folder)
        except IntertwineError as problem:
            assert str(problem)


def test_a_map_has_the_scenario_that_study_toml_names(folder: Path) -> None:
    as_is, to_be = open_study(folder).maps
    assert as_is.scenario is not None
    assert to_be.scenario is not None
    assert as_is.scenario.name == "Ordinary year"
    assert to_be.scenario.name == "Ordinary year, as agreed"


def test_a_bad_scenario_leaves_the_map_standing(folder: Path) -> None:
    (folder / "scenarios" / "ordinary-year.toml").write_text("name = 3", encoding="utf-8")
    study = open_study(folder)
    assert [m.scenario is None for m in study.maps] == [True, False]
    assert [left.code for left in study.left_out] == ["scenario-value"]
    settings = folder / "study.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("scenarios/ordinary-year.toml", "../x.toml"), encoding="utf-8")
    assert [left.code for left in open_study(folder).left_out] == ["map-outside"]
