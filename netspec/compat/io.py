"""The names of ``caffe.io``: arrays to blobs and datums and back; images need Caffe."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from netspec import schema
from netspec.compat import caffe_pb2
from netspec.compat.computing import (
    Transformer,
    load_image,
    oversample,
    raise_unknown,
    resize_image,
)
from netspec.dsl.origin import caller
from netspec.errors import FieldValueError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "Transformer",
    "array_to_blobproto",
    "array_to_datum",
    "arraylist_to_blobprotovector_str",
    "blobproto_to_array",
    "blobprotovector_str_to_arraylist",
    "caffe_pb2",
    "datum_to_array",
    "load_image",
    "oversample",
    "resize_image",
]

_LEGACY_SHAPE = ("num", "channels", "height", "width")


def array_to_blobproto(arr: Any, diff: Any = None) -> Any:
    """An array as a BlobProto.

    Args:
        arr: An array of any shape.
        diff: The gradient, of the same shape, or None.
    """
    values = np.asarray(arr, dtype=float)
    blob = schema.message_class("BlobProto")(data=values.ravel().tolist())
    blob.shape.dim.extend(values.shape)
    if diff is not None:
        blob.diff.extend(np.asarray(diff, dtype=float).ravel().tolist())
    return blob


def blobproto_to_array(blob: Any, return_diff: bool = False) -> Any:
    """A BlobProto's values as an array of its shape, the old four-dimensional form included.

    Args:
        blob: A BlobProto.
        return_diff: Whether to give the gradient in place of the values.

    Raises:
        FieldValueError: The values do not fill the shape.
    """
    kind = "diff" if return_diff else "data"
    values = np.array(getattr(blob, kind) or getattr(blob, f"double_{kind}"), dtype=float)
    legacy = any(blob.HasField(name) for name in _LEGACY_SHAPE)
    shape = [getattr(blob, name) for name in _LEGACY_SHAPE] if legacy else list(blob.shape.dim)
    return _shaped(values, shape, f"the blob's {kind}")


def arraylist_to_blobprotovector_str(arraylist: Iterable[Any]) -> bytes:
    """Arrays as the bytes of a BlobProtoVector."""
    vector = schema.message_class("BlobProtoVector")()
    vector.blobs.extend([array_to_blobproto(arr) for arr in arraylist])
    return bytes(vector.SerializeToString())


def blobprotovector_str_to_arraylist(str: bytes) -> list[Any]:  # noqa: A002  # pycaffe's signature
    """The bytes of a BlobProtoVector as arrays."""
    vector = schema.message_class("BlobProtoVector").FromString(str)
    return [blobproto_to_array(blob) for blob in vector.blobs]


def array_to_datum(arr: Any, label: int | None = None) -> Any:
    """An image as a Datum: bytes if the array is of uint8, else floats.

    Args:
        arr: An array of channels x height x width.
        label: The image's label, or None.

    Raises:
        FieldValueError: The array has not three dimensions.
    """
    arr = np.asarray(arr)
    if arr.ndim != 3:
        raise FieldValueError(
            f"a datum takes channels x height x width, not an array of shape {arr.shape}",
            origin=caller(),
        )
    channels, height, width = arr.shape
    datum = schema.message_class("Datum")(channels=channels, height=height, width=width)
    if arr.dtype == np.uint8:
        datum.data = arr.tobytes()
    else:
        datum.float_data.extend(arr.astype(float).ravel().tolist())
    if label is not None:
        datum.label = int(label)
    return datum


def datum_to_array(datum: Any) -> Any:
    """A Datum's image as an array of channels x height x width.

    Args:
        datum: A Datum; an encoded image (JPEG, PNG) is not decoded.

    Raises:
        FieldValueError: The values do not fill the shape.
    """
    if datum.data:
        values = np.frombuffer(datum.data, dtype=np.uint8).copy()
    else:
        values = np.array(datum.float_data, dtype=float)
    return _shaped(values, [datum.channels, datum.height, datum.width], "the datum")


def _shaped(values: Any, shape: Sequence[int], what: str) -> Any:
    try:
        return values.reshape(shape)
    except ValueError:
        raise FieldValueError(
            f"{what} has {values.size} values, which do not fill {list(shape)}",
            origin=caller(),
        ) from None


def __getattr__(name: str) -> Any:
    raise_unknown("caffe.io", name, __all__)
