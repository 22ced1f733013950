"""A blob as what a layer reads first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from netspec.building.blob import Blob


class Reader:
    """Adds layers that read this blob first."""

    __slots__ = ()

    net: Any

    def _add(self, type_name: str, *bottoms: Any, **params: Any) -> Blob:
        """Add a layer with one top."""
        made: Blob = self.net.layer(type_name, self, *bottoms, **params)
        return made

    def _says(self, type_name: str, params: Mapping[str, Any], names: Collection[str]) -> bool:
        """Whether a layer is given one of some keywords, by itself or by defaults."""
        told = self.net.applied_defaults(type_name)
        return any(name in params or name in told for name in names)
