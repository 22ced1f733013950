"""``methods.pyi`` and ``source_methods.pyi``: a method a layer type, of blobs and of nets.

Their fields are in the TypedDicts of ``layers.pyi``. Methods that are written out
(``x.conv``, ``net.data``) get the keywords of their types besides their own arguments.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netspec import schema
from netspec.building.adding import usual_tops
from netspec.building.kinds import SHORT_METHODS, method_name, types_by_method
from netspec.building.methods import LayerMethods
from netspec.building.short import ShortMethods
from netspec.building.sources import SHORT_SOURCES, TRANSFORM, TRANSFORMED, ShortSources
from netspec.dsl.fields import message_fields
from netspec.stubs.annotations import LAYER, annotation
from netspec.stubs.docstring import docstring
from netspec.stubs.layers import (
    everyday,
    fields_of,
    has_overloads,
    keyword_lines,
    own_keywords,
    summary,
)
from netspec.stubs.written import Written, read_method

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netspec.dsl.fields import Field
    from netspec.schema import LayerType

_HEAD = '''\
"""{what} by type, for editors and checkers; ``python -m netspec.stubs`` writes it."""

# The methods take the keywords of their types where those of the base take any.
# mypy: disable-error-code="overload-overlap, override"
# pyright: reportIncompatibleMethodOverride=false, reportOverlappingOverload=false

'''
_NAMES = "list[str] | tuple[str, ...]"
_SEVERAL = "tuple[Blob, ...]"
_FEW = {0: "Function", 1: "Blob"}
_TOLD = {
    "tops": "    tops: The names of its tops; a text for its only one. The layer's if not given.",
    "shapes": "    shapes: Its tops' shapes, where no rule tells them.",
    "ntop": "    ntop: How many tops it gives.",
    "in_place": "    in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and "
    "Scale, the net decides it.",
}


def methods_stub() -> str:
    """The text of ``methods.pyi``: the methods of blobs."""
    lines = [
        "class LayerMethods(ShortMethods):",
        '    """Layers that read this blob first."""\n',
        "    def layer(self, type_name: str, *bottoms: _Bottom, **params: Any) -> Any:",
        '        """Add a layer of any type, also of one that the schema does not know."""\n',
    ]
    for name, type_name in SHORT_METHODS.items():
        lines += _written(read_method(vars(ShortMethods)[name]), type_name, _own(type_name))
    for name, type_name in types_by_method().items():
        if hasattr(LayerMethods, name) and name not in vars(ShortMethods):
            lines += _generated(name, schema.LAYERS[type_name], "*bottoms: _Bottom")
    return _joined("Methods of blobs", lines)


def sources_stub() -> str:
    """The text of ``source_methods.pyi``: the methods of nets for layers that read no blob."""
    lines = ["class SourceMethods(ShortSources):", '    """Layers that read no blob."""\n']
    for name, type_name in SHORT_SOURCES.items():
        lines += _written(read_method(vars(ShortSources)[name]), type_name, _own(type_name))
    for layer in schema.LAYERS.values():
        if 0 in layer.bottoms and method_name(layer.name) not in vars(ShortSources):
            lines += _generated(method_name(layer.name), layer, "*")
    return _joined("Methods of nets", lines)


def _own(type_name: str) -> dict[str, tuple[str, Field]]:
    """A type's own keywords, as its method takes them."""
    own = own_keywords(type_name)
    if type_name in TRANSFORMED:
        transform = message_fields("TransformationParameter")
        own |= {name: ("transform_param", transform[name]) for name in TRANSFORM}
    return own


def _joined(what: str, lines: list[str]) -> str:
    """A stub's text: the imports that its lines need, and these."""
    body = "\n".join(lines).rstrip("\n") + "\n"
    body = re.sub(
        r": \.\.\.\n\n(?=    (?:def|@overload))", ": ...\n", body
    )  # as ruff formats a stub
    fields = set(re.findall(r"(?<![\w.])_[A-Z]\w*", body))
    in_order = sorted(fields, key=lambda name: (not name.isupper(), name.lower()))  # as ruff's
    names = "".join(f"    {name},\n" for name in in_order)
    base = "short import ShortMethods" if "ShortMethods" in body else "sources import ShortSources"
    typing = [name for name in ("Any", "Literal", "overload") if re.search(rf"\b{name}\b", body)]
    return (
        _HEAD.format(what=what)
        + "from collections.abc import Sequence\n"
        + f"from typing import {', '.join(typing)}\n\n"
        + "from typing_extensions import Unpack\n\n"
        + f"from netspec.building.blob import Blob\nfrom netspec.building.{base}\n"
        + "from netspec.dsl.tops import Function, Top\n"
        + f"from netspec.layers import (\n{names})\n\n"
        + body
        + ("" if base.startswith("short") else "\nSOURCES: frozenset[str]\n")
    )


