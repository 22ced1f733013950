"""What commands read: whatever ``netspec.load`` takes, with ``-`` for standard input."""

from __future__ import annotations

import contextlib
import io
import sys
from typing import TYPE_CHECKING, Any

from .files import called, no_name
from .output import STANDARD, read_standard_input

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netspec.loading import Loaded


def load_input(file: str, variables: Mapping[str, Any] | None = None, **options: Any) -> Loaded:
    """Load what a command was given.

    Args:
        file: A path, with the name of a function behind a script's; or ``-``.
        variables: What a template or a script's function is given.
        **options: As ``netspec.load`` takes them.

    Raises:
        NetspecError: As ``netspec.load``.
    """
    from pathlib import Path  # noqa: PLC0415  # not for --help

    from netspec.loading import load  # noqa: PLC0415  # as above

    if file == STANDARD:
        data = io.BytesIO(read_standard_input())
        return load(data, variables, name=called(file), **options)
    if not file:
        raise no_name()
    # A path whatever its characters; what scripts print is no result of the command.
    with contextlib.redirect_stdout(sys.stderr):
        return load(Path(file), variables, name=file, **options)
