"""Names for layers, as people write them: conv1, relu1, pool1, fc1; conv2_1/bn in a scope.

A layer without weights takes the number of the convolution that it follows (relu1 follows
conv1), or the name of another layer (fc1_relu, sum1_relu, data_bn), so that names stay as they
are when a layer is added elsewhere. In a scope, the first layer of a kind has no number.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from netspec.building.kinds import kind_of
from netspec.dsl.free import free_name
from netspec.errors import NameTakenError, Origin, shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netspec.dsl.tops import Function, Top

_NUMBERED = re.compile(r"([A-Za-z]+)(\d+(?:_\d+)*)?")  # conv1, conv1_2, ip1, conv
_FIRST = "conv"  # the layers that the most others follow


# The layer that others follow: its scope, its name there, and the number that others take, ""
# if it has none, or None if they take its name. A plain tuple: Python's collector leaves it be.
Stem: TypeAlias = tuple[str, str, str | None]


class Names:
    """The names that are given so far.

    Args:
        tops: The net's tops.

    Attributes:
        layers: Its layers by name; of those that are for different phases, the first.
        counts: How many names that begin so were given, by what they begin with.
    """

    def __init__(self, tops: Mapping[str, Top | Function]) -> None:
        self.layers: dict[str, Function] = {}
        self._tops = tops
        self.counts: dict[str, int] = {}
        self._proposed: tuple[str, str, int] = ("", "", 0)

    def check_free(self, name: str, blobs: tuple[str, ...], origin: Origin) -> None:
        """Refuse names that are taken.

        Args:
            name: A layer's name.
            blobs: Its tops' names.
            origin: The line that wants them.

        Raises:
            NameTakenError: One is taken.
        """
        if name in self.layers:
            raise _taken("layer", name, self.layers[name], origin)
        for each in blobs:
            if each in self._tops:
                raise _taken("blob", each, self._tops[each].fn, origin)
        if len(set(blobs)) < len(blobs):
            raise NameTakenError(
                f"layer {shown(name)}: two of its tops have one name: {', '.join(blobs)}",
                origin=origin,
            )

    def claim(self, name: str, fn: Function) -> None:
        """Take a layer's name.

        Args:
            name: A name that is free.
            fn: The layer.
        """
        self.layers[name] = fn
        proposed, start, count = self._proposed
        if name == proposed:  # a layer that is refused uses up no number
            self.counts[start] = count

    def release(self, name: str, fn: Function) -> None:
        """Give a name back, if a layer has it.

        Args:
            name: The layer's name.
            fn: The layer.
        """
        if self.layers.get(name) is fn:
            del self.layers[name]

    def free_key(self, name: str) -> str:
        """What a layer without tops is bound to: its name, or one like it if that is a blob's.

        Args:
            name: The layer's name.
        """
        return free_name(name, self._tops)

    def automatic(self, type_name: str, scope: str, stem: Stem | None, short: str = "") -> str:
        """A name that is free.

        Args:
            type_name: The layer's type.
            scope: What its name begins with.
            stem: The layer that it follows.
            short: What the name begins with, in place of what the type's layers have.
        """
        kind = kind_of(type_name)
        short = short or kind.short
        start = scope + short
        if kind.counts:
            return self._next(start, bare=kind.first_bare or bool(scope))
        if stem is None or stem[0] != scope:
            return self._next(start, bare=bool(scope))
        _, own, number = stem
        followed = f"{scope}{own}_{short}"
        name = followed if number is None else start + number
        if self._is_taken(name):
            name = followed
        return self._next(name, bare=True) if self._is_taken(name) else name

    def _is_taken(self, name: str) -> bool:
        return name in self.layers or name in self._tops

    def _next(self, start: str, *, bare: bool) -> str:
        """The first name that begins so and is free; the first may have no number."""
        count = self.counts.get(start, 0) + 1
        while self._is_taken(name := start if bare and count == 1 else f"{start}{count}"):
            count += 1
        self._proposed = name, start, count
        return name


def stem_of(fn: Function, name: str, scope: str, below: Stem | None, *, named: bool) -> Stem | None:
    """What layers that read a layer follow.

    Args:
        fn: The layer.
        name: Its whole name.
        scope: What that begins with.
        below: What the layer itself follows.
        named: Whether the user named it: fc6 is followed by relu6 then.
    """
    kind = kind_of(fn.type_name)
    if not kind.weighted and not kind.joins and fn.inputs:
        return below
    own = name.removeprefix(scope)
    numbered = _NUMBERED.fullmatch(own) if kind.weighted else None
    if numbered is not None and (numbered[1] == _FIRST or (named and numbered[2])):
        return scope, own, numbered[2] or ""
    return scope, own, None


def _taken(what: str, name: str, owner: Function, origin: Origin) -> NameTakenError:
    return NameTakenError(
        f"there is a {what} {shown(name)} already, of line {owner.origin}",
        origin=origin,
        hint="Give it another name, or add it within net.scope(...).",
    )
