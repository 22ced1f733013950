"""Rules about blobs: tops that nobody reads, tops made twice, bottoms that nobody makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec import schema
from netspec.errors import shown
from netspec.lint.kinds import is_loss, is_source
from netspec.lint.rule import Seen
from netspec.net import PHASES, TRAIN, codes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.lint.context import Context
    from netspec.lint.looks import Look
    from netspec.net import Node, Version

# Families whose layers compute something for others to read.
_COMPUTING = frozenset({"vision", "activation", "normalization", "recurrent", "common"})

# Types of these families whose tops are results, also where a loss stands beside them.
_RESULTS = frozenset({"ArgMax", "Softmax"})


def unread_tops(context: Context) -> Iterator[Seen]:
    """Tops of sources, and of branches beside a loss, that no layer reads in any state."""
    read = {
        blob
        for look in context.looks
        for blob, version in look.view.last.items()
        if version.readers or version.loss_weight
    }
    # Also what would be read in a state with several stages at once.
    read |= {blob for layer in context.hidden for blob in layer.bottom}
    read |= {
        node.layer.bottom[place]
        for look in context.looks
        for node in look.view.nodes
        for place, number in enumerate(node.bottoms)
        if number is None
    }
    for look in context.looks:
        if look.has_faults:
            continue
        nodes = look.view.nodes
        feeds = any(node.bottoms for node in nodes)
        trains = look.has(TRAIN) and any(is_loss(node.layer) for node in nodes)
        for version in look.view.outputs:
            node = look.view.maker(version)
            if version.blob in read:
                continue
            if is_source(node.layer):
                if feeds:
                    yield _unread(look, node, version, _remedy(node, version))
            elif trains and _computes(node):
                hint = (
                    "While it trains, Caffe prints every value of such a blob each time it "
                    "displays. Take the branch out, or read it with a layer of type Silence."
                )
                yield _unread(look, node, version, hint)


def _computes(node: Node) -> bool:
    known = schema.layer_type(node.type)
    return known is not None and known.family in _COMPUTING and known.name not in _RESULTS


def _remedy(node: Node, version: Version) -> str:
    known = schema.layer_type(node.type)
    is_last = version.top == len(node.tops) - 1
    if known is not None and is_last and len(node.tops) - 1 in known.tops and version.top:
        return "Take the top away, or read it with a layer of type Silence."
    return "If it is not needed, read it with a layer of type Silence."


def _unread(look: Look, node: Node, version: Version, hint: str) -> Seen:
    return Seen(
        f"no layer reads blob {shown(version.blob)} of layer {shown(node.name)}",
        node.path("top", version.top),
        hint,
        node.name,
        states=look.states,
    )


def rebound_names(context: Context) -> Iterator[Seen]:
    """Tops that are made a second time, not in place."""
    return _refused(context, codes.MADE_TWICE)


def in_place_on_read_blobs(context: Context) -> Iterator[Seen]:
    """Layers that work in place on a blob that is used elsewhere, too."""
    return _refused(context, codes.IN_PLACE_ON_READ)


def _refused(context: Context, code: str) -> Iterator[Seen]:
    """What the view refuses with a code, but where the net needs a stage to be right."""
    right = {
        phase: any(look.has(phase) and not look.has_faults for look in context.looks)
        for phase in PHASES
    }
    for look in context.looks:
        # Without any stage, a net whose layers are told apart by stages has all of them.
        states = {state for state in look.states if state.stages or not right[state.phase]}
        for fault in look.view.faults if states else ():
            if fault.code == code:
                yield Seen(
                    fault.message, fault.path, fault.hint, fault.layer, states=frozenset(states)
                )


def unknown_bottoms(context: Context) -> Iterator[Seen]:
    """Bottoms that no layer above makes, whatever the state."""
    made: set[str] = set()
    unknown = set()
    for index, layer in enumerate(context.net.layer):
        unknown |= {
            ("layer", index, "bottom", place)
            for place, blob in enumerate(layer.bottom)
            if blob not in made
        }
        made.update(layer.top)
    for look in context.looks if unknown else ():
        for fault in look.view.faults:
            if fault.code == codes.UNKNOWN_BOTTOM and fault.path in unknown:
                # Whatever the state: no need to say which.
                yield Seen(fault.message, fault.path, fault.hint, fault.layer)
