"""The stubs for editors and type checkers, written from the schema: a developer's tool."""
