"""Run a script as Python would, with ``import caffe`` at hand, and give what it defines."""

from __future__ import annotations

import io
import os
from contextlib import suppress
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from netspec.compat import installed
from netspec.errors import ArgumentError, NeedsCaffeError, NothingDefinedError
from netspec.script.collect import nets_in_module, nets_in_value
from netspec.script.failures import reported
from netspec.script.function import call, defined_functions, pick
from netspec.script.interpreter import as_module
from netspec.script.source import STDIN, Source, read_source
from netspec.script.written import watch_written

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path
    from types import ModuleType


@dataclass(frozen=True, slots=True)
class ScriptResult:
    """What a script defines.

    Attributes:
        nets: Nets and solvers, each a NetSpec or a message, by name: the variable's, the
            function's, or the key that the function gave it.
        files_written: Net files that the script itself wrote, in order.
    """

    nets: dict[str, Any]
    files_written: tuple[Path, ...]


def run_script(
    path: str | os.PathLike[str],
    function: str | None = None,
    arguments: Mapping[str, Any] = MappingProxyType({}),
    argv: Sequence[str] = (),
    *,
    source: bytes | None = None,
) -> ScriptResult:
    """Run a script and collect the nets that it defines.

    The script finds ``import caffe`` without Caffe, its own folder first in ``sys.path``,
    and the arguments in ``sys.argv``. Without a function it is ``__main__``, with one it
    is not. When it is done, all of that is as it was before. A script is a program: it
    can do whatever Python can.

    Args:
        path: The script, or ``"-"`` for ``source`` alone.
        function: The function to call for a net, or the variable that holds one; without
            it, all module variables count that hold a NetSpec, a net or a solver.
        arguments: Keyword arguments of the function.
        argv: Arguments of the script, as on its command line.
        source: The script's text, in place of the file's.

    Raises:
        ReadError: The script cannot be read.
        ScriptError: It does not compile, raises, or ends with a failing exit code.
        ArgumentError: There is no such function, or it cannot be called so.
        NothingDefinedError: There is no net, and no net file was written.
        NetspecError: The script made an error that has a name of its own.
    """
    if arguments and not function:
        raise ArgumentError(
            f"{os.fspath(path)}: arguments ({', '.join(arguments)}) need a function to go to",
            hint=f"Name it: {os.fspath(path)}:function.",
        )
    script = read_source(path, source)
    result: Any = None
    nets: dict[str, Any] = {}
    with watch_written() as written, installed(), as_module(script, function, argv) as module:
        with reported(script, written):
            try:
                exec(script.compiled(), vars(module))  # noqa: S102  # running it is the task
            except NeedsCaffeError:
                # What comes after the definitions runs a net; the function is there.
                if function not in vars(module):
                    raise
        # A part of its own: a script that ends itself well still has its function.
        with reported(script, written):
            if function:
                result = _function_result(module, script, function, arguments)
                # A generator that it returned still is the script's code.
                nets = nets_in_value(result, function)
            else:
                nets = nets_in_module(vars(module))
        _flush(module)
        files = written.files()
    if not nets and not files:
        raise _nothing(module, script, function, result)
    return ScriptResult(nets, files)


def _flush(module: ModuleType) -> None:
    """Finish files that the script left open, as the end of a process would."""
    for value in vars(module).values():
        if isinstance(value, io.IOBase) and not value.closed:
            with suppress(OSError, ValueError):
                value.flush()


def _function_result(
    module: ModuleType, script: Source, function: str, arguments: Mapping[str, Any]
) -> Any:
    found = pick(vars(module), function, script)
    return call(found, function, arguments, script)


def _nothing(
    module: ModuleType, script: Source, function: str | None, result: Any
) -> NothingDefinedError:
    if function:
        return NothingDefinedError(
            f"{script.name}: {function} gives {_described(result)}, in which there is no net",
            hint="Return a NetSpec, a top, a message, prototxt text, or a dictionary of them.",
        )
    shown = "SCRIPT.py" if script.name == STDIN else script.name
    hint = "Leave a NetSpec in a variable of the module, as in n = caffe.NetSpec()."
    functions = defined_functions(vars(module), script)
    if functions:
        hint = (
            f"It defines {', '.join(functions.values())}: name the one that makes the net, as "
            f"in netspec build {shown}:{next(iter(functions))}, or call it in the script."
        )
    return NothingDefinedError(
        f"{script.name}: the script ran, and defines no net and writes no net file", hint=hint
    )


def _described(value: Any) -> str:
    if value is None:
        return "None"
    kind = type(value).__name__
    article = "an" if kind[:1].lower() in "aeiou" else "a"
    size = " that is empty" if hasattr(value, "__len__") and not len(value) else ""
    return f"{article} {kind}{size}"
