"""The datasets of the first HDF5 file that HDF5Data reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.shapes.records import Dataset
from netspec.sources.failures import Absent, Unreadable, package
from netspec.sources.files import existing, unreadable

if TYPE_CHECKING:
    from pathlib import Path

_NUMBERS = "iuf"  # NumPy's kinds of what HDF5 calls integers and floats
_HEAD = 1 << 16


def first_datasets(layer: Any, folder: Path) -> dict[str, Dataset]:
    """The datasets of the first file in HDF5Data's list, by name.

    Raises:
        Absent: There is no list.
        Unreadable: It lists nothing, or what it lists is no HDF5 file.
    """
    source = layer.hdf5_data_param.source
    listed = existing(folder, source)
    try:
        with listed.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise unreadable(source, error) from error
    if head.startswith(b"\x89HDF"):
        raise Unreadable(
            f"{source!r} is an HDF5 file, and must be a text that lists such files",
            "Write the file's path into a text file, and give that as source.",
        )
    names = head.split(maxsplit=1)
    if not names:
        raise Unreadable(f"{source!r} lists no HDF5 file")
    name = names[0].decode("utf-8", "surrogateescape")
    try:
        path = existing(folder, name)
    except Absent as absent:
        raise Unreadable(
            f"the first file that {source!r} lists cannot be read: {absent.message}",
            "Paths in it start where Caffe is started, not where the list is.",
        ) from absent
    h5py = package("h5py", "an HDF5 file")
    try:
        with h5py.File(path, "r") as opened:
            return _datasets(opened, layer.top, h5py.Dataset)
    except (OSError, RuntimeError, KeyError) as error:
        raise unreadable(name, error) from error


def _datasets(opened: Any, tops: Any, kind: Any) -> dict[str, Dataset]:
    """The datasets that the tops name; of what else there is, the names only."""
    found = {str(name): Dataset(()) for name in opened if name not in tops}
    for name in tops:
        # A path into a group is no name that Caffe finds.
        item = opened.get(name) if name and "/" not in name else None
        if isinstance(item, kind) and item.shape is not None:
            found[name] = Dataset(tuple(map(int, item.shape)), item.dtype.kind in _NUMBERS)
    return found
