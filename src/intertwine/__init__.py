"""Intertwine: map, measure and mend a service that several organisations deliver together.

Start reading at `intertwine.model` (the nouns), then `intertwine.study` (how a folder
becomes one value) and `intertwine.measures` (what is computed from it).
"""

__version__ = "0.1.0"
