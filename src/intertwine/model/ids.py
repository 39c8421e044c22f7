"""Identifiers with types of their own, so that a lane cannot stand where a partner is meant."""

from __future__ import annotations

from typing import NewType

ElementId = NewType("ElementId", str)
"""The `id` of an element in a BPMN file."""

PartnerId = NewType("PartnerId", str)
"""An organisation of the partnership; the same in every map and table of a study."""

ActorId = NewType("ActorId", str)
"""Who acts: a lane's id, or the pool's id where a pool has no lanes."""

DatumId = NewType("DatumId", str)
"""A piece of information; the same in every map and table of a study."""

StoreId = NewType("StoreId", str)
"""A place where information is kept: register, folder, shared calendar."""
