"""The first record of a database, as Data and AnnotatedData read it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from netspec import schema
from netspec.binary.errors import BinaryFileError
from netspec.binary.wire import LENGTH, fields
from netspec.shapes.records import Record
from netspec.sources.failures import NotLookedInto, Unreadable, package
from netspec.sources.files import existing, unreadable
from netspec.sources.images import image_record

if TYPE_CHECKING:
    from pathlib import Path

_LMDB = schema.enum_type("DataParameter.DB").Value("LMDB")
_FILES = {"LMDB": "data.mdb", "LEVELDB": "CURRENT"}  # which every such database has
# Fields of SSD's AnnotatedDatum, and of the groups in it.
_DATUM, _TYPE, _GROUP = 1, 2, 3
_ANNOTATION = 2


def first_datum(layer: Any, folder: Path) -> Record:
    """The first record of a Data layer's database.

    Raises:
        Absent: There is no database.
        Unreadable: It cannot be read.
    """
    return _datum(_first_value(layer, folder), layer.data_param.source)


def first_annotated_datum(layer: Any, folder: Path) -> Record:
    """The first record of an AnnotatedData layer's database, with its number of boxes.

    Raises:
        Absent: There is no database.
        Unreadable: It cannot be read.
    """
    value, source = _first_value(layer, folder), layer.data_param.source
    try:
        parts = [part for part in fields(value, 0, len(value)) if part.wire == LENGTH]
        typed = any(part.number == _TYPE for part in fields(value, 0, len(value)))
        groups = [part for part in parts if part.number == _GROUP]
        boxes = sum(
            inner.number == _ANNOTATION
            for group in groups
            for inner in fields(value, group.start, group.end)
        )
    except BinaryFileError as error:
        raise Unreadable(f"the first record of {source!r} is no AnnotatedDatum") from error
    datum = b"".join(value[part.start : part.end] for part in parts if part.number == _DATUM)
    try:
        return replace(_datum(datum, source), annotated=typed, boxes=boxes)
    except Unreadable as failed:
        if failed.known is not None:
            failed.known = replace(failed.known, annotated=typed, boxes=boxes)
        raise


def _first_value(layer: Any, folder: Path) -> bytes:
    param = layer.data_param
    path = existing(folder, param.source)
    backend = "LMDB" if param.backend == _LMDB else "LEVELDB"
    for other, file in _FILES.items():
        if other != backend and (path / file).exists() and not (path / _FILES[backend]).exists():
            raise Unreadable(
                f"{param.source!r} is an {other}, and backend is {backend}",
                f"Give backend: {other}.",
            )
    if backend != "LMDB":
        raise NotLookedInto(f"{param.source!r} is a LevelDB, which only Caffe looks into")
    lmdb = package("lmdb", "an LMDB")
    if (path / _FILES["LMDB"]).exists():
        existing(path, _FILES["LMDB"])  # not if it is a pipe
    try:
        with (
            lmdb.open(str(path), readonly=True, lock=False, create=False) as environment,
            environment.begin() as transaction,
            transaction.cursor() as cursor,
        ):
            if cursor.first():
                return bytes(cursor.value())
    except (OSError, lmdb.Error) as error:
        raise unreadable(param.source, error) from error
    raise Unreadable(f"{param.source!r} has no records")


def _datum(value: bytes, source: str) -> Record:
    datum = schema.message_class("Datum")()
    try:
        datum.ParseFromString(value)
    except Exception as error:  # DecodeError, or what another runtime raises for it
        raise Unreadable(f"the first record of {source!r} is no Datum") from error
    if datum.encoded:
        return image_record(datum.data, f"the first image of {source}")
    return Record(datum.channels, datum.height, datum.width, encoded=False)
