"""Whether a file of weights fits a net: what Caffe would copy, and what stays as it is filled.

Source: ``Net::CopyTrainedLayersFrom`` and ``Blob::ShapeEquals`` in src/caffe of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.errors import listing, shown
from netspec.report.diagnostic import ERROR, NOTE, WARNING, Diagnostic, Location
from netspec.shapes.dims import differ, shape_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.binary.weights import Blob
    from netspec.checking.report import LayerReport, Report
    from netspec.loading import Loaded
    from netspec.shapes.dims import Shape

BLOB_COUNT = "NS630"  # a layer with another number of blobs in the file
BLOB_SHAPE = "NS631"  # a blob of another shape in the file
AS_FILLED = "NS632"  # layers that the file has nothing for
IGNORED = "NS633"  # layers of the file that the net does not have
NOTHING = "NS634"  # a warning: a file that nothing is copied from

_LEGACY_AXES = 4  # of blobs in old files, whose first axes are 1 where there are fewer


def compare_weights(report: Report, weights: Loaded) -> tuple[Diagnostic, ...]:
    """Compare a file's weights with what a net's layers take.

    Args:
        report: The net, checked.
        weights: The file, loaded.

    Returns:
        An error for each layer that Caffe would refuse to copy; a warning if nothing is
        copied; notes on what is not.
    """
    targets: dict[str, LayerReport] = {}
    for layer in report.layers:
        targets.setdefault(layer.name, layer)  # Caffe takes the first layer of a name
    found: list[Diagnostic] = []
    copied, ignored, met = set(), [], False
    blobs = {each.index: each.blobs for each in weights.weights.layers}
    for index, source in enumerate(weights.message.layer):
        target = targets.get(source.name)
        if target is None:
            ignored.append(source.name)
            continue
        met = met or target.param_shapes != ()
        if target.param_shapes is None:
            continue
        copied.add(source.name)
        found += _compared(target, blobs.get(index, ()), weights.name)
    bare = [
        layer.name for layer in targets.values() if layer.param_shapes and layer.name not in copied
    ]
    place = Location(weights.name, 0, 0)
    if not weights.weights.layers:
        hint = "A text seldom has any: give the .caffemodel." if weights.reading else ""
        what = f"{weights.name} has no weights"
        return Diagnostic(NOTHING, WARNING, what, place, hint), *found
    if bare and not met:
        what = (
            f"no layer of {weights.name} has the name of one that takes weights, so nothing is "
            "copied"
        )
        hint = "Caffe goes by the layers' names."
        found.insert(0, Diagnostic(NOTHING, WARNING, what, place, hint))
    for code, names, what in (
        (AS_FILLED, bare, "stays as its filler makes it, since the file has nothing for it"),
        (IGNORED, ignored, "is in the file alone, and is left there"),
    ):
        if names:
            layers = listing(map(shown, names), 6)
            told = f"layer {layers} {what}" if len(names) == 1 else f"layers {layers}: each {what}"
            found.append(Diagnostic(code, NOTE, told, place))
    return tuple(found)


def _compared(layer: LayerReport, blobs: tuple[Blob, ...], file: str) -> Iterator[Diagnostic]:
    """What keeps Caffe from copying the blobs of one layer."""
    shapes = layer.param_shapes or ()
    if len(shapes) != len(blobs):
        yield Diagnostic(
            BLOB_COUNT,
            ERROR,
            f"layer {shown(layer.name)} takes {len(shapes)} blobs, and {file} has {len(blobs)}",
            layer.origin,
            "To learn it anew, give the layer another name.",
            layer.name,
        )
        return
    for index, (shape, blob) in enumerate(zip(shapes, blobs, strict=True)):
        if shape is not None and _differs(shape, blob):
            yield Diagnostic(
                BLOB_SHAPE,
                ERROR,
                f"blob {index} of layer {shown(layer.name)} has the shape {shape_text(shape)}, "
                f"and in {file} {shape_text(blob.shape)}",
                layer.origin,
                "To learn it anew, give the layer another name.",
                layer.name,
            )


def _differs(shape: Shape, blob: Blob) -> bool:
    if blob.legacy and len(shape) <= _LEGACY_AXES:
        shape = (1,) * (_LEGACY_AXES - len(shape)) + shape
    return differ(shape, blob.shape)
