"""A user's file of functions and classes that compute layers."""

from __future__ import annotations

import inspect
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from netspec.compat import installed
from netspec.errors import ArgumentError
from netspec.script.failures import reported
from netspec.script.interpreter import as_module
from netspec.script.source import read_source
from netspec.script.written import watch_written

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator


@contextmanager
def layers_of(path: str | os.PathLike[str]) -> Iterator[dict[str, Any]]:
    """The functions and classes that a file defines, by name, to be given to ``run`` inside.

    The file is a program, and is run. It finds ``import caffe`` without Caffe, also while its
    classes are used.

    Args:
        path: The file.

    Yields:
        What ``run`` takes as ``layers``.

    Raises:
        ReadError: It cannot be read.
        ScriptError: It does not compile, or raises.
        ArgumentError: It defines neither function nor class.
    """
    script = read_source(path)
    with watch_written() as written, installed(), as_module(script, "layers", ()) as module:
        with reported(script, written):
            exec(script.compiled(), vars(module))  # noqa: S102  # running it is the task
        found = {
            name: value
            for name, value in vars(module).items()
            if (inspect.isclass(value) or inspect.isfunction(value))
            and value.__module__ == module.__name__
        }
        if not found:
            raise ArgumentError(
                f"{script.name} defines no class and no function",
                hint="Write a class of the name that python_param calls layer, with setup, "
                "reshape and forward.",
            )
        yield found
