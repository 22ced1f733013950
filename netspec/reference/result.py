"""What a run gives: every blob by name, the loss, how long each layer took."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from netspec.errors import nearest, shown
from netspec.reference.errors import UnknownBlobError

if TYPE_CHECKING:
    from netspec.net import View
    from netspec.reference.arrays import Array


class LayerTime(NamedTuple):
    """How long a layer took.

    Attributes:
        name: The layer's name.
        type: Its type.
        seconds: The seconds.
    """

    name: str
    type: str
    seconds: float


@dataclass(frozen=True, eq=False, repr=False)
class Run(Mapping[str, "Array"]):
    """The blobs of a net after one forward pass, as a mapping from their names.

    Attributes:
        blobs: The same as a dictionary: each blob as the last layer left it.
        outputs: The names of the blobs that no layer reads.
        loss: The sum of all tops with a loss weight, as Caffe counts them.
        times: How long each layer took, in Caffe's order.
        params: The layers' parameter blobs, by the layer's name; of one that comes again, the
            last one's.
        named: The parameter blobs that have a name, by that.
        versions: What each top made, by its number in ``view.versions``, as it was before a
            layer in place changed it; None for a layer that was not run. Empty unless it was
            asked for.
        view: How the net's layers are connected.
    """

    blobs: dict[str, Array]
    outputs: tuple[str, ...]
    loss: float
    times: tuple[LayerTime, ...]
    params: dict[str, tuple[Array, ...]]
    named: dict[str, Array]
    versions: tuple[Array | None, ...]
    view: View = field(repr=False)

    def __getitem__(self, name: str) -> Array:
        try:
            return self.blobs[name]
        except KeyError:
            raise UnknownBlobError(
                f"there is no blob {shown(name)}", hint=nearest(name, self.blobs)
            ) from None

    def __contains__(self, name: object) -> bool:
        return name in self.blobs

    def __iter__(self) -> Iterator[str]:
        return iter(self.blobs)

    def __len__(self) -> int:
        return len(self.blobs)

    def __repr__(self) -> str:
        return f"<Run of {len(self.times)} layers: {len(self.blobs)} blobs>"
