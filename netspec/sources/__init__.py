"""Sources: what the files that data layers read say of their tops' shapes.

HDF5 files, LMDB databases and images are read by packages of the extra ``data``, each of them
when it is needed.
"""

from __future__ import annotations

from netspec.sources.shapes import Sources, source_shapes

__all__ = ["Sources", "source_shapes"]
