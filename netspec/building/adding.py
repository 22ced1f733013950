"""Adding a layer: the layer itself, its tops' names, and the blobs that a script gets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.building.blob import Blob
from netspec.dsl.origin import caller
from netspec.dsl.tops import Function, Top
from netspec.errors import FieldTypeError, FieldValueError, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.building.net import Net


def new_layer(
    type_name: str,
    inputs: Sequence[Any],
    params: dict[str, Any],
    name: str | None,
    tops: str | Sequence[str] | None,
) -> Function:
    """A layer whose keywords are still to be looked at.

    Args:
        type_name: Its type.
        inputs: What it reads.
        params: Its keywords; ``ntop`` is taken out.
        name: Its name as the user gave it.
        tops: Its tops' names as the user gave them.

    Raises:
        BottomError: One of the inputs is no top.
        FieldTypeError: The type or a name is no text.
        FieldValueError: There is another number of names than of tops.
    """
    texts = [name or "", *([tops] if isinstance(tops, str) else tops or ())]
    for what, text in (("type", type_name), *(("name", text) for text in texts)):
        if not isinstance(text, str):
            raise FieldTypeError(f"a layer's {what} is text, not {shown(text)}", origin=caller())
    ntop = params.pop("ntop", len(texts) - 1 if tops is not None else usual_tops(type_name))
    plain = type(ntop) is int and ntop >= 0
    if not plain or not all(isinstance(each, Top) for each in inputs):
        ntop = Function(type_name, inputs, {**params, "ntop": ntop}).ntop  # it refuses what is odd
    fn = Function.restored(type_name, inputs, params, ntop, caller())
    if tops is not None and ntop != len(texts) - 1:
        raise FieldValueError(
            f"{fn.label()}: {len(texts) - 1} names are given for {ntop} tops", origin=fn.origin
        )
    return fn


def usual_tops(type_name: str) -> int:
    """How many tops a layer has, if nobody says: one, unless its type always has others.

    >>> [usual_tops(each) for each in ("ReLU", "Slice", "Silence", "MemoryData", "Mine")]
    [1, 1, 0, 2, 1]

    Args:
        type_name: Its type.
    """
    known = schema.layer_type(type_name)
    return known.tops.low if known is not None and known.tops.low == known.tops.high else 1


def top_names(
    fn: Function, full: str, scope: str, tops: str | Sequence[str] | None
) -> tuple[str, ...]:
    """What a layer's tops are called.

    Args:
        fn: The layer.
        full: Its whole name.
        scope: What that begins with.
        tops: Its tops' names as the user gave them.
    """
    if tops is None:
        return (full,) if fn.ntop == 1 else tuple([f"{full}_{n}" for n in range(fn.ntop)])
    return (scope + tops,) if isinstance(tops, str) else tuple([scope + each for each in tops])


def blobs_of(fn: Function, net: Net, *, alone: bool) -> Any:
    """What a script gets of a layer: a blob, a tuple of them, or the layer if it has no tops.

    Args:
        fn: The layer.
        net: Its net.
        alone: Whether an only blob comes without a tuple around it.
    """
    if not fn.ntop:
        return fn
    if fn.ntop == 1 and alone:
        return Blob(fn, 0, net)
    return tuple([Blob(fn, number, net) for number in range(fn.ntop)])
