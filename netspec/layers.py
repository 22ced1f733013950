"""Layer functions by type: ``layers.Convolution(bottom, num_output=20, kernel_size=5)``.

Any name is a layer type, so that nets for forks can be written; what the types of the
schema take is in ``netspec layers`` and in the stubs beside this module.
"""

from __future__ import annotations

from typing import Any as _Any

from netspec import schema as _schema
from netspec.dsl.tops import layer_function as _layer_function


def __getattr__(name: str) -> _Any:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = function = _layer_function(name)
    return function


def __dir__() -> list[str]:
    return list(_schema.LAYERS)
