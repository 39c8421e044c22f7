"""The whole API against its own description: whatever is sent, no failure and no surprise."""

import json
from pathlib import Path
from types import SimpleNamespace

import pytest
import schemathesis
from fastapi import FastAPI
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis.checks import CHECKS, load_all_checks

from intertwine.examples import example
from intertwine.store import accounts, files
from intertwine.store.database import open_database
from intertwine.web.app import create_app

PUBLISHED = Path(__file__).resolve().parents[2] / "frontend" / "src" / "lib" / "openapi.json"
load_all_checks()
LEFT_OUT = [CHECKS.get_one("positive_data_acceptance")]
"""What fits the description can still be refused: a taken name, a file that is no map."""
REFUSES = ["400", "401", "403", "404", "405", "406", "409", "413", "415", "422", "428", "429"]
"""Schemathesis takes all but 413 for a refusal by itself: what is too large is refused, too."""
CHECKED = schemathesis.config.SchemathesisConfig.from_dict(
    {"checks": {"negative_data_rejection": {"expected-statuses": REFUSES}}}
)
PHONE = "phone-0123456789abcdef"


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> SimpleNamespace:
    """A workspace with one open workshop, asked and answered."""
    folder: Path = tmp_path_factory.mktemp("schema")
    engine = open_database(folder / "w.sqlite")
    partnership = files.import_folder(
        engine, example("good-hours"), name="Good Hours", author="K", sentence="in"
    )
    app = create_app(engine, start_key="once")
    app.state.answers = SimpleNamespace(allow=lambda *_a, **_k: True)
    lead = TestClient(app)
    lead.get("/api/start?key=once", follow_redirects=False)
    made = lead.post(
        f"/api/partnerships/{partnership}/sessions", json={"map": "as-is", "title": "First"}
    ).json()
    base = f"/api/sessions/{made['id']}"
    lead.post(f"{base}/open", json={"anonymity": "pseudonymous"})
    lead.post(f"{base}/join", json={"code": made["code"], "key": PHONE, "partner": "mun"})
    asked = lead.post(f"{base}/ask", json={"kind": "responsible", "element": "k8"}).json()
    app.state.measuring.all(partnership, app.state.shelf.study(partnership))
    return SimpleNamespace(
        app=app,
        engine=engine,
        real={
            "partnership": partnership,
            "id_": made["id"],
            "map_id": "as-is",
            "round_": asked["round"]["id"],
            "number": 1,
            "partner": "mun",
            "name": "blank",
            "construct": "accountability",
            "person": "p01",
        },
    )


def operations() -> list[str]:
    """Return the label of each thing that can be asked for, by the published description."""
    published = schemathesis.openapi.from_dict(json.loads(PUBLISHED.read_text(encoding="utf-8")))
    return [o.ok().label for o in published.get_all_operations()]


def described(app: FastAPI) -> schemathesis.BaseSchema:
    return schemathesis.openapi.from_dict(app.openapi(), config=CHECKED)


@pytest.mark.slow
@pytest.mark.parametrize("mode", list(schemathesis.GenerationMode), ids=lambda m: m.value)
@pytest.mark.parametrize("label", operations())
def test_every_answer_is_one_that_the_description_tells(
    label: str, mode: schemathesis.GenerationMode, workspace: SimpleNamespace
) -> None:
    """Half of what fits names things that are there, so that more than `not there` is seen."""
    [operation] = [
        found.ok()
        for found in described(workspace.app).get_all_operations()
        if found.ok().label == label
    ]
    number = iter(range(10_000))

    @settings(
        max_examples=12, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
    )
    @given(operation.as_strategy(generation_mode=mode))
    def fits(case: schemathesis.Case) -> None:
        token = accounts.start(workspace.engine, "Facilitator")
        headers = {"Cookie": f"intertwine={token}", "Host": "testserver"}
        if next(number) % 2 and mode is schemathesis.GenerationMode.POSITIVE:
            named = case.path_parameters or {}
            case.path_parameters = {k: workspace.real.get(k, v) for k, v in named.items()}
            headers["X-Key"] = PHONE
        case.call_and_validate(
            app=workspace.app,
            base_url="http://testserver",
            headers=headers,
            excluded_checks=LEFT_OUT,
            timeout=300,  # a Word report with its pictures, on a machine with other work
        )

    try:
        fits()
    except Unsatisfiable:
        assert mode is schemathesis.GenerationMode.NEGATIVE  # nothing to get wrong here
