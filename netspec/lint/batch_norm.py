"""Rules about BatchNorm: what has to stand behind it, and what no solver may touch."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from netspec.errors import shown
from netspec.lint.finding import Edit
from netspec.lint.rule import Seen
from netspec.report.diagnostic import WARNING
from netspec.schema.comments import vendor_usage
from netspec.text.tree import Block

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.lint.context import Context
    from netspec.report.fault import Path

_BLOBS = 3  # mean, variance and their scale; nets with as many param are upgraded
_OWN_LINE = re.compile(r"[ \t]*(\r?\n[ \t]*)[^\s}>]")
_LINEAR = frozenset({"Convolution", "Deconvolution", "InnerProduct"})


def _has_own_scale(layer: Any) -> bool:
    """Whether it is a fork's BatchNorm, which scales and shifts by itself."""
    return any(
        vendor_usage(f"BatchNormParameter.{field.name}") is not None and field.name != "engine"
        for field, _ in layer.batch_norm_param.ListFields()
    )


def without_scale(context: Context) -> Iterator[Seen]:
    """BatchNorm layers whose result goes to something that neither scales nor is linear."""
    for look in context.looks:
        if look.has_faults:
            continue
        for node in look.view.nodes:
            if node.type != "BatchNorm" or not node.tops or _has_own_scale(node.layer):
                continue
            readers = [each.type for each in look.view.readers(look.view.made(node)[0])]
            if readers and "Scale" not in readers and not _LINEAR.issuperset(readers):
                yield Seen(
                    f"no Scale layer reads what BatchNorm layer {shown(node.name)} makes",
                    node.path(),
                    "BatchNorm only brings to mean 0 and variance 1. Let a Scale layer with "
                    "bias_term: true follow, so that the net can learn another scale and shift.",
                    node.name,
                    states=look.states,
                )


def learned_statistics(context: Context) -> Iterator[Seen]:
    """BatchNorm layers with a ``param`` whose lr_mult or decay_mult is not 0."""
    if context.given.DESCRIPTOR.name != "NetParameter":
        return
    for index, layer in enumerate(context.given.layer):
        if layer.type != "BatchNorm" or _has_own_scale(layer):
            continue
        for number, param in enumerate(layer.param):
            path: Path = ("layer", index, "param", number)
            if param.lr_mult != 0:
                given = param.HasField("lr_mult")
                yield _learned(context, layer, path, "lr_mult", param.lr_mult, given)
            if param.HasField("decay_mult") and param.decay_mult != 0:
                yield _learned(context, layer, path, "decay_mult", param.decay_mult, True)


def _learned(
    context: Context, layer: Any, path: Path, name: str, value: float, given: bool
) -> Seen:
    # With three param, Caffe mends it when it reads the file; else it stops at an lr_mult.
    refused = name == "lr_mult" and len(layer.param) != _BLOBS
    does = "Caffe refuses it" if refused else "Caffe takes it for 0"
    how = f"{name} {value:g}" if given else f"no {name}, which is {value:g} then"
    found = context.find((*path, name) if given else path, given=True)
    fix: tuple[Edit, ...] = ()
    if found is not None and given:
        fix = (Edit(found.value.start, found.value.end, "0"),)
    elif found is not None and isinstance(found.value, Block) and context.text is not None:
        fix = (_inserted(context.text.source.text, found.value.start + 1, f"{name}: 0"),)
    return Seen(
        f"BatchNorm layer {shown(layer.name)} has a param with {how}: {does}",
        (*path, name) if given else path,
        "They are statistics, not weights: lr_mult: 0 and decay_mult: 0.",
        layer.name,
        severity="" if refused else WARNING,
        given=True,
        fix=fix,
    )


def _inserted(text: str, at: int, field: str) -> Edit:
    """The edit that puts a field behind an opening brace, on a line of its own if others have."""
    below = _OWN_LINE.match(text, at)
    if below:
        return Edit(at, at, f"{below[1]}{field}")
    return Edit(at, at, f" {field}" + ("" if text[at].isspace() else " "))
