"""One layer of a script set up by itself, with inputs in the place of what it reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netspec import schema
from netspec.net import view
from netspec.report.diagnostic import ERROR
from netspec.shapes.infer import infer
from netspec.sources import source_shapes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from netspec.dsl.tops import Function, Top
    from netspec.net import State
    from netspec.report.fault import Fault
    from netspec.shapes.dims import Shape
    from netspec.shapes.infer import LayerShapes


class Alone(NamedTuple):
    """What is known of a layer.

    Attributes:
        shapes: What it makes.
        layer: The LayerParameter that was set up.
        errors: What Caffe refuses.
    """

    shapes: LayerShapes
    layer: Any
    errors: tuple[Fault, ...]


def set_up_alone(
    fn: Function,
    name: str,
    values: Mapping[str, Any],
    bottoms: Mapping[Top, tuple[str, Shape | None]],
    tops: Sequence[str],
    state_of: Callable[[Any], State],
    *,
    told: Mapping[str, Shape] | None = None,
    look: bool = False,
) -> Alone:
    """Set up a layer as the check does.

    Args:
        fn: The layer.
        name: Its name.
        values: Its parameters, as ``fn.values()`` gives them.
        bottoms: What it reads, each blob once, with a name and a shape for it.
        tops: Its tops' names; they do not count for a layer in place.
        state_of: Gives the state that its LayerParameter is set up in; its own rules are gone
            when it is.
        told: Its tops' shapes, where the user tells them.
        look: Whether the files that it reads are looked into.
    """
    net = schema.NetParameter()
    for blob, _ in bottoms.values():
        net.layer.add(type="Input", top=[blob])
    read = [bottoms[top][0] for top in fn.inputs]
    fields = {"name": name, "type": fn.type_name, **values}
    fields["bottom"] = [*read, *fields.get("bottom", ())]
    fields["top"] = [*(read if fn.in_place else tops), *fields.get("top", ())]
    layer = net.layer.add(**fields)
    state = state_of(layer)
    layer.ClearField("include")
    layer.ClearField("exclude")
    seen = view(net, state)
    shapes: dict[str, Shape | None] = dict(bottoms.values())
    faults: tuple[Fault, ...] = ()
    if look:
        found, faults = source_shapes(seen, given=told or {})
        shapes.update(found)
    inferred = infer(seen, {**shapes, **(told or {})}, faults=faults)
    errors = tuple(fault for fault in inferred.faults if fault.severity == ERROR)
    return Alone(inferred.layers[-1], layer, errors)
