"""What one replication says in one number: the outcomes that precision, effects and targets use."""

from __future__ import annotations

from intertwine.simulate.run import Replication
from intertwine.simulate.world import COMPLETED, STUCK, TURNED_AWAY, World


def mean_cycle_time(run: Replication) -> float:
    """Return the mean time from arrival to end in seconds; NaN where no case came to its end."""
    done = int(run.world.counts[COMPLETED])
    return float(run.world.sums[0, 0]) / done if done else float("nan")


def mean_idle_time(run: Replication) -> float:
    """Return the mean time in seconds in which nobody works for a case; NaN where none ended."""
    done = int(run.world.counts[COMPLETED])
    return float(run.world.sums[1, 0]) / done if done else float("nan")


def stuck(run: Replication) -> float:
    """Return the share of cases that wait for ever."""
    return int(run.world.counts[STUCK]) / cases_of(run.world)


def share_kept(run: Replication, target: int) -> float:
    """Return the share of cases that keep the scenario's promise of that number.

    NaN where no case came to where its clock starts.
    """
    begun, kept = run.world.kept[target]
    return float(kept) / int(begun) if begun else float("nan")


def cases_of(world: World) -> int:
    """Return how many cases figures a case divide by, at least one: all that came after the warm-up
    and are over, turned away, or wait for ever.
    """
    counts = world.counts
    return max(1, int(counts[COMPLETED] + counts[STUCK] + counts[TURNED_AWAY]))


def turned_away(run: Replication) -> float:
    """Return the share of cases that were over since they found no place to wait."""
    return int(run.world.counts[TURNED_AWAY]) / cases_of(run.world)
