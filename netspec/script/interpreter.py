"""The interpreter's state as a script expects it, and put back afterwards."""

from __future__ import annotations

import builtins
import linecache
import os
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netspec.script.source import Source


@contextmanager
def as_module(script: Source, function: str | None, argv: Sequence[str]) -> Iterator[ModuleType]:
    """A module for the script's code, with ``sys`` set up for it.

    Put back afterwards: ``sys.argv``, ``sys.path``, the working folder, ``sys.modules``
    of the script's own name and of modules that it imported from its own folder.

    Args:
        script: The script.
        function: Whether it is run for a function, so that it is not ``__main__``.
        argv: The script's arguments.

    Yields:
        The module, empty but for what Python sets.
    """
    module = _module(script, "__main__" if function is None else _own_name(script))
    name = module.__name__
    before = sys.modules.get(name)
    modules, path, arguments, folder = set(sys.modules), sys.path[:], sys.argv, _working_folder()
    sys.modules[name] = module
    sys.path.insert(0, script.folder)
    sys.argv = ["-" if script.path is None else script.name, *argv]
    # Tracebacks show the lines that ran, wherever the script went and whatever it wrote.
    shown = linecache.cache.get(script.name)
    linecache.cache[script.name] = (len(script.text), None, script.lines, script.name)
    try:
        yield module
    finally:
        linecache.cache.pop(script.name, None)
        if shown is not None:
            linecache.cache[script.name] = shown
        sys.argv = arguments
        sys.path[:] = path
        if before is None:
            sys.modules.pop(name, None)
        else:
            sys.modules[name] = before
        _forget(script.folder, modules)
        if folder is not None:
            with suppress(OSError):
                os.chdir(folder)


def _module(script: Source, name: str) -> ModuleType:
    module = ModuleType(name)
    vars(module)["__builtins__"] = builtins
    if script.path is not None:
        module.__file__ = str(script.path)
    return module


def _own_name(script: Source) -> str:
    """What an import would call the script, unless a module of that name is there."""
    stem = script.path.stem if script.path else "stdin"
    return f"{stem}_script" if stem in sys.modules else stem


def _working_folder() -> str | None:
    try:
        return str(Path.cwd())
    except OSError:  # it was deleted meanwhile
        return None


def _forget(folder: str, before: set[str]) -> None:
    """Drop modules that were imported from the script's folder: the next one has its own."""
    here = {os.path.realpath(each or ".") for each in sys.path}
    folder = os.path.realpath(folder or ".")
    if folder in here:
        return  # then they are the process's as well
    fresh = set(sys.modules) - before
    tops = {name for name in fresh if "." not in name and _home(name) == folder}
    for name in fresh:
        if name.partition(".")[0] in tops:
            del sys.modules[name]


def _home(name: str) -> str | None:
    file = getattr(sys.modules[name], "__file__", None)
    if not isinstance(file, str):
        return None
    path = Path(os.path.realpath(file))
    return str(path.parent.parent if path.stem == "__init__" else path.parent)
