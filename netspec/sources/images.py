"""The size and channels of an image file, by its header, as OpenCV would decode it."""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import TYPE_CHECKING, Any

from netspec.shapes.dims import Dim, Unknown
from netspec.shapes.records import Record
from netspec.sources.failures import package
from netspec.sources.files import unreadable

if TYPE_CHECKING:
    from pathlib import Path

_CHANNELS = {"1": 1, "L": 1, "P": 3, "RGB": 3, "RGBA": 4, "LA": 4, "CMYK": 3, "YCbCr": 3}
_WITH_ALPHA = 4
_ORIENTATION, _ON_ITS_SIDE = 0x0112, range(5, 9)  # of Exif: turned by a quarter


def image_record(image: Path | bytes, what: str) -> Record:
    """An image file as a record.

    Args:
        image: The file, or what it holds.
        what: What it is called, for messages.

    Raises:
        NotLookedInto: Pillow is not installed.
        Unreadable: It is no image that Pillow knows.
    """
    pillow = package("PIL.Image", "an image", Record(encoded=True))
    source = BytesIO(image) if isinstance(image, bytes) else image
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of sizes: only the header is read
            with pillow.open(source) as opened:
                return _record(opened)
    except Exception as error:  # decoders raise whatever a broken file leads them to
        failed = unreadable(what, error)
        failed.known = Record(encoded=True)
        raise failed from error


def _record(opened: Any) -> Record:
    width, height = opened.size
    sides: tuple[Dim, Dim] = (height, width)
    # Newer versions of OpenCV turn the image, older ones do not.
    if height != width and opened.getexif().get(_ORIENTATION) in _ON_ITS_SIDE:
        sides = (Unknown(), Unknown())
    channels: Dim = _CHANNELS.get(opened.mode, Unknown())
    if opened.mode == "P" and "transparency" in opened.info:
        channels = _WITH_ALPHA
    return Record(channels, *sides, encoded=True)
