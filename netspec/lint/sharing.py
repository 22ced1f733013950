"""A rule about shared weights: fillers of layers that do not own them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from netspec.errors import shown
from netspec.lint.rule import Seen
from netspec.net import shared_params
from netspec.report.diagnostic import NOTE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.lint.context import Context
    from netspec.net import Node, View
    from netspec.report.fault import Path

# A layer type -> its parameter message, and the filler of each of its parameter blobs.
# Source: LayerSetUp in src/caffe/layers/*.cpp of BVLC Caffe 1.0.
_WEIGHTS = ("weight_filler", "bias_filler")
_FILLERS: dict[str, tuple[str, tuple[str, ...]]] = {
    "Bias": ("bias_param", ("filler",)),
    "Convolution": ("convolution_param", _WEIGHTS),
    "Deconvolution": ("convolution_param", _WEIGHTS),
    "Embed": ("embed_param", _WEIGHTS),
    "InnerProduct": ("inner_product_param", _WEIGHTS),
    "PReLU": ("prelu_param", ("filler",)),
    "Scale": ("scale_param", ("filler", "bias_filler")),
}


class _Shared(NamedTuple):
    """A parameter that a layer shares, and the one that it shares it with."""

    node: Node
    param: int
    owner: Node
    owner_param: int


def fillers_on_sharers(context: Context) -> Iterator[Seen]:
    """Fillers of parameters that another layer owns in every state that the layer is in."""
    shared: dict[Path, _Shared] = {}
    owned: set[Path] = set()
    for look in context.looks:
        here = {each.node.path("param", each.param): each for each in _shared(look.view)}
        shared.update(here)
        for node in look.view.nodes:
            for param, spec in enumerate(node.layer.param):
                if spec.name and node.path("param", param) not in here:
                    owned.add(node.path("param", param))
    for path, each in shared.items():
        if path not in owned and (seen := _filler(context, each)):
            yield seen


def _shared(view: View) -> Iterator[_Shared]:
    for sharing in shared_params(view):
        owner = view.nodes[sharing.owner.node]
        for node, param in sharing.sharers:
            yield _Shared(view.nodes[node], param, owner, sharing.owner.param)


def _filler(context: Context, shared: _Shared) -> Seen | None:
    """What there is to say of a shared parameter's filler."""
    node, owner = shared.node, shared.owner
    fields = _filler_fields(node.layer, shared.param)
    own = _given(node.layer, fields)
    if own is None or node.index == owner.index:
        return None
    other = _given(owner.layer, _filler_fields(owner.layer, shared.owner_param))
    same = own == other
    how = "the same" if same else "another one" if other is not None else "none"
    return Seen(
        f"the {fields[1]} of layer {shown(node.name)} is not used: layer {shown(owner.name)} "
        f"owns the shared weights, and has {how}",
        node.path(*fields),
        "Caffe fills shared weights as the first layer says that has their name."
        + ("" if same else " Move the filler there, or take it away."),
        node.name,
        severity=NOTE if same else "",
        fix=context.removal(node.path(*fields)),
    )


def _filler_fields(layer: Any, param: int) -> tuple[str, ...]:
    """The fields that lead to the filler of a parameter blob; none if it has none."""
    holder, fillers = _FILLERS.get(layer.type, ("", ()))
    return (holder, fillers[param]) if param < len(fillers) else ()


def _given(layer: Any, fields: tuple[str, ...]) -> Any:
    """The filler that a layer gives, or None."""
    if not fields:
        return None
    holder = getattr(layer, fields[0])
    return getattr(holder, fields[1]) if holder.HasField(fields[1]) else None
