"""Replications on many machines, through Dask; the same to the last bit as on one.

A replication depends on nothing but what was prepared and its number, so each is a task of its
own. The extra `cluster` brings `distributed`; workers need this package in the same version.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from intertwine.errors import UsageProblem
from intertwine.simulate.preparing.prepare import Prepared
from intertwine.simulate.run import Replication, replicate

REACHED_WITHIN = 10.0
"""Seconds after which a scheduler that does not answer is taken not to be there."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """A connection to a scheduler."""

    address: str
    client: Any

    def run(
        self,
        prepared: Prepared,
        numbers: Sequence[int],
        *,
        cases: int | None,
        log_rows: bool,
        case_rows: bool,
        done: Callable[[Replication], None],
    ) -> tuple[list[Replication], bool]:
        """Return replications by number, and whether a `KeyboardInterrupt` stopped the rest.

        Raises `UsageProblem` where a machine fails.
        """
        from distributed import as_completed

        told = self.client.scatter(prepared, hash=False)
        waiting = [
            self.client.submit(
                replicate,
                told,
                number,
                cases=cases,
                log_rows=log_rows,
                case_rows=case_rows,
                pure=False,
            )
            for number in numbers
        ]
        made: list[Replication] = []
        stopped = False
        try:
            for future in as_completed(waiting, loop=self.client.loop):
                made.append(future.result())
                done(made[-1])
        except KeyboardInterrupt:
            stopped = True
        except Exception as problem:
            why = f"{type(problem).__name__}: {problem}"
            raise UsageProblem("cluster-failed", address=self.address, why=why) from problem
        finally:
            self.client.cancel(waiting)
        return sorted(made, key=lambda run: run.number), stopped


@contextmanager
def connected(address: str) -> Iterator[Cluster]:
    """Give a connection to the Dask scheduler at an address, such as "tcp://10.0.0.5:8786".

    Raises `UsageProblem` where Dask is not installed, nobody answers, or nobody there works with
    this version.
    """
    try:
        from distributed import Client
    except ImportError as problem:
        raise UsageProblem("cluster-not-installed") from problem
    try:
        client = Client(address, timeout=REACHED_WITHIN, set_as_default=False)
    except (OSError, ValueError) as problem:
        why = str(problem)
        raise UsageProblem("cluster-unreachable", address=address, why=why) from problem
    with client:
        _check_workers(client, address)
        yield Cluster(address, client)


def version() -> str:
    """Return the version of this package, as a worker has it."""
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as of

    try:
        return of("intertwine")
    except PackageNotFoundError:
        return ""


def _check_workers(client: Any, address: str) -> None:
    try:
        found = client.run(version)
    except Exception as problem:
        why = f"{type(problem).__name__}: {problem}"
        raise UsageProblem("cluster-failed", address=address, why=why) from problem
    if not found:
        raise UsageProblem("cluster-empty", address=address)
    for worker, theirs in found.items():
        if theirs != version():
            raise UsageProblem(
                "cluster-other-version", worker=worker, theirs=theirs, ours=version()
            )
