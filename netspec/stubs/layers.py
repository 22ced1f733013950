"""``layers.pyi``: a function a layer type.

It is a table. A field of the layer that few scripts write (``relu_param`` for a
Convolution, say) is a key of a TypedDict that the functions share, so that the file
stays quick to load.
"""

from __future__ import annotations

import keyword
from functools import cache
from typing import TYPE_CHECKING

from netspec import schema
from netspec.dsl.fields import message_fields
from netspec.schema import comments
from netspec.stubs.annotations import (
    LAYER,
    annotation,
    arguments,
    descriptor,
    enum_aliases,
    message_of,
    value_aliases,
)
from netspec.stubs.docstring import docstring, first_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netspec.dsl.fields import Field
    from netspec.schema import LayerType

# Fields of every layer that every function lists by name, unless a type has another
# field so called.
_EVERYDAY = ("name", "phase", "loss_weight", "param", "propagate_down", "include", "exclude")

# What a layer gives that has not one top, by the type of ntop.
_OTHER_TOPS = {"Literal[0]": "Function", "int": "tuple[Top, ...]"}

_LAYERS_HEAD = '''\
"""Layer functions by type, for editors and type checkers; ``python -m netspec.stubs`` writes it."""

# The last overload takes any whole number for ntop, and so overlaps those before it.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false

from collections.abc import Callable, Sequence
from typing import Any, Literal, SupportsFloat, SupportsIndex, TypeAlias, TypedDict, overload

from google.protobuf.message import Message
from typing_extensions import Unpack

from netspec.dsl.tops import Function, Top

# A repeated field takes one value or several. A message is written as a dictionary.
_Bottom: TypeAlias = Top | Function  # what n["name"] is; a Function is refused at run time
'''
_UNKNOWN_TYPES = '''
def __getattr__(name: str) -> Callable[..., Any]:
    """A layer type that the schema does not know: it takes the fields of every layer."""
'''


def layers_stub() -> str:
    """The text of ``layers.pyi``: what each layer type of the catalogue takes and gives."""
    table = [*enum_aliases(), *_shared_fields()]
    for layer in schema.LAYERS.values():
        table.extend(_layer(layer))
    body = "\n".join([*table, _UNKNOWN_TYPES.strip("\n"), ""])
    body = body.replace(": ...\n\ndef ", ": ...\ndef ")  # as ruff formats a stub
    return _LAYERS_HEAD + "".join(value_aliases(body)) + body


@cache
def _shadowed_names() -> frozenset[str]:
    """Fields of the layer that some type has another field of the same name for."""
    layer = message_fields(LAYER)
    return frozenset(name for each in schema.LAYERS for name in own_keywords(each) if name in layer)


def own_keywords(type_name: str) -> dict[str, tuple[str, Field]]:
    """The keywords of a type that other layers do not have, as ``keywords`` gives them."""
    return {name: entry for name, entry in arguments(type_name).items() if entry[0]}


def everyday() -> list[str]:
    """Fields of every layer that functions list by name."""
    return [name for name in _EVERYDAY if name not in _shadowed_names()]


def fields_of(type_name: str) -> str:
    """The TypedDict of the fields that a type's functions do not list by name."""
    return _fields_name(_shadows(type_name))


def _shadows(type_name: str) -> tuple[str, ...]:
    return tuple(sorted(_shadowed_names() & own_keywords(type_name).keys()))


def _fields_name(shadows: tuple[str, ...]) -> str:
    """The TypedDict of a layer's other fields, for types that have some of them themselves."""
    return "_Fields" + "".join(f"No{name.title().replace('_', '')}" for name in shadows)


def _shared_fields() -> Iterator[str]:
    """TypedDicts of the fields that every layer has."""
    layer = message_fields(LAYER)
    named, shadowed = everyday(), _shadowed_names()
    plain = [n for n in layer if n not in named and n not in shadowed and not keyword.iskeyword(n)]
    yield from _typed_dict("_Everyday", "TypedDict", "Fields that most scripts write.", named)
    yield from _typed_dict("_Base", "TypedDict", "The other fields of every layer.", plain)
    for shadows in sorted({(), *map(_shadows, schema.LAYERS)}):
        left = [name for name in layer if name in shadowed and name not in shadows]
        without = f", without {' and '.join(shadows)}" if shadows else ""
        yield from _typed_dict(
            _fields_name(shadows), "_Base", f"The other fields of every layer{without}.", left
        )


