"""Parameter blobs of layers with weights and a bias: their shapes, and how they are filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.binary.weights import blob_shape
from netspec.shapes import codes
from netspec.shapes.dims import Shape, differ, product, shape_text
from netspec.shapes.fillers import check_filler

if TYPE_CHECKING:
    from netspec.shapes.setting import Setting


def learned(
    setting: Setting, holder: str, weights: Shape, bias: Shape, *, free: bool = False
) -> list[Shape]:
    """The parameter blobs of a layer whose message has fillers and a ``bias_term``.

    Args:
        setting: The layer.
        holder: The field of the layer's parameters: ``"convolution_param"``.
        weights: The weights' shape.
        bias: The bias' shape.
        free: Whether blobs that the net itself brings may have any shape and number.

    Raises:
        Refused: A blob or its filler does not fit.
    """
    param = getattr(setting.layer, holder)
    shapes = [weights, bias] if param.bias_term else [weights]
    if given := given_blobs(setting):
        if not free:
            must_fit(setting, given, shapes)
        return given
    names = ("the weights", "the bias")
    fillers = ("weight_filler", "bias_filler")
    for shape, name, filler in zip(shapes, names, fillers, strict=False):
        setting.blob(shape, name, holder)
        check_filler(setting, shape, getattr(param, filler), name, holder, filler)
    return shapes


def given_blobs(setting: Setting) -> list[Shape]:
    """The shapes of the blobs that the net itself brings for a layer, if it does."""
    return [blob_shape(blob) for blob in setting.layer.blobs]


def check_numbers(setting: Setting) -> None:
    """Refuse blobs that the net itself brings and whose numbers do not fill their shape.

    Blobs without any number are those of a file whose weights are read on demand.

    Raises:
        Refused: One has more or fewer (``Blob::FromProto``).
    """
    for index, blob in enumerate(setting.layer.blobs):
        count = len(blob.double_data) or len(blob.data)
        shape = blob_shape(blob)
        if count and count != product(shape):
            setting.refuse(
                codes.BLOBS,
                f"blob {index} has the shape {shape_text(shape)} and {count:,} numbers",
                "blobs",
                index,
            )


def must_fit(setting: Setting, given: list[Shape], wanted: list[Shape]) -> None:
    """Refuse blobs that the net itself brings and that the layer does not take.

    Raises:
        Refused: There is another number of them, or one has another shape.
    """
    if len(given) != len(wanted):
        setting.refuse(
            codes.BLOBS,
            f"the net has {len(given)} blobs for the layer, which takes {len(wanted)}",
            "blobs",
            0,
        )
    for index, (have, want) in enumerate(zip(given, wanted, strict=True)):
        if differ(have, want):
            setting.refuse(
                codes.BLOBS,
                f"blob {index} has the shape {shape_text(have)}, and must have {shape_text(want)}",
                "blobs",
                index,
            )
