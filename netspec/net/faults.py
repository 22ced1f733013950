"""What Caffe refuses in how a net is put together: every fault, each at its path."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from netspec.errors import listing, shown
from netspec.net import codes
from netspec.net.missing import Missing
from netspec.net.sharing import shared_params
from netspec.report.fault import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.net.version import Version
    from netspec.net.view import Node, View

# How Caffe ends the names of the tops of the Split layers that it inserts.
_SPLIT_NAME = re.compile(r"(.*_split)_([0-9]+)\Z", re.DOTALL)


def rule_faults(net: Any) -> Iterator[Fault]:
    """Layers with both kinds of rules, whatever the state."""
    for index, layer in enumerate(net.layer):
        if len(layer.include) and len(layer.exclude):
            yield Fault(
                codes.BOTH_RULES,
                f"layer {shown(layer.name)} has both include and exclude rules",
                ("layer", index, "exclude", 0),
                hint="Say it with one kind: include lists where the layer is in, exclude where "
                "it is not.",
                layer=layer.name,
            )


def wiring_faults(view: View) -> Iterator[Fault]:
    """What is wrong in one state, layer by layer; then what is wrong with shared parameters."""
    missing = Missing(view)
    makers: dict[str, Node] = {}
    splits = _Splits(view)
    for node in view.nodes:
        for place, number in enumerate(node.bottoms):
            if number is None:
                yield missing.fault(node, place)
        given, wanted = len(node.layer.propagate_down), len(node.bottoms)
        if given not in (0, wanted):
            yield _propagate_down(node, given, wanted)
        for version in view.made(node):
            if version.below is not None:
                if view.versions[version.below].is_split:
                    yield _in_place(view, node, version)
            elif version.blob in makers:
                yield _made_twice(node, version, makers[version.blob])
            makers[version.blob] = node
            yield from splits.check(node, version)
    for sharing in shared_params(view):
        yield from sharing.faults(view)


def _propagate_down(node: Node, given: int, wanted: int) -> Fault:
    return Fault(
        codes.PROPAGATE_DOWN,
        f"layer {shown(node.name)} has {given} propagate_down and {wanted} bottoms",
        node.path("propagate_down", 0),
        hint="Give one for each bottom, or none.",
        layer=node.name,
    )


def _in_place(view: View, node: Node, version: Version) -> Fault:
    below = view.versions[version.below or 0]
    others = dict.fromkeys(
        shown(reader.name) for reader in view.readers(below) if reader is not node
    )
    if others:
        word = "layer" if len(others) == 1 else "layers"
        reads = "reads" if len(others) == 1 else "read"
        why = f"{word} {listing(others, 3)} {reads} as well"
    elif below.loss_weight:
        why = f"has a loss_weight in layer {shown(view.maker(below).name)}"
    else:
        why = "the layer reads more than once"
    return Fault(
        codes.IN_PLACE_ON_READ,
        f"layer {shown(node.name)} works in place on blob {shown(version.blob)}, which {why}",
        node.path("top", version.top),
        hint="Give its top a name of its own, and let the layers that come after it read that.",
        layer=node.name,
    )


def _made_twice(node: Node, version: Version, first: Node) -> Fault:
    blob = shown(version.blob)
    if first is node:
        message = f"layer {shown(node.name)} makes blob {blob} twice"
        hint = "Give each top a name of its own."
    elif version.blob in node.layer.bottom:
        place = list(node.layer.bottom).index(version.blob)
        message = f"layer {shown(node.name)} makes blob {blob} again, which is its bottom {place}"
        hint = f"In place, it would be top {place}. Else give the top a name of its own."
    else:
        message = (
            f"layer {shown(node.name)} makes blob {blob}, which layer {shown(first.name)} "
            "makes already"
        )
        hint = (
            "Give the top a name of its own; or, if the two layers are meant for different "
            "phases, give each an include rule."
        )
    path = node.path("top", version.top)
    return Fault(codes.MADE_TWICE, message, path, hint=hint, layer=node.name)


class _Splits:
    """Names that Caffe gives to the tops of its own Split layers, and that are taken."""

    def __init__(self, view: View) -> None:
        self.taken: dict[str, list[int]] = {}  # names in the net that look like them
        for version in view.versions:
            if alike := _SPLIT_NAME.match(version.blob):
                self.taken.setdefault(alike[1], []).append(int(alike[2]))
        self.made: set[str] = set()

    def check(self, node: Node, version: Version) -> Iterator[Fault]:
        if not version.is_split:
            return
        base = f"{version.blob}_{node.name}_{version.top}_split"
        uses = len(version.readers) + bool(version.loss_weight)
        clash = base in self.made or any(number < uses for number in self.taken.get(base, ()))
        self.made.add(base)
        if clash:
            yield Fault(
                codes.MADE_TWICE,
                f"blob {shown(version.blob)} is used more than once, and the Split that Caffe "
                f"puts behind it makes blobs {shown(base + '_0')} and so on, which there are "
                "already",
                node.path("top", version.top),
                hint="Give the layer another name.",
                layer=node.name,
            )
