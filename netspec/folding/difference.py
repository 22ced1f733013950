"""In words: what is different about a time step."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

from netspec.errors import shown
from netspec.folding.names import step_name
from netspec.folding.order import SEPARATOR
from netspec.net import codes
from netspec.report.diagnostic import WARNING
from netspec.report.fault import Fault
from netspec.shapes.dims import differ, shape_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netspec.folding.links import Astray
    from netspec.folding.tape import Tape
    from netspec.net import Node, View
    from netspec.shapes.dims import Shape
    from netspec.shapes.infer import LayerShapes

_WIRING = ("name", "bottom", "top", "blobs")
_MEANT = "unless it is meant."


def wired_otherwise(tape: Tape, places: range, astray: Astray, view: View) -> Fault:
    """The fault of a step of which a bottom reads something else than in its neighbours.

    Args:
        tape: The net.
        places: The step.
        astray: Its first such bottom.
        view: The net in its state.
    """
    at = next(at for at in places if astray.bottom < tape.firsts[at + 1])
    node = view.nodes[tape.positions[at]]
    bottom = astray.bottom - tape.firsts[at]
    read = f"it reads {shown(node.layer.bottom[bottom])}"
    expected = _blob(tape, astray, view)
    hint = f"Read {shown(expected)}, {_MEANT}" if expected else ""
    if expected is not None:
        read += f", and as its neighbours are wired it would read {shown(expected)}"
    return _fault(node, ("bottom", bottom), read, hint)


def _blob(tape: Tape, astray: Astray, view: View) -> str | None:
    """The blob that was expected."""
    if not 0 <= astray.maker < len(tape.positions):
        return None
    tops = view.nodes[tape.positions[astray.maker]].layer.top
    return tops[astray.top] if 0 <= astray.top < len(tops) else None


def difference(
    tape: Tape, places: range, like: range, view: View, layers: Sequence[LayerShapes]
) -> Fault | None:
    """The fault of a step of which layers differ from those of another; None if they may agree.

    What is told first is what differs by itself; other shapes may be only its consequence.

    Args:
        tape: The net.
        places: The step's places on the tape.
        like: Those of the step that it is held against.
        view: The net in its state.
        layers: Its layers' shapes, in the view's order.
    """
    first = node = view.nodes[tape.positions[places.start]]
    later: Fault | None = None
    both: list[tuple[int, int]] = []
    for at, other in _pairs(tape, places, like, view):
        if at is None:
            name = tape.names[like.start if other is None else other]
            return _fault(node, (), f"no layer such as {shown(name)} comes behind it")
        node = view.nodes[tape.positions[at]]
        if other is None:
            return _fault(node, (), "its neighbours have no such layer")
        both.append((at, other))
        if tape.kinds[at] == tape.kinds[other]:
            continue
        theirs = view.nodes[tape.positions[other]]
        told = _settings(node.layer, theirs.layer)
        if told is not None:
            path, what = told
            return _fault(node, path, f"{what} in {shown(theirs.name)}")
        later = later or _shapes(node, layers[node.position], layers[theirs.position])
    if later is None and all(tape.kinds[at] == tape.kinds[other] for at, other in both):
        return _fault(first, (), "its layers come in another order, or are wired otherwise")
    return later


def _pairs(
    tape: Tape, places: range, like: range, view: View
) -> Iterator[tuple[int | None, int | None]]:
    """Which layers of two steps belong together; None for one that has no other."""
    own = [tape.names[at] for at in places]
    theirs = [tape.names[at] for at in like]
    prefixes = step_name(own, theirs), step_name(theirs, own)
    if all(each.endswith(SEPARATOR) for each in prefixes):
        keys = [name.removeprefix(prefixes[0]) for name in own]
        wanted = [name.removeprefix(prefixes[1]) for name in theirs]
        if len(set(keys)) == len(keys):
            place = dict(zip(keys, places, strict=True))
            known = set(wanted)
            yield from ((at, None) for key, at in place.items() if key not in known)
            yield from ((place.get(key), at) for key, at in zip(wanted, like, strict=True))
            return
    if len(places) == len(like):
        yield from zip(places, like, strict=True)
        return
    one, other = ([view.nodes[tape.positions[at]].type for at in step] for step in (places, like))
    for _, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        for step in range(max(b - a, d - c)):
            yield (
                places[a + step] if a + step < b else None,
                like[c + step] if c + step < d else None,
            )


def _settings(own: Any, theirs: Any) -> tuple[tuple[str | int, ...], str] | None:
    """The first field in which two messages differ, and in words how; None if in none."""
    if own.type != theirs.type:
        return ("type",), f"its type is {own.type}, and {theirs.type}"
    path: tuple[str | int, ...] = ()
    while True:
        field = _first_other(own, theirs, () if path else _WIRING)
        if field is None:
            return None
        one, other = getattr(own, field.name), getattr(theirs, field.name)
        path = (*path, field.name)
        if not isinstance(one, (str, bytes, int, float)) and hasattr(one, "__len__"):
            if len(one) != len(other):
                return path, f"it has {len(one)} {field.name}, and there are {len(other)}"
            at = next(at for at, each in enumerate(one) if each != other[at])
            path, one, other = (*path, at), one[at], other[at]
        if field.message_type is None:
            names = ".".join(str(part) for part in path if isinstance(part, str))
            return path, f"its {names} is {_value(field, one)}, and {_value(field, other)}"
        own, theirs = one, other


def _first_other(own: Any, theirs: Any, but: Sequence[str]) -> Any:
    """The first field in which two messages differ, in the order of their numbers."""
    fields = {
        field.number: field
        for message in (own, theirs)
        for field, _ in message.ListFields()
        if field.name not in but
    }
    for number in sorted(fields):
        field = fields[number]
        if getattr(own, field.name) != getattr(theirs, field.name):
            return field
    return None


def _value(field: Any, value: Any) -> str:
    """A value as prototxt has it."""
    if field.enum_type is not None:
        return str(field.enum_type.values_by_number[value].name)
    if isinstance(value, str):
        return shown(value) if value else "none"
    return f"{value:g}" if isinstance(value, float) else str(value).lower()


def _shapes(node: Node, own: LayerShapes, theirs: LayerShapes) -> Fault | None:
    """The fault of a layer that is set up alike, and has other shapes; None if they may agree."""
    sides: tuple[tuple[str, Sequence[Shape | None], Sequence[Shape | None]], ...] = (
        ("bottom", own.bottom_shapes, theirs.bottom_shapes),
        ("top", own.top_shapes, theirs.top_shapes),
        ("parameter", own.param_shapes or (), theirs.param_shapes or ()),
    )
    for side, ours, others in sides:
        for place, (one, other) in enumerate(zip(ours, others, strict=False)):
            if one is not None and other is not None and differ(one, other):
                return _fault(
                    node,
                    () if side == "parameter" else (side, place),
                    f"its {side} {place} is {shape_text(one)}, and {shape_text(other)} in "
                    f"{shown(theirs.node.name)}",
                )
    return None


def _fault(
    node: Node, path: tuple[str | int, ...], what: str, hint: str = f"Make it as they are, {_MEANT}"
) -> Fault:
    return Fault(
        codes.ODD_STEP,
        f"layer {shown(node.name)} is not as in the time steps before and after: {what}",
        node.path(*path),
        WARNING,
        hint,
        node.name,
    )
