"""The shapes of data layers' tops, by the first record of their sources."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from netspec import schema
from netspec.report.diagnostic import ERROR, WARNING
from netspec.shapes import codes
from netspec.shapes.counting import check_counts
from netspec.shapes.infer import BVLC, fault_of
from netspec.shapes.records import Record
from netspec.shapes.rules.data import annotated_data, data
from netspec.shapes.rules.hdf5 import hdf5_data
from netspec.shapes.rules.image_data import dense_image_data, image_data, image_seg_data
from netspec.shapes.rules.window_data import window_data
from netspec.shapes.setting import Refused, Setting
from netspec.sources.databases import first_annotated_datum, first_datum
from netspec.sources.failures import Absent, NotLookedInto, Unreadable
from netspec.sources.hdf5 import first_datasets
from netspec.sources.lists import first_image, first_listed_image, first_window
from netspec.sources.means import mean_size

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from netspec.net import Node, View
    from netspec.report.fault import Fault
    from netspec.report.fault import Path as FaultPath
    from netspec.shapes.dims import Shape
    from netspec.shapes.setting import Outcome


class Sources(NamedTuple):
    """What the sources of a net tell.

    Attributes:
        shapes: The shapes of the data layers' tops, by blob; those that nothing tells are
            left out.
        faults: What Caffe refuses, and what could not be read.
    """

    shapes: dict[str, Shape]
    faults: tuple[Fault, ...]


class _Kind(NamedTuple):
    """How a layer type reads: the parameters that name its source, the reader, its rule."""

    holder: str
    read: Callable[[Any, Path], Any]
    rule: Callable[..., Outcome]


_KINDS = {
    "Data": _Kind("data_param", first_datum, data),
    "AnnotatedData": _Kind("data_param", first_annotated_datum, annotated_data),
    "ImageData": _Kind("image_data_param", first_image, image_data),
    "ImageSegData": _Kind("image_data_param", first_listed_image, image_seg_data),
    "DenseImageData": _Kind("dense_image_data_param", first_listed_image, dense_image_data),
    "WindowData": _Kind("window_data_param", first_window, window_data),
    "HDF5Data": _Kind("hdf5_data_param", first_datasets, hdf5_data),
}


def source_shapes(
    view: View,
    folder: str | Path = ".",
    target: str | None = None,
    given: Collection[str] = (),
) -> Sources:
    """Look into the sources of a net's data layers.

    Only the first record is read: the first image, the first HDF5 file's datasets. A source
    that is not there is no fault, as nets are checked where their data is not, unless BVLC
    Caffe's verdict is asked for, which aborts then. One that cannot be read is a warning.

    Args:
        view: The net in its state.
        folder: Where relative paths start.
        target: ``"bvlc"`` for BVLC Caffe's own verdict.
        given: Blobs whose shapes are known already; a layer that makes no others is passed
            over, and its source too.
    """
    shapes: dict[str, Shape] = {}
    faults: list[Fault] = []
    for node in view.nodes:
        kind = _KINDS.get(node.type)
        if kind is not None and not all(top in given for top in node.layer.top):
            tops, found = _look(node, kind, Path(folder), view.state.number, target)
            shapes.update(tops)
            faults += found
    return Sources(shapes, tuple(faults))


def _look(
    node: Node, kind: _Kind, folder: Path, phase: int, target: str | None
) -> tuple[dict[str, Shape], list[Fault]]:
    """The shapes of a layer's tops, and what there is to say of its source."""
    layer = node.layer
    known = schema.layer_type(node.type)
    if known is None or (target == BVLC and known.vendor):
        return {}, []  # it is refused anyway
    phase = layer.phase if layer.HasField("phase") else phase
    setting = Setting(layer, (None,) * len(layer.bottom), len(layer.top), phase)
    try:
        check_counts(setting, known)
        kind.rule(setting)
    except Refused:
        return {}, []  # whatever the source holds: the shapes' own rule says so
    record, faults = _read(node, kind, folder, target)
    if record is None:
        return {}, faults
    try:
        outcome = kind.rule(setting, record)
    except Refused as refused:
        return {}, [*faults, fault_of(node, refused)]
    found = zip(layer.top, outcome.tops, strict=False)
    return {name: shape for name, shape in found if shape is not None}, faults


def _read(node: Node, kind: _Kind, folder: Path, target: str | None) -> tuple[Any, list[Fault]]:
    """What is known of a layer's first record, and what could not be read."""
    layer, faults = node.layer, []
    mean: tuple[int, int, int] | None = None
    record = None
    if layer.transform_param.mean_file:
        try:
            mean = mean_size(layer.transform_param.mean_file, folder)
        except (Absent, Unreadable) as failure:
            faults += _said(node, failure, ("transform_param", "mean_file"), target)
    try:
        record = kind.read(layer, folder)
    except (Absent, Unreadable) as failure:
        record = getattr(failure, "known", None)
        faults += _said(node, failure, (kind.holder, "source"), target)
    return replace(record, mean=mean) if isinstance(record, Record) else record, faults


def _said(
    node: Node, failure: Absent | Unreadable, path: FaultPath, target: str | None
) -> list[Fault]:
    """A source that tells nothing, as a fault, if it is one."""
    severity = ERROR if target == BVLC else WARNING
    if isinstance(failure, Absent):
        if target != BVLC:
            return []
        hint = ""
    else:
        hint = failure.hint
        if isinstance(failure, NotLookedInto):
            severity = WARNING
    return [fault_of(node, Refused(codes.NO_SOURCE, failure.message, path, hint), severity)]
