"""Which layers work in place: those that Caffe's nets have so, where nothing else is harmed."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from netspec.building.twins import never_together
from netspec.dsl.emit import in_order
from netspec.errors import listing, shown
from netspec.loading.origins import of_line
from netspec.net import codes
from netspec.report.diagnostic import ERROR, Diagnostic
from netspec.report.invalid import InvalidTextError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from netspec.building.known import Known
    from netspec.dsl.tops import Function

IN_PLACE = frozenset({"ReLU", "Dropout", "BatchNorm", "Scale"})
# Types that do not need what they made for their gradient, so that another may write on it.
_WRITABLE = IN_PLACE | {
    "Bias", "Concat", "Convolution", "Deconvolution", "Eltwise", "Embed", "InnerProduct", "Pooling",
}  # fmt: skip
# A ReLU in place looks at the sign of what it made; these keep it, or leave nothing to learn.
_KEEP_SIGNS = frozenset({"ReLU", "Dropout"})


def decide(
    results: Iterable[Function], free: Collection[Function], told: Collection[Function]
) -> dict[Function, list[Function]]:
    """Decide for layers whether they work in place.

    They do if nothing else reads their bottom, and the layers that made it do not need it
    for their gradients.

    Args:
        results: What the net is for.
        free: The layers, of types of ``IN_PLACE``, for which the user has not decided.
        told: Those for which the user has, and which work in place.

    Returns:
        Each of ``told`` that overwrites what other layers read, with those.
    """
    if not free and not told:
        return {}
    functions = list(in_order(results))
    readers = Counter(chain.from_iterable(fn.inputs for fn in functions))
    wrong = {}
    for fn in functions:
        if fn in free:
            fn.in_place = readers[fn.inputs[0]] == 1 and _may_write(fn)
        elif fn in told and readers[fn.inputs[0]] > 1:
            others = [each for each in functions if each is not fn and fn.inputs[0] in each.inputs]
            wrong[fn] = [each for each in others if not never_together(fn, [each])]
    return {fn: others for fn, others in wrong.items() if others}


def in_place_on_read(fn: Function, others: Sequence[Function], known: Known) -> InvalidTextError:
    """The error for a layer that works in place, as it is told, on what other layers read.

    Args:
        fn: The layer.
        others: The others.
        known: What is known of the layers.
    """
    name, blob = known.layer(fn), known.blob(fn.inputs[0])
    names = listing([shown(known.layer(each)) for each in others], 3)
    read = f"layer {names} reads" if len(others) == 1 else f"layers {names} read"
    told = f"layer {shown(name)} works in place on blob {shown(blob)}, which {read} as well"
    hint = "Leave in_place out: the net decides it."
    if fn.type_name not in IN_PLACE:
        hint = "Leave in_place out, or let the others read what this one gives."
    place = of_line(fn.origin)
    found = Diagnostic(codes.IN_PLACE_ON_READ, ERROR, told, place, hint, name)
    return InvalidTextError([found], fn.origin.file)


def _may_write(fn: Function) -> bool:
    """Whether a layer may write on its bottom."""
    bottom = fn.inputs[0].fn
    if bottom.type_name not in _WRITABLE or _needs_product(bottom):
        return False
    if fn.type_name in _KEEP_SIGNS:
        return True
    while bottom.in_place:  # they all have one memory
        if bottom.type_name == "ReLU":
            return False
        bottom = bottom.inputs[0].fn
    return True


def _needs_product(fn: Function) -> bool:
    """Whether it is an Eltwise that divides its product for the gradient."""
    if fn.type_name != "Eltwise":
        return False
    given = fn.values().get("eltwise_param")
    if given is None:
        return False
    said = given.get("stable_prod_grad") if isinstance(given, dict) else given.stable_prod_grad
    return said is False
