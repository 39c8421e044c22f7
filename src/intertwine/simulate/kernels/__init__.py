"""The engine, compiled: how cases, work and people move from event to event."""
