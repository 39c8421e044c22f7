"""A map and a scenario as what the engine takes. Start reading at `prepare`."""
