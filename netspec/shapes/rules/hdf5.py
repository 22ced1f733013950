"""HDF5Data and HDF5Output: datasets of HDF5 files as tops, and bottoms as datasets.

Source: src/caffe/layers/hdf5_data_layer.cpp, hdf5_output_layer.cpp and
src/caffe/util/hdf5.cpp of BVLC Caffe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.errors import listing, nearest, shown
from netspec.shapes import codes
from netspec.shapes.dims import as_int
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netspec.shapes.dims import Shape
    from netspec.shapes.records import Dataset

_HOLDER = "hdf5_data_param"
_FILE = ("hdf5_output_param", "file_name")


@rule("HDF5Data")
def hdf5_data(s: Setting, datasets: Mapping[str, Dataset] | None = None) -> Outcome:
    """Each top is the dataset of its name, with batch_size for the rows.

    Args:
        s: The layer.
        datasets: The first file's datasets, by name; None if they are not known.
    """
    if s.layer.HasField("transform_param"):
        s.refuse(
            codes.CONFLICT,
            "an HDF5Data layer does not transform data, and has a transform_param",
            "transform_param",
            hint="Transform the data when the HDF5 file is written.",
        )
    rows: list[int] = []
    if datasets is not None:
        rows = [_rows(s, place, name, datasets) for place, name in enumerate(s.layer.top)]
    for place, count in enumerate(rows):
        if count != rows[0]:
            s.refuse(
                codes.MISMATCH,
                f"dataset {s.layer.top[place]!r} has {count} rows, and {s.layer.top[0]!r} has "
                f"{rows[0]}",
                "top",
                place,
            )
    size = as_int(s.layer.hdf5_data_param.batch_size)
    path = (_HOLDER, "batch_size")
    if datasets is None:
        s.blob((size,), "top 0", *path)
        return Outcome((None,) * s.tops)
    tops = [(size, *datasets[name].shape[1:]) for name in s.layer.top]
    return Outcome([s.blob(top, f"top {place}", *path) for place, top in enumerate(tops)])


@rule("HDF5Output")
def hdf5_output(s: Setting) -> Outcome:
    """Writes its bottoms; their sizes are compared when it runs, and not before."""
    if not s.layer.hdf5_output_param.file_name:
        s.refuse(codes.MISSING, "no file_name says where to write", *_FILE)
    return Outcome(())


def _rows(s: Setting, place: int, name: str, datasets: Mapping[str, Dataset]) -> int:
    """How many rows a top's dataset has."""
    if name not in datasets:
        s.refuse(
            codes.NO_SOURCE,
            f"the HDF5 file has no dataset {shown(name)} for top {place}; it has "
            f"{listing(datasets) or 'none'}",
            "top",
            place,
            hint=nearest(name, datasets) or "Tops are called as the datasets.",
        )
    dataset = datasets[name]
    what = f"dataset {name!r}"
    if not dataset.shape:
        s.refuse(codes.AXIS_COUNT, f"{what} is a single value, and needs an axis", "top", place)
    if not dataset.numbers:
        s.refuse(codes.BAD_VALUE, f"{what} holds neither integers nor floats", "top", place)
    # The whole file is read at once.
    shape: Shape = tuple(map(as_int, dataset.shape))
    s.data(shape, what, "top", place)
    return as_int(dataset.shape[0])
