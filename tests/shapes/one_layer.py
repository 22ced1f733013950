"""One layer with bottoms of given shapes: what it makes, or why it is refused."""

from __future__ import annotations

from netspec.loading import load
from netspec.net import State, loaded_state, view
from netspec.report.diagnostic import ERROR
from netspec.shapes.dims import shape_text
from netspec.shapes.infer import infer
from netspec.shapes.inputs import input_shape


def made(layer, *bottoms, phase="TRAIN"):
    """The tops' and the parameters' shapes as text: ``(["Nx10"], ["10x5", "10"])``.

    Args:
        layer: What is in the layer beside its bottoms, which are called b0, b1 and so on.
        *bottoms: Their shapes: ``"Nx3x8x8"``, and ``"?"`` for one that is not known.
        phase: The phase.
    """
    last, faults = _inferred(layer, bottoms, phase)
    assert not faults, [fault.message for fault in faults]
    return list(map(shape_text, last.top_shapes)), list(map(shape_text, last.param_shapes))


def refused(layer, *bottoms, phase="TRAIN"):
    """The code and the path in the layer of the first fault; None if there is none."""
    fault = fault_of(layer, *bottoms, phase=phase)
    return None if fault is None else (fault.code, fault.path[2:])


def fault_of(layer, *bottoms, phase="TRAIN"):
    """The first fault, or None."""
    _, faults = _inferred(layer, bottoms, phase)
    return faults[0] if faults else None


def _inferred(layer, bottoms, phase):
    blobs = {f"b{place}": input_shape(shape) for place, shape in enumerate(bottoms)}
    text = "".join(f'layer {{ name: "{name}" type: "Input" top: "{name}" }}\n' for name in blobs)
    reads = " ".join(f'bottom: "{name}"' for name in blobs)
    net = load(f'{text}layer {{ name: "x" {reads} {layer} }}\n').net
    result = infer(view(net, loaded_state(net, State(phase))), blobs)
    return result.layers[-1], [fault for fault in result.faults if fault.severity == ERROR]
