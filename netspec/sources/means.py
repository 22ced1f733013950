"""The size of a mean image: of a file that compute_image_mean writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec import schema
from netspec.binary.weights import blob_shape
from netspec.errors import shown
from netspec.sources.failures import Unreadable
from netspec.sources.files import existing, unreadable

if TYPE_CHECKING:
    from pathlib import Path

_AXES = 4  # num, channels, height, width


def mean_size(source: str, folder: Path) -> tuple[int, int, int]:
    """The channels, height and width of a mean image.

    Args:
        source: The file, a binary BlobProto.
        folder: Where relative paths start.

    Raises:
        Absent: There is no such file.
        Unreadable: It cannot be read.
    """
    path = existing(folder, source)
    blob = schema.message_class("BlobProto")()
    try:
        blob.ParseFromString(path.read_bytes())
    except OSError as error:
        raise unreadable(source, error) from error
    except Exception as error:  # DecodeError, or what another runtime raises for it
        raise Unreadable(f"{shown(source)} is no mean image") from error
    shape = blob_shape(blob)
    if len(shape) > _AXES:
        raise Unreadable(f"{shown(source)} has {len(shape)} axes, and a mean image at most {_AXES}")
    _, channels, height, width = (*shape, *(1,) * (_AXES - len(shape)))
    return channels, height, width
