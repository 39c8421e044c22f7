"""How Alembic runs: always with the connection that `database` hands over."""

from alembic import context

from intertwine.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
