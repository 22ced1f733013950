"""Parameters' names for layers that share them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.building.contexts import listed
from netspec.errors import FieldValueError

if TYPE_CHECKING:
    from netspec.building.growth import Made
    from netspec.dsl.tops import Function

_WEIGHTS = ("w", "b")  # of layers with one parameter or two; others are numbered


class Sharing:
    """One ``with net.share(...)``, which goes through the shared layers from the first.

    Args:
        prefix: What the names of parameters begin with.
        layers: What those of each layer begin with, in order; it grows the first time.
    """

    def __init__(self, prefix: str, layers: list[str]) -> None:
        self._prefix = prefix
        self._layers = layers
        self._at = 0

    def named(self, fn: Function, local: str, made: Made | None) -> list[dict[str, Any]]:
        """The ``param`` of a layer, with the names that its parameters share.

        Args:
            fn: The layer.
            local: Its name in its scope, which counts the first time.
            made: What it makes.

        Returns:
            One for each parameter; none if the layer has none.

        Raises:
            FieldValueError: It is not known which parameters the layer has.
        """
        if made is None or made.params is None:
            raise FieldValueError(
                f"{fn.label()}: it is not known which parameters it has, so they cannot be shared",
                origin=fn.origin,
                hint="Name them: param=[dict(name='w'), dict(name='b')].",
            )
        count = len(made.params)
        if not count:
            return []
        start = self._layers[self._at : self._at + 1] or [self._prefix + local]
        specs: list[dict[str, Any]] = [dict(spec) for spec in listed(fn.params.get("param", []))]
        specs += [{} for _ in range(count - len(specs))]
        ends = _WEIGHTS if count <= len(_WEIGHTS) else range(count)
        for spec, end in zip(specs, ends, strict=False):
            spec.setdefault("name", f"{start[0]}_{end}")
        return specs

    def go_on(self, local: str) -> None:
        """The next layer with parameters is shared with the next one.

        Args:
            local: The name of the layer that took its names.
        """
        if self._at == len(self._layers):
            self._layers.append(self._prefix + local)
        self._at += 1