def _keywords(own: Mapping[str, tuple[str, Field]], without: frozenset[str]) -> Iterator[str]:
    """A type's own keywords and the everyday ones, as parameters."""
    fields = message_fields(LAYER)
    for name, (holder, field) in own.items():
        if name not in without:
            yield f"{name}: {annotation(holder, field)} = ..."
    for name in everyday():
        if name not in without:
            yield f"{name}: {annotation('', fields[name])} = ..."


def _written(
    method: Written, type_name: str, own: Mapping[str, tuple[str, Field]]
) -> Iterator[str]:
    """A method that is written out, with the keywords of its type if it takes any."""
    told = [*method.summary, "", "Args:", *method.arguments]
    parameters = list(method.parameters)
    several = method.result == _SEVERAL
    if method.opened:
        parameters += _keywords(own, method.names)
        given = {"tops": _NAMES if several else "str", "shapes": "Sequence[Any]"}
        if not method.name.endswith("data") and type_name not in ("Python", "SoftmaxWithLoss"):
            given["in_place"] = "_Bool"
        if several:
            given["ntop"] = "int"
        given = {name: kind for name, kind in given.items() if name not in method.names}
        parameters += [f"{name}: {kind} = ..." for name, kind in given.items()]
        parameters.append(f"**fields: Unpack[{fields_of(type_name)}]")
        names = [line for line in keyword_lines(dict(own)) if _argument(line) not in method.names]
        told += [*names, *(_TOLD[name] for name in given)]
        told.append("    **fields: Any other field of a layer.")
    told += ["", *method.rest] if method.rest else []
    yield from _variants(method, parameters, told)


def _variants(method: Written, parameters: list[str], told: list[str]) -> Iterator[str]:
    """A method's definition; two if a text for ``tops`` gives one blob, and a list several."""
    at = next((n for n, each in enumerate(parameters) if each.startswith("tops: str | Seq")), None)
    if at is None:
        yield from _definition(method.name, parameters, method.result, told)
        return
    default = " = ..." if parameters[at].endswith(" = ...") else ""
    yield "    @overload"
    first = [*parameters[:at], f"tops: {_NAMES}{default}", *parameters[at + 1 :]]
    yield from _definition(method.name, first, _SEVERAL, told)
    yield "    @overload"
    second = [*parameters[:at], "tops: str", *parameters[at + 1 :]]
    yield from _definition(method.name, second, "Blob", told)


def _generated(name: str, layer: LayerType, first: str) -> Iterator[str]:
    """A type's method; several overloads if it can have other tops than one."""
    usual = usual_tops(layer.name)
    own = _own(layer.name)
    result = _FEW.get(usual, _SEVERAL)
    overloaded = has_overloads(layer) and usual == 1
    given: dict[str, str] = {}
    if usual:
        given = {"tops": "str" if usual == 1 else _NAMES, "shapes": "Sequence[Any]"}
    if overloaded:
        given["ntop"] = "Literal[1]"
    if usual == 1 and first != "*":
        given["in_place"] = "_Bool"
    told = [*summary(layer), "", "Args:"]
    if first != "*":
        told.append(f"    *bottoms: Its inputs besides this blob; it has {layer.bottoms} in all.")
    told += [*keyword_lines(own), *(_TOLD[each] for each in given)]
    told.append(f"    **fields: {', '.join([*layer.params, 'any other field of a layer'])}.")
    parameters = [first, *_keywords(own, frozenset())]
    parameters += [f"{each}: {kind} = ..." for each, kind in given.items()]
    parameters.append(f"**fields: Unpack[{fields_of(layer.name)}]")
    if overloaded:
        yield "    @overload"
    yield from _definition(name, parameters, result, told)
    if not overloaded:
        return
    shapes, fields = "shapes: Sequence[Any] = ...", f"**fields: Unpack[_{layer.name}]"
    several = ["ntop: int", f"tops: {_NAMES} = ...", shapes]
    for given_tops, gives in (
        (["ntop: Literal[0]"], "Function"),
        (several, _SEVERAL),
        ([f"tops: {_NAMES}", shapes], _SEVERAL),
    ):
        yield "    @overload"
        yield from _definition(name, [first, *given_tops, fields], gives, [])


def _definition(name: str, parameters: list[str], result: str, told: list[str]) -> Iterator[str]:
    """A method of a stub."""
    yield f"    def {name}(\n        self,"
    yield from (f"        {each}," for each in parameters)
    yield f"    ) -> {result}:" + ("" if told else " ...\n")
    if told:
        yield docstring(told, 8) + "\n"


def _argument(line: str) -> str:
    """The argument that a docstring's line tells of."""
    return line.strip().partition(":")[0]
