"""A rule about phases: blobs that are read in one phase and made in the other alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.errors import shown
from netspec.lint.rule import Seen
from netspec.net import PHASES, TEST, TRAIN, codes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.lint.context import Context
    from netspec.report.fault import Fault

_OTHER = {TRAIN: TEST, TEST: TRAIN}


def missing_data(context: Context) -> Iterator[Seen]:
    """Blobs that layers of one phase read, and that only layers of the other phase make.

    It is seen only where the net means that phase to be built: one of its layers has an
    include rule for it. Other nets are for one phase, with a file of its own for the other.
    """
    makers = _makers(context.net)
    for phase in PHASES:
        if not _is_meant(context.net, phase):
            continue
        for blob, faults in _unknown(context, phase).items():
            in_phases = makers.get(blob, {})
            if phase not in in_phases and in_phases:
                yield _missing(phase, blob, in_phases[_OTHER[phase]], faults)


def _makers(net: Any) -> dict[str, dict[str, str]]:
    """For each blob, a layer that makes it, by the phases in which one may do so."""
    makers: dict[str, dict[str, str]] = {}
    for layer in net.layer:
        phases = [phase for phase in PHASES if _may_be_in(layer, PHASES.index(phase))]
        for blob in layer.top:
            if blob not in layer.bottom:
                for phase in phases:
                    makers.setdefault(blob, {}).setdefault(phase, layer.name)
    return makers


def _may_be_in(layer: Any, phase: int) -> bool:
    """Whether a layer is in a net of a phase, for some level and stages."""
    if len(layer.include):
        return any(not rule.HasField("phase") or rule.phase == phase for rule in layer.include)
    return not any(
        all(field.name == "phase" and value == phase for field, value in rule.ListFields())
        for rule in layer.exclude
    )


def _is_meant(net: Any, phase: str) -> bool:
    number = PHASES.index(phase)
    return any(
        rule.HasField("phase") and rule.phase == number
        for layer in net.layer
        for rule in layer.include
    )


def _unknown(context: Context, phase: str) -> dict[str, dict[object, Fault]]:
    """The bottoms of a phase that no layer above makes: by blob and path."""
    found: dict[str, dict[object, Fault]] = {}
    for look in context.looks:
        for fault in look.view.faults if look.has(phase) else ():
            if fault.code == codes.UNKNOWN_BOTTOM:
                _, index, _, place = fault.path
                blob = context.net.layer[index].bottom[place]
                found.setdefault(blob, {}).setdefault(fault.path, fault)
    return found


def _missing(phase: str, blob: str, maker: str, faults: dict[object, Fault]) -> Seen:
    readers = list(dict.fromkeys(shown(fault.layer) for fault in faults.values()))
    reads = f"layer {readers[0]} reads it"
    if len(readers) > 1:
        reads = f"layer {readers[0]} and {len(readers) - 1} more read it"
    first = next(iter(faults.values()))
    return Seen(
        f"blob {shown(blob)} is not made in phase {phase}, where {reads}: layer {shown(maker)}, "
        f"which makes it, is in phase {_OTHER[phase]} alone",
        first.path,
        f"Give phase {phase} a layer that makes it, or keep the layers that read it out of it.",
        first.layer,
    )
