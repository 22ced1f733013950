"""``to_python``: a net from whatever describes it, as Python code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.errors import FieldTypeError, FieldValueError, nearest, shown
from netspec.loading import Loaded, load
from netspec.to_python.comments import comments_of
from netspec.to_python.program import program

if TYPE_CHECKING:
    from collections.abc import Mapping

STYLES = ("fluent", "pycaffe")
_SHOWN = re.compile(r"[\w .-]{1,60}", re.ASCII)  # names that the first line shows as they are


def to_python(
    source: Any, style: str = "fluent", variables: Mapping[str, Any] | None = None
) -> str:
    r"""The Python code that rebuilds a net, as a person would write it.

    Running it gives an equal message. What comes again becomes functions and loops, and what
    many layers have alike is said once. Comments of a text are kept; weights are left out.

    >>> from netspec import to_python
    >>> code = to_python('name: "tiny"\nlayer { name: "a" type: "Input" top: "a" }\n')
    >>> print(code.splitlines()[4])
    net = Net("tiny")

    Args:
        source: Whatever ``netspec.load`` takes, or what it gave.
        style: ``"fluent"`` for ``netspec.Net``, whose blobs have methods; ``"pycaffe"`` for
            ``NetSpec`` with ``layers`` and ``params``, as scripts for Caffe are written.
        variables: What a template, or a script's function, is given by name.

    Raises:
        FieldValueError: There is no such style.
        FieldTypeError: The source is no net.
        NetspecError: As ``netspec.load``.
    """
    if style not in STYLES:
        raise FieldValueError(
            f"a style is {' or '.join(map(repr, STYLES))}, not {shown(style)}",
            hint=nearest(str(style), STYLES),
        )
    loaded = source if isinstance(source, Loaded) else load(source, variables)
    if loaded.net is None:
        raise FieldTypeError(
            f"{loaded.name} is no net but a {loaded.kind}",
            hint="Give the net's own file, or the solver with its net beside it.",
        )
    net = schema.NetParameter()
    net.CopyFrom(loaded.net)
    weights = sum(len(layer.blobs) > 0 for layer in net.layer)
    for layer in net.layer:
        layer.ClearField("blobs")
    above, of_layers, below = comments_of(loaded, len(net.layer))
    if weights:
        above = [*above, _left_out(weights)]
    title = f"The net {net.name}." if _SHOWN.fullmatch(net.name) else "A net."
    fluent = style == "fluent"
    lines = program(net, of_layers, fluent=fluent).lines(title, above, below, fluent=fluent)
    return "\n".join(lines) + "\n"


def _left_out(count: int) -> str:
    layers = "a layer" if count == 1 else f"{count} layers"
    return f"# The weights of {layers} are not part of this: they stay in their file."
