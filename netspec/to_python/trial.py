"""A net built on trial: what of it must be said, so that what comes of the code is the same net."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

from netspec.building.net import Net
from netspec.dsl.netspec import NetSpec
from netspec.dsl.tops import Fixed, layer_function
from netspec.errors import NameTakenError
from netspec.report.invalid import InvalidTextError
from netspec.to_python.fields import net_settings, values_of
from netspec.to_python.model import IN_PLACE, NAMED, SELF, TEXT
from netspec.to_python.wiring import Wired, wired

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROUNDS = 4


def tried(net: Any, *, fluent: bool) -> tuple[list[Wired], bool]:
    """The layers of a net, each said so that the net comes out the same.

    Args:
        net: The NetParameter.
        fluent: Whether it is built by ``Net``, else by ``NetSpec``.

    Returns:
        The layers, and whether the net passes its check while it is built.
    """
    as_text: set[int] = set()
    check = fluent
    layers = wired(net)
    for _ in range(_ROUNDS):
        try:
            made = _built(net, layers, fluent=fluent, check=check)
        except InvalidTextError:
            check = False
            made = _built(net, layers, fluent=fluent, check=False)
        wrong = [
            index
            for index, (one, other) in enumerate(zip(made.layer, net.layer, strict=False))
            if one != other
        ]
        if not wrong and len(made.layer) == len(net.layer):
            break
        if not _place(wrong, layers, made):
            for index in wrong:
                if layers[index].bound:
                    as_text.add(index)
                layers[index].bound = True
            if as_text:
                layers = _merged(wired(net, as_text), layers)
    else:
        return wired(net, range(len(net.layer))), False
    return layers, check


def _place(wrong: list[int], layers: list[Wired], made: Any) -> bool:
    """Say of layers whether they work in place, where that came out otherwise; whether any did."""
    found = False
    for index in wrong:
        each, layer = layers[index], made.layer[index]
        wanted = each.tops == IN_PLACE
        if (list(layer.top) == list(layer.bottom)) is not wanted and each.in_place is not wanted:
            each.in_place = wanted
            found = True
    return found


def _merged(fresh: list[Wired], old: list[Wired]) -> list[Wired]:
    """Layers wired anew, with what was found out of them before."""
    for new, before in zip(fresh, old, strict=True):
        new.bound = new.bound or before.bound
        if new.tops == before.tops:
            new.in_place = before.in_place
    return fresh


def automatic_names(net: Any, layers: Sequence[Wired], scopes: Sequence[str]) -> set[int] | None:
    """The layers whose names ``Net`` gives by itself, and need not be said.

    Args:
        net: The NetParameter.
        layers: Its layers.
        scopes: For each layer, the scope that it is added in.

    Returns:
        Their indices; None if the net comes out otherwise in these scopes.
    """
    found: set[int] = set()
    made = _built(net, layers, fluent=True, check=False, scopes=scopes, automatic=found)
    return found if made == net else None


def _built(
    net: Any,
    layers: Sequence[Wired],
    *,
    fluent: bool,
    check: bool,
    scopes: Sequence[str] = (),
    automatic: set[int] | None = None,
) -> Any:
    """The message that comes of a net's layers; finds those that must be bound by hand."""
    settings = net_settings(net)
    fields = values_of(settings.fields, settings.slots)
    spec: Any = Net(check=check, **fields) if fluent else NetSpec(**fields)
    spec.net_fields().update(fields)  # Net takes an empty name for none
    handles: list[tuple[Any, ...]] = []
    for index, each in enumerate(layers):
        bottoms = [handles[at][number] for at, number in each.held]
        if each.bound:
            handles.append(_bind(spec, each, bottoms))
            continue
        scope = scopes[index] if scopes else ""
        try:
            if fluent:
                with spec.scope(scope) if scope else nullcontext():
                    named = automatic is None or not _is_automatic(spec, each, bottoms)
                    handles.append(_add(spec, each, bottoms, scope, named=named))
                if not named and automatic is not None:
                    automatic.add(index)
            else:
                handles.append(_bind(spec, each, bottoms))
        except NameTakenError:
            each.bound = True
            handles.append(_bind(spec, each, bottoms))
    return spec.to_proto()


def _is_automatic(net: Any, each: Wired, bottoms: list[Any]) -> bool:
    """Whether a layer gets its name by itself."""
    if each.tops not in (SELF, IN_PLACE):
        return False
    return bool(net.automatic_name(each.layer.type, *bottoms) == each.name)


def _add(net: Any, each: Wired, bottoms: list[Any], scope: str, *, named: bool) -> tuple[Any, ...]:
    """Add a layer by the net's own method."""
    params = values_of(each.settings.fields, each.settings.slots)
    if each.named_bottoms:
        params["bottom"] = each.named_bottoms
    if each.in_place is not None:
        params["in_place"] = each.in_place
    if named:
        params["name"] = each.name.removeprefix(scope)
    tops = [top.removeprefix(scope) for top in each.layer.top]
    if each.tops == NAMED or each.twin:
        params["tops"] = tops
    elif each.tops == TEXT:
        params |= {"top": tops, "ntop": 0}
    made = net.layer(each.layer.type, *bottoms, **params)
    if isinstance(made, tuple):
        return made
    return (made,) if each.top_count or each.twin else ()


def _bind(spec: Any, each: Wired, bottoms: list[Any]) -> tuple[Any, ...]:
    """Bind a layer, as pycaffe's nets do."""
    layer = each.layer
    params = values_of(each.settings.fields, each.settings.slots)
    if each.named_bottoms:
        params["bottom"] = each.named_bottoms
    tops = list(layer.top)
    if layer.HasField("name") and layer.name != each.key:
        params["name"] = layer.name
    if each.tops == TEXT:
        params |= {"top": tops, "ntop": 0}
    elif len(tops) != 1:
        params["ntop"] = len(tops)
    if each.tops == IN_PLACE:
        params["in_place"] = True
    made = layer_function(layer.type)(*bottoms, **params)
    held = tops if tops and each.tops in (SELF, NAMED) else []
    if not layer.HasField("name"):
        fn = made[0].fn if isinstance(made, tuple) else made.fn
        fn.fixed = Fixed(tuple(held), unnamed=True)
    handles = made if isinstance(made, tuple) else (made,)
    for key, top in zip(held or [each.key], handles, strict=True):
        spec[key] = top
    return handles if each.top_count else ()
