"""What differs on a server: names, cookies, addresses; and what nobody can pretend."""

from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from intertwine.store import accounts
from intertwine.store.database import open_database
from intertwine.web.app import create_app
from intertwine.web.network import kind_of

HOST = "workshop.example.org"
PASSWORD = "a short sentence"


@pytest.fixture
def client(tmp_path: Path) -> TestClient:
    engine = open_database(tmp_path / "w.sqlite")
    accounts.create_account(engine, "Kaisa", PASSWORD)
    app = create_app(engine, profile="server", hosts=frozenset({HOST}), start_key="once")
    return TestClient(app, base_url=f"https://{HOST}", client=("127.0.0.1", 5000))


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "testserver", "elsewhere.example"])
def test_only_the_names_it_was_given_are_answered(client: TestClient, host: str) -> None:
    assert client.get("/api/me", headers={"Host": host}).status_code == 421
    assert client.get("/api/me").status_code == 200


def test_being_on_the_same_machine_opens_nothing(client: TestClient) -> None:
    assert client.get("/api/start?key=once", follow_redirects=False).status_code == 404
    given = {"name": "Other", "password": PASSWORD}
    assert client.post("/api/account", json=given).status_code == 404
    assert client.get("/api/me").json()["may_create"] is False


def test_a_forged_address_changes_nothing(client: TestClient) -> None:
    forged = {"X-Forwarded-For": "127.0.0.1", "X-Forwarded-Host": "localhost"}
    assert client.get("/api/partnerships", headers=forged).status_code == 404


def test_phones_are_sent_to_the_name_over_tls(client: TestClient) -> None:
    client.post("/api/sign-in", json={"name": "Kaisa", "password": PASSWORD})
    assert client.get("/api/addresses").json() == [f"{HOST}/join"]
    page = client.get("/api/serving").json()
    assert (page["scheme"], page["places"]) == ("https", [{"address": HOST, "kind": ""}])


def test_the_page_of_addresses_is_the_facilitators(client: TestClient) -> None:
    assert client.get("/api/serving").status_code == 404
    assert client.get(f"/api/serving/qr.svg?address={HOST}").status_code == 404


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("192.168.137.1", "hotspot-windows"),
        ("172.20.10.2", "hotspot-iphone"),
        ("10.42.0.1", "hotspot-linux"),
        ("172.17.0.1", "inside"),
        ("192.168.1.20", ""),
    ],
)
def test_usual_networks_are_known_by_their_numbers(address: str, kind: str) -> None:
    assert kind_of(address) == kind
