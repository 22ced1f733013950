"""The matrix that an InfogainLoss reads from a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from netspec import schema
from netspec.binary.weights import blob_shape
from netspec.errors import cannot_read, shown
from netspec.reference.errors import Failed

if TYPE_CHECKING:
    from netspec.reference.arrays import Array
    from netspec.reference.given import Given


def infogain_matrix(g: Given, classes: int) -> Array:
    """What each label's classes weigh, a row for each label.

    Args:
        g: The layer, whose ``infogain_loss_param`` names a binary BlobProto.
        classes: How many classes there are.

    Raises:
        ReadError: The file cannot be read.
        Failed: It holds no such matrix.
    """
    source = g.layer.infogain_loss_param.source
    blob = schema.message_class("BlobProto")()
    try:
        blob.ParseFromString(Path(source).read_bytes())
    except OSError as error:
        raise cannot_read(source, error, "the matrix ") from None
    except Exception as error:  # DecodeError, or what another runtime raises for it
        raise Failed(f"{shown(source)} is no blob: {error}") from None
    numbers = blob.double_data or blob.data
    if len(numbers) != classes * classes:
        raise Failed(
            f"the matrix {shown(source)} has {len(numbers)} numbers ({blob_shape(blob)}), and "
            f"there are {classes} classes"
        )
    return np.array(numbers, g.dtype).reshape(classes, classes)
