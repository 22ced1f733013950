"""How each layer of a net is wired: which blobs it can be handed, and what must be said by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from netspec.dsl.free import free_name
from netspec.folding.tape import settings as settings_bytes
from netspec.to_python.fields import Settings, layer_settings
from netspec.to_python.model import IN_PLACE, NAMED, SELF, TEXT

if TYPE_CHECKING:
    from collections.abc import Collection


@dataclass(slots=True, eq=False)
class Wired:
    """A layer, and how it is added to a net.

    Attributes:
        layer: The LayerParameter.
        settings: Its fields.
        held: Its bottoms that are handed over: the layer that makes each, and which top it is.
        named_bottoms: Bottoms behind those, which are said by name.
        tops: How its tops are said.
        key: Under which name it is bound where that is said.
        bound: Whether it must be bound by hand, as its name is taken.
        twin: Whether it gives the blobs of a layer of the same name in the other phase.
        in_place: What must be said of working in place; None if nothing.
    """

    layer: Any
    settings: Settings
    held: list[tuple[int, int]]
    named_bottoms: list[str]
    tops: str
    key: str
    bound: bool = False
    twin: bool = False
    in_place: bool | None = None

    @property
    def name(self) -> str:
        """The layer's name."""
        return str(self.layer.name)

    @property
    def top_count(self) -> int:
        """How many of its blobs can be held."""
        return 0 if self.tops == TEXT else len(self.layer.top)


def wired(net: Any, as_text: Collection[int] = ()) -> list[Wired]:
    """Wire a net's layers by handles, as far as handles can say it.

    A bottom reads the blob that was made last under its name. A blob that is made anew under
    a name that is in use is said by name, since a net of tops has each name once; what reads
    it is handed the first one of that name, which comes to the same text.

    Args:
        net: The NetParameter.
        as_text: Layers whose tops and bottoms are to be said by name, whatever they are.
    """
    known: dict[tuple[str, bool, bytes], Settings] = {}
    holders: dict[str, tuple[int, int]] = {}
    made: set[str] = set()
    keys = {name for layer in net.layer for name in layer.top}
    named: dict[str, tuple[int, Any]] = {}
    found: list[Any] = []
    for index, layer in enumerate(net.layer):
        kind = str(layer.type), bool(layer.HasField("type")), settings_bytes(layer)
        settings = known.get(kind)
        if settings is None:
            settings = known[kind] = layer_settings(layer)
        bottoms, tops = list(layer.bottom), list(layer.top)
        count = len(bottoms)
        if index in as_text:
            count = 0
        else:
            count = next((at for at, each in enumerate(bottoms) if each not in holders), count)
        mode = (
            TEXT if index in as_text else _mode(layer.name, layer.type, bottoms, tops, made, count)
        )
        twin = mode == TEXT and index not in as_text and _is_twin(layer, found, named)
        key = tops[0] if tops and mode in (SELF, NAMED) else _key(layer, keys)
        each = Wired(
            layer=layer,
            settings=settings,
            held=[holders[name] for name in bottoms[:count]],
            named_bottoms=bottoms[count:],
            tops=mode,
            key=key,
            bound=index in as_text
            or not layer.HasField("name")
            or (key != layer.name and not twin and (mode not in (SELF, NAMED) or not tops)),
            twin=twin,
            in_place=True if mode == IN_PLACE and layer.type not in _IDIOM else None,
        )
        if mode != TEXT:
            holders.update((name, (index, number)) for number, name in enumerate(tops))
        made.update(tops)
        named.setdefault(layer.name, (index, layer))
        found.append(each)
    return found


_NO_TOPS = "Silence"  # which has no top, unless that is said
# What works in place without a word; what comes of it is looked at, see trial.py.
_IDIOM = frozenset({"ReLU", "Dropout", "BatchNorm", "Scale"})


def _mode(
    name: str, type_name: str, bottoms: list[str], tops: list[str], made: set[str], held: int
) -> str:
    """How a layer's tops are said."""
    if not tops:
        return NAMED
    if tops == bottoms:
        return IN_PLACE if len(tops) == 1 and held and type_name != _NO_TOPS else TEXT
    if len(set(tops)) < len(tops) or not made.isdisjoint(tops):
        return TEXT
    return SELF if tops == [name] and type_name != _NO_TOPS else NAMED


def _is_twin(layer: Any, found: list[Wired], named: dict[str, tuple[int, Any]]) -> bool:
    """Whether a layer is that of another phase than one of the same name and tops."""
    if layer.name not in named:
        return False
    index, first = named[layer.name]
    if found[index].tops not in (SELF, NAMED) or list(first.top) != list(layer.top):
        return False
    phases = [
        {rule.phase if rule.HasField("phase") else None for rule in each.include}
        for each in (first, layer)
    ]
    return all(phases) and None not in phases[0] | phases[1] and not phases[0] & phases[1]


def _key(layer: Any, keys: set[str]) -> str:
    """What a layer is bound to that gives no blob of its own: its name, if no other has it."""
    key = free_name(str(layer.name or layer.type), keys)
    keys.add(key)
    return key
