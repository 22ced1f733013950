"""The shapes of what a net's data layers give, where its builder told them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec import schema
from netspec.net import State, included

if TYPE_CHECKING:
    from netspec.building.known import Known
    from netspec.dsl.tops import Function
    from netspec.shapes.dims import Shape


def given_shapes(known: Known, phase: str) -> dict[str, Shape]:
    """The shapes of the blobs that layers without bottoms make, by name.

    Of layers that make the same blobs, that of the phase counts.

    Args:
        known: What is known of the net's layers.
        phase: The phase.
    """
    shapes: dict[str, Shape] = {}
    ours: dict[str, Shape] = {}
    for fn, blobs in known.tops.items():
        if not fn.inputs:
            found = {
                blob: shape
                for blob, shape in zip(blobs, known.shapes.get(fn, ()), strict=False)
                if shape is not None
            }
            shapes.update(found)
            if _is_in(fn, phase):
                ours.update(found)
    return {**shapes, **ours}


def _is_in(fn: Function, phase: str) -> bool:
    """Whether a layer is in a net of a phase."""
    values = fn.values()
    rules = {name: values[name] for name in ("include", "exclude") if name in values}
    return included(schema.LayerParameter(**rules), State(phase))
