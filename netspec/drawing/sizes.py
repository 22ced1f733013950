"""Windows in few words: ``5x5 s2 p1``, the same for all axes where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.shapes.windows import PAIRS

if TYPE_CHECKING:
    from collections.abc import Sequence

_AXES = 2  # of an image


def window_text(param: Any) -> str:
    """The windows of a convolution: ``"3x3 s2 p1 d2 g4"``.

    Args:
        param: A ConvolutionParameter.
    """
    pieces = [
        _kernel(_sizes(param, "kernel_size")),
        _size("s", _sizes(param, "stride"), 1),
        _size("p", _sizes(param, "pad"), 0),
        _size("d", tuple(param.dilation), 1),
        f"g{param.group}" if param.group != 1 else "",
    ]
    return " ".join(piece for piece in pieces if piece)


def pool_text(param: Any) -> str:
    """The windows of a pooling: ``"max 3x3 s2"``, ``"ave global"``.

    Args:
        param: A PoolingParameter.
    """
    method = schema.enum_type("PoolingParameter.PoolMethod").Name(param.pool)
    if param.global_pooling:
        windows = ["global"]
    else:
        windows = [
            _kernel(_sizes(param, "kernel_size")),
            _size("s", _sizes(param, "stride"), 1),
            _size("p", _sizes(param, "pad"), 0),
        ]
    return " ".join(piece for piece in (str(method).lower(), *windows) if piece)


def _sizes(param: Any, name: str) -> tuple[int, ...]:
    """A field's values: once for all axes, or one for each."""
    high, wide = PAIRS[name]
    if param.HasField(high) or param.HasField(wide):
        return getattr(param, high), getattr(param, wide)
    values = getattr(param, name)
    if isinstance(values, int):
        return (values,) if param.HasField(name) else ()
    return tuple(values)


def _kernel(sizes: tuple[int, ...]) -> str:
    return "x".join(map(str, sizes * _AXES if len(sizes) == 1 else sizes))


def _size(sign: str, sizes: Sequence[int], default: int) -> str:
    """A sign and the values, if one of them is not the default."""
    if all(size == default for size in sizes):
        return ""
    return sign + "x".join(map(str, sizes[:1] if len(set(sizes)) == 1 else sizes))
