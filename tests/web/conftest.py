"""What the tests of the workspace share."""

from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True, scope="session")
def own_results(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep results of measures apart from those of whoever runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("INTERTWINE_CACHE", str(tmp_path_factory.mktemp("results")))
        yield
