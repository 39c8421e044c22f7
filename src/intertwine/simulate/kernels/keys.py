"""Keyed randomness: a number depends on *what* it is drawn for, never on *when*.

A chain of keys narrows down what is meant: replication, then case, then element, purpose and
occurrence. A key and a draw's index give a uniform number. Two runs that differ in one queue
therefore still see the same durations (common random numbers), and threads cannot change a
result.

Each link adds a multiple of an odd constant to the key and mixes the sum: the generator
SplitMix64 (Steele, Lea & Flood 2014) entered at a chosen place, with the finaliser "variant 13"
(Stafford 2011) for draws and "moremur" (Evensen 2018) for keys, so that the numbers drawn from a
key never equal the keys derived from it.

Called from Python these functions give a plain `int`; hand it on as `numpy.uint64(key)`, since a
key may be too large for the signed number Python ints are taken for.
"""

from __future__ import annotations

from numba import uint64

from intertwine.simulate.kernels.kernel import kernel

_GOLDEN = uint64(0x9E3779B97F4A7C15)
_STEP = uint64(0xD1342543DE82EF95)
_ONE = uint64(1)

DURATION = 0
BRANCH = 1
DELAY = 2
LOSS = 3
COUNT = 4
ATTRIBUTE = 5
ARRIVAL = 6
HAPPENS = 7
PRESENT = 8
"""Purposes: what a key at one element is for. Others up to 255 are free."""


@kernel
def _mix_draw(z):  # type: ignore[no-untyped-def]
    z = (z ^ (z >> uint64(30))) * uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> uint64(27))) * uint64(0x94D049BB133111EB)
    return z ^ (z >> uint64(31))


@kernel
def _mix_key(z):  # type: ignore[no-untyped-def]
    z = (z ^ (z >> uint64(27))) * uint64(0x3C79AC492BA7B653)
    z = (z ^ (z >> uint64(33))) * uint64(0x1C69B3F74AC4AE35)
    return z ^ (z >> uint64(27))


@kernel
def derive(key, number):  # type: ignore[no-untyped-def]
    """Return the key of the `number`-th thing under `key`; 0 <= number < 2**63."""
    return _mix_key(uint64(key) + (uint64(number) + _ONE) * _STEP)


@kernel
def replication_key(seed, replication):  # type: ignore[no-untyped-def]
    """Return the key of one replication. Seed and replication are whole numbers >= 0."""
    return derive(derive(uint64(0), seed), replication)


@kernel
def element_key(case_key, element, purpose, occurrence):  # type: ignore[no-untyped-def]
    """Return the key of one occurrence of one use of one element in a case.

    `case_key` is `derive(replication_key, case)`. element < 2**23, purpose < 2**8,
    occurrence < 2**32.
    """
    place = (uint64(element) << uint64(40)) | (uint64(purpose) << uint64(32)) | uint64(occurrence)
    return derive(case_key, place)


@kernel
def uniform(key, index):  # type: ignore[no-untyped-def]
    """Return the `index`-th number of a key: uniform, strictly between 0 and 1, in 2**52 steps."""
    bits = _mix_draw(uint64(key) + (uint64(index) + _ONE) * _GOLDEN)
    return (float(bits >> uint64(12)) + 0.5) * 2.220446049250313e-16
