from dataclasses import replace
from pathlib import Path

from intertwine.examples import example
from intertwine.measures import measure_all
from intertwine.study import open_study
from intertwine.study.cache import fingerprint, results


def test_kept_results_are_those_that_were_measured(tmp_path: Path) -> None:
    study = open_study(example("good-hours"))
    first = results(study, folder=tmp_path)
    again = results(study, folder=tmp_path)
    assert len(list(tmp_path.glob("*.json"))) == 1
    assert again == first == measure_all(study)


def test_one_changed_cell_is_another_study() -> None:
    study = open_study(example("good-hours"))
    changed = replace(study, mechanisms=study.mechanisms[1:])
    assert fingerprint(study) != fingerprint(changed)
    assert fingerprint(study) == fingerprint(open_study(example("good-hours")))


def test_a_broken_cache_is_measured_again(tmp_path: Path) -> None:
    study = open_study(example("water-utilities"))
    first = results(study, folder=tmp_path)
    [kept] = tmp_path.glob("*.json")
    for broken in ("", "[", '{"is": "Path"}', '[{"is": "Result", "fields": {"x": 1}}]'):
        kept.write_text(broken, encoding="utf-8")
        assert results(study, folder=tmp_path) == first


def test_a_folder_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    study = open_study(example("water-utilities"))
    assert results(study, folder=blocked / "inside") == measure_all(study)
