"""A rule about fields that others have replaced, or that Caffe no longer reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from netspec.errors import shown
from netspec.lint.booleans import odd_booleans
from netspec.lint.dummy_data import shapes_for_sizes
from netspec.lint.finding import Edit
from netspec.lint.rule import Seen
from netspec.lint.walk import Held, held_fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netspec.lint.context import Context

    _Fix = Callable[[Context, Held], tuple[Edit, ...]]


class _Old(NamedTuple):
    """What there is to say of a field.

    Attributes:
        says: What has become of it.
        hint: What to do.
        fix: Mends it in the text.
    """

    says: str
    hint: str
    fix: _Fix | None = None


def _renamed(new: str) -> _Fix:
    """The fix of a field that has another name today."""

    def fix(context: Context, held: Held) -> tuple[Edit, ...]:
        found = context.find(held.path, given=True)
        if found is None or held.message.HasField(new):
            return ()
        return (Edit(found.start, found.end, new),)

    return fix


def _normalization(context: Context, held: Held) -> tuple[Edit, ...]:
    """``normalize`` as ``normalization``, for the types that are known to take it so."""
    found = context.find(held.path, given=True)
    if found is None or _type_of_layer(context, held) not in _NORMALIZED:
        return ()
    if held.message.HasField("normalization"):  # which counts, then
        return context.removal(held.path, given=True)
    label = "VALID" if held.value else "BATCH_SIZE"
    return (
        Edit(found.start, found.end, "normalization"),
        Edit(found.value.start, found.value.end, label),
    )


def _type_of_layer(context: Context, held: Held) -> Any:
    """The type of the layer that a field is in, if that is in today's form."""
    return context.given.layer[held.path[1]].type if held.path[0] == "layer" else None


_NORMALIZED = frozenset({"SoftmaxWithLoss", "SigmoidCrossEntropyLoss"})
_AXIS = "Write axis, which also counts from the end."
_SIZES = "Write shape { dim: ... } in place of num, channels, height and width."
_TRANSFORM = _Old(
    "is not read in a layer { } of today's form", "Move it to the layer's transform_param."
)

# Sources: the comments of caffe.proto, and LayerSetUp of the layers in src/caffe/layers of
# BVLC Caffe 1.0. WindowData still reads the scale of window_data_param.
_TABLE: dict[str, _Old] = {
    "ConcatParameter.concat_dim": _Old("is called axis today", _AXIS, _renamed("axis")),
    "SliceParameter.slice_dim": _Old("is called axis today", _AXIS, _renamed("axis")),
    "LossParameter.normalize": _Old(
        "has given way to normalization",
        "true is normalization: VALID, false is normalization: BATCH_SIZE.",
        _normalization,
    ),
    "DummyDataParameter.num": _Old("has given way to shape", _SIZES, shapes_for_sizes),
    "BlobProto.num": _Old("has given way to shape", _SIZES),
    "DataParameter.rand_skip": _Old(
        "is no longer read: each solver takes records of its own", "Take it away."
    ),
    "PythonParameter.share_in_parallel": _Old("is no longer read", "Take it away."),
    **{
        f"{holder}.{field}": _TRANSFORM
        for holder in ("DataParameter", "ImageDataParameter", "WindowDataParameter")
        for field in ("scale", "mean_file", "crop_size", "mirror")
        if (holder, field) != ("WindowDataParameter", "scale")
    },
}


def deprecated_fields(context: Context) -> Iterator[Seen]:
    """Fields of the table, and odd spellings of true and false."""
    for held in held_fields(context.given):
        old = _TABLE.get(held.name)
        if held.message.DESCRIPTOR.name == "BlobProto" and context.text is None:
            continue  # binary files are written by programs
        # Old layers are a matter of their own rule, and their upgrade takes these along.
        if old is not None and "layers" not in held.path:
            yield Seen(
                f"field {shown(held.field.name)} {old.says}",
                held.path,
                old.hint,
                given=True,
                fix=old.fix(context, held) if old.fix else (),
            )
    yield from odd_booleans(context)