def _typed_dict(name: str, base: str, what: str, fields: Iterable[str]) -> Iterator[str]:
    layer = message_fields(LAYER)
    yield f'class {name}({base}, total=False):\n    """{what}"""\n'
    for each in fields:
        yield f"    {each}: {annotation('', layer[each])}"
        yield docstring([first_sentence(comments.description(f"{LAYER}.{each}"))], 4)
    yield ""


def _layer(layer: LayerType) -> Iterator[str]:
    """A layer type's function; several overloads if it can have other tops than one."""
    own = own_keywords(layer.name)
    rest = fields_of(layer.name)
    overloaded = has_overloads(layer)
    if overloaded:
        yield f"class _{layer.name}({rest}, _Everyday, total=False):" + ("" if own else " ...")
        yield from (f"    {name}: {annotation(*own[name])}" for name in own)
        yield "\n@overload"
    yield f"def {layer.name}(\n    *bottoms: _Bottom,"
    yield from (f"    {name}: {annotation(*own[name])} = ...," for name in own)
    fields = message_fields(LAYER)
    yield from (f"    {name}: {annotation('', fields[name])} = ...," for name in everyday())
    yield "    ntop: Literal[1] = ...,\n    in_place: _Bool = ...,"
    yield f"    **fields: Unpack[{rest}],\n) -> Top:"
    yield docstring(_description(layer, own), 4)
    yield ""
    for ntop, result in _OTHER_TOPS.items() if overloaded else ():
        yield f"@overload\ndef {layer.name}(\n    *bottoms: _Bottom,"
        yield f"    ntop: {ntop},\n    in_place: _Bool = ...,"
        yield f"    **fields: Unpack[_{layer.name}],\n) -> {result}: ..."
    if overloaded:
        yield ""


def has_overloads(layer: LayerType) -> bool:
    """Whether a type's layers can have other tops than one: it has a TypedDict then."""
    return layer.loss or (layer.tops.low, layer.tops.high) != (1, 1)


def _description(layer: LayerType, own: dict[str, tuple[str, Field]]) -> list[str]:
    """A function's docstring: one string a paragraph or argument."""
    tops = "as many as bottoms" if layer.equal else str(layer.tops)
    return [
        *summary(layer),
        "",
        "Args:",
        f"    *bottoms: Its inputs: {layer.bottoms}.",
        *keyword_lines(own),
        f"    ntop: How many tops it gives: {tops}.",
        "    in_place: Its top is its bottom.",
        f"    **fields: {', '.join([*layer.params, 'any other field of a layer'])}.",
    ]


def summary(layer: LayerType) -> list[str]:
    """What a type computes and where it comes from: the first paragraphs of a docstring."""
    lines = [f"{layer.summary[:1].upper()}{layer.summary[1:].rstrip('.')}."]
    if layer.vendor:
        source = "" if layer.vendor == "unknown" else f", but in {layer.vendor}"
        lines += ["", f"Not in BVLC Caffe{source}."]
    return lines


def keyword_lines(own: dict[str, tuple[str, Field]]) -> list[str]:
    """What a type's own keywords and the everyday ones are, a line each."""
    told = {name: _field_text(message_of(holder), field) for name, (holder, field) in own.items()}
    for name in everyday():
        told.setdefault(name, first_sentence(comments.description(f"{LAYER}.{name}")))
    return [f"    {name}: {text}" for name, text in told.items()]


def _field_text(message: str, field: Field) -> str:
    """A field's comment, default and users."""
    name = f"{message}.{field.name}"
    parts = [" ".join(comments.description(name).split())]
    default = _default(message, field)
    if default:
        parts.append(f"Default: {default}.")
    usage = comments.vendor_usage(name)
    if usage:
        parts.append(f"Vendor field: {usage}.")
    return " ".join(filter(None, parts)) or "Not described."


def _default(message: str, field: Field) -> str:
    """A field's declared default as Python writes it; "" where it has none."""
    found = descriptor(message, field)
    if not found.has_default_value:
        return ""
    value = found.default_value
    if field.kind == "enum":
        return str(found.enum_type.values_by_number[value].name)
    if field.kind in ("float", "double"):
        return f"{value:.7g}"  # a float's own digits, not those that a double adds
    return repr(value)
