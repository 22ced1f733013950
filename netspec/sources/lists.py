"""The first image of a list of files, as ImageData and its relatives read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.shapes.dims import INT_MAX, Unknown
from netspec.shapes.records import UNREAD, Record
from netspec.sources.failures import Absent, Unreadable
from netspec.sources.files import existing, first_line, unreadable
from netspec.sources.images import image_record

if TYPE_CHECKING:
    from pathlib import Path

_HEAD = 1 << 16  # of a window file, which has its first image's channels within it
_DIGITS = len(str(INT_MAX))


def first_image(layer: Any, folder: Path) -> Record:
    """The first image of ImageData's list: path, a space, label; paths may have spaces.

    Raises:
        Absent: There is no list.
        Unreadable: It is empty, or its first image cannot be read.
    """
    param = layer.image_data_param
    line = _line(param, folder)
    path, space, _ = line.rpartition(" ")
    return _image(param, folder, path if space else line)


def first_listed_image(layer: Any, folder: Path) -> Record:
    """The first image of a list of pairs without spaces in them.

    Raises:
        Absent: There is no list.
        Unreadable: It is empty, or its first image cannot be read.
    """
    dense = layer.type == "DenseImageData"
    param = layer.dense_image_data_param if dense else layer.image_data_param
    words = _line(param, folder).split()
    if not words:
        raise Unreadable(f"{param.source!r} names no image in its first line")
    return _image(param, folder, words[0])


def first_window(layer: Any, folder: Path) -> Record:
    """The channels that a window file says of its first image.

    Raises:
        Absent: There is no file.
        Unreadable: It is none of the kind.
    """
    source = layer.window_data_param.source
    path = existing(folder, source)
    try:
        with path.open("rb") as file:
            words = file.read(_HEAD).split()
    except OSError as error:
        raise unreadable(source, error) from error
    # "# index", the image's path, channels, height and width, and its windows
    if len(words) < 4 or words[0] != b"#" or not words[3].isdigit():
        raise Unreadable(f"{source!r} is no window file: it begins with no '# 0', path, channels")
    digits = words[3].lstrip(b"0")
    channels = int(digits or b"0") if len(digits) <= _DIGITS else INT_MAX + 1
    if channels > INT_MAX:
        raise Unreadable(f"{source!r} is no window file: its first image has too many channels")
    return Record(channels, Unknown(), Unknown(), encoded=False)


def _line(param: Any, folder: Path) -> str:
    path = existing(folder, param.source)
    line = first_line(path, param.source)
    if not line:
        raise Unreadable(f"{param.source!r} lists no image in its first line")
    return line


def _image(param: Any, folder: Path, name: str) -> Record:
    try:
        path = existing(folder, f"{getattr(param, 'root_folder', '')}{name}")
    except Absent as absent:
        raise Unreadable(
            f"the first image of {param.source!r} cannot be read: {absent.message}",
            "Caffe puts root_folder in front of each path as it is.",
        ) from absent
    if param.new_height and param.new_width:
        return UNREAD  # its size does not count
    return image_record(path, name)
