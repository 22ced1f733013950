"""What is wrong with a binary file."""

from __future__ import annotations

from netspec.errors import NetspecError


class BinaryFileError(NetspecError, ValueError):
    """A file that is cut off, or is no binary file of Caffe's."""

    code = "NS206"
