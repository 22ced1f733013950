"""Blocks that users' own templates import as ``netspec/<name>.j2``."""
